"""Dates in every form of the domain facts, with the precision that was written."""

from datetime import date

import polars as pl
import pytest

from schemas.values import dates
from schemas.values.date_reading import read_date

JULY_1 = date(2024, 7, 1)
DAYS = [
    "2024.7.1", "2024-7-1", "2024/07/01", "20240701", "240701", "2024年7月1日", "2024年7月1号", "45474", "45474.0",
    "45474.5",
    "24.7.1", "1719763200000", "1719763200", "2024-07-01 00:00:00", "2024-07-01T08:30:00", "2024-06-30T16:00:00Z",
    "2024-07-01T00:00:00.000+08:00", "二〇二四年七月一日", "二零二四年七月一日", "２０２４－０７－０１",
    " 2024-07-01\t", "2024. 7. 1",
    "【2024-7-1】", "（2024.7.1）",
    "至2024年7月1日", "2024年7月1日止", "有效期至2024-07-01", "'2024-07-01", "1-Jul-24", "20240701 00:00:00",
    "01Jul2024", "2024年7月1日星期一", "星期一 2024-07-01", "（周一）2024年7月1日", "Mon, 1 Jul 2024",
    "2024-07-01 Monday", "1.VII.2024", "01-Ⅶ-2024", "2024.VII.1", "2024-07-01（周一）",
    "有效至：2024/07/01", "2024年7月1日24时止", "2024年7月1日二十四时止（含当日）", "2024年7月1日24:00前",
    "2024.7.1前有效", "本证使用期限截止到2024年7月1日", "失效日期：2024-07-01", "延期至2024.7.1",
    "2024年7月1日止（6年）", "贰零贰肆年柒月壹日", "贰零贰肆年零柒月零壹日", "2024年7月1日到期换证", "2024.7.1前须换证",
    "管到2024年7月1日",
]  # fmt: skip
MONTHS = [
    "2024年7月",
    "2024.07",
    "2024-07",
    "2024/7",
    "202407",
    "二〇二四年七月",
    "2024年7月  日",
    "2024年7月底",
    "2024年7月份",
    "2024年7月上旬",
    "24年7月",
    "24年7月底",
]
YEARS = ["2024", "2024年", "2024年底", "二〇二四年"]
RANGES = [
    "2021-03-01至2027-02-28", "2021-03-01-2027-02-28", "2021.3.1-2027.2.28", "2021.3.1—2027.2.28", "2021/3/1~2027/2/28",
    "2021-03-01/2027-02-28", "2021/3/1/2027/2/28",
    "2021.3.1～2027.2.28", "20210301-20270228", "2021年3月1日起至2027年2月28日止",
    "2021-03-01\n2027-02-28", "2021-03-01 2027-02-28", "发证2021.3.1，到期2027.2.28", "自2021年3月1日起2027年2月28日止",
    "2021-03-01 到 2027-02-28", "二〇二一年三月一日至二〇二七年二月二十八日",
    "2021-03-01（6年）2027-02-28", "始：2021.03.01\n终：2027.02.28", "2027年02月28日（2021年03月01日发）",
    "2021-03-01 to 2027-02-28", "2021-03-01丨2027-02-28", "【2021-03-01至2027-02-28】",
    "起始时间 2021-03-01 00:00:00<br>结束时间 2027-02-28 23:59:59", "2021-03-01·2027-02-28", "2021-03-01__2027-02-28",
    "始于2021-03-01T08:00#止于2027-02-28T08:00",
    "2027.2.28止，自2021.3.1起", "批：2021.03.01 届：2027.02.28", "2021年3月1日批准，2027年2月28日满",
]  # fmt: skip
OPEN = ["长期", "长期有效", "永久", "9999-12-31", "2099-12-31"]
NOTHING = ["/", "-", "——", "无", "有效", "待补", "null", "办理中", " ", "未复审"]
IMPOSSIBLE = ["2023-02-29", "2024-25-03", "1900-01-00", "1900-01-01", "2024-13", "20241340", "0000-00-00", "99999"]
UNREADABLE = [
    "7/1/2024",
    "7/1/24",
    "abc",
    "三年以后",
    "45474至47664",
    "2025-09-18\n2027-04-17",
    "2027-04-17/2025-09-18",
    "到2021-03-01 2027-02-28发证",
    "延期2024.7.1",
    "2020.10.12年",
    "2024年7月（3年期）",
]


@pytest.mark.parametrize("text", DAYS)
def test_days(text: str) -> None:
    reading = read_date(text)
    assert (reading.day, reading.precision, reading.problem) == (JULY_1, "YMD", None)


@pytest.mark.parametrize("text", MONTHS)
def test_months_are_not_padded_to_days(text: str) -> None:
    assert read_date(text)[:2] == (JULY_1, "YM")


@pytest.mark.parametrize("text", YEARS)
def test_years(text: str) -> None:
    assert read_date(text)[:2] == (date(2024, 1, 1), "Y")


@pytest.mark.parametrize("text", RANGES)
def test_ranges(text: str) -> None:
    assert read_date(text)[:4] == (date(2027, 2, 28), "YMD", date(2021, 3, 1), "YMD")


def test_a_range_without_end() -> None:
    assert read_date("2021-03-01至长期")[:4] == (None, "open", date(2021, 3, 1), "YMD")


@pytest.mark.parametrize("text", OPEN)
def test_open_ends(text: str) -> None:
    assert read_date(text)[:2] == (None, "open")


@pytest.mark.parametrize(("text", "years"), [("6年", 6), ("六年", 6), ("有效期3年", 3), ("3 年", 3)])
def test_terms(text: str, years: int) -> None:
    assert read_date(text).years == years


@pytest.mark.parametrize("text", ["2024-7-1（6年期）", "2024年7月1日，有效期72个月"])
def test_a_day_with_its_term_keeps_both(text: str) -> None:
    reading = read_date(text)
    assert (reading.day, reading.years, reading.problem) == (JULY_1, 6, None)


@pytest.mark.parametrize("text", NOTHING)
def test_texts_that_say_nothing(text: str) -> None:
    assert set(read_date(text)) == {None}


@pytest.mark.parametrize("text", IMPOSSIBLE)
def test_impossible_dates_are_named_not_guessed(text: str) -> None:
    reading = read_date(text)
    assert (reading.day, reading.problem) == (None, "impossible")


@pytest.mark.parametrize("text", UNREADABLE)
def test_what_can_be_read_two_ways_is_not_read(text: str) -> None:
    reading = read_date(text)
    assert (reading.day, reading.problem) == (None, "unreadable")


def test_month_and_day_in_other_orders_where_only_one_makes_sense() -> None:
    assert read_date("7/15/2024").day == read_date("15/7/2024").day == date(2024, 7, 15)


@pytest.mark.parametrize(
    "text", ["2024-7-1", "2024年7月1日", "2023-02-29", "2099-12-31", "1900-01-01", "2024-07-01 00:00:00"]
)
def test_columns_read_plain_texts_as_single_ones(text: str) -> None:
    read = dates.parse(pl.Series([text])).row(0, named=True)
    alone = read_date(text)
    assert (read["date"], read["precision"], read["problem"]) == (alone.day, alone.precision, alone.problem)


def test_columns_keep_their_order_and_their_gaps() -> None:
    read = dates.parse(pl.Series(["2024-07-01", None, "6年", "2024-07-01"]))
    assert read["date"].to_list() == [JULY_1, None, None, JULY_1]
    assert read["years"].to_list() == [None, None, 6, None]


def test_an_empty_column() -> None:
    assert dates.parse(pl.Series([], dtype=pl.String)).columns == list(dates.SCHEMA)
