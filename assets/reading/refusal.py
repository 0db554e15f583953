"""The one exception with which the reading side says why a file cannot be taken, as a sentence for a clerk."""

import re


class RefusalError(Exception):
    """A file is refused: `outcome` is a code of ParseOutcomes, `message` a whole sentence in Chinese."""

    def __init__(self, message: str, outcome: str = "refused", kind: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.outcome = outcome
        self.kind = kind


RESAVE = "请用 Excel 或 WPS 打开后另存为 .xlsx 重新报送。"

MAY_HOLD_TABLES = re.compile("压缩包|数据|MHTML|Numbers")

ENCRYPTED = "文件已加密，请取消密码后重新报送。"


def foreign(name: str, kind: str | None = None) -> RefusalError:
    """No table: a picture, a document, an archive. `name` is what a clerk calls it; some may have a table inside."""
    outcome = "refused" if MAY_HOLD_TABLES.search(name) else "foreign"
    return RefusalError(f"文件是{name}，不是表格，请改报 .xlsx 表格。", outcome, kind)


def encrypted(kind: str | None = None) -> RefusalError:
    """A password stands before the content."""
    return RefusalError(ENCRYPTED, "encrypted", kind)


def damaged(kind: str) -> RefusalError:
    """The container itself is broken, mostly a copy that was cut off."""
    return RefusalError("文件已损坏或没有传完整，请重新报送。", kind=kind)


DEATHS = {
    "panic": "文件结构异常，读取程序无法解析，" + RESAVE,
    "memory": "文件展开后超出内存上限，请删除多余的空行空列或拆分后重新报送。",
    "timeout": "读取超过时限，请删除多余的内容或拆分后重新报送。",
}
"""What a clerk is told when the reader itself failed, by outcome."""


def too_large(size: int, limit: int) -> str:
    """The sentence for a file above the limit, sizes in bytes."""
    return f"文件大小 {size / 1024**2:.1f} MB，超过上限 {limit / 1024**2:.1f} MB，请拆分后重新报送。"
