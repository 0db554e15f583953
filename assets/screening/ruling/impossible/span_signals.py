"""Spans of validity that no certificate of a family has (domain facts §2, §5 S06)."""

import polars as pl

from assets.screening.comparing.periods import END_TOLERANCE_DAYS, valid_years, years_after
from assets.screening.ruling.impossible.signal import signal, whole_day
from assets.screening.ruling.rule import Asked
from schemas.lookups.validity import review_periods
from schemas.vocabulary import Family, Precision

LONGEST_YEARS = 31
FOREIGN_SPANS = (Family.CONSTRUCTION_SPECIAL_OPERATION,)
"""Provinces give them two, three or six years (京建发〔2023〕262号 and others): only this one's is known."""


def _whole_years() -> pl.Expr:
    """Years from start to end where they are whole, a day more or less (Int64); null else.

    An end that retirement cuts short is no whole number of years, and tells nothing.
    """
    start, end = whole_day("valid_from"), whole_day("valid_to")
    years = end.dt.year() - start.dt.year()
    beyond = (end - years_after(start, years)).dt.total_days()
    return pl.when(beyond.is_between(-1 - END_TOLERANCE_DAYS, END_TOLERANCE_DAYS)).then(years.cast(pl.Int64))


def _of_no_family(_: Asked) -> pl.Expr:
    """Neither a term nor several, nor up to a review typed as the end."""
    steps = pl.col("family").replace_strict(review_periods(), default=None, return_dtype=pl.Int64)
    step, years = pl.coalesce(steps, valid_years()), _whole_years()
    ours = ~pl.col("family").is_in(FOREIGN_SPANS) | pl.col("issuer").fill_null("").str.starts_with("山东")
    return ours & years.is_between(1, LONGEST_YEARS) & (years % step != 0)


def _without_end(_: Asked) -> pl.Expr:
    return pl.col("valid_to_precision") == Precision.OPEN


RULES = (
    signal("span_of_no_family", _of_no_family, "valid_from", "valid_to"),
    signal("valid_for_ever", _without_end, "valid_to"),
)
