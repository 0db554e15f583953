"""Twenty-second batch: makers of the rosters that meet what departments export, publish and pass on."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from tests.surfaces.campaign import Campaign, Registry, registry_grid
from tests.surfaces.families import FAMILIES
from tests.surfaces.surface import RD, Member, R, Surface, headers, lines
from tests.surfaces.twentysecond.shapes import crew, dated, flat, roster, rows_of
from tests.surfaces.world import Record, World, later, until
from tests.surfaces.writers import write

Maker = Callable[[World], list[Surface]]
PLENTY = "ok*4 alt forged revoked borrowed ok*2 past ok"
SHOWN = {
    "F1": (
        (
            "序号={n}|姓名={name}|身份证号={id}|作业类别={cls}|准操项目={item}|操作证编号={no}|初领日期={first}|"
            "有效期至={end}|发证机关={issuer}"
        ),
        "姓名={name}|身份证号码={id}|证书编号={no}|操作项目={item}|有效期起={start}|有效期止={end}|签发机关={issuer}",
    ),
    "F2": (
        (
            "序号={n}|姓名={name}|职务={post}|身份证号={id}|证书名称={title}|证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}"
        ),
        (
            "姓名={name}|身份证号={id}|证书类型={title}|人员类别={cls}|编号={no}|发证时间={start}|到期时间={end}|"
            "发证单位={issuer}"
        ),
    ),
    "F3": (
        (
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|资格证编号={no}|发证日期={start}|有效期止={end}|"
            "发证机关={issuer}"
        ),
        (
            "班组=一队|姓名={name}|身份证号码={id}|特种工种={item}|证书编号={no}|发证={start}|有效期至={end}|"
            "发证单位={issuer}"
        ),
    ),
    "F4": (
        (
            "序号={n}|姓名={name}|职务={post}|身份证号={id}|证书类别={code}|证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}"
        ),
        "姓名={name}|身份证号码={id}|类别={code}|安全考核证号={no}|初次发证={first}|有效期截止={end}",
    ),
    "F5": (
        (
            "序号={n}|姓名={name}|身份证号={id}|作业项目={item}|项目代号={code}|证件编号={no}|批准日期={start}|"
            "有效日期={end}|发证机关={issuer}"
        ),
        (
            "姓名={name}|身份证号码={id}|作业种类={cls}|作业项目={item}|证件编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}"
        ),
    ),
    "F6": (
        (
            "序号={n}|区队=机电|姓名={name}|身份证号={id}|证书名称={title}|准操项目={item}|操作证号={no}|"
            "初领日期={first}|有效期至={end}|发证机关={issuer}"
        ),
        (
            "姓名={name}|身份证号码={id}|煤矿特种作业操作证号={no}|操作项目={item}|有效期起={start}|有效期止={end}|"
            "签发机关={issuer}"
        ),
    ),
    "F7": (
        (
            "序号={n}|姓名={name}|职务={post}|身份证号={id}|证书名称={title}|证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}"
        ),
        (
            "姓名={name}|身份证号={id}|证书种类={title}|人员类型={cls}|合格证编号={no}|取证日期={start}|"
            "到期日期={end}|发证单位={issuer}"
        ),
    ),
}


def shown(name: str, fam: str) -> str:
    """Choose one of the family's two ways in which enterprises hand in."""
    return SHOWN[fam][sum(map(ord, name)) % 2]


def meets(kind: str, name: str, house: str, fam: str, roles: str = PLENTY) -> Maker:
    """Give the maker of a roster that meets a registry's export."""
    return lambda world: [roster(world, kind, name, house, shown(name, fam), roles, fam)]


def stated(columns: str, file: str, good: str, bad: str, moved: str, titles: tuple[str, ...] = ()) -> Registry:
    """Give an export that has its own words for states."""
    words = {"有效": good, "注销": bad, "转出": moved}
    return Registry(flat(columns), file, titles, cell=lambda one: {"state": words[one.state]})


def meets_states(name: str, house: str, fam: str) -> Maker:
    """Give the maker of a roster that meets words of states; the last of it moved to another province."""

    def make(world: World) -> list[Surface]:
        members = crew(world, "ok*4 revoked alt forged revoked ok", fam)
        gone = world.record(fam, 1, state="转出")
        members.append(Member(gone.person, gone, "", forbidden=R))
        return [roster(world, "status_words", name, house, shown(name, fam), fam=fam, members=members)]

    return make


def told(
    columns: str, file: str, words: Callable[[date], str], none: str = "", titles: tuple[str, ...] = ()
) -> Registry:
    """Give an export that tells reviews in words."""
    return Registry(flat(columns), file, titles, cell=lambda one: {"done": words(one.done) if one.done else none})


def meets_reviews(name: str, house: str, fam: str) -> Maker:
    """Give the maker of a roster of people whose review fell due: all but one were reviewed."""

    def make(world: World) -> list[Surface]:
        members = crew(world, "ok*2 forged alt", fam)
        for item in range(6):
            start = date(2019, 9, 5) + timedelta(days=100 * item)
            due = later(start, 3)
            done = None if item == 4 else due - timedelta(days=12 + item)
            record = world.record(fam, item, first=start, start=start, end=until(start, 6), due=due, done=done)
            members.append(Member(record.person, record, R if done else "lapsed"))
        return [roster(world, "review_words", name, house, shown(name, fam), fam=fam, members=members)]

    return make


def spelled(columns: str, file: str, show: Callable[[date], str], titles: tuple[str, ...] = ()) -> Registry:
    """Give an export that spells all its days in one way."""

    def cell(one: Record) -> dict[str, str]:
        days = {key: getattr(one, key) for key in ("first", "start", "end", "due", "done")}
        return {key: show(day) if day else "" for key, day in days.items()}

    return Registry(flat(columns), file, titles, cell=cell)


def notice(name: str, house: str, fam: str, file: str, columns: str, titles: str = "", tail: str = "") -> Maker:
    """Give the maker of a notice that takes certificates away, and of a roster that still shows some of them."""

    def make(world: World) -> list[Surface]:
        members = crew(world, "ok*7 forged alt", fam)
        taken = members[1:6:2]
        for one in taken:
            one.allowed = "revoked"
        listed = [*(world.record(fam, item) for item in range(5)), *(one.claim for one in taken if one.claim)]
        world.rng.shuffle(listed)
        people = [Member(record.person, record, "") for record in listed]
        for n, one in enumerate(people):
            one.extra["emp"] = house if n % 2 else "某某有限公司"
        grid = [*rows_of(titles), headers(flat(columns)), *lines(flat(columns), people, house), *rows_of(tail)]
        surface = roster(world, "notices", name, house, shown(name, fam), fam=fam, members=members)
        surface.beside.append((f"{FAMILIES[fam].source}/{file}", [("Sheet1", grid)]))
        return [surface]

    return make


def no_registry(name: str, house: str, fam: str, file: str, columns: str, titles: str = "", tail: str = "") -> Maker:
    """Give the maker of a table in a department's folder that vouches for nobody, and of its people's roster."""

    def make(world: World) -> list[Surface]:
        members = crew(world, "ok*3 forged*3 alt ok", fam)
        others = [Member(record.person, record, "") for record in (world.draw(fam, item) for item in range(18))]
        listed = [*(one for one in members if one.allowed != "altered"), *others]
        world.rng.shuffle(listed)
        columns_ = flat(columns)
        for one in listed:
            one.extra |= {"mark": str(world.rng.randrange(80, 99)), "second": str(world.rng.randrange(80, 99))}
        grid = [
            *rows_of(titles.format(firm=house)), headers(columns_), *lines(columns_, listed, house), *rows_of(tail),
        ]  # fmt: skip
        surface = roster(world, "no_registry", name, house, shown(name, fam), fam=fam, members=members)
        surface.beside.append((f"{FAMILIES[fam].source}/{file.format(firm=house)}", [("Sheet1", grid)]))
        return [surface]

    return make


def two_exports(name: str, house: str, fam: str, until_day: date, older: str, *titles: str) -> Maker:
    """Give the maker of an older export beside the campaign's own: some were renewed, cancelled or new since."""

    def make(world: World) -> list[Surface]:
        years = FAMILIES[fam].years
        members = crew(world, "ok*3 forged revoked alt revoked ok", fam)
        renewed = []
        for item in range(3):
            start = date(2024, 5, 6 + 4 * item)
            due = later(start, 3) if FAMILIES[fam].review else None
            record = world.draw(fam, item)
            number = dated(record.number, fam, start.year - years)
            first = later(start, -years)
            record = record.but(number=number, first=first, start=start, end=until(start, years), due=due, done=None)
            renewed.append(record)
            members.append(Member(record.person, record, RD))
        world.records += renewed
        held = [one for one in world.records if one.family == fam]
        held += [world.record(fam, item) for item in range(60)]
        old = [_before(one, years) if one in renewed else one.but(state="有效") for one in held]
        old = [one for one in old if one.start < until_day]
        grid = registry_grid(old, Registry(FAMILIES[fam].columns, titles=titles), world)
        surface = roster(world, "two_exports", name, house, shown(name, fam), fam=fam, members=members)
        surface.beside.append((f"{FAMILIES[fam].source}/{older}", [("Sheet1", grid)]))
        return [surface]

    return make


def _before(record: Record, years: int) -> Record:
    """Give the record as it was before its renewal."""
    start = record.first
    due = later(start, 3) if record.due else None
    return record.but(start=start, end=until(start, years), due=due, done=due and due - timedelta(days=15))


@dataclass
class Sheeted(Campaign):
    """A campaign of which some registries come in several sheets, each with its title and the line that ends it."""

    sheets: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def _registry(self, inbox: Path, world: World, fam: str) -> None:
        if fam not in self.sheets:
            super()._registry(inbox, world, fam)
            return
        family = FAMILIES[fam]
        layout = self.registries.get(fam) or Registry(family.columns)
        records = [record for record in world.records if record.family == fam]
        world.rng.shuffle(records)
        made = [
            (name, _sheet(held, layout, world, f"{family.title}发证台账（{name}）"))
            for name, held in _shares(records, self.sheets[fam])
        ]
        write(inbox / (layout.folder or family.source) / (layout.file or f"{family.stem}.xlsx"), made)


def _shares(records: list[Record], names: tuple[str, ...]) -> Iterable[tuple[str, list[Record]]]:
    return ((name, records[n :: len(names)]) for n, name in enumerate(names))


def _sheet(held: list[Record], layout: Registry, world: World, title: str) -> list[list[str]]:
    return [[title], *registry_grid(held, layout, world), [f"本页共{len(held)}条"]]
