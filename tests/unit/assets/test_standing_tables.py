"""A step runs again only where what it follows from, or what it left, is not as it was."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

import dagster as dg
import polars as pl
import pytest

from assets.step_memory import RestsOn
from assets.table_assets import table_asset
from pipelines.store import ParquetStore
from schemas.tables.contract import Contract, spec
from schemas.tables.reporting import WrittenFiles

DAY = date(2024, 10, 18)


class Numbers(Contract):
    """A table for these tests."""

    number: int = spec("数")

    class Config(Contract.Config):
        """Its title and key."""

        title = "试表"
        metadata: ClassVar = {"sort_key": ("number",)}


@dataclass
class Campaign:
    """What a step knows of a campaign; how often each step ran is counted beside it."""

    root: Path
    given: int = 1
    ran: list[str] = field(default_factory=list, repr=False)
    setting: str = "设置"

    @property
    def store(self) -> Path:
        """Where people's acts and the step's own memory lie."""
        return self.root / "store"

    def made(self, as_of: date) -> Path:
        """Where steps write files."""
        return self.root / as_of.isoformat()


@table_asset(Numbers, "test")
def source(campaign: dg.ResourceParam[Any]) -> pl.DataFrame:
    """取用资源而未说明依据的，每次都算。"""
    campaign.ran.append("source")
    return pl.DataFrame({"number": [campaign.given]})


@table_asset(Numbers, "test", rests_on=RestsOn(read=("acts",), kept=("memory",)))
def doubled(source: pl.DataFrame, campaign: dg.ResourceParam[Any]) -> pl.DataFrame:
    """依据一张表、设置、有人写入的记录和自己的记忆。"""
    campaign.ran.append("doubled")
    (campaign.store / "memory").write_text("seen", encoding="utf-8")
    return source * 2


@table_asset(WrittenFiles, "test", dated=True, rests_on=RestsOn())
def book(doubled: pl.DataFrame, campaign: dg.ResourceParam[Any]) -> pl.DataFrame:
    """写出一个文件。"""
    campaign.ran.append("book")
    campaign.made(DAY).mkdir(exist_ok=True)
    (campaign.made(DAY) / "book.txt").write_text(str(doubled["number"].to_list()), encoding="utf-8")
    return pl.DataFrame({"path": ["book.txt"], "rows": [1]}, schema=WrittenFiles.dtypes())


def materialised(campaign: Campaign) -> dg.ExecuteInProcessResult:
    resources = {"io_manager": ParquetStore(campaign.store / "tables"), "campaign": campaign}
    return dg.materialize([source, doubled, book], partition_key=DAY.isoformat(), resources=resources)


def run(campaign: Campaign) -> list[str]:
    """Names of the steps that computed."""
    campaign.ran.clear()
    result = materialised(campaign)
    assert result.success
    assert {
        each.asset_key.to_user_string() for each in result.get_asset_materialization_events() if each.asset_key
    } == {
        "source",
        "doubled",
        "book",
    }
    return [name for name in campaign.ran if name != "source"]


@pytest.fixture
def campaign(tmp_path: Path) -> Campaign:
    found = Campaign(tmp_path)
    found.store.mkdir()
    run(found)
    return found


def test_a_first_run_makes_all(tmp_path: Path) -> None:
    (tmp_path / "store").mkdir()
    assert run(Campaign(tmp_path)) == ["doubled", "book"]


def test_nothing_new_makes_nothing(campaign: Campaign) -> None:
    assert run(campaign) == []


def change_input(campaign: Campaign) -> None:
    campaign.given = 2


def change_setting(campaign: Campaign) -> None:
    campaign.setting = "另一设置"


def act(campaign: Campaign) -> None:
    (campaign.store / "acts").write_text("认可", encoding="utf-8")


def lose_memory(campaign: Campaign) -> None:
    (campaign.store / "memory").unlink()


def put_a_folder_there(campaign: Campaign) -> None:
    table = campaign.store / "tables/doubled.parquet"
    table.unlink()
    table.mkdir()


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("change", "made"),
    [
        (change_input, ["doubled", "book"]),
        (change_setting, ["doubled", "book"]),
        (act, ["doubled"]),
        (lose_memory, ["doubled"]),
        (lambda each: flip(each.store / "tables/doubled.parquet"), ["doubled"]),
        (lambda each: (each.store / "tables/doubled.parquet").unlink(), ["doubled"]),
        (put_a_folder_there, ["doubled"]),
        (lambda each: flip(each.store / "tables/.made/doubled/undated.json"), ["doubled"]),
        (lambda each: (each.made(DAY) / "book.txt").unlink(), ["book"]),
        (lambda each: (each.made(DAY) / "book.txt").write_text("改过"), ["book"]),
    ],
    ids=["input", "setting", "act", "memory", "flipped", "lost", "a folder", "unknown", "file lost", "file edited"],
)
def test_what_changed_is_made_again_and_nothing_else(
    campaign: Campaign, change: Callable[[Campaign], object], made: list[str]
) -> None:
    change(campaign)
    assert run(campaign) == made
    assert run(campaign) == []


def test_the_data_version_is_the_digest_of_the_table(campaign: Campaign) -> None:
    result = materialised(campaign)
    (event,) = result.asset_materializations_for_node("doubled")
    assert event.tags["dagster/data_version"] == ParquetStore(campaign.store / "tables").table("doubled", None).digest


@table_asset(Numbers, "test", dated=True)
def of_day(context: dg.AssetExecutionContext) -> pl.DataFrame:
    """一天一张表。"""
    return pl.DataFrame({"number": [int(context.partition_key[-2:])]})


@dg.asset
def files() -> pl.DataFrame:
    """What dated tables are made after."""
    return pl.DataFrame({"file": ["甲"]})


def test_tables_of_two_dates_exchanged_with_all_that_is_known_of_them_are_made_again(tmp_path: Path) -> None:
    days = ("2024-08-18", "2024-10-19")
    tables, made = tmp_path / "of_day", tmp_path / ".made" / "of_day"

    def run_both() -> list[int]:
        for day in days:
            store = ParquetStore(tmp_path)
            with dg.instance_for_test() as instance:
                asked = {"instance": instance, "resources": {"io_manager": store}, "partition_key": day}
                assert dg.materialize([files, of_day], **asked).success
        return [pl.read_parquet(tables / f"{day}.parquet")["number"].item() for day in days]

    assert run_both() == [18, 19]
    for folder, kind in ((tables, "parquet"), (made, "json")):
        one, other = (folder / f"{day}.{kind}" for day in days)
        one.rename(folder / "aside")
        other.rename(one)
        (folder / "aside").rename(other)
    assert run_both() == [18, 19]
