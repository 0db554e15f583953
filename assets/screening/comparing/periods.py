"""Dates written to a day, a month, a year or as 长期: each is a period, and periods are compared, never padded."""

from datetime import date
from functools import cache

import polars as pl

from schemas.lookups.validity import review_periods, validities
from schemas.vocabulary import Precision

# Rosters write the first issue, the issue or the start of validity under any of the three headers.
START_FIELDS = ("first_issue", "issue", "valid_from")

NO_END = date(9999, 12, 31)
"""Stands for 长期: later than any date."""

ONE_MONTH_DAYS = 31
"""A month is at most 31 days: an end that is 31 days later is one month later in every month."""

END_TOLERANCE_DAYS = 1
"""Both start + N years and the day before it are written as the end (domain facts §2)."""


# Hundreds of conditions are put together of the same few expressions, for every judgement anew: those are remembered.
@cache
def first_day(field: str, side: str = "") -> pl.Expr:
    """First day of what was written in `side`+`field` (Date, with its `_precision` String); NO_END for 长期."""
    precision = pl.col(f"{side}{field}_precision")
    return pl.when(precision == Precision.OPEN).then(pl.lit(NO_END)).otherwise(pl.col(f"{side}{field}"))


@cache
def last_day(field: str, side: str = "") -> pl.Expr:
    """Last day of what was written: 31 December of a year, the end of a month, the day itself; NO_END for 长期."""
    day, precision = pl.col(f"{side}{field}"), pl.col(f"{side}{field}_precision")
    return (
        pl.when(precision == Precision.OPEN)
        .then(pl.lit(NO_END))
        .when(precision == Precision.YEAR)
        .then(pl.date(day.dt.year(), 12, 31))
        .when(precision == Precision.MONTH)
        .then(day.dt.month_end())
        .otherwise(day)
    )


@cache
def given(field: str, side: str = "") -> pl.Expr:
    """Whether anything usable was written."""
    return first_day(field, side).is_not_null()


@cache
def shown(field: str, side: str = "") -> pl.Expr:
    """The date in one way of writing, as precise as it was written (String): 2027, 2027-03, 2027-03-01, 长期."""
    day, precision = pl.col(f"{side}{field}"), pl.col(f"{side}{field}_precision")
    return (
        pl.when(precision == Precision.OPEN)
        .then(pl.lit(Precision.OPEN.label))
        .when(precision == Precision.YEAR)
        .then(day.dt.strftime("%Y"))
        .when(precision == Precision.MONTH)
        .then(day.dt.strftime("%Y-%m"))
        .otherwise(day.dt.strftime("%Y-%m-%d"))
    )


@cache
def agrees(field: str, recorded_field: str, side: str) -> pl.Expr:
    """Whether a claimed date may be the recorded one: the periods meet within a day. Null if either is missing."""
    slack = pl.duration(days=END_TOLERANCE_DAYS)
    return (first_day(field) - slack <= last_day(recorded_field, side)) & (
        first_day(recorded_field, side) <= last_day(field) + slack
    )


@cache
def beyond_a_month(field: str, recorded_field: str, side: str) -> pl.Expr:
    """Whether a claimed date is later than the recorded one by more than a month, however coarse either is.

    By days between what is surely apart; by months where the coarser of the two is written to the month.
    """
    claimed, recorded = first_day(field), last_day(recorded_field, side)
    by_days = (claimed - recorded).dt.total_days() > ONE_MONTH_DAYS
    precisions = pl.col(f"{field}_precision", f"{side}{recorded_field}_precision")
    to_the_month = pl.any_horizontal(precisions == Precision.MONTH) & pl.all_horizontal(precisions != Precision.YEAR)
    return by_days | (to_the_month & (_month_number(claimed) - _month_number(recorded) > 1))


def _month_number(day: pl.Expr) -> pl.Expr:
    return day.dt.year() * 12 + day.dt.month()


def valid_years() -> pl.Expr:
    """Years that a certificate of the row's `family` is valid (Int64); null where the family is unknown.

    A card keeps the term that it began with; no family's term has ever changed (a test of validity.csv holds it).
    """
    return _by_family({family: validity.valid_years for family, validity in validities().items()})


def review_years() -> pl.Expr:
    """Years between reviews of the row's `family` (Int64), while there were any; null where there never were."""
    return _by_family(review_periods())


def _by_family(years: dict[str, int]) -> pl.Expr:
    return pl.col("family").replace_strict(years, default=None, return_dtype=pl.Int64)


def years_before(day: pl.Expr, years: pl.Expr) -> pl.Expr:
    """The day so many years earlier (29 February becomes 28); null without a year or for 长期."""
    finite = pl.when(day < pl.lit(NO_END)).then(day)
    return finite.dt.offset_by(pl.format("-{}y", years))


def years_after(day: pl.Expr, years: pl.Expr) -> pl.Expr:
    """The day so many years later (29 February becomes 28); null without a year."""
    return day.dt.offset_by(pl.format("{}y", years))
