"""Seventeenth batch: situations that have an innocent explanation on the same page."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.eleventh.shapes import by_sheets, guarded, sectioned
from tests.surfaces.fifteenth.shapes import filtered, framed, outlined, starred
from tests.surfaces.fourteenth.shapes import by_units, pasted, preprinted
from tests.surfaces.kinds import situations as first
from tests.surfaces.people import with_check
from tests.surfaces.seventeenth.shapes import (
    mirrored,
    numbered_anew,
    quoted,
    sortable,
    spread,
    square,
    summoned,
    totalled,
)
from tests.surfaces.sixteenth.shapes import approved, carried, circled, dressed
from tests.surfaces.sixth.shapes import paged
from tests.surfaces.surface import RD, RV, Surface
from tests.surfaces.tenth.shapes import covered, keyed
from tests.surfaces.third.shapes import inserted
from tests.surfaces.thirteenth.shapes import spined
from tests.surfaces.twelfth.shapes import page_broken, signed
from tests.surfaces.world import World, later

WARD = "序号={n}|姓名={name}|公民身份号码={id}|操作证号码={no}|准操项目={item}|初领日={first}|有效期终={end}"
HULL = "序号={n}|吊机手={name}|吊机手身份证号={id}|项目代号={code}|证件编号={no}|核准日={start}|证件止={end}"
DRIFT = "序号={n}|洞内工={name}|洞内工身份证={id}|工种项={item}|操作资格证编码={no}|签发日={start}|使用期终={end}"
ESTATE = "建设单位={emp}|安管员={name}|安管员身份证={id}|类别={code}|考核合格证号={no}|发证日={start}|证书止={end}"
PIT = "序号={n}|井下工={name}|井下工身份证={id}|准操项目={item}|煤矿操作证号={no}|初领={first}|证书止={end}"
FARM = (
    "企业={emp}|负责人／安管={name}|身份证号={id}|证书名称={title}|人员类型={cls}|合格证号={no}|发证日期={start}|"
    "证书止={end}"
)


def id_row_off(world: World) -> list[Surface]:
    """The identity column pasted or sorted apart from the others."""
    off = partial(first.rows_off, world)
    return [
        totalled(off("ward_first_four_down", WARD, "F1", range(1, 5), -1), "人数|7"),
        preprinted(off("hull_last_three_up", HULL, "F5", range(3, 6), 1), 2),
        off("drift_first_two_exchanged", DRIFT, "F3", range(1, 3), 1),
        dressed(off("estate_all_by_two", ESTATE, "F4", range(1, 6), 2), 1, sortable),
        off("pit_all_up", PIT, "F6", range(1, 6), 1, "{firm}机电班"),
        mirrored(off("ward_middle_three_by_two", WARD, "F1", range(2, 5), 2), 1, 1),
        summoned(off("farm_last_two_exchanged", FARM, "F2", range(4, 6), 1), "冷库安全管理人员如下"),
    ]


def cell_shift(world: World) -> list[Surface]:
    """Rows typed a column off or with cells changed about."""
    shifted = partial(first.cells_shifted, world)
    columns = (
        "序号={n}|姓名={name}|性别={sex}|婚否=已婚|身份证号={id}|科室=动力科|岗位={post}|证书编号={no}|准操项目={item}|"
        "初领日期={start}|有效期至={end}|联系电话={tel}"
    )
    return [
        # Every value stands on the row, only under its neighbour's header.
        shifted("sex_left_out", columns, "F1", lambda row: [*row[:2], *row[3:], ""]),
        shifted("sex_and_marriage_left_out", columns, "F5", lambda row: [*row[:2], *row[4:], "", ""]),
        shifted("blank_behind_the_name", columns, "F1", lambda row: [*row[:2], "", *row[2:]]),
        shifted("section_before_id", columns, "F3", lambda row: [*row[:4], row[5], row[4], *row[6:]], "{firm}.csv"),
        shifted("item_before_no", columns, "F6", lambda row: [*row[:7], row[8], row[7], *row[9:]], "{firm}.xls"),
        shifted("section_typed_twice", columns, "F1", lambda row: [*row[:6], row[5], *row[6:]]),
        shifted("marriage_left_out", columns, "F6", lambda row: [*row[:3], *row[4:], ""]),
    ]


def police_id(world: World) -> list[Surface]:
    """Birth dates corrected by the police: area and sequence stay, the name is the same."""
    corrected = partial(first.corrected_id, world)
    return [
        corrected("ward_six_days", WARD, "F1", lambda d: d + timedelta(days=6), follows=False),
        corrected("hull_five_months", HULL, "F5", lambda d: d - timedelta(days=152), follows=False),
        numbered_anew(corrected("drift_one_year_back", DRIFT, "F3", lambda d: later(d, -1), follows=False), 1, 3),
        corrected("pit_said", PIT + "|矿方注={say}", "F6", lambda d: d + timedelta(days=40), follows=False),
        dressed(
            corrected("estate_eight_days", ESTATE, "F4", lambda d: d - timedelta(days=8), follows=False), 1, square
        ),
        corrected("ward_said_and_follows", WARD + "|院办注={say}", "F1", lambda d: later(d, 2), follows=True),
        corrected("farm_three_weeks", FARM, "F2", lambda d: d + timedelta(days=21), follows=False),
    ]


def renamed(world: World) -> list[Surface]:
    """People who bear another name than their certificate, and say so."""
    changed = partial(first.name_changed, world)
    return [
        changed("ward_column_of_names_once_borne", WARD + "|以前所用姓名={former}", "F1", "", words="以前所用姓名"),
        changed("hull_in_cell", HULL, "F5", "", "{new}（现名；原名{old}）"),
        changed("drift_said", DRIFT + "|劳务员注={say}", "F3", "2021年户口改名，办证时名字{old}"),
        changed("pit_in_cell", PIT, "F6", "", "{new}【原名{old}】"),
        changed("farm_said", FARM + "|场办注={say}", "F2", "原名{old}，已依法更名"),
        changed("estate_said", ESTATE + "|项目注={say}", "F4", "证书姓名{old}为曾用名，同一人"),
    ]


def renewals(world: World) -> list[Surface]:
    """Renewals too near to the export for it to show them."""
    near = partial(first.renewed_near, world)
    return [
        near("ward_middle_of_august", WARD, "F1", date(2024, 8, 15)),
        near("drift_third_of_august", DRIFT, "F3", date(2024, 8, 3)),
        near("hull_issue_kept", HULL, "F5", date(2024, 8, 28), issued="first"),
        near("estate_second_week_of_august", ESTATE, "F4", date(2024, 8, 12)),
        near("pit_first_days_of_september", PIT, "F6", date(2024, 9, 6)),
        near("farm_issue_kept", FARM, "F2", date(2024, 8, 26), issued="first"),
    ]


def titles(world: World) -> list[Surface]:
    """Posts, teams and marks around names."""
    called = partial(first.called_by, world)
    return [
        called("ward", WARD, "F1", "动力科长：{name}~{name}（返聘）~{name}※~配电室-{name}~{name}（轮岗）"),
        called("hull", HULL, "F5", "吊装队长：{name}~{name}（协力）~{name} 18905384455~二坞/{name}~{n}．{name}"),
        called("drift", DRIFT, "F3", "掌子面班长 {name}~{name}（分包）~{name}_二衬~[{n}]{name}~{name}〈白班〉"),
        called("pit", PIT, "F6", "跟班副队长：{name}~{name}（零点班）~{name}（抽调）~绞车房-{name}"),
        called("estate", ESTATE, "F4", "安全主管 {name}~{name}（二标段）~{name}（驻地）~安全负责人：{name}"),
    ]


def minority(world: World) -> list[Surface]:
    """Long names written otherwise."""
    written = partial(first.name_written, world)
    made = [
        written("hyphenation_point", WARD, "F1", lambda n: n.replace("·", "‧"), lambda n: n),
        written("record_cut_at_six", HULL, "F5", lambda n: n, lambda n: n[:6]),
        written("two_stops", DRIFT, "F3", lambda n: n.replace("·", ".."), lambda n: n),
        written("roster_cut_and_dots", PIT, "F6", lambda n: f"{n[:5]}…", lambda n: n),
        written("big_dot_and_blank", ESTATE, "F4", lambda n: n.replace("·", "●"), lambda n: n.replace("·", "　")),
        written("blank_behind_the_dot", FARM, "F2", lambda n: n.replace("·", "· "), lambda n: n),
    ]
    for surface in made:
        for one in surface.expects:
            # Of a name that lost its end somebody may want to see the card.
            if "cut" in surface.name and one.allowed == RD:
                one.allowed = RV
    return made


def masked(world: World) -> list[Surface]:
    """Identity numbers of which some digits are hidden."""
    starred_out = partial(first.with_stars, world)
    return [
        starred_out("triangles", WARD, "F1", lambda i: f"{i[:6]}{'△' * 8}{i[-4:]}", number_too=True),
        mirrored(starred_out("low_lines", DRIFT, "F3", lambda i: f"{i[:6]}________{i[-4:]}", number_too=False), 1, 1),
        starred_out("reference_marks", ESTATE, "F4", lambda i: f"{i[:6]}{'※' * 8}{i[-4:]}", number_too=False),
        summoned(
            starred_out("stars_retyped", HULL, "F5", lambda i: f"{i[:6]}{'*' * 8}{i[-4:]}", number_too=True),
            "（微信小程序截图转录，中间八位不显示）",
        ),
        starred_out("sequence_hidden", PIT, "F6", lambda i: f"{i[:14]}***{i[-1]}", number_too=True),
        dressed(
            starred_out("wide_crosses", DRIFT, "F3", lambda i: f"{i[:6]}{'×' * 8}{i[-4:]}", number_too=False),
            1,
            quoted,
        ),
    ]


def province_number(world: World) -> list[Surface]:
    """Numbers of other provinces where no issuer is given."""
    elsewhere = partial(first.other_province, world)
    return [
        paged(elsewhere("drift_teams_from_afar", DRIFT, "F3", "川A 渝A 黔A 滇A"), 1, 5),
        covered(elsewhere("estate_officers_from_afar", ESTATE, "F4", "苏 沪 皖"), "外埠项目安管人员", "地产集团"),
        by_sheets(
            elsewhere(
                "fitters_of_three_yards",
                "序号={n}|姓名={name}|身份证号={id}|建筑工种={item}|建筑资格证号={no}|建筑资格证终={end}",
                "F3",
                "浙B 闽C 粤A",
            ),
            1,
            "东厂",
            "西厂",
        ),
        page_broken(elsewhere("officers_by_pages", ESTATE, "F4", "冀 晋 蒙"), 1, 4),
        numbered_anew(
            elsewhere(
                "dispatched_site_hands",
                "号={n}|姓名={name}|身份证号={id}|工种={item}|操作资格证编号={no}|发证={start}|止={end}",
                "F3",
                "陕A 甘B 豫C",
            ),
            1,
            2,
        ),
    ]


def _wrong(number: str, *places: int) -> str:
    """Mistype the digits at the places."""
    return "".join(str((int(c) + 3) % 10) if p in places else c for p, c in enumerate(number))


def two_wrong_digits(world: World) -> list[Surface]:
    """Digits mistyped, missing, doubled or not given."""
    mistyped = partial(first.id_mistyped, world)
    return [
        dressed(mistyped("ward_day_and_sequence", "院区={emp}|" + WARD, "F1", lambda i: _wrong(i, 13, 15)), 1, spread),
        inserted(mistyped("drift_area_and_day", "项目={emp}|" + DRIFT, "F3", lambda i: _wrong(i, 4, 13)), 4, "二衬班"),
        guarded(mistyped("hull_one_left_out", "船厂={emp}|" + HULL, "F5", lambda i: i[:9] + i[10:]), 1, "'"),
        keyed(mistyped("farm_card_not_at_hand", FARM, "F2", lambda _i: "证不在手边"), 1, "没带身份证的后补"),
        mistyped("estate_right_check_two_places", ESTATE, "F4", lambda i: with_check(_wrong(i, 11, 16)[:17])),
        sectioned(mistyped("pit_neighbours_exchanged", "矿={emp}|" + PIT, "F6", _swapped), 1, "综采", "综掘"),
        mistyped("ward_last_four_only", "院区={emp}|" + WARD, "F1", lambda i: i[-4:]),
        by_units(
            spined(mistyped("hull_two_doubled", "船厂={emp}|" + HULL, "F5", lambda i: i[:8] + i[6:8] + i[8:]), 1, "坞"),
            1,
            "一坞",
            "二坞",
        ),
        framed(mistyped("drift_year_and_check", "项目={emp}|" + DRIFT, "F3", _year_and_check), "报送|劳务公司"),
        filtered(mistyped("estate_area_and_sequence", ESTATE, "F4", lambda i: _wrong(i, 5, 16)), "条件：在项目"),
        outlined(mistyped("farm_month_and_sequence", FARM, "F2", lambda i: _wrong(i, 11, 14)), 1, "一场", "二场"),
        starred(mistyped("pit_two_of_sequence", "矿={emp}|" + PIT, "F6", lambda i: _wrong(i, 14, 15)), 1, 2, 3),
        signed(
            pasted(carried(mistyped("hull_scan_letters", "船厂={emp}|" + HULL, "F5", _scanned), 1, 4), 1), "制表：||"
        ),
        approved(
            circled(mistyped("ward_question_marks", "院区={emp}|" + WARD, "F1", lambda i: f"{i[:12]}??{i[14:]}"), 1, 1),
            "后勤部|小葛|已阅|2024-08-01",
        ),
    ]


def _swapped(number: str) -> str:
    """Exchange two pairs of neighbouring digits."""
    return number[:6] + number[7] + number[6] + number[8:15] + number[16] + number[15] + number[17:]


def _year_and_check(number: str) -> str:
    """Mistype a figure of the year and the last character."""
    return f"{_wrong(number[:17], 9)}{'3' if number[17] != '3' else '7'}"


def _scanned(number: str) -> str:
    """Read eights as B and fives as S, as scans are read."""
    return number.replace("8", "B").replace("5", "S")
