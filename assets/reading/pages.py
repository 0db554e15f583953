"""Pages without a table: a notice to read, or what a system handed out in place of an export."""

import quopri
import re
from collections.abc import Iterable, Sequence

from assets.reading.refusal import RESAVE, RefusalError

NOTICE, EMPTY = "notice", "empty"
NOTICE_PAGE = "文件是网页，里面没有表格，只有文字，作为通知或说明存放，不作登记库或花名册读取。"
NO_TABLE = "文件是网页，里面没有表格，" + RESAVE
NO_BYTES = "文件内容为空（0 字节），请重新报送。"
ONLY_BLANKS = "文件里只有空白，没有内容，请重新报送。"

# A notice quotes one number as an example; a table that was not found has many.
NUMBERS_LEAST = 3
# A page that says in a few words that a session ended or a system failed stands where an export should.
SHORT_PAGE = 300
# A page that a program fills in the browser has hardly a word of its own.
SPARE_PAGE = 20

_NUMBER = re.compile(r"(?<![0-9])[1-9][0-9]{5}[0-9*]{8}[0-9*]{3}[0-9Xx*](?![0-9])")
_FAILED = re.compile(
    r"(?i)登[录陆]|密码|验证码|超时|错误|异常|失败|过期|繁忙|无权|拒绝"
    r"|error|exception|time-?out|gateway|not found|forbidden|denied|log ?in|sign ?in"
)
_FILLED_BY_PROGRAM = re.compile(r"(?i)<\s*(?:script|frame|frameset|iframe|form|input)\b|ExcelWorkbook")
_TAGLESS = re.compile(r"(?is)<(script|style|title|head)\b.*?</\1\s*>|<[^<>]*>|&nbsp;")


def without_table(text: str, rows: Iterable[Sequence[object]]) -> RefusalError:
    """Why a page without a table is not read: a notice, or a page that may stand for an export.

    Parameters
    ----------
    text
        The page as it is.
    rows
        What a browser shows of it.
    """
    shown = "".join(str(cell) for row in rows for cell in row)
    return RefusalError(NOTICE_PAGE, NOTICE, "html") if _is_notice(text, shown) else RefusalError(NO_TABLE, kind="html")


def single_file_page(content: bytes) -> RefusalError | None:
    """The same of a page saved as one file (MHTML); None where it is none, or may hold a table."""
    if not content.startswith(b"MIME-Version:"):
        return None
    text = quopri.decodestring(content).decode("utf-8", "replace")
    if re.search(r"(?i)<\s*table\b|base64|ExcelWorkbook", text):
        return None
    body = text[text.find("<") :]
    return RefusalError(NOTICE_PAGE, NOTICE, "mhtml") if _is_notice(body, _TAGLESS.sub("", body).strip()) else None


def nothing(message: str) -> RefusalError:
    """A file without a character; whether something is missing its name must tell."""
    return RefusalError(message, EMPTY)


def _is_notice(text: str, shown: str) -> bool:
    if len(_NUMBER.findall(text)) >= NUMBERS_LEAST:
        return False
    if len(shown) < SPARE_PAGE and _FILLED_BY_PROGRAM.search(text):
        return False
    return len(shown) >= SHORT_PAGE or not _FAILED.search(shown)
