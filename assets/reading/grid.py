"""One sheet as the child reads it, before texts: plain lists, since the child imports nothing but the reader."""

from collections.abc import Sequence
from dataclasses import dataclass

Merge = tuple[int, int, int, int]
"""First row, first column, last row, last column; 1-based, inclusive."""

Cell = object
"""What python-calamine gives: str, float, int, bool, date, datetime, time, timedelta; "" where empty."""


@dataclass(frozen=True)
class CellError:
    """An error value such as #N/A, as displayed."""

    text: str


@dataclass
class Grid:
    """A sheet: `rows` may be ragged; row i of the list is row i + 1 of the sheet."""

    name: str
    rows: Sequence[Sequence[Cell]]
    visible: bool = True
    merges: tuple[Merge, ...] = ()


@dataclass
class Workbook:
    """What was read from one file: its format by content, its sheets, a remark for the clerk if there is one.

    `doubt` is the code (export_doubts.csv) of what speaks against the file having come whole.
    """

    kind: str
    grids: list[Grid]
    message: str | None = None
    doubt: str | None = None
