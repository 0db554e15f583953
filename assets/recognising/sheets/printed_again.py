"""A header in nobody's usual words, printed again on each page: known by its own words, since no others tell it."""

from assets.recognising.sheets.sheet_view import SheetView

# A printed page's repeated header may have a cell retyped.
SAME_HEADER_SHARE = 0.8
_TRIED = 2


def rows_again(view: SheetView, rows: tuple[int, ...], before: int) -> list[tuple[int, ...]]:
    """Where the rows of a header stand again further down, up to a row: positions, from top to bottom."""
    cells = view.cells(rows[-1])
    told = sorted((at for at, cell in enumerate(cells) if cell), key=lambda at: -len(cells[at] or ""))[:_TRIED]
    hits = {
        int(at)
        for column in told
        for at in (view.sheet.frame[f"c{column + 1}"] == cells[column]).arg_true()
        if rows[-1] < at < before
    }
    return [_whole(view, rows, at) for at in sorted(hits) if _same(view, rows[-1], at)]


def _whole(view: SheetView, rows: tuple[int, ...], at: int) -> tuple[int, ...]:
    """All rows of the header that end there; the last alone where the others were not printed again."""
    moved = tuple(at - (rows[-1] - row) for row in rows)
    return moved if moved[0] > rows[-1] and all(map(lambda a, b: _same(view, a, b), rows, moved)) else (at,)


def _same(view: SheetView, one: int, other: int) -> bool:
    pairs = [pair for pair in zip(view.cells(one), view.cells(other), strict=True) if any(pair)]
    return sum(a == b for a, b in pairs) >= len(pairs) * SAME_HEADER_SHARE
