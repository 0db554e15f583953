"""When the renewal of a certificate may and must be applied for, read from renewal_windows.csv."""

from datetime import date
from functools import cache
from typing import NamedTuple

import polars as pl

from schemas.lookups.catalogue import read_rows


class RenewalWindow(NamedTuple):
    """Window of one family before the end of validity.

    It opens `opens_days` before the end, and closes `closes_months` before it; None where no such limit is known.
    """

    family: str
    opens_days: int | None
    closes_months: int | None
    since: date | None
    until: date | None
    source: str


def apply_by(end: pl.Expr, family: pl.Expr, day: date) -> pl.Expr:
    """The last day to apply for a certificate that ends on `end` (Date), by the law of a day.

    Takes end Date and family String; the end itself where nothing closes earlier.
    """
    closing = {code: window.closes_months for code, window in renewal_windows(day).items() if window.closes_months}
    months = family.replace_strict(closing, default=0, return_dtype=pl.Int64)
    return end.dt.offset_by(pl.format("-{}mo", months))


def renewal_windows(day: date) -> dict[str, RenewalWindow]:
    """Window by family code, by the law of a day; families of which none is known are absent."""
    return {each.family: each for each in _windows() if (each.since or date.min) <= day <= (each.until or date.max)}


@cache
def _windows() -> tuple[RenewalWindow, ...]:
    return tuple(
        RenewalWindow(
            row["family"],
            int(row["opens_days"]) if row["opens_days"] else None,
            int(row["closes_months"]) if row["closes_months"] else None,
            date.fromisoformat(row["from"]) if row["from"] else None,
            date.fromisoformat(row["to"]) if row["to"] else None,
            row["source"],
        )
        for row in read_rows("renewal_windows.csv")
    )
