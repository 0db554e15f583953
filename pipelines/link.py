"""`certscreen link`: read two parquet tables, match, write the answer. Needs polars and numpy only."""

from collections.abc import Iterator
from pathlib import Path

import polars as pl

from assets.atomic import replace_atomically
from pipelines.faults import UserError

DONE = 0
COLUMNS = ("name", "id_no", "cert_no", "enterprise")
# Rows of the registry in memory at once, as text: about 200 MB.
BLOCK_ROWS = 1_000_000


def run_link(registry: Path, roster: Path, out: Path, index: Path | None) -> int:
    """Write the best match of each roster row and return the exit status; UserError when a table can't be used."""
    _check(registry, "reg_id", "登记表")
    _check(roster, "ros_id", "花名册")
    _write(link_files(registry, roster, index), out)
    return DONE


def link_files(registry: Path, roster: Path, index: Path | None) -> pl.DataFrame:
    """Best matches of a roster file in a registry file, by way of a prepared registry if a folder for it is given."""
    from assets.linkage.engine import link

    claims = _unique(pl.read_parquet(roster, columns=["ros_id", *COLUMNS]), "ros_id", "花名册")
    if index is None:
        return link(_blocks(registry), claims)
    from assets.linkage.prepared import prepare_file

    return link(prepare_file(registry, index, _blocks), claims)


def _blocks(registry: Path) -> Iterator[pl.DataFrame]:
    """The registry's five columns, block by block; a reg_id that occurs twice is a fault."""
    rows = pl.scan_parquet(registry).select("reg_id", *COLUMNS)
    height = _height(registry)
    if height <= BLOCK_ROWS:
        yield _unique(pl.read_parquet(registry, columns=["reg_id", *COLUMNS]), "reg_id", "登记表")
        return
    _unique(pl.read_parquet(registry, columns=["reg_id"]), "reg_id", "登记表")
    for start in range(0, height, BLOCK_ROWS):
        yield rows.slice(start, BLOCK_ROWS).collect()


def _height(path: Path) -> int:
    return int(pl.scan_parquet(path).select(pl.len()).collect().item())


def _check(path: Path, key: str, label: str) -> None:
    """Refuse a file that is not parquet, lacks a column, has another dtype, or has no rows."""
    try:
        schema = pl.read_parquet_schema(path)
    except FileNotFoundError:
        raise UserError(f"{label} {path} 不存在。") from None
    except (OSError, pl.exceptions.PolarsError):
        raise UserError(f"{label} {path} 不是可读的 parquet 文件。") from None
    if missing := [name for name in (key, *COLUMNS) if name not in schema]:
        raise UserError(f"{label} {path} 缺少列：{'、'.join(missing)}；需要 {key}、{'、'.join(COLUMNS)}。")
    if not schema[key].is_integer():
        raise UserError(f"{label} {path} 的 {key} 列应为整数，现为 {schema[key]}。")
    if wrong := [f"{name}（现为 {schema[name]}）" for name in COLUMNS if schema[name] != pl.String]:
        raise UserError(f"{label} {path} 的这些列应为文本：{'、'.join(wrong)}。")
    if _height(path) == 0:
        raise UserError(f"{label} {path} 没有数据行。")


def _unique(table: pl.DataFrame, key: str, label: str) -> pl.DataFrame:
    """Refuse missing and repeated keys."""
    keys = table[key]
    if keys.null_count():
        raise UserError(f"{label}的 {key} 列有空值。")
    if keys.is_sorted() and (keys != keys.shift(1)).all():  # the usual case, at a tenth of the cost of counting
        return table
    repeated = table.height - keys.n_unique()
    if repeated:
        raise UserError(f"{label}的 {key} 列有 {repeated} 行重复；每行须有自己的编号。")
    return table


def _write(answer: pl.DataFrame, out: Path) -> None:
    replace_atomically(out, lambda part: answer.write_parquet(part, compression="lz4", statistics=False))
