"""Fifth batch: cells that are hard to read, numbers of no known grammar, and what neither proves."""

from functools import partial

from tests.surfaces.kinds.cells import ABSENT, guessed_family, odd_ends, strange_numbers, unread_cell
from tests.surfaces.surface import Surface
from tests.surfaces.world import World


def unread_cells(world: World) -> list[Surface]:
    """Ends in odd notations."""
    odd = partial(odd_ends, world)
    made = [
        odd("time_zone", lambda d: f"{d}T00:00:00+08:00", "F5", head="证件截止"),
        odd("backslashes", lambda d: f"{d.year}\\{d.month}\\{d.day}", head="操作证止"),
        odd("month_in_english", lambda d: f"{d:%b} {d.day}, {d.year}", "F3", head="有效期 Valid until"),
    ]
    for surface in made:
        surface.expects[-1].allowed = ABSENT
    return made


def unknown_grammar(world: World) -> list[Surface]:
    """Numbers that no rule describes, on record as they stand."""
    return [
        strange_numbers(
            world,
            "taiwan_resident",
            "序号={n}|员工={name}|证件号码={id}|操作证编号={no}|准操项目={item}|有效期至={end}|发证机关={issuer}",
            "F1",
            "T{id}",
            "0{s:07d}",
        ),
        strange_numbers(
            world,
            "mine_certificate_slips",
            "职工={name}|身份证号={id}|证书名称={title}|证书编号={no}|操作项目={item}|有效期至={end}|发证机关={issuer}",
            "F6",
            "SDMK-{year}-{s:05d}",
        ),
    ]


def principle(world: World) -> list[Surface]:
    """What was guessed or not read accuses nobody."""
    return [
        guessed_family(
            world,
            "hotel_engineering_trade",
            "序号={n}|姓名={name}|身份证号={id}|工程部工种={post}|编号={no}|截止={end}",
            "{firm}工程部.xlsx",
            "电工",
            "工程部工种",
        ),
        unread_cell(world, "end_not_at_hand", "end", "证在家里，没查到", f"{ABSENT}|unreadable"),
        unread_cell(world, "number_to_follow", "no", "后补", "needs_verification|unreadable|uncertified"),
    ]
