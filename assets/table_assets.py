"""What every table asset has in common: its contract as a blocking check, its columns and row count as metadata."""

import inspect
from collections.abc import Callable, Mapping
from typing import Any, Protocol

import dagster as dg
import polars as pl

from assets.made_by import made_by
from assets.partitions import AS_OF
from assets.step_events import CHECK
from assets.step_memory import RestsOn
from assets.step_run import StepRun
from schemas.tables.contract import Contract

OWNERS = ["team:certscreen"]
ACCOUNT = "files"
"""The table whose blocking check says that every row is accounted for: what holds for a date is made after it."""


class Progress(Protocol):
    """Shows how far long work is; the command line draws bars, Dagster's own runs show nothing."""

    def of(self, work: str) -> Callable[[int, int], None]:
        """Return what is to be called with (done, total) while this work goes on."""


def table_asset(
    contract: type[Contract], group: str, *, dated: bool = False, rests_on: RestsOn | None = None
) -> Callable[[Callable[..., pl.DataFrame]], dg.AssetsDefinition]:
    """Declare an asset of one table: the function returns the frame, its first docstring line describes it.

    The frame is put in the contract's order and checked before it is stored: a table that breaks its contract
    fails its check and the step, names what broke (never a value), and the last good version stays. A step that
    would make of the same what it has made stands: nothing is loaded, computed, checked or written.

    Parameters
    ----------
    contract
        The table's contract.
    group
        The stage's name.
    dated
        Whether the table depends on the as-of date; the partition key is then that date.
    rests_on
        What the step rests on besides its tables and settings. A step that takes resources and doesn't say runs always.
    """

    def declare(compute: Callable[..., pl.DataFrame]) -> dg.AssetsDefinition:
        name = compute.__name__
        run = StepRun(name, {name: contract}, compute, lambda frame: {name: frame}, rests_on, dated)
        declared: dg.AssetsDefinition = dg.asset(
            name=name,
            partitions_def=AS_OF if dated else None,
            deps=_account(compute, dated),
            check_specs=[contract_check(name, contract)],
            **_about(compute, contract, group),
        )(run.as_step())
        return declared

    return declare


def tables_asset(
    contracts: Mapping[str, type[Contract]], group: str, *, dated: bool = False, rests_on: RestsOn | None = None
) -> Callable[[Callable[..., Any]], dg.AssetsDefinition]:
    """Declare one step that makes several tables: the function returns an object with an attribute a table."""

    def declare(compute: Callable[..., Any]) -> dg.AssetsDefinition:
        def parted(made: Any) -> dict[str, pl.DataFrame]:
            return {name: getattr(made, name) for name in contracts}

        run = StepRun(compute.__name__, contracts, compute, parted, rests_on, dated)
        specs = [dg.AssetSpec(name, **_about(compute, contract, group)) for name, contract in contracts.items()]
        return dg.multi_asset(
            name=compute.__name__,
            outs={spec.key.to_user_string(): dg.AssetOut.from_spec(spec) for spec in specs},
            partitions_def=AS_OF if dated else None,
            deps=_account(compute, dated),
            check_specs=[contract_check(name, contract) for name, contract in contracts.items()],
        )(run.as_step())

    return declare


def _about(compute: Callable[..., Any], contract: type[Contract], group: str) -> dict[str, Any]:
    """What the UI tells of a table."""
    return {
        "group_name": group,
        "description": describe(compute, contract),
        "metadata": {"dagster/column_schema": column_schema(contract)},
        "kinds": {"polars", "parquet"},
        "owners": OWNERS,
        "code_version": made_by(compute.__module__),
    }


def describe(compute: Callable[..., Any], contract: type[Contract]) -> str:
    """Chinese name of the table, then the first line of the function's docstring."""
    return f"{contract.heading()}。{(inspect.getdoc(compute) or '').splitlines()[0]}"


def column_schema(contract: type[Contract]) -> dg.TableSchema:
    """Columns, dtypes and descriptions as the UI shows them; never a value."""
    told = contract.descriptions()
    return dg.TableSchema(
        columns=[dg.TableColumn(name, str(dtype), description=told[name]) for name, dtype in contract.dtypes().items()]
    )


def contract_check(asset: str, contract: type[Contract]) -> dg.AssetCheckSpec:
    """The check that the table keeps its contract; blocking, so nothing is built on a broken table."""
    return dg.AssetCheckSpec(
        CHECK, asset=asset, blocking=True, description=f"{contract.heading()}的每一列都符合约定（类型、取值、唯一性）。"
    )


def _account(compute: Callable[..., Any], dated: bool) -> list[str]:
    """What holds for a date is built on the account of rows, whether it reads that table or not."""
    return [ACCOUNT] if dated and ACCOUNT not in inspect.signature(compute).parameters else []
