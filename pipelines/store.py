"""Where tables are kept between runs: one parquet file a table and partition, replaced whole or not at all."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
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
    """Keeps tables under one folder; in one run a table is read at most once, and only where somebody looks at it.

    Parameters
    ----------
    folder
        Where the tables lie.
    readers
        How many steps take each table: its rows are held until the last of them is done.
    """

    def __init__(self, folder: Path, readers: Mapping[str, int] | None = None) -> None:
        self.folder = folder
        self._tables: dict[Path, StoredTable] = {}
        self._left = Counter(readers or {})

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

    def let_go(self, taken: Iterable[StoredTable], made: Iterable[StoredTable]) -> None:
        """A step is done with the tables that it took and made: those that no further step takes leave the memory."""
        for table in taken:
            self._left[self._name(table)] -= 1
        for table in (*taken, *made):
            if self._left[self._name(table)] <= 0:
                table.let_go()

    def _name(self, table: StoredTable) -> str:
        return table.path.relative_to(self.folder).parts[0].removesuffix(".parquet")

    def _asked(self, context: dg.InputContext | dg.OutputContext) -> StoredTable:
        partition = context.asset_partition_key if context.has_asset_partitions else None
        return self.table("__".join(context.asset_key.path), partition)


def readers_of(assets: Iterable[dg.AssetsDefinition]) -> Counter[str]:
    """How many of these assets take each table."""
    return Counter(
        key.path[-1]
        for asset in assets
        for name, key in asset.keys_by_input_name.items()
        if not asset.op.input_dict[name].dagster_type.is_nothing
    )


def stored_tables(campaign: Campaign, readers: Mapping[str, int]) -> dg.IOManagerDefinition:
    """The campaign's tables for as long as a run lasts: it holds the campaign's lock, whoever started it.

    Parameters
    ----------
    campaign
        Whose tables.
    readers
        What `readers_of` told of all assets.
    """

    def hold(context: dg.InitResourceContext) -> Iterator[ParquetStore]:
        with running_alone(campaign):
            if context.run and context.instance:
                day = context.run.tags.get(PARTITION_TAG)
                list_days(context.instance, campaign, *([day] if day else []))
            yield ParquetStore(campaign.store / "tables", readers)

    return dg.IOManagerDefinition(resource_fn=cast("Any", hold))
