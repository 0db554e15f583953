"""Rows that can't count go back with a sentence; doubtful cells are told and the row counts."""

from typing import Any

import polars as pl
import pytest

from assets.annex2.ledger_parsing import parse_ledgers
from schemas.tables.accounts import Problems
from schemas.tables.annex2 import LedgerRecords
from schemas.tables.recognised import Layouts
from schemas.values.cell_address import spoken_in_file, told_at
from tests.unit.assets.annex2.ledgers import case, cleanup, inspection, penalty, problem, site, texts, transfer


def problems_of(*rows: dict[str, Any]) -> pl.DataFrame:
    return Problems.check(parse_ledgers(texts(*rows), Layouts.blank()).ledger_problems)


@pytest.mark.parametrize(
    ("row", "rule"),
    [
        (inspection("甲公司", "2024年8月"), "ledger_date"),
        (inspection("甲公司", "改日"), "ledger_date"),
        (inspection("甲公司", ""), "ledger_required"),
        (inspection("/"), "ledger_enterprise"),
        (penalty("罚1号", "若干"), "ledger_amount"),
        (penalty("罚1号", "-3000"), "ledger_amount"),
        (penalty("", "3000"), "ledger_required"),
        (transfer("移1号", "立案查处"), "ledger_folder"),
        (case("案1", "调解"), "ledger_stage"),
        (case("", "公安立案"), "ledger_required"),
        (site(""), "ledger_required"),
        (cleanup("无"), "ledger_required"),
    ],
)
def test_rejected(row: dict[str, Any], rule: str) -> None:
    parsed = parse_ledgers(texts(row), Layouts.blank())
    assert parsed.ledger_records.is_empty()
    assert parsed.ledger_problems.select("rule", "severity").rows() == [(rule, "reject")]


@pytest.mark.parametrize(
    ("rows", "rule"),
    [
        ([problem(None)], "ledger_number"),
        ([problem("1", enterprise=None, problem_type="其他")], "ledger_enterprise"),
        ([problem("1", problem_type="说不清")], "ledger_type"),
        ([problem("1", problem_type="无证")], "ledger_person"),
        ([problem("1", problem_type="其他", rectified_on="2024.13.45")], "ledger_date"),
        ([problem("1", problem_type="其他", rectified_on="2024-07-20")], "ledger_order"),
        ([case("案1", "提起公诉", persons="多人")], "ledger_persons"),
        ([case("案1", "批准逮捕")], "ledger_stage"),
        ([penalty("罚1号", "3000"), penalty("罚1号", "5000")], "ledger_conflict"),
        ([case("案1", "提起公诉", persons="2"), case("案1", "提起公诉", persons="3")], "ledger_conflict"),
    ],
)
def test_warned(rows: list[dict[str, Any]], rule: str) -> None:
    parsed = parse_ledgers(texts(*rows), Layouts.blank())
    assert parsed.ledger_records.height == len(rows)
    assert (rule, "warn") in parsed.ledger_problems.select("rule", "severity").rows()


def test_the_sentence_names_place_value_and_reason() -> None:
    (message,) = problems_of(inspection("甲公司", "改日")).select(told_at(spoken_in_file())).to_series()
    assert message == (
        "文件“执法检查/应急局/inspection.xlsx”工作表“台账”第2行：检查台账的“检查日期”填写为“改日”，"
        "不是完整的年月日，该行不能计入附件2。"
    )


def test_identity_numbers_are_masked_in_messages() -> None:
    told = problems_of(inspection("甲公司", "11010519491231002X"))
    assert "19491231" not in told["message"][0] + told["value"][0]


def test_a_row_of_two_ledgers_is_taken_in_when_one_of_them_can_be_read() -> None:
    both = texts(inspection("甲公司"), penalty("罚1号", "若干")).with_columns(file=pl.lit("执法检查/应急局/总表.xlsx"))
    parsed = parse_ledgers(both, Layouts.blank())
    assert LedgerRecords.check(parsed.ledger_records)["ledger"].to_list() == ["inspection"]
    assert parsed.ledger_problems["severity"].to_list() == ["warn"]
