"""Rows of labels alone in a form, and the rows of values that stand below them."""

from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.wording.person_labels import inline_pairs, label_of
from assets.recognising.wording.shapes import is_data
from schemas.lookups.items import is_known

# A row of labels alone with values below it; one label alone is a heading.
LABELS_LEAST = 2


def values_below(view: SheetView, at: int) -> list[int]:
    """Positions of the rows of values below a row of labels alone; none where it is no such row."""
    if not _is_label_row(view, at):
        return []
    rows: list[int] = []
    for below in range(at + 1, view.height):
        if not view.is_adjacent(below) or not _fits_below(view, at, below) or _is_label_row(view, below):
            break
        rows.append(below)
    return rows


def _is_label_row(view: SheetView, at: int) -> bool:
    filled = [cell for cell in view.cells(at) if cell]
    if len(filled) < LABELS_LEAST or any(map(inline_pairs, filled)):
        return False
    listed = sum(label_of(cell) is not None for cell in filled)
    # Near wordings are labels where several stand in a row, over numbers and dates: 资格证全号 | 核发日 | 用至日. One
    # among them may be in words that nobody knows.
    near = sum(map(_is_near, filled))
    most = near >= max(LABELS_LEAST + 1, len(filled) - 1)
    return listed == len(filled) or (most and not any(map(is_data, filled)) and _heads_data(view, at))


def _is_near(cell: str) -> bool:
    return label_of(f"{cell}：") is not None and not is_data(cell) and not is_known(cell)


def _heads_data(view: SheetView, at: int) -> bool:
    below = view.cells(at + 1) if at + 1 < view.height and view.is_adjacent(at + 1) else ()
    return any(cell and is_data(cell) for cell in below)


def _fits_below(view: SheetView, at: int, below: int) -> bool:
    """Whether a row holds values under the labels of another: no label among them, nothing under no label."""
    labelled = {column for column, cell in enumerate(view.cells(at)) if cell}
    filled = {column for column, cell in enumerate(view.cells(below)) if cell}
    cells = view.cells(below)
    return bool(filled) and filled <= labelled and not any(label_of(cells[at] or "") for at in filled)
