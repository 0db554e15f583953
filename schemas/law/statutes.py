"""Which statutes are in force on a day, read from statutes.csv: `law_on` is the only door to them."""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from schemas.lookups.catalogue import read_rows

TABLE = "statutes.csv"
UNKNOWN = "待核"
"""In the place of an article: the instrument is in force, its text was not entered yet."""


class Addressee(StrEnum):
    """Whom a provision binds."""

    UNIT = "unit"
    PERSON = "person"
    ORGAN = "organ"


class Confidence(StrEnum):
    """How surely a fact is known: read in the original; from a source of second hand; hearsay that nobody confirmed."""

    HIGH = "H"
    MEDIUM = "M"
    LOW = "L"


class Statute(NamedTuple):
    """One version of one provision.

    Versions of one `code` follow each other without gap or overlap. `group` is what rules and kinds of clue ask for;
    `families` is empty where it concerns all certificates; `short` is what the instrument is called in a line;
    `until` is the last day, None while it is in force.
    """

    code: str
    group: str
    families: tuple[str, ...]
    addressee: Addressee
    outcome: str
    instrument: str
    short: str
    article: str
    consequence: str
    since: date
    until: date | None
    confidence: Confidence
    source: str

    @property
    def citation(self) -> str:
        """Short name and article: 《安全生产法》第三十条; of a text that nobody entered yet what is to be looked up."""
        return cite_articles(self.short, [self.article])

    def holds(self, day: date) -> bool:
        """Whether it is in force on the day."""
        return self.since <= day and (self.until is None or day <= self.until)

    def concerns(self, family: str | None) -> bool:
        """Whether it is about certificates of the family; of one that is not known it may be."""
        return not self.families or family is None or family in self.families


def cite_articles(short: str, articles: Iterable[str]) -> str:
    """Articles of one instrument, each once; what nobody entered yet stands in brackets."""
    told = "、".join(dict.fromkeys(articles))
    return f"{short}（{told}）" if UNKNOWN in told else f"{short}{told}"


def law_on(day: date) -> tuple[Statute, ...]:
    """All statutes in force on a day, in the order of the table: at most one version of each code."""
    return tuple(statute for statute in _table() if statute.holds(day))


def law_between(first: date, last: date) -> tuple[Statute, ...]:
    """All versions that were in force on any day of the period, the older version of a code first."""
    days = [first, *(day for day in change_days() if first < day <= last)]
    found = dict.fromkeys(statute for day in days for statute in law_on(day))
    return tuple(sorted(found, key=_table().index))


@cache
def change_days() -> tuple[date, ...]:
    """Days on which any provision began to hold or held no more."""
    ended = {statute.until + timedelta(days=1) for statute in _table() if statute.until}
    return tuple(sorted({statute.since for statute in _table()} | ended))


def same_law_since(day: date) -> date:
    """The day since which the law is that of a day: thousands of days have few laws."""
    place = bisect_right(change_days(), day)
    return change_days()[place - 1] if place else date.min


@cache
def groups() -> frozenset[str]:
    """All groups that a rule or a kind of clue may ask for."""
    return frozenset(statute.group for statute in _table())


@cache
def _table() -> tuple[Statute, ...]:
    return tuple(_read(row) for row in read_rows(TABLE))


def _read(row: dict[str, str]) -> Statute:
    return Statute(
        row["code"],
        row["group"],
        tuple(row["families"].split()),
        Addressee(row["addressee"]),
        row["outcome"],
        row["instrument"],
        row["short"],
        row["article"],
        row["consequence"],
        date.fromisoformat(row["from"]),
        date.fromisoformat(row["to"]) if row["to"] else None,
        Confidence(row["confidence"]),
        row["source"],
    )
