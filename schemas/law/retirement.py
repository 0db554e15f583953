"""Retirement ages by month of birth and sex, by the law of a day, read from retirement_ages.csv.

A certificate is judged on the day of its issue. Whether a woman's post is one of 50 or of 55 no table tells: the later
age holds for her then.
"""

from datetime import date
from enum import StrEnum
from functools import cache
from typing import NamedTuple

import polars as pl

from schemas.lookups.catalogue import read_rows

MONTHS = 12


class Worker(StrEnum):
    """Who retires when: the age before the reform tells women apart."""

    MAN = "man"
    WOMAN_55 = "woman_55"
    WOMAN_50 = "woman_50"


UNKNOWN_POST = {"男": Worker.MAN, "女": Worker.WOMAN_55}
"""By sex, for one whose post is not known."""


class RetirementAge(NamedTuple):
    """One version for one kind of worker: base age, and months that are added to it by month of birth.

    From `first_birth` (a month, counted from year 0) on each `months_a_step` births later retire one month later, up
    to `most_months`; without a first month nothing is added.
    """

    worker: Worker
    base_years: int
    first_birth: int | None
    months_a_step: int
    most_months: int
    since: date
    until: date


def retirement_months(born: date, worker: Worker, day: date) -> int:
    """Age in months at which somebody born on a day retires, by the law of another day.

    `retirement_months(date(1965, 1, 5), Worker.MAN, date(2025, 6, 1))` is 721: 60 years and 1 month.
    """
    law = _law(worker, day)
    if law.first_birth is None:
        return law.base_years * MONTHS
    later = _month(born) - law.first_birth
    added = 0 if later < 0 else min(later // law.months_a_step + 1, law.most_months)
    return law.base_years * MONTHS + added


def retires_on(born: pl.Expr, sex: pl.Expr, day: date) -> pl.Expr:
    """The day on which somebody retires (Date), by the law of a day; null where birth or sex is missing.

    Takes born Date and sex String (男, 女); for women the later age, since no post is known.
    """
    answer: pl.Expr = pl.lit(None, dtype=pl.Date)
    for label, worker in UNKNOWN_POST.items():
        answer = pl.when(sex == label).then(_day(born, _law(worker, day))).otherwise(answer)
    return answer


def past_retirement(born: pl.Expr, sex: pl.Expr, issued: pl.Expr) -> pl.Expr:
    """Whether a certificate was issued after its holder's retirement, by the law of the day of issue (Boolean).

    Takes born, issued Date and sex String; null where one is missing.
    """
    days = sorted({law.since for law in _laws() if law.since > date.min})
    answer = issued > retires_on(born, sex, date.min)
    for day in days:
        answer = pl.when(issued < day).then(answer).otherwise(issued > retires_on(born, sex, day))
    return pl.when(issued.is_not_null() & born.is_not_null()).then(answer)


def _day(born: pl.Expr, law: RetirementAge) -> pl.Expr:
    added = pl.lit(0, dtype=pl.Int64)
    if law.first_birth is not None:
        later = (born.dt.year().cast(pl.Int64) * MONTHS + born.dt.month() - 1) - law.first_birth
        added = pl.when(later < 0).then(0).otherwise(pl.min_horizontal(later // law.months_a_step + 1, law.most_months))
    return born.dt.offset_by(pl.format("{}mo", added + law.base_years * MONTHS))


def _law(worker: Worker, day: date) -> RetirementAge:
    return next(law for law in _laws() if law.worker is worker and law.since <= day <= law.until)


@cache
def _laws() -> tuple[RetirementAge, ...]:
    return tuple(
        RetirementAge(
            Worker(row["kind"]),
            int(row["base_years"]),
            _month(date.fromisoformat(f"{row['first_birth_month']}-01")) if row["first_birth_month"] else None,
            int(row["months_a_step"] or 1),
            int(row["most_months"] or 0),
            date.fromisoformat(row["from"]) if row["from"] else date.min,
            date.fromisoformat(row["to"]) if row["to"] else date.max,
        )
        for row in read_rows("retirement_ages.csv")
    )


def _month(day: date) -> int:
    return day.year * MONTHS + day.month - 1
