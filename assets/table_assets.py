"""What every table asset has in common: its contract as a blocking check, its columns and row count as metadata."""

import functools
import inspect
import traceback
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Protocol

import dagster as dg
import polars as pl

from assets.partitions import AS_OF
from schemas.tables.contract import Contract, ContractError

OWNERS = ["team:certscreen"]
CHECK = "contract"
ACCOUNT = "files"
"""The table whose blocking check says that every row is accounted for: what holds for a date is made after it."""


class Progress(Protocol):
    """Shows how far long work is; the command line draws bars, Dagster's own runs show nothing."""

    def of(self, work: str) -> Callable[[int, int], None]:
        """Return what is to be called with (done, total) while this work goes on."""


def table_asset(
    contract: type[Contract], group: str, *, dated: bool = False
) -> Callable[[Callable[..., pl.DataFrame]], dg.AssetsDefinition]:
    """Declare an asset of one table: the function returns the frame, its first docstring line describes it.

    The frame is put in the contract's order and checked before it is stored: a table that breaks its contract
    fails its check and the step, names what broke (never a value), and the last good version stays.

    Parameters
    ----------
    contract
        The table's contract.
    group
        The stage's name.
    dated
        Whether the table depends on the as-of date; the partition key is then that date.
    """

    def declare(compute: Callable[..., pl.DataFrame]) -> dg.AssetsDefinition:
        name = compute.__name__

        @_same_parameters(compute)
        def step(*args: Any, **kwargs: Any) -> Iterator[StepEvent]:
            yield from _checked({name: contract}, {name: _call(compute, *args, **kwargs)})

        return dg.asset(
            name=name,
            group_name=group,
            description=describe(compute, contract),
            metadata={"dagster/column_schema": column_schema(contract)},
            kinds={"polars", "parquet"},
            owners=OWNERS,
            partitions_def=AS_OF if dated else None,
            deps=_account(compute, dated),
            check_specs=[contract_check(name, contract)],
        )(step)

    return declare


def tables_asset(
    contracts: Mapping[str, type[Contract]], group: str, *, dated: bool = False
) -> Callable[[Callable[..., Any]], dg.AssetsDefinition]:
    """Declare one step that makes several tables: the function returns an object with an attribute a table."""

    def declare(compute: Callable[..., Any]) -> dg.AssetsDefinition:
        @_same_parameters(compute)
        def step(*args: Any, **kwargs: Any) -> Iterator[StepEvent]:
            made = _call(compute, *args, **kwargs)
            yield from _checked(contracts, {name: getattr(made, name) for name in contracts})

        specs = [
            dg.AssetSpec(
                name,
                group_name=group,
                description=describe(compute, contract),
                metadata={"dagster/column_schema": column_schema(contract)},
                kinds={"polars", "parquet"},
                owners=OWNERS,
            )
            for name, contract in contracts.items()
        ]
        return dg.multi_asset(
            name=compute.__name__,
            outs={spec.key.to_user_string(): dg.AssetOut.from_spec(spec) for spec in specs},
            partitions_def=AS_OF if dated else None,
            deps=_account(compute, dated),
            check_specs=[contract_check(name, contract) for name, contract in contracts.items()],
        )(step)

    return declare


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


StepEvent = dg.MaterializeResult[pl.DataFrame] | dg.AssetCheckResult


class StepError(RuntimeError):
    """A step failed. Tells the kind of fault and where in the code, never its text: that may quote a person's data."""


def _call(compute: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Call, and strip a fault of everything that the event log must not keep."""
    try:
        return compute(*args, **kwargs)
    except Exception as fault:  # noqa: BLE001 - whatever it is, its text stays out of the event log
        places = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(fault.__traceback__)]
        raise StepError(f"{type(fault).__name__}，位于 {' → '.join(places[-6:])}") from None


def _checked(contracts: Mapping[str, type[Contract]], made: Mapping[str, pl.DataFrame]) -> Iterator[StepEvent]:
    """Hand on the tables of one step if all keep their contracts; else tell which checks failed, and hand on none."""
    kept, broken = {}, {}
    for name, contract in contracts.items():
        try:
            kept[name] = contract.check(contract.conform(made[name]))
        except ContractError as fault:
            broken[name] = fault
    if broken:
        yield from (_failed(name, fault) for name, fault in broken.items())
        raise StepError("；".join(map(str, broken.values())))
    for name, frame in kept.items():
        passed = dg.AssetCheckResult(passed=True, check_name=CHECK, asset_key=name)
        yield dg.MaterializeResult(asset_key=name, value=frame, metadata=_counts(frame), check_results=[passed])


def _failed(name: str, fault: ContractError) -> dg.AssetCheckResult:
    """The failed check of a table, with columns, checks and numbers of rows."""
    rows = [dg.TableRecord(dict(row)) for row in fault.failed.iter_rows(named=True)]
    schema = dg.TableSchema([dg.TableColumn("column"), dg.TableColumn("check"), dg.TableColumn("rows", "int")])
    return dg.AssetCheckResult(
        passed=False,
        check_name=CHECK,
        asset_key=name,
        metadata={"不符之处": dg.MetadataValue.table(rows, schema)},
    )


def _account(compute: Callable[..., Any], dated: bool) -> list[str]:
    """What holds for a date is built on the account of rows, whether it reads that table or not."""
    return [ACCOUNT] if dated and ACCOUNT not in inspect.signature(compute).parameters else []


def _counts(frame: pl.DataFrame) -> dict[str, int]:
    return {"dagster/row_count": frame.height}


def _same_parameters(compute: Callable[..., Any]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Let Dagster see the inputs and resources of `compute`, but not its return type: a step returns a result."""

    def dress(step: Callable[..., Any]) -> Callable[..., Any]:
        functools.update_wrapper(step, compute)
        step.__signature__ = inspect.signature(compute).replace(  # type: ignore[attr-defined]
            return_annotation=inspect.Signature.empty
        )
        step.__annotations__ = {name: kind for name, kind in compute.__annotations__.items() if name != "return"}
        return step

    return dress
