"""Sixteenth batch: situations that have an innocent explanation on the same page."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.eleventh.shapes import by_sheets, guarded, hinted, sectioned
from tests.surfaces.fifteenth.shapes import echoed, filtered, framed, lettered, outlined, starred
from tests.surfaces.fourteenth.shapes import by_units, preprinted
from tests.surfaces.kinds import situations as first
from tests.surfaces.ninth.shapes import topped
from tests.surfaces.people import with_check
from tests.surfaces.sixteenth.shapes import annotated, approved, carried, circled, counted_off, dressed, lenticular
from tests.surfaces.sixth.shapes import indented, paged
from tests.surfaces.surface import RD, RV, Surface
from tests.surfaces.tenth.shapes import covered, keyed, numbered
from tests.surfaces.third.shapes import inserted
from tests.surfaces.thirteenth.shapes import spined
from tests.surfaces.twelfth.shapes import boxed, page_broken, signed, spaced
from tests.surfaces.world import World, later

GLASS = "序号={n}|姓名={name}|公民身份证号={id}|操作证书编号={no}|操作项目={item}|初次领取={first}|有效截止={end}"
CRANE = "序号={n}|作业人员={name}|作业人员身份证={id}|操作工种={item}|操作资格证={no}|发证日={start}|有效止={end}"
PORT = "序号={n}|机手={name}|机手身份证号={id}|项目代号={code}|作业人员证号={no}|批准日={start}|有效止={end}"
BUILDER = "承建企业={emp}|安全员={name}|安全员身份证={id}|类别={code}|考核证编号={no}|发证日={start}|有效止={end}"
SHAFT = "序号={n}|矿工={name}|矿工身份证={id}|准操项目={item}|煤矿操作证编号={no}|初领日={first}|有效止={end}"
DAIRY = (
    "公司={emp}|负责人或安管={name}|本人身份证号={id}|证书名称={title}|人员类型={cls}|合格证编号={no}|发证日={start}|"
    "有效止={end}"
)


def id_row_off(world: World) -> list[Surface]:
    """The identity column pasted or sorted apart from the others."""
    off = partial(first.rows_off, world)
    return [
        approved(off("glass_last_three_down", GLASS, "F1", range(3, 6), -1), "提交|安环部|同意|2024-08-01"),
        preprinted(off("port_first_three_up", PORT, "F5", range(1, 4), 1), 3),
        off("crane_two_behind_exchanged", CRANE, "F3", range(4, 6), 1),
        spaced(off("builder_by_three", BUILDER, "F4", range(1, 6), 3), 1),
        off("shaft_middle_four_down", SHAFT, "F6", range(2, 6), -1, "{firm}机电队"),
        circled(off("glass_by_two_down", GLASS, "F1", range(1, 6), -2), 1),
        annotated(off("dairy_two_exchanged", DAIRY, "F2", range(2, 4), 1), 1, 7, "核对人：小魏"),
    ]


def cell_shift(world: World) -> list[Surface]:
    """Rows typed a column off or with cells changed about."""
    shifted = partial(first.cells_shifted, world)
    columns = (
        "序号={n}|姓名={name}|民族=汉族|学历=中专|身份证号={id}|班组=甲班|岗位={post}|证书编号={no}|准操项目={item}|"
        "初领日期={start}|有效期至={end}|联系方式={tel}"
    )
    return [
        # Every value stands on the row, only under its neighbour's header.
        shifted("nation_left_out", columns, "F1", lambda row: [*row[:2], *row[3:], ""]),
        shifted("nation_and_school_left_out", columns, "F5", lambda row: [*row[:2], *row[4:], "", ""]),
        shifted("blank_before_the_post", columns, "F1", lambda row: [*row[:6], "", *row[6:]]),
        shifted("item_before_number", columns, "F6", lambda row: [*row[:7], row[8], row[7], *row[9:]], "{firm}.csv"),
        shifted("school_and_id_turned", columns, "F3", lambda row: [*row[:3], row[4], row[3], *row[5:]], "{firm}.xls"),
        shifted("nation_typed_twice", columns, "F1", lambda row: [*row[:3], row[2], *row[3:]]),
        shifted("team_left_out", columns, "F6", lambda row: [*row[:5], *row[6:], ""]),
    ]


def police_id(world: World) -> list[Surface]:
    """Birth dates corrected by the police: area and sequence stay, the name is the same."""
    corrected = partial(first.corrected_id, world)
    return [
        corrected("glass_nine_days", GLASS, "F1", lambda d: d + timedelta(days=9), follows=False),
        corrected("port_three_months", PORT, "F5", lambda d: d - timedelta(days=91), follows=False),
        corrected("crane_one_year_on", CRANE, "F3", lambda d: later(d, 1), follows=False),
        corrected("shaft_said", SHAFT + "|需要说明的={say}", "F6", lambda d: d - timedelta(days=33), follows=False),
        corrected("builder_a_fortnight", BUILDER, "F4", lambda d: d + timedelta(days=14), follows=False),
        corrected("glass_said_and_follows", GLASS + "|审核说明={say}", "F1", lambda d: later(d, -1), follows=True),
        corrected("dairy_a_month", DAIRY, "F2", lambda d: d + timedelta(days=31), follows=False),
    ]


def renamed(world: World) -> list[Surface]:
    """People who bear another name than their certificate, and say so."""
    changed = partial(first.name_changed, world)
    return [
        changed("glass_column_of_old_names", GLASS + "|更名前之姓名={former}", "F1", "", words="更名前之姓名"),
        changed("port_in_cell", PORT, "F5", "", "{new}（旧名{old}）"),
        changed("crane_said", CRANE + "|其他={say}", "F3", "本人2023年更名，原名{old}"),
        changed("shaft_in_cell", SHAFT, "F6", "", "{new}（更名前：{old}）"),
        changed("dairy_said", DAIRY + "|人员情况={say}", "F2", "曾用名：{old}，户口簿可查"),
        changed("builder_said", BUILDER + "|说明事项={say}", "F4", "办证时用名{old}，后依法变更"),
    ]


def renewals(world: World) -> list[Surface]:
    """Renewals too near to the export for it to show them."""
    near = partial(first.renewed_near, world)
    return [
        near("glass_twentieth_of_august", GLASS, "F1", date(2024, 8, 20)),
        near("crane_day_of_the_export", CRANE, "F3", date(2024, 8, 9)),
        near("port_issue_kept", PORT, "F5", date(2024, 8, 25), issued="first"),
        near("builder_end_of_august", BUILDER, "F4", date(2024, 8, 31)),
        near("shaft_middle_of_september", SHAFT, "F6", date(2024, 9, 10)),
        near("dairy_first_of_september", DAIRY, "F2", date(2024, 9, 5), issued="first"),
    ]


def titles(world: World) -> list[Surface]:
    """Posts, teams and marks around names."""
    called = partial(first.called_by, world)
    return [
        called("glass", GLASS, "F1", "窑炉主管：{name}~{name}（退休返聘）~◆{name}~动力站-{name}~{name}（兼）"),
        called("port", PORT, "F5", "机队长：{name}~{name}（劳务）~{name} 13705388842~堆场/{name}~{n}、{name}"),
        called("crane", CRANE, "F3", "机长 {name}~{name}（出租方）~{name}_塔司~（{n}）{name}~{name}【替班】"),
        called("shaft", SHAFT, "F6", "班长：{name}~{name}（夜班）~{name}（借调）~机电二队-{name}"),
        called("builder", BUILDER, "F4", "安全部长 {name}~{name}（三标）~{name}（常驻）~专职：{name}"),
    ]


def minority(world: World) -> list[Surface]:
    """Long names written otherwise."""
    written = partial(first.name_written, world)
    made = [
        written("middle_dot_of_the_keyboard", GLASS, "F1", lambda n: n.replace("·", "・"), lambda n: n),
        written("record_cut_at_nine", PORT, "F5", lambda n: n, lambda n: n[:9]),
        written("wide_stop", CRANE, "F3", lambda n: n.replace("·", "。"), lambda n: n),
        written("roster_cut_at_seven", SHAFT, "F6", lambda n: n[:7], lambda n: n),
        written("long_dash_and_none", BUILDER, "F4", lambda n: n.replace("·", "—"), lambda n: n.replace("·", "")),
        written("one_blank_for_the_dot", GLASS, "F1", lambda n: n.replace("·", " "), lambda n: n),
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
        starred_out("first_six_last_four_dots", GLASS, "F1", lambda i: f"{i[:6]}........{i[-4:]}", number_too=True),
        circled(starred_out("percent_signs", CRANE, "F3", lambda i: f"{i[:6]}%%%%%%%%{i[-4:]}", number_too=False), 1),
        starred_out("circles", BUILDER, "F4", lambda i: f"{i[:6]}○○○○○○○○{i[-4:]}", number_too=False),
        topped(
            starred_out("stars_eight", PORT, "F5", lambda i: f"{i[:6]}{'*' * 8}{i[-4:]}", number_too=True),
            "（电子证照小程序导出，证件号码已脱敏）||||",
        ),
        starred_out("last_four_of_birth", SHAFT, "F6", lambda i: f"{i[:10]}####{i[-4:]}", number_too=True),
        dressed(
            starred_out("black_squares", CRANE, "F3", lambda i: f"{i[:6]}{'■' * 8}{i[-4:]}", number_too=False),
            1,
            lenticular,
        ),
    ]


def province_number(world: World) -> list[Surface]:
    """Numbers of other provinces where no issuer is given."""
    elsewhere = partial(first.other_province, world)
    return [
        carried(elsewhere("crane_lessors_teams", CRANE, "F3", "苏A 浙B 豫A 冀A"), 1, 5),
        covered(elsewhere("officers_of_the_dam", BUILDER, "F4", "鄂 川 陕"), "水利枢纽安管人员", "总承包"),
        by_sheets(
            elsewhere(
                "demolition_crews_from_afar",
                "序号={n}|姓名={name}|身份证号={id}|工种类别={item}|特种资格证号={no}|特种资格证到期={end}",
                "F3",
                "皖A 晋A 辽B",
            ),
            1,
            "东区",
            "西区",
        ),
        page_broken(elsewhere("officers_of_three_provinces", BUILDER, "F4", "赣 湘 粤"), 1, 4),
        hinted(
            elsewhere(
                "photovoltaic_installers",
                "姓名={name}|身份证号={id}|操作工种={item}|操作资格证编号={no}|操作资格证止={end}",
                "F3",
                "甘A 蒙A 吉A",
            ),
            1,
            "真名",
            "18位",
            "按证",
            "按证",
            "年月日",
        ),
    ]


def _wrong(number: str, *places: int) -> str:
    """Mistype the digits at the places."""
    return "".join(str((int(c) + 4) % 10) if p in places else c for p, c in enumerate(number))


def two_wrong_digits(world: World) -> list[Surface]:
    """Digits mistyped, missing, doubled or not given."""
    mistyped = partial(first.id_mistyped, world)
    return [
        lettered(mistyped("glass_month_and_sequence", "企业={emp}|" + GLASS, "F1", lambda i: _wrong(i, 11, 16)), 1),
        inserted(
            mistyped("crane_decade_and_sequence", "企业={emp}|" + CRANE, "F3", lambda i: _wrong(i, 8, 14)), 4, "安拆组"
        ),
        guarded(mistyped("port_middle_doubled", "企业={emp}|" + PORT, "F5", lambda i: i[:10] + i[9] + i[10:]), 1, "'"),
        keyed(mistyped("dairy_to_be_filled", DAIRY, "F2", lambda _i: "待补"), 1, "身份证号没有的写待补"),
        indented(
            mistyped("builder_right_check_two_places", BUILDER, "F4", lambda i: with_check(_wrong(i, 13, 16)[:17]))
        ),
        sectioned(mistyped("shaft_pairs_exchanged", "企业={emp}|" + SHAFT, "F6", _swapped), 1, "一采", "二采"),
        mistyped("glass_last_six_only", "企业={emp}|" + GLASS, "F1", lambda i: i[-6:]),
        by_units(
            spined(mistyped("port_two_left_out", "企业={emp}|" + PORT, "F5", lambda i: i[:7] + i[9:]), 1, "一号泊位"),
            1,
            "装船",
            "卸船",
        ),
        framed(
            mistyped("crane_area_twice", "企业={emp}|" + CRANE, "F3", lambda i: _wrong(i, 4, 5)),
            "报送单位|租赁公司",
        ),
        filtered(mistyped("builder_day_and_check", BUILDER, "F4", lambda i: _wrong(i, 12, 15)), "检索：在册"),
        outlined(mistyped("dairy_year_and_sequence", DAIRY, "F2", lambda i: _wrong(i, 9, 14)), 1, "前处理", "灌装"),
        starred(mistyped("shaft_area_and_sequence", "企业={emp}|" + SHAFT, "F6", lambda i: _wrong(i, 5, 15)), 1, 2, 3),
        paged(mistyped("glass_last_two_of_sequence", "企业={emp}|" + GLASS, "F1", lambda i: _wrong(i, 15, 16)), 1, 4),
        signed(
            echoed(boxed(mistyped("port_letters_for_figures", "企业={emp}|" + PORT, "F5", _lettered), 1), 1),
            "制表：||",
        ),
        dressed(
            numbered(
                mistyped("crane_blank_in_the_middle", "企业={emp}|" + CRANE, "F3", lambda i: f"{i[:6]}?{i[14:]}"), 1
            ),
            1,
            counted_off,
        ),
    ]


def _swapped(number: str) -> str:
    """Exchange two pairs of neighbouring digits."""
    return number[:8] + number[9] + number[8] + number[10:14] + number[15] + number[14] + number[16:]


def _lettered(number: str) -> str:
    """Write the letter O for noughts and l for ones, as scans are read."""
    return number.replace("0", "O").replace("1", "l")
