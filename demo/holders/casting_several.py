"""Rows of people with several certificates: wide rosters, several certificates in a cell, merged cells."""

import numpy as np
import polars as pl

from demo.basics.drawn_items import F1
from demo.basics.pools import SPOILED, World, claims_of
from demo.basics.randomness import Deck, pick
from demo.holders.casting import NAMED_BY_ITEM
from demo.holders.forged_rows import invented
from demo.holders.genuine_rows import uncertified
from demo.rosters.layouts import WIDE_ITEMS

SCENARIOS = {"clean": 76, "typed": 12, "invented": 5, "uncertified": 7}
SEVERAL_SHARE = 0.65
"""Share of rows in such rosters whose person really has more than one."""


def cast_several(world: World, slots: pl.DataFrame) -> pl.DataFrame:
    """Fill rows that may claim several certificates.

    Returns
    -------
    pl.DataFrame
        as `cast_single`; `claim` counts the certificates of a row in the order they stand
    """
    if slots.is_empty():
        return pl.DataFrame()
    drawn = pl.Series(list(SCENARIOS)).gather(pick(world.rng, slots.height, list(SCENARIOS.values())))
    rows = slots.with_columns(scenario=drawn)
    parts = [part for mode in ("wide", "cell", "merged") for part in cast_mode(world, mode, rows.filter(mode=mode))]
    return pl.concat(parts).with_columns(claim=(pl.int_range(pl.len()).over("slot") + 1).cast(pl.UInt16))


def cast_mode(world: World, mode: str, rows: pl.DataFrame) -> list[pl.DataFrame]:
    """Fill the rows of one mode."""
    parts = []
    held = rows.filter(pl.col("scenario").is_in(["clean", "typed"]))
    if held.height:
        parts.append(claim_all(world, mode, held))
    for name, build in {"invented": invented, "uncertified": uncertified}.items():
        listed = rows.filter(scenario=name)
        if listed.height:
            claims = build(world, F1, listed.height).with_columns(listed["slot"], scenario=pl.lit(name))
            parts.append(in_wide_order(claims) if mode == "wide" else claims)
    return parts


def claim_all(world: World, mode: str, rows: pl.DataFrame) -> pl.DataFrame:
    """Claim every certificate that each row's person has and that the roster can show, in the roster's order."""
    shown = world.holdings.filter(showable(mode), ~pl.col("old_form"), ~SPOILED)
    held = shown.group_by("person", maintain_order=True).len()
    chosen = np.where(
        world.rng.random(rows.height) < SEVERAL_SHARE,
        deal_people(world, f"{mode} several", held.filter(pl.col("len") > 1), rows.height),
        deal_people(world, f"{mode} one", held.filter(pl.col("len") == 1), rows.height),
    )
    people = rows.select("slot", "scenario").with_columns(person=pl.Series(chosen, dtype=pl.UInt32))
    each = people.join(shown, on="person", how="left", maintain_order="left_right")
    claims = claims_of(world, each).with_columns(each["slot"], each["scenario"])
    return in_wide_order(claims) if mode == "wide" else claims


def showable(mode: str) -> pl.Expr:
    """Return the condition on holdings that a mode can show."""
    if mode == "wide":
        return (pl.col("family") == F1) & pl.col("item").is_in(list(WIDE_ITEMS.values()))
    return pl.col("family").is_in(NAMED_BY_ITEM) if mode == "cell" else pl.col("family") >= F1


def deal_people(world: World, pool: str, held: pl.DataFrame, count: int) -> np.ndarray:
    """Deal people of a named pool."""
    if (pool, -1) not in world.decks:
        world.decks[pool, -1] = Deck(world.rng, held["person"].to_numpy())
    return world.decks[pool, -1].deal(count)


def in_wide_order(claims: pl.DataFrame) -> pl.DataFrame:
    """Keep to the items of the wide columns, in the order of the columns."""
    columns = list(WIDE_ITEMS.values())
    place = pl.col("item").replace_strict(columns, list(range(len(columns))), default=0, return_dtype=pl.Int64)
    return claims.with_columns(item=pl.Series(columns).gather(claims.select(place).to_series())).sort(
        "slot", pl.col("item").replace_strict(columns, list(range(len(columns)))), maintain_order=True
    )
