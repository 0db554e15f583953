"""Validity, reviews, renewals and catalogues by date, and how lately each table was checked."""

from datetime import date, timedelta

import polars as pl
import pytest

from schemas.law.catalogues import catalogue_unknown, not_entered_since
from schemas.law.freshness import DATED_TABLES, checked_tables, stale_lines
from schemas.law.renewals import apply_by, renewal_windows
from schemas.law.reviews import no_review_due, no_review_more
from schemas.lookups.catalogue import read_rows
from schemas.lookups.validity import validities
from schemas.vocabulary import Family

F1, F5, F6 = Family.SPECIAL_OPERATION, Family.SPECIAL_EQUIPMENT, Family.COAL_SPECIAL_OPERATION
CHANGE = date(2026, 6, 1)


def answer(expression: pl.Expr, **columns: object) -> object:
    return pl.DataFrame({name: [value] for name, value in columns.items()}).select(expression).item()


@pytest.mark.parametrize("family", [F1, F6])
def test_reviews_are_asked_until_the_last_day_of_may_2026(family: Family) -> None:
    assert validities(CHANGE - timedelta(days=1))[family].review_years == 3
    assert validities(CHANGE)[family].review_years is None
    assert validities(CHANGE)[family].valid_years == 6


@pytest.mark.parametrize(
    ("due", "as_of", "family", "ended"),
    [
        ("2026-05-31", "2027-01-01", F1, False),
        ("2026-06-01", "2027-01-01", F1, True),
        ("2026-06-01", "2026-06-01", F6, True),
        # Before the new rules hold, a review to come is one.
        ("2027-03-01", "2026-05-31", F1, False),
        ("2027-03-01", "2027-01-01", F5, False),
        (None, "2027-01-01", F1, False),
    ],
)
def test_a_review_due_from_then_on_is_none_once_the_law_is_in_force(
    due: str | None, as_of: str, family: Family, ended: bool
) -> None:
    day = pl.lit(date.fromisoformat(due) if due else None, dtype=pl.Date)
    asked = no_review_due(day, pl.col("family"), date.fromisoformat(as_of))
    assert answer(asked, family=family.value) is ended


def test_reviews_are_over_on_a_day_for_those_families_alone() -> None:
    over = [family.value for family in Family if answer(no_review_more(pl.col("family"), CHANGE), family=family.value)]
    assert sorted(over) == sorted([F1.value, F6.value])


@pytest.mark.parametrize(
    ("end", "by"), [("2026-07-15", "2026-06-15"), ("2026-03-31", "2026-02-28"), ("2026-01-10", "2025-12-10")]
)
def test_special_equipment_is_renewed_a_month_before_the_end(end: str, by: str) -> None:
    day = apply_by(pl.lit(date.fromisoformat(end)), pl.col("family"), date(2026, 1, 1))
    assert answer(day, family=F5.value) == date.fromisoformat(by)


def test_special_operations_were_applied_for_within_sixty_days_before_the_end() -> None:
    assert renewal_windows(date(2024, 10, 18))[F1].opens_days == 60
    assert renewal_windows(CHANGE)[F1].opens_days is None
    assert answer(apply_by(pl.lit(CHANGE), pl.col("family"), CHANGE), family=F1.value) == CHANGE


def test_the_new_catalogue_is_not_entered() -> None:
    assert not_entered_since() == {F1.value: CHANGE, F6.value: CHANGE}
    assert answer(catalogue_unknown(pl.col("family"), CHANGE), family=F1.value) is True
    assert answer(catalogue_unknown(pl.col("family"), CHANGE - timedelta(days=1)), family=F1.value) is False
    assert answer(catalogue_unknown(pl.col("family"), CHANGE), family=F5.value) is False


@pytest.mark.parametrize("table", DATED_TABLES)
def test_every_row_of_a_dated_table_has_source_confidence_and_the_day_it_was_checked(table: str) -> None:
    for row in read_rows(f"{table}.csv"):
        assert row["source"]
        assert row["confidence"] in ("H", "M", "L")
        assert date.fromisoformat(row["checked_on"]) <= date(2026, 12, 31)


def test_a_table_that_nobody_checked_for_a_year_is_told() -> None:
    newest = max(each.newest for each in checked_tables())
    oldest = min(each.newest for each in checked_tables())
    assert stale_lines(oldest + timedelta(days=365)) == []
    assert len(stale_lines(newest + timedelta(days=366))) == len(DATED_TABLES)
    assert stale_lines(date(2024, 10, 18)) == []
