"""How long certificates of each family are valid and how often they are reviewed, read from validity.csv."""

from datetime import date
from functools import cache
from typing import NamedTuple

from schemas.lookups.catalogue import read_rows


class Validity(NamedTuple):
    """Years of one family: from start to end, and between reviews where there are any.

    `since` and `until` are the first and the last day on which it is the law, None where it always was or still is.
    """

    family: str
    valid_years: int
    review_years: int | None
    since: date | None
    until: date | None
    source: str


@cache
def validity_versions() -> tuple[Validity, ...]:
    """All versions of all families, those of a family in the order in which they held."""
    return tuple(_validity(row) for row in read_rows("validity.csv"))


@cache
def validities(day: date | None = None) -> dict[str, Validity]:
    """Validity by family code, by the law of a day; the newest without one."""
    asked = day or date.max
    return {
        each.family: each
        for each in validity_versions()
        if (each.since or date.min) <= asked <= (each.until or date.max)
    }


@cache
def review_periods() -> dict[str, int]:
    """Years between reviews by family code, while there are or were any."""
    return {each.family: each.review_years for each in validity_versions() if each.review_years}


@cache
def reviews_ended() -> dict[str, date]:
    """Family code to the first day from which no review is asked any more, where that was decided."""
    return {
        each.family: each.since
        for each in validity_versions()
        if each.since and not each.review_years and each.family in review_periods()
    }


def _validity(row: dict[str, str]) -> Validity:
    return Validity(
        row["family"],
        int(row["valid_years"]),
        int(row["review_years"]) if row["review_years"] else None,
        date.fromisoformat(row["from"]) if row["from"] else None,
        date.fromisoformat(row["to"]) if row["to"] else None,
        row["source"],
    )
