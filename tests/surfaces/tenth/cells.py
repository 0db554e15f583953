"""Tenth batch: cells that are hard to read, numbers of no known grammar, and what neither proves."""

from datetime import date
from functools import partial

from tests.surfaces.kinds.cells import ABSENT, guessed_family, odd_ends, strange_numbers, unread_cell
from tests.surfaces.surface import Surface
from tests.surfaces.world import AS_OF, World

NO_NUMBER = "needs_verification|unreadable|uncertified"
QUARTERS = "一二三四"


def _quarter(day: date) -> str:
    """Name the quarter of a day, which tells no day."""
    return f"{day.year}年{QUARTERS[(day.month - 1) // 3]}季度"


def _term_left(day: date) -> str:
    """Tell the end and how many months are left."""
    months = (day.year - AS_OF.year) * 12 + day.month - AS_OF.month
    return f"{day.year}年{day.month}月{day.day}日（还有{months}个月）"


def unread_cells(world: World) -> list[Surface]:
    """Ends in odd notations."""
    odd = partial(odd_ends, world)
    made = [
        odd("plus_signs", lambda d: f"{d.year}+{d.month}+{d.day}", head="证件用到何日"),
        odd("quarter_only", _quarter, "F5", head="证到（季度）"),
        odd("months_left", _term_left, "F3", head="延期至及余期"),
        odd("day_month_year_stops", lambda d: f"{d.day}.{d.month}.{d.year}", "F6", head="止期（日.月.年）"),
        odd("brackets_around_parts", lambda d: f"（{d.year}）年（{d.month}）月（{d.day}）日", head="证书至"),
        odd("short_year_slashes", lambda d: f"{d:%y}/{d.month}/{d.day}", "F4", head="考核证延至"),
        odd("full_width", lambda d: f"{d:%Y－%m－%d}".translate(_WIDE), "F5", head="证件失效于"),
        odd("colon_between", lambda d: f"{d.year}：{d.month:02d}：{d.day:02d}", "F1", head="期满"),
    ]
    for surface in made:
        surface.expects[-1].allowed = ABSENT
    return made


_WIDE = {ord("0") + digit: ord("０") + digit for digit in range(10)}


def unknown_grammar(world: World) -> list[Surface]:
    """Numbers that no rule describes, on record as they stand."""
    strange = partial(strange_numbers, world)
    return [
        strange(
            "paper_machine_fitters_abroad",
            "纸机={n}|安装人员（含外方）={name}|护照号或身份证号={id}|特种作业操作证编号={no}|操作项目={item}|限期至={end}|"
            "发证机关={issuer}",
            "F1",
            "T{id}",
            "C{s:07d}F",
        ),
        strange(
            "macao_engineers",
            "部={n}|姓名={name}|身份证（回乡证）号={id}|操作证号={no}|准操项目={item}|到期日={end}|发证机关={issuer}",
            "F1",
            "T{id}",
            "M{s:08d}",
        ),
        strange(
            "salt_works_old_forks",
            "车间={n}|叉车工={name}|身份证号={id}|作业项目={code}|证件编号（旧式）={no}|批准日期={start}|"
            "有效日期={end}|发证机关={issuer}",
            "F5",
            "肥质特字{year}第{s:04d}号",
        ),
        strange(
            "distillery_managers",
            "酒企={emp}|姓名={name}|身份证号={id}|证书名称={title}|人员类型={cls}|证书编号={no}|"
            "发证日期={start}|有效期至={end}|发证机关={issuer}",
            "F2",
            "37-AGK-{year}-{s:06d}",
        ),
        strange(
            "crane_lessor_provisional",
            "姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
            "F3",
            "泰建临操[{year}]第{s:05d}号",
        ),
        strange(
            "mine_chiefs_of_old",
            "矿={emp}|姓名={name}|身份证号={id}|证书名称={title}|人员类型={cls}|证书编号={no}|"
            "发证日期={start}|有效期至={end}|发证机关={issuer}",
            "F7",
            "MK37{year}{s:05d}A",
        ),
    ]


def principle(world: World) -> list[Surface]:
    """What was guessed or not read accuses nobody."""
    guessed, unread = partial(guessed_family, world), partial(unread_cell, world)
    return [
        guessed(
            "file_name_of_the_abattoir",
            "序={n}|工人={name}|工人身份证={id}|本号={no}|本到={end}",
            "{firm}制冷工和锅炉工.xlsx",
            "",
        ),
        guessed(
            "workplace_of_the_school",
            "排={n}|校工={name}|校工身份证号={id}|干活处={post}|证件号={no}|至={end}",
            "{firm}学校.xlsx",
            "开水锅炉房",
            "干活处",
        ),
        guessed(
            "label_of_the_personnel_program",
            "姓名={name}|身份证号={id}|岗位标签={post}|证号={no}|证件到期={end}",
            "{firm}.tsv",
            "特设-厂车",
            "岗位标签",
        ),
        guessed(
            "team_of_the_lessor",
            "班={n}|人员={name}|身份证号={id}|队伍={post}|证书号={no}|截止={end}",
            "{firm}.csv",
            "塔吊安拆队",
            "",
        ),
        unread("number_in_the_drawer", "no", "证在柜里未取", NO_NUMBER),
        unread("number_lost_and_reported", "no", "证丢了，正挂失", NO_NUMBER),
        unread("number_see_scan", "no", "扫描件另发", NO_NUMBER),
        unread("issuer_rubbed_off", "issuer", "磨损辨不出", "needs_verification|unreadable"),
        unread("issuer_two_seals", "issuer", "两枚章重叠", "needs_verification|unreadable"),
        unread("end_under_film", "end", "塑封起泡看不见", f"{ABSENT}|unreadable"),
    ]
