"""Linkage against its peers: `python -m benchmarks.linkage KIT [--sizes …] [--peers PYTHON]`.

KIT is a folder with the generator, the floor, the Splink script and the evaluation (gen.py, run_floor.py,
run_splink.py, evaluate.py). PYTHON is an interpreter of an environment that has splink, duckdb, polars and pypinyin;
without it the generator runs in this one and Splink is left out. Everybody runs in turn, each in a process of its own;
the medians go into docs/performance.md.
"""

import argparse
import compileall
import json
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import polars as pl

from benchmarks.page import put_section

SIZES = ("1e5x2e4", "1e6x2e5", "1e7x1e6")
# Beyond this many records everybody runs once, Splink is not trained (it takes many minutes), nothing is left out.
LARGE = 1e6
ERROR_KINDS = {0: "clean", 1: "name", 2: "digit", 4: "swap", 8: "masked", 16: "15 digits"}
OUTSIDERS = {32: "stranger", 33: "namesake", 34: "neighbour ID", 35: "stolen number"}
LINK = "import sys; from pipelines.cli import main; sys.exit(main(['link', *sys.argv[1:]]))"
ABLATIONS = {
    "without repair": "import assets.linkage.steps as s; s.STEPS = tuple(x for x in s.STEPS if x.stage != 'repair'); "
    "import assets.linkage.cascade as c; c.STEPS = s.STEPS; ",
    "without homophones": "import assets.linkage.name_levels as n; n.share_reading = lambda a, b, southern: a != a; ",
}
Measured = dict[str, float]


def main() -> None:
    given = _arguments()
    compileall.compile_dir(Path(__file__).parents[1], quiet=1, rx=re.compile(r"[/\\]\."))  # as an installed program is
    sections = [_section(size, given) for size in given.sizes]
    text = "\n".join(["## Linkage", "", _circumstances(given), *sections, *_further_seeds(given)])
    put_section("linkage", text)
    print(text)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kit", type=Path)
    parser.add_argument("--sizes", nargs="+", default=SIZES, help="registry x roster, such as 1e6x2e5")
    parser.add_argument("--peers", default=sys.executable, help="interpreter of the peers' environment")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--further-seeds", type=int, nargs="*", default=[8, 9], help="accuracy only, at 1e6x2e5")
    parser.add_argument("--splink", nargs="*", default=["fixed"], choices=["fixed", "train"])
    return parser.parse_args()


def _circumstances(given: argparse.Namespace) -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    packages = ", ".join(f"{name} {version(name)}" for name in ("polars", "numpy", "rapidfuzz"))
    return (
        f"{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, {packages}; {os.cpu_count()} cores, "
        f"{memory:.0f} GB, load average {os.getloadavg()[0]:.1f} at the start; medians of {given.rounds} rounds in "
        f"turn (one beyond a million records), whole processes with imports; generator's seed {given.seed}.\n"
    )


def _section(size: str, given: argparse.Namespace) -> str:
    """One size: generate, run everybody in turn, tabulate."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        registry, roster = size.split("x")
        run([given.peers, str(given.kit / "gen.py"), registry, roster, str(data), str(given.seed)], data)
        large = float(registry) > LARGE
        runners = {name: call for name, call in _runners(data, given) if not (large and "train" in name)}
        building = run(runners["certscreen, prepared"], data)  # builds the index
        rounds: dict[str, list[Measured]] = {name: [] for name in runners}
        for _ in range(1 if large else given.rounds):
            for name, call in runners.items():
                rounds[name].append(run(call, data))
        medians = {name: _median(runs) for name, runs in rounds.items()}
        answers = {name: data / f"{_slug(name)}.parquet" for name in runners}
        scores = {name: _accuracy(data, answer) for name, answer in answers.items() if answer.exists()}
        table = _table(size, medians | {"certscreen, prepared (first run, builds)": building}, scores) + _kinds(scores)
        return table if large else table + _ablations(data)


def _further_seeds(given: argparse.Namespace) -> Iterator[str]:
    """Accuracy on worlds of other seeds."""
    yield "| seed, 1e6 × 2e5 | F1 best | F1 at 0 bits |\n|---|---|---|"
    for seed in given.further_seeds:
        with tempfile.TemporaryDirectory() as folder:
            data = Path(folder)
            run([given.peers, str(given.kit / "gen.py"), "1e6", "2e5", str(data), str(seed)], data)
            run(dict(_runners(data, given))["certscreen, raw"], data)
            score = _accuracy(data, data / f"{_slug('certscreen, raw')}.parquet")
            yield f"| {seed} | {score['best']:.5f} | {score['zero']:.5f} |"


def _runners(data: Path, given: argparse.Namespace) -> Iterator[tuple[str, list[str]]]:
    """Everybody's command line."""
    yield "floor, polars", [given.peers, str(given.kit / "run_floor.py"), str(data), "polars"]
    tables = [str(data / "registry.parquet"), str(data / "roster.parquet")]
    for name, options in (("certscreen, raw", []), ("certscreen, prepared", ["--index", str(data / "index")])):
        yield name, [sys.executable, "-c", LINK, *tables, str(data / f"{_slug(name)}.parquet"), *options]
    if has_splink(given.peers):
        for mode in given.splink:
            name = f"Splink lean, {mode}"
            script, out = str(given.kit / "run_splink.py"), str(data / f"{_slug(name)}.parquet")
            yield name, [given.peers, script, str(data), out, mode, "lean"]


def has_splink(interpreter: str) -> bool:
    """Whether the peers' environment has Splink."""
    return subprocess.run([interpreter, "-c", "import splink"], check=False, capture_output=True).returncode == 0


def _slug(name: str) -> str:
    return re.sub(r"\W+", "_", name)


def run(command: list[str], folder: Path) -> Measured:
    """Run one command alone; its wall and CPU seconds and its peak memory in GB."""
    timed = [sys.executable, str(Path(__file__).with_name("timed.py")), *command]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    done = subprocess.run(timed, check=True, capture_output=True, text=True, cwd=folder, env=environment)
    measured: Measured = json.loads(done.stdout.splitlines()[-1])
    return measured


def _median(runs: list[Measured]) -> Measured:
    return {key: statistics.median(run[key] for run in runs) for key in runs[0]}


def _accuracy(data: Path, answer: Path) -> Measured:
    """F1 at the best threshold and at 0 bits, and the share of each kind of row that is right at 0 bits."""
    truth, people = pl.read_parquet(data / "truth.parquet"), pl.read_parquet(data / "registry_truth.parquet")
    found = pl.read_parquet(answer).select(pl.col("ros_id", "reg_id").cast(pl.UInt32), "score")
    joined = truth.join(found, on="ros_id", how="left").join(
        people.rename({"pid": "found_pid"}), on="reg_id", how="left"
    )
    judged = joined.with_columns(right=(pl.col("pid") == pl.col("found_pid")).fill_null(value=False))
    holders = (truth["pid"] >= 0).sum()
    ranked = judged.drop_nulls("score").sort("score", descending=True)
    f1 = 2 * ranked["right"].cum_sum() / (pl.int_range(1, ranked.height + 1, eager=True) + holders)
    positive = ranked.filter(pl.col("score") >= 0)
    at_zero = 2 * positive["right"].sum() / (positive.height + holders)
    kinds = judged.with_columns(claimed=pl.col("score").fill_null(-1) >= 0).group_by("kind")
    shares = kinds.agg(right=(pl.col("right") & pl.col("claimed")).mean(), claimed=pl.col("claimed").mean())
    by_kind = {f"kind {kind}": right if kind in ERROR_KINDS else claimed for kind, right, claimed in shares.iter_rows()}
    return {"best": float(f1.max() or 0), "zero": at_zero, **by_kind}  # type: ignore[arg-type]


def _table(size: str, medians: dict[str, Measured], scores: dict[str, Measured]) -> str:
    floor = medians["floor, polars"]
    lines = [
        f"### {size.replace('x', ' × ')}", "",
        "| system | wall s | CPU s | peak GB | wall / floor | F1 best | F1 at 0 bits |",
        "|---|---|---|---|---|---|---|",
    ]  # fmt: skip
    for name, run in medians.items():
        marks = [f"{scores[name][key]:.5f}" for key in ("best", "zero")] if name in scores else ["–", "–"]
        figures = [
            f"{run['wall']:.2f}",
            f"{run['cpu']:.2f}",
            f"{run['memory']:.2f}",
            f"{run['wall'] / floor['wall']:.2f}",
        ]
        lines.append(f"| {' | '.join([name, *figures, *marks])} |")
    return "\n".join([*lines, "", ""])


def _kinds(scores: dict[str, Measured]) -> str:
    """Per kind of row: holders found, outsiders wrongly matched, both at 0 bits."""
    kinds = {**ERROR_KINDS, **OUTSIDERS}
    lines = [
        "Holders found and outsiders wrongly matched, at 0 bits:", "",
        f"| system | {' | '.join(kinds.values())} |", "|---" * (len(kinds) + 1) + "|",
    ]  # fmt: skip
    for name, score in scores.items():
        cells = [f"{100 * score[f'kind {kind}']:.2f} %" if f"kind {kind}" in score else "–" for kind in kinds]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join([*lines, "", ""])


def _ablations(data: Path) -> str:
    """What is lost without a part of the engine."""
    lines = ["| without | F1 best | F1 at 0 bits |", "|---|---|---|"]
    for name, prelude in ABLATIONS.items():
        answer = data / f"{_slug(name)}.parquet"
        tables = [str(data / "registry.parquet"), str(data / "roster.parquet"), str(answer)]
        run([sys.executable, "-c", prelude + LINK, *tables], data)
        score = _accuracy(data, answer)
        lines.append(f"| {name.removeprefix('without ')} | {score['best']:.5f} | {score['zero']:.5f} |")
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    main()
