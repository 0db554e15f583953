"""A filing is frozen; later data make a new version, with what changed; errors need a reason."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import polars as pl
import pytest

from assets.annex2.filed import list_filings
from pipelines import filings
from pipelines.annex2_run import Annex2Tables
from pipelines.faults import UserError
from pipelines.filings import run_file, run_filings
from schemas.settings import Campaign
from schemas.tables.intake import HandIns
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

        def tables(held: Campaign, as_of: date) -> Annex2Tables:
            return Annex2Tables(material(read, held, as_of), HandIns.conform(files))

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
        "figures.parquet", "records.parquet", "changes.parquet", "rules.parquet", "manifest.json",
        "附件2_工作情况统计表.xlsx",
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
    assert "全市 c01 开展执法检查的企业数量(家)：1 → 2" in told
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
    with pytest.raises(UserError, match="E5 累计数比以前填报的减少：c01 由 2024-08-18 的 2 降为 1"):
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


def test_a_filing_is_not_dated_before_its_deadline(held: Campaign, hand_in: Ledgers) -> None:
    hand_in(inspection("甲公司"))
    with pytest.raises(UserError, match="E7"):
        run_file(held, AUGUST, None, None, datetime(2024, 8, 17, 23, 59, tzinfo=SHANGHAI))


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
    assert run_filings(held) == "尚无填报。"
    run_file(held, AUGUST, None, None, FILED)
    assert "完好" in run_filings(held)
    path = held.store / "filings" / list_filings(held.store)[0].sha256 / "figures.parquet"
    path.chmod(0o644)
    path.write_bytes(b"")
    assert "文件已被改动" in run_filings(held)
