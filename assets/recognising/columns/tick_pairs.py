"""Cells of a ticked row that list one number or date a tick: which of them is whose, by their order."""

from collections.abc import Callable, Sequence

import polars as pl

from assets.recognising.slots.splitting import split_dates, split_numbers
from schemas.tables.certificates import DATE_FIELDS

# A cell without any of these holds one value for all ticks.
_LISTS = r"[;；、，,|/／\s]"
LISTED = ("number", *DATE_FIELDS)


def of_tick(texts: pl.Series, field: str, ticks: Sequence[pl.Series], own: int) -> pl.Series:
    """A shared column's texts for one of several ticks.

    Parameters
    ----------
    texts
        String, the shared cell of each row.
    field
        `number` or a date.
    ticks
        The ticked columns in order, as read: String, null where not ticked.
    own
        Which of them is asked for.

    Returns
    -------
    pl.Series
        The own part of a cell that lists as many values as there are ticks; null where it lists another number of
        values, since nothing says which is whose; else the cell as it stands.
    """
    listed = texts.str.strip_chars().str.contains(_LISTS).fill_null(value=False)
    if not listed.any():
        return texts
    cut = _numbers if field == "number" else split_dates
    told = list(texts)
    for at in listed.arg_true().to_list():
        ranks = [place for place, column in enumerate(ticks) if column[at] is not None]
        if len(ranks) > 1 and own in ranks:
            told[at] = _own(told[at], len(ranks), ranks.index(own), cut)
    return pl.Series(texts.name, told, dtype=pl.String)


def _numbers(text: str, _: int) -> list[str]:
    return split_numbers(text)


def _own(text: str, count: int, rank: int, cut: Callable[[str, int], list[str]]) -> str | None:
    parts = cut(text, count)
    if len(parts) <= 1:
        return text
    return parts[rank] if len(parts) == count else None
