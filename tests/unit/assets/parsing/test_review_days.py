"""Days of review that no certificate can have: they are taken away, whoever is compared with them."""

from datetime import date, timedelta

import polars as pl
import pytest

from assets.parsing.values.review_days import CONTRADICTS, FEWEST_ON_END, without_contradicting_reviews

SCHEMA = {
    "file": pl.String, "sheet": pl.String, "table": pl.UInt32, "valid_from": pl.Date, "issue": pl.Date,
    "first_issue": pl.Date, "valid_to": pl.Date, "review_due": pl.Date, "review_due_precision": pl.String,
    "review_due_problem": pl.String,
}  # fmt: skip
DUE = date(2024, 3, 1)


def records(*rows: tuple[date, date, date]) -> pl.DataFrame:
    """Rows of begin, end and review due, issued first six years before they begin."""
    made = [
        ("应急局/证.xlsx", "", 1, begin, begin, begin - timedelta(2190), end, due, "YMD", None)
        for begin, end, due in rows
    ]
    return pl.DataFrame(made, schema=SCHEMA, orient="row")


def taken(frame: pl.DataFrame) -> list[bool]:
    """Which rows have no day of review any more."""
    read = without_contradicting_reviews(frame)
    gone = read["review_due"].is_null()
    assert ((read["review_due_problem"].fill_null("") == CONTRADICTS) == gone).all()
    return gone.to_list()


@pytest.mark.parametrize(
    ("due", "wrong"),
    [
        (date(2024, 3, 1), False),
        (date(2027, 2, 28), False),
        (date(2027, 3, 10), False),
        (date(2028, 3, 1), True),
        (date(1970, 1, 1), True),
        (date(2020, 3, 1), True),
    ],
    ids=[
        "in the middle",
        "at the end",
        "some days behind it",
        "a year behind",
        "nothing in a database",
        "years before",
    ],
)
def test_a_review_lies_between_begin_and_end(due: date, wrong: bool) -> None:
    assert taken(records((date(2021, 3, 1), date(2027, 2, 28), due))) == [wrong]


@pytest.mark.parametrize(("step", "wrong"), [(1, True), (0, False)], ids=["own beginnings", "one examination"])
def test_a_day_filled_down(step: int, wrong: bool) -> None:
    begins = [date(2021, 3, 1) + timedelta(step * at) for at in range(FEWEST_ON_END)]
    assert taken(records(*((begin, date(2027, 2, 28), DUE) for begin in begins))) == [wrong] * FEWEST_ON_END


def test_columns_exchanged_are_told() -> None:
    read = without_contradicting_reviews(records((date(2021, 3, 1), date(2024, 2, 28), date(2027, 2, 28))))
    assert read["review_after_end"].to_list() == [True]
