"""Certificates made up from nothing: valid in form, on nobody's record."""

import numpy as np
import polars as pl

from demo.basics.days import add_months, day, early_in_month
from demo.basics.drawn_items import KINDS, OTHER_PROVINCES, SERIAL_FAMILIES
from demo.basics.numbers import certificate_numbers
from demo.basics.pools import World

ROSTERS_WRITTEN = day("2024-08-14")
FORGED_BEFORE = day("2024-06-20")
UNRECORDED_SERIALS = (710_000, 790_000)
"""Serials of genuine numbers that the export does not hold yet."""


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
        ends_on=pl.lit(None, dtype=pl.Date),
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
