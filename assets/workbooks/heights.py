"""How high a row must be for its wrapped texts: spreadsheet programs don't agree on working it out themselves."""

from collections.abc import Iterable
from typing import Any

import polars as pl

LINE_POINTS = 13.5
PADDING_POINTS = 4.5
# Beyond this a row fills the screen; the rest of the text shows in the cell's own view.
MOST_LINES = 12
# Places of a column that its indent and its edge take.
_MARGIN = 2


def needed_lines(text: pl.Expr, width: float) -> pl.Expr:
    """How many lines a text takes in a column.

    Parameters
    ----------
    text
        String.
    width
        The column's width in characters.

    Returns
    -------
    pl.Expr
        Int32, at least 1. A Chinese character takes two places: half of its three bytes and one character.
    """
    places = (text.str.len_bytes() + text.str.len_chars()) / 2
    lines = (places / (width - _MARGIN)).ceil().cast(pl.Int32) + text.str.count_matches("\n", literal=True).cast(
        pl.Int32
    )
    return lines.fill_null(1).clip(1, MOST_LINES)


def set_heights(sheet: Any, top: int, lines: Iterable[int]) -> None:
    """Give each row from `top` on the height for its lines; rows of one line keep the default."""
    for row, count in enumerate(lines, top):
        if count > 1:
            sheet.set_row(row, count * LINE_POINTS + PADDING_POINTS)
