"""Sheets built in code, as the reader gives them: rows of cells, merges, a name."""

from collections.abc import Sequence

import polars as pl

from assets.reading.cell_store import EMPTY, NUMBER, TEXT, Sheet

Cell = str | int | float | None


def sheet(
    *rows: Sequence[Cell],
    name: str = "Sheet1",
    merges: Sequence[tuple[int, int, int, int]] = (),
    visible: bool = True,
    index: int = 0,
    gaps: Sequence[int] = (),
) -> Sheet:
    """Build a sheet from its rows; numbers become numeric cells, empty rows are left out like blank ones.

    `gaps` are row numbers that stay blank: the rows after them move down.
    """
    width = max((len(row) for row in rows), default=0)
    numbers, kept, at = [], [], 0
    for row in rows:
        at += 1
        while at in gaps:
            at += 1
        cells = [*row, *[None] * (width - len(row))]
        if any(cell not in (None, "") for cell in cells):
            numbers.append(at)
            kept.append(cells)
    columns = [[row[i] for row in kept] for i in range(width)]
    frame = pl.DataFrame({"row": pl.Series(numbers, dtype=pl.UInt32)}).with_columns(
        pl.Series(f"c{i}", [_text(cell) for cell in column], dtype=pl.String)
        for i, column in enumerate(columns, start=1)
    )
    kinds = pl.DataFrame(
        [
            pl.Series(f"k{i}", [_kind(cell) for cell in column], dtype=pl.UInt8)
            for i, column in enumerate(columns, start=1)
        ]
    )
    return Sheet(index, name, visible, frame, kinds, tuple(merges))


def _text(cell: Cell) -> str | None:
    return None if cell in (None, "") else str(cell)


def _kind(cell: Cell) -> int:
    if cell in (None, ""):
        return EMPTY
    return TEXT if isinstance(cell, str) else NUMBER
