"""Rows that claim what is not so: invented, stolen, borrowed and altered certificates."""

import numpy as np
import polars as pl

from demo.basics.days import LONG_BEFORE_EXPORT, add_months, early_in_month
from demo.basics.drawn_items import KINDS
from demo.basics.numbers import INVENTED_SERIALS
from demo.basics.pools import ALONE, FINE, World, claims_of, fine, listed
from demo.basics.randomness import Deck
from demo.basics.typing_errors import wrong_digit
from demo.holders.inventions import FORGED_BEFORE, invent, past_starts

UNLIKE = "濮橙"
"""A name that shares no character with any other in the demo."""


def forged(claims: pl.DataFrame, verdict: str) -> pl.DataFrame:
    """Mark claims as forged, with the verdict that they deserve on any day."""
    return claims.with_columns(
        standing=pl.lit(verdict), lapses_on=pl.lit(None, dtype=pl.Date), genuine=pl.lit(False), forged=pl.lit(True)
    )


def invented(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim a certificate that nobody ever issued."""
    return invent(world, family, world.strangers(count), past_starts(world, family, count), INVENTED_SERIALS)


def other_family(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim an invented certificate of one family by people who hold certificates of others only."""
    if ("other family", family) not in world.decks:
        mine = world.holdings.filter(family=family)["person"].implode()
        others = world.holdings.filter(FINE & ALONE & ~pl.col("person").is_in(mine))["person"].unique(
            maintain_order=True
        )
        world.decks["other family", family] = Deck(world.rng, others.to_numpy())
    people = world.people[world.decks["other family", family].deal(count)]
    return invent(world, family, people, past_starts(world, family, count), INVENTED_SERIALS)


def invalid_id(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim an invented certificate under an invented identity number, which fails its check digit."""
    people = world.strangers(count)
    made_up = people.with_columns(id_no=wrong_digit(world.rng, people["id_no"]))
    return invent(world, family, made_up, past_starts(world, family, count), INVENTED_SERIALS)


def namesake(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim an invented certificate under the name of a holder, with another valid identity number."""
    holders = fine(world, family, count)
    return invented(world, family, count).with_columns(holders["name"])


def twin(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim an invented certificate by the twin of a holder: neighbouring valid numbers, names almost alike."""
    if ("twins", family) not in world.decks:
        elder = world.holdings.filter(family=family)["person"].unique()
        without = ~pl.col("person").is_in(world.holdings["person"].implode())
        younger = world.people.filter(pl.col("twin").is_in(elder.cast(pl.Int64).implode()), without)
        world.decks["twins", family] = Deck(world.rng, younger["person"].to_numpy())
    people = world.people[world.decks["twins", family].deal(count)]
    return invent(world, family, people, past_starts(world, family, count), INVENTED_SERIALS)


def stolen_number(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim, under one's own name and number, the certificate number of somebody else."""
    victims, people = listed(world, family, count), world.strangers(count)
    return forged(victims.with_columns(people["person", "name", "id_no"]), "impersonated")


def borrowed(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim somebody else's identity number and certificate under one's own name."""
    people = world.strangers(count)
    victims = fine(world, family, count)
    unlike = [
        own if not set(own) & set(other) else UNLIKE for own, other in zip(people["name"], victims["name"], strict=True)
    ]
    return forged(victims.with_columns(people["person"], name=pl.Series(unlike)), "impersonated")


def later_end(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim one's own certificate with a later last day."""
    running = ALONE & ~pl.col("renewed") & (pl.col("state") != "revoked") & (pl.col("start") < LONG_BEFORE_EXPORT)
    claims = claims_of(world, world.deal("extendable", family, running, count))
    room = (FORGED_BEFORE.astype("datetime64[M]") - claims["start"].to_numpy().astype("datetime64[M]")).astype(np.int64)
    months = 3 + (world.rng.random(count) * (room - 3)).astype(np.int64)
    later = pl.Series(add_months(early_in_month(claims["end"].to_numpy()), months))
    return forged(claims.with_columns(end=later), "altered")


def other_item(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim one's own certificate for an item that one has none for."""
    claims = fine(world, family, count)
    items = len(KINDS[family].items)
    return forged(
        claims.with_columns(item=pl.Series((claims["item"].to_numpy() + world.rng.integers(1, items, count)) % items)),
        "altered",
    )
