"""Eighteenth batch: situations that have an innocent explanation on the same page."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.eighteenth.shapes import (
    gathered,
    ledger,
    lettered_over,
    navigated,
    queried,
    receipted,
    stacked,
    statistical,
    voided,
)
from tests.surfaces.eleventh.shapes import by_sheets, hinted
from tests.surfaces.fifteenth.shapes import echoed, framed
from tests.surfaces.kinds import situations as first
from tests.surfaces.people import with_check
from tests.surfaces.sixteenth.shapes import circled, dressed
from tests.surfaces.surface import RD, RV, Surface
from tests.surfaces.tenth.shapes import keyed, numbered
from tests.surfaces.thirteenth.shapes import spined
from tests.surfaces.twelfth.shapes import boxed, footnoted, page_broken, signed
from tests.surfaces.world import World, later

STAGE = "序号={n}|演职人员={name}|演职人员身份证={id}|操作证号码={no}|准操项目={item}|首次领证={first}|有效期到={end}"
METRO = "序号={n}|进洞工人={name}|进洞工人身份证={id}|工种={item}|资格证编号={no}|发证日期={start}|有效期到={end}"
GASWORKS = "序号={n}|站上人员={name}|站上人员身份证={id}|项目代号={code}|证件编号={no}|批准日期={start}|有效期到={end}"
STREET = "辖区单位={emp}|安管员={name}|安管员身份证={id}|类别={code}|安全考核证号={no}|发证日期={start}|有效期到={end}"
SEAM = "序号={n}|井下职工={name}|井下职工身份证={id}|准操项目={item}|操作证编号={no}|初领日期={first}|有效期到={end}"
DEPOT = (
    "库区={emp}|管库人={name}|管库人身份证={id}|证书名称={title}|人员类别={cls}|合格证编号={no}|发证日期={start}|"
    "有效期到={end}"
)


def id_row_off(world: World) -> list[Surface]:
    """The identity column pasted or sorted apart from the others."""
    off = partial(first.rows_off, world)
    return [
        receipted(off("stage_first_four_down", STAGE, "F1", range(1, 5), -1), "名册已收。"),
        circled(off("metro_last_two_exchanged", METRO, "F3", range(4, 6), 1), 1),
        statistical(off("street_all_up", STREET, "F4", range(1, 6), 1), "鲁建统2表", "某住建局"),
        lettered_over(off("gas_middle_three_up", GASWORKS, "F5", range(2, 5), 1), 1),
        queried(off("seam_by_two_up", SEAM, "F6", range(1, 6), 2), 1),
        dressed(off("depot_first_two_exchanged", DEPOT, "F2", range(1, 3), 1), 1, stacked),
    ]


def cell_shift(world: World) -> list[Surface]:
    """Rows typed a column off or with cells changed about."""
    shifted = partial(first.cells_shifted, world)
    columns = (
        "序号={n}|姓名={name}|籍贯=山东|身份证号={id}|婚否=已婚|班组=二班|岗位={post}|证书编号={no}|准操项目={item}|"
        "初领日期={start}|有效期至={end}|手机号={tel}"
    )
    return [
        # Every value stands on the row, only under its neighbour's header.
        shifted("origin_left_out", columns, "F1", lambda row: [*row[:2], *row[3:], ""]),
        shifted("origin_and_id_turned", columns, "F3", lambda row: [*row[:2], row[3], row[2], *row[4:]]),
        shifted("blank_before_the_team", columns, "F5", lambda row: [*row[:5], "", *row[5:]]),
        shifted(
            "number_before_the_post", columns, "F6", lambda row: [*row[:6], row[7], row[6], *row[8:]], "{firm}.xls"
        ),
        shifted("post_typed_twice", columns, "F1", lambda row: [*row[:7], row[6], *row[7:]]),
        shifted("married_and_team_left_out", columns, "F1", lambda row: [*row[:4], *row[6:], "", ""], "{firm}.csv"),
    ]


def police_id(world: World) -> list[Surface]:
    """Birth dates corrected by the police: area and sequence stay, the name is the same."""
    corrected = partial(first.corrected_id, world)
    return [
        voided(
            corrected("stage_six_days", STAGE, "F1", lambda d: d - timedelta(days=6), follows=False),
            3,
            "",
            "（此行误填）",
        ),
        corrected("metro_two_years_back", METRO, "F3", lambda d: later(d, -2), follows=False),
        boxed(corrected("gas_forty_days", GASWORKS, "F5", lambda d: d + timedelta(days=40), follows=False), 1),
        corrected("seam_said", SEAM + "|身份证变动={say}", "F6", lambda d: d + timedelta(days=11), follows=False),
        corrected("street_two_months", STREET, "F4", lambda d: d - timedelta(days=61), follows=False),
        corrected("stage_said_and_follows", STAGE + "|更正说明={say}", "F1", lambda d: later(d, 1), follows=True),
    ]


def renamed(world: World) -> list[Surface]:
    """People who bear another name than their certificate, and say so."""
    changed = partial(first.name_changed, world)
    return [
        changed("stage_column_of_stage_names", STAGE + "|证书上的曾用名={former}", "F1", "", words="证书上的曾用名"),
        changed("gas_in_cell", GASWORKS, "F5", "", "{new}（证上名：{old}，曾用名）"),
        changed("metro_said", METRO + "|劳务员备注={say}", "F3", "该工人已改名，改名前{old}"),
        changed("seam_in_cell", SEAM, "F6", "", "{new}，曾用名{old}"),
        changed("street_said", STREET + "|街道备注={say}", "F4", "2020年更名，更名前为{old}"),
        changed("depot_said", DEPOT + "|说明={say}", "F2", "户籍姓名变更，原姓名{old}"),
    ]


def renewals(world: World) -> list[Surface]:
    """Renewals too near to the export for it to show them."""
    near = partial(first.renewed_near, world)
    return [
        near("stage_middle_of_august", STAGE, "F1", date(2024, 8, 14)),
        near("metro_last_of_july", METRO, "F3", date(2024, 7, 31)),
        near("gas_issue_kept", GASWORKS, "F5", date(2024, 8, 22), issued="first"),
        near("street_tenth_of_august", STREET, "F4", date(2024, 8, 10)),
        near("seam_end_of_september", SEAM, "F6", date(2024, 9, 27)),
        near("depot_twelfth_of_august", DEPOT, "F2", date(2024, 8, 12), issued="first"),
    ]


def titles(world: World) -> list[Surface]:
    """Posts, teams and marks around names."""
    called = partial(first.called_by, world)
    return [
        called("stage", STAGE, "F1", "舞台监督：{name}~{name}（驻团）~灯光/{name}~{name}（借演出季）~◎ {name}"),
        called("gas", GASWORKS, "F5", "带班站长 {name}~{name}（晚班）~{name} 微信同号13605388820~{n}号岛-{name}"),
        called("metro", METRO, "F3", "掘进班班长：{name}~{name}（劳务分包）~{name}（Leo）~{n}.{name}"),
        called("seam", SEAM, "F6", "值班副矿长：{name}~{name}（井下）~{name}（轮岗）~运输队-{name}"),
        called("street", STREET, "F4", "联络员 {name}~{name}（兼网格）~专管：{name}~{name}（园区派驻）"),
        called("works", STAGE, "F1", "Mr. {name}~{name} (Day shift)~{name}/HSE~{name}（英方聘）"),
    ]


def minority(world: World) -> list[Surface]:
    """Long names written otherwise."""
    written = partial(first.name_written, world)
    made = [
        written("small_dot_low", STAGE, "F1", lambda n: n.replace("·", "."), lambda n: n),
        written("record_cut_at_eight", GASWORKS, "F5", lambda n: n, lambda n: n[:8]),
        written("bullet_operator", METRO, "F3", lambda n: n.replace("·", "∙"), lambda n: n),
        written("two_dots_for_one", SEAM, "F6", lambda n: n.replace("·", "··"), lambda n: n),
        written("none_and_wide_blank", STREET, "F4", lambda n: n.replace("·", ""), lambda n: n.replace("·", "\u3000")),
        written("cut_behind_the_dot", STAGE, "F1", lambda n: n.split("·")[0] + "·", lambda n: n),
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
        navigated(
            starred_out("page_five_and_four", STAGE, "F1", lambda i: f"{i[:5]}{'*' * 9}{i[-4:]}", number_too=True),
            1,
            "证照查询",
        ),
        starred_out("plus_signs", METRO, "F3", lambda i: f"{i[:6]}{'+' * 8}{i[-4:]}", number_too=False),
        keyed(
            starred_out("hash_then_four", STREET, "F4", lambda i: f"{i[:6]}#{i[-4:]}", number_too=False),
            1,
            "身份证中间略去",
        ),
        starred_out("black_bars", GASWORKS, "F5", lambda i: f"{i[:6]}{'█' * 8}{i[-4:]}", number_too=True),
        starred_out("birth_year_shown", SEAM, "F6", lambda i: f"{i[:10]}----{i[-4:]}", number_too=True),
        statistical(
            starred_out("form_with_wide_x", METRO, "F3", lambda i: f"{i[:6]}{'Ｘ' * 8}{i[-4:]}", number_too=False),
            "鲁建统5表",
            "某住建局",
        ),
    ]


def province_number(world: World) -> list[Surface]:
    """Numbers of other provinces where no issuer is given."""
    elsewhere = partial(first.other_province, world)
    return [
        ledger(elsewhere("metro_crews_of_the_south", METRO, "F3", "粤A 闽A 桂A 琼A"), 1, 4, "实习生小费"),
        elsewhere("officers_of_the_street", STREET, "F4", "宁 青 新 黔"),
        by_sheets(
            elsewhere(
                "exhibition_builders_from_afar",
                "编号={n}|搭建工={name}|搭建工身份证={id}|工种={item}|操作资格证号={no}|操作资格证有效到={end}",
                "F3",
                "川A 渝A 云A",
            ),
            1,
            "一号馆",
            "二号馆",
        ),
        page_broken(elsewhere("officers_of_the_wind_farm", STREET, "F4", "黑 吉 蒙"), 1, 5),
        footnoted(
            elsewhere(
                "turbine_lifters",
                "姓名={name}|身份证号={id}|吊装工种={item}|资格证编号={no}|发证={start}|有效期止={end}",
                "F3",
                "冀B 津A 豫C",
            ),
            "注：吊装分包队自带人员。",
        ),
    ]


def _wrong(number: str, *places: int) -> str:
    """Mistype the digits at the places."""
    return "".join(str((int(c) + 7) % 10) if p in places else c for p, c in enumerate(number))


def two_wrong_digits(world: World) -> list[Surface]:
    """Digits mistyped, missing, doubled or not given."""
    mistyped = partial(first.id_mistyped, world)
    return [
        ledger(
            mistyped("stage_as_the_old_fifteen", "企业={emp}|" + STAGE, "F1", lambda i: i[:6] + i[8:17]), 1, 3, "小刁"
        ),
        mistyped("gas_spreadsheet_power", "企业={emp}|" + GASWORKS, "F5", _power),
        hinted(
            mistyped("metro_last_left_out_and_one_wrong", "企业={emp}|" + METRO, "F3", lambda i: _wrong(i, 15)[:17]),
            1,
            "",
            "",
            "真名",
            "18位",
            "",
            "",
            "",
            "",
        ),
        gathered(
            mistyped("street_two_of_the_sequence", STREET, "F4", lambda i: _wrong(i, 14, 15)),
            1,
            "甲社区",
            "乙社区",
        ),
        numbered(mistyped("seam_area_and_year", "企业={emp}|" + SEAM, "F6", lambda i: _wrong(i, 3, 9)), 1),
        spined(
            mistyped(
                "stage_right_check_day_and_sequence",
                "企业={emp}|" + STAGE,
                "F1",
                lambda i: with_check(_wrong(i, 13, 14)[:17]),
            ),
            1,
            "代报",
        ),
        signed(echoed(mistyped("depot_with_the_office", DEPOT, "F2", lambda _i: "在街道"), 1), "制表：||"),
        framed(mistyped("gas_month_exchanged_and_one_wrong", "企业={emp}|" + GASWORKS, "F5", _turned), "填报|某加气站"),
    ]


def _power(number: str) -> str:
    """Give the number as a spreadsheet program shows long figures."""
    return f"{int(number[:17]) * 10:.5E}"


def _turned(number: str) -> str:
    """Exchange the two digits of the month and mistype one of the sequence."""
    return _wrong(number[:10] + number[11] + number[10] + number[12:], 15)
