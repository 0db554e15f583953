"""Where tables are kept between runs: one parquet file a table and partition, replaced whole or not at all."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import dagster as dg
import polars as pl

from assets.stored_table import StoredTable
from pipelines.instance import list_days
from pipelines.lock import running_alone
from schemas.settings import Campaign

PARTITION_TAG = "dagster/partition"


class ParquetStore(dg.IOManager):
    """Keeps tables under one folder; in one run a table is read at most once, and only where somebody looks at it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._tables: dict[Path, StoredTable] = {}

    def handle_output(self, context: dg.OutputContext, obj: StoredTable | pl.DataFrame) -> None:
        """Write the table of this output; one that stands already is left as it is."""
        if isinstance(obj, pl.DataFrame):
            self._asked(context).write(obj)

    def load_input(self, context: dg.InputContext) -> StoredTable | pl.DataFrame:
        """The table that this input asks for: as it is stored where that is what is asked for, else its rows."""
        table = self._asked(context)
        return table if context.dagster_type.typing_type is StoredTable else table.frame

    def table(self, name: str, partition: str | None) -> StoredTable:
        """One table, and of a dated one its partition; the same object for as long as this store is used."""
        path = self.folder / name / f"{partition}.parquet" if partition else self.folder / f"{name}.parquet"
        return self._tables.setdefault(path, StoredTable(path))

    def _asked(self, context: dg.InputContext | dg.OutputContext) -> StoredTable:
        partition = context.asset_partition_key if context.has_asset_partitions else None
        return self.table("__".join(context.asset_key.path), partition)


def stored_tables(campaign: Campaign) -> dg.IOManagerDefinition:
    """The campaign's tables for as long as a run lasts: it holds the campaign's lock, whoever started it."""

    def hold(context: dg.InitResourceContext) -> Iterator[ParquetStore]:
        with running_alone(campaign):
            if context.run and context.instance:
                day = context.run.tags.get(PARTITION_TAG)
                list_days(context.instance, campaign, *([day] if day else []))
            yield ParquetStore(campaign.store / "tables")

    return dg.IOManagerDefinition(resource_fn=cast("Any", hold))
