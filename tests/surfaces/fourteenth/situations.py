"""Fourteenth batch: situations that have an innocent explanation on the same page."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.eleventh.shapes import by_sheets, guarded, halved, hinted, sectioned
from tests.surfaces.fourteenth.shapes import bannered, by_units, coded, grouped, padded, pasted, preprinted
from tests.surfaces.kinds import situations as first
from tests.surfaces.ninth.shapes import topped
from tests.surfaces.people import with_check
from tests.surfaces.sixth.shapes import ended, indented
from tests.surfaces.surface import Surface
from tests.surfaces.tenth.shapes import covered, keyed
from tests.surfaces.third.shapes import inserted
from tests.surfaces.twelfth.shapes import boxed, footnoted, page_broken, signed, spaced
from tests.surfaces.world import World, later

WIND = (
    "序次={n}|运检员工={name}|运检员工身份证号={id}|操作证项目={item}|操作证编号={no}|初次领证日={first}|"
    "操作证有效至={end}"
)
GANGS = (
    "序次={n}|班组工人={name}|班组工人身份证号={id}|资格工种={item}|资格证编号={no}|资格证签发={start}|资格证止={end}"
)
PARK = "序次={n}|园区司机={name}|园区司机身份证号={id}|项目代号={code}|证件编号={no}|批准日={start}|有效日期止={end}"
BUILDERS = (
    "所在子公司={emp}|安管员={name}|安管员身份证号={id}|安管类别={code}|考核证书编号={no}|"
    "考核发证={start}|考核有效至={end}"
)
SEAM = (
    "序次={n}|采掘职工={name}|采掘职工身份证号={id}|操作工种={item}|煤矿操作资格证编号={no}|初领={first}|有效至={end}"
)
FOODS = (
    "企业={emp}|安全负责人={name}|安全负责人身份证号={id}|证书名称={title}|人员类型={cls}|"
    "考核合格证书号={no}|发证日={start}|有效至={end}"
)


def id_row_off(world: World) -> list[Surface]:
    """The identity column pasted or sorted apart from the others."""
    off = partial(first.rows_off, world)
    return [
        signed(off("wind_first_four_down", WIND, "F1", range(1, 5), -1), "风场经理：|||填报："),
        footnoted(off("park_three_turned_up", PARK, "F5", range(2, 5), 1, "{firm}叉车班组"), "以上信息由班长提供"),
        off("gangs_last_two_exchanged", GANGS, "F3", range(4, 6), -1),
        spaced(off("builders_by_two", BUILDERS, "F4", range(1, 6), 2), 1),
        preprinted(off("seam_all_down", SEAM, "F6", range(1, 6), -1, "{firm}职工"), 3),
        ended(off("foods_sorted_by_number", FOODS, "F2", range(1, 6), 3), "小计7人"),
    ]


def cell_shift(world: World) -> list[Surface]:
    """Rows typed a column off or with cells changed about."""
    shifted = partial(first.cells_shifted, world)
    columns = (
        "序号={n}|姓名={name}|身份证号={id}|部门=动力部|岗位={post}|电话={tel}|操作证编号={no}|准操项目={item}|"
        "初领日期={first}|有效期至={end}|备注="
    )
    return [
        # Every value stands on the row, only under its neighbour's header.
        shifted("department_left_out", columns, "F1", lambda row: [*row[:3], *row[4:], ""]),
        shifted("two_cells_to_the_left", columns, "F5", lambda row: [*row[:3], *row[5:], "", ""]),
        shifted("blank_before_the_item", columns, "F1", lambda row: [*row[:7], "", *row[7:]]),
        shifted(
            "id_and_telephone_exchanged",
            columns,
            "F6",
            lambda row: [*row[:2], row[5], *row[3:5], row[2], *row[6:]],
            "{firm}.csv",
        ),
        shifted("item_before_number", columns, "F3", lambda row: [*row[:6], row[7], row[6], *row[8:]], "{firm}.xls"),
        shifted("all_one_to_the_right", columns, "F1", lambda row: ["", *row]),
    ]


def police_id(world: World) -> list[Surface]:
    """Birth dates corrected by the police: area and sequence stay, the name is the same."""
    corrected = partial(first.corrected_id, world)
    return [
        corrected("wind_five_days", WIND, "F1", lambda d: d + timedelta(days=5), follows=False),
        padded(corrected("park_four_months", PARK, "F5", lambda d: d - timedelta(days=122), follows=False), 1),
        corrected("gangs_two_years", GANGS, "F3", lambda d: later(d, 2), follows=False),
        corrected("seam_said", SEAM + "|人员说明={say}", "F6", lambda d: d - timedelta(days=14), follows=False),
        by_units(
            corrected("builders_a_month", BUILDERS, "F4", lambda d: d + timedelta(days=31), follows=False), 1, "一公司"
        ),
        corrected("wind_said_and_follows", WIND + "|信息变更={say}", "F1", lambda d: later(d, -1), follows=True),
    ]


def renamed(world: World) -> list[Surface]:
    """People who bear another name than their certificate, and say so."""
    changed = partial(first.name_changed, world)
    return [
        changed(
            "wind_name_of_the_paper",
            WIND + "|操作证姓名（不同才填）={former}",
            "F1",
            "",
            words="操作证姓名（不同才填）",
        ),
        pasted(changed("park_in_cell", PARK, "F5", "", "{new}（改名前：{old}）"), 1),
        changed("gangs_said", GANGS + "|班长说明={say}", "F3", "工人改过名，证上还是原来的{old}"),
        coded(
            changed("seam_in_cell", SEAM, "F6", "", "{new}（原名：{old}）"),
            1,
            "xh|xm|sfzh|gz|zsbh|clrq|yxqz",
        ),
        changed("foods_said", FOODS + "|总部批注={say}", "F2", "2018年更名，更名前姓名{old}，户籍证明已存档"),
        changed("builders_said", BUILDERS + "|合并核对={say}", "F4", "经核，{old}为该同志曾用名"),
    ]


def renewals(world: World) -> list[Surface]:
    """Renewals too near to the export for it to show them."""
    near = partial(first.renewed_near, world)
    return [
        near("wind_first_of_september", WIND, "F1", date(2024, 9, 5)),
        near("gangs_end_of_july", GANGS, "F3", date(2024, 8, 1)),
        near("park_first_issue_kept", PARK, "F5", date(2024, 8, 24), issued="first"),
        near("builders_in_these_days", BUILDERS, "F4", date(2024, 8, 16)),
        near("seam_of_the_summer", SEAM, "F6", date(2024, 8, 11)),
        near("foods_late_in_august", FOODS, "F2", date(2024, 8, 30)),
    ]


def titles(world: World) -> list[Surface]:
    """Posts, teams and marks around names."""
    called = partial(first.called_by, world)
    return [
        called("wind", WIND, "F1", "场长：{name}~{name}（外委）~{name}◇~检修一组 {name}~{name}（值守）"),
        called("park", PARK, "F5", "{n}号库-{name}~{name}（临时借用）~{name} 17705380066~夜间理货 {name}~②{name}"),
        called("gangs", GANGS, "F3", "木工班长：{name}~{name}（劳务派遣）~{name}/钢筋~{n}.{name}~{name}【信号】"),
        called("seam", SEAM, "F6", "副队长 {name}~{name}（八点班）~{name}（轮休）~综采队：{name}"),
        called("builders", BUILDERS, "F4", "总监 {name}~{name}（一建）~{name}（驻场）~安全科长{name}"),
    ]


def minority(world: World) -> list[Surface]:
    """Long names written otherwise."""
    written = partial(first.name_written, world)
    return [
        written("underscore_for_dot", WIND, "F1", lambda n: n.replace("·", "_"), lambda n: n),
        written("record_cut_at_five", PARK, "F5", lambda n: n, lambda n: n[:5]),
        written("half_width_katakana_dot", GANGS, "F3", lambda n: n.replace("·", "･"), lambda n: n),
        written("roster_first_part_and_blank", SEAM, "F6", lambda n: n.partition("·")[0], lambda n: n),
        written(
            "bullet_operator_and_blank", BUILDERS, "F4", lambda n: n.replace("·", "∙"), lambda n: n.replace("·", " ")
        ),
        padded(written("record_without_dot", WIND, "F1", lambda n: n, lambda n: n.replace("·", "")), 1),
    ]


def masked(world: World) -> list[Surface]:
    """Identity numbers of which some digits are hidden."""
    starred = partial(first.with_stars, world)
    return [
        starred("first_six_last_two", WIND, "F1", lambda i: f"{i[:6]}{'*' * 10}{i[-2:]}", number_too=True),
        halved(starred("circles", GANGS, "F3", lambda i: f"{i[:6]}○○○○○○○○{i[-4:]}", number_too=False), 1),
        starred("three_stars_only", BUILDERS, "F4", lambda i: f"{i[:6]}***{i[-4:]}", number_too=False),
        topped(
            starred("squares", PARK, "F5", lambda i: f"{i[:6]}{'■' * 8}{i[-4:]}", number_too=True),
            "（对外版本，证件号码已脱敏）||||",
        ),
        starred("month_and_day_hidden", SEAM, "F6", lambda i: f"{i[:10]}****{i[-4:]}", number_too=True),
        boxed(starred("question_marks", GANGS, "F3", lambda i: f"{i[:6]}????????{i[-4:]}", number_too=False), 1),
    ]


def province_number(world: World) -> list[Surface]:
    """Numbers of other provinces where no issuer is given."""
    elsewhere = partial(first.other_province, world)
    return [
        elsewhere("gangs_from_the_south_west", GANGS, "F3", "贵A 桂A 川B"),
        covered(elsewhere("builders_of_the_north", BUILDERS, "F4", "黑 吉 辽"), "子公司安管人员", "合并报表"),
        by_sheets(
            elsewhere(
                "labour_agency_gangs",
                "序次={n}|派工={name}|派工身份证号={id}|派工工种={item}|派工证书编号={no}|派工证书止={end}",
                "F3",
                "豫C 皖K 鄂A",
            ),
            1,
            "甲队",
            "乙队",
        ),
        page_broken(elsewhere("builders_of_the_south", BUILDERS, "F4", "粤 闽 赣"), 1, 4),
        hinted(
            elsewhere(
                "steel_frame_gangs",
                "工友={name}|工友身份证号={id}|操作资格={item}|操作资格证编号={no}|资格证有效至={end}",
                "F3",
                "陕A 甘A 宁A",
            ),
            1,
            "本名",
            "十八位",
            "照证书",
            "照证书",
            "年月日",
        ),
    ]


def _wrong(number: str, *places: int) -> str:
    """Mistype the digits at the places."""
    return "".join(str((int(c) + 4) % 10) if p in places else c for p, c in enumerate(number))


def two_wrong_digits(world: World) -> list[Surface]:
    """Digits mistyped, misread by a scanner, missing, doubled or not given."""
    mistyped = partial(first.id_mistyped, world)
    return [
        mistyped("wind_year_and_day", "单位={emp}|" + WIND, "F1", lambda i: _wrong(i, 9, 12)),
        inserted(
            mistyped("gangs_area_and_sequence", "单位={emp}|" + GANGS, "F3", lambda i: _wrong(i, 2, 14)), 4, "二班"
        ),
        guarded(mistyped("park_one_doubled", "单位={emp}|" + PARK, "F5", lambda i: i[:11] + i[10:]), 1, "'"),
        keyed(mistyped("foods_none_given", FOODS, "F2", lambda _i: ""), 1, "身份证随后补"),
        indented(mistyped("builders_right_check", BUILDERS, "F4", lambda i: with_check(_wrong(i, 8, 15)[:17]))),
        sectioned(mistyped("seam_letters_of_the_scanner", "单位={emp}|" + SEAM, "F6", _misread), 1, "采一", "采二"),
        bannered(
            mistyped("wind_last_four_only", "单位={emp}|" + WIND, "F1", lambda i: i[-4:]), 1, "单位||人员||证件|||"
        ),
        grouped(mistyped("park_seven_read_as_one", "单位={emp}|" + PARK, "F5", lambda i: i.replace("7", "1", 2)), 1),
    ]


def _misread(number: str) -> str:
    """Read noughts and ones as letters, as scanners do."""
    return number.replace("0", "O").replace("1", "l")
