"""The records of one campaign: drawn by a seed, spread over years, handed to the surfaces that need them."""

import random
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from tests.surfaces.families import FAMILIES, Family
from tests.surfaces.people import Person, people

AS_OF = date(2024, 8, 18)
EXPORTED = date(2024, 8, 5)
SAFE = date(2025, 6, 1)
LEAST, NEAR = 80, 150
Fields = dict[str, Any]


class Blank(str):
    """What a field prints that holds nothing, whatever format is asked."""

    __slots__ = ()

    def __format__(self, _spec: str) -> str:
        return ""


class Day(date):
    """A date that prints as 2024-08-05 unless told otherwise."""

    def __format__(self, spec: str) -> str:
        return self.isoformat() if not spec else super().__format__(spec)


@dataclass(frozen=True)
class Record:
    """One certificate as its registry holds it."""

    family: str
    person: Person
    number: str
    cls: str
    item: str
    post: str
    code: str
    first: date
    start: date
    end: date
    due: date | None
    done: date | None
    issuer: str
    state: str = "有效"
    employer: str = ""

    def but(self, **changes: Any) -> "Record":
        """Give the record with some fields changed."""
        return replace(self, **changes)


def later(day: date, years: int) -> date:
    """Give the same day some years on."""
    return day.replace(year=day.year + years) if (day.month, day.day) != (2, 29) else date(day.year + years, 3, 1)


def until(start: date, years: int) -> date:
    """Give the last day of a term."""
    return later(start, years) - timedelta(days=1)


class World:
    """People and records; whatever is drawn stays in the registry unless it is taken out again."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)  # noqa: S311
        self._people = people(self.rng)
        self.records: list[Record] = []
        self.serial = 1_000 + seed
        self.firms = 0

    def person(self) -> Person:
        """Draw somebody who is on no registry."""
        return next(self._people)

    def draw(self, fam: str, item: int = 0, person: Person | None = None, **changes: Any) -> Record:
        """Draw a certificate in force for a year or more; it is not yet on record."""
        family = FAMILIES[fam]
        start = self._start(family)
        holder = person or self.person()
        cls, name, post, code = family.items[item % len(family.items)]
        self.serial += self.rng.randrange(3, 40)
        renewed = self.rng.random() < 0.3
        due = later(start, family.review) if family.review else None
        record = Record(
            fam,
            holder,
            family.number.format(id=holder.id_no, code=code, year=start.year, serial=self.serial),
            cls,
            name,
            post,
            code,
            later(start, -family.years) if renewed and holder.birth.year < 1990 else start,
            start,
            until(start, family.years),
            due,
            due - timedelta(days=self.rng.randrange(5, 60)) if due and due < date(2024, 12, 31) else None,
            self.rng.choice(family.issuers),
        )
        return record.but(**changes)

    def record(self, fam: str, item: int = 0, person: Person | None = None, **changes: Any) -> Record:
        """Draw a certificate and put it on record."""
        record = self.draw(fam, item, person, **changes)
        self.records.append(record)
        return record

    def hire(self, people: Iterable[Person], firm: str) -> None:
        """Put the enterprise of a roster on its people's records, unless another is there."""
        ids = {person.id_no for person in people}
        self.records = [
            one.but(employer=firm) if one.person.id_no in ids and not one.employer else one for one in self.records
        ]

    def _start(self, family: Family) -> date:
        """Draw the first day of a term that ends well after the campaign and began well before the export."""
        earliest = max(later(SAFE, -family.years), date(2018, 9, 1))
        return earliest + timedelta(days=self.rng.randrange(max(30, (date(2024, 3, 1) - earliest).days)))

    def fill(self, fams: Iterable[str], least: int = LEAST) -> None:
        """Fill registries to a usual size with people whom no roster names, some of them past their end."""
        for fam in fams:
            for index in range(max(least - sum(one.family == fam for one in self.records), 30)):
                years = FAMILIES[fam].years
                old = self.draw(fam, index)
                if index % 4 == 0:
                    start = later(old.start, -years)
                    due = old.due and later(old.due, -years)
                    old = old.but(start=start, first=start, end=until(start, years), due=due, done=due)
                elif index % 5 == 1:
                    old = self._new(old, years)
                self.records.append(old)

    def _new(self, record: Record, years: int) -> Record:
        """Give the record as if it had been issued in the last months before the export."""
        start = EXPORTED - timedelta(days=self.rng.randrange(2, 150))
        due = later(start, FAMILIES[record.family].review) if record.due else None
        return record.but(start=start, first=start, end=until(start, years), due=due, done=None)

    def lasting(self, fam: str, item: int, more: int) -> Record:
        """Put a certificate on record whose end, put off by some years, is no renewal near the export."""
        while True:
            record = self.draw(fam, item)
            begun = later(record.end, more - FAMILIES[fam].years)
            near = [day for day in (begun, record.due) if day and abs((day - EXPORTED).days) < NEAR]
            if not near:
                self.records.append(record)
                return record

    def firm(self, fam: str) -> str:
        """Invent the next enterprise."""
        self.firms += 1
        index = self.firms
        lead, tail = "泰鲁汶岱齐康宏恒瑞盛", "源达兴和丰旺腾泽信通"
        place = ("肥城", "肥城市", "泰安", "山东")[(index + index // 100) % 4]
        return f"{place}{lead[index % 10]}{tail[index // 10 % 10]}{FAMILIES[fam].trade}有限公司"


def fields(record: Record | None, person: Person, n: int, employer: str) -> Fields:
    """Give what a column's template may name."""
    every: Fields = {
        "n": n,
        "name": person.name,
        "id": person.id_no,
        "sex": person.sex,
        "birth": Day(*person.birth.timetuple()[:3]),
        "emp": employer,
        "tel": f"139{(n * 7919 + sum(map(ord, person.id_no)) * 4567) % 10**8:08d}",
        "yes": "是" if record else "否",
    }
    for key in ("cls", "item", "post", "code", "issuer", "state", "no", "title", "family"):
        every[key] = Blank()
    for key in ("first", "start", "end", "due", "done"):
        every[key] = Blank()
    if record:
        every |= {key: getattr(record, key) for key in ("cls", "item", "post", "code", "issuer", "state")}
        every |= {"no": record.number, "title": FAMILIES[record.family].title, "family": record.family}
        for key in ("first", "start", "end", "due", "done"):
            day = getattr(record, key)
            every[key] = Day(day.year, day.month, day.day) if day else Blank()
    return every
