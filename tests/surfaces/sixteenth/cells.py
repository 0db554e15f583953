"""Sixteenth batch: cells that are hard to read, numbers of no known grammar, and what neither proves."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.kinds.cells import ABSENT, guessed_family, odd_ends, strange_numbers, unread_cell
from tests.surfaces.surface import Surface
from tests.surfaces.world import World

NO_NUMBER = "needs_verification|unreadable|uncertified"
WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
ROMAN = ("Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ", "Ⅶ", "Ⅷ", "Ⅸ", "Ⅹ", "Ⅺ", "Ⅻ")


def unread_cells(world: World) -> list[Surface]:
    """Ends in odd notations."""
    odd = partial(odd_ends, world)
    made = [
        odd("roman_month", lambda d: f"{d.day}.{ROMAN[d.month - 1]}.{d.year}", head="操作证效尽"),
        odd("wide_with_dots", lambda d: f"{d.year}．{d.month:02d}．{d.day:02d}".translate(WIDE), "F3", head="证止期"),
        odd("seconds_of_the_form", lambda d: str((d - date(1970, 1, 1)).days * 86_400), "F5", head="到期（秒）"),
        odd("underscores", lambda d: f"{d.year}_{d.month:02d}_{d.day:02d}", "F6", head="证期末"),
        odd("half_of_the_year", lambda d: f"{d.year}年{'上' if d.month < 7 else '下'}半年", "F1", head="大概哪时到期"),
        odd("year_in_brackets", lambda d: f"（{d.year}）{d.month}月{d.day}日", "F4", head="考核证到"),
        odd("day_after_excluded", lambda d: f"{d + timedelta(days=1):%Y.%m.%d}前有效", "F5", head="有效于"),
        odd("end_of_the_month", lambda d: f"{d.year}.{d.month}月底", "F1", head="月底到期"),
        odd("colons_between", lambda d: f"{d.year}:{d.month:02d}:{d.day:02d}", "F6", head="用到"),
    ]
    for surface in made:
        surface.expects[-1].allowed = ABSENT
        for one in surface.expects[1:-1]:
            # A day given as the one after the last may be told as another day than the record's.
            if surface.name == "day_after_excluded" and one.allowed.startswith("registered"):
                one.allowed += "|registered_discrepant"
    return made


def unknown_grammar(world: World) -> list[Surface]:
    """Numbers that no rule describes, on record as they stand."""
    strange = partial(strange_numbers, world)
    return [
        strange(
            "japanese_engineers_of_the_glass_works",
            "序={n}|外籍与本籍员工={name}|护照/身份证={id}|特种作业操作证编号={no}|操作项目={item}|有效期止={end}|签发机关={issuer}",
            "F1",
            "T{id}",
            "TR{s:07d}",
        ),
        strange(
            "macao_fitters_of_the_stadium",
            "编号={n:03d}|姓名={name}|证件号（含港澳）={id}|特种作业操作证号={no}|准操项目={item}|有效期至={end}|发证机关={issuer}",
            "F1",
            "T{id}",
            "M{s:08d}",
        ),
        strange(
            "old_boiler_cards_of_the_laundry",
            "门店={emp}|姓名={name}|身份证号={id}|作业项目={code}|特种设备作业人员证编号={no}|发证日期={start}|有效期至={end}|"
            "发证机关={issuer}",
            "F5",
            "TS6GTA{s:06d}",
        ),
        strange(
            "quarry_heads",
            "采石场={emp}|姓名={name}|身份证号={id}|证书名称={title}|人员类型={cls}|证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F2",
            "FK-AQ{year}-{s:05d}",
        ),
        strange(
            "fitters_of_hoists_by_book",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
            "F3",
            "泰建特操{year}-{s:05d}",
        ),
        strange(
            "pit_chiefs_by_year",
            "矿井={emp}|姓名={name}|身份证号={id}|证书名称={title}|类型={cls}|证书编号={no}|发证日期={start}|有效期至={end}|"
            "发证机关={issuer}",
            "F7",
            "MKAQ{year}{s:06d}",
        ),
    ]


def principle(world: World) -> list[Surface]:
    """What was guessed or not read accuses nobody."""
    guessed, unread = partial(guessed_family, world), partial(unread_cell, world)
    return [
        guessed(
            "file_name_of_the_port",
            "序={n}|姓名={name}|身份证号={id}|证书编号={no}|有效期截止={end}",
            "{firm}门座机、正面吊司机.xlsx",
            "",
        ),
        guessed(
            "machine_of_the_glass_works",
            "姓名={name}|身份证号={id}|设备={post}|证书编号={no}|有效期至={end}",
            "{firm}.xlsx",
            "3#行车",
            "设备",
        ),
        guessed(
            "allowance_of_the_dairy",
            "职工={name}|身份证={id}|岗位津贴项={post}|证号={no}|证书终止={end}",
            "{firm}津贴.csv",
            "氨压机津贴",
            "岗位津贴项",
        ),
        guessed(
            "folder_of_the_hospital",
            "号={n}|姓名={name}|身份证号={id}|证件编号={no}|截止={end}",
            "医院后勤（氧舱、锅炉）/{firm}.xls",
            "",
        ),
        guessed(
            "group_label_of_the_courier",
            "备注名={name}|身份证号={id}|标签={post}|证号={no}|到期={end}",
            "{firm}企业微信通讯录.xlsx",
            "叉车组",
            "备注名",
        ),
        unread("number_at_the_training_school", "no", "证在培训学校", NO_NUMBER),
        unread("number_scan_attached", "no", "见附件扫描件", NO_NUMBER),
        unread("number_reference_error", "no", "#REF!", NO_NUMBER),
        unread("number_three_dots", "no", "……", NO_NUMBER),
        unread("issuer_seal_blurred", "issuer", "公章模糊", "needs_verification|unreadable"),
        unread("issuer_photo_cut", "issuer", "照片没拍全", "needs_verification|unreadable"),
        unread("end_covered", "end", "被手指挡住了", f"{ABSENT}|unreadable"),
        unread("end_ink_gone", "end", "墨迹不清", f"{ABSENT}|unreadable"),
    ]
