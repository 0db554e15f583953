"""What stands behind no figure is listed with its place and the reason, once, under its unit."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import polars as pl
import pytest

from assets.annex2.ledger_parsing import parse_ledgers
from assets.annex2.uncounted import ReadLedgers, find_uncounted
from assets.annex2.unit_register import ledger_files
from schemas.tables.annex2 import UncountedRows
from schemas.tables.landed import HandIns
from schemas.tables.read_outcomes import ParseOutcomes
from schemas.tables.recognised import FileKinds, Layouts, RowAccounts
from tests.unit.assets.annex2.ledgers import AUGUST, campaign, case, inspection, penalty, problem, texts

RECEIVED = datetime(2024, 8, 1, 9, tzinfo=ZoneInfo("Asia/Shanghai"))


def uncounted(*rows: dict[str, Any], others: tuple[dict[str, Any], ...] = (), outside: int = 0) -> pl.DataFrame:
    """UncountedRows of ledger rows and of further files (their HandIns)."""
    read = texts(*rows)
    known = read.group_by("file").agg(kind=pl.col("ledger").first()).sort("file")
    files = [{"file": file, "status": "new"} for file in known["file"]] + list(others)
    hand_ins = HandIns.conform(
        pl.DataFrame(files, schema={"file": pl.String, "status": pl.String, "same_as": pl.String, "message": pl.String})
        .with_columns(bytes=pl.lit(1), received_at=pl.lit(RECEIVED).cast(pl.Datetime("us", "Asia/Shanghai")))
    )  # fmt: skip
    rows_outside = [(known["file"][0], 90 + place) for place in range(outside)]
    accounts = pl.DataFrame(rows_outside, schema={"file": pl.String, "row": pl.UInt32}, orient="row")
    parsed = parse_ledgers(read, Layouts.blank())
    made = ReadLedgers(
        ledger_files(hand_ins, read), ParseOutcomes.blank(), FileKinds.conform(known),
        RowAccounts.conform(accounts.with_columns(sheet=pl.lit("附注"), place=pl.lit("outside"), table=pl.lit(0))),
        read, parsed.ledger_records, parsed.ledger_problems,
    )  # fmt: skip
    return UncountedRows.check(find_uncounted(made, campaign(), AUGUST))


@pytest.mark.parametrize(
    ("row", "extent", "reason"),
    [
        (inspection("甲公司", "改日"), "row", "不是完整的年月日"),
        (penalty("罚1号", "若干"), "row", "不是有效金额"),
        (problem("1", problem_type="假证"), "part", "不能计入人员数"),
        (case("案1", "移送起诉"), "part", "不属于附件2统计的阶段"),
        (inspection("甲公司", "2024-07-15"), "early", "早于专项治理开始的 2024-07-16"),
        (inspection("甲公司", "2024-08-19"), "late", "晚于数据截止日 2024-08-18"),
    ],
)
def test_a_row_that_is_not_counted(row: dict[str, Any], extent: str, reason: str) -> None:
    (told,) = uncounted(row).filter(pl.col("extent") == extent).iter_rows(named=True)
    assert (told["unit"], told["sheet"], told["row"]) == ("应急局", "台账", 2)
    assert reason in told["reason"]


@pytest.mark.parametrize("row", [inspection("甲公司"), problem(None, problem_type="其他")])
def test_what_only_wants_a_second_look_is_counted(row: dict[str, Any]) -> None:
    assert uncounted(row).is_empty()


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        ({"file": "执法检查/住建局/坏.xlsx", "status": "new"}, "没有能识别的台账"),
        (
            {"file": "执法检查/住建局/检查.xlsx", "status": "duplicate", "same_as": "执法检查/应急局/检查.xlsx"},
            "重复报送",
        ),
    ],
)
def test_a_file_that_is_not_counted(file: dict[str, Any], reason: str) -> None:
    (told,) = uncounted(inspection("甲公司"), others=(file,)).iter_rows(named=True)
    assert (told["unit"], told["file"], told["row"], told["extent"]) == ("住建局", file["file"], 0, "file")
    assert reason in told["reason"]


def test_rows_outside_of_every_table_are_told_with_their_sheet() -> None:
    (told,) = uncounted(inspection("甲公司"), outside=3).iter_rows(named=True)
    assert (told["sheet"], told["reason"]) == ("附注", "第90至92行中有 3 行不在能识别的台账表格内，未计入。")
