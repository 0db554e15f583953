"""Seventh batch: cells that are hard to read, numbers of no known grammar, and what neither proves."""

from datetime import date
from functools import partial

from tests.surfaces.kinds.cells import ABSENT, guessed_family, odd_ends, strange_numbers, unread_cell
from tests.surfaces.surface import Surface
from tests.surfaces.world import World

NO_NUMBER = "needs_verification|unreadable|uncertified"
CAPITALS = "零壹贰叁肆伍陆柒捌玖"
WIDE = str.maketrans("0123456789.", "０１２３４５６７８９．")


def capitals(day: date) -> str:
    """Write a date in the capital figures of cheques."""

    def small(number: int) -> str:
        tens = ("", "壹拾", "贰拾", "叁拾")[number // 10]
        return tens + (CAPITALS[number % 10] if number % 10 else "")

    return f"{''.join(CAPITALS[int(c)] for c in str(day.year))}年{small(day.month)}月{small(day.day)}日"


def unread_cells(world: World) -> list[Surface]:
    """Ends in odd notations."""
    odd = partial(odd_ends, world)
    made = [
        odd("wide_figures", lambda d: f"{d.year}.{d.month}.{d.day}".translate(WIDE), head="操作证到期时间"),
        odd("capital_figures", capitals, "F3", head="证书期满"),
        odd("blanks_inside", lambda d: f"{d.year} 年 {d.month} 月 {d.day} 日", "F6", head="有效期 截止"),
        odd("before_this_day", lambda d: f"{d.year}-{d.month}-{d.day}前有效", "F5", head="有效日期"),
        odd("exchange_words", lambda d: f"{d.year}年{d.month}月{d.day}日到期换证", head="换证时间（到期）"),
    ]
    for surface in made:
        surface.expects[-1].allowed = ABSENT
    return made


def unknown_grammar(world: World) -> list[Surface]:
    """Numbers that no rule describes, on record as they stand."""
    strange = partial(strange_numbers, world)
    return [
        strange(
            "foreign_fitters",
            "序={n}|技师（含外籍）={name}|身份证或护照、居留证件号={id}|操作证号码={no}|操作项目={item}|有效期限至={end}|签发机关={issuer}",
            "F1",
            "T{id}",
            "E{s:08d}",
        ),
        strange(
            "ropeway_old_cards",
            "景区岗位={n}号站|姓名={name}|身份证号={id}|作业项目={code}|证件编号={no}|发证日期={start}|有效日期={end}|"
            "发证机关={issuer}",
            "F5",
            "TS6SD37{s:07d}",
        ),
        strange(
            "brewery_managers",
            "姓名={name}|身份证号码={id}|证书名称={title}|人员类型={cls}|证书编号={no}|有效期起={start}|有效期止={end}|"
            "发证机关={issuer}",
            "F2",
            "鲁应急考字[{year}]第{s:06d}号",
        ),
    ]


def principle(world: World) -> list[Surface]:
    """What was guessed or not read accuses nobody."""
    guessed, unread = partial(guessed_family, world), partial(unread_cell, world)
    return [
        guessed(
            "kitchen_gas_file",
            "序号={n}|姓名={name}|身份证号码={id}|资格证号={no}|止={end}",
            "锅炉房/{firm}司炉.csv",
            "",
        ),
        guessed(
            "stage_trades",
            "舞台组={n}组|姓名={name}|身份证号={id}|现场工种={post}|持证编号={no}|持证止={end}",
            "{firm}剧院.xlsx",
            "行车工",
            "舞台组",
        ),
        guessed(
            "kind_of_staff",
            "姓名={name}|身份证={id}|人员属性={post}|证书号={no}|期满={end}",
            "{firm}.xls",
            "特种作业",
            "人员属性",
        ),
        unread("number_at_bureau", "no", "换证已交窗口", NO_NUMBER),
        unread("number_see_scan", "no", "见扫描件3", NO_NUMBER),
        unread("issuer_seal_covered", "issuer", "被塑封盖住", "needs_verification|unreadable"),
        unread("end_under_stamp", "end", "印章压字看不清", f"{ABSENT}|unreadable"),
    ]
