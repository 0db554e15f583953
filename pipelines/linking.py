"""`certscreen link`: read two parquet tables, match, write the answer. Needs polars and numpy only."""

import sys
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl

from assets.atomic import replace_atomically
from assets.linkage.engine import link
from assets.linkage.lookup import Forecast
from assets.linkage.registry_index import Registry
from assets.linkage.sizes import DEFAULT_MEMORY, Sizes
from assets.linkage.weights import Weights
from pipelines.faults import UserError

DONE = 0
COLUMNS = ("name", "id_no", "cert_no", "enterprise")


def run_link(
    registry: Path,
    roster: Path,
    out: Path,
    index: Path | None,
    memory: int = DEFAULT_MEMORY,
    weights: Weights | None = None,
) -> int:
    """Write the best match of each roster row and return the exit status; UserError when a table can't be used."""
    _check(registry, "reg_id", "登记表")
    _check(roster, "ros_id", "花名册")
    answers = link_files(registry, roster, index, Sizes.within(memory), weights)
    replace_atomically(out, lambda part: _write(answers, part))
    return DONE


def link_files(
    registry: Path, roster: Path, index: Path | None, sizes: Sizes, weights: Weights | None = None
) -> Iterator[pl.DataFrame]:
    """Best matches of a roster file in a registry file, bucket by bucket of the roster.

    A raw registry is read again for every bucket; a prepared one, if a folder for it is given, is not.
    """
    read = partial(_blocks, rows=sizes.rows)
    known = _prepared(registry, index, read) if index else None
    buckets = range(0, _height(roster), sizes.claims)
    if len(buckets) > 1:
        _unique(pl.read_parquet(roster, columns=["ros_id"]), "ros_id", "花名册")
    for start in buckets:
        yield link(known or read(registry), _bucket(roster, start, sizes.claims), weights, sizes, _told)


def _bucket(roster: Path, start: int, rows: int) -> pl.DataFrame:
    return _unique(_slice(roster, ["ros_id", *COLUMNS], start, rows), "ros_id", "花名册")


def _prepared(registry: Path, index: Path, read: Callable[[Path], Iterator[pl.DataFrame]]) -> Registry:
    from assets.linkage.prepared import prepare_file

    return prepare_file(registry, index, read)


def _told(forecast: Forecast) -> None:
    """Say which stage is cut or narrowed; in the usual case nothing."""
    if forecast.blocks > 1:
        print(f"{forecast.stage}：预计 {forecast.pairs} 对，分 {forecast.blocks} 批比对。", file=sys.stderr)
    if forecast.narrowed:
        print(f"{forecast.stage}：{forecast.narrowed} 条申报同名过多，只比对同证号或同单位的。", file=sys.stderr)


def _write(answers: Iterator[pl.DataFrame], out: Path) -> None:
    """One bucket's answers are written as they are; several are kept on disk until all are there."""
    first, second = next(answers), next(answers, None)
    if second is None:
        first.write_parquet(out, compression="lz4", statistics=False)
        return
    with TemporaryDirectory(dir=out.parent) as folder:
        parts = []
        for number, answer in enumerate(chain((first, second), answers)):
            parts.append(Path(folder) / f"{number}.parquet")
            answer.write_parquet(parts[-1], compression="lz4", statistics=False)
        pl.scan_parquet(parts).sink_parquet(out, compression="lz4", statistics=False)


def _blocks(registry: Path, rows: int) -> Iterator[pl.DataFrame]:
    """The registry's five columns, block by block; a reg_id that occurs twice is a fault."""
    height = _height(registry)
    if height > rows:
        _unique(pl.read_parquet(registry, columns=["reg_id"]), "reg_id", "登记表")
    for start in range(0, height, rows):
        block = _slice(registry, ["reg_id", *COLUMNS], start, rows)
        yield block if height > rows else _unique(block, "reg_id", "登记表")


def _slice(path: Path, columns: list[str], start: int, rows: int) -> pl.DataFrame:
    return pl.scan_parquet(path).select(columns).slice(start, rows).collect()


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
