"""What the units did during the campaign: inspections, problems, penalties, transfers, sites, clean-ups, cases.

Every event carries who or what it is about as a number of its own (`key`), so that the figures of 附件2 can be
counted without reading a single written name or document number.
"""

from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.random import Generator

from demo.basics.days import day
from demo.basics.randomness import pick, stream

FIRST_DAY, LAST_DAY = day("2024-07-05"), day("2024-12-30")
EDGES = [
    day(text)
    for text in ("2024-07-15", "2024-07-16", "2024-08-18", "2024-08-19", "2024-10-18", "2024-12-18", "2024-12-19")
]
"""The days around the start and the deadlines, which occur in every ledger long enough."""

INSPECTED = 45
PROBLEM_TYPES = {"无证": 22, "假证": 8, "过期未复审": 20, "超范围": 8, "培训档案": 20, "其他": 15}
MEASURES = {"限期整改": 70, "停业整顿": 6, "限期整改、停业整顿": 3, "当场改正": 16, "": 5}
REPEATED_SHARE = 0.08
"""Rows handed in twice: the same document once more, in the same ledger."""
STAGES = {"公安局": ("公安立案",), "人民检察院": ("检察介入", "提起公诉"), "人民法院": ("法院审判",)}
CASES = {"公安局": 20, "人民检察院": 16, "人民法院": 8}
"""Fewer at each later stage, as cases take their time."""


@dataclass(frozen=True)
class Filing:
    """What one unit hands in under one folder: its ledgers, and whether as files, sheets or one stacked sheet."""

    folder: str
    unit: str
    ledgers: tuple[str, ...]
    shape: str


FILINGS = (
    Filing("执法检查", "应急管理局", ("inspection", "problem", "penalty", "transfer"), "files"),
    Filing("执法检查", "住房和城乡建设局", ("inspection", "problem", "penalty", "transfer"), "sheets"),
    Filing("执法检查", "市场监督管理局", ("inspection", "problem", "penalty"), "stacked"),
    Filing("执法检查", "煤炭发展服务中心", ("inspection", "problem"), "files"),
    Filing("网络治理", "网信办", ("site", "cleanup", "transfer"), "files"),
    Filing("网络治理", "公安局", ("site",), "files"),
    Filing("网络治理", "市场监督管理局", ("cleanup",), "files"),
    Filing("立案查处", "公安局", ("case",), "files"),
    Filing("立案查处", "人民检察院", ("case",), "files"),
    Filing("立案查处", "人民法院", ("case",), "files"),
)


@dataclass
class Scene:
    """Whom the events of one filing may concern, and the inspections drawn so far."""

    filing: Filing
    pool: np.ndarray
    people: int
    inspected: pl.DataFrame


def draw_events(seed: int, enterprises: pl.DataFrame, people: pl.DataFrame) -> pl.DataFrame:
    """Draw all events of all units.

    Returns
    -------
    pl.DataFrame
        filing Int64 (place in FILINGS), ledger String, on Date, key Int64 (document, site or case within the
        campaign), enterprise Int64, person Int64, checked Boolean, kind String (problem type or case stage),
        measure String, visit Int64 (the inspection that found the problem), done Date, yuan Int64,
        individual Boolean, persons Int64; fields of other ledgers are null
    """
    rng = stream(seed, "ledgers")
    pool = rng.choice(enterprises.height, min(enterprises.height, INSPECTED), replace=False)
    parts = []
    for place, filing in enumerate(FILINGS):
        scene = Scene(filing, pool, people.height, pl.DataFrame())
        for ledger in filing.ledgers:
            rows = DRAW[ledger](rng, scene)
            scene.inspected = rows.filter("checked") if ledger == "inspection" else scene.inspected
            key = rows["key"] if ledger == "site" else rows["key"] + place * 10_000
            parts.append(rows.with_columns(key=key, filing=pl.lit(place), ledger=pl.lit(ledger)))
    return with_repeats(rng, pl.concat(parts, how="diagonal"))


def days_between(rng: Generator, count: int) -> np.ndarray:
    """Draw days of the campaign and around it; the edges come first."""
    days = FIRST_DAY + rng.integers(0, int((LAST_DAY - FIRST_DAY).astype(int)), count).astype("timedelta64[D]")
    days[: len(EDGES)] = EDGES[:count]
    return rng.permutation(days)


def inspections(rng: Generator, scene: Scene) -> pl.DataFrame:
    """Draw inspections: some enterprises twice, some without a look at certificates."""
    count = 40 + int(rng.integers(0, 30))
    return pl.DataFrame(
        {
            "key": np.arange(count),
            "on": days_between(rng, count),
            "enterprise": rng.choice(scene.pool, count),
            "checked": rng.random(count) < 0.88,
        }
    )


def problems(rng: Generator, scene: Scene) -> pl.DataFrame:
    """Draw problems; those found before the campaign were put right before it as well."""
    count = 50 + int(rng.integers(0, 40))
    # A problem is found on the day of an inspection that looked at certificates, so orders never outnumber inspections.
    visits = scene.inspected[rng.integers(0, scene.inspected.height, count)]
    on = visits["on"].to_numpy()
    done = on + rng.integers(3, 45, count).astype("timedelta64[D]")
    early, open_ = on < day("2024-07-16"), rng.random(count) < 0.3
    nothing = np.datetime64("NaT", "D")
    return pl.DataFrame(
        {
            "key": np.arange(count),
            "on": on,
            "enterprise": visits["enterprise"],
            "visit": visits["key"],
            "person": rng.integers(0, max(scene.people // 40, 30), count),
            "kind": np.array(list(PROBLEM_TYPES))[pick(rng, count, list(PROBLEM_TYPES.values()))],
            "measure": np.array(list(MEASURES))[pick(rng, count, list(MEASURES.values()))],
            "done": np.where(open_ | early, nothing, done),
        }
    )


def penalties(rng: Generator, scene: Scene) -> pl.DataFrame:
    """Draw decisions on fines, on enterprises and on people."""
    count = 14 + int(rng.integers(0, 10))
    individual = rng.random(count) < 0.3
    return pl.DataFrame(
        {
            "key": np.arange(count),
            "on": days_between(rng, count),
            "enterprise": rng.choice(scene.pool, count),
            "person": rng.integers(0, scene.people, count),
            "individual": individual,
            "yuan": np.where(individual, rng.integers(2, 10, count) * 500, rng.integers(10, 96, count) * 1000 + 50),
        }
    )


def transfers(rng: Generator, _: Scene) -> pl.DataFrame:
    """Draw transfers of clues to the police."""
    count = 9 + int(rng.integers(0, 6))
    return pl.DataFrame({"key": np.arange(count), "on": days_between(rng, count)})


def sites(rng: Generator, _: Scene) -> pl.DataFrame:
    """Draw imitation sites and accounts; the two units that look for them find some of the same."""
    count = 26
    return pl.DataFrame({"key": rng.integers(0, 30, count), "on": days_between(rng, count)})


def cleanups(rng: Generator, _: Scene) -> pl.DataFrame:
    """Draw adverts and posts taken down."""
    count = 60 + int(rng.integers(0, 60))
    return pl.DataFrame({"key": np.arange(count), "on": days_between(rng, count)})


def cases(rng: Generator, scene: Scene) -> pl.DataFrame:
    """Draw cases at the stages that the unit handles."""
    count = CASES[scene.filing.unit]
    return pl.DataFrame(
        {
            "key": np.arange(count),
            "on": days_between(rng, count),
            "kind": np.array(STAGES[scene.filing.unit])[rng.integers(0, len(STAGES[scene.filing.unit]), count)],
            "persons": rng.integers(1, 7, count),
        }
    )


DRAW = {
    "inspection": inspections,
    "problem": problems,
    "penalty": penalties,
    "transfer": transfers,
    "site": sites,
    "cleanup": cleanups,
    "case": cases,
}


def with_repeats(rng: Generator, events: pl.DataFrame) -> pl.DataFrame:
    """Add rows that were handed in twice, and put each ledger in the order of its days."""
    again = events.filter(pl.Series(rng.random(events.height) < REPEATED_SHARE))
    return pl.concat([events, again]).sort("filing", "ledger", "on", "key", maintain_order=True)
