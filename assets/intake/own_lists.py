"""Telling the program's own lists, filled in or not, from hand-ins: by their numbers, row marks, or own headers."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import polars as pl

from assets.intake.cells import Sheet
from schemas.values.list_number import read_mark, read_number
from schemas.vocabulary import OwnList

# Numbers stand at the top and marks in every row: whoever puts thousands of rows above them makes another table.
SCANNED_ROWS = 2_000

SIGNATURES: tuple[tuple[OwnList, frozenset[str]], ...] = (
    (OwnList.WAITING, frozenset(("拟退回内容", "线索编号"))),
    (OwnList.RETURNS, frozenset(("原文件", "需修改内容"))),
    (OwnList.WORKLIST, frozenset(("查询编号", "尚缺信息", "为何列入"))),
    (OwnList.CLUES, frozenset(("线索编号", "定级理由", "首次发现"))),
    (OwnList.CLUES, frozenset(("线索编号", "申报内容", "登记内容", "比对结果"))),
    (OwnList.QUALITY, frozenset(("规则代码", "需修改内容", "单元格内容"))),
)
"""Headers that stand together on no table but ours: what tells a list whose numbers and marks were all deleted."""

_CODES = "|".join(each.code for each in OwnList)
# Cheap to ask of every file; what it finds is looked at cell by cell.
_HINT = re.compile(
    rf"(?i)(?:{_CODES})\s*[-‐‑‒–—―−－ー]\s*[0-9A-Z]{{6}}|需修改内容|拟退回内容|为何列入|定级理由|登记内容"
)


@dataclass(frozen=True)
class Own:
    """A list of ours that came back: which, and the numbers that it bears (none where they were deleted)."""

    kind: OwnList
    numbers: tuple[str, ...]


def find_own(sheets: Sequence[Sheet]) -> Own | None:
    """Say which of the program's lists a file is, or None.

    A file is ours when any sheet bears a list's number in a cell of its own, or a row's mark, or our own headers:
    then none of its sheets is read as a table of the sender's.

    Parameters
    ----------
    sheets
        The file's sheets as read.
    """
    hinting = [_joined(sheet) for sheet in sheets if _hints(sheet)]
    if not hinting:
        return None
    numbers = Counter(number for text in hinting for cell in _cells(text) if (number := _number_in(cell)))
    if numbers:
        kinds = Counter(number[:2] for number in numbers.elements())
        # A return list is asked for its corrections whatever else lies beside it.
        code = OwnList.RETURNS.code if OwnList.RETURNS.code in kinds else kinds.most_common(1)[0][0]
        return Own(next(each for each in OwnList if each.code == code), tuple(sorted(numbers)))
    kind = next((kind for text in hinting for kind in _signed(text)), None)
    return Own(kind, ()) if kind else None


_CELL, _ROW = "\x1f", "\x1e"


def _hints(sheet: Sheet) -> bool:
    """Whether any of the first rows holds a hint; they are taken apart only where one does."""
    texts = [pl.col(name) for name in sheet.frame.columns[1:]]
    if not texts:
        return False
    line = pl.concat_str(texts, separator=_CELL, ignore_nulls=True)
    return bool(sheet.frame.head(SCANNED_ROWS).select(line.str.contains(_HINT.pattern).any()).item())


def _joined(sheet: Sheet) -> str:
    """The first rows of a sheet as one text."""
    columns = [series.head(SCANNED_ROWS).to_list() for series in sheet.frame.get_columns()[1:]]
    return _ROW.join(_CELL.join(cell or "" for cell in row) for row in zip(*columns, strict=True))


def _cells(text: str) -> Iterator[str]:
    return (cell for row in text.split(_ROW) for cell in row.split(_CELL) if cell)


def _number_in(cell: str) -> str | None:
    if not _HINT.search(cell):
        return None
    mark = read_mark(cell)
    return mark.number if mark else read_number(cell)


def _signed(text: str) -> Iterator[OwnList]:
    """Lists whose headers stand in one row."""
    for row in text.split(_ROW):
        words = {cell.split("（")[0].strip() for cell in row.split(_CELL)}
        yield from (kind for kind, signature in SIGNATURES if signature <= words)
