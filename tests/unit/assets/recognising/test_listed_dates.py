"""Days that stand as the entries of a list, with an arrow between them, or with a half of the day behind them."""

from datetime import date

import pytest

from assets.recognising.slots.splitting import split_dates
from assets.recognising.wording.header_words import match_header
from schemas.lookups.items import read_item
from schemas.values.date_reading import read_date


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("(2)2028-03-06", date(2028, 3, 6)),
        ("② 2028年3月6日", date(2028, 3, 6)),
        ("2028/3/6 下午 11:59:59", date(2028, 3, 6)),
        ("2022.3.7⇒2028.3.6", date(2028, 3, 6)),
    ],
)
def test_what_stands_around_a_day_changes_nothing(text: str, day: date) -> None:
    assert read_date(text).day == day


@pytest.mark.parametrize("text", ["（1）2028-03-06（2）2027-01-05", "①2028-03-06，②2027-01-05"])
def test_places_of_a_list_part_its_days(text: str) -> None:
    assert split_dates(text, 2) == ["2028-03-06", "2027-01-05"]


@pytest.mark.parametrize(
    ("header", "field"), [("YXQJZ_DATE", "valid_to"), ("YXQQS_RQ", "valid_from"), ("年审办妥日期", "review_done")]
)
def test_names_of_columns_in_data_bases_bear_a_type(header: str, field: str) -> None:
    match = match_header("", header)
    assert match is not None
    assert match.fields[0] == field


def test_a_bullet_before_one_item_alone_is_dropped() -> None:
    reading = read_item("▪ 低压电工作业", "special_operation")
    assert reading is not None
    assert reading.item == "低压电工作业"
