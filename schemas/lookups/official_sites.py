"""The official channels on which a certificate can be looked up by hand, read from official_sites.csv.

Curated with provenance, never taken from the campaign's founding document: that prints one address wrongly.
"""

from functools import cache
from typing import NamedTuple

from schemas.lookups.catalogue import read_rows


class OfficialSite(NamedTuple):
    """One channel: which families it answers for, and what a query needs (all of `inputs`, or any one of them)."""

    channel: str
    name: str
    address: str | None
    families: tuple[str, ...]
    inputs: tuple[str, ...]
    any_input: bool
    source: str


@cache
def official_sites() -> tuple[OfficialSite, ...]:
    """All channels, in the order of the worklist; the last one, without families, takes what fits no other."""
    return tuple(_site(row) for row in read_rows("official_sites.csv"))


def _site(row: dict[str, str]) -> OfficialSite:
    return OfficialSite(
        channel=row["channel"],
        name=row["name"],
        address=row["address"] or None,
        families=tuple(row["families"].split()),
        inputs=tuple(row["inputs"].replace("|", " ").split()),
        any_input="|" in row["inputs"],
        source=row["source"],
    )
