"""Running one step of the graph: only where something is new, tables by their contracts, faults without data."""

import hashlib
import inspect
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Protocol

import dagster as dg
import polars as pl

from assets.made_by import made_by
from assets.step_events import StepEvent, about_files, failed, stored
from assets.step_memory import FOLDER, RestsOn, StepMemory, key_of
from assets.stored_table import StoredTable
from schemas.tables.contract import Contract, ContractError
from schemas.tables.reporting import WrittenFiles

CONTEXT, STORE, CAMPAIGN, SECRET = "context", "io_manager", "campaign", "key"
"""Parameters of steps that stand for something other than a table."""
RECEIVED, RECEIVED_AS = "hand_ins", "收件版本"
"""The table of hand-ins, and how a dated table says by its digest which hand-ins it rests on."""


class TableStore(Protocol):
    """Where tables are kept."""

    folder: Path

    def table(self, name: str, partition: str | None) -> StoredTable:
        """One table, and of a dated one its partition."""

    def let_go(self, taken: Iterable[StoredTable], made: Iterable[StoredTable]) -> None:
        """A step is done with the tables that it took and made."""


class StepError(RuntimeError):
    """A step failed. Tells the kind of fault and where in the code, never its text: that may quote a person's data."""


@dataclass(frozen=True)
class StepRun:
    """What a step does when it is run.

    Parameters
    ----------
    name
        What the step is called.
    contracts
        The tables that it makes, and their contracts.
    compute
        Makes them of frames and resources.
    parted
        Parts what `compute` returned into tables.
    rests_on, dated
        As for `assets.table_assets.table_asset`.
    """

    name: str
    contracts: Mapping[str, type[Contract]]
    compute: Callable[..., Any]
    parted: Callable[[Any], Mapping[str, pl.DataFrame]]
    rests_on: RestsOn | None
    dated: bool

    def as_step(self) -> Callable[..., Iterator[StepEvent]]:
        """Return what Dagster runs: it takes tables as they are stored, resources, and the store itself."""
        own = inspect.signature(self.compute).parameters

        def step(context: dg.AssetExecutionContext, **given: Any) -> Iterator[StepEvent]:
            store = given.pop(STORE)
            yield from self._run(context, given if CONTEXT not in own else {CONTEXT: context, **given}, store)

        asked = {name: each.annotation for name, each in own.items()}
        as_stored = {name: StoredTable if kind is pl.DataFrame else kind for name, kind in asked.items()}
        kinds = {CONTEXT: dg.AssetExecutionContext, **as_stored, STORE: dg.ResourceParam[TableStore]}
        parameters = [
            inspect.Parameter(name, inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=kind)
            for name, kind in kinds.items()
        ]
        step.__name__, step.__doc__, step.__annotations__ = self.name, self.compute.__doc__, kinds
        step.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
        return step

    def _run(
        self, context: dg.AssetExecutionContext, given: Mapping[str, Any], store: TableStore
    ) -> Iterator[StepEvent]:
        """Hand on the tables as they stand, or make them."""
        partition = context.partition_key if self.dated else None
        tables = {name: store.table(name, partition) for name in self.contracts}
        if self.rests_on is None and self._resources(given):
            yield from self._make(given, tables)
        else:
            yield from self._make_what_is_new(
                given, tables, self._memory(given, tables, store.folder, partition), partition
            )
        received = {RECEIVED_AS: store.table(RECEIVED, None).digest} if self.dated else {}
        yield from (
            stored(name, table, received | self._files(name, given, table, partition)) for name, table in tables.items()
        )
        store.let_go([each for each in given.values() if isinstance(each, StoredTable)], tables.values())

    def _make_what_is_new(
        self, given: Mapping[str, Any], tables: Mapping[str, StoredTable], memory: StepMemory, partition: str | None
    ) -> Iterator[StepEvent]:
        """Make the tables unless they stand."""
        told, where, kept = self._follows_from(given, partition), _store(given), (self.rests_on or RestsOn()).kept
        if not memory.stands(key_of(told, where, kept)):
            memory.forget()
            yield from self._make(given, tables)
            memory.keep(key_of(told, where, kept))

    def _make(self, given: Mapping[str, Any], tables: Mapping[str, StoredTable]) -> Iterator[StepEvent]:
        """Make and store the tables if all keep their contracts; else tell which checks failed, and store none."""
        made = self.parted(_call(self.compute, given))
        checked, broken = {}, {}
        for name, contract in self.contracts.items():
            try:
                checked[name] = contract.check(contract.conform(made[name]))
            except ContractError as fault:
                broken[name] = fault
        if broken:
            yield from (failed(name, fault) for name, fault in broken.items())
            raise StepError("；".join(map(str, broken.values())))
        for name, frame in checked.items():
            tables[name].write(frame)

    def _files(self, name: str, given: Mapping[str, Any], table: StoredTable, partition: str | None) -> dict[str, Any]:
        """What the files are that a table tells of; nothing of a table that tells of none."""
        folder = _made(given, partition)
        return about_files(table.frame, folder) if self.contracts[name] is WrittenFiles and folder else {}

    def _resources(self, given: Mapping[str, Any]) -> bool:
        return any(name != CONTEXT and not isinstance(each, StoredTable) for name, each in given.items())

    def _memory(
        self, given: Mapping[str, Any], tables: Mapping[str, StoredTable], folder: Path, partition: str | None
    ) -> StepMemory:
        listing = tuple(name for name, contract in self.contracts.items() if contract is WrittenFiles)
        path = folder / FOLDER / self.name / f"{partition or 'undated'}.json"
        return StepMemory(path, tables, listing, _made(given, partition) or folder)

    def _follows_from(self, given: Mapping[str, Any], partition: str | None) -> list[str]:
        """Lines that tell code, libraries, date, inputs, settings, secret, and what others wrote to the store."""
        secret = given.get(SECRET)
        return [
            made_by(self.compute.__module__),
            partition or "",
            *(f"{name} {each.digest}" for name, each in sorted(given.items()) if isinstance(each, StoredTable)),
            repr(given.get(CAMPAIGN)),
            hashlib.sha256(b"tables " + secret).hexdigest() if secret else "",
            key_of([], _store(given), (self.rests_on or RestsOn()).read),
        ]


def _store(given: Mapping[str, Any]) -> Path:
    return given[CAMPAIGN].store if CAMPAIGN in given else Path()


def _made(given: Mapping[str, Any], partition: str | None) -> Path | None:
    """Where a step writes the files that it tells of."""
    return given[CAMPAIGN].made(date.fromisoformat(partition)) if CAMPAIGN in given and partition else None


def _call(compute: Callable[..., Any], given: Mapping[str, Any]) -> Any:
    """Load the tables and call, and strip a fault of everything that the event log must not keep."""
    try:
        loaded = {name: each.frame if isinstance(each, StoredTable) else each for name, each in given.items()}
        return compute(**loaded)
    except Exception as fault:  # noqa: BLE001 - whatever it is, its text stays out of the event log
        places = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(fault.__traceback__)]
        raise StepError(f"{type(fault).__name__}，位于 {' → '.join(places[-6:])}") from None
