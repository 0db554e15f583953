"""Third batch: cells that are hard to read, numbers of no known grammar, and what neither proves."""

from datetime import date
from functools import partial

from tests.surfaces.kinds.cells import ABSENT, guessed_family, odd_ends, strange_numbers, unread_cell
from tests.surfaces.surface import Surface
from tests.surfaces.world import World

BEFORE_DAY_ONE = date(1899, 12, 30)
NO_NUMBER = "needs_verification|unreadable|uncertified"


def unread_cells(world: World) -> list[Surface]:
    """Ends in odd notations."""
    odd = partial(odd_ends, world)
    made = [
        odd("letter_for_nought", lambda d: d.isoformat().replace("0", "O")),
        odd("full_width", lambda d: f"{d:%Y/%m/%d}".translate({ord(c): ord(c) + 0xFEE0 for c in "0123456789/"}), "F3"),
        odd("long_sentence", lambda d: f"本证自发证之日起有效，至{d.year}年{d.month}月{d.day}日截止，届时须换证", "F5"),
        odd("day_number", lambda d: str((d - BEFORE_DAY_ONE).days), head="失效日"),
    ]
    for surface in made:
        surface.expects[-1].allowed = ABSENT
    return made


def unknown_grammar(world: World) -> list[Surface]:
    """Numbers that no rule describes, on record as they stand."""
    strange = partial(strange_numbers, world)
    return [
        strange(
            "foreign_technician",
            "Name={name}|证件类别=身份证或护照|证件号码={id}|操作证号={no}|准操项目={item}|有效期至={end}|发证机关={issuer}",
            "F1",
            "T{id}",
            "KR{s:07d}",
        ),
        strange(
            "site_house_number",
            "持有人={name}|身份证={id}|工种={item}|资格证号={no}|领证={start}|使用期至={end}|发证机关={issuer}",
            "F3",
            "JZTZ-LY-{year}-{s:05d}",
        ),
        strange(
            "long_words",
            "姓名={name}|身份证号码={id}|证件名称={title}|编号={no}|有效期={end}|核发={issuer}",
            "F2",
            "泰应考字{year}年（危）{s:05d}号",
        ),
    ]


def principle(world: World) -> list[Surface]:
    """What was guessed or not read accuses nobody."""
    guessed, unread = partial(guessed_family, world), partial(unread_cell, world)
    return [
        guessed("team", "班组={post}|姓名={name}|身份证号={id}|本号={no}|本到期={end}", "{firm}.xlsx", "维修电工班"),
        guessed(
            "lead_word",
            "行业口={post}|人员={name}|公民身份号={id}|证照编号={no}|证照届满={end}",
            "煤矿口/{firm}.xlsx",
            "煤矿",
            "行业口",
        ),
        unread("formula_failed", "no", "#N/A", NO_NUMBER),
        unread("number_with_colleague", "no", "证在办公室王姐那里，回头补", NO_NUMBER),
        unread("issuer_failed", "issuer", "#REF!", "needs_verification|unreadable"),
    ]
