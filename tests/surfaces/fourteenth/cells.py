"""Fourteenth batch: cells that are hard to read, numbers of no known grammar, and what neither proves."""

from functools import partial

from tests.surfaces.kinds.cells import ABSENT, guessed_family, odd_ends, strange_numbers, unread_cell
from tests.surfaces.surface import Surface
from tests.surfaces.world import World

NO_NUMBER = "needs_verification|unreadable|uncertified"


def unread_cells(world: World) -> list[Surface]:
    """Ends in odd notations."""
    odd = partial(odd_ends, world)
    made = [
        odd("equals_between", lambda d: f"{d.year}={d.month:02d}={d.day:02d}", head="操作证期末"),
        odd("term_behind", lambda d: f"{d.year}-{d.month}-{d.day}（两年期满）", "F3", head="资格证了期"),
        odd("six_figures", lambda d: f"{d:%y%m%d}", "F5", head="作业证失效日（年月日六位）"),
        odd("asterisks", lambda d: f"{d.year}*{d.month}*{d.day}", "F6", head="井下证末日"),
        odd("rest_of_the_term", lambda d: f"离到期{(d.year - 2024) * 12 + d.month - 8}个月", "F1", head="离到期多久"),
        odd("half_year", lambda d: f"{d.year}年{'上' if d.month < 7 else '下'}半年", "F4", head="延期应在"),
        odd("until_sign", lambda d: f"→{d.year}.{d.month}.{d.day}", "F5", head="证件效力"),
        odd("letters_for_parts", lambda d: f"{d.year}Y{d.month:02d}M{d.day:02d}D", "F1", head="操作证效力末"),
    ]
    for surface in made:
        surface.expects[-1].allowed = ABSENT
    return made


def unknown_grammar(world: World) -> list[Surface]:
    """Numbers that no rule describes, on record as they stand."""
    strange = partial(strange_numbers, world)
    return [
        strange(
            "foreign_turbine_engineers",
            "序次={n}|工程师={name}|护照/身份证={id}|操作证号={no}|操作项目={item}|有效期至={end}|发证机关={issuer}",
            "F1",
            "T{id}",
            "DK{s:07d}",
        ),
        strange(
            "macao_managers_of_the_joint_venture",
            "序={n}|姓名 Name={name}|身份证件号={id}|操作证编号={no}|准操项目={item}|有效期至={end}|发证机关={issuer}",
            "F1",
            "T{id}",
            "M{s:08d}",
        ),
        strange(
            "old_lift_trucks_of_the_park",
            "租户={emp}|姓名={name}|身份证号={id}|项目代号={code}|证件编号={no}|批准日期={start}|"
            "有效日期={end}|发证机关={issuer}",
            "F5",
            "TS6N370983{s:05d}",
        ),
        strange(
            "steel_works_safety_heads",
            "成员企业={emp}|姓名={name}|身份证号={id}|证书名称={title}|人员类型={cls}|证书编号={no}|"
            "发证日期={start}|有效期至={end}|发证机关={issuer}",
            "F2",
            "泰应急考（{year}）第{s:05d}号",
        ),
        strange(
            "old_team_cards",
            "序号={n}|姓名={name}|身份证号码={id}|工种={item}|资格证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F3",
            "SDJZ-T-{year}{s:05d}",
        ),
        strange(
            "coal_bureau_heads",
            "煤矿={emp}|姓名={name}|身份证号={id}|证书名称={title}|人员类型={cls}|证书编号={no}|"
            "发证日期={start}|有效期至={end}|发证机关={issuer}",
            "F7",
            "LMK-{year}-{s:06d}",
        ),
    ]


def principle(world: World) -> list[Surface]:
    """What was guessed or not read accuses nobody."""
    guessed, unread = partial(guessed_family, world), partial(unread_cell, world)
    return [
        guessed(
            "file_name_of_the_park",
            "序次={n}|姓名={name}|身份证号={id}|证书编号={no}|有效期截止={end}",
            "{firm}叉车行车司机汇总.xlsx",
            "",
        ),
        guessed(
            "team_of_the_yard",
            "姓名={name}|身份证号={id}|所在班组={post}|证书编号={no}|有效期至={end}",
            "{firm}.xlsx",
            "起重吊装班",
            "所在班组",
        ),
        guessed(
            "allowance_of_the_agency",
            "派员姓名={name}|派员身份证={id}|岗位补贴名目={post}|证号={no}|证到期={end}",
            "{firm}补贴.csv",
            "行车工补贴",
            "岗位补贴名目",
        ),
        guessed(
            "folder_of_the_group",
            "号={n}|姓名={name}|身份证号={id}|证件编号={no}|到期={end}",
            "压力容器和锅炉/{firm}.xls",
            "",
        ),
        guessed(
            "gate_right",
            "刷卡人={name}|身份证号={id}|门禁分组={post}|登记证号={no}|登记证止={end}",
            "{firm}门禁.xlsx",
            "锅炉房权限组",
            "门禁分组",
        ),
        unread("number_to_be_scanned", "no", "待扫描", NO_NUMBER),
        unread("number_with_the_foreman", "no", "在班长手里", NO_NUMBER),
        unread("number_not_recognised", "no", "（无法识别）", NO_NUMBER),
        unread("number_in_the_envelope", "no", "原件已寄总部", NO_NUMBER),
        unread("issuer_by_photocopy", "issuer", "复印件看不清", "needs_verification|unreadable"),
        unread("issuer_in_question_marks", "issuer", "？？？", "needs_verification|unreadable"),
        unread("end_scanned_badly", "end", "扫描件模糊", f"{ABSENT}|unreadable"),
    ]
