"""Fourth batch: cells that are hard to read, numbers of no known grammar, and what neither proves."""

from functools import partial

from tests.surfaces.kinds.cells import ABSENT, guessed_family, odd_ends, strange_numbers, unread_cell
from tests.surfaces.surface import Surface
from tests.surfaces.world import World

NO_NUMBER = "needs_verification|unreadable|uncertified"
DAYS = "一二三四五六日"


def unread_cells(world: World) -> list[Surface]:
    """Ends in odd notations."""
    odd = partial(odd_ends, world)
    made = [
        odd("with_weekday", lambda d: f"{d.year}年{d.month}月{d.day}日 星期{DAYS[d.weekday()]}"),
        odd("short_year_stops", lambda d: f"{d:%y}.{d.month}.{d.day}", "F3", head="证件有效到"),
        odd("short_year_hyphens", lambda d: f"{d:%y}-{d.month}-{d.day}", head="操作证到期"),
        odd("day_first", lambda d: f"{d:%d/%m/%Y}", "F5", head="到期日 Expiry (dd/mm/yyyy)"),
        odd("year_and_month", lambda d: f"{d:%y}年{d.month}月", "F4"),
        odd("number_with_noughts", lambda d: f"{d:%Y%m%d}.0", "F6"),
    ]
    for surface in made:
        surface.expects[-1].allowed = ABSENT
    return made


def unknown_grammar(world: World) -> list[Surface]:
    """Numbers that no rule describes, on record as they stand."""
    strange = partial(strange_numbers, world)
    return [
        strange(
            "resident_of_macao",
            "姓名={name}|性别={sex}|身份证或回乡证号码={id}|操作证编码={no}|准操作项目={item}|有效截止={end}|签发机关={issuer}",
            "F1",
            "T{id}",
            "M{s:08d}",
        ),
        strange(
            "old_area_letters",
            "作业人员={name}|身份证号={id}|作业项目={code}|证书编号={no}|核准日期={start}|有效日期={end}|核发机关={issuer}",
            "F5",
            "TS6NFCH{s:05d}",
        ),
        strange(
            "mine_roll",
            "人员姓名={name}|身份证号码={id}|证书名称={title}|证书字号={no}|操作项目={item}|有效期限至={end}|发证单位={issuer}",
            "F6",
            "鲁能源煤特字（{year}）{s:05d}",
            words="证书字号",
        ),
    ]


def principle(world: World) -> list[Surface]:
    """What was guessed or not read accuses nobody."""
    guessed, unread = partial(guessed_family, world), partial(unread_cell, world)
    return [
        guessed(
            "shift_job",
            "姓名={name}|身份证={id}|班内岗位={post}|证编={no}|有效={end}",
            "{firm}.xlsx",
            "焊工",
            "班内岗位",
        ),
        guessed(
            "folder_of_lifts",
            "序={n}|姓名={name}|公民身份证号={id}|号码（证）={no}|期限至={end}",
            "特种设备/{firm}作业人员.csv",
            "",
        ),
        unread("number_pending_photo", "no", "手机里，明天发", NO_NUMBER),
        unread("issuer_as_on_card", "issuer", "以证件为准", "needs_verification|unreadable"),
        unread("end_as_on_card", "end", "详见证书", f"{ABSENT}|unreadable"),
    ]
