"""`certscreen weights`: match weights from compared pairs, decided by people or not, as a file that says what it is."""

import argparse
from pathlib import Path

import polars as pl

from assets.atomic import replace_atomically
from assets.linkage.calibration import FIELDS, difference, from_decisions, from_unlabelled, version_of
from assets.linkage.weights import Weights, shipped_weights
from pipelines.commands.arguments import shows
from pipelines.faults import UserError

DECIDED = "decided_same"
LEVELS = [f"{field}_level" for field in FIELDS]


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    shows(parser, "certscreen weights 候选对.parquet 权重.csv")
    parser.add_argument("pairs", type=Path, help="比对结果或候选对（parquet），可带 decided_same 列（是/否）")
    parser.add_argument("out", type=Path, help="写到这个 CSV 文件，供 certscreen link --weights 使用")


def weights(given: argparse.Namespace) -> int:
    """Write weights estimated from pairs, and print which levels changed and by how much."""
    pairs = _read_pairs(given.pairs)
    before = shipped_weights()
    after = from_decisions(pairs, before) if DECIDED in pairs.columns else from_unlabelled(pairs, before)
    kind = "复核判断" if DECIDED in pairs.columns else "EM估计（无判断）"
    text = f"# 版本 {version_of(after)}；依据 {kind} {pairs.height} 对；原版本 {version_of(before)}\n{after.write()}"
    replace_atomically(given.out, lambda part: part.write_text(text, "utf-8"))
    print(f"版本 {version_of(after)}，依据{kind}{pairs.height}对，写入 {given.out}。匹配分值（log2(m/u)）变化：")
    for field, level, was, now, *_ in difference(before, after).iter_rows():
        print(f"  {field:10} {level:20} {was:8.2f} → {now:8.2f}  {now - was:+.2f}")
    return 0


def _read_pairs(path: Path) -> pl.DataFrame:
    """Compared pairs; of those with a column of decisions only the decided ones."""
    try:
        pairs = pl.read_parquet(path)
    except (OSError, pl.exceptions.PolarsError):
        raise UserError(f"{path} 不存在或不是可读的 parquet 文件。") from None
    if missing := [name for name in LEVELS if name not in pairs.columns]:
        raise UserError(f"{path} 缺少列：{'、'.join(missing)}；需要比对结果或候选对。")
    if DECIDED in pairs.columns:
        if pairs.schema[DECIDED] != pl.Boolean:
            raise UserError(f"{path} 的 {DECIDED} 列应为是/否（Boolean），现为 {pairs.schema[DECIDED]}。")
        pairs = pairs.drop_nulls(DECIDED)
    if pairs.is_empty():
        raise UserError(f"{path} 没有可用的候选对。")
    return pairs


def read_weights(path: Path) -> Weights:
    """Weights of a file; UserError where it is not one, or lacks a level."""
    try:
        found = Weights.read(path.read_text("utf-8"))
        usable = all(0 < each.m <= 1 and 0 < each.u <= 1 for each in found.levels.values())
    except (OSError, ValueError, KeyError, TypeError):
        usable = False
    if not usable:
        raise UserError(f"{path} 不存在，或不是 certscreen weights 写的权重文件。")
    if lacking := [" ".join(key) for key in shipped_weights().levels if key not in found.levels]:
        raise UserError(f"{path} 缺少这些级别的权重：{'、'.join(lacking)}。")
    return found
