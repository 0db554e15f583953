"""What a surface is: one hand-in of one kind, its words, and the verdicts that a careful person accepts of each row."""

from dataclasses import dataclass, field

from tests.surfaces.families import FAMILIES
from tests.surfaces.people import Person
from tests.surfaces.world import Fields, Record, World, fields, later, until
from tests.surfaces.writers import Grid, Sheets

R = "registered"
RD = "registered|registered_discrepant"
RV = "registered|registered_discrepant|needs_verification"
BACK = "registered|registered_discrepant|needs_verification|unreadable"
FORGED = "not_registered"
ACCUSED = "not_registered|impersonated|altered|revoked|lapsed"
NOBODY = "none"
HALF = 3


@dataclass
class Expect:
    """What must hold of a row; of several people in one row or block, `nth` is the one meant.

    `known` are clues that are right of the person for another row of his.
    """

    row: int
    allowed: str = ""
    forbidden: str = ""
    claims: int | None = None
    sheet: str = ""
    last: int = 0
    nth: int | None = None
    noclue: str = ""
    known: str = ""


@dataclass
class Surface:
    """One hand-in (or registry with the roster that meets it) and what is right of it."""

    kind: str
    name: str
    file: str
    sheets: Sheets
    expects: list[Expect]
    words: tuple[str, ...] = ()
    folder: str = "企业花名册"
    beside: list[tuple[str, Sheets]] = field(default_factory=list)


@dataclass
class Member:
    """Somebody of a roster: what is printed of him and what is right."""

    person: Person
    claim: Record | None
    allowed: str
    forbidden: str = ""
    noclue: str = ""
    claims: int | None = None
    extra: Fields = field(default_factory=dict)

    def print(self, template: str, n: int, employer: str) -> str:
        """Fill a column's template."""
        return template.format(**(fields(self.claim, self.person, n, employer) | self.extra))


def member(world: World, role: str, fam: str, item: int) -> Member:
    """Cast one role; what is on record is put there."""
    family_years = FAMILIES[fam].years
    match role:
        case "ok":
            record = world.record(fam, item)
            return Member(record.person, record, R)
        case "alt":
            record = world.lasting(fam, item, HALF)
            return Member(record.person, record.but(end=later(record.end, HALF)), "altered")
        case "forged":
            claim = world.draw(fam, item)
            return Member(claim.person, claim.but(first=claim.start), FORGED)
        case "revoked":
            record = world.record(fam, item, state="注销")
            return Member(record.person, record.but(state="有效"), "revoked")
        case "lapsed":
            record = world.draw(fam, item)
            start = later(record.start, -family_years)
            due = record.due and later(record.due, -family_years)
            record = record.but(start=start, first=start, end=until(start, family_years), due=due, done=due)
            world.records.append(record)
            return Member(record.person, record, "lapsed")
        case "borrowed":
            record = world.record(fam, item)
            person = world.person()
            return Member(person, record.but(person=person), "impersonated|not_registered")
        case "none":
            post = FAMILIES[fam].items[item % len(FAMILIES[fam].items)][2]
            return Member(world.person(), None, "uncertified|none", extra={"post": post})
    raise ValueError(role)


def cast(world: World, roles: str, fam: str) -> list[Member]:
    """Cast the roles of a roster; `ok@F3.1` is another family's second item."""
    members = []
    for index, role in enumerate(roles.split()):
        what, _, where = role.partition("@")
        own, _, item = (where or fam).partition(".")
        members.append(member(world, what, own or fam, int(item) if item else index))
    return members


def headers(columns: str) -> list[str]:
    """Give the header texts of a column line."""
    return [column.partition("=")[0] for column in columns.split("|")]


def lines(columns: str, members: list[Member], employer: str) -> Grid:
    """Print the members under the columns."""
    templates = [column.partition("=")[2] for column in columns.split("|")]
    return [[one.print(cell, n, employer) for cell in templates] for n, one in enumerate(members, 1)]


def expectations(members: list[Member], first: int, sheet: str = "") -> list[Expect]:
    """Expect of each member's row what is right of him."""
    return [
        Expect(first + index, one.allowed, one.forbidden, one.claims, sheet, noclue=one.noclue)
        for index, one in enumerate(members)
    ]


def table(
    world: World,
    kind: str,
    name: str,
    columns: str,
    roles: str = "ok ok alt forged revoked",
    fam: str = "F1",
    *,
    titles: tuple[str, ...] = (),
    file: str = "{firm}.xlsx",
    sheet: str = "Sheet1",
    words: str = "",
    members: list[Member] | None = None,
    tail: tuple[str, ...] = (),
) -> Surface:
    """Make a plain table: titles, one header, a row a person."""
    people, firm = members or cast(world, roles, fam), world.firm(fam)
    world.hire((one.person for one in people), firm)
    heads = [[title.format(firm=firm)] for title in titles]
    grid = [*heads, headers(columns), *lines(columns, people, firm), *([end] for end in tail)]
    first = len(titles) + 2
    expects = [Expect(first - 1, NOBODY), *expectations(people, first)]
    return Surface(kind, name, file.format(firm=firm), [(sheet, grid)], expects, tuple(words.split()))


def clerk(world: World, post: str = "会计") -> Member:
    """Cast somebody whose post needs no certificate and who claims none."""
    return Member(world.person(), None, NOBODY, noclue="uncertified", extra={"post": post})


def foreign(world: World, **extra: str) -> Member:
    """Cast somebody who holds a certificate that the campaign does not know."""
    return Member(world.person(), None, "not_applicable", extra=dict(extra))


def wide(
    world: World,
    kind: str,
    name: str,
    columns: str,
    slots: str,
    sets: str,
    *,
    titles: tuple[str, ...] = (),
    file: str = "{firm}.xlsx",
    words: str = "",
    forged: str = FORGED,
) -> Surface:
    """Make a table of one column a trade: slots `a=F1.0 b=F5.0`, sets `a ab b! -` (`!`: that one is forged)."""
    places = dict(slot.split("=") for slot in slots.split())
    idle = NOBODY if "{post}" in columns else f"{NOBODY}|uncertified"
    members = [_holder(world, places, one, forged, idle) for one in sets.split()]
    fam = next(iter(places.values())).partition(".")[0]
    return table(world, kind, name, columns, fam=fam, titles=titles, file=file, words=words, members=members)


def _holder(world: World, places: dict[str, str], letters: str, forged: str, idle: str) -> Member:
    """Cast the holder of one set of certificates; each slot prints number, tick, end and item."""
    person, false = world.person(), letters.endswith("!")
    extra: Fields = {f"{slot}{part}": "" for slot in places for part in ("", "_tick", "_end", "_yes")}
    extra |= {f"{slot}_yes": "无" for slot in places}
    items, first = [], None
    for slot in letters.strip("!-"):
        fam, _, item = places[slot].partition(".")
        record = (world.draw if false else world.record)(fam, int(item), person)
        first = first or record
        items.append(record.item)
        extra |= {slot: record.number, f"{slot}_tick": "√", f"{slot}_end": record.end.isoformat(), f"{slot}_yes": "有"}
    extra |= {"list": "、".join(items), "one": first.number if first else "", "post": first.post if first else "普工"}
    claims = len(items)
    allowed = idle if not items else forged if false else R
    noclue = "" if false or allowed not in {R, NOBODY} else "uncertified"
    return Member(person, None, allowed, noclue=noclue, claims=claims if items else None, extra=extra)
