"""Nineteenth batch: situations that have an innocent explanation on the same page."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.fifteenth.shapes import echoed
from tests.surfaces.kinds import situations as first
from tests.surfaces.nineteenth.shapes import (
    asked,
    branched,
    enclosed,
    folded,
    in_brackets,
    paid,
    pictured,
    stamped,
    typeset,
    watermarked,
)
from tests.surfaces.people import with_check
from tests.surfaces.sixteenth.shapes import dressed
from tests.surfaces.surface import RD, RV, Surface
from tests.surfaces.tenth.shapes import keyed
from tests.surfaces.twelfth.shapes import footnoted, page_broken
from tests.surfaces.world import World, later

SCHOOL = "序号={n}|教职员={name}|教职员身份证={id}|操作证编号={no}|准操项目={item}|首次取证={first}|有效期终止={end}"
RAIL = "序号={n}|施工人员={name}|施工人员身份证={id}|工种={item}|资格证书编号={no}|发证日期={start}|有效期终止={end}"
LIFTS = "序号={n}|雪场人员={name}|雪场人员身份证={id}|项目代号={code}|证件编号={no}|批准日期={start}|有效期终止={end}"
TOWN = (
    "企业名称={emp}|安管人员={name}|安管人员身份证={id}|类别={code}|考核证书编号={no}|发证日期={start}|有效期终止={end}"
)
SHIFT = "序号={n}|下井人员={name}|下井人员身份证={id}|准操项目={item}|操作证编号={no}|初领日期={first}|有效期终止={end}"
CHEMIST = (
    "药企={emp}|管理人员={name}|管理人员身份证={id}|证书名称={title}|人员类型={cls}|合格证编号={no}|发证日期={start}|"
    "有效期终止={end}"
)


def id_row_off(world: World) -> list[Surface]:
    """The identity column pasted or sorted apart from the others."""
    off = partial(first.rows_off, world)
    return [
        paid(off("school_last_four_down", SCHOOL, "F1", range(2, 6), -1), 1),
        dressed(off("rail_first_three_down", RAIL, "F3", range(1, 4), -1), 1, folded),
        off("lifts_all_by_two_up", LIFTS, "F5", range(1, 6), 2, "{firm}索道与车辆人员"),
        branched(off("town_middle_two_exchanged", TOWN, "F4", range(3, 5), 1), 1, "代报镇街", "仪阳", "安站"),
        watermarked(off("shift_last_three_up", SHIFT, "F6", range(3, 6), 1), 1, 3, "核查专用"),
    ]


def cell_shift(world: World) -> list[Surface]:
    """Rows typed a column off or with cells changed about."""
    shifted = partial(first.cells_shifted, world)
    columns = (
        "序号={n}|姓名={name}|政治面貌=群众|身份证号={id}|校区=南校区|岗位={post}|证书编号={no}|准操项目={item}|"
        "初领日期={start}|有效期至={end}|联系手机={tel}"
    )
    return [
        # Every value stands on the row, only under its neighbour's header.
        shifted("politics_left_out", columns, "F1", lambda row: [*row[:2], *row[3:], ""]),
        shifted("politics_and_id_turned", columns, "F3", lambda row: [*row[:2], row[3], row[2], *row[4:]]),
        shifted("blank_before_the_number", columns, "F1", lambda row: [*row[:6], "", *row[6:]], "{firm}.csv"),
        shifted("campus_left_out", columns, "F6", lambda row: [*row[:4], *row[5:], ""], "{firm}.xls"),
        shifted("campus_typed_twice", columns, "F5", lambda row: [*row[:5], row[4], *row[5:]]),
    ]


def police_id(world: World) -> list[Surface]:
    """Birth dates corrected by the police: area and sequence stay, the name is the same."""
    corrected = partial(first.corrected_id, world)
    return [
        dressed(
            corrected("school_three_weeks", SCHOOL, "F1", lambda d: d + timedelta(days=21), follows=False), 1, pictured
        ),
        corrected("rail_three_years_on", RAIL, "F3", lambda d: later(d, 3), follows=False),
        corrected("lifts_said", LIFTS + "|证件信息变更={say}", "F5", lambda d: d - timedelta(days=45), follows=False),
        corrected("shift_said_and_follows", SHIFT + "|人事备注={say}", "F6", lambda d: later(d, -1), follows=True),
        stamped(
            corrected("town_eight_days", TOWN, "F4", lambda d: d - timedelta(days=8), follows=False),
            1,
            "来源",
            "小程序填报",
        ),
    ]


def renamed(world: World) -> list[Surface]:
    """People who bear another name than their certificate, and say so."""
    changed = partial(first.name_changed, world)
    return [
        changed("school_column_of_old_names", SCHOOL + "|入职时所用姓名（曾用名）={former}", "F1", ""),
        changed("lifts_in_cell", LIFTS, "F5", "", "{new}【曾用名 {old}】"),
        changed("rail_said", RAIL + "|核对说明={say}", "F3", "证书姓名{old}为曾用名，现名见身份证"),
        changed("town_said", TOWN + "|镇里备注={say}", "F4", "本人已改名，旧名{old}"),
        changed("chemist_said", CHEMIST + "|咨询公司注={say}", "F2", "改名前的姓名是{old}，派出所有证明"),
    ]


def renewals(world: World) -> list[Surface]:
    """Renewals too near to the export for it to show them."""
    near = partial(first.renewed_near, world)
    return [
        near("school_eighth_of_august", SCHOOL, "F1", date(2024, 8, 8)),
        near("rail_eighteenth_of_august", RAIL, "F3", date(2024, 8, 18)),
        near("lifts_issue_kept", LIFTS, "F5", date(2024, 8, 30), issued="first"),
        near("town_fifth_of_august", TOWN, "F4", date(2024, 8, 5)),
        near("chemist_end_of_august", CHEMIST, "F2", date(2024, 8, 28), issued="first"),
    ]


def titles(world: World) -> list[Surface]:
    """Posts, teams and marks around names."""
    called = partial(first.called_by, world)
    return [
        called("school", SCHOOL, "F1", "后勤主任：{name}~{name}老师~{name}（校聘）~水电组-{name}"),
        called("lifts", LIFTS, "F5", "站长/{name}~{name}（雪季工）~{name} 13805389911~{n}号索道：{name}"),
        called("rail", RAIL, "F3", "施工负责人 {name}~{name}（路外）~{name}_轨道车~（{n}）{name}"),
        called("shift", SHIFT, "F6", "跟班：{name}~{name}（早班）~{name}【带班】~机电一队/{name}"),
        called("town", TOWN, "F4", "联系人-{name}~{name}经理~{name}（代管）~安监员 {name}"),
    ]


def minority(world: World) -> list[Surface]:
    """Long names written otherwise."""
    written = partial(first.name_written, world)
    made = [
        written("hyphen_of_the_payroll", SCHOOL, "F1", lambda n: n.replace("·", "-"), lambda n: n),
        written("record_keeps_six_characters_cut", LIFTS, "F5", lambda n: n, lambda n: n[:6]),
        written("large_dot", RAIL, "F3", lambda n: n.replace("·", "●"), lambda n: n),
        written("dot_lost_in_the_record", TOWN, "F4", lambda n: n, lambda n: n.replace("·", "")),
        written("question_mark_for_the_dot", SHIFT, "F6", lambda n: n.replace("·", "?"), lambda n: n),
    ]
    for surface in made:
        for one in surface.expects:
            # Of a name that lost its end or a sign somebody may want to see the card.
            if ("cut" in surface.name or "question" in surface.name) and one.allowed == RD:
                one.allowed = RV
    return made


def masked(world: World) -> list[Surface]:
    """Identity numbers of which some digits are hidden."""
    starred_out = partial(first.with_stars, world)
    return [
        stamped(
            starred_out(
                "mini_program_six_and_four", SCHOOL, "F1", lambda i: f"{i[:6]}{'∗' * 8}{i[-4:]}", number_too=True
            ),
            1,
            "导出",
            "脱敏导出",
        ),
        starred_out("birthday_in_x", RAIL, "F3", lambda i: f"{i[:6]}{'x' * 8}{i[-4:]}", number_too=False),
        keyed(
            starred_out("dots_of_three", TOWN, "F4", lambda i: f"{i[:6]}……{i[-4:]}", number_too=False),
            1,
            "中间八位隐去",
        ),
        starred_out("underscores_eight", LIFTS, "F5", lambda i: f"{i[:6]}{'_' * 8}{i[-4:]}", number_too=True),
        enclosed(
            starred_out("letter_hides_four", SHIFT, "F6", lambda i: f"{i[:10]}****{i[-4:]}", number_too=True),
            ("来函附件（身份证号已作隐藏）",),
            ("（完）",),
        ),
    ]


def province_number(world: World) -> list[Surface]:
    """Numbers of other provinces where no issuer is given."""
    elsewhere = partial(first.other_province, world)
    return [
        dressed(elsewhere("crews_of_the_railway", RAIL, "F3", "陕A 甘B 豫D"), 1, in_brackets),
        branched(elsewhere("officers_of_the_town", TOWN, "F4", "苏 浙 皖"), 1, "镇街", "石横", "湖屯"),
        elsewhere(
            "fitters_of_the_ski_hotel",
            "编号={n}|安装工={name}|安装工身份证={id}|工种类别={item}|操作证书编号={no}|操作证书止={end}",
            "F3",
            "黑A 吉B 辽C",
        ),
        page_broken(elsewhere("officers_in_a_printed_file", TOWN, "F4", "鄂 湘 赣"), 1, 5, "1 / 2"),
        footnoted(
            elsewhere(
                "crews_of_the_port",
                "姓名={name}|身份证号={id}|建筑工种={item}|证书号={no}|发证日={start}|证书有效期至={end}",
                "F3",
                "沪A 苏B 粤C",
            ),
            "注：以上为码头改造外包队伍。",
        ),
    ]


def _wrong(number: str, *places: int) -> str:
    """Mistype the digits at the places."""
    return "".join(str((int(c) + 2) % 10) if p in places else c for p, c in enumerate(number))


def two_wrong_digits(world: World) -> list[Surface]:
    """Digits mistyped, missing, doubled or not given."""
    mistyped = partial(first.id_mistyped, world)
    return [
        dressed(
            mistyped("school_day_and_sequence", "单位={emp}|" + SCHOOL, "F1", lambda i: _wrong(i, 13, 15)), 1, asked
        ),
        echoed(mistyped("rail_year_and_sequence", "单位={emp}|" + RAIL, "F3", lambda i: _wrong(i, 9, 16)), 1),
        mistyped("lifts_first_two_left_out", "单位={emp}|" + LIFTS, "F5", lambda i: i[2:]),
        mistyped("town_right_check_two_of_the_sequence", TOWN, "F4", lambda i: with_check(_wrong(i, 14, 16)[:17])),
        typeset(mistyped("shift_drawn_area_and_sequence", "单位={emp}|" + SHIFT, "F6", lambda i: _wrong(i, 5, 14)), 1),
        mistyped("chemist_with_the_consultant", CHEMIST, "F2", lambda _i: "咨询公司处"),
    ]
