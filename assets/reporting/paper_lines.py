"""Lines of the summary about the program's own paper: lists that came back, workbooks that somebody edited."""

from collections.abc import Sequence
from pathlib import Path

import polars as pl

_COUNTS = (
    ("corrected", "采用更正 {} 处"),
    ("refused", "未采用 {} 处"),
    ("conflicting", "互相矛盾、均未采用 {} 处"),
    ("overruled", "被后来的退回件取代 {} 处"),
    ("new_rows", "新增而未使用 {} 行"),
    ("unknown_rows", "行标识有误 {} 行"),
    ("outdated_rows", "原文件已更换 {} 行"),
    ("answers", "填写了核验结果 {} 条（已收存，目前不影响比对）"),
)
LAPSED = "已从收件箱撤走的退回修改清单 {} 份，其中的更正 {} 处不再采用；仍要采用的请放回收件箱"


def returned_lines(returned: pl.DataFrame) -> list[str]:
    """Say how many lists came back and what became of them (table ReturnedFiles); nothing where none did."""
    if returned.is_empty():
        return []
    gone, present = returned.filter(pl.col("lapsed") > 0), returned.filter(pl.col("lapsed") == 0)
    lines = [LAPSED.format(gone.height, int(gone["lapsed"].sum()))] if gone.height else []
    if present.is_empty():
        return lines
    sums = {name: int(present[name].sum()) for name, _ in _COUNTS}
    told = "，".join(text.format(sums[name]) for name, text in _COUNTS if sums[name])
    return [
        f"收回本程序写出的清单 {present.height} 份：{told or '没有更正'}；逐份说明见 数据质量.xlsx 收件清单",
        *lines,
    ]


def edited_lines(folder: Path, copies: Sequence[Path]) -> list[str]:
    """Say which workbooks were edited and are kept beside the new ones."""
    if not copies:
        return []
    names = "、".join(path.relative_to(folder).as_posix() for path in copies)
    return [f"被人改动过的工作簿没有覆盖，已另存：{names}"]
