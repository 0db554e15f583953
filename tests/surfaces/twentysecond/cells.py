"""Twenty-second batch: cells that are hard to read, numbers of no known grammar, what neither of them may prove."""

from collections.abc import Callable
from datetime import date
from functools import partial

from tests.surfaces.people import Person
from tests.surfaces.surface import ACCUSED, RV, Member, R, Surface
from tests.surfaces.twentysecond.shapes import ABSENT, crew, roster
from tests.surfaces.world import World

NO_NUMBER = "needs_verification|unreadable|uncertified"
BASE = {
    "F1": "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|发证机关={issuer}|",
    "F3": "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证机关={issuer}|",
    "F4": "姓名={name}|身份证号={id}|岗位={post}|证书类别={code}|证书编号={no}|",
    "F5": "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={item}|代号={code}|",
    "F6": "序号={n}|姓名={name}|身份证号={id}|煤矿操作证号={no}|准操项目={item}|",
}


def _odd(
    world: World, name: str, house: str, show: Callable[[date], str], fam: str = "F1", head: str = "有效期至"
) -> Surface:
    """Make a roster of ends in one notation: who reads it finds the altered, who does not may not say registered."""
    members = crew(world, "ok*2 alt ok*3 alt forged ok", fam)
    for one in members:
        one.extra["odd"] = show(one.claim.end) if one.claim else ""
        one.allowed = {
            R: f"{R}|needs_verification|unreadable",
            "altered": "altered|needs_verification|unreadable",
            "not_registered": f"{ABSENT}|unreadable",
        }[one.allowed]
    return roster(world, "unread_cells", name, house, f"{BASE[fam]}{head}={{odd}}", fam=fam, members=members)


def unread_cells(world: World) -> list[Surface]:
    """Ends as clerks of the second city write them."""
    odd = partial(_odd, world)
    return [
        odd("dots_and_a_blank", "肥城华兴锅炉安装有限公司", lambda d: f"{d.year}. {d.month}. {d.day}"),
        odd("valid_until_in_words", "肥城长山水泥有限公司", lambda d: f"有效至{d.year}年{d.month}月{d.day}日"),
        odd("middle_dots", "泰安中交路面工程处", lambda d: f"{d.year}·{d.month:02d}·{d.day:02d}", "F3", "使用期至"),
        odd("short_year_strokes", "肥城亚细亚陶瓷有限公司", lambda d: f"{d:%y}/{d.month}/{d.day}", "F5", "有效日期"),
        odd("with_midnight", "肥城新查庄矿业有限公司", lambda d: f"{d} 00:00:00", "F6", "到期时间"),
        odd(
            "before_the_day",
            "泰安华宇监理有限公司",
            lambda d: f"{d.year}年{d.month:02d}月{d.day:02d}日前",
            "F4",
            "有效期",
        ),
        odd("month_and_year_alone", "肥城一滕纤维素有限公司", lambda d: f"{d.year}年{d.month}月"),
    ]


def _unread(world: World, name: str, house: str, key: str, cell: str, absent: str) -> Surface:
    """Make a roster in which some cells of one column say nothing."""
    columns = """序号={n}|姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|操作项目={item}|初领日期={first}|
        有效期至={end}|发证机关={issuer}"""
    members = crew(world, "ok*3 forged ok forged ok forged", "F1", "0 1")
    for index in (1, 4, 5, 7):
        members[index].extra[key] = cell
        members[index].allowed = RV if index in {1, 4} else absent
        if key == "no":
            members[index].allowed = f"{RV}|unreadable|uncertified" if index in {1, 4} else NO_NUMBER
    return roster(world, "principle", name, house, columns, members=members)


def _guessed(world: World, name: str, house: str, columns: str, file: str, post: str) -> Surface:
    """Make a roster that names no family: who holds another family's certificate is not accused of a forged one."""
    members = [
        Member(one.person, one, RV, forbidden=ACCUSED, extra={"post": post})
        for one in (world.record("F2", item) for item in range(4))
    ]
    claims = [world.draw("F2", item) for item in range(2)]
    members += [Member(claim.person, claim, ABSENT, extra={"post": post}) for claim in claims]
    return roster(world, "principle", name, house, columns, fam="F2", members=members, file=file)


def principle(world: World) -> list[Surface]:
    """What was guessed or not read accuses nobody."""
    unread, guessed = partial(_unread, world), partial(_guessed, world)
    return [
        unread("number_not_at_hand", "肥城宝盛机电有限公司", "no", "证在本人手里", NO_NUMBER),
        unread("number_to_follow", "泰安联强物流设备有限公司", "no", "后补", NO_NUMBER),
        unread("issuer_worn_off", "肥城昌盛锻压有限公司", "issuer", "字迹不清", f"{ABSENT}|unreadable"),
        unread("end_as_on_the_card", "肥城鼎盛炉料有限公司", "end", "详见证件", f"{ABSENT}|unreadable"),
        guessed(
            "told_by_the_file_alone",
            "泰安瑞丰化工园区服务中心",
            "序号={n}|姓名={name}|身份证号={id}|证书号码={no}|有效期至={end}",
            "{firm}特种设备持证表.xlsx",
            "",
        ),
        guessed(
            "told_by_the_post",
            "肥城聚能油品储运有限公司",
            "姓名={name}|身份证号码={id}|职务={post}|持证编号={no}|持证到期={end}",
            "{firm}.xlsx",
            "电工",
        ),
        guessed(
            "told_by_a_word_of_people",
            "肥城德胜助剂有限公司",
            "序号={n}|姓名={name}|人员类型={post}|身份证号={id}|证号={no}|到期时间={end}",
            "{firm}.csv",
            "特种设备人员",
        ),
    ]


def _strange(world: World, name: str, house: str, columns: str, fam: str, number: str, document: str = "") -> Surface:
    """Make a roster of numbers that no rule describes, on record as they stand."""

    def stranger() -> Person:
        person = world.person()
        world.serial += 7
        return Person(person.name, document.format(s=world.serial)) if document else person

    members = [] if document else crew(world, "ok forged", fam)
    for item in range(6):
        person = stranger()
        record = world.record(fam, item % 2)
        printed = number.format(s=world.serial, id=person.id_no, year=record.start.year)
        world.records[-1] = record = record.but(person=person, number=printed)
        members.append(Member(person, record, R))
    last = members.pop().claim
    members.append(Member(stranger(), last, f"impersonated|{ABSENT}"))
    nobody, claim = stranger(), world.draw(fam)
    printed = number.format(s=world.serial, id=nobody.id_no, year=claim.start.year)
    members.append(Member(nobody, claim.but(person=nobody, number=printed, first=claim.start), ABSENT))
    return roster(world, "unknown_grammar", name, house, columns, fam=fam, members=members)


def unknown_grammar(world: World) -> list[Surface]:
    """Passports, permits, old series and series of houses."""
    strange = partial(_strange, world)
    return [
        strange(
            "shipyard_fitters_from_abroad",
            "东平湖重工船厂",
            "序号={n}|姓名={name}|证件种类=护照|证件号码={id}|操作证编号={no}|准操项目={item}|初领日期={first}|"
            "有效期至={end}|发证机关={issuer}",
            "F1",
            "T{id}",
            "EK{s:07d}",
        ),
        strange(
            "mall_engineers_from_the_island",
            "泰安大润发商业有限公司",
            "姓名={name}|台胞证号={id}|特种作业证编号={no}|操作项目={item}|有效期至={end}|签发机关={issuer}",
            "F1",
            "T{id}",
            "{s:08d}",
        ),
        strange(
            "old_boilermen_of_the_university",
            "泰山师范学院后勤集团",
            "序号={n}|姓名={name}|身份证号={id}|作业项目={item}|证件编号={no}|批准日期={start}|有效日期={end}|"
            "发证机关={issuer}",
            "F5",
            "TS6GTAN{s:05d}",
        ),
        strange(
            "chemists_by_the_year",
            "肥城鲁泰化学有限公司",
            "姓名={name}|身份证号={id}|证书名称={title}|人员类型={cls}|证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F2",
            "TAWH{year}A{s:05d}",
        ),
        strange(
            "heads_of_the_coal_group",
            "山东肥矿能源有限公司",
            "序号={n}|姓名={name}|身份证号={id}|证书名称={title}|合格证编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F7",
            "鲁煤考字[{year}]{s:05d}",
        ),
        strange(
            "crews_of_the_old_series",
            "泰安岱宗安装工程有限公司",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|"
            "发证机关={issuer}",
            "F3",
            "建操TA-{year}-{s:05d}",
        ),
    ]
