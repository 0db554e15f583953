"""What the hand-ins of the second city share: crews by trade, folded columns, typing habits, groups, sheets, forms."""

from datetime import date
from itertools import pairwise

from tests.surfaces.families import FAMILIES
from tests.surfaces.sixth.shapes import Trade
from tests.surfaces.surface import (
    NOBODY,
    RD,
    Expect,
    Member,
    R,
    Surface,
    _holder,
    headers,
    lines,
    member,
)
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World, later, until

TEN = "ok*3 forged ok*3 alt ok*2"
NINE = "ok*2 forged ok*3 alt ok*2"
EIGHT = "ok*3 forged ok*2 alt ok"
DAYS = (("f", "first"), ("s", "start"), ("e", "end"), ("d", "due"), ("o", "done"))
HABITS = 4
LATEST, SOON = date(2024, 7, 26), date(2024, 10, 15)
ABSENT = "not_registered|needs_verification"


def flat(text: str) -> str:
    """Join the lines of a layout; ⏎ is a line break within a cell."""
    return "".join(line.strip() for line in text.strip().split("\n")).replace("⏎", "\n")


def rows_of(text: str) -> list[list[str]]:
    """Read lines of cells parted by bars."""
    return [line.strip().split("|") for line in text.strip().split("\n")] if text.strip() else []


def spread(roles: str) -> list[str]:
    """Write `ok*3` three times."""
    made = []
    for role in roles.split():
        what, _, times = role.partition("*")
        made += [what] * int(times or 1)
    return made


def crew(world: World, roles: str, fam: str = "F1", items: str = "", trades: tuple[Trade, ...] = ()) -> list[Member]:
    """Cast roles in the family's items or in trades, by turns; `ok@F5.3` is another family's."""
    turns, members = items.split(), []
    for n, role in enumerate(spread(roles)):
        what, _, where = role.partition("@")
        own, _, item = (where or fam).partition(".")
        place = int(item or (turns[n % len(turns)] if turns else n))
        one = _past(world, own, place) if what == "past" else member(world, what, own, place)
        _until_today(world, one)
        if trades and not where:
            _learn(world, one, own, trades[n % len(trades)])
        members.append(one)
    return members


def strict(members: list[Member]) -> list[Member]:
    """Require of who claims none in a post that needs one that he is named."""
    for one in members:
        one.allowed = "uncertified" if one.allowed.startswith("uncertified") else one.allowed
    return members


def _until_today(world: World, one: Member) -> None:
    """Let nobody have been reviewed on a day that is still to come."""
    claim = one.claim
    if claim and claim.due and claim.done and claim.done > LATEST:
        done = LATEST if claim.due < SOON else None
        one.claim = claim.but(done=done)
        world.records = [record.but(done=done) if record.number == claim.number else record for record in world.records]


def _past(world: World, fam: str, item: int) -> Member:
    """Cast somebody whose certificate ended some months before the campaign."""
    record, years = world.draw(fam, item), FAMILIES[fam].years
    end = date(2023, 4, 3).replace(month=4 + world.rng.randrange(8), day=3 + world.rng.randrange(20))
    start = later(end, -years)
    due = later(start, 3) if record.due else None
    record = record.but(start=start, first=start, end=until(start, years), due=due, done=due)
    record = record.but(number=dated(record.number, fam, start.year))
    world.records.append(record)
    return Member(record.person, record, "lapsed")


def dated(number: str, fam: str, year: int) -> str:
    """Give the number with the year of its first issue, where it names one."""
    if fam == "F3":
        return f"{number[:4]}{year}{number[8:]}"
    return f"{number.partition('(')[0]}({year}{number[number.index(')') :]}" if fam == "F4" else number


def _learn(world: World, one: Member, fam: str, trade: Trade) -> None:
    """Give a member (and his record) another trade."""
    cls, item, post, code = trade
    if not one.claim:
        one.extra["post"] = post
        return
    old = one.claim.number
    number = f"{old[:2]}{code}{old[4:]}" if fam == "F3" else old
    world.records = [
        record.but(cls=cls, item=item, post=post, code=code, number=number) if record.number == old else record
        for record in world.records
    ]
    one.claim = one.claim.but(cls=cls, item=item, post=post, code=code, number=number)


def dress(members: list[Member]) -> list[Member]:
    """Add days as clerks write them (`e1` 2027.3.5, `e2` in words, `e3` by strokes, `em` by turns) and short words."""
    for n, one in enumerate(members):
        for letter, field in DAYS:
            day = getattr(one.claim, field) if one.claim else None
            spelled = spellings(day) if day else [""] * HABITS
            for place, text in enumerate(spelled, 1):
                one.extra.setdefault(f"{letter}{place}", text)
            one.extra.setdefault(f"{letter}m", spelled[n % HABITS])
        item = one.claim.item if one.claim else ""
        one.extra.setdefault("short", item.removesuffix("作业") if len(item) > 3 else item)
        one.extra.setdefault("say", "")
    return members


def spellings(day: date) -> list[str]:
    """Write a day in four ways."""
    return [
        f"{day.year}.{day.month}.{day.day}",
        f"{day.year}年{day.month}月{day.day}日",
        f"{day.year}/{day.month}/{day.day}",
        f"{day:%Y%m%d}",
    ]


def roster(
    world: World,
    kind: str,
    name: str,
    house: str,
    columns: str,
    roles: str = NINE,
    fam: str = "F1",
    *,
    items: str = "",
    trades: tuple[Trade, ...] = (),
    titles: str = "",
    tail: str = "",
    file: str = "{firm}.xlsx",
    sheet: str = "Sheet1",
    members: list[Member] | None = None,
    rough: bool = False,
    under: str = "",
) -> Surface:
    """Make a hand-in of one row a person; title lines and lines of the tail are nobody."""
    people, columns = dress(members or crew(world, roles, fam, items, trades)), flat(columns)
    for one in people:
        if rough and one.allowed == R:
            one.allowed = RD
    world.hire((one.person for one in people), house)
    top = rows_of(titles.format(firm=house))
    grid = [*top, headers(columns), *lines(columns, people, house)]
    first = len(top) + 2
    expects = [Expect(first - 1, NOBODY)]
    for n, one in enumerate(people):
        expects.append(Expect(first + n, one.allowed, one.forbidden, one.claims, noclue=one.noclue))
    for line in rows_of(tail.format(firm=house)):
        grid.append(line)
        expects.append(Expect(len(grid), NOBODY))
    folder = f"企业花名册/{under}" if under else "企业花名册"
    return Surface(kind, name, file.format(firm=house), [(sheet, grid)], expects, folder=folder)


def holders(
    world: World,
    kind: str,
    name: str,
    house: str,
    columns: str,
    slots: str,
    sets: str,
    *,
    titles: str = "",
    tail: str = "",
    file: str = "{firm}.xlsx",
    forged: str = "not_registered",
    tick: str = "√",
    no: str = "无",
    yes: str = "有",
) -> Surface:
    """Make a table of one column a trade: slots `a=F1.0 b=F5.0`, sets `a ab b! -` (`!`: that one is forged)."""
    places = dict(slot.split("=") for slot in slots.split())
    idle = NOBODY if "{post}" in columns else f"{NOBODY}|uncertified"
    members = [_holder(world, places, one, forged, idle) for one in sets.split()]
    words = {"√": tick, "有": yes, "无": no}
    for one in members:
        one.extra = {key: words.get(text, text) for key, text in one.extra.items()}
    return roster(world, kind, name, house, columns, titles=titles, tail=tail, file=file, members=members)


def parted(surface: Surface, header: int, *groups: str) -> Surface:
    """Part the rows by lines that bear a group's name alone."""
    count = len([one for one in surface.expects if one.row > header])
    share = -(-count // len(groups))
    for n in range(len(groups) - 1, -1, -1):
        inserted(surface, header + 1 + n * share, groups[n])
    return surface


def ditto(surface: Surface, header: int, heads: str, mark: str) -> Surface:
    """Write a mark where a cell says what the one above says."""
    grid = surface.sheets[0][1]
    for place, head in enumerate(grid[header - 1]):
        if head in heads.split():
            same = [above[place] == below[place] != "" for above, below in pairwise(grid[header:])]
            for row, again in zip(grid[header + 1 :], same, strict=True):
                row[place] = mark if again else row[place]
    return soften(surface)


def soften(surface: Surface) -> Surface:
    """Accept that something was typed differently."""
    for one in surface.expects:
        one.allowed = RD if one.allowed == R else one.allowed
    return surface


def doubting(surface: Surface) -> Surface:
    """Accept a doubt of who is on no record: no day is told, the certificate may be newer than the export."""
    for one in surface.expects:
        one.allowed = ABSENT if one.allowed == "not_registered" else one.allowed
    return surface


def beside(surface: Surface, name: str, rows: str, *, first: bool = False) -> Surface:
    """Put another sheet beside the table's own; its rows are nobody's certificates."""
    grid = rows_of(rows)
    for one in surface.expects:
        one.sheet = one.sheet or surface.sheets[0][0]
    surface.sheets = [(name, grid), *surface.sheets] if first else [*surface.sheets, (name, grid)]
    surface.expects += [Expect(row, NOBODY, sheet=name) for row in range(1, len(grid) + 1)]
    return surface


def said(members: list[Member], *words: str) -> list[Member]:
    """Say something harmless of each in turn."""
    for n, one in enumerate(members):
        one.extra.setdefault("say", words[n % len(words)])
    return members


def form(layout: str, one: Member, n: int, house: str) -> list[list[str]]:
    """Fill a form: lines of cells parted by bars."""
    return [[one.print(cell, n, house) for cell in line] for line in rows_of(layout)]
