"""What people read of each rule of screening, read from rules.csv: lawyers edit it, keyed by the rule's code."""

from functools import cache
from typing import NamedTuple

from schemas.lookups.catalogue import read_rows


class RuleText(NamedTuple):
    """The words of one rule; `place` is its line, and with it its place among the reasons of a verdict.

    `sentence` is a clue's title with {names} of what is filled in; it, `level_reason`, `innocent` (benign
    explanations) and `statute` are empty where a rule has none.
    """

    place: int
    label: str
    meaning: str
    sentence: str
    level_reason: str
    innocent: str
    statute: str
    source: str

    @property
    def basis(self) -> str:
        """Statute and source in one line."""
        return "；".join(part for part in (self.statute, self.source) if part)


@cache
def rule_texts() -> dict[str, RuleText]:
    """The words of all rules by code, in the order in which a verdict lists them (rules.csv)."""
    return {row.pop("code"): RuleText(place, **row) for place, row in enumerate(read_rows("rules.csv"))}
