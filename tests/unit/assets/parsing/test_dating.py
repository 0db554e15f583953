"""Dates of a certificate that explain one another: a day written with the length of its term."""

from datetime import date

import polars as pl
import pytest

from assets.parsing.values.dating import with_dates
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


TABLE = {"file": "a.csv", "sheet": "", "table": 1}


def dated(field: str, *texts: str) -> pl.DataFrame:
    empty = {f"{name}_text": None for name in DATE_FIELDS}
    schema = {"file": pl.String, "sheet": pl.String, "table": pl.Int64} | dict.fromkeys(empty, pl.String)
    return with_dates(pl.DataFrame([TABLE | empty | {f"{field}_text": text} for text in texts], schema=schema))


@pytest.mark.parametrize(
    ("texts", "days"),
    [
        (("7/15/2027", "2/8/2027", "3/3/2027"), [date(2027, 7, 15), date(2027, 2, 8), date(2027, 3, 3)]),
        (("15.7.2027", "2.8.2027"), [date(2027, 7, 15), date(2027, 8, 2)]),
        (("2/8/2027", "3/9/2027"), [None, None]),
        (("15/7/2027", "7/15/2027", "2/8/2027"), [date(2027, 7, 15), date(2027, 7, 15), None]),
        (("7/15/2027", "2/8/2027 0:00"), [date(2027, 7, 15), date(2027, 2, 8)]),
        (("7/15/2027", *("2/8/2027",) * 9), [date(2027, 7, 15), *(None,) * 9]),
    ],
)
def test_days_that_prove_their_order_tell_the_others(texts: tuple[str, ...], days: list[date | None]) -> None:
    assert dated("valid_to", *texts)["valid_to"].to_list() == days


@pytest.mark.parametrize(
    "text",
    [
        "2027-08-02（2024-08-03复审）", "2024-08-03复审，2027-08-02到期", "有效期至2027-08-02，2024-08-03前复审",
        "2027.8.2（应于2024.8.3年审）", "2027-08-02/2024-08-03", "2027年8月2日止；复审：2024年8月3日",
    ],
)  # fmt: skip
def test_a_day_of_review_beside_an_end_is_no_beginning(text: str) -> None:
    assert dated("valid_to", text).select("valid_to", "valid_from").row(0) == (date(2027, 8, 2), None)


@pytest.mark.parametrize(
    "text", ["2021.03.05起六年", "自2021年3月5日起有效6年", "有效期6年（自2021.3.5起）", "2021-03-05起，有效期6年"]
)
def test_a_term_counts_from_its_first_day(text: str) -> None:
    row = dated("valid_to", text).row(0, named=True)
    assert (row["valid_from"], row["valid_to"], row["valid_to_derived"]) == (date(2021, 3, 5), date(2027, 3, 5), True)
