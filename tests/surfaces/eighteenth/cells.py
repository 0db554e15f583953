"""Eighteenth batch: cells that are hard to read, numbers of no known grammar, and what neither proves."""

from datetime import date, datetime, timedelta, timezone
from functools import partial

from tests.surfaces.kinds.cells import ABSENT, guessed_family, odd_ends, strange_numbers, unread_cell
from tests.surfaces.surface import Surface
from tests.surfaces.world import World

NO_NUMBER = "needs_verification|unreadable|uncertified"
BEIJING = timezone(timedelta(hours=8))


def _ticks(day: date) -> int:
    """Count the milliseconds that a web service gives for the day's first moment."""
    return int(datetime(day.year, day.month, day.day, tzinfo=BEIJING).timestamp() * 1000)


def unread_cells(world: World) -> list[Surface]:
    """Ends in odd notations."""
    odd = partial(odd_ends, world)
    made = [
        odd("fox_literal", lambda d: f"{{^{d:%Y-%m-%d}}}", head="操作证截止（库）"),
        odd("json_of_a_web_page", lambda d: f"/Date({_ticks(d)}+0800)/", "F5", head="证效截止(JSON)"),
        odd("years_of_the_republic", lambda d: f"民国{d.year - 1911}年{d.month}月{d.day}日", "F1", head="执照有效至"),
        odd("day_of_the_year", lambda d: f"{d:%Y-%j}", "F6", head="井下证限"),
        odd("like_a_bank_card", lambda d: f"{d:%m/%y}", "F3", head="资格证 THRU"),
        odd("call_of_the_old_program", lambda d: f"CTOD('{d:%m/%d/%Y}')", "F5", head="证终"),
        odd("two_lines_in_a_cell", lambda d: f"{d.year}年\n{d.month}月{d.day}日", "F4", head="考核证满于"),
        odd("tilde_before", lambda d: f"～{d.year}.{d.month}.{d.day}", "F1", head="操作证期间末"),
    ]
    for surface in made:
        surface.expects[-1].allowed = ABSENT
    return made


def unknown_grammar(world: World) -> list[Surface]:
    """Numbers that no rule describes, on record as they stand."""
    strange = partial(strange_numbers, world)
    return [
        strange(
            "german_fitters_of_the_wind_farm",
            "No.={n}|Name 姓名={name}|ID or passport 证件号={id}|特种作业操作证编号={no}|操作项目={item}|"
            "有效期至={end}|发证机关={issuer}",
            "F1",
            "T{id}",
            "CF{s:07d}",
        ),
        strange(
            "korean_technicians_of_the_paper_mill",
            "序号={n}|韩方人员={name}|证件号码（身份证或护照）={id}|操作证编号={no}|准操项目={item}|有效期止={end}|签发机关={issuer}",
            "F1",
            "T{id}",
            "KM{s:08d}",
        ),
        strange(
            "old_cards_of_the_tea_factory",
            "茶厂={emp}|姓名={name}|身份证号={id}|作业项目={item}|项目代号={code}|作业人员证编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F5",
            "TS6GFEI{s:06d}",
        ),
        strange(
            "heads_of_firework_depots",
            "库区={emp}|姓名={name}|身份证号={id}|证书名称={title}|人员类型={cls}|证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F2",
            "YHBZ-{year}-{s:05d}",
        ),
        strange(
            "metro_crews_by_book",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|资格证编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
            "F3",
            "建质操〔{year}〕{s:05d}",
        ),
        strange(
            "pit_chiefs_of_the_group",
            "煤矿={emp}|姓名={name}|身份证号={id}|证书名称={title}|人员类别={cls}|证书编号={no}|发证日期={start}|有效期至={end}|"
            "发证机关={issuer}",
            "F7",
            "SDMK/{year}/{s:05d}",
        ),
    ]


def principle(world: World) -> list[Surface]:
    """What was guessed or not read accuses nobody."""
    guessed, unread = partial(guessed_family, world), partial(unread_cell, world)
    return [
        guessed(
            "file_name_of_the_theatre",
            "序={n}|姓名={name}|身份证号={id}|证书编号={no}|有效期止={end}",
            "{firm}灯光吊杆、升降台人员.xlsx",
            "",
        ),
        guessed(
            "gun_of_the_filling_station",
            "姓名={name}|身份证号={id}|当班机位={post}|证书编号={no}|有效期至={end}",
            "{firm}.xlsx",
            "3号加气岛",
            "当班机位",
        ),
        guessed(
            "folder_of_the_park",
            "号={n}|姓名={name}|身份证号={id}|证件编号={no}|到期={end}",
            "园区代收（电工焊工）/{firm}.xls",
            "",
        ),
        guessed(
            "cost_centre_of_the_mill",
            "员工={name}|身份证={id}|费用归集={post}|证号={no}|证截止={end}",
            "{firm}.csv",
            "碱炉-动力",
            "费用归集",
        ),
        unread("number_with_the_auditor", "no", "审计组借走了", NO_NUMBER),
        unread("number_in_the_safe", "no", "锁在保险柜", NO_NUMBER),
        unread("number_null", "no", "NULL", NO_NUMBER),
        unread("number_sheet_two", "no", "见Sheet2", NO_NUMBER),
        unread("issuer_ink_spread", "issuer", "印泥洇开了", "needs_verification|unreadable"),
        unread("issuer_half_torn", "issuer", "缺半页", "needs_verification|unreadable"),
        unread("end_stapled_over", "end", "订书钉压住了", f"{ABSENT}|unreadable"),
        unread("end_overflow", "end", "########", f"{ABSENT}|unreadable"),
    ]
