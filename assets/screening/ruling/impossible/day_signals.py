"""Days on which nobody can have been given the certificate (domain facts §2, §5 S08)."""

import polars as pl

from assets.screening.comparing.periods import START_FIELDS, first_day, last_day, years_after
from assets.screening.ruling.impossible.signal import signal, whole_day
from assets.screening.ruling.rule import Asked
from schemas.law.authorities import family_beginnings
from schemas.values.numbers import resident_id

OF_AGE = 18
"""30号令第4条; 建质〔2008〕75号; 特种设备: years that a holder must have."""
AHEAD_YEARS = 1
"""A card may be of after the as-of date, but not so far."""
SLACK_DAYS = 31
"""A month that a first issue may lie after the start: reprints and typing."""


def _earliest() -> pl.Expr:
    return pl.min_horizontal(last_day(field) for field in START_FIELDS)


def _before_of_age(_: Asked) -> pl.Expr:
    born = resident_id.birth_date(pl.col("own_person"))
    return _earliest() < years_after(born, pl.lit(OF_AGE))


def _far_ahead(asked: Asked) -> pl.Expr:
    latest = pl.max_horizontal(first_day(field) for field in START_FIELDS)
    return latest > years_after(pl.lit(asked.as_of), pl.lit(AHEAD_YEARS))


def _first_after_start(_: Asked) -> pl.Expr:
    return whole_day("first_issue") > whole_day("valid_from") + pl.duration(days=SLACK_DAYS)


def _before_the_family(_: Asked) -> pl.Expr:
    began = pl.col("family").replace_strict(family_beginnings(), default=None, return_dtype=pl.Date)
    return _earliest() < began


RULES = (
    signal("issued_before_of_age", _before_of_age, "id_no", *START_FIELDS),
    signal("issued_far_ahead", _far_ahead, *START_FIELDS),
    signal("first_issue_after_start", _first_after_start, "first_issue", "valid_from"),
    signal("issued_before_family", _before_the_family, *START_FIELDS),
)
