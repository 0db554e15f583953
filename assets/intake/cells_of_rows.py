"""Signs that a table's cells or rows hold more than one thing each, looked for once its columns are known."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from assets.intake.cell_parts import holds_both, split_column
from assets.intake.columns import Column
from assets.intake.continued_rows import Ranges, continued
from assets.intake.sheet_view import SheetView
from assets.intake.tick_columns import with_ticks
from assets.intake.told_cells import with_told_cells

SAMPLE = 40


@dataclass(frozen=True)
class Refined:
    """A table's columns, and which blank cells the row above fills."""

    columns: tuple[Column, ...]
    spread: Ranges


def refine(view: SheetView, body: np.ndarray, columns: Sequence[Column]) -> Refined:
    """Columns with a name and a number, or a certificate's facts, in one cell cut up; ticked trades; further rows."""
    sample = [view.cells(int(at)) for at in body[:SAMPLE]]
    found = with_ticks(with_told_cells(_cut(list(columns), sample), sample), sample)
    return Refined(tuple(found), continued(view, body, found))


def _cut(columns: list[Column], sample: Sequence[Sequence[str | None]]) -> list[Column]:
    """Cut the column that holds names and identity numbers, where no other column holds either."""
    if not sample or {"name", "id_no"} <= {column.field for column in columns}:
        return columns
    for column in columns:
        cells = [row[column.index - 1] for row in sample]
        free = column.field in ("", "name", "id_no") or (column.field == "remark" and column.method == "content")
        if free and not column.slot and holds_both(cells):
            return split_column(columns, column.index)
    return columns
