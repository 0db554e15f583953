"""Ninth batch: cells that are hard to read, numbers of no known grammar, and what neither proves."""

from datetime import date
from functools import partial

from tests.surfaces.kinds.cells import ABSENT, guessed_family, odd_ends, strange_numbers, unread_cell
from tests.surfaces.surface import Surface
from tests.surfaces.world import World

NO_NUMBER = "needs_verification|unreadable|uncertified"
WEEKDAYS = "一二三四五六日"


def with_weekday(day: date) -> str:
    """Write a date as a calendar shows it: 2026年6月30日（星期二）."""
    return f"{day.year}年{day.month}月{day.day}日（星期{WEEKDAYS[day.weekday()]}）"


def unread_cells(world: World) -> list[Surface]:
    """Ends in odd notations."""
    odd = partial(odd_ends, world)
    made = [
        odd("middle_dots", lambda d: f"{d.year}·{d.month}·{d.day}", head="操作证期限到"),
        odd("weekday", with_weekday, "F5", head="证件有效到"),
        odd("dash_and_stop", lambda d: f"{d.year}-{d.month}.{d.day}", "F3", head="有效期截止"),
        odd("backslashes", lambda d: f"{d.year}\\{d.month}\\{d.day}", "F6", head="有效终止日期"),
        odd("midnight", lambda d: f"{d.year}/{d.month}/{d.day} 0:00", "F4", head="有效期截止时间"),
        odd("term_and_end", lambda d: f"六年，{d.year}年{d.month}月{d.day}日到", head="有效年限及到期"),
    ]
    for surface in made:
        surface.expects[-1].allowed = ABSENT
    return made


def unknown_grammar(world: World) -> list[Surface]:
    """Numbers that no rule describes, on record as they stand."""
    strange = partial(strange_numbers, world)
    return [
        strange(
            "studio_foreign_crew",
            "剧组序={n}|灯光电工（含外方）={name}|身份证号或护照号={id}|操作证编号={no}|操作项目={item}|有效期至={end}|发证机关={issuer}",
            "F1",
            "T{id}",
            "E{s:08d}",
        ),
        strange(
            "park_rides_old_paper",
            "项目={n}|操作员={name}|身份证号={id}|作业代号={code}|证书编号={no}|批准日期={start}|有效日期={end}|发证机关={issuer}",
            "F5",
            "泰特设{year}-{s:05d}",
        ),
        strange(
            "depot_officers_by_bureau",
            "油库={emp}|姓名={name}|身份证号码={id}|证书名称={title}|人员类型={cls}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
            "F2",
            "泰安监管考[{year}]{s:05d}",
        ),
    ]


def principle(world: World) -> list[Surface]:
    """What was guessed or not read accuses nobody."""
    guessed, unread = partial(guessed_family, world), partial(unread_cell, world)
    return [
        guessed(
            "folder_of_the_hotel",
            "序号={n}|员工={name}|员工身份证={id}|证号={no}|有效={end}",
            "工程部（电工、锅炉工）/{firm}酒店.xlsx",
            "",
        ),
        guessed(
            "duty_on_campus",
            "组={n}|教职工={name}|身份证号码={id}|当值处所={post}|证书编号={no}|截止={end}",
            "{firm}高校.xlsx",
            "配电室值守",
            "当值处所",
        ),
        guessed(
            "kind_by_agency",
            "姓名={name}|身份证号={id}|人员标签={post}|证件编号={no}|证件到期={end}",
            "{firm}.csv",
            "持证类（机械）",
            "人员标签",
        ),
        unread("number_lost", "no", "遗失补办中", NO_NUMBER),
        unread("number_on_telephone", "no", "电子证在手机里", NO_NUMBER),
        unread("issuer_behind_seal", "issuer", "公章遮挡", "needs_verification|unreadable"),
        unread("end_see_photo", "end", "见照片", f"{ABSENT}|unreadable"),
    ]
