"""The parquet store: a table per asset and partition, replaced whole."""

from pathlib import Path

import dagster as dg
import polars as pl

from assets.partitions import AS_OF
from pipelines.store import ParquetStore, readers_of

TABLE = pl.DataFrame({"row": [1, 2], "text": ["甲", None]})


def materialise(folder: Path, partition: str | None) -> pl.DataFrame:
    @dg.asset(partitions_def=AS_OF if partition else None)
    def table() -> pl.DataFrame:
        return TABLE

    with dg.instance_for_test() as instance:
        resources = {"io_manager": ParquetStore(folder)}
        result = dg.materialize([table], instance=instance, resources=resources, partition_key=partition)
        return result.output_for_node("table")


def test_an_undated_table_is_one_file(tmp_path: Path) -> None:
    materialise(tmp_path, None)
    assert pl.read_parquet(tmp_path / "table.parquet").equals(TABLE)


def test_a_dated_table_is_one_file_a_date(tmp_path: Path) -> None:
    materialise(tmp_path, "2024-08-18")
    assert pl.read_parquet(tmp_path / "table" / "2024-08-18.parquet").equals(TABLE)


def test_the_same_table_gives_the_same_bytes(tmp_path: Path) -> None:
    first = (materialise(tmp_path, None), (tmp_path / "table.parquet").read_bytes())
    second = (materialise(tmp_path, None), (tmp_path / "table.parquet").read_bytes())
    assert first[1] == second[1]


def test_another_process_reads_what_was_written(tmp_path: Path) -> None:
    materialise(tmp_path, None)
    context = dg.build_input_context(
        asset_key=dg.AssetKey("table"), dagster_type=dg.PythonObjectDagsterType(pl.DataFrame)
    )
    assert ParquetStore(tmp_path).load_input(context).equals(TABLE)


def test_rows_leave_the_memory_after_the_last_step_that_takes_them(tmp_path: Path) -> None:
    store = ParquetStore(tmp_path, {"table": 2})
    table, unread = store.table("table", None), store.table("unread", None)
    held = []
    for taken, made in (([], [table, unread]), ([table], []), ([table], [])):
        for each in made:
            each.write(TABLE)
        store.let_go(taken, made)
        held.append([name for name in ("table", "unread") if "frame" in vars(store.table(name, None))])
    assert held == [["table"], ["table"], []]
    assert table.frame.equals(TABLE)


def test_who_takes_a_table_is_counted() -> None:
    @dg.asset
    def source() -> int:
        return 1

    @dg.asset
    def first(source: int) -> int:
        return source

    @dg.asset(deps=["first"])
    def second(source: int) -> int:
        return source

    assert readers_of([source, first, second]) == {"source": 2}
