"""What tables of people are about that are neither registries nor rosters: examinations, contracts, wages."""

import re
from dataclasses import dataclass
from functools import cache

from schemas.lookups.catalogue import read_rows


@dataclass(frozen=True)
class Purpose:
    """One purpose: its name for people, words of titles and sheet names, words of its own columns."""

    code: str
    label: str
    title: re.Pattern[str]
    columns: re.Pattern[str]


@cache
def purposes() -> tuple[Purpose, ...]:
    """All purposes, in the order in which they are asked."""
    return _read("table_purposes.csv")


@cache
def copied_purposes() -> tuple[Purpose, ...]:
    """Why somebody writes down certificates that others show him: checks, suspicions, sign-in sheets; in order."""
    return _read("no_registries.csv")


def _read(name: str) -> tuple[Purpose, ...]:
    return tuple(
        Purpose(row["purpose"], row["label"], re.compile(row["title"]), re.compile(row["columns"]))
        for row in read_rows(name)
    )
