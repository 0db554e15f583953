"""What a step tells Dagster of its tables: those that stand, those that broke their contract, files they tell of."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import dagster as dg
import polars as pl

from assets.stored_table import StoredTable
from assets.written_files import list_files, list_sheets
from schemas.tables.contract import ContractError

CHECK = "contract"

StepEvent = dg.MaterializeResult[StoredTable] | dg.AssetCheckResult


def stored(name: str, table: StoredTable, about: Mapping[str, Any]) -> dg.MaterializeResult[StoredTable]:
    """One table that stands and keeps its contract; its content's digest is its data version."""
    return dg.MaterializeResult(
        asset_key=name,
        value=table,
        metadata={"dagster/row_count": table.rows, **about},
        data_version=dg.DataVersion(table.digest),
        check_results=[dg.AssetCheckResult(passed=True, check_name=CHECK, asset_key=name)],
    )


def about_files(written: pl.DataFrame, root: Path) -> dict[str, dg.MetadataValue[Any]]:
    """Kind, path and rows of what a step wrote for people, and of single workbooks the rows of each sheet."""
    files = list_files(written)
    told = {
        "文件": [line._asdict() for line in files],
        "工作表": [line._asdict() for line in list_sheets(files, root)],
    }
    return {name: _as_table(lines) for name, lines in told.items() if lines}


def failed(name: str, fault: ContractError) -> dg.AssetCheckResult:
    """The failed check of a table, with columns, checks and numbers of rows."""
    rows = [dg.TableRecord(dict(row)) for row in fault.failed.iter_rows(named=True)]
    schema = dg.TableSchema([dg.TableColumn("column"), dg.TableColumn("check"), dg.TableColumn("rows", "int")])
    return dg.AssetCheckResult(
        passed=False,
        check_name=CHECK,
        asset_key=name,
        metadata={"不符之处": dg.MetadataValue.table(rows, schema)},
    )


def _as_table(lines: Sequence[Mapping[str, str | int]]) -> dg.MetadataValue[Any]:
    kinds = {str: "string", int: "int"}
    schema = dg.TableSchema([dg.TableColumn(name, kinds[type(value)]) for name, value in lines[0].items()])
    return dg.MetadataValue.table([dg.TableRecord(line) for line in lines], schema)
