"""Dagster's event log in SQLite with its connections kept open: a run writes several hundred events."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy
from dagster._core.events import DagsterEventType
from dagster._core.events.log import EventLogEntry
from dagster._core.storage.event_log.sqlite.sqlite_event_log import INDEX_SHARD_NAME, SqliteEventLogStorage
from dagster._core.storage.sqlite import SQLITE_BUSY_TIMEOUT_SECONDS
from dagster._serdes import ConfigurableClassData

# What a step is handed is plain from the graph.
UNTOLD_EVENTS = (DagsterEventType.LOADED_INPUT, DagsterEventType.STEP_INPUT)

# The index, the run that writes and a few that somebody looks at; each holds three files open.
MOST_OPEN = 8


class KeptOpenEventLog(SqliteEventLogStorage):
    """The same files and rows as Dagster's own class, which opens each database anew for every statement.

    Opening compiles every statement again and closing empties the write-ahead log: together most of what Dagster
    costs in a run of small steps.
    """

    def __init__(self, base_dir: str, inst_data: ConfigurableClassData | None = None) -> None:
        self._engines: dict[str, sqlalchemy.Engine] = {}
        self._known_tables: set[str] = set()
        self._known_partitions: set[tuple[str, str]] = set()
        super().__init__(base_dir, inst_data)

    @classmethod
    def from_config_value(cls, inst_data: ConfigurableClassData | None, config_value: Any) -> "KeptOpenEventLog":
        """Make it from what stands in dagster.yaml."""
        return cls(inst_data=inst_data, **config_value)

    @contextmanager
    def _connect(self, shard: str) -> Iterator[sqlalchemy.Connection]:
        """One transaction on the database of a run, or on the index of all; one thread at a time, as in Dagster's."""
        with self._db_lock:
            engine = self._engine(shard)
            with engine.connect() as connection, connection.begin():
                yield connection
        if shard != INDEX_SHARD_NAME:
            # The UI watches this file, but rows go to the write-ahead log beside it.
            os.utime(self.path_for_shard(shard))

    def store_event(self, event: EventLogEntry) -> None:
        """Store an event, unless it only says that a step was handed an input: half of a run's events, told by none."""
        if event.dagster_event_type not in UNTOLD_EVENTS:
            super().store_event(event)

    def has_table(self, table_name: str) -> bool:
        """Tell whether the index has this table; asked twice for every event, and a table never goes again."""
        if table_name not in self._known_tables and super().has_table(table_name):
            self._known_tables.add(table_name)
        return table_name in self._known_tables

    def has_dynamic_partition(self, partitions_def_name: str, partition_key: str) -> bool:
        """Tell whether a day is a partition; asked for every table of a day."""
        key = (partitions_def_name, partition_key)
        if key not in self._known_partitions and super().has_dynamic_partition(*key):
            self._known_partitions.add(key)
        return key in self._known_partitions

    def delete_dynamic_partition(self, partitions_def_name: str, partition_key: str) -> None:
        """Delete a partition, as the UI offers it."""
        self._known_partitions.discard((partitions_def_name, partition_key))
        super().delete_dynamic_partition(partitions_def_name, partition_key)

    def _engine(self, shard: str) -> sqlalchemy.Engine:
        """Open the database at its first use; the one opened longest ago makes room, the index never."""
        if shard not in self._engines:
            if len(self._engines) >= MOST_OPEN:
                self._engines.pop(next(name for name in self._engines if name != INDEX_SHARD_NAME)).dispose()
            self._engines[shard] = _open(self.conn_string_for_shard(shard))
        if shard not in self._initialized_dbs:
            self._initdb(self._engines[shard])
            self._initialized_dbs.add(shard)
        return self._engines[shard]

    def dispose(self) -> None:
        """Close all."""
        for engine in self._engines.values():
            engine.dispose()
        self._engines.clear()
        super().dispose()


def _open(address: str) -> sqlalchemy.Engine:
    """One connection, for whichever thread holds the lock."""
    engine = sqlalchemy.create_engine(
        address,
        poolclass=sqlalchemy.StaticPool,
        connect_args={"timeout": SQLITE_BUSY_TIMEOUT_SECONDS, "check_same_thread": False},
    )
    sqlalchemy.event.listen(engine, "connect", _journal)
    return engine


def _journal(connection: Any, _: object) -> None:
    """Write ahead from the first table on, flush at checkpoints: a power cut costs the last events, not the file."""
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
