"""Dates of a certificate that explain one another: a day written with the length of its term."""

from datetime import date

import polars as pl
import pytest

from assets.registry.dating import with_dates
from schemas.tables.certificates import DATE_FIELDS


@pytest.mark.parametrize(
    ("issue", "written", "end"),
    [
        ("2023-01-23", "2027-1-22（4年期）", date(2027, 1, 22)),
        ("2019-01-23", "2027-1-22（4年期）", date(2027, 1, 22)),
        ("2023-01-23", "2023-1-23（4年期）", date(2027, 1, 23)),
        ("2021-05-05", "2023-1-23（4年期）", None),
        (None, "2023-1-23（4年期）", None),
    ],
)
def test_a_day_beside_its_term_is_the_end_or_the_start_by_the_other_dates(
    issue: str | None, written: str, end: date | None
) -> None:
    texts = {"issue_text": issue, "valid_to_text": written}
    schema = {f"{field}_text": pl.String for field in DATE_FIELDS}
    rows = with_dates(pl.DataFrame([{name: texts.get(name) for name in schema}], schema=schema))
    assert rows["valid_to"].to_list() == [end]
