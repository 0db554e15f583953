"""Whether a review is asked at all on the day it would fall due: validity.csv says until when there were any."""

from datetime import date

import polars as pl

from schemas.lookups.validity import reviews_ended


def no_review_due(due: pl.Expr, family: pl.Expr, as_of: date | None = None) -> pl.Expr:
    """Whether a review that would fall due on a day (Date) is asked no more (Boolean, never null).

    By the law of `as_of`, where one is given: before a law is in force, what it ends still holds (应急管理部令第19号,
    in force 2026-06-01: 2026年6月1日以后需要复审的，不再进行复审).
    """
    return (due >= _ended(family, as_of)).fill_null(value=False)


def no_review_more(family: pl.Expr, as_of: date) -> pl.Expr:
    """Whether a family's certificates (String) are reviewed no more on a day (Boolean, never null)."""
    return _ended(family, as_of).is_not_null()


def _ended(family: pl.Expr, as_of: date | None) -> pl.Expr:
    """The first day without reviews (Date); null where there are some."""
    known = {code: day for code, day in reviews_ended().items() if as_of is None or day <= as_of}
    return family.replace_strict(known, default=None, return_dtype=pl.Date)
