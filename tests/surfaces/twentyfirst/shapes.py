"""What the hand-ins of one city share: longer rosters, habits of typing, sums under a table, exports in sheets."""

from dataclasses import dataclass, field
from pathlib import Path

from tests.surfaces.campaign import Campaign, Registry, registry_grid
from tests.surfaces.families import FAMILIES
from tests.surfaces.surface import NOBODY, RD, Expect, Member, R, Surface, cast, table
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World
from tests.surfaces.writers import write

TEN = "ok ok forged ok ok ok alt ok ok ok"
HABITS = 5


def roster(
    world: World,
    kind: str,
    name: str,
    columns: str,
    roles: str = TEN,
    fam: str = "F1",
    *,
    titles: tuple[str, ...] = (),
    file: str = "{firm}.xlsx",
    sheet: str = "Sheet1",
    members: list[Member] | None = None,
    tail: tuple[str, ...] = (),
    town: str = "",
    rough: bool = False,
) -> Surface:
    """Make a hand-in of some ten people; lines of the tail are nobody, rough words may be called discrepant."""
    people = members or cast(world, roles, fam)
    for one in people:
        if rough and one.allowed == R:
            one.allowed = RD
    surface = table(world, kind, name, columns, fam=fam, titles=titles, file=file, sheet=sheet, members=people)
    for line in tail:
        surface.sheets[0][1].append(line.split("|"))
        surface.expects.append(Expect(len(surface.sheets[0][1]), NOBODY))
    if town:
        surface.folder = f"{surface.folder}/{town}"
    return surface


def typed(members: list[Member]) -> list[Member]:
    """Let the genuine be typed as clerks do: no T, the number in groups, small letters, a blank in the name."""
    genuine = [one for one in members if one.allowed == R and one.claim]
    for n, one in enumerate(genuine):
        number, person = one.claim.number if one.claim else "", one.person
        one.extra |= (
            {},
            {"no": number.removeprefix("T")},
            {"id": f"{person.id_no[:6]} {person.id_no[6:14]} {person.id_no[14:]}"},
            {"id": person.id_no.lower(), "no": number.lower()},
            {"name": f" {person.name[0]} {person.name[1:]} "},
        )[n % HABITS]
        one.allowed = RD
    return members


def said(members: list[Member], field_name: str, *words: str) -> list[Member]:
    """Say something harmless of each in turn."""
    for n, one in enumerate(members):
        one.extra.setdefault(field_name, words[n % len(words)])
    return members


def grouped(surface: Surface, header: int, *groups: str) -> Surface:
    """Part the rows by lines that bear a group's name alone."""
    count = len([one for one in surface.expects if one.row > header])
    share = -(-count // len(groups))
    for n in range(len(groups) - 1, -1, -1):
        inserted(surface, header + 1 + n * share, groups[n])
    return surface


def beside(surface: Surface, name: str, *rows: str, first: bool = False) -> Surface:
    """Put another sheet beside the table's own; its rows are nobody's certificates."""
    grid = [row.split("|") for row in rows]
    for one in surface.expects:
        one.sheet = one.sheet or surface.sheets[0][0]
    surface.sheets = [(name, grid), *surface.sheets] if first else [*surface.sheets, (name, grid)]
    surface.expects += [Expect(row, NOBODY, sheet=name) for row in range(1, len(grid) + 1)]
    return surface


@dataclass
class Parted(Campaign):
    """A campaign of which some registries come in several sheets, each with its sum and the hand that printed it."""

    parts: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def _registry(self, inbox: Path, world: World, fam: str) -> None:
        if fam not in self.parts:
            super()._registry(inbox, world, fam)
            return
        family, names = FAMILIES[fam], self.parts[fam]
        layout = self.registries.get(fam) or Registry(family.columns)
        records = [record for record in world.records if record.family == fam]
        world.rng.shuffle(records)
        sheets = []
        for n, name in enumerate(names):
            held = records[n :: len(names)]
            end = [["合计", f"{len(held)}人"], ["制表：管理员", "", "制表时间：2024年8月5日"]]
            sheets.append((name, [*registry_grid(held, layout, world), *end]))
        write(inbox / (layout.folder or family.source) / (layout.file or f"{family.stem}.xlsx"), sheets)
