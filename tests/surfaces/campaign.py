"""One campaign's folder: settings, whole registries in the plain layout, and the surfaces' hand-ins."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from tests.surfaces.families import FAMILIES
from tests.surfaces.surface import Member, Surface, headers, lines
from tests.surfaces.world import EXPORTED, Record, World
from tests.surfaces.writers import Grid, write

Maker = Callable[[World], list[Surface]]
ISSUERS = '["山东省*", "泰安市*", "肥城市*"]'


@dataclass
class Registry:
    """How one family's export is written where it is not the plain layout."""

    columns: str
    file: str = ""
    titles: tuple[str, ...] = ()
    cell: Callable[[Record], dict[str, str]] = lambda _record: {}
    folder: str = ""


@dataclass
class Campaign:
    """Kinds that are measured in one run."""

    name: str
    makers: list[Maker]
    registries: dict[str, Registry] = field(default_factory=dict)
    only: tuple[str, ...] = tuple(FAMILIES)

    def build(self, root: Path) -> list[Surface]:
        """Write the folder and give its surfaces."""
        world = World(sum(map(ord, self.name)))
        surfaces = [surface for maker in self.makers for surface in maker(world)]
        world.fill(self.only)
        root.mkdir(parents=True, exist_ok=True)
        (root / "campaign.yaml").write_text(settings(self.only), encoding="utf-8")
        for fam in self.only:
            self._registry(root / "inbox", world, fam)
        for surface in surfaces:
            write(root / "inbox" / surface.folder / surface.file, surface.sheets)
            for path, sheets in surface.beside:
                write(root / "inbox" / path, sheets)
        return surfaces

    def _registry(self, inbox: Path, world: World, fam: str) -> None:
        family = FAMILIES[fam]
        layout = self.registries.get(fam) or Registry(family.columns)
        records = [record for record in world.records if record.family == fam]
        world.rng.shuffle(records)
        folder = layout.folder or family.source
        grid = registry_grid(records, layout, world)
        write(inbox / folder / (layout.file or f"{family.stem}.xlsx"), [("Sheet1", grid)])


def registry_grid(records: Iterable[Record], layout: Registry, world: World) -> Grid:
    """Print records as a registry's export."""
    members = [Member(record.person, record, "", extra=dict(layout.cell(record))) for record in records]
    for one in members:
        one.extra.setdefault("emp", one.claim.employer if one.claim and one.claim.employer else world.firm("F1"))
    return [*([title] for title in layout.titles), headers(layout.columns), *lines(layout.columns, members, "")]


def settings(fams: Iterable[str]) -> str:
    """Give the campaign's settings: whole registries, and no shelter for rosters of forgers."""
    rows = "".join(
        f"  - {{source: {FAMILIES[fam].source}, family: {FAMILIES[fam].key}, issuers: {ISSUERS}, "
        f"exported_on: {EXPORTED}}}\n"
        for fam in fams
    )
    first = EXPORTED - timedelta(days=20)
    return (
        f"name: 试验\nstart: {first}\ndeadlines: [2024-08-18, 2024-10-18, 2024-12-18]\n"
        f"plausible: {{family: 1, sender: 1}}\nregistries:\n{rows}"
    )
