"""Twenty-second batch: situations that have an innocent explanation on the same page."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from tests.surfaces.families import FAMILIES
from tests.surfaces.people import Person, identity, with_check
from tests.surfaces.surface import BACK, RD, RV, Member, Surface
from tests.surfaces.twentysecond.shapes import ABSENT, crew, dated, flat, roster
from tests.surfaces.world import Record, World, later

POWER = (
    "序号={n}|姓名={name}|身份证号={id}|作业类别={cls}|准操项目={item}|操作证编号={no}|初领日期={first}|"
    "有效期至={end}|发证机关={issuer}"
)
DEVICE = (
    "序号={n}|姓名={name}|身份证号码={id}|作业项目={item}|项目代号={code}|证件编号={no}|批准日期={start}|有效日期={end}"
)
CREW = (
    "序号={n}|班组=一班|姓名={name}|身份证号={id}|工种={item}|资格证号={no}|发证日期={start}|有效期止={end}|"
    "发证机关={issuer}"
)
OFFICER = "序号={n}|姓名={name}|职务={post}|身份证号={id}|证书类别={code}|证书编号={no}|发证日期={start}|有效期至={end}"
HEAD = (
    "序号={n}|企业={emp}|姓名={name}|身份证号={id}|证书名称={title}|人员类型={cls}|证书编号={no}|"
    "发证日期={start}|有效期至={end}"
)
LAYOUTS = {"F1": POWER, "F6": POWER, "F5": DEVICE, "F3": CREW, "F4": OFFICER, "F2": HEAD, "F7": HEAD}


def _off(
    world: World, name: str, house: str, fam: str, rows: range, by: int, titles: str = "", file: str = ""
) -> Surface:
    """Make a roster of which the identity column stands some rows off, in part or wholly."""
    surface = roster(
        world,
        "id_row_off",
        name,
        house,
        LAYOUTS[fam],
        "forged ok*7 alt ok",
        fam,
        titles=titles,
        file=file or "{firm}.xlsx",
    )
    grid, top = surface.sheets[0][1], 1 + len(titles.split("\n")) * bool(titles)
    column = next(place for place, cell in enumerate(LAYOUTS[fam].split("|")) if cell.endswith("={id}"))
    numbers = [grid[top + index][column] for index in rows]
    for index, number in zip(rows, numbers[by:] + numbers[:by], strict=True):
        grid[top + index][column] = number
        surface.expects[index + 1].allowed = BACK
    return surface


def id_row_off(world: World) -> list[Surface]:
    """The identity column pasted a row too high or too low."""
    off = partial(_off, world)
    return [
        off("brewery_six_down", "肥城崂泉啤酒有限公司", "F1", range(1, 7), -1),
        off("parcel_hub_all_up", "泰安韵通物流有限公司", "F5", range(1, 8), 1, "作业人员表"),
        off("bridge_crew_lower_half", "泰安大桥工程局项目部", "F3", range(4, 8), 1),
        off("officers_two_exchanged", "肥城市政工程有限公司", "F4", range(3, 5), 1, file="{firm}.csv"),
        off("washery_first_four", "肥城杨庄煤矿", "F6", range(1, 5), -1, "特种作业人员\n单位：{firm}"),
        off("shipyard_three_round", "东平湖航运有限公司", "F1", range(5, 8), 1),
    ]


def _shifted(
    world: World, name: str, house: str, columns: str, fam: str, edit: Callable[[list[str]], list[str]], file: str = ""
) -> Surface:
    """Make a roster of which two rows are edited."""
    surface = roster(
        world, "cell_shift", name, house, columns, "ok*2 forged ok*4 alt ok", fam, file=file or "{firm}.xlsx"
    )
    grid = surface.sheets[0][1]
    for index in (3, 5):
        grid[1 + index] = edit(grid[1 + index])
        surface.expects[index + 1].allowed = BACK
    return surface


def cell_shift(world: World) -> list[Surface]:
    """Single rows of which the cells stand one column off."""
    of = partial(_shifted, world)
    phone = """序号={n}|姓名={name}|性别={sex}|联系方式={tel}|身份证号={id}|岗位={post}|操作证号={no}|准操项目={item}|
        初领日期={first}|有效期至={end}"""
    device = """序号={n}|部门=储运部|姓名={name}|电话={tel}|身份证号={id}|证件编号={no}|作业项目={item}|
    批准日期={start}|
        有效期至={end}"""
    site = "序号={n}|姓名={name}|电话={tel}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}"
    return [
        of("dyers_without_the_sex", "肥城锦绣染整有限公司", flat(phone), "F1", lambda row: [*row[:2], *row[3:], ""]),
        of("farm_with_a_blank", "肥城康王河农业有限公司", flat(device), "F5", lambda row: [*row[:3], "", *row[3:]]),
        of(
            "road_crew_phone_for_id", "泰安顺达公路工程处", site, "F3", lambda row: [*row[:2], row[3], row[2], *row[4:]]
        ),
        of("pit_without_its_count", "肥城大封煤矿", flat(phone), "F6", lambda row: [*row[1:], ""], "{firm}.csv"),
        of(
            "forklifts_item_before_number",
            "肥城安顺仓储有限公司",
            flat(device),
            "F5",
            lambda row: [*row[:5], row[6], row[5], *row[7:]],
        ),
        of("mall_with_the_name_twice", "泰安新天街百货", flat(phone), "F1", lambda row: [*row[:2], row[1], *row[2:]]),
    ]


def _corrected(
    world: World, name: str, house: str, fam: str, move: Callable[[date], date], *, follows: bool, say: str = ""
) -> Surface:
    """Make a roster of people whose identity number the police corrected."""
    members = crew(world, "ok*2 forged ok*2 alt", fam)
    for item in range(4):
        record = world.record(fam, item)
        old = record.person.id_no
        number = with_check(f"{old[:6]}{move(record.person.birth):%Y%m%d}{old[14:17]}")
        claim = record.but(number=record.number.replace(old, number) if follows else record.number)
        members.append(Member(Person(record.person.name, number), claim, RV, extra={"say": say.format(old=old)}))
    columns = f"{LAYOUTS[fam]}|备注={{say}}" if say else LAYOUTS[fam]
    return roster(world, "police_id", name, house, columns, fam=fam, members=members)


def police_id(world: World) -> list[Surface]:
    """The police corrected the day of birth in an identity number; area and sequence stayed."""
    of = partial(_corrected, world)
    return [
        of("steel_by_two_days", "肥城汶阳钢结构有限公司", "F1", lambda d: d + timedelta(days=2), follows=False),
        of("dock_by_a_month", "泰安港华仓储码头", "F5", lambda d: d - timedelta(days=31), follows=True),
        of("bridge_by_a_year", "泰安桥隧养护中心", "F3", lambda d: later(d, -1), follows=False),
        of(
            "officers_and_said",
            "肥城鲁班建设有限公司",
            "F4",
            lambda d: d + timedelta(days=20),
            follows=False,
            say="身份证号经公安机关更正，原为{old}",
        ),
        of(
            "pit_and_said",
            "肥城隆庄煤矿",
            "F6",
            lambda d: later(d, 1),
            follows=True,
            say="身份证变更，原号{old}",
        ),
    ]


def _changed(
    world: World, name: str, house: str, fam: str, say: str, shown: str = "{new}", head: str = "备注"
) -> Surface:
    """Make a roster of people who bear another name than their certificate, and say so."""
    members = crew(world, "ok*2 borrowed forged ok", fam)
    for item in range(4):
        record = world.record(fam, item)
        names = {"old": record.person.name, "new": world.person().name}
        person = replace(record.person, name=shown.format(**names))
        members.append(Member(person, record, RV, extra={"say": say.format(**names)}))
    columns = f"{LAYOUTS[fam]}|{head}={{say}}" if say else LAYOUTS[fam]
    return roster(world, "renamed", name, house, columns, fam=fam, members=members)


def renamed(world: World) -> list[Surface]:
    """Renamed people."""
    of = partial(_changed, world)
    return [
        of("brewery_in_remarks", "肥城虎门酒业有限公司", "F1", "证件上为曾用名{old}"),
        of("former_name_column", "泰安韦加物流有限公司", "F5", "{old}", head="曾用名"),
        of("in_the_name_cell", "肥城中南置地工程部", "F3", "", "{new}（原名：{old}）"),
        of("officers_renamed_in_2023", "泰安诚信建工有限公司", "F4", "2023年更名，原名{old}", head="说明"),
        of("pit_with_a_slash", "肥城南高余煤矿", "F6", "", "{new}（曾用名{old}）"),
    ]


def _near(world: World, name: str, house: str, fam: str, end: date, *, first_only: bool = False) -> Surface:
    """Make a roster of renewals near the export, which cannot show them."""
    members, years = crew(world, "ok*3 alt forged", fam), FAMILIES[fam].years
    for item in range(4):
        last = end - timedelta(days=item * 3)
        start = later(last + timedelta(days=1), -years)
        due = later(start, 3) if FAMILIES[fam].review else None
        record = world.draw(
            fam, item, first=start, start=start, end=last, due=due, done=due and due - timedelta(days=25)
        )
        record = record.but(number=dated(record.number, fam, start.year))
        world.records.append(record)
        # The new card was made out in the first days of August and extends the term that was about to end.
        begun = start if first_only else date(2024, 8, 1) + timedelta(days=item)
        members.append(Member(record.person, record.but(start=begun, end=later(last, years), due=None, done=None), RV))
    return roster(world, "renewals", name, house, LAYOUTS[fam], fam=fam, members=members)


def renewals(world: World) -> list[Surface]:
    """Renewals too near to the export for it to show them."""
    of = partial(_near, world)
    return [
        of("power_end_of_august", "肥城湖屯热电有限公司", "F1", date(2024, 8, 30)),
        of("dairy_in_september", "泰安亚奥特乳业有限公司", "F5", date(2024, 9, 15)),
        of("road_crew_middle_of_august", "泰安鲁通公路工程有限公司", "F3", date(2024, 8, 16)),
        of("officers_before_autumn", "肥城昊天建设有限公司", "F4", date(2024, 9, 8)),
        of("chemists_begin_of_september", "肥城胜利化工有限公司", "F2", date(2024, 9, 4)),
        of("pit_first_issue_only", "肥城平阴线煤矿", "F6", date(2024, 8, 28), first_only=True),
    ]


def _called(world: World, name: str, house: str, fam: str, patterns: str) -> Surface:
    """Make a roster of names with something around them."""
    members = crew(world, "ok forged ok alt", fam)
    for index, pattern in enumerate(patterns.split("~")):
        record = world.record(fam, index)
        shown = pattern.format(name=record.person.name)
        members.append(Member(replace(record.person, name=shown), record, RD))
    return roster(world, "titles", name, house, LAYOUTS[fam], fam=fam, members=members)


def titles(world: World) -> list[Surface]:
    """Posts, forms of address and telephones around names."""
    of = partial(_called, world)
    return [
        of(
            "power_shift_heads",
            "肥城城东供热站",
            "F1",
            "值长：{name}~{name}（值长）~{name} 13705381122~{name}师傅~{name}（实习）",
        ),
        of(
            "maintenance_masters",
            "泰安蒂森设备维保站",
            "F5",
            "维保组长{name}~{name}（组长）~{name}师傅~{name}/15054801234",
        ),
        of("road_gang", "泰安畅通市政养护处", "F3", "工长：{name}~{name}(带班)~{name}，电话13853811222~班长 {name}"),
        of(
            "officers_of_the_estate",
            "肥城金鼎建筑安装公司",
            "F4",
            "项目负责人：{name}~{name}（技术负责人）~{name}经理~安全员:{name}",
        ),
        of("pit_foremen", "肥城九龙煤矿", "F6", "队长：{name}~{name}（跟班）~班长{name}~{name}13953801234"),
    ]


FIRST = ("阿卜杜拉", "买买提江", "艾合买提", "帕提古丽", "努尔古丽", "吐尔逊江", "依力哈木", "古丽娜尔")
LAST = ("艾买提", "吐尔洪", "玉山江", "卡德尔", "麦合苏提", "热合曼", "司马义")


def _written(
    world: World, name: str, house: str, fam: str, listed: Callable[[str], str], held: Callable[[str], str]
) -> Surface:
    """Make a roster of long names that are written otherwise than on record."""
    members = crew(world, "ok*2 forged ok", fam)
    for index in range(5):
        world.serial += 3
        full = f"{FIRST[world.serial % len(FIRST)]}·{LAST[(world.serial // 3 + index) % len(LAST)]}"
        number = identity(world.rng, "653122")
        record = world.record(fam, index, Person(held(full), number))
        cut = min(len(listed(full)), len(held(full))) < len(full) - 1
        members.append(Member(Person(listed(full), number), record, RV if cut else RD))
    return roster(world, "minority", name, house, LAYOUTS[fam], fam=fam, members=members)


def minority(world: World) -> list[Surface]:
    """Long names with a dot."""
    of = partial(_written, world)

    def same(name: str) -> str:
        return name

    return [
        of("restaurant_street_full_stop", "泰安老街商业管理公司", "F1", lambda n: n.replace("·", "."), same),
        of("hub_without_the_dot", "泰安顺丰中转场", "F5", lambda n: n.replace("·", ""), same),
        of("site_first_part", "泰安中建八局项目部", "F3", lambda n: n.split("·")[0], same),
        of("record_cut_at_six", "肥城纺织产业园公司", "F1", same, lambda n: n[:6]),
        of("pit_with_a_bullet", "肥城安站煤矿", "F6", lambda n: n.replace("·", "•"), same),
    ]


def _starred(world: World, name: str, house: str, fam: str, mask: Callable[[str], str], *, number_too: bool) -> Surface:
    """Make a roster of masked numbers: holders, namesakes whom the visible digits exclude, and forgers."""
    members = crew(world, "ok*2 forged ok", fam)
    for item in range(3):
        record = world.record(fam, item)
        members.append(_hidden(record, record.person, mask, BACK if number_too else RD, number_too=number_too))
    record = world.record(fam, 3)
    stranger = replace(world.person(), name=record.person.name)
    allowed = "needs_verification|unreadable" if number_too else f"{ABSENT}|unreadable"
    members.append(_hidden(world.draw(fam, 3, stranger), stranger, mask, allowed, number_too=number_too))
    return roster(world, "masked", name, house, LAYOUTS[fam], fam=fam, members=members)


def _hidden(claim: Record, person: Person, mask: Callable[[str], str], allowed: str, *, number_too: bool) -> Member:
    number = claim.number.replace(person.id_no, mask(person.id_no)) if number_too else claim.number
    return Member(person, claim, allowed, extra={"id": mask(person.id_no), "no": number})


def masked(world: World) -> list[Surface]:
    """Identity numbers with stars."""
    of = partial(_starred, world)
    return [
        of(
            "mall_hides_the_birthday",
            "泰安奥林匹克广场商场",
            "F1",
            lambda i: f"{i[:6]}********{i[14:]}",
            number_too=True,
        ),
        of(
            "public_list_of_the_site",
            "肥城高铁新区项目部",
            "F3",
            lambda i: f"{i[:6]}********{i[14:]}",
            number_too=False,
        ),
        of("officers_hide_four", "肥城交通建设有限公司", "F4", lambda i: f"{i[:10]}****{i[14:]}", number_too=False),
        of("hub_shows_the_ends", "泰安德邦货运站", "F5", lambda i: f"{i[:4]}**********{i[14:]}", number_too=True),
        of("pit_hides_with_x", "肥城鲁西煤矿", "F6", lambda i: f"{i[:6]}xxxxxxxx{i[14:]}", number_too=True),
    ]


def _abroad(world: World, name: str, house: str, columns: str, fam: str, marks: str) -> Surface:
    """Make a roster of numbers of other provinces; no issuer is given."""
    members = crew(world, "ok*3 forged ok alt", fam)
    for item, mark in enumerate(marks.split()):
        claim = world.draw(fam, item)
        number = claim.number.replace("鲁J" if fam == "F3" else "鲁", mark)
        members.append(Member(claim.person, claim.but(number=number), "needs_verification"))
    return roster(world, "province_number", name, house, columns, fam=fam, members=members)


def province_number(world: World) -> list[Surface]:
    """Numbers that name another province."""
    of = partial(_abroad, world)
    crews = "序号={n}|姓名={name}|身份证号={id}|工种={item}|资格证书编号={no}|发证日期={start}|有效期至={end}"
    return [
        of("bridge_crew", "泰安中交二公局项目部", crews, "F3", "陕A 鄂A 川A"),
        of("metro_crew", "泰安中铁四局项目部", crews + "|进场日期=2024-04-15", "F3", "皖A 苏E 豫A"),
        of(
            "facade_crew",
            "泰安晶宫幕墙工程有限公司",
            "姓名={name}|证件号码={id}|特种工种={item}|特种作业证编号={no}|证书有效期={start}至{end}",
            "F3",
            "浙A 赣B 闽C",
        ),
        of("officers_of_the_group", "泰安中建三局项目部", OFFICER, "F4", "鄂 湘 渝"),
        of(
            "officers_of_the_road_builder",
            "泰安中电建路桥项目部",
            "姓名={name}|身份证号={id}|考核证书类别={code}|考核证书编号={no}|初领={first}|发证={start}|"
            "有效期截止={end}",
            "F4",
            "京 津 冀",
        ),
    ]


def _mistyped(world: World, name: str, house: str, fam: str, spoil: Callable[[str], str]) -> Surface:
    """Make a roster of spoilt identity numbers beside an equal name, the same enterprise and the same dates."""
    members = crew(world, "ok*3 forged alt", fam)
    for item in range(4):
        record = world.record(fam, item, employer=house)
        bad = spoil(record.person.id_no)
        number = record.number.replace(record.person.id_no, bad)
        members.append(Member(record.person, record, f"{RV}|unreadable", extra={"id": bad, "no": number}))
    columns = LAYOUTS[fam] if "{emp}" in LAYOUTS[fam] else f"单位名称={{emp}}|{LAYOUTS[fam]}"
    return roster(world, "two_wrong_digits", name, house, columns, fam=fam, members=members)


def two_wrong_digits(world: World) -> list[Surface]:
    """Two digits mistyped, one left out, or no number at all."""
    of = partial(_mistyped, world)

    def at(*places: int) -> Callable[[str], str]:
        return lambda i: "".join(str((int(c) + 4) % 10) if p in places else c for p, c in enumerate(i))

    return [
        of("steel_two_digits", "肥城永强铸造有限公司", "F1", at(13, 15)),
        of("hub_area_and_sequence", "泰安中通分拣中心", "F5", at(5, 16)),
        of("road_crew_two_digits", "泰安安达交通设施公司", "F3", at(12, 14)),
        of("chemists_digit_left_out", "肥城润华化工有限公司", "F2", lambda i: i[:9] + i[10:]),
        of("pit_two_digits", "肥城鲁能矿业有限公司", "F6", at(11, 16)),
        of("no_identity_given", "肥城中联电气有限公司", "F1", lambda _i: ""),
    ]
