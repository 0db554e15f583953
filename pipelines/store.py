"""Where tables are kept between runs: one parquet file a table and partition, replaced whole or not at all."""

from pathlib import Path

import dagster as dg
import polars as pl

from assets.atomic import write_parquet


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
