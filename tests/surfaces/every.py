"""All batches of surfaces by name, and the expectations that are known not to hold."""

import csv
from collections.abc import Iterable
from pathlib import Path

from tests.surfaces import (
    eighteenth,
    eighth,
    eleventh,
    fifteenth,
    fifth,
    fourteenth,
    fourth,
    kinds,
    more,
    nineteenth,
    ninth,
    seventeenth,
    seventh,
    sixteenth,
    sixth,
    tenth,
    third,
    thirteenth,
    twelfth,
    twentieth,
    twentyfirst,
    twentysecond,
)
from tests.surfaces.campaign import Campaign
from tests.surfaces.measure import Held

BATCHES: dict[str, dict[str, Campaign]] = {
    "first": kinds.CAMPAIGNS,
    "more": more.CAMPAIGNS,
    "third": third.CAMPAIGNS,
    "fourth": fourth.CAMPAIGNS,
    "fifth": fifth.CAMPAIGNS,
    "sixth": sixth.CAMPAIGNS,
    "seventh": seventh.CAMPAIGNS,
    "eighth": eighth.CAMPAIGNS,
    "ninth": ninth.CAMPAIGNS,
    "tenth": tenth.CAMPAIGNS,
    "eleventh": eleventh.CAMPAIGNS,
    "twelfth": twelfth.CAMPAIGNS,
    "thirteenth": thirteenth.CAMPAIGNS,
    "fourteenth": fourteenth.CAMPAIGNS,
    "fifteenth": fifteenth.CAMPAIGNS,
    "sixteenth": sixteenth.CAMPAIGNS,
    "seventeenth": seventeenth.CAMPAIGNS,
    "eighteenth": eighteenth.CAMPAIGNS,
    "nineteenth": nineteenth.CAMPAIGNS,
    "twentieth": twentieth.CAMPAIGNS,
    "twentyfirst": twentyfirst.CAMPAIGNS,
    "twentysecond": twentysecond.CAMPAIGNS,
}
"""Batch to its campaigns by name; each batch was written by somebody who knew none of the recogniser's words."""

Miss = tuple[str, str, str, str]


def misses(results: Iterable[Held]) -> set[Miss]:
    """Give kind, surface, sheet and row of each expectation that does not hold."""
    return {(one.surface.kind, one.surface.name, one.expect.sheet, str(one.expect.row)) for one in results if one.why}


def known_misses(batch: str, results: Iterable[Held]) -> set[Miss]:
    """Give those of `known_misses.csv` that are of these surfaces."""
    surfaces = {(one.surface.kind, one.surface.name) for one in results}
    with (Path(__file__).parent / "known_misses.csv").open(encoding="utf-8", newline="") as file:
        rows = [tuple(row) for row in csv.reader(file)][1:]
    return {(kind, name, sheet, row) for of, kind, name, sheet, row in rows if of == batch and (kind, name) in surfaces}
