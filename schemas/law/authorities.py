"""Issuing authorities: what is none, and when each kind of office existed; and when each family began."""

from datetime import date
from functools import cache
from typing import NamedTuple

from schemas.lookups.catalogue import read_rows


class OfficeLife(NamedTuple):
    """A kind of office by a pattern of its name: the first and the last day of its acts, None where it has no such."""

    pattern: str
    first: date | None
    last: date | None


@cache
def no_authorities() -> dict[str, str]:
    """Level of a clue (ClueLevel) to one pattern of what issues no certificate of the campaign (no_authorities.csv)."""
    rows = read_rows("no_authorities.csv")
    levels = dict.fromkeys(row["level"] for row in rows)
    return {level: "|".join(f"(?:{row['pattern']})" for row in rows if row["level"] == level) for level in levels}


@cache
def office_lives() -> tuple[OfficeLife, ...]:
    """When the offices existed that issue, or issued, certificates (issuer_lives.csv)."""
    return tuple(
        OfficeLife(row["pattern"], _day(row["from"]), _day(row["to"])) for row in read_rows("issuer_lives.csv")
    )


@cache
def family_beginnings() -> dict[str, date]:
    """Family code to the day before which no certificate of it was issued (family_beginnings.csv)."""
    return {row["family"]: date.fromisoformat(row["from"]) for row in read_rows("family_beginnings.csv")}


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
