"""Retirement ages from 2025-01-01 on, by month of birth and sex; the anchors of the decision's own tables."""

from datetime import date

import polars as pl
import pytest

from schemas.law.retirement import Worker, past_retirement, retirement_months, retires_on

TODAY = date(2026, 6, 1)


def age(years: int, months: int = 0) -> int:
    return years * 12 + months


@pytest.mark.parametrize(
    ("worker", "born", "months"),
    [
        (Worker.MAN, "1964-12", age(60)),
        (Worker.MAN, "1965-01", age(60, 1)),
        (Worker.MAN, "1965-04", age(60, 1)),
        (Worker.MAN, "1965-05", age(60, 2)),
        (Worker.MAN, "1976-08", age(62, 11)),
        (Worker.MAN, "1976-09", age(63)),
        (Worker.MAN, "1990-01", age(63)),
        (Worker.WOMAN_55, "1969-12", age(55)),
        (Worker.WOMAN_55, "1970-01", age(55, 1)),
        (Worker.WOMAN_55, "1981-08", age(57, 11)),
        (Worker.WOMAN_55, "1981-09", age(58)),
        (Worker.WOMAN_50, "1974-12", age(50)),
        (Worker.WOMAN_50, "1975-01", age(50, 1)),
        (Worker.WOMAN_50, "1975-02", age(50, 1)),
        (Worker.WOMAN_50, "1975-03", age(50, 2)),
        (Worker.WOMAN_50, "1984-10", age(54, 11)),
        (Worker.WOMAN_50, "1984-11", age(55)),
        (Worker.WOMAN_50, "1999-01", age(55)),
    ],
)
def test_the_age_follows_from_the_month_of_birth(worker: Worker, born: str, months: int) -> None:
    for day in ("01", "28"):
        assert retirement_months(date.fromisoformat(f"{born}-{day}"), worker, TODAY) == months


@pytest.mark.parametrize(("worker", "years"), [(Worker.MAN, 60), (Worker.WOMAN_55, 55), (Worker.WOMAN_50, 50)])
def test_until_2024_the_age_was_one_for_all(worker: Worker, years: int) -> None:
    assert retirement_months(date(1990, 1, 1), worker, date(2024, 12, 31)) == age(years)


@pytest.mark.parametrize(
    ("born", "sex", "day"),
    [
        ("1965-01-10", "男", "2025-02-10"),
        ("1964-12-31", "男", "2024-12-31"),
        ("1976-09-30", "男", "2039-09-30"),
        ("1970-01-05", "女", "2025-02-05"),
        ("1981-09-05", "女", "2039-09-05"),
    ],
)
def test_the_day_of_retirement_a_woman_s_by_the_later_table(born: str, sex: str, day: str) -> None:
    row = pl.DataFrame({"born": [date.fromisoformat(born)], "sex": [sex]})
    assert str(row.select(retires_on(pl.col("born"), pl.col("sex"), TODAY)).item()) == day


@pytest.mark.parametrize(
    ("born", "sex", "issued", "past"),
    [
        ("1965-01-10", "男", "2025-02-10", False),
        ("1965-01-10", "男", "2025-02-11", True),
        # Before the reform a man of the same birth was still sixty on his birthday: judged on the day of issue.
        ("1964-06-10", "男", "2024-06-11", True),
        ("1964-06-10", "男", "2024-06-10", False),
        ("1976-09-01", "男", "2036-10-01", False),
        ("1972-01-01", "女", "2025-01-02", False),
        ("1972-01-01", "女", "2027-09-01", True),
        ("1972-01-01", "不详", "2040-01-01", None),
        ("1972-01-01", "男", None, None),
    ],
)
def test_a_certificate_is_judged_on_the_day_of_its_issue(
    born: str, sex: str, issued: str | None, past: bool | None
) -> None:
    days = {"born": date.fromisoformat(born), "issued": date.fromisoformat(issued) if issued else None}
    types = {"born": pl.Date, "issued": pl.Date, "sex": pl.String}
    row = pl.DataFrame([{**days, "sex": sex}], schema=types)
    assert row.select(past_retirement(pl.col("born"), pl.col("sex"), pl.col("issued"))).item() is past
