"""Reviews that the law asks no more: no rule speaks for one that would fall due after they were ended."""

from datetime import date

import polars as pl

from assets.screening.comparing.periods import last_day
from schemas.law.reviews import no_review_due, no_review_more

_CLAIMED = pl.coalesce("family", "reg_family")


def claimed_review_ended(as_of: date) -> pl.Expr:
    """Whether the claimed review would fall due when none is asked any more (Boolean, on claims beside records)."""
    return no_review_due(last_day("review_due"), _CLAIMED, as_of)


def recorded_review_ended(as_of: date) -> pl.Expr:
    """Whether the recorded review would fall due when none is asked any more (Boolean, on claims beside records).

    A month or a year may reach beyond that day: then it counts as ended.
    """
    return no_review_due(last_day("review_due", "reg_"), pl.col("reg_family"), as_of)


def reviews_over(as_of: date) -> pl.Expr:
    """Whether certificates of the record's family are reviewed no more on the as-of date (Boolean)."""
    return no_review_more(pl.col("reg_family"), as_of)
