"""A filing is frozen; later data make a new version, with what changed; errors need a reason."""

import json
import os
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import polars as pl
import pytest
from openpyxl import load_workbook

from assets.annex2.filed import list_filings
from pipelines.faults import UserError
from pipelines.filing import filed_versions as filings
from pipelines.filing.annex2_run import Annex2Tables
from pipelines.filing.filed_versions import run_file, run_filings
from schemas.settings import Campaign
from schemas.tables.landed import HandIns
from tests.unit.assets.annex2.ledgers import AUGUST, OCTOBER, campaign, inspection, material, problem, texts

SHANGHAI = ZoneInfo("Asia/Shanghai")
FILED = datetime(2024, 10, 20, 10, tzinfo=SHANGHAI)
Ledgers = Callable[..., None]


@pytest.fixture
def held(tmp_path: Path) -> Campaign:
    return campaign(tmp_path)


@pytest.fixture
def hand_in(monkeypatch: pytest.MonkeyPatch) -> Ledgers:
    """Put ledger rows in the place of what a run would read from the inbox."""

    def replace_rows(*rows: dict[str, Any], received: datetime = FILED - timedelta(days=90)) -> None:
        read = texts(*rows)
        files = read.select(pl.col("file").unique().sort()).with_columns(
            sha256=pl.lit("0" * 64), bytes=pl.lit(1, pl.Int64), status=pl.lit("new"),
            received_at=pl.lit(received).cast(pl.Datetime("us", "Asia/Shanghai")),
        )  # fmt: skip

        placed = HandIns.conform(files).with_columns(unit=pl.col("file").str.split("/").list.get(1))

        def tables(held: Campaign, as_of: date) -> Annex2Tables:
            return Annex2Tables(material(read, held, as_of), placed)

        monkeypatch.setattr(filings, "materialise", tables)

    return replace_rows


def content(store: Path) -> dict[str, bytes]:
    return {str(path.relative_to(store)): path.read_bytes() for path in sorted(store.rglob("*.*")) if path.is_file()}


def test_a_filing_holds_figures_records_inputs_and_the_workbook(held: Campaign, hand_in: Ledgers) -> None:
    hand_in(inspection("甲公司"))
    told = run_file(held, AUGUST, None, None, FILED)
    (filing,) = list_filings(held.store)
    assert filing.sha256 in told
    names = {path.name for path in (held.store / "filings" / filing.sha256).iterdir()}
    assert names == {
        "figures.parquet", "records.parquet", "changes.parquet", "rules.parquet", "uncounted.parquet", "manifest.json",
        "附件2_工作情况统计表.xlsx", "报送页.xlsx",
    }  # fmt: skip


def test_late_data_make_a_new_version_and_leave_the_first_untouched(held: Campaign, hand_in: Ledgers) -> None:
    hand_in(inspection("甲公司"))
    run_file(held, AUGUST, None, None, FILED)
    before = content(held.store / "filings" / list_filings(held.store)[0].sha256)
    hand_in(inspection("甲公司"), inspection("乙公司"), received=FILED)
    told = run_file(held, AUGUST, None, None, FILED)
    first, second = list_filings(held.store)
    assert content(held.store / "filings" / first.sha256) == before
    assert (first.version, second.version) == (1, 2)
    assert "全市 第1栏 开展执法检查的企业数量(家)：1 → 2" in told
    assert "新增 乙公司" in told
    assert "截止之后收到的台账文件 1 个" in told


def test_the_same_data_make_no_new_version(held: Campaign, hand_in: Ledgers) -> None:
    hand_in(inspection("甲公司"))
    run_file(held, AUGUST, None, None, FILED)
    assert "没有产生新的版本" in run_file(held, AUGUST, None, None, FILED + timedelta(days=1))
    assert len(list_filings(held.store)) == 1


def test_a_fallen_figure_blocks_until_a_reason_is_given_and_is_explained(held: Campaign, hand_in: Ledgers) -> None:
    hand_in(inspection("甲公司"), inspection("乙公司"))
    run_file(held, AUGUST, None, None, FILED)
    hand_in(inspection("甲公司"))
    with pytest.raises(UserError, match="E5 累计数比以前填报的减少：第1栏由 2024-08-18 的 2 降为 1"):
        run_file(held, OCTOBER, None, None, FILED)
    told = run_file(held, OCTOBER, None, "乙公司系重复登记", FILED)
    assert "2 → 1（减少）" in told
    assert "减少 乙公司" in told
    assert list_filings(held.store)[-1].override == "乙公司系重复登记"
    assert "其中减少" in run_filings(held)


def test_errors_block(held: Campaign, hand_in: Ledgers) -> None:
    hand_in(problem("1", measure="限期整改"), inspection("甲公司", "2024-12-01"))
    with pytest.raises(UserError, match="E1"):
        run_file(held, AUGUST, None, "  ", FILED)
    assert list_filings(held.store) == []


@pytest.mark.parametrize(
    ("filed_on", "asked", "until"),
    [
        (17, None, date(2024, 8, 17)),
        (17, date(2024, 8, 15), date(2024, 8, 15)),
        (18, None, AUGUST),
        (20, None, AUGUST),
    ],
)
def test_figures_go_to_today_or_to_the_day_asked_for_and_need_no_override(
    held: Campaign, hand_in: Ledgers, filed_on: int, asked: date | None, until: date
) -> None:
    hand_in(inspection("甲公司", "2024-08-16"), inspection("乙公司", "2024-08-01"))
    told = run_file(held, AUGUST, None, None, datetime(2024, 8, filed_on, 9, tzinfo=SHANGHAI), asked)
    assert f"数据截至 {until}" in told
    assert f"开展执法检查的企业数量(家)：{1 if until < date(2024, 8, 16) else 2}" in told
    assert list_filings(held.store)[0].until == until


@pytest.mark.parametrize("asked", [date(2024, 7, 15), date(2024, 8, 18)])
def test_a_day_outside_of_the_campaign_or_to_come_is_refused(held: Campaign, hand_in: Ledgers, asked: date) -> None:
    hand_in(inspection("甲公司"))
    with pytest.raises(UserError, match="应在 2024-07-16 至 2024-08-17 之间"):
        run_file(held, AUGUST, None, None, datetime(2024, 8, 17, 9, tzinfo=SHANGHAI), asked)


def test_a_correction_before_the_deadline_is_not_held_against_the_first_version(
    held: Campaign, hand_in: Ledgers
) -> None:
    hand_in(inspection("甲公司"), inspection("乙公司"))
    run_file(held, AUGUST, None, None, datetime(2024, 8, 16, 9, tzinfo=SHANGHAI))
    hand_in(inspection("甲公司"))
    assert "已更正" in run_file(held, AUGUST, None, None, datetime(2024, 8, 17, 9, tzinfo=SHANGHAI))
    assert "已报第2版（更正）" in run_filings(held)


@pytest.mark.parametrize("unit", ["住建", "住房和城乡建设局", " 市住建局 ", "肥城市住房和城乡建设局"])
def test_a_unit_may_be_written_in_any_usual_way(held: Campaign, hand_in: Ledgers, unit: str) -> None:
    hand_in(inspection("甲公司"), inspection("乙公司", unit="住建局"))
    run_file(held, AUGUST, unit, None, FILED)
    assert [filing.unit for filing in list_filings(held.store)] == ["住建局"]


def test_a_renamed_folder_corrects_what_the_same_unit_filed(held: Campaign, hand_in: Ledgers) -> None:
    hand_in(inspection("甲公司", unit="住建局"))
    run_file(held, AUGUST, "住建局", None, FILED)
    hand_in(inspection("甲公司", unit="市住建局"), inspection("乙公司", unit="市住建局"))
    told = run_file(held, AUGUST, "住建", None, FILED)
    assert "第2版" in told
    assert "1 → 2" in told


def test_a_body_that_handed_in_nothing_files_blanks(held: Campaign, hand_in: Ledgers) -> None:
    hand_in(inspection("甲公司"))
    told = run_file(held, AUGUST, "人民法院", None, FILED)
    assert "法院没有报送过台账，各栏空白" in told
    assert "人民法院审判假证案数量(件)：（空白）" in told


def test_another_units_late_file_is_not_this_units(held: Campaign, hand_in: Ledgers) -> None:
    hand_in(inspection("甲公司"), inspection("乙公司", unit="住建局"), received=FILED)
    told = run_file(held, AUGUST, "住建局", None, FILED)
    assert "截止之后收到的台账文件 1 个，已计入本版：执法检查/住建局/inspection.xlsx" in told


def test_the_page_to_send_is_one_sheet_without_notes(held: Campaign, hand_in: Ledgers) -> None:
    hand_in(inspection("甲公司"))
    told = run_file(held, AUGUST, "应急局", None, FILED)
    path = held.root / "out/报送/2024-08-18/应急局_第1版.xlsx"
    book = load_workbook(path)
    assert path.relative_to(held.root).as_posix() in told
    assert book.sheetnames == ["工作情况统计表"]
    assert "填报人：            联系方式：" in book.active["A3"].value
    assert not [cell for row in book.active.iter_rows() for cell in row if cell.comment or cell.hyperlink]


def test_an_edited_page_is_kept_beside_the_frozen_one(held: Campaign, hand_in: Ledgers) -> None:
    hand_in(inspection("甲公司"))
    run_file(held, AUGUST, None, None, FILED)
    path = held.root / "out/报送/2024-08-18/全市_第1版.xlsx"
    frozen = path.read_bytes()
    path.write_bytes(b"edited")
    os.utime(path, (1_724_000_000, 1_724_000_000))
    told = run_file(held, AUGUST, None, None, FILED)
    kept = path.with_name("全市_第1版_人工修改_20240819_005320.xlsx")
    assert (path.read_bytes(), kept.read_bytes()) == (frozen, b"edited")
    assert kept.name in told
    assert "没有产生新的版本" in told


def test_the_row_of_the_city_says_why_it_is_not_the_sum(held: Campaign, hand_in: Ledgers) -> None:
    hand_in(inspection("甲公司"), inspection("甲公司", unit="住建局"))
    told = run_file(held, AUGUST, None, None, FILED)
    assert "第1栏开展执法检查的企业数量：各行之和 2家，合计 1家。" in told


def test_a_filing_of_the_version_before_this_one_opens_and_is_not_filed_again(held: Campaign, hand_in: Ledgers) -> None:
    hand_in(inspection("甲公司"))
    run_file(held, AUGUST, None, None, FILED)
    index = held.store / "filings" / "index.jsonl"
    line = {name: value for name, value in json.loads(index.read_text()).items() if name != "as_of"}
    index.write_text(json.dumps({**line, "state": "made otherwise"}) + "\n")
    assert list_filings(held.store)[0].until == AUGUST
    page = held.root / "out/报送/2024-08-18/全市_第1版.xlsx"
    frozen = held.store / "filings" / list_filings(held.store)[0].sha256
    frozen.chmod(0o755)
    (frozen / "报送页.xlsx").unlink()
    before = page.read_bytes()
    page.unlink()
    assert "没有产生新的版本" in run_file(held, AUGUST, None, None, FILED + timedelta(days=9))
    assert page.read_bytes() == before


def test_a_unit_files_its_own_figures(held: Campaign, hand_in: Ledgers) -> None:
    hand_in(inspection("甲公司"), inspection("乙公司", unit="住建局"))
    run_file(held, AUGUST, "住建局", None, FILED)
    (filing,) = list_filings(held.store)
    figures = pl.read_parquet(held.store / "filings" / filing.sha256 / "figures.parquet")
    assert figures["unit"].unique().to_list() == ["住建局"]


@pytest.mark.parametrize(
    ("deadline", "unit", "told"), [(date(2024, 8, 19), None, "不是报送日"), (AUGUST, "外星局", "没有“外星局”的台账")]
)
def test_unknown_deadlines_and_units(
    held: Campaign, hand_in: Ledgers, deadline: date, unit: str | None, told: str
) -> None:
    hand_in(inspection("甲公司"))
    with pytest.raises(UserError, match=told):
        run_file(held, deadline, unit, None, FILED)


def test_filings_tell_when_a_file_was_tampered_with(held: Campaign, hand_in: Ledgers) -> None:
    hand_in(inspection("甲公司"))
    assert run_filings(held).endswith("尚无填报。")
    run_file(held, AUGUST, None, None, FILED)
    assert "完好" in run_filings(held)
    path = held.store / "filings" / list_filings(held.store)[0].sha256 / "figures.parquet"
    path.chmod(0o644)
    path.write_bytes(b"")
    assert "文件已被改动" in run_filings(held)
    with pytest.raises(UserError, match="全市 2024-08-18 第1版；请从备份恢复"):
        run_file(held, OCTOBER, None, None, FILED)
