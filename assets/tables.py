"""What every table asset has in common: its contract as a blocking check, its columns and row count as metadata."""

import functools
import inspect
import traceback
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Protocol

import dagster as dg
import polars as pl

from assets.partitions import AS_OF
from schemas.tables.contract import Contract

OWNERS = ["team:certscreen"]
CHECK = "contract"


class Progress(Protocol):
    """Shows how far long work is; the command line draws bars, Dagster's own runs show nothing."""

    def of(self, work: str) -> Callable[[int, int], None]:
        """Return what is to be called with (done, total) while this work goes on."""


def table_asset(
    contract: type[Contract], group: str, *, dated: bool = False
) -> Callable[[Callable[..., pl.DataFrame]], dg.AssetsDefinition]:
    """Declare an asset of one table: the function returns the frame, its first docstring line describes it.

    The frame is put in the contract's order and checked before it is stored: a table that breaks its contract
    fails the step, names the checks (never a value), and the last good version stays.

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
        def step(*args: Any, **kwargs: Any) -> dg.MaterializeResult[pl.DataFrame]:
            frame = contract.check(contract.conform(_call(compute, *args, **kwargs)))
            return dg.MaterializeResult(
                value=frame, metadata=_counts(frame), check_results=[dg.AssetCheckResult(passed=True, check_name=CHECK)]
            )

        return dg.asset(
            name=name,
            group_name=group,
            description=describe(compute, contract),
            metadata={"dagster/column_schema": column_schema(contract)},
            kinds={"polars", "parquet"},
            owners=OWNERS,
            partitions_def=AS_OF if dated else None,
            check_specs=[contract_check(name, contract)],
        )(step)

    return declare


def tables_asset(
    contracts: Mapping[str, type[Contract]], group: str, *, dated: bool = False
) -> Callable[[Callable[..., Any]], dg.AssetsDefinition]:
    """Declare one step that makes several tables: the function returns an object with an attribute a table."""

    def declare(compute: Callable[..., Any]) -> dg.AssetsDefinition:
        @_same_parameters(compute)
        def step(*args: Any, **kwargs: Any) -> Iterator[dg.MaterializeResult[pl.DataFrame]]:
            made = _call(compute, *args, **kwargs)
            frames = {name: each.check(each.conform(getattr(made, name))) for name, each in contracts.items()}
            for name, frame in frames.items():
                yield dg.MaterializeResult(
                    asset_key=name,
                    value=frame,
                    metadata=_counts(frame),
                    check_results=[dg.AssetCheckResult(passed=True, check_name=CHECK, asset_key=name)],
                )

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


class StepError(RuntimeError):
    """A step failed. Tells the kind of fault and where in the code, never its text: that may quote a person's data."""


def _call(compute: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Call, and strip a fault of everything that the event log must not keep."""
    try:
        return compute(*args, **kwargs)
    except Exception as fault:  # noqa: BLE001 - whatever it is, its text stays out of the event log
        places = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(fault.__traceback__)]
        raise StepError(f"{type(fault).__name__}，位于 {' → '.join(places[-6:])}") from None


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
