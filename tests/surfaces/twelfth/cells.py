"""Twelfth batch: cells that are hard to read, numbers of no known grammar, and what neither proves."""

from datetime import date
from functools import partial

from tests.surfaces.kinds.cells import ABSENT, guessed_family, odd_ends, strange_numbers, unread_cell
from tests.surfaces.surface import Surface
from tests.surfaces.world import World

NO_NUMBER = "needs_verification|unreadable|uncertified"
SMALL = str.maketrans("0123456789", "零一二三四五六七八九")
LUNAR_TENS = ("", "十", "二十", "三十")


def _formal(day: date) -> str:
    """Write a date in the characters of contracts."""
    return f"{str(day.year).translate(SMALL)}年{_two(day.month)}月{_two(day.day)}日"


def _two(number: int) -> str:
    return f"{LUNAR_TENS[number // 10]}{str(number % 10).translate(SMALL) if number % 10 else ''}"


def unread_cells(world: World) -> list[Surface]:
    """Ends in odd notations."""
    odd = partial(odd_ends, world)
    made = [
        odd("nought_in_characters", _formal, head="证书截止期限"),
        odd("month_first_in_words", lambda d: f"{d.month}月{d.day}日，{d.year}年", "F3", head="证何时到期"),
        odd("quarter_only", lambda d: f"{d.year}年{(d.month + 2) // 3}季度", "F5", head="换证季度"),
        odd("pipes", lambda d: f"{d.year}¦{d.month:02d}¦{d.day:02d}", "F6", head="届满时间"),
        odd("before_the_day", lambda d: f"截至{d.year}-{d.month}-{d.day}前有效", "F1", head="有效情况"),
        odd("apostrophe_year", lambda d: f"'{d:%y}.{d.month}.{d.day}", "F4", head="证书到期"),
        odd("left_days_in_words", lambda d: f"还有{(d - date(2024, 8, 1)).days}天", "F5", head="剩余有效天数"),
        odd(
            "brackets_around_parts", lambda d: f"（{d.year}）年（{d.month}）月（{d.day}）日", "F1", head="有效期终止日"
        ),
    ]
    for surface in made:
        surface.expects[-1].allowed = ABSENT
    return made


def unknown_grammar(world: World) -> list[Surface]:
    """Numbers that no rule describes, on record as they stand."""
    strange = partial(strange_numbers, world)
    return [
        strange(
            "hotel_engineers_with_passports",
            "序号={n}|员工姓名={name}|护照或身份证={id}|特种作业操作证号={no}|操作项目={item}|有效期至={end}|"
            "发证机关={issuer}",
            "F1",
            "T{id}",
            "RU{s:07d}",
        ),
        strange(
            "taiwan_managers_of_the_mill",
            "序号={n}|人员姓名={name}|台胞证/身份证号={id}|操作证编号={no}|准操项目={item}|有效期截止={end}|"
            "签发机关={issuer}",
            "F1",
            "T{id}",
            "0{s:07d}",
        ),
        strange(
            "old_pressure_papers",
            "单位={emp}|姓名={name}|身份证号={id}|项目代号={code}|证件编号={no}|批准日期={start}|"
            "有效日期={end}|发证机关={issuer}",
            "F5",
            "TS6R370900{s:05d}",
        ),
        strange(
            "drug_maker_safety_heads",
            "企业名称={emp}|姓名={name}|身份证号={id}|证书名称={title}|人员类别={cls}|合格证编号={no}|"
            "发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F2",
            "泰安监培字（{year}）{s:06d}",
        ),
        strange(
            "old_site_cards",
            "序号={n}|姓名={name}|身份证号码={id}|工种={item}|操作资格证号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F3",
            "SDTZ-{year}-{s:05d}",
        ),
        strange(
            "mine_heads_of_the_bureau",
            "矿名={emp}|姓名={name}|身份证号={id}|证书名称={title}|岗位类型={cls}|考核合格证编号={no}|"
            "发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F7",
            "MKAQ{year}{s:06d}",
        ),
    ]


def principle(world: World) -> list[Surface]:
    """What was guessed or not read accuses nobody."""
    guessed, unread = partial(guessed_family, world), partial(unread_cell, world)
    return [
        guessed(
            "file_name_of_the_hotel",
            "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|到期时间={end}",
            "{firm}客房部及厨房叉车、锅炉人员.xlsx",
            "",
        ),
        guessed(
            "area_of_the_mill",
            "姓名={name}|身份证号={id}|作业区域={post}|证书编号={no}|有效期至={end}",
            "{firm}.xlsx",
            "锅炉房及行车吊运区",
            "作业区域",
        ),
        guessed(
            "grade_of_the_pay_roll",
            "人员={name}|身份证={id}|工资岗位档={post}|证号={no}|证到期={end}",
            "{firm}工资档案.csv",
            "司炉三档",
            "工资岗位档",
        ),
        guessed(
            "folder_of_the_yard",
            "编号={n}|姓名={name}|身份证号={id}|证件编号={no}|截止={end}",
            "起重机械、场车/{firm}.xls",
            "",
        ),
        guessed(
            "team_name_in_chat_export",
            "群昵称（实名）={name}|身份证号={id}|所在小组={post}|报的证号={no}|报的到期={end}",
            "{firm}群成员.xlsx",
            "叉车小组",
            "所在小组",
        ),
        unread("number_promised", "no", "明天补", NO_NUMBER),
        unread("number_at_the_training_school", "no", "在培训学校", NO_NUMBER),
        unread("number_as_picture", "no", "[图片]", NO_NUMBER),
        unread("number_by_mail", "no", "快递途中", NO_NUMBER),
        unread("issuer_says_see_card", "issuer", "见原件", "needs_verification|unreadable"),
        unread("issuer_blurred", "issuer", "字迹模糊", "needs_verification|unreadable"),
        unread("end_in_another_table", "end", "见另表", f"{ABSENT}|unreadable"),
    ]
