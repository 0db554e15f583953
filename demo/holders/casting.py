"""Who stands in which roster row: scenarios dealt over the rows, and their claims put together."""

from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.random import Generator

from demo.basics import pools
from demo.basics.drawn_items import BARE_FAMILIES, F1, F2, F3, F4, F5, F6, F7
from demo.basics.enterprises import LINES
from demo.basics.randomness import EmptyPoolError, pick
from demo.holders import forged_rows, genuine_rows

EVERY = (F1, F2, F3, F4, F5, F6, F7)
WITH_ITEMS = (F1, F3, F5, F6)
"""Families with many items of which each needs its own card."""
NAMED_BY_ITEM = (F1, F3, F4, F5, F6)
"""Families that the item or the number tells; 主要负责人 with a bare ID may be F2 or F7."""


@dataclass(frozen=True)
class Scenario:
    """One scenario: its share of the rows, its builder, the families it makes sense for, and what a row must show."""

    share: float
    build: pools.Builder
    families: tuple[int, ...] = EVERY
    needs: tuple[str, ...] = ()


SCENARIOS: dict[str, Scenario] = {
    "clean": Scenario(58.0, pools.fine),
    "typed": Scenario(12.0, pools.fine),
    "second_job": Scenario(1.5, pools.listed),
    "number_missing": Scenario(1.2, pools.fine),
    "id_missing": Scenario(0.8, pools.fine, (F1, F3, F4, F6)),
    "id_numeric": Scenario(1.0, pools.fine, (F1, F3, F4, F6)),
    "review_as_end": Scenario(0.6, pools.fine, (F1, F6)),
    "stale": Scenario(0.5, genuine_rows.stale),
    "record_typo": Scenario(0.4, genuine_rows.record_typo),
    "lapsed": Scenario(6.0, genuine_rows.lapsed),
    "revoked": Scenario(1.6, genuine_rows.revoked),
    "later_end": Scenario(1.1, forged_rows.later_end),
    "other_item": Scenario(0.7, forged_rows.other_item, WITH_ITEMS, ("has_item",)),
    "stolen_number": Scenario(1.8, forged_rows.stolen_number),
    "borrowed": Scenario(0.6, forged_rows.borrowed),
    "invented": Scenario(1.8, forged_rows.invented),
    "other_family": Scenario(0.4, forged_rows.other_family),
    "invalid_id": Scenario(0.4, forged_rows.invalid_id),
    "namesake": Scenario(0.8, forged_rows.namesake),
    "twin": Scenario(0.5, forged_rows.twin),
    "elsewhere": Scenario(1.8, genuine_rows.elsewhere, needs=("has_issuer",)),
    "recent": Scenario(1.0, genuine_rows.recent),
    "renewed": Scenario(0.8, genuine_rows.renewed),
    "uncertified": Scenario(4.0, genuine_rows.uncertified),
    "both_numeric": Scenario(0.5, pools.fine, BARE_FAMILIES, ("has_family",)),
    "id_spoiled": Scenario(0.8, pools.fine),
    "nobody": Scenario(0.2, pools.fine),
}
"""The base mix. Every demo has at least one row of each, if its rosters can show it."""


def cast_single(world: pools.World, slots: pl.DataFrame) -> pl.DataFrame:
    """Fill rows that claim one certificate each.

    Returns
    -------
    pl.DataFrame
        CLAIM columns, slot UInt32, claim UInt16 (always 1), scenario String
    """
    drawn = slots.with_columns(
        scenario=draw_scenarios(world.rng, slots), family=draw_families(world.rng, slots)
    ).with_columns(family=fitting_family(world.rng))
    parts = [
        cast_group(world, name, family, rows)
        for name in SCENARIOS
        for family in EVERY
        if (rows := drawn.filter(scenario=name, family=family)).height
    ]
    return pl.concat(parts).with_columns(claim=pl.lit(1, dtype=pl.UInt16))


def cast_group(world: pools.World, name: str, family: int, rows: pl.DataFrame) -> pl.DataFrame:
    """Fill the rows of one scenario and family; a world too small for the scenario gets clean rows instead."""
    try:
        claims = SCENARIOS[name].build(world, family, rows.height)
    except EmptyPoolError:
        name, claims = "clean", pools.fine(world, F1, rows.height)
    return claims.with_columns(rows["slot"], scenario=pl.lit(name))


def draw_scenarios(rng: Generator, slots: pl.DataFrame) -> pl.Series:
    """Draw a scenario for each row; what its file can't show becomes clean."""
    names = list(SCENARIOS)
    drawn = pick(rng, slots.height, [scenario.share for scenario in SCENARIOS.values()])
    drawn[rng.permutation(slots.height)[: len(names)]] = np.arange(len(names))[: slots.height]
    for place, scenario in enumerate(SCENARIOS.values()):
        for need in scenario.needs:
            drawn[(drawn == place) & ~slots[need].to_numpy()] = 0
    return pl.Series(names).gather(drawn)


def draw_families(rng: Generator, slots: pl.DataFrame) -> pl.Series:
    """Draw a family for each row by the enterprise's line of work, among those that its file can name."""
    drawn = np.zeros(slots.height, np.int64)
    for line, (_, _, shares) in LINES.items():
        for named in (True, False):
            rows = np.flatnonzero(((slots["line"] == line) & (slots["has_family"] == named)).to_numpy())
            usable = [share if named or family in NAMED_BY_ITEM else 0 for family, share in enumerate(shares)]
            drawn[rows] = pick(rng, len(rows), usable)
    return pl.Series(drawn)


def fitting_family(rng: Generator) -> pl.Expr:
    """Move rows whose scenario makes no sense for the drawn family to one of the families that it is for."""
    fitted = pl.col("family")
    for name, scenario in SCENARIOS.items():
        if scenario.families != EVERY:
            other = scenario.families[int(rng.integers(0, len(scenario.families)))]
            misfit = (pl.col("scenario") == name) & ~pl.col("family").is_in(scenario.families)
            fitted = pl.when(misfit).then(pl.lit(other, dtype=pl.Int64)).otherwise(fitted)
    return fitted.cast(pl.Int64)
