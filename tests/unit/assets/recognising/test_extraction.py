"""Cells that hold several certificates, slots of wide rows, numeric cells."""

import polars as pl
import pytest

from assets.recognising.recognition import recognise
from assets.recognising.slots.splitting import split_dates, split_numbers
from schemas.lookups.words import words
from tests.layouts.people import TA, TB, A, B
from tests.sheets import sheet


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        (None, []),
        (TA, [TA]),
        (f"{TA}；{TB}", [TA, TB]),
        (f"{TA}\n{A}", [TA, A]),
        (f"{TA} / {TB}", [TA, TB]),
        (f"{TA} {TB}", [TA, TB]),
        (f"{TA}、鲁J012021000123", [TA, "鲁J012021000123"]),
        ("鲁建安A(2019)0001234", ["鲁建安A(2019)0001234"]),
        ("鲁建安A(2019)0001234/鲁建安B(2020)0001234", ["鲁建安A(2019)0001234", "鲁建安B(2020)0001234"]),
        ("T370922 19750228 4519", ["T370922 19750228 4519"]),
        ("T37092219750\n2284519", ["T37092219750\n2284519"]),
        ("/", ["/"]),
        ("无、无", ["无、无"]),
        ("AQ-2019/003", ["AQ-2019/003"]),
    ],
)
def test_numbers_of_a_cell(text: str | None, pieces: list[str]) -> None:
    assert split_numbers(text) == pieces


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("2026-01-06\n270904", ["2026-01-06", "270904"]),
        ("271399、280101", []),
        ("2027.3.1；2026.1.1", ["2027.3.1", "2026.1.1"]),
        ("2027-03-01/2026-01-01", ["2027-03-01", "2026-01-01"]),
        ("2027.3.1 2026.1.1", ["2027.3.1", "2026.1.1"]),
        ("2027-03-01 & 2026-01-01", ["2027-03-01", "2026-01-01"]),
        ("2027-03-01\\2026-01-01", ["2027-03-01", "2026-01-01"]),
        ("2027年3月1日和2026年1月1日", ["2027年3月1日", "2026年1月1日"]),
        ("2027/3/1", []),
        ("2021.3.1-2027.2.28", []),
        ("长期", []),
    ],
)
def test_dates_of_two_certificates(text: str, pieces: list[str]) -> None:
    assert split_dates(text, 2) == pieces


def claims(*rows: list[str | int | None]) -> pl.DataFrame:
    header = ["姓名", "身份证号", "准操项目", "证书编号", "有效期至", "发证机关"]
    return recognise("企业花名册/花名册.xlsx", [sheet(header, *rows)]).certificate_texts


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (["张三", A, "低压电工、焊工", TA, "2027.3.1"], [("低压电工", TA, "2027.3.1"), ("焊工", TA, "2027.3.1")]),
        (["张三", A, "低压电工", f"{TA}；{TA}", None], [("低压电工", f"{TA}；{TA}", None)]),
        (["张三", A, "低压电工", f"{TA}；{A}", None], [("低压电工", TA, None), ("低压电工", A, None)]),
        (["张三", A, "低压电工、焊工", "无", None], [("低压电工、焊工", "无", None)]),
        (["张三", A, "低压电工、焊工", None, None], [("低压电工、焊工", None, None)]),
        (["张三", A, "电力电缆作业 低压电工作业", f"{TA} {TA}", "2027 2026"],
         [("电力电缆作业", TA, "2027"), ("低压电工作业", TA, "2026")]),
    ],
)  # fmt: skip
def test_items_and_numbers_stand_side_by_side(row: list[str | int | None], expected: list[tuple[str, ...]]) -> None:
    found = claims(row)
    assert found.select("item", "number", "valid_to").rows() == expected
    assert found["claim"].to_list() == list(range(1, len(expected) + 1))


def test_issuers_are_split_only_when_as_many() -> None:
    both = claims(["张三", A, "低压电工；叉车", f"{TA}；{A}", None, "泰安市应急管理局；肥城市市场监督管理局"])
    one = claims(["张三", A, "低压电工；叉车", f"{TA}；{A}", None, "泰安市应急管理局"])
    assert both["issuer"].to_list() == ["泰安市应急管理局", "肥城市市场监督管理局"]
    assert one["issuer"].to_list() == ["泰安市应急管理局"] * 2


@pytest.mark.parametrize(
    ("cell", "numeric"),
    [(370983198001011200, True), ("370983198001011234", False), ("3.70983198001011E+17", True), (12345, False)],
)
def test_numeric_cells_beyond_precision_are_flagged(cell: str | int, numeric: bool) -> None:
    found = claims(["张三", cell, "低压电工", cell, None])
    assert found["id_no_numeric"].to_list() == found["number_numeric"].to_list() == [numeric]


def test_slot_that_says_nothing_is_dropped_beside_one_that_does() -> None:
    wide = sheet(
        ["姓名", "身份证号", "高压证号", "高压有效期", "低压证号", "低压有效期"],
        ["张三", A, "/", None, TA, "2027-03-01"],
        ["李四", B, None, "2026-01-01", "无", None],
    )
    texts = recognise("企业花名册/花名册.xlsx", [wide]).certificate_texts
    assert texts.select("row", "claim", "slot", "number", "valid_to").rows() == [
        (2, 1, 2, TA, "2027-03-01"),
        (3, 1, 1, None, "2026-01-01"),
    ]


@pytest.mark.parametrize("word", words("none_claimed"))
def test_every_word_for_no_certificate_leaves_a_slot_empty(word: str) -> None:
    """A second slot that says 尚未取得 or 培训中 is no certificate of its holder."""
    wide = sheet(
        ["姓名", "身份证号", "高压证号", "高压有效期", "低压证号", "低压有效期"],
        ["张三", A, TA, "2027-03-01", word, None],
        ["李四", B, TB, "2026-01-01", TA, "2027-03-01"],
    )
    texts = recognise("企业花名册/花名册.xlsx", [wide]).certificate_texts
    assert texts.filter(pl.col("row") == 2)["number"].to_list() == [TA]
