"""What every table asset does: a broken contract fails its check and its step, and nobody's data are told."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any, ClassVar

import dagster as dg
import polars as pl
import pytest

from assets.table_assets import table_asset, tables_asset
from pipelines.store import ParquetStore
from schemas.tables.contract import Contract, spec

PERSON = "某身份证号"


class Rows(Contract):
    """A table for these tests."""

    row: int = spec("行号")
    word: str = spec("字", codes=["甲", "乙"])

    class Config(Contract.Config):
        """Its title and key."""

        title = "试表"
        metadata: ClassVar = {"sort_key": ("row",)}


GOOD = pl.DataFrame({"row": [1, 2], "word": ["甲", "乙"]})
BROKEN = pl.DataFrame({"row": [1, 2], "word": ["甲", PERSON]})


def run(folder: Path, *assets: Any) -> dg.ExecuteInProcessResult:
    return dg.materialize(
        assets, resources={"io_manager": ParquetStore(folder), "made": object()}, raise_on_error=False
    )


def one(frame: pl.DataFrame) -> dg.AssetsDefinition:
    @table_asset(Rows, "test")
    def rows(made: dg.ResourceParam[object]) -> pl.DataFrame:
        """一张表；取用资源而未说明依据的，每次都算。"""
        del made
        return frame

    return rows


def several(first: pl.DataFrame, second: pl.DataFrame) -> dg.AssetsDefinition:
    @tables_asset({"first": Rows, "second": Rows}, "test")
    def both() -> Any:
        """两张表。"""
        return SimpleNamespace(first=first, second=second)

    return both


@dg.asset
def built_on_it(rows: pl.DataFrame) -> pl.DataFrame:
    """Whatever stands on the table."""
    return rows


def verdicts(result: dg.ExecuteInProcessResult) -> dict[str, bool]:
    return {each.asset_key.to_user_string(): each.passed for each in result.get_asset_check_evaluations()}


def test_a_table_that_keeps_its_contract_passes(tmp_path: Path) -> None:
    assert verdicts(run(tmp_path, one(GOOD), built_on_it)) == {"rows": True}


def test_a_broken_contract_fails_its_check_and_tells_what_broke(tmp_path: Path) -> None:
    result = run(tmp_path, one(BROKEN), built_on_it)
    (check,) = result.get_asset_check_evaluations()
    (told,) = check.metadata["不符之处"].records
    assert not check.passed
    assert (told.data["column"], told.data["rows"]) == ("word", 1)


def test_nothing_stands_on_a_broken_table_and_the_last_good_one_stays(tmp_path: Path) -> None:
    run(tmp_path, one(GOOD))
    result = run(tmp_path, one(BROKEN), built_on_it)
    assert not result.success
    assert not (tmp_path / "built_on_it.parquet").exists()
    assert pl.read_parquet(tmp_path / "rows.parquet").equals(GOOD)


@pytest.mark.parametrize("made", [(GOOD, BROKEN), (BROKEN, GOOD)])
def test_of_several_tables_of_a_step_the_broken_one_is_told_and_none_is_kept(
    tmp_path: Path, made: tuple[pl.DataFrame, pl.DataFrame]
) -> None:
    result = run(tmp_path, several(*made))
    assert verdicts(result) == {"first" if made[0] is BROKEN else "second": False}
    assert not list(tmp_path.glob("*.parquet"))


def test_no_value_of_a_broken_table_reaches_the_events(tmp_path: Path) -> None:
    result = run(tmp_path, one(BROKEN))
    assert not any(PERSON in str(event) for event in result.all_events)
