"""The rules that speak in verdicts and clues: code, label, meaning, source and strength, read from rules.csv."""

from enum import Enum
from functools import cache
from typing import NamedTuple

from schemas.lookups.catalogue import read_rows


class Strength(Enum):
    """How far one rule may be trusted. Four steps, not a measured probability: people calibrate, not decimals.

    A verdict is as sure as the weakest rule that speaks in it.
    """

    CERTAIN = 0.95
    """Follows from the record itself (a status, an end date)."""
    STRONG = 0.9
    """One inference, such as an absence or a typing error that the check character explains."""
    FAIR = 0.75
    """Has a known benign cause that the data can't exclude (a changed name, a reissued number)."""
    WEAK = 0.6
    """Little to go by; a person has to look."""


class Rule(NamedTuple):
    """One rule. It decides a verdict (or a clue kind of several rows), or only tells more about one.

    `strength` is empty for what makes its verdict neither more nor less certain.
    """

    code: str
    verdict: str
    decides: bool
    strength: Strength | None
    label: str
    meaning: str
    source: str


@cache
def rules() -> dict[str, Rule]:
    """All rules by code, in the order in which a verdict lists them."""
    return {row["code"]: _rule(row) for row in read_rows("rules.csv")}


def _rule(row: dict[str, str]) -> Rule:
    return Rule(
        code=row["code"],
        verdict=row["verdict"],
        decides=row["decides"] == "yes",
        strength=Strength[row["strength"].upper()] if row["strength"] else None,
        label=row["label"],
        meaning=row["meaning"],
        source=row["source"],
    )
