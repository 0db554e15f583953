"""What the hand-ins of one city share: longer rosters, names of houses, habits of typing, sums, exports in sheets."""

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
HOUSES = {
    "logistics_office_of_the_hospital": "肥城市仁济医院",
    "labour_agency_to_three_customers": "泰安人和人力资源服务有限公司",
    "gas_stations_and_their_fillers": "肥城汶阳燃气有限公司",
    "property_firm_by_estates": "肥城君和物业服务有限公司",
    "rides_of_the_park": "肥城龙山游乐园",
    "lifts_and_managers_of_the_estate": "泰安宜居物业管理有限公司",
    "hotel_registers_its_staff": "肥城桃乡大酒店",
    "school_collects_identity_cards": "肥城市实验学校",
    "level_of_the_market_office": "肥城市老城热力有限公司",
    "government_or_association": "泰安汶河旅游开发有限公司",
    "campus_by_campus": "肥城市文昌中学",
    "hotel_engineering_by_shift": "泰安岱顶宾馆有限公司",
    "typed_by_the_school_clerk": "肥城市职业学校",
    "gas_firm_and_its_totals": "肥城康汇液化气站",
    "papers_of_the_hospital": "肥城市妇幼医院",
    "papers_of_the_restaurant_and_hotel": "肥城迎宾楼餐饮有限公司",
    "papers_of_the_chemical_works": "肥城汶润化学有限公司",
    "papers_of_the_labour_agency": "肥城众邦劳务派遣有限公司",
    "papers_of_the_school": "肥城市汶阳镇初级中学",
    "school_everybody": "肥城市龙山中学",
    "hotel_everybody": "肥城新城商务酒店",
    "notes_of_the_hospital": "肥城市康复医院",
    "notes_of_the_agency": "泰安诚聘劳务有限公司",
    "notes_of_the_estate": "肥城安居物业有限公司",
    "notes_of_the_gas_firm": "肥城北方天然气有限公司",
    "notes_of_the_park": "肥城市春秋公园管理处",
    "teams_of_the_ore_mine": "泰安铁山矿业有限公司",
    "quarry_foremans_list": "肥城布山石料厂",
    "office_of_the_furniture_makers": "肥城木语家居有限公司",
    "forklifts_of_the_feed_mill": "肥城边院饲料有限公司",
    "double_prevention_platform": "肥城金轮车业有限公司",
    "supervisors_sum_up_the_officers": "肥城市第三建筑安装有限公司",
}


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
    if name in HOUSES:
        _named(world, surface, fam, HOUSES[name])
    if town:
        surface.folder = f"{surface.folder}/{town}"
    return surface


def _named(world: World, surface: Surface, fam: str, house: str) -> None:
    """Write the house's name for the one that was invented last."""
    world.firms -= 1
    firm = world.firm(fam)
    surface.file = surface.file.replace(firm, house)
    surface.sheets = [
        (name, [[cell.replace(firm, house) for cell in row] for row in grid]) for name, grid in surface.sheets
    ]
    world.records = [one.but(employer=house) if one.employer == firm else one for one in world.records]


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
