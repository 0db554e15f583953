"""Twentieth batch: cells that are hard to read, numbers of no known grammar, and what neither proves."""

from datetime import date
from functools import partial

from tests.surfaces.kinds.cells import ABSENT, guessed_family, odd_ends, strange_numbers, unread_cell
from tests.surfaces.surface import Surface
from tests.surfaces.world import World

NO_NUMBER = "needs_verification|unreadable|uncertified"
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
FORMAL = "零壹贰叁肆伍陆柒捌玖"


def _roman(day: date) -> str:
    """Write the month in Roman figures, as foreign fitters do."""
    return f"{day.day}.{ROMAN[day.month - 1]}.{day.year}"


def _formal(day: date) -> str:
    """Write the year in the figures of cheques, month and day in plain ones."""
    return f"{''.join(FORMAL[int(figure)] for figure in str(day.year))}年{day.month}月{day.day}日"


def unread_cells(world: World) -> list[Surface]:
    """Ends in odd notations."""
    odd = partial(odd_ends, world)
    made = [
        odd("roman_month_of_the_fitters", _roman, head="操作证失效期"),
        odd("figures_of_cheques", _formal, "F3", head="工种本效期"),
        odd("object_of_the_script", lambda d: f"Date({d.year},{d.month},{d.day})", "F5", head="证照末次有效"),
        odd("underlines_of_the_form", lambda d: f"{d.year}__年{d.month}__月{d.day}__日", "F1", head="证件效期至"),
        odd("day_month_year_dashes", lambda d: f"{d:%d}-{d:%m}-{d.year}（日-月-年）", "F6", head="井下操作证末期"),
        odd("quarter_of_the_year", lambda d: f"{d.year}年第{(d.month + 2) // 3}季度末", "F4", head="考核证末季"),
        odd("exclaimed_end", lambda d: f"❗{d.year}/{d.month:02d}/{d.day:02d}到期", "F5", head="特设证提醒"),
    ]
    for surface in made:
        surface.expects[-1].allowed = ABSENT
    return made


def unknown_grammar(world: World) -> list[Surface]:
    """Numbers that no rule describes, on record as they stand."""
    strange = partial(strange_numbers, world)
    return [
        strange(
            "italian_fitters_of_the_tyre_plant",
            "序号={n}|姓名={name}|有效身份证件号={id}|操作证编号={no}|准操项目={item}|初领日期={first}|有效期至={end}|发证机关={issuer}",
            "F1",
            "T{id}",
            "YB{s:07d}",
        ),
        strange(
            "macao_divers_of_the_water_park",
            "行次={n}|姓名={name}|证件号（身份证／通行证）={id}|特种作业操作证编号={no}|操作项目={item}|有效期止={end}|"
            "签发机关={issuer}",
            "F1",
            "T{id}",
            "M{s:08d}",
        ),
        strange(
            "stokers_of_the_dye_works",
            "工段={emp}|姓名={name}|身份证号={id}|作业项目={item}|项目代号={code}|特种设备作业人员证编号={no}|批准日期={start}|"
            "有效日期={end}|批准机关={issuer}",
            "F5",
            "TS6GTAB{s:05d}",
        ),
        strange(
            "heads_of_the_co_operative",
            "网点={emp}|姓名={name}|身份证号={id}|证书名称={title}|人员类型={cls}|证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F2",
            "GXS-AQ{year}{s:06d}",
        ),
        strange(
            "steel_erectors_by_folio",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
            "F3",
            "钢构特操{year}-{s:05d}号",
        ),
        strange(
            "pit_heads_by_docket",
            "矿井={emp}|姓名={name}|身份证号={id}|证书名称={title}|人员类型={cls}|证书编号={no}|发证日期={start}|有效期至={end}|"
            "发证机关={issuer}",
            "F7",
            "MK[{year}]AQ{s:05d}",
        ),
    ]


def principle(world: World) -> list[Surface]:
    """What was guessed or not read accuses nobody."""
    guessed, unread = partial(guessed_family, world), partial(unread_cell, world)
    return [
        guessed(
            "file_name_of_the_water_park",
            "行次={n}|姓名={name}|身份证号={id}|证书编号={no}|证书有效至={end}",
            "{firm}滑道、造浪机操作岗.xlsx",
            "",
        ),
        guessed(
            "subsidy_of_the_paper_mill",
            "姓名={name}|身份证号={id}|津贴名目={post}|证号={no}|证书到期={end}",
            "{firm}.xls",
            "登高津贴",
            "津贴名目",
        ),
        guessed(
            "tag_of_the_low_code_form",
            "姓名={name}|身份证号={id}|人员标签={post}|证件编号={no}|到期日={end}",
            "{firm}标签导出.csv",
            "#焊工 #夜班",
            "人员标签",
        ),
        guessed(
            "folder_of_the_museum",
            "序={n}|姓名={name}|身份证号={id}|证书编号={no}|有效期止={end}",
            "高空擦窗与电梯/{firm}.xlsx",
            "",
        ),
        unread("number_behind_the_link", "no", "点击查看附件", NO_NUMBER),
        unread("number_reference_lost", "no", "#REF!", NO_NUMBER),
        unread("number_at_the_agency", "no", "代办公司还没寄来", NO_NUMBER),
        unread("issuer_seal_faint", "issuer", "印油太淡", "needs_verification|unreadable"),
        unread("end_coffee_stain", "end", "污渍遮住", f"{ABSENT}|unreadable"),
        unread("end_object_of_the_export", "end", "[object Object]", f"{ABSENT}|unreadable"),
    ]
