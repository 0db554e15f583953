"""Filing the day before each deadline: with and without campaign.yaml, for every unit, however it is written."""

import shutil
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import polars as pl
import pytest
from openpyxl import load_workbook

from assets.annex2.filed import list_filings
from demo.world import write_demo
from pipelines.campaign import load_campaign
from pipelines.filing import filed_versions as filings
from pipelines.filing.annex2_run import Annex2Tables, materialise
from pipelines.filing.filed_versions import run_file, run_filings
from schemas.lookups.units import filing_units, unit_key
from schemas.settings import LEDGER_FOLDERS, Campaign

DEADLINES = Campaign(root=Path()).deadlines
UNITS = {
    "应急局": "应急管理局", "网信办": "网信办", "公安局": "公安局", "检察院": "人民检察院", "法院": "人民法院",
    "住建局": "住房和城乡建设局", "市场监管局": "市场监督管理局", "煤炭中心": "煤炭发展服务中心",
}  # fmt: skip
File = Callable[[date, str | None], str]


@pytest.fixture(scope="module", params=["campaign.yaml", "default settings"])
def world(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Campaign:
    root = tmp_path_factory.mktemp("filing") / "专项治理"
    write_demo(root, people=300, claims=60, seed=5)
    for folder in (root / "inbox").iterdir():
        if folder.name not in LEDGER_FOLDERS:  # figures come from ledgers alone
            shutil.rmtree(folder)
    if request.param != "campaign.yaml":
        (root / "campaign.yaml").unlink()
    return load_campaign(root)


@pytest.fixture(scope="module")
def file(world: Campaign) -> File:
    """File for a unit on the day before a deadline; each day's tables are made once."""

    @cache
    def tables(root: Path, as_of: date) -> Annex2Tables:
        return materialise(load_campaign(root), as_of)

    def run(deadline: date, unit: str | None) -> str:
        moment = datetime(deadline.year, deadline.month, deadline.day, 17, tzinfo=ZoneInfo(world.timezone))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(filings, "materialise", lambda held, as_of: tables(held.root, as_of))
            return run_file(world, deadline, unit, moment=moment - timedelta(days=1))

    return run


@pytest.mark.parametrize("deadline", DEADLINES)
def test_every_unit_files_the_day_before(world: Campaign, file: File, deadline: date) -> None:
    for unit in (*UNITS, None):
        told = file(deadline, unit)
        name = "全市" if unit is None else UNITS[unit]
        assert f"{name} {deadline} 第1版，数据截至 {deadline - timedelta(days=1)}" in told
        assert sum(line.startswith("  第") and "栏 " in line for line in told.splitlines()) == 15
        page = load_workbook(world.root / "out/报送" / deadline.isoformat() / f"{name}_第1版.xlsx")
        assert page.sheetnames == ["工作情况统计表"]
    assert run_filings(world).count("未报") == (len(UNITS) + 1) * (len(DEADLINES) - 1 - DEADLINES.index(deadline))


def test_every_alias_means_its_unit(world: Campaign, file: File) -> None:
    written = [
        (f"{place}{each}", UNITS[name])
        for name, unit in filing_units().items()
        for each in (name, *unit.aliases)
        for place in ("", "肥城市", " 市")
    ]
    before = len(list_filings(world.store))
    for alias, unit in written:
        assert unit_key(alias) == unit_key(unit)
    for name, unit in filing_units().items():
        told = file(DEADLINES[0], f" {unit.aliases[-1]}") if unit.aliases else file(DEADLINES[0], name)
        assert told.startswith(f"{UNITS[name]} {DEADLINES[0]} 与第1版相同")
    assert len(list_filings(world.store)) == before


def test_a_row_shows_only_what_is_the_units_own(world: Campaign) -> None:
    shown = {name: _filled(world, unit) for name, unit in UNITS.items()}
    assert shown["公安局"] == {9, 12}
    assert shown["检察院"] <= {13, 14}
    assert shown["法院"] == {15}
    assert not shown["应急局"] & set(range(9, 16))


def test_the_figures_are_those_of_the_ledgers_up_to_the_day(world: Campaign) -> None:
    for filing in list_filings(world.store):
        behind = pl.read_parquet(world.store / "filings" / filing.sha256 / "records.parquet")
        assert behind.filter(pl.col("event_on") > filing.until).is_empty()


def _filled(world: Campaign, unit: str) -> set[int]:
    page = load_workbook(world.root / f"out/报送/{DEADLINES[-1]}/{unit}_第1版.xlsx").active
    return {place for place in range(1, 16) if page.cell(6, 1 + place).value not in (None, "")}
