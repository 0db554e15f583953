"""Nineteenth batch: cells that are hard to read, numbers of no known grammar, and what neither proves."""

from datetime import date
from functools import partial

from tests.surfaces.kinds.cells import ABSENT, guessed_family, odd_ends, strange_numbers, unread_cell
from tests.surfaces.surface import Surface
from tests.surfaces.world import World

NO_NUMBER = "needs_verification|unreadable|uncertified"
NOUGHT = "零一二三四五六七八九"


def _nought(day: date) -> str:
    """Write the year's figures in characters, the nought as 零, month and day in figures."""
    return f"{''.join(NOUGHT[int(figure)] for figure in str(day.year))}年{day.month}月{day.day}日"


def unread_cells(world: World) -> list[Surface]:
    """Ends in odd notations."""
    odd = partial(odd_ends, world)
    made = [
        odd("cross_hatches_around", lambda d: f"#{d.year}/{d.month}/{d.day}#", head="操作证失效（表）"),
        odd("year_with_noughts_in_characters", _nought, "F3", head="资格证满于"),
        odd("week_of_the_year", lambda d: f"{d.isocalendar()[0]}年第{d.isocalendar()[1]}周", "F5", head="到期周"),
        odd("letters_before_the_parts", lambda d: f"Y{d.year} M{d.month:02d} D{d.day:02d}", "F1", head="证件末日"),
        odd("end_in_square_brackets", lambda d: f"{d.year}年{d.month}月{d.day}日[截止]", "F4", head="考核证到哪日"),
        odd("blank_for_the_day", lambda d: f"{d.year}年{d.month:02d}月__日", "F6", head="井下证至"),
    ]
    for surface in made:
        surface.expects[-1].allowed = ABSENT
    return made


def unknown_grammar(world: World) -> list[Surface]:
    """Numbers that no rule describes, on record as they stand."""
    strange = partial(strange_numbers, world)
    return [
        strange(
            "austrian_fitters_of_the_ski_field",
            "序号={n}|姓名={name}|证件（护照或身份证）号={id}|特种作业操作证编号={no}|准操项目={item}|有效期至={end}|发证机关={issuer}",
            "F1",
            "T{id}",
            "UA{s:07d}",
        ),
        strange(
            "residents_from_over_the_strait",
            "编号={n:03d}|姓名={name}|证件号码（含台胞证）={id}|操作证编号={no}|操作项目={item}|有效期止={end}|签发机关={issuer}",
            "F1",
            "T{id}",
            "{s:08d}",
        ),
        strange(
            "old_cards_of_the_furniture_works",
            "车间={emp}|姓名={name}|身份证号={id}|作业项目={item}|项目代号={code}|作业人员证编号={no}|批准日期={start}|"
            "有效日期={end}|批准机关={issuer}",
            "F5",
            "TS6CJJM{s:06d}",
        ),
        strange(
            "heads_of_the_chemists_by_file",
            "单位={emp}|姓名={name}|身份证号={id}|证书名称={title}|人员类型={cls}|证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F2",
            "TAAQ[{year}]{s:06d}",
        ),
        strange(
            "crews_of_the_railway_site",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
            "F3",
            "JTZ-{year}-{s:06d}",
        ),
    ]


def principle(world: World) -> list[Surface]:
    """What was guessed or not read accuses nobody."""
    guessed, unread = partial(guessed_family, world), partial(unread_cell, world)
    return [
        guessed(
            "file_name_of_the_ski_field",
            "号={n}|姓名={name}|身份证号={id}|证件编号={no}|有效期至={end}",
            "{firm}索道、魔毯岗.xlsx",
            "",
        ),
        guessed(
            "line_of_the_payroll",
            "薪号={n}|姓名={name}|身份证号={id}|津贴项={post}|证书编号={no}|有效期止={end}",
            "{firm}.csv",
            "高温（锅炉）",
            "津贴项",
        ),
        guessed(
            "class_of_the_form",
            "姓名={name}|身份证号={id}|表单分组={post}|证号={no}|证书到期={end}",
            "{firm}.xlsx",
            "吊机组",
            "表单分组",
        ),
        unread("number_in_the_principals_office", "no", "校长室存着", NO_NUMBER),
        unread("number_of_the_query_failed", "no", "#错误", NO_NUMBER),
        unread("issuer_under_the_watermark", "issuer", "被水印盖住", "needs_verification|unreadable"),
        unread("end_off_the_page", "end", "打印时裁掉了", f"{ABSENT}|unreadable"),
    ]
