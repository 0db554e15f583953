"""What column headers are called in real tables: synonyms of each field, and words that name one slot of a wide row.

Synonyms are written as `normalise` in `assets.recognising.wording.header_texts` leaves a header: no spaces, brackets,
punctuation, capitals.
"""

import csv
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

CERTIFICATE = "certificate"

KNOWN_UNUSED = "ignore"
"""The field of headers that are understood and not needed, such as 序号 or 民族."""


@dataclass(frozen=True)
class Meaning:
    """What a header means: its usual field, then the fields that it stands for in other offices' tables."""

    field: str
    rivals: tuple[str, ...] = ()

    @property
    def fields(self) -> tuple[str, ...]:
        """All fields that the header may stand for, the usual one first."""
        return (self.field, *self.rivals)


@cache
def meanings(table: str) -> dict[str, Meaning]:
    """Header synonyms of one kind of table.

    Parameters
    ----------
    table
        `certificate` for registries and rosters, or a ledger of `schemas.tables.recognised.LEDGER_TEXTS`.

    Returns
    -------
    dict[str, Meaning]
        Normalised header to its meaning; earlier entries are the commoner words (domain facts §8, contract §5).
    """
    return {
        row["synonym"]: Meaning(row["field"], tuple(row["rivals"].split()))
        for row in _rows("header_synonyms.csv")
        if row["table"] == table
    }


@cache
def vocabulary() -> frozenset[str]:
    """Every normalised header that any kind of table knows."""
    return frozenset(row["synonym"] for row in _rows("header_synonyms.csv"))


@cache
def patterns() -> tuple[tuple[re.Pattern[str], Meaning], ...]:
    """Shapes of certificate headers that no list can hold, such as 什么时候到期 or 第二次复审日期; the first fits."""
    return tuple(
        (re.compile(row["pattern"]), Meaning(row["field"], tuple(row["rivals"].split())))
        for row in _rows("header_patterns.csv")
    )


@cache
def owners() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Whose a column is that is no certificate's: `identity` (the identity card), `contract`, `permit` …"""
    return tuple((row["owner"], re.compile(row["pattern"])) for row in _rows("header_owners.csv"))


@cache
def slot_words() -> dict[str, str]:
    """Words that name one certificate of a wide roster, such as 高压电工, to the slot that they name, longest first."""
    words = {row["word"]: row["slot"] for row in _rows("header_slot_words.csv")}
    return dict(sorted(words.items(), key=lambda entry: (-len(entry[0]), entry[0])))


@cache
def _rows(name: str) -> tuple[dict[str, str], ...]:
    text = files("schemas.lookups").joinpath(name).read_text(encoding="utf-8")
    return tuple(csv.DictReader(text.splitlines()))
