"""Second batch: cells that are hard to read, numbers of no known grammar, and what neither proves."""

from functools import partial

from tests.surfaces.kinds.cells import ABSENT, guessed_family, odd_ends, strange_numbers, unread_cell
from tests.surfaces.surface import Surface
from tests.surfaces.world import World


def unread_cells(world: World) -> list[Surface]:
    """Ends in odd notations: whoever cannot read them cannot tell a forger from somebody certified since."""
    odd = partial(odd_ends, world)
    made = [
        odd("backslash", lambda d: f"{d.year}\\{d.month}\\{d.day}"),
        odd("months_first", lambda d: f"{d.month}/{d.day}/{d.year}"),
        odd("tilde_open", lambda d: f"～{d.year}.{d.month:02d}.{d.day:02d}", "F3"),
        odd("roman_words", lambda d: f"有效至公元{d.year}年{d.month:02d}月{d.day:02d}日24时", "F5"),
        odd("missing_day_word", lambda d: f"{d.year}年{d.month}月{d.day}", "F6"),
        odd("reminder", lambda d: f"还有{(d - d.replace(2024, 8, 1)).days}天（{d:%y}.{d.month}.{d.day}）", "F1"),
        odd("underscore", lambda d: f"{d.year}_{d.month:02d}_{d.day:02d}", "F4"),
    ]
    for surface in made:
        surface.expects[-1].allowed = ABSENT
    return made


def unknown_grammar(world: World) -> list[Surface]:
    """Numbers that no rule describes, on record as they stand."""
    strange = partial(strange_numbers, world)
    return [
        strange(
            "county_number",
            "序号={n}|姓名={name}|身份证号码={id}|证书名称={title}|证件编号={no}|作业项目={code}|有效日期={end}",
            "F5",
            "肥特设作字第{year}{s:05d}号",
            words="肥特设作字",
        ),
        strange(
            "taiwan_pass",
            "人员姓名={name}|证件类别=台湾居民来往大陆通行证|证件号={id}|操作证编号={no}|准操项目={item}|有效期至={end}",
            "F1",
            "T{id}",
            "{s:08d}",
        ),
        strange(
            "book_number",
            "姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|资格类型={cls}|有效期至={end}|发证机关={issuer}",
            "F2",
            "SD-AQ{s:06d}({year})",
        ),
        strange(
            "permanent_resident",
            "序号={n}|姓名={name}|永久居留证号={id}|操作证号码={no}|操作项目={item}|到期={end}|发证机关={issuer}",
            "F6",
            "T{id}",
            "KOR3709{s:07d}1",
        ),
    ]


def principle(world: World) -> list[Surface]:
    """What was guessed or not read accuses nobody."""
    guessed, unread = partial(guessed_family, world), partial(unread_cell, world)
    return [
        guessed("folder_word", "姓名={name}|身份证号={id}|证号={no}|有效期={end}", "电焊工/{firm}.xlsx", ""),
        guessed(
            "work_type",
            "编号={n}|姓名={name}|身份证号码={id}|所干工作={post}|编号（证）={no}|证到期={end}",
            "{firm}.xlsx",
            "高处作业工",
            "所干工作",
        ),
        guessed(
            "risk_class",
            "姓名={name}|身份证号={id}|管理类型={post}|证书编码={no}|证书截止={end}",
            "{firm}特种作业.csv",
            "建筑施工类",
            "管理类型",
        ),
        unread("number_being_fetched", "no", "照片模糊无法辨认", "needs_verification|unreadable|uncertified"),
        unread("number_asked", "no", "见附件扫描件", "needs_verification|unreadable|uncertified"),
        unread("issuer_cut", "issuer", "##########", "needs_verification|unreadable"),
    ]
