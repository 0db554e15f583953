"""Eleventh batch: cells that are hard to read, numbers of no known grammar, and what neither proves."""

from datetime import date
from functools import partial

from tests.surfaces.kinds.cells import ABSENT, guessed_family, odd_ends, strange_numbers, unread_cell
from tests.surfaces.surface import Surface
from tests.surfaces.world import World

NO_NUMBER = "needs_verification|unreadable|uncertified"
MONTHS = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二")


def _half_month(day: date) -> str:
    """Name the third of a month, which tells no day."""
    return f"{day.year}年{day.month}月{'上旬' if day.day < 11 else '中旬' if day.day < 21 else '下旬'}"


def _month_in_characters(day: date) -> str:
    """Write the month in characters and the rest in figures."""
    return f"{day.year}年{MONTHS[day.month - 1]}月{day.day}日"


def unread_cells(world: World) -> list[Surface]:
    """Ends in odd notations."""
    odd = partial(odd_ends, world)
    made = [
        odd("blank_before_stop", lambda d: f"{d.year} .{d.month} .{d.day}", head="操作证有效期截止日期"),
        odd("third_of_a_month", _half_month, "F3", head="资格证到期（旬）"),
        odd("month_in_characters", _month_in_characters, "F5", head="到期换证时间"),
        odd("slash_and_stop", lambda d: f"{d.year}/{d.month}.{d.day}", "F6", head="证件到期时间"),
        odd("valid_and_end", lambda d: f"有效（{d.year}.{d.month}.{d.day}）", "F1", head="是否在有效期"),
        odd("semicolons", lambda d: f"{d.year};{d.month:02d};{d.day:02d}", "F4", head="延续后有效期"),
        odd("year_with_nian_only", lambda d: f"{d.year}年{d:%m%d}", "F5", head="下次换证"),
    ]
    for surface in made:
        surface.expects[-1].allowed = ABSENT
    return made


def unknown_grammar(world: World) -> list[Surface]:
    """Numbers that no rule describes, on record as they stand."""
    strange = partial(strange_numbers, world)
    return [
        strange(
            "shipyard_vietnamese_welders",
            "船段={n}|焊工姓名={name}|身份证或护照号码={id}|特种作业操作证号={no}|准操项目={item}|"
            "有效期截止={end}|发证机关={issuer}",
            "F1",
            "T{id}",
            "N{s:07d}",
        ),
        strange(
            "permanent_residents_of_the_port",
            "序号={n}|作业人员={name}|身份证/永居证号={id}|操作证编号={no}|作业项目={item}|"
            "证件有效期至={end}|发证单位={issuer}",
            "F1",
            "T{id}",
            "TWN{s:012d}",
        ),
        strange(
            "logistics_park_old_cards",
            "公司名称={emp}|姓名={name}|身份证号={id}|作业项目代号={code}|证件编号={no}|"
            "发证日期={start}|有效期至={end}|发证机关={issuer}",
            "F5",
            "TS6G370983{s:05d}",
        ),
        strange(
            "foundry_safety_heads",
            "序号={n}|企业名称={emp}|姓名={name}|身份证号={id}|证书名称={title}|人员类型={cls}|"
            "证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
            "F2",
            "鲁J-JSYL-{year}-{s:04d}",
        ),
        strange(
            "girder_yard_old_papers",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|操作资格证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F3",
            "LJTZ{year}{s:06d}",
        ),
        strange(
            "colliery_managers_by_bureau",
            "矿井名称={emp}|姓名={name}|身份证号={id}|证书名称={title}|人员类别={cls}|"
            "合格证编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
            "F7",
            "SDMK-{year}-{s:05d}",
        ),
    ]


def principle(world: World) -> list[Surface]:
    """What was guessed or not read accuses nobody."""
    guessed, unread = partial(guessed_family, world), partial(unread_cell, world)
    return [
        guessed(
            "file_name_of_the_foundry",
            "序号={n}|姓名={name}|身份证号={id}|证号={no}|到期={end}",
            "{firm}行车工叉车工台账.xlsx",
            "",
        ),
        guessed(
            "place_in_the_heat_supplier",
            "姓名={name}|身份证号={id}|所在站点={post}|证书编号={no}|有效期至={end}",
            "{firm}.xlsx",
            "3号换热站锅炉间",
            "所在站点",
        ),
        guessed(
            "label_of_the_access_system",
            "人员名称={name}|证件号={id}|人员分组={post}|持证编号={no}|持证到期={end}",
            "{firm}_门禁名单.csv",
            "机修-行车组",
            "人员分组",
        ),
        guessed(
            "folder_of_the_port",
            "编号={n}|姓名={name}|身份证号码={id}|证件编号={no}|截止日期={end}",
            "门机司机、叉车司机/{firm}港务.xls",
            "",
        ),
        unread("number_photo_in_chat", "no", "已发微信", NO_NUMBER),
        unread("number_with_former_employer", "no", "押在原单位", NO_NUMBER),
        unread("number_illegible_copy", "no", "复印件不清晰", NO_NUMBER),
        unread("issuer_half_printed", "issuer", "红章印不全", "needs_verification|unreadable"),
        unread("end_cut_off_in_the_scan", "end", "扫描缺角", f"{ABSENT}|unreadable"),
    ]
