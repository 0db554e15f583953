"""The pools that roster rows take people and certificates from, and the claims made of them.

`standing` of a claim is its verdict while nothing has lapsed; `lapses_on` is the last day in order, `ends_on`
the end on record, which a row may tell otherwise.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import polars as pl
from numpy.random import Generator

from demo.basics.randomness import Deck

CLAIM = (
    "holding", "person", "name", "id_no", "family", "item", "number", "first_issue", "start", "end", "review_due",
    "issuer", "standing", "lapses_on", "ends_on", "genuine", "forged",
)  # fmt: skip


@dataclass
class World:
    """The people, what they hold, and shuffled pools of both to take from."""

    people: pl.DataFrame
    holdings: pl.DataFrame
    rng: Generator
    decks: dict[tuple[str, int], Deck] = field(default_factory=dict)

    def deal(self, pool: str, family: int, condition: pl.Expr, count: int) -> pl.DataFrame:
        """Deal holdings of one family that satisfy a condition; a named pool keeps what it has dealt."""
        if (pool, family) not in self.decks:
            members = self.holdings.filter(condition, ~SPOILED, family=family)["holding"].to_numpy()
            self.decks[pool, family] = Deck(self.rng, members)
        return self.holdings[self.decks[pool, family].deal(count)]

    def strangers(self, count: int) -> pl.DataFrame:
        """Deal people who hold nothing."""
        if ("strangers", -1) not in self.decks:
            nobody = self.people.filter(pl.col("twin") < 0, ~pl.col("person").is_in(self.holdings["person"].implode()))
            self.decks["strangers", -1] = Deck(self.rng, nobody["person"].to_numpy())
        return self.people[self.decks["strangers", -1].deal(count)]


Builder = Callable[[World, int, int], pl.DataFrame]

SPOILED = pl.col("spoiled")
FINE = pl.col("state") == "fine"
ALONE = pl.col("alone") & ~pl.col("old_form")


def claims_of(world: World, held: pl.DataFrame) -> pl.DataFrame:
    """Claim what people hold, exactly as it is on record."""
    return (
        held.join(world.people.select("person", "name", "id_no"), on="person", how="left", maintain_order="left")
        .with_columns(
            standing=pl.when(state="revoked").then(pl.lit("revoked")).otherwise(pl.lit("registered")),
            genuine=pl.lit(True),
            forged=pl.lit(False),
        )
        .select(CLAIM)
    )


def fine(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim a certificate that is in order through the last deadline."""
    return claims_of(world, world.deal("fine", family, FINE & ALONE, count))


def listed(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim certificates that other rows claim as well: one person on two rosters, or one number twice."""
    fine(world, family, 1)
    dealt = world.decks["fine", family].dealt()
    return claims_of(world, world.holdings[world.rng.choice(dealt, count)])


def unsettled(claims: pl.DataFrame) -> pl.DataFrame:
    """Mark genuine claims that the exports cannot know."""
    return claims.with_columns(
        standing=pl.lit("needs_verification"), lapses_on=pl.lit(None, dtype=pl.Date), genuine=pl.lit(True)
    )
