"""Fifteenth batch: cells that are hard to read, numbers of no known grammar, and what neither proves."""

from datetime import date
from functools import partial

from tests.surfaces.kinds.cells import ABSENT, guessed_family, odd_ends, strange_numbers, unread_cell
from tests.surfaces.surface import Surface
from tests.surfaces.world import World

NO_NUMBER = "needs_verification|unreadable|uncertified"
MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


def _milliseconds(day: date) -> str:
    """Write the day as cloud forms export it when the column is not formatted: milliseconds since 1970."""
    return str((day - date(1970, 1, 1)).days * 86_400_000)


def unread_cells(world: World) -> list[Surface]:
    """Ends in odd notations."""
    odd = partial(odd_ends, world)
    made = [
        odd("month_letters_behind_the_day", lambda d: f"{d.day:02d}{MONTHS[d.month - 1]}{d.year}", head="证件有效终日"),
        odd("wide_figures_and_words", lambda d: f"{d.year}年{d.month}月{d.day}日".translate(WIDE), "F3", head="资格止"),
        odd("milliseconds_of_the_form", _milliseconds, "F5", head="证件失效（时间戳）"),
        odd("apostrophe_for_century", lambda d: f"'{d:%y}.{d.month}.{d.day}", "F6", head="操作证用至"),
        odd("quarter_of_the_year", lambda d: f"{d.year}年第{(d.month + 2) // 3}季度", "F1", head="哪季度到期"),
        odd("heaven_and_hyphens", lambda d: f"公元{d.year}年{d.month}月{d.day}日", "F4", head="考核证终止于"),
        odd("day_then_month_then_year_words", lambda d: f"{d.day}日{d.month}月{d.year}年", "F5", head="终效日"),
        odd("about_a_month_approximate", lambda d: f"约{d.year}年{d.month}月", "F1", head="大概到期时间"),
    ]
    for surface in made:
        surface.expects[-1].allowed = ABSENT
    return made


def unknown_grammar(world: World) -> list[Surface]:
    """Numbers that no rule describes, on record as they stand."""
    strange = partial(strange_numbers, world)
    return [
        strange(
            "german_engineers_of_the_tyre_plant",
            "序号={n}|工程师或技工={name}|护照号码或身份证号={id}|特种作业操作证号={no}|操作项目={item}|有效期止={end}|签发机关={issuer}",
            "F1",
            "T{id}",
            "C{s:08d}",
        ),
        strange(
            "taiwan_chefs_of_the_hotel",
            "工号={n:04d}|姓名={name}|台胞证/身份证号={id}|特种作业操作证编号={no}|准操项目={item}|有效期至={end}|发证机关={issuer}",
            "F1",
            "T{id}",
            "1{s:07d}",
        ),
        strange(
            "old_crane_cards_of_the_paper_mill",
            "分厂={emp}|姓名={name}|身份证号={id}|作业项目代号={code}|特种设备作业人员证编号={no}|批准日期={start}|有效日期={end}|发证机关={issuer}",
            "F5",
            "TS6QTAN{s:06d}",
        ),
        strange(
            "gold_mine_safety_heads",
            "矿山={emp}|姓名={name}|身份证号={id}|证书名称={title}|人员类型={cls}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
            "F2",
            "FM-{year}-TA{s:05d}",
        ),
        strange(
            "scaffolders_by_book_number",
            "序号={n}|姓名={name}|身份证号码={id}|工种={item}|操作资格证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
            "F3",
            "JZTZ-37-{year}-{s:06d}",
        ),
        strange(
            "pit_managers_by_letter",
            "煤矿={emp}|姓名={name}|身份证号={id}|证书名称={title}|人员类别={cls}|考核合格证编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
            "F7",
            "鲁能煤考字〔{year}〕{s:05d}",
        ),
    ]


def principle(world: World) -> list[Surface]:
    """What was guessed or not read accuses nobody."""
    guessed, unread = partial(guessed_family, world), partial(unread_cell, world)
    return [
        guessed(
            "file_name_of_the_ski_resort",
            "序={n}|姓名={name}|身份证号={id}|证书编号={no}|证书有效至={end}",
            "{firm}索道、魔毯操作人员.xlsx",
            "",
        ),
        guessed(
            "line_of_the_tyre_plant",
            "姓名={name}|身份证号={id}|机台={post}|证书编号={no}|有效期至={end}",
            "{firm}.xlsx",
            "2#硫化罐",
            "机台",
        ),
        guessed(
            "skill_points_of_the_brewery",
            "人员={name}|身份证={id}|技能积分项={post}|证号={no}|证书终止日={end}",
            "{firm}积分.csv",
            "制冷+10",
            "技能积分项",
        ),
        guessed(
            "folder_of_the_airport",
            "号={n}|姓名={name}|身份证号={id}|证件编号={no}|终效={end}",
            "地服公司（特种车、登高车）/{firm}.xls",
            "",
        ),
        guessed(
            "nickname_of_the_chat",
            "群昵称={name}|身份证号={id}|群标签={post}|证号={no}|到期={end}",
            "{firm}飞书群统计.xlsx",
            "焊工师傅们",
            "群昵称",
        ),
        unread("number_with_the_agent", "no", "代办公司拿着", NO_NUMBER),
        unread("number_hash_marks", "no", "##########", NO_NUMBER),
        unread("number_in_the_picture", "no", "[图片]", NO_NUMBER),
        unread("number_not_found_formula", "no", "#N/A", NO_NUMBER),
        unread("issuer_torn", "issuer", "证件破损无法辨认", "needs_verification|unreadable"),
        unread("issuer_two_question_marks", "issuer", "？？", "needs_verification|unreadable"),
        unread("end_washed_out", "end", "字迹被水泡了", f"{ABSENT}|unreadable"),
    ]
