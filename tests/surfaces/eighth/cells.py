"""Eighth batch: cells that are hard to read, numbers of no known grammar, and what neither proves."""

from datetime import date
from functools import partial

from tests.surfaces.kinds.cells import ABSENT, guessed_family, odd_ends, strange_numbers, unread_cell
from tests.surfaces.surface import Surface
from tests.surfaces.world import World

NO_NUMBER = "needs_verification|unreadable|uncertified"
FIGURES = "○一二三四五六七八九"
EPOCH = date(1899, 12, 30)


def in_rows(day: date) -> str:
    """Write a date in Chinese figures one by one, as on seals: 二○二六年○六月三○日."""
    figures = "".join(FIGURES[int(c)] for c in f"{day:%Y%m%d}")
    return f"{figures[:4]}年{figures[4:6]}月{figures[6:]}日"


def unread_cells(world: World) -> list[Surface]:
    """Ends in odd notations."""
    odd = partial(odd_ends, world)
    made = [
        odd("serial_of_the_program", lambda d: str((d - EPOCH).days), head="操作证用到"),
        odd("last_word_forgotten", lambda d: f"{d.year}年{d.month:02d}月{d.day:02d}", "F5", head="证件满期"),
        odd("short_dashes", lambda d: f"{d.year}–{d.month:02d}–{d.day:02d}", "F3", head="资格使用终止"),
        odd("days_left", lambda d: f"{d}（剩{(d - date(2024, 8, 1)).days}天）", head="到期及剩余天数"),
        odd("figures_one_by_one", in_rows, "F6", head="有效期最后一日"),
        odd("year_month_and_blank", lambda d: f"{d.year}年{d.month}月  日", "F4", head="证书延续到"),
        odd("through_midnight", lambda d: f"至{d.year}.{d.month}.{d.day} 24时止", "F5", head="许可止"),
    ]
    for surface in made:
        surface.expects[-1].allowed = ABSENT
    return made


def unknown_grammar(world: World) -> list[Surface]:
    """Numbers that no rule describes, on record as they stand."""
    strange = partial(strange_numbers, world)
    return [
        strange(
            "permanent_residents",
            "次={n}|工程师傅（含外国人）={name}|身份证/外国人永久居留证号={id}|特种作业证号码={no}|作业项目={item}|截止={end}|发证机关={issuer}",
            "F1",
            "T{id}",
            "KOR{s:012d}",
        ),
        strange(
            "taiwan_mechanics",
            "线体={n}|姓名={name}|身份证号（台胞填台胞证号）={id}|操作证号码={no}|准操项目={item}|有效期限={end}|签发单位={issuer}",
            "F1",
            "T{id}",
            "0{s:07d}",
        ),
        strange(
            "granary_forks_long_ago",
            "库点={n}号库|姓名={name}|身份证号={id}|作业项目={code}|证件号（老证照抄）={no}|批准={start}|有效至={end}|发证机关={issuer}",
            "F5",
            "鲁特设作字第{s:06d}号",
        ),
        strange(
            "pit_managers_by_training_base",
            "煤矿={emp}|姓名={name}|身份证号码={id}|证书名称={title}|人员类型={cls}|证书编号={no}|起={start}|止={end}|发证机关={issuer}",
            "F7",
            "MAQ-{year}-SD{s:05d}",
        ),
    ]


def principle(world: World) -> list[Surface]:
    """What was guessed or not read accuses nobody."""
    guessed, unread = partial(guessed_family, world), partial(unread_cell, world)
    return [
        guessed(
            "folder_of_the_track_depot",
            "序号={n}|路工={name}|路工身份证号={id}|证号={no}|用到={end}",
            "电焊工/{firm}焊轨基地.xlsx",
            "",
        ),
        guessed(
            "trade_in_brackets_of_post",
            "工段={n}段|姓名={name}|身份证号={id}|定岗={post}|证件编号={no}|证件止={end}",
            "{firm}供热.xlsx",
            "热力运行工（兼司炉）",
            "定岗",
        ),
        guessed(
            "kind_in_personnel_list",
            "姓名={name}|身份证号码={id}|用工类别={post}|所持证号={no}|所持证至={end}",
            "{firm}.csv",
            "特殊工种（合同制）",
            "用工类别",
        ),
        unread("number_kept_by_group", "no", "集团证照室保管", NO_NUMBER),
        unread("number_photo_sent", "no", "照片已发微信", NO_NUMBER),
        unread("number_still_printing", "no", "制证中", NO_NUMBER),
        unread("issuer_in_another_list", "issuer", "见附表二", "needs_verification|unreadable"),
        unread("end_torn_off", "end", "右下角缺损", f"{ABSENT}|unreadable"),
    ]
