"""Sixth batch: cells that are hard to read, numbers of no known grammar, and what neither proves."""

from datetime import date
from functools import partial

from tests.surfaces.kinds.cells import ABSENT, guessed_family, odd_ends, strange_numbers, unread_cell
from tests.surfaces.surface import Surface
from tests.surfaces.world import World

NO_NUMBER = "needs_verification|unreadable|uncertified"
DIGITS = "零一二三四五六七八九"


def spelled(day: date) -> str:
    """Write a date in Chinese digits with 零 for nought."""

    def small(number: int) -> str:
        return ("", "十", "二十", "三十")[number // 10] + (DIGITS[number % 10] if number % 10 else "")

    return f"{''.join(DIGITS[int(c)] for c in str(day.year))}年{small(day.month)}月{small(day.day)}日"


def unread_cells(world: World) -> list[Surface]:
    """Ends in odd notations."""
    odd = partial(odd_ends, world)
    made = [
        odd("stops_and_blanks", lambda d: f"{d.year}. {d.month}. {d.day}", head="操作证有效期"),
        odd("day_word_after_stops", lambda d: f"{d.year}.{d.month}.{d.day}日", "F3", head="证书有效截止"),
        odd("ling_for_nought", spelled, head="届期"),
        odd("with_a_clock", lambda d: f"{d} 23:59:59", "F5", head="有效期结束时间"),
        odd("german_yard", lambda d: f"{d:%d.%m.%Y}", "F1", head="有效期至 gültig bis (TT.MM.JJJJ)"),
        odd("year_word_then_stop", lambda d: f"{d.year}年{d.month}.{d.day}", "F6"),
    ]
    for surface in made:
        surface.expects[-1].allowed = ABSENT
    return made


def unknown_grammar(world: World) -> list[Surface]:
    """Numbers that no rule describes, on record as they stand."""
    strange = partial(strange_numbers, world)
    return [
        strange(
            "dock_foreman_abroad",
            "序号={n}|姓名={name}|身份证号/护照号={id}|操作证编号={no}|准操项目={item}|有效期至={end}|"
            "发证机关={issuer}",
            "F1",
            "T{id}",
            "C{s:07d}",
        ),
        strange(
            "winery_managers",
            "单位职务=安全科长|姓名={name}|身份证号码={id}|证书名称={title}|证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F2",
            "泰安考（{year}）A{s:05d}",
        ),
        strange(
            "old_site_books",
            "施工人员={name}|施工人员身份证={id}|操作工种={item}|证书编号={no}|发证日期={start}|使用期至={end}|"
            "发证机关={issuer}",
            "F3",
            "泰建特种{year}-{s:05d}",
        ),
        strange(
            "filling_hands",
            "作业人员={name}|身份证号={id}|证书名称={title}|作业项目={code}|证件编号={no}|批准日期={start}|"
            "有效日期={end}|发证机关={issuer}",
            "F5",
            "鲁特作{year}-{s:06d}",
        ),
    ]


def principle(world: World) -> list[Surface]:
    """What was guessed or not read accuses nobody."""
    guessed, unread = partial(guessed_family, world), partial(unread_cell, world)
    return [
        guessed(
            "projection_room",
            "影厅={n}号厅|姓名={name}|身份证号={id}|岗位工种={post}|持证号={no}|持证到={end}",
            "{firm}.xlsx",
            "维修电工",
            "持证到",
        ),
        guessed(
            "cold_store_file",
            "序号={n}|姓名={name}|身份证号码={id}|证号={no}|届满={end}",
            "制冷作业/{firm}冷库人员.xlsx",
            "",
        ),
        guessed(
            "line_of_business",
            "板块={post}|员工={name}|身份证={id}|证件号（资格）={no}|证件期限={end}",
            "{firm}.csv",
            "特种设备板块",
            "板块",
        ),
        unread("number_kept_by_dispatcher", "no", "派遣公司保管", NO_NUMBER),
        unread("number_in_picture", "no", "见照片", NO_NUMBER),
        unread("issuer_worn_off", "issuer", "字迹磨损", "needs_verification|unreadable"),
        unread("end_asked_for", "end", "待本人提供", f"{ABSENT}|unreadable"),
    ]
