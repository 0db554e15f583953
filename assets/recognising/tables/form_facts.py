"""What a form says, as facts with their places, and the persons that facts make up."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from assets.recognising.slots.slot_headers import SLOT_FIELDS
from assets.recognising.wording.header_shapes import head_of
from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.person_labels import Label, field_for
from assets.recognising.wording.shapes import shape_of
from schemas.lookups.headers import KNOWN_UNUSED
from schemas.lookups.items import is_known, read_item
from schemas.vocabulary import Family

_WORK = re.compile("工种|岗位|职业|工作")
# 项目, 项目名称: an item of a list, or what is being built.
_PROJECT = re.compile("项目(?:名称?)?")


@dataclass(frozen=True)
class Fact:
    """One value of a form: what it says, and the cell in which it stands (row as shown, column from 1)."""

    label: Label
    text: str | None
    row: int
    column: int
    label_column: int
    kind: int

    @property
    def means(self) -> str:
        """The likeliest field by the label alone."""
        return self.label.fields[0]


@dataclass
class Person:
    """One person of a form: the facts of the person, and of each certificate, by field."""

    own: dict[str, Fact] = field(default_factory=dict)
    certificates: list[dict[str, Fact]] = field(default_factory=list)
    unread: list[Fact] = field(default_factory=list)

    @property
    def row(self) -> int:
        """The row of the name, else of the identity number, else of whatever comes first."""
        lead = self.own.get("name") or self.own.get("id_no")
        every = [*self.own.values(), *(fact for each in self.certificates for fact in each.values()), *self.unread]
        return lead.row if lead else min(fact.row for fact in every)

    @property
    def is_told(self) -> bool:
        """Whether there is a name or an identity number at all; a blank form has none."""
        return any(name in self.own and self.own[name].text for name in ("name", "id_no"))

    @property
    def who(self) -> tuple[str | None, ...]:
        """The name and the identity number."""
        return tuple(self.own[name].text if name in self.own else None for name in ("name", "id_no"))

    @property
    def is_single(self) -> bool:
        """Whether all identity numbers are one: another beside it is somebody else's, and so may be what follows."""
        numbers = [self.own["id_no"], *self.unread] if "id_no" in self.own else []
        told = {fact.text for fact in numbers if fact.means == "id_no" and shape_of(fact.text or "") == "id_no"}
        return len(told) <= 1

    @property
    def is_identified(self) -> bool:
        """Whether the form asks for an identity number or a certificate number; the sender may have left it blank."""
        return "id_no" in self.own or any("number" in each for each in self.certificates)


def person_of(facts: Sequence[Fact]) -> Person:
    """Put the facts of one person in order.

    A certificate's field that comes again begins the next certificate; of a person's own field the first one counts.
    """
    facts = _without_codes(_with_posts(_without_projects(facts)))
    person = Person()
    certificate: dict[str, Fact] = {}
    numbers = [fact for fact in facts if fact.means == "number" and fact.text]
    named = [fact for fact in numbers if shape_of(fact.text or "") in ("number", "id_no")]
    for fact in facts:
        if named and fact in numbers and fact not in named:
            # 编号 1 beside 证书编号 T3709…: the form's own number.
            person.unread.append(fact)
            continue
        means = field_for(fact.label, fact.text, frozenset(person.own) | frozenset(certificate))
        if means == KNOWN_UNUSED:
            continue
        if means in SLOT_FIELDS:
            if means in certificate:
                certificate = _next_certificate(person, certificate)
            certificate[means] = fact
        elif means in person.own:
            person.unread.append(fact)
        else:
            person.own[means] = fact
    person.certificates = [each for each in (*person.certificates, certificate) if _says(each)] or [certificate]
    return person


def _without_codes(facts: Sequence[Fact]) -> Sequence[Fact]:
    """Where 作业项目 and 项目代号 stand on one form, the code is no further certificate."""
    items = [fact for fact in facts if fact.means == "item" and fact.text]
    codes = [fact for fact in items if head_of(normalise(fact.label.text)) == "code"]
    return [fact for fact in facts if fact not in codes] if len(codes) < len(items) else facts


def _without_projects(facts: Sequence[Fact]) -> Sequence[Fact]:
    """Where 工种 names an item, what no list knows under a bare 项目名称 is a building site, no further certificate."""
    items = [fact for fact in facts if fact.means == "item" and fact.text]
    sites = [fact for fact in items if _PROJECT.fullmatch(normalise(fact.label.text)) and not _may_be_item(fact)]
    named = any(is_known(fact.text or "") for fact in items)
    return [fact for fact in facts if fact not in sites] if sites and named else facts


def _may_be_item(fact: Fact) -> bool:
    """Whether some list of items knows a value, or one near to it."""
    return any(read_item(fact.text or "", family.value) is not None for family in Family)


def _with_posts(facts: Sequence[Fact]) -> Sequence[Fact]:
    """Where 工种 and 准操项目 stand on one form, the first is what somebody does, not a further certificate."""
    items = [fact for fact in facts if fact.means == "item"]
    work = [fact for fact in items if _WORK.search(normalise(fact.label.text))]
    if not work or len(work) == len(items):
        return facts
    return [replace(fact, label=replace(fact.label, fields=("post",))) if fact in work else fact for fact in facts]


def _next_certificate(person: Person, certificate: dict[str, Fact]) -> dict[str, Fact]:
    person.certificates.append(certificate)
    return {}


def _says(certificate: dict[str, Fact]) -> bool:
    return any(fact.text for fact in certificate.values())


def split_bands(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Cut the facts of stacked forms into bands of rows, where the label that begins a form comes again.

    Facts above the first form hold for all of them and are left out here.
    """
    lead = "name" if any(fact.means == "name" for fact in facts) else "id_no"
    rows: dict[int, int] = {}
    for at, fact in enumerate(facts):
        if fact.means == lead:
            rows.setdefault(fact.row, at)
    firsts = list(rows.values())
    if not firsts:
        return []
    starts = _begun_earlier(facts, firsts) or firsts
    return [list(facts[start:end]) for start, end in zip(starts, [*starts[1:], len(facts)], strict=True)]


def _begun_earlier(facts: Sequence[Fact], names: Sequence[int]) -> list[int]:
    """Where each form begins, if the same label stands before the name in every one of them."""
    if not names or names[0] == 0:
        return []
    lead = facts[0].label.text
    starts = [at for at, fact in enumerate(facts) if fact.label.text == lead]
    in_turn = len(starts) == len(names) and all(start < name for start, name in zip(starts, names, strict=True))
    return starts if lead and in_turn and all(a < b for a, b in zip(names, starts[1:], strict=False)) else []


def split_beside(facts: Sequence[Fact]) -> list[list[Fact]]:
    """The forms of one band from left to right, where several names stand in one row, in one cell or beside it."""
    names = [fact for fact in facts if fact.means == "name"] or [fact for fact in facts if fact.means == "id_no"]
    starts = sorted({fact.label_column for fact in names})
    if len(names) < 2 or len({fact.row for fact in names}) > 1:
        return [list(facts)]
    if len(starts) == 1:
        places = [at for at, fact in enumerate(facts) if fact.means == "name"]
        return [list(facts[start:end]) for start, end in zip([0, *places[1:]], [*places[1:], None], strict=True)]
    parts: list[list[Fact]] = [[] for _ in starts]
    for fact in facts:
        parts[sum(fact.label_column >= start for start in starts[1:])].append(fact)
    return parts


def same_labels(parts: Iterable[Sequence[Fact]]) -> bool:
    """Whether forms beside each other bear the same labels; else it is not sure whose a fact is."""
    return len({tuple(sorted(fact.label.text for fact in part)) for part in parts}) == 1
