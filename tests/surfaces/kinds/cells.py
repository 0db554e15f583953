"""Cells that are hard to read, numbers of no known grammar, and what may not be concluded from either."""

from collections.abc import Callable
from datetime import date
from functools import partial

from tests.surfaces.people import Person
from tests.surfaces.surface import ACCUSED, FORGED, RV, Member, Surface, cast, table
from tests.surfaces.world import World

ABSENT = f"{FORGED}|needs_verification"
CHINESE = "〇一二三四五六七八九"


def _spelled(day: date) -> str:
    """Write a date in Chinese digits."""
    tens = {0: "", 1: "十", 2: "二十", 3: "三十"}

    def small(number: int) -> str:
        return f"{tens[number // 10]}{CHINESE[number % 10] if number % 10 else ''}"

    return f"{''.join(CHINESE[int(c)] for c in str(day.year))}年{small(day.month)}月{small(day.day)}日"


ODD_BASE = "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={item}|"


def odd_ends(world: World, name: str, show: Callable[[date], str], fam: str = "F1", head: str = "有效期至") -> Surface:
    """Make a roster of ends in one notation."""
    members = cast(world, "ok alt ok alt forged", fam)
    for one in members:
        one.extra["odd"] = show(one.claim.end) if one.claim else ""
        if one.allowed == "registered":
            one.allowed = "registered|needs_verification|unreadable"
        elif one.allowed == "altered":
            one.allowed = "altered|needs_verification|unreadable"
    return table(world, "unread_cells", name, f"{ODD_BASE}{head}={{odd}}", members=members)


def unread_cells(world: World) -> list[Surface]:
    """Ends in odd notations: who reads them finds the altered ones, who does not may not say registered of those."""
    odd = partial(odd_ends, world)
    return [
        odd("commas", lambda d: f"{d.year}，{d.month}，{d.day}"),
        odd("stops", lambda d: f"{d.year}。{d.month}。{d.day}"),
        odd("spelled", _spelled, "F3"),
        odd("words_around", lambda d: f"可用到{d.year}年{d.month}月{d.day}号"),
        odd("english_month", lambda d: f"{d:%d-%b-%Y}", "F5"),
        odd("two_digit_year", lambda d: f"{d:%y}年{d.month}月{d.day}日止", "F6"),
        odd("spaces", lambda d: f"{d.year} {d.month:02d} {d.day:02d}"),
        odd("month_only_words", lambda d: f"{d.year}年{d.month}月份到期", "F4"),
    ]


def strange_numbers(
    world: World, name: str, columns: str, fam: str, number: str, document: str = "", words: str = ""
) -> Surface:
    """Make a roster of numbers of no known grammar."""
    members = cast(world, "ok forged", fam)
    for item in range(4):
        person = world.person()
        person = Person(person.name, document.format(s=world.serial % 10**7 + item)) if document else person
        record = world.record(fam, 0, world.person())
        printed = number.format(s=world.serial, id=person.id_no, year=record.start.year)
        world.records[-1] = record = record.but(person=person, number=printed)
        members.append(Member(person, record, "registered"))
    other, last = world.person(), members.pop().claim
    if document:
        other = Person(other.name, document.format(s=world.serial % 10**7 + 77))
    members.append(Member(other, last, f"impersonated|{ABSENT}"))
    claim = world.draw(fam)
    nobody = Person(claim.person.name, other.id_no[:-1] + "9") if document else claim.person
    printed = number.format(s=world.serial, id=nobody.id_no, year=claim.start.year)
    members.append(Member(nobody, claim.but(number=printed), ABSENT))
    for one in members[:2] if document or "={id}" not in columns else []:
        one.extra = {}
    return table(world, "unknown_grammar", name, columns, members=members, words=words)


def unknown_grammar(world: World) -> list[Surface]:
    """Numbers that no rule describes, on record as they stand."""
    strange = partial(strange_numbers, world)
    return [
        strange(
            "old_equipment",
            "姓名={name}|证件编号={no}|作业项目={code}|批准日期={start}|有效日期={end}|发证机关={issuer}",
            "F5",
            "TS6SDTA{s:06d}",
        ),
        strange(
            "passport",
            "姓名={name}|证件类型=护照|证件号码={id}|操作证号={no}|操作项目={item}|有效期至={end}|发证机关={issuer}",
            "F1",
            "T{id}",
            "PA{s:07d}",
        ),
        strange(
            "house_number",
            "姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|发证日期={start}|有效期至={end}",
            "F2",
            "AQGL-TA-{year}-{s:05d}",
        ),
        strange(
            "mine_number",
            "姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|有效期至={end}|发证机关={issuer}",
            "F7",
            "鲁煤安{year}第{s}号",
        ),
        strange(
            "hong_kong",
            "姓名={name}|身份证件={id}|证书编号={no}|准操项目={item}|有效期至={end}|发证机关={issuer}",
            "F1",
            "T{id}",
            "H{s:08d}",
        ),
        strange(
            "old_site",
            "姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}",
            "F3",
            "建特{year}肥{s:04d}",
        ),
    ]


def guessed_family(world: World, name: str, columns: str, file: str, post: str, words: str = "") -> Surface:
    """Make a roster that names no family."""
    held = [world.record("F2", item) for item in range(3)]
    members = [Member(one.person, one, RV, forbidden=ACCUSED, extra={"post": post}) for one in held]
    claim = world.draw("F2")
    members.append(Member(claim.person, claim, ABSENT, extra={"post": post}))
    return table(world, "principle", name, columns, members=members, file=file, words=words)


def unread_cell(world: World, name: str, head: str, cell: str, absent: str) -> Surface:
    """Make a roster with a cell that says nothing."""
    columns = "序号={n}|姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|"
    columns += "准操项目={item}|有效期至={end}|发证机关={issuer}"
    members = cast(world, "ok ok forged forged forged", "F1")
    for index in (1, 3, 4):
        members[index].extra[head] = cell
        members[index].allowed = RV if index == 1 else absent
    return table(world, "principle", name, columns, members=members)


def principle(world: World) -> list[Surface]:
    """What was guessed or not read accuses nobody."""
    guessed = partial(guessed_family, world)
    unread = partial(unread_cell, world)
    plain = "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|有效期至={end}"
    return [
        guessed("file_name", plain, "{firm}叉车司机证.xlsx", ""),
        guessed("post", "姓名={name}|身份证号={id}|岗位={post}|证号={no}|到期={end}", "{firm}.xlsx", "司炉工"),
        guessed(
            "category",
            "姓名={name}|身份证号={id}|人员大类={post}|证书编号={no}|到期日期={end}",
            "{firm}.csv",
            "特种设备类",
            "人员大类",
        ),
        unread("number_elsewhere", "no", "详见复印件", "needs_verification|unreadable|uncertified"),
        unread("number_with_company", "no", "原件在总部", "needs_verification|unreadable|uncertified"),
        unread("issuer_not_legible", "issuer", "章看不清", "needs_verification|unreadable"),
    ]
