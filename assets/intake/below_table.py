"""Another table's rows below a table of persons, behind an empty row: what is stored, hired or lent, and nobody."""

import re
from collections.abc import Sequence

import numpy as np

from assets.intake.shapes import is_data, is_telling, says_something
from assets.intake.sheet_view import SheetView
from assets.intake.surnames import surname_share

# Such lists are short; what goes on for pages is no rest of a sheet.
ROWS_MOST = 40
HEADS_LEAST, HEAD_LONGEST = 2, 12
# Of the rows below their heads so many at most may hold what looks like a name: 高压柜, 石料.
NAMED_MOST = 0.5
_FIGURE = re.compile("[0-9]")


def rows_of_others(view: SheetView, body: np.ndarray, name_column: int) -> np.ndarray:
    """Positions of the last rows of a body that are about no person: heads of their own, and not one number.

    Parameters
    ----------
    view, body
        The sheet, and the positions of the table's rows in it.
    name_column
        The column of the persons' names, from 1.
    """
    last = body[-ROWS_MOST:]
    gaps = np.flatnonzero(np.diff(view.numbers[last]) > 1) + 1
    tails = (last[gap:] for gap in gaps.tolist())
    return next((tail for tail in tails if _is_about_things(view, tail, name_column)), body[:0])


def _is_about_things(view: SheetView, tail: np.ndarray, name_column: int) -> bool:
    rows = [view.cells(int(at)) for at in tail]
    heads, things = rows[0], rows[1:]
    if not things or not _are_heads(heads, name_column) or any(map(is_telling, _filled(rows))):
        return False
    used = {at for at, cell in enumerate(heads) if cell}
    below = all({at for at, cell in enumerate(row) if cell} <= used for row in things)
    return below and sum(_names_somebody(row, name_column) for row in things) <= NAMED_MOST * len(things)


def _are_heads(cells: Sequence[str | None], name_column: int) -> bool:
    filled = [cell for cell in cells if cell]
    worded = all(says_something(c) and len(c) <= HEAD_LONGEST and not _FIGURE.search(c) for c in filled)
    distinct = len(set(filled)) == len(filled) >= HEADS_LEAST
    return worded and distinct and not any(map(is_data, filled)) and not _names_somebody(cells, name_column)


def _names_somebody(cells: Sequence[str | None], name_column: int) -> bool:
    cell = cells[name_column - 1]
    return cell is not None and surname_share([cell]) > 0


def _filled(rows: Sequence[Sequence[str | None]]) -> list[str]:
    return [cell for row in rows for cell in row if cell]
