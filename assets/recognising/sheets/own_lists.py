"""Telling the program's own lists, filled in or not, from hand-ins: by their numbers, row marks, or own headers."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assets.reading.cell_store import Sheet
from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.wording.own_signs import HINT, SCANNED_ROWS, SIGNATURES
from schemas.values.numbers.list_number import read_mark, read_number
from schemas.vocabulary import OwnList


@dataclass(frozen=True)
class Own:
    """A list of ours that came back: which, and the numbers that it bears (none where they were deleted)."""

    kind: OwnList
    numbers: tuple[str, ...]


def find_own(views: Sequence[SheetView]) -> Own | None:
    """Say which of the program's lists a file is, or None.

    A file is ours when any sheet bears a list's number in a cell of its own, or a row's mark, or our own headers:
    then none of its sheets is read as a table of the sender's.

    Parameters
    ----------
    views
        The file's sheets as read; they are taken apart only where one of their first rows holds a hint.
    """
    hinting = [_joined(view.sheet) for view in views if view.height and view.outline["hinted"][0]]
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


_HINT = re.compile(HINT)
_CELL, _ROW = "\x1f", "\x1e"


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
