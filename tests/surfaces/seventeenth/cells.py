"""Seventeenth batch: cells that are hard to read, numbers of no known grammar, and what neither proves."""

from datetime import date
from functools import partial

from tests.surfaces.kinds.cells import ABSENT, guessed_family, odd_ends, strange_numbers, unread_cell
from tests.surfaces.ninth.shapes import two_lines
from tests.surfaces.surface import Surface, cast, table
from tests.surfaces.world import AS_OF, World

NO_NUMBER = "needs_verification|unreadable|uncertified"


def _years_left(day: date) -> str:
    """Tell how many years and months are left."""
    months = (day.year - AS_OF.year) * 12 + day.month - AS_OF.month
    return f"还剩{months // 12}年{months % 12}个月"


def _three_cells(world: World) -> Surface:
    """Make a county's form whose end stands in three columns under one word: year, month, day."""
    members = cast(world, "ok alt ok ok alt forged ok forged", "F1")
    loose = {
        "registered": "registered|needs_verification|unreadable",
        "altered": "altered|needs_verification|unreadable",
        "not_registered": ABSENT,
    }
    for one in members:
        one.allowed = loose[one.allowed]
    columns = (
        "序号={n}|姓名={name}|身份证号={id}|操作证号={no}|准操项目={item}|有效期至={end.year}|={end.month}|={end.day}"
    )
    return two_lines(
        table(world, "unread_cells", "county_form_three_cells", columns, members=members),
        1,
        "序号|姓名|身份证号|操作证号|准操项目|有效期至||",
        "|||||年|月|日",
    )


def unread_cells(world: World) -> list[Surface]:
    """Ends in odd notations."""
    odd = partial(odd_ends, world)
    made = [
        odd("scan_reads_another_sun", lambda d: f"{d.year}年{d.month}月{d.day}曰", head="操作证末期"),
        odd("clock_of_the_chat", lambda d: f"⏰{d.year}-{d.month:02d}-{d.day:02d}", "F5", head="证到期提醒"),
        odd("cross_hatches", lambda d: f"{d.year}#{d.month:02d}#{d.day:02d}", "F6", head="证件落期"),
        odd("small_commas", lambda d: f"{d.year},{d.month},{d.day}", "F3", head="资格届期"),
        odd("years_and_months_left", _years_left, "F1", head="剩余有效时长"),
        odd("two_figures_spoken", lambda d: f"{d:%y}年{d.month}月{d.day}号", "F4", head="证用到几号"),
        odd("stop_behind_the_day", lambda d: f"{d.year}.{d.month}.{d.day}.", "F5", head="证件尾日"),
        odd("end_of_the_year", lambda d: f"{d.year}年末", "F1", head="到期年份"),
        odd("in_round_brackets", lambda d: f"（{d.year}-{d.month:02d}-{d.day:02d}）", "F6", head="操作证届止"),
    ]
    for surface in made:
        surface.expects[-1].allowed = ABSENT
    return [*made, _three_cells(world)]


def unknown_grammar(world: World) -> list[Surface]:
    """Numbers that no rule describes, on record as they stand."""
    strange = partial(strange_numbers, world)
    return [
        strange(
            "korean_welders_of_the_shipyard",
            "编号={n}|韩方及中方员工={name}|护照号或身份证号={id}|特种作业操作证编号={no}|操作项目={item}|有效期至={end}|"
            "签发机关={issuer}",
            "F1",
            "T{id}",
            "KR{s:07d}",
        ),
        strange(
            "hong_kong_engineers_of_the_hospital",
            "序号={n}|姓名={name}|身份证件号码（含回乡证）={id}|特种作业操作证号={no}|准操项目={item}|初领日期={first}|"
            "有效期止={end}|发证机关={issuer}",
            "F1",
            "T{id}",
            "H{s:08d}01",
        ),
        strange(
            "old_stoker_cards_of_the_baths",
            "浴池={emp}|姓名={name}|身份证号={id}|作业项目={code}|特种设备作业人员证编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F5",
            "鲁特作J{year}-{s:05d}",
        ),
        strange(
            "heads_of_ammonia_works",
            "公司={emp}|姓名={name}|身份证号={id}|证书名称={title}|人员类型={cls}|证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F2",
            "泰应急考{year}-{s:05d}",
        ),
        strange(
            "tunnel_fitters_by_book",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
            "F3",
            "隧建特{year}第{s:05d}号",
        ),
        strange(
            "pit_chiefs_by_letter",
            "煤矿={emp}|姓名={name}|身份证号={id}|证书名称={title}|类型={cls}|证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F7",
            "KZ-{year}-{s:06d}",
        ),
    ]


def principle(world: World) -> list[Surface]:
    """What was guessed or not read accuses nobody."""
    guessed, unread = partial(guessed_family, world), partial(unread_cell, world)
    return [
        guessed(
            "file_name_of_the_baths",
            "号={n}|姓名={name}|身份证号={id}|证书编号={no}|证书截止={end}",
            "{firm}浴室锅炉工.xlsx",
            "",
        ),
        guessed(
            "place_in_the_shipyard",
            "姓名={name}|身份证号={id}|作业面={post}|证书编号={no}|有效期至={end}",
            "{firm}.xlsx",
            "船台高空",
            "作业面",
        ),
        guessed(
            "folder_of_the_cold_store",
            "序={n}|姓名={name}|身份证号={id}|证件编号={no}|到期={end}",
            "冷库叉车与氨机房/{firm}.xls",
            "",
        ),
        guessed(
            "group_of_the_property_manager",
            "姓名={name}|身份证号={id}|钉钉角色={post}|证号={no}|到期日={end}",
            "{firm}钉钉通讯录.xlsx",
            "电梯管理组",
            "钉钉角色",
        ),
        guessed(
            "course_of_the_school",
            "教师={name}|身份证={id}|任教实训={post}|证号={no}|证书终止={end}",
            "{firm}实训教师.csv",
            "焊接实训",
            "任教实训",
        ),
        unread("number_in_the_ward", "no", "护士站抽屉", NO_NUMBER),
        unread("number_with_the_dispatcher", "no", "劳务公司没给", NO_NUMBER),
        unread("number_lookup_failed", "no", "#NAME?", NO_NUMBER),
        unread("number_picture_expired", "no", "[图片已过期]", NO_NUMBER),
        unread("issuer_stamp_aslant", "issuer", "章盖斜了只见半边", "needs_verification|unreadable"),
        unread("issuer_reflection", "issuer", "反光拍不清", "needs_verification|unreadable"),
        unread("end_folded", "end", "折痕处看不见", f"{ABSENT}|unreadable"),
        unread("end_too_narrow", "end", "########", f"{ABSENT}|unreadable"),
    ]
