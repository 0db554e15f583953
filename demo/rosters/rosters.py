"""Which rosters there are: the enterprise, layout, format, path and number of rows of each file."""

from collections import Counter
from dataclasses import dataclass, replace

import numpy as np
import polars as pl
from numpy.random import Generator

from demo.basics.randomness import stream
from demo.formats.formats import FORMATS, TYPED
from demo.rosters.layouts import LAYOUTS, Layout

ROWS_IN_LARGE_WORLDS = 83
"""County size: 50,000 claims in about 600 rosters."""
FEWEST_ROSTERS = 3 * len(LAYOUTS)
UNLISTED_SHARE = 0.2
"""The share of rosters whose wordings no lookup holds: what recognition makes of them has a score of its own."""
STEMS = ("持证人员花名册", "特种作业人员台账", "安全生产资格证书自查表", "人员持证情况统计表")


@dataclass(frozen=True)
class Roster:
    """One roster file; `unlisted` ones are written in wordings of unlisted_wordings.csv."""

    index: int
    path: str
    layout: Layout
    format: str
    enterprise: int
    rows: int
    unlisted: bool = False


def plan_rosters(seed: int, claims: int, enterprises: pl.DataFrame, unlisted: float = UNLISTED_SHARE) -> list[Roster]:
    """Plan the files: each layout in turn, each in one of its formats, so that all of both occur.

    Parameters
    ----------
    seed, claims, unlisted
        as in `write_demo`
    enterprises
        as drawn by `draw_enterprises`, one for each file
    """
    rng = stream(seed, "rosters")
    count = enterprises.height
    sizes = np.maximum(rng.multinomial(claims, rng.dirichlet(np.full(count, 6.0))), 4)
    companies = enterprises.select("company", "town").rows()
    used: Counter[str] = Counter()
    planned = [plan_roster(rng, index, used, int(sizes[index]), *companies[index]) for index in range(count)]
    drawn = set(stream(seed, "unlisted").permutation(count)[: round(unlisted * count)].tolist())
    return [replace(roster, unlisted=roster.index in drawn) for roster in planned]


def roster_count(claims: int) -> int:
    """Return how many rosters a world of so many claims has: many rows a file only in large worlds."""
    return max(FEWEST_ROSTERS, claims // ROWS_IN_LARGE_WORLDS)


def plan_roster(rng: Generator, index: int, used: Counter[str], rows: int, company: str, town: str) -> Roster:
    """Plan one file; `used` counts the files so far of each format, and of each layout in it."""
    layout = LAYOUTS[index % len(LAYOUTS)]
    # No format comes again in a layout before all others have; among those left, the rarest of all is next.
    kind = min(layout.formats, key=lambda name: (used[f"{layout.key} {name}"], used[name]))
    used.update([kind, f"{layout.key} {kind}"])
    ending = FORMATS[kind][0]
    stem = STEMS[int(rng.integers(0, len(STEMS)))]
    if layout.key == "registration":
        path = f"齐鲁安特/企业人员登记导出_{index:03d}{ending}"
    else:
        folder = f"企业花名册/{town}/" if rng.random() < 0.7 else "企业花名册/"
        path = f"{folder}{company}{stem}{ending}"
    return Roster(index, path, layout, kind, index, rows)


def row_slots(rosters: list[Roster], enterprises: pl.DataFrame) -> pl.DataFrame:
    """List every roster row to be filled, with what its file can show.

    Returns
    -------
    pl.DataFrame
        slot UInt32, file Int64 (place in `rosters`), mode String, line String, has_issuer, has_item, has_family,
        typed Boolean
    """
    files = pl.DataFrame(
        {
            "file": [roster.index for roster in rosters],
            "mode": [roster.layout.mode for roster in rosters],
            "line": enterprises["line"],
            "has_issuer": ["issuer" in roster.layout.fields for roster in rosters],
            "has_item": ["item" in roster.layout.fields for roster in rosters],
            "has_family": ["family" in roster.layout.fields for roster in rosters],
            "typed": [roster.format in TYPED for roster in rosters],
        }
    )
    rows = np.repeat(np.arange(len(rosters)), [roster.rows for roster in rosters])
    return files[rows].with_row_index("slot")
