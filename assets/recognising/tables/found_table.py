"""One recognised table of a sheet: where it stands, what kind it is, and its columns."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.wording.column import Column
from assets.told_columns import Signature


@dataclass(frozen=True)
class Table:
    """One recognised table of one sheet. Row positions count the sheet's non-empty rows from 0."""

    view: SheetView
    number: int
    kind: str
    header_row: int
    columns: tuple[Column, ...]
    body: np.ndarray
    titles: tuple[int, ...] = ()
    headers: tuple[int, ...] = ()
    repeated: tuple[int, ...] = ()
    title: str | None = None
    hint: str | None = None
    beside: bool = False
    """Whether rows of this table may stand in another one too."""
    aside: str | None = None
    """What the table is, in words for people, where it is neither a registry nor a roster: then it has no kind."""
    notice: str | None = None
    """The state that a list of certificates no longer in force gives to all of them."""
    origin: SheetView | None = None
    """The sheet that a form's table was made from; `view` then holds the persons alone."""
    lines: tuple[tuple[int, str], ...] = ()
    """Rows of that sheet that belong to the table and are no records: row number and place."""
    spread: Mapping[int, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    """Columns in which the cells below one, left blank, mean the same: first and last row number."""
    signature: Signature = ()
    """The header as told columns are kept by; empty where there is none."""

    @property
    def stands_in(self) -> SheetView:
        """The sheet as handed in."""
        return self.origin or self.view

    @property
    def placed_lines(self) -> list[tuple[int, str]]:
        """Rows that belong to the table and are no records: row number and place."""
        if self.origin:
            return list(self.lines)
        places = (("title", self.titles), ("header", self.headers), ("repeated_header", self.repeated))
        return [(int(self.view.numbers[at]), place) for place, rows in places for at in rows]

    @property
    def width(self) -> int:
        """The last column that has a header or data."""
        return max((column.index for column in self.columns), default=0)

    @property
    def slots(self) -> list[int]:
        """Slots of a wide table in order; [0] for a table with one certificate a row."""
        return sorted({column.slot for column in self.columns if column.slot}) or [0]
