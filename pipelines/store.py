"""Where tables are kept between runs: one parquet file a table and partition, replaced whole or not at all."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import dagster as dg
import polars as pl

from assets.atomic import write_parquet
from pipelines.instance import list_days
from pipelines.lock import running_alone
from schemas.settings import Campaign

PARTITION_TAG = "dagster/partition"


class ParquetStore(dg.IOManager):
    """Keeps tables under one folder; in one run a table just written is handed on without reading it again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._written: dict[Path, pl.DataFrame] = {}

    def handle_output(self, context: dg.OutputContext, obj: pl.DataFrame) -> None:
        """Write the table of this output; its rows are in their total order already."""
        path = self.path(context.asset_key, context.asset_partition_key if context.has_asset_partitions else None)
        write_parquet(obj, path)
        self._written[path] = obj

    def load_input(self, context: dg.InputContext) -> pl.DataFrame:
        """Read the table that this input asks for."""
        path = self.path(context.asset_key, context.asset_partition_key if context.has_asset_partitions else None)
        if path in self._written:
            return self._written[path]
        return pl.read_parquet(path)

    def path(self, key: dg.AssetKey, partition: str | None) -> Path:
        """Return the file of one table and partition."""
        name = "__".join(key.path)
        return self.folder / name / f"{partition}.parquet" if partition else self.folder / f"{name}.parquet"


def stored_tables(campaign: Campaign) -> dg.IOManagerDefinition:
    """The campaign's tables for as long as a run lasts: it holds the campaign's lock, whoever started it."""

    def hold(context: dg.InitResourceContext) -> Iterator[ParquetStore]:
        with running_alone(campaign):
            if context.run and context.instance:
                day = context.run.tags.get(PARTITION_TAG)
                list_days(context.instance, campaign, *([day] if day else []))
            yield ParquetStore(campaign.store / "tables")

    return dg.IOManagerDefinition(resource_fn=cast("Any", hold))
