"""Thirteenth batch: cells that are hard to read, numbers of no known grammar, and what neither proves."""

from datetime import date
from functools import partial

from tests.surfaces.kinds.cells import ABSENT, guessed_family, odd_ends, strange_numbers, unread_cell
from tests.surfaces.surface import Surface
from tests.surfaces.world import World

NO_NUMBER = "needs_verification|unreadable|uncertified"
TENS = ("上旬", "中旬", "下旬")


def _third(day: date) -> str:
    """Write the third of the month that a date is in."""
    return f"{day.year}年{day.month}月{TENS[min(2, (day.day - 1) // 10)]}"


def unread_cells(world: World) -> list[Surface]:
    """Ends in odd notations."""
    odd = partial(odd_ends, world)
    made = [
        odd("thirds_of_a_month", _third, head="证件大约到期"),
        odd("two_stops_in_words", lambda d: f"{d.year}年.{d.month}月.{d.day}日", "F3", head="有效期到"),
        odd("under_lines", lambda d: f"{d.year}_{d.month:02d}_{d.day:02d}", "F5", head="证书失效时间"),
        odd("day_first_dots", lambda d: f"{d.day:02d}.{d.month:02d}.{d.year}", "F6", head="届期"),
        odd("colon_between", lambda d: f"{d.year}:{d.month}:{d.day}", "F1", head="操作证有效期到"),
        odd("year_after_month", lambda d: f"{d.month}/{d.year}", "F4", head="证书月/年"),
        odd("two_figures_year_words", lambda d: f"{d:%y}年底前（{d.month}月）", "F5", head="该换证时间"),
        odd("question_mark", lambda d: f"{d.year}.{d.month}.{d.day}（?）", "F1", head="有效期终了"),
    ]
    for surface in made:
        surface.expects[-1].allowed = ABSENT
    return made


def unknown_grammar(world: World) -> list[Surface]:
    """Numbers that no rule describes, on record as they stand."""
    strange = partial(strange_numbers, world)
    return [
        strange(
            "port_engineers_with_passports",
            "序号={n}|船机人员={name}|护照号/身份证号={id}|特种作业操作证编号={no}|准操项目={item}|"
            "有效期至={end}|发证机关={issuer}",
            "F1",
            "T{id}",
            "EJ{s:07d}",
        ),
        strange(
            "permanent_residents_of_the_battery_maker",
            "序号={n}|姓名={name}|永居证/身份证号码={id}|操作证号={no}|操作项目={item}|有效期截止={end}|"
            "签发机关={issuer}",
            "F1",
            "T{id}",
            "KOR3700{s:08d}",
        ),
        strange(
            "lift_fitters_of_the_old_rules",
            "单位={emp}|姓名={name}|身份证号={id}|作业项目代号={code}|作业人员证编号={no}|批准日期={start}|"
            "有效日期={end}|发证机关={issuer}",
            "F5",
            "TS6T{s:08d}",
        ),
        strange(
            "gas_works_safety_heads",
            "企业={emp}|姓名={name}|身份证号={id}|证书名称={title}|人员类型={cls}|证书编号={no}|"
            "发证日期={start}|有效期至={end}|"
            "发证机关={issuer}",
            "F2",
            "鲁泰安培{year}-{s:05d}号",
        ),
        strange(
            "site_cards_of_the_county",
            "序号={n}|姓名={name}|身份证号码={id}|工种={item}|操作资格证编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F3",
            "建筑特种（肥）{year}{s:05d}",
        ),
        strange(
            "pit_heads_by_house_number",
            "煤矿={emp}|姓名={name}|身份证号={id}|证书名称={title}|人员类别={cls}|合格证编号={no}|"
            "发证日期={start}|有效期至={end}|"
            "发证机关={issuer}",
            "F7",
            "KS-{year}/{s:05d}",
        ),
    ]


def principle(world: World) -> list[Surface]:
    """What was guessed or not read accuses nobody."""
    guessed, unread = partial(guessed_family, world), partial(unread_cell, world)
    return [
        guessed(
            "file_name_of_the_port",
            "序={n}|姓名={name}|身份证号={id}|证书编号={no}|证书到期={end}",
            "{firm}门机、岸桥司机及指挥.xlsx",
            "",
        ),
        guessed(
            "berth_of_the_port",
            "姓名={name}|身份证号={id}|作业泊位={post}|证书编号={no}|有效期至={end}",
            "{firm}.xlsx",
            "3#泊位门座起重机",
            "作业泊位",
        ),
        guessed(
            "allowance_of_the_farm",
            "人名={name}|身份证={id}|津贴名目={post}|证号={no}|证到期日={end}",
            "{firm}津贴发放.csv",
            "电工津贴",
            "津贴名目",
        ),
        guessed(
            "folder_of_the_gas_works",
            "号={n}|姓名={name}|身份证号={id}|证件编号={no}|终止={end}",
            "特种作业（焊工电工）/{firm}.xls",
            "",
        ),
        guessed(
            "label_of_the_chat",
            "微信备注名={name}|身份证号={id}|标签={post}|发来的证号={no}|发来的到期日={end}",
            "{firm}接龙整理.xlsx",
            "开叉车的",
            "微信备注名",
        ),
        unread("number_with_the_boss", "no", "老板手里", NO_NUMBER),
        unread("number_to_be_added", "no", "待补录", NO_NUMBER),
        unread("number_as_attachment", "no", "附件1张", NO_NUMBER),
        unread("number_formula", "no", "#VALUE!", NO_NUMBER),
        unread("issuer_cannot_tell", "issuer", "记不清哪里发的", "needs_verification|unreadable"),
        unread("issuer_under_the_film", "issuer", "膜下看不清", "needs_verification|unreadable"),
        unread("end_forgotten", "end", "忘了，回家看", f"{ABSENT}|unreadable"),
    ]
