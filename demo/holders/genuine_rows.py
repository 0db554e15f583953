"""Rows of people who forge nothing: lapsed, revoked, renewed, from elsewhere, without any certificate."""

import numpy as np
import polars as pl

from demo.basics.days import LONG_BEFORE_EXPORT, add_months
from demo.basics.drawn_items import KINDS
from demo.basics.numbers import INVENTED_SERIALS
from demo.basics.pools import ALONE, FINE, SPOILED, World, claims_of, unsettled
from demo.basics.randomness import Deck
from demo.holders.inventions import UNRECORDED_SERIALS, invent, late_starts, past_starts


def lapsed(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim a certificate that ended, or was not reviewed, before the last deadline."""
    return claims_of(world, world.deal("lapsed", family, (pl.col("state") == "lapsed") & pl.col("alone"), count))


def revoked(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim a certificate that is on record as cancelled, revoked, withdrawn or suspended."""
    return claims_of(world, world.deal("revoked", family, (pl.col("state") == "revoked") & ALONE, count))


def record_typo(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim a certificate whose record holds a typing error of the department's."""
    if ("spoiled", family) not in world.decks:
        members = world.holdings.filter(FINE & ALONE & SPOILED, family=family)["holding"].to_numpy()
        world.decks["spoiled", family] = Deck(world.rng, members)
    claims = claims_of(world, world.holdings[world.decks["spoiled", family].deal(count)])
    return claims.with_columns(standing=pl.lit("registered_discrepant"))


def stale(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim a renewed certificate with the dates of its former term: the roster was not kept up to date."""
    held = world.deal("kept", family, FINE & ALONE & pl.col("renewed"), count)
    former = claims_of(world, held).with_columns(
        start=pl.col("first_issue"), end=pl.col("start").dt.offset_by("-1d"), review_due=pl.lit(None, dtype=pl.Date)
    )
    return former.with_columns(standing=pl.lit("registered_discrepant"))


def renewed(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim a certificate whose renewal began after the export."""
    kind = KINDS[family]
    claims = claims_of(
        world,
        world.deal(
            "renewable", family, ALONE & (pl.col("state") != "revoked") & (pl.col("start") < LONG_BEFORE_EXPORT), count
        ),
    )
    start = late_starts(world, family, count)
    review = pl.Series(add_months(start, 12 * kind.review_years)) if kind.review_years else claims["review_due"]
    end = add_months(start, 12 * kind.term_years) - np.timedelta64(int(kind.ends_day_before), "D")
    return unsettled(claims.with_columns(start=pl.Series(start), end=pl.Series(end), review_due=review))


def recent(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim a genuine certificate first issued after the export, or too shortly before it."""
    claims = invent(world, family, world.strangers(count), late_starts(world, family, count), UNRECORDED_SERIALS)
    return unsettled(claims.with_columns(forged=pl.lit(False)))


def elsewhere(world: World, family: int, count: int) -> pl.DataFrame:
    """Claim a genuine certificate of another province."""
    start = past_starts(world, family, count)
    claims = invent(world, family, world.strangers(count), start, UNRECORDED_SERIALS, elsewhere=True)
    return unsettled(claims.with_columns(forged=pl.lit(False)))


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
