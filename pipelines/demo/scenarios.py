"""What can stand in a roster row, and the truth of each: one builder a scenario.

A builder takes the world and how many claims of one family are wanted, and returns as many rows of
CLAIM columns. `standing` is the verdict while nothing has lapsed; `lapses_on` is the last day in order.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import polars as pl
from numpy.random import Generator

from pipelines.demo.catalogue import KINDS, OTHER_PROVINCES, SERIAL_FAMILIES
from pipelines.demo.days import add_months, day, early_in_month
from pipelines.demo.numbers import INVENTED_SERIALS, certificate_numbers
from pipelines.demo.randomness import Deck
from pipelines.demo.typing_errors import wrong_digit

CLAIM = (
    "holding", "person", "name", "id_no", "family", "item", "number", "first_issue", "start", "end", "review_due", "issuer",
    "standing", "lapses_on", "genuine", "forged",
)  # fmt: skip

ROSTERS_WRITTEN = day("2024-08-14")
UNRECORDED_SERIALS = (710_000, 790_000)
"""Serials of genuine numbers that the export does not hold yet."""
FORGED_BEFORE = day("2024-06-20")


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


def lapsed(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim a certificate that ended, or was not reviewed, before the last deadline."""
    return claims_of(world, world.deal("lapsed", family, (pl.col("state") == "lapsed") & pl.col("alone"), count))


def record_typo(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim a certificate whose record holds a typing error of the department's."""
    if ("spoiled", family) not in world.decks:
        members = world.holdings.filter(FINE & ALONE & SPOILED, family=family)["holding"].to_numpy()
        world.decks["spoiled", family] = Deck(world.rng, members)
    claims = claims_of(world, world.holdings[world.decks["spoiled", family].deal(count)])
    return claims.with_columns(standing=pl.lit("registered_discrepant"))


def revoked(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim a certificate that is on record as cancelled, revoked, withdrawn or suspended."""
    return claims_of(world, world.deal("revoked", family, (pl.col("state") == "revoked") & ALONE, count))


def forged(claims: pl.DataFrame, verdict: str) -> pl.DataFrame:
    """Mark claims as forged, with the verdict that they deserve on any day."""
    return claims.with_columns(
        standing=pl.lit(verdict), lapses_on=pl.lit(None, dtype=pl.Date), genuine=pl.lit(False), forged=pl.lit(True)
    )


def unsettled(claims: pl.DataFrame) -> pl.DataFrame:
    """Mark genuine claims that the exports cannot know."""
    return claims.with_columns(
        standing=pl.lit("needs_verification"), lapses_on=pl.lit(None, dtype=pl.Date), genuine=pl.lit(True)
    )


def invent(
    world: World,
    family: int,
    persons: pl.DataFrame,
    start: np.ndarray,
    serials: tuple[int, int],
    *,
    elsewhere: bool = False,
) -> pl.DataFrame:
    """Make up a certificate for each person: valid in form, on nobody's record."""
    kind, rng, count = KINDS[family], world.rng, persons.height
    item = rng.integers(0, len(kind.items), count)
    place = rng.integers(0, len(kind.elsewhere if elsewhere else kind.issuers), count)
    issuer = pl.Series(kind.elsewhere if elsewhere else kind.issuers).gather(place)
    provinces = pl.Series(OTHER_PROVINCES).gather(place) if elsewhere and family in SERIAL_FAMILIES else None
    review = (
        add_months(start, 12 * kind.review_years) if kind.review_years else np.full(count, np.datetime64("NaT", "D"))
    )
    number = certificate_numbers(rng, np.full(count, family), item, persons["id_no"], start, serials, provinces)
    return persons.select(
        pl.lit(None, dtype=pl.UInt32).alias("holding"),
        "person", "name", "id_no",
        family=pl.lit(family, dtype=pl.Int64),
        item=pl.Series(item),
        number=number,
        first_issue=pl.Series(start),
        start=pl.Series(start),
        end=pl.Series(add_months(start, 12 * kind.term_years) - np.timedelta64(int(kind.ends_day_before), "D")),
        review_due=pl.Series(review),
        issuer=issuer,
        standing=pl.lit("not_registered"),
        lapses_on=pl.lit(None, dtype=pl.Date),
        genuine=pl.lit(False),
        forged=pl.lit(True),
    )  # fmt: skip


def past_starts(world: World, family: int, count: int) -> np.ndarray:
    """Draw first days of certificates that the export must know: well before it, in the running term."""
    longest = KINDS[family].term_years * 365 - 200
    return early_in_month(FORGED_BEFORE - world.rng.integers(5, longest, count).astype("timedelta64[D]"))


def late_starts(world: World, family: int, count: int) -> np.ndarray:
    """Draw first days that the export cannot know: from a week before it to the day the rosters were written."""
    first = KINDS[family].exported_on - np.timedelta64(7, "D")
    span = int((ROSTERS_WRITTEN - first).astype(np.int64))
    return early_in_month(first + world.rng.integers(0, span, count).astype("timedelta64[D]"))


def invented(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim a certificate that nobody ever issued."""
    return invent(world, family, world.strangers(count), past_starts(world, family, count), INVENTED_SERIALS)


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


def listed(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim certificates that other rows claim as well: one person on two rosters, or one number twice."""
    fine(world, family, 1)
    dealt = world.decks["fine", family].dealt()
    return claims_of(world, world.holdings[world.rng.choice(dealt, count)])


def borrowed(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim somebody else's identity number and certificate under one's own name."""
    people = world.strangers(count)
    victims = fine(world, family, count)
    unlike = [
        own if not set(own) & set(other) else UNLIKE for own, other in zip(people["name"], victims["name"], strict=True)
    ]
    return forged(victims.with_columns(people["person"], name=pl.Series(unlike)), "impersonated")


UNLIKE = "濮橙"
"""A name that shares no character with any other in the demo."""


def later_end(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim one's own certificate with a later last day."""
    running = ALONE & ~pl.col("renewed") & (pl.col("state") != "revoked") & (pl.col("start") < day("2024-02-01"))
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


def elsewhere(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim a genuine certificate of another province."""
    start = past_starts(world, family, count)
    claims = invent(world, family, world.strangers(count), start, UNRECORDED_SERIALS, elsewhere=True)
    return unsettled(claims.with_columns(forged=pl.lit(False)))


def recent(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim a genuine certificate first issued after the export, or too shortly before it."""
    claims = invent(world, family, world.strangers(count), late_starts(world, family, count), UNRECORDED_SERIALS)
    return unsettled(claims.with_columns(forged=pl.lit(False)))


def renewed(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim a certificate whose renewal began after the export."""
    kind = KINDS[family]
    claims = claims_of(
        world,
        world.deal(
            "renewable", family, ALONE & (pl.col("state") != "revoked") & (pl.col("start") < day("2024-02-01")), count
        ),
    )
    start = late_starts(world, family, count)
    review = pl.Series(add_months(start, 12 * kind.review_years)) if kind.review_years else claims["review_due"]
    end = add_months(start, 12 * kind.term_years) - np.timedelta64(int(kind.ends_day_before), "D")
    return unsettled(claims.with_columns(start=pl.Series(start), end=pl.Series(end), review_due=review))


def stale(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim a renewed certificate with the dates of its former term: the roster was not kept up to date."""
    held = world.deal("kept", family, FINE & ALONE & pl.col("renewed"), count)
    former = claims_of(world, held).with_columns(
        start=pl.col("first_issue"), end=pl.col("start").dt.offset_by("-1d"), review_due=pl.lit(None, dtype=pl.Date)
    )
    return former.with_columns(standing=pl.lit("registered_discrepant"))


def uncertified(world: World, family: int, count: int) -> pl.DataFrame:
    """List a person who claims nothing."""
    nothing = pl.lit(None, dtype=pl.Date)
    claims = invent(world, family, world.strangers(count), past_starts(world, family, count), INVENTED_SERIALS)
    return claims.with_columns(
        number=pl.lit(None, dtype=pl.String),
        first_issue=nothing, start=nothing, end=nothing, review_due=nothing,
        issuer=pl.lit(None, dtype=pl.String),
        standing=pl.lit("uncertified"),
        forged=pl.lit(False),
    )  # fmt: skip
