"""Situations that have an innocent explanation on the same page."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from tests.surfaces.people import Person, identity, with_check
from tests.surfaces.surface import (
    BACK,
    FORGED,
    RD,
    RV,
    Member,
    Surface,
    cast,
    table,
)
from tests.surfaces.world import Record, World, later

BASE = "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={item}|初领日期={first}|有效期至={end}"
ABSENT = f"{FORGED}|needs_verification"


def rows_off(world: World, name: str, columns: str, fam: str, rows: range, by: int, title: str = "") -> Surface:
    """Make a roster of which the identity column stands some rows off."""
    surface = table(
        world, "id_row_off", name, columns, "forged ok ok ok ok ok alt", fam, titles=(title,) if title else ()
    )
    top, grid = 1 + bool(title), surface.sheets[0][1]
    column = next(i for i, cell in enumerate(columns.split("|")) if cell.endswith("={id}"))
    numbers = [grid[top + index][column] for index in rows]
    for index, number in zip(rows, numbers[by:] + numbers[:by], strict=True):
        grid[top + index][column] = number
        surface.expects[index + 1].allowed = BACK
    return surface


def id_row_off(world: World) -> list[Surface]:
    """The identity column pasted a row too high or too low, wholly or in part."""
    off = partial(rows_off, world)
    return [
        off("down", BASE, "F1", range(1, 6), -1),
        off("up", "姓名={name}|操作证编号={no}|身份证号码={id}|操作项目={item}|有效期至={end}", "F1", range(1, 6), 1),
        off(
            "lower_half",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|有效期至={end}",
            "F3",
            range(3, 6),
            1,
        ),
        off(
            "two_swapped",
            "姓名={name}|身份证号={id}|证件编号={no}|作业项目={code}|有效日期={end}",
            "F5",
            range(2, 4),
            1,
        ),
        off(
            "mine",
            "序号={n}|姓名={name}|身份证号={id}|证号={no}|准操项目={item}|发证机关={issuer}|到期={end}",
            "F6",
            range(1, 5),
            -1,
            "{firm}煤矿特种作业人员",
        ),
        off("officers", "姓名={name}|身份证号={id}|类别={code}|证书编号={no}|有效期至={end}", "F4", range(1, 6), 2),
    ]


def cells_shifted(
    world: World, name: str, columns: str, fam: str, edit: Callable[[list[str]], list[str]], file: str = "{firm}.xlsx"
) -> Surface:
    """Make a roster of which two rows are edited."""
    surface = table(world, "cell_shift", name, columns, "ok forged ok ok alt ok", fam, file=file)
    grid = surface.sheets[0][1]
    for index in (2, 3):
        grid[1 + index] = edit(grid[1 + index])
        surface.expects[index + 1].allowed = BACK
    return surface


def cell_shift(world: World) -> list[Surface]:
    """Single rows of which the cells stand one column off."""
    shifted = partial(cells_shifted, world)
    columns = (
        "序号={n}|姓名={name}|联系电话={tel}|身份证号={id}|岗位={post}|证书编号={no}|准操项目={item}|有效期至={end}"
    )
    return [
        shifted("no_phone", columns, "F1", lambda row: [*row[:2], *row[3:], ""]),
        shifted("extra_blank", columns, "F1", lambda row: [*row[:4], "", *row[4:]]),
        shifted("phone_and_id_swapped", columns, "F5", lambda row: [*row[:2], row[3], row[2], *row[4:]]),
        shifted("number_and_item_swapped", columns, "F3", lambda row: [*row[:5], row[6], row[5], *row[7:]]),
        shifted("no_row_number", columns, "F6", lambda row: [*row[1:], ""], "{firm}.csv"),
        shifted("doubled_name", columns, "F1", lambda row: [*row[:2], row[1], *row[2:]]),
    ]


def _moved(person: Person, birth: date) -> Person:
    """Give the person with another day of birth, area and sequence as they were."""
    return replace(person, id_no=with_check(f"{person.id_no[:6]}{birth:%Y%m%d}{person.id_no[14:17]}"))


def corrected_id(
    world: World, name: str, columns: str, fam: str, move: Callable[[date], date], *, follows: bool
) -> Surface:
    """Make a roster of people whose birth date was corrected."""
    members = cast(world, "ok forged alt", fam)
    for item in range(3):
        record = world.record(fam, item)
        person = _moved(record.person, move(record.person.birth))
        number = record.number.replace(record.person.id_no, person.id_no) if follows else record.number
        says = f"身份证出生日期更正，原{record.person.id_no}"
        members.append(Member(person, record.but(number=number), RV, extra={"say": says}))
    for one in members:
        one.extra.setdefault("say", "")
    return table(world, "police_id", name, columns, members=members)


def police_id(world: World) -> list[Surface]:
    """The police corrected the birth date of an identity number; the certificate still bears the old one, or not."""
    corrected = partial(corrected_id, world)

    def day(by: int) -> Callable[[date], date]:
        return lambda birth: birth + timedelta(days=by)

    return [
        corrected("day", BASE, "F1", day(-4), follows=False),
        corrected(
            "month",
            "姓名={name}|身份证号码={id}|操作证号={no}|操作项目={item}|到期日期={end}",
            "F1",
            day(61),
            follows=True,
        ),
        corrected(
            "year",
            "姓名={name}|身份证号={id}|工种={item}|证书编号={no}|有效期至={end}",
            "F3",
            lambda d: later(d, 1),
            follows=False,
        ),
        corrected("said", BASE + "|备注={say}", "F6", day(17), follows=False),
        corrected(
            "officers",
            "姓名={name}|身份证号={id}|类别={code}|证书编号={no}|有效期至={end}",
            "F4",
            day(30),
            follows=False,
        ),
        corrected(
            "forklift",
            "姓名={name}|身份证号={id}|证件编号={no}|作业项目={code}|有效日期={end}",
            "F5",
            day(9),
            follows=False,
        ),
    ]


def name_changed(
    world: World, name: str, columns: str, fam: str, say: str, print_name: str = "{new}", words: str = ""
) -> Surface:
    """Make a roster of people who bear another name than their certificate."""
    members = cast(world, "ok borrowed forged", fam)
    for item in range(3):
        record = world.record(fam, item)
        names = {"old": record.person.name, "new": world.person().name}
        person = replace(record.person, name=print_name.format(**names))
        members.append(Member(person, record, RV, extra={"say": say.format(**names), "former": names["old"]}))
    for one in members:
        one.extra.setdefault("say", "")
        one.extra.setdefault("former", "")
    return table(world, "renamed", name, columns, members=members, words=words)


def renamed(world: World) -> list[Surface]:
    """People who bear another name than their certificate, and say so."""
    changed = partial(name_changed, world)
    return [
        changed(
            "column",
            "姓名={name}|从前姓名={former}|身份证号={id}|证书编号={no}|准操项目={item}|有效期至={end}",
            "F1",
            "",
            words="从前姓名",
        ),
        changed("in_name_cell", BASE, "F1", "", "{new}（原名{old}）"),
        changed("in_name_cell_after", BASE, "F6", "", "{old}，现改名为{new}", words="现改名为"),
        changed("remark", BASE + "|备注={say}", "F1", "2022年改名，曾用{old}"),
        changed(
            "explanation",
            "姓名={name}|身份证号={id}|工种={item}|证书编号={no}|有效期至={end}|特别说明={say}",
            "F3",
            "证上姓名为{old}，系同一人",
            words="特别说明 系同一人",
        ),
        changed(
            "slash",
            "姓名={name}|身份证号={id}|证件编号={no}|作业项目={code}|有效日期={end}",
            "F5",
            "",
            "{new}/曾用名{old}",
        ),
    ]


def renewed_near(
    world: World, name: str, columns: str, fam: str, end: date, *, issued: str = "new", words: str = ""
) -> Surface:
    """Make a roster of renewals near the export."""
    members = cast(world, "ok alt forged", fam)
    years = {"F1": 6, "F3": 2, "F5": 4, "F6": 6, "F2": 3, "F4": 3}[fam]
    for item in range(3):
        last = end - timedelta(days=item * 2)
        start = later(last + timedelta(days=1), -years)
        done = start + timedelta(days=1080) if years > 4 else None
        due = later(start, 3) if done else None
        record = world.record(fam, item, first=start, start=start, end=last, due=due, done=done)
        new_start = start if issued == "first" else later(start, years)
        claim = record.but(start=new_start, end=later(last, years), due=None, done=None)
        members.append(Member(record.person, claim, RV))
    return table(world, "renewals", name, columns, members=members, words=words)


def renewals(world: World) -> list[Surface]:
    """Renewals and reviews too near to the export for it to show them."""
    shown = "姓名={name}|身份证号={id}|证书编号={no}|准操项目={item}|"

    near = partial(renewed_near, world)
    return [
        near("before_the_end", f"{shown}初领日期={{first}}|有效期至={{end}}", "F1", date(2024, 9, 12)),
        near("first_issue_only", f"{shown}发证日期={{start}}|到期日期={{end}}", "F1", date(2024, 9, 2), issued="first"),
        near("ten_days", f"{shown}发证日期={{start}}|有效期至={{end}}", "F1", date(2024, 7, 29)),
        near(
            "site",
            "姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}",
            "F3",
            date(2024, 10, 5),
        ),
        near(
            "forklift", "姓名={name}|身份证号={id}|证件编号={no}|作业项目={code}|有效日期={end}", "F5", date(2024, 9, 1)
        ),
        near("officers", "姓名={name}|身份证号={id}|类别={code}|证书编号={no}|延续至={end}", "F4", date(2024, 9, 20)),
        _review_since(world),
    ]


def _review_since(world: World) -> Surface:
    """Make the roster of people who were reviewed after the export."""
    members = cast(world, "ok alt forged", "F1")
    for item in range(3):
        record = world.record(
            "F1",
            item,
            start=date(2021, 8, 8),
            first=date(2021, 8, 8),
            end=date(2027, 8, 7),
            due=date(2024, 8, 8),
            done=None,
        )
        members.append(Member(record.person, record.but(done=date(2024, 8, 6)), RV))
    return table(world, "renewals", "reviewed_since", BASE + "|应复审日期={due}|实际复审日期={done}", members=members)


def called_by(world: World, name: str, columns: str, fam: str, patterns: str) -> Surface:
    """Make a roster of names with something around them."""
    members = cast(world, "forged alt", fam)
    for index, pattern in enumerate(patterns.split("~")):
        record = world.record(fam, index)
        person = replace(record.person, name=pattern.format(name=record.person.name, n=index + 3))
        members.append(Member(person, record, RD))
    words = " ".join(re.findall(r"[\u4e00-\u9fff]+", re.sub(r"\{\w+\}|电话", "", patterns)))
    return table(world, "titles", name, columns, members=members, words=words)


def titles(world: World) -> list[Surface]:
    """Posts, forms of address, telephones and marks around names."""
    called = partial(called_by, world)
    return [
        called("before", BASE, "F1", "组长：{name}~班长 {name}~电工班-{name}~领班:{name}"),
        called("after", BASE, "F1", "{name}（夜班）~{name}师傅~{name} 13905380001~{name}/副班长"),
        called(
            "marks",
            "姓名={name}|身份证号={id}|工种={item}|证书编号={no}|有效期至={end}",
            "F3",
            "★{name}~{name}*~{n}.{name}~{name}（队长）",
        ),
        called(
            "workers",
            "人员={name}|身份证号={id}|证件编号={no}|作业项目={code}|有效日期={end}",
            "F5",
            "{name}(临时工)~{name}—外协~车手{name}~{name} 男",
        ),
        called("mine", BASE, "F6", "跟班队长{name}~{name}（外派）~机电科 {name}~{name}，电话13805381234"),
        called(
            "officers",
            "姓名={name}|身份证号={id}|类别={code}|证书编号={no}|有效期至={end}",
            "F4",
            "现场一把手：{name}~{name}（厂长助理）~安全口：{name}~{name}同志",
        ),
    ]


GIVEN = ("阿卜杜热合曼", "迪丽努尔", "木合塔尔", "古丽巴哈尔", "赛福丁江", "努尔麦麦提", "玉素甫江", "热依汗古丽")
FATHERS = ("吐尔地", "买买提明", "艾尔肯", "依明江", "阿不都拉", "卡迪尔")


def name_written(
    world: World, name: str, columns: str, fam: str, on_roster: Callable[[str], str], on_record: Callable[[str], str]
) -> Surface:
    """Make a roster of long names written otherwise."""
    members = cast(world, "ok forged", fam)
    for index in range(4):
        world.serial += 1
        full = f"{GIVEN[world.serial % len(GIVEN)]}·{FATHERS[world.serial // len(GIVEN) % len(FATHERS)]}"
        number = identity(world.rng, "653101")
        record = world.record(fam, index, Person(on_record(full), number))
        cut = len(on_roster(full)) < len(full) - 1 or len(on_record(full)) < len(full) - 1
        members.append(Member(Person(on_roster(full), number), record, RV if cut else RD))
    return table(world, "minority", name, columns, members=members)


def minority(world: World) -> list[Surface]:
    """Long names with a dot, written otherwise or cut short on one of the two sides."""
    written = partial(name_written, world)

    def same(name: str) -> str:
        return name

    def head(name: str) -> str:
        return name.split("·", maxsplit=1)[0]

    return [
        written("first_part", BASE, "F1", head, same),
        written("record_cut", BASE, "F6", same, lambda name: name[:7]),
        written(
            "no_dot",
            "姓名={name}|身份证号={id}|工种={item}|证书编号={no}|有效期至={end}",
            "F3",
            lambda n: n.replace("·", ""),
            same,
        ),
        written(
            "full_stop",
            "姓名={name}|身份证号={id}|证件编号={no}|作业项目={code}|有效日期={end}",
            "F5",
            lambda n: n.replace("·", "．"),
            same,
        ),
        written(
            "bullet_spaced",
            "姓名={name}|身份证号={id}|类别={code}|证书编号={no}|有效期至={end}",
            "F4",
            lambda n: n.replace("·", " • "),
            same,
        ),
        written(
            "cut_at_six",
            "持证人={name}|身份证号码={id}|操作证号={no}|操作项目={item}|到期={end}",
            "F1",
            lambda n: n[:6],
            same,
        ),
    ]


def with_stars(
    world: World, name: str, columns: str, fam: str, mask: Callable[[str], str], *, number_too: bool
) -> Surface:
    """Make a roster of masked numbers."""
    members = cast(world, "ok forged", fam)
    for item in range(2):
        record = world.record(fam, item)
        members.append(_masked(record, record.person, mask, RD if not number_too else BACK, number_too=number_too))
    for item in range(2):
        record = world.record(fam, item)
        stranger = replace(world.person(), name=record.person.name)
        claim = world.draw(fam, item, stranger)
        allowed = "needs_verification|unreadable" if number_too else f"{ABSENT}|unreadable"
        members.append(_masked(claim, stranger, mask, allowed, number_too=number_too))
    return table(world, "masked", name, columns, members=members)


def masked(world: World) -> list[Surface]:
    """Identity numbers with stars: the holder, a namesake whom the visible digits exclude, and forgers."""
    starred = partial(with_stars, world)
    return [
        starred("middle", BASE, "F1", lambda i: f"{i[:6]}********{i[-4:]}", number_too=True),
        starred("number_in_full", BASE, "F1", lambda i: f"{i[:4]}************{i[-2:]}", number_too=False),
        starred(
            "site",
            "姓名={name}|身份证号={id}|工种={item}|证书编号={no}|有效期至={end}",
            "F3",
            lambda i: f"{i[:6]}XXXXXXXX{i[-4:]}",
            number_too=False,
        ),
        starred(
            "last_six",
            "姓名={name}|身份证号={id}|证件编号={no}|作业项目={code}|有效日期={end}",
            "F5",
            lambda i: f"************{i[-6:]}",
            number_too=True,
        ),
        starred(
            "officers",
            "姓名={name}|身份证号={id}|类别={code}|证书编号={no}|有效期至={end}",
            "F4",
            lambda i: f"{i[:10]}****{i[-4:]}",
            number_too=False,
        ),
    ]


def _masked(claim: Record, person: Person, mask: Callable[[str], str], allowed: str, *, number_too: bool) -> Member:
    """Print the identity number (and the number that holds it) with stars."""
    hidden = mask(person.id_no)
    number = claim.number.replace(person.id_no, hidden) if number_too else claim.number
    return Member(replace(person, id_no=person.id_no), claim, allowed, extra={"id": hidden, "no": number})


def other_province(world: World, name: str, columns: str, fam: str, marks: str, words: str = "") -> Surface:
    """Make a roster of numbers of other provinces."""
    members = cast(world, "ok forged alt", fam)
    for item, mark in enumerate(marks.split()):
        claim = world.draw(fam, item)
        number = claim.number.replace("鲁J" if fam == "F3" else "鲁", mark)
        members.append(Member(claim.person, claim.but(number=number), "needs_verification"))
    return table(world, "province_number", name, columns, members=members, words=words)


def province_number(world: World) -> list[Surface]:
    """Numbers of other provinces where no issuer is given."""
    from_there = partial(other_province, world)
    return [
        from_there(
            "site", "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|有效期至={end}", "F3", "苏C 豫A 皖F"
        ),
        from_there("officers", "姓名={name}|身份证号={id}|类别={code}|证书编号={no}|有效期至={end}", "F4", "浙 冀 津"),
        from_there(
            "dates",
            "姓名={name}|身份证号={id}|特种工种={item}|资格证号={no}|发证日期={start}|到期={end}",
            "F3",
            "晋A 陕A 川A",
        ),
        from_there(
            "agents",
            "姓名={name}|证件号码={id}|安全考核证号={no}|证别={code}|发证={start}|止期={end}",
            "F4",
            "京 辽 湘",
        ),
        from_there("csv", "姓名={name}|身份证号={id}|操作类别={item}|证号={no}|使用期止={end}", "F3", "沪A 粤A 渝A"),
    ]


def id_mistyped(world: World, name: str, columns: str, fam: str, spoil: Callable[[str], str]) -> Surface:
    """Make a roster of spoilt identity numbers."""
    members = cast(world, "ok forged alt", fam)
    firm = world.firm(fam)
    for item in range(3):
        record = world.record(fam, item, employer=firm)
        bad = spoil(record.person.id_no)
        number = record.number.replace(record.person.id_no, bad)
        members.append(Member(record.person, record, f"{RV}|unreadable", extra={"id": bad, "no": number}))
    for one in members:
        one.extra["emp"] = firm
    return table(world, "two_wrong_digits", name, columns, members=members, file=f"{firm}.xlsx")


def two_wrong_digits(world: World) -> list[Surface]:
    """Two digits mistyped, or no number at all, beside an equal name and the same enterprise or dates."""
    mistyped = partial(id_mistyped, world)

    def at(*places: int) -> Callable[[str], str]:
        return lambda i: "".join(str((int(c) + 3) % 10) if p in places else c for p, c in enumerate(i))

    return [
        mistyped("sequence", BASE, "F1", at(14, 16)),
        mistyped(
            "area_and_sequence",
            "姓名={name}|身份证号={id}|证书编号={no}|准操项目={item}|初领日期={first}|有效期至={end}",
            "F6",
            at(4, 15),
        ),
        mistyped(
            "with_right_check",
            "姓名={name}|身份证号={id}|操作证号={no}|操作项目={item}|初领={first}|到期={end}",
            "F1",
            lambda i: with_check(at(14, 15)(i)[:17]),
        ),
        mistyped(
            "manager",
            "单位名称={emp}|姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|发证日期={start}|有效期至={end}",
            "F2",
            at(13, 16),
        ),
        mistyped(
            "no_id",
            "姓名={name}|身份证号={id}|证书名称={title}|操作项目={item}|初领日期={first}|有效期至={end}",
            "F1",
            lambda _i: "",
        ),
        mistyped(
            "forklift",
            "姓名={name}|身份证号={id}|证件编号={no}|作业项目={code}|批准日期={start}|有效日期={end}",
            "F5",
            at(3, 14),
        ),
    ]
