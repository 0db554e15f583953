"""What people read of each rule of screening, read from rules.csv: lawyers edit it, keyed by the rule's code."""

from datetime import date
from functools import cache
from typing import NamedTuple

from schemas.law.citing import basis
from schemas.lookups.catalogue import read_rows


class RuleText(NamedTuple):
    """The words of one rule; `place` is its line, and with it its place among the reasons of a verdict.

    `sentence` is a clue's title with {names} of what is filled in; it, `level_reason`, `innocent` (benign
    explanations) and `statutes` (groups of statutes.csv) are empty where a rule has none.
    """

    place: int
    label: str
    meaning: str
    sentence: str
    level_reason: str
    innocent: str
    statutes: tuple[str, ...]
    source: str

    def basis_on(self, day: date, family: str | None) -> str:
        """Statutes by the law of a day, for certificates of a family, and source in one line."""
        return "；".join(part for part in (basis(self.statutes, day, family), self.source) if part)


@cache
def rule_texts() -> dict[str, RuleText]:
    """The words of all rules by code, in the order in which a verdict lists them (rules.csv)."""
    return {row["code"]: _text(place, row) for place, row in enumerate(read_rows("rules.csv"))}


def _text(place: int, row: dict[str, str]) -> RuleText:
    return RuleText(
        place,
        row["label"],
        row["meaning"],
        row["sentence"],
        row["level_reason"],
        row["innocent"],
        tuple(row["statutes"].split()),
        row["source"],
    )
