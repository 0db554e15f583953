"""Fifteenth batch: situations that have an innocent explanation on the same page."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.eleventh.shapes import by_sheets, guarded, halved, hinted, sectioned
from tests.surfaces.fifteenth.shapes import echoed, filtered, framed, lettered, outlined, starred
from tests.surfaces.kinds import situations as first
from tests.surfaces.ninth.shapes import summed, topped
from tests.surfaces.people import with_check
from tests.surfaces.sixth.shapes import indented, paged
from tests.surfaces.surface import Surface
from tests.surfaces.tenth.shapes import covered, keyed, numbered
from tests.surfaces.third.shapes import inserted
from tests.surfaces.thirteenth.shapes import prefilled, spined
from tests.surfaces.twelfth.shapes import boxed, page_broken, signed, spaced
from tests.surfaces.world import World, later

TYRE = "序号={n}|员工={name}|员工身份证号={id}|操作证书号={no}|所许项目={item}|首次领证日={first}|证书到期日={end}"
METRO = "序号={n}|作业工人={name}|工人身份证号码={id}|持证工种={item}|工种证编号={no}|颁发日={start}|到期日={end}"
HUB = "序号={n}|驾驶员={name}|驾驶员身份证号={id}|项目代号={code}|作业证编号={no}|核准日={start}|失效日={end}"
OFFICER = (
    "施工企业={emp}|安管人员={name}|安管人员身份证={id}|证书类别={code}|安管证编号={no}|签发日={start}|到期日={end}"
)
PIT = "序号={n}|下井人员={name}|下井人员身份证={id}|煤矿工种={item}|煤矿证编号={no}|首领日={first}|到期日={end}"
PHARMA = (
    "企业={emp}|管理人员={name}|管理人员身份证号={id}|证书名称={title}|类型={cls}|证书号={no}|发证日={start}|"
    "到期日={end}"
)


def id_row_off(world: World) -> list[Surface]:
    """The identity column pasted or sorted apart from the others."""
    off = partial(first.rows_off, world)
    return [
        signed(off("tyre_middle_three_down", TYRE, "F1", range(2, 5), -1), "制单：|||审单："),
        prefilled(off("hub_last_four_up", HUB, "F5", range(2, 6), 1), 1, 3),
        off("metro_two_in_front_exchanged", METRO, "F3", range(1, 3), 1),
        spaced(off("officer_by_two_up", OFFICER, "F4", range(1, 6), 2), 1),
        off("pit_first_four_up", PIT, "F6", range(1, 5), 1, "{firm}通防队"),
        echoed(off("pharma_three_down", PHARMA, "F2", range(3, 6), -1), 1),
    ]


def cell_shift(world: World) -> list[Surface]:
    """Rows typed a column off or with cells changed about."""
    shifted = partial(first.cells_shifted, world)
    columns = (
        "序号={n}|姓名={name}|性别={sex}|籍贯=泰安|身份证号={id}|部门=设备部|岗位={post}|证书编号={no}|准操项目={item}|"
        "初领日期={start}|有效期至={end}|手机号码={tel}"
    )
    return [
        # Every value stands on the row, only under its neighbour's header.
        shifted("sex_left_out", columns, "F1", lambda row: [*row[:2], *row[3:], ""]),
        shifted("sex_and_home_left_out", columns, "F5", lambda row: [*row[:2], *row[4:], "", ""]),
        shifted("blank_before_the_department", columns, "F1", lambda row: [*row[:5], "", *row[5:]]),
        shifted(
            "post_behind_the_number",
            columns,
            "F6",
            lambda row: [*row[:6], row[7], row[6], *row[8:]],
            "{firm}.csv",
        ),
        shifted("home_and_id_turned", columns, "F3", lambda row: [*row[:3], row[4], row[3], *row[5:]], "{firm}.xls"),
        shifted("sex_typed_twice", columns, "F1", lambda row: [*row[:3], row[2], *row[3:]]),
    ]


def police_id(world: World) -> list[Surface]:
    """Birth dates corrected by the police: area and sequence stay, the name is the same."""
    corrected = partial(first.corrected_id, world)
    return [
        corrected("tyre_twelve_days", TYRE, "F1", lambda d: d + timedelta(days=12), follows=False),
        corrected("hub_two_months", HUB, "F5", lambda d: d - timedelta(days=59), follows=False),
        corrected("metro_one_year_back", METRO, "F3", lambda d: later(d, -1), follows=False),
        corrected("pit_said_in_a_column", PIT + "|特情={say}", "F6", lambda d: d + timedelta(days=25), follows=False),
        corrected("officer_ten_days", OFFICER, "F4", lambda d: d - timedelta(days=10), follows=False),
        corrected("tyre_said_and_follows", TYRE + "|补充说明={say}", "F1", lambda d: later(d, 1), follows=True),
    ]


def renamed(world: World) -> list[Surface]:
    """People who bear another name than their certificate, and say so."""
    changed = partial(first.name_changed, world)
    return [
        changed("tyre_column_of_names_before", TYRE + "|户籍曾用姓名={former}", "F1", "", words="户籍曾用姓名"),
        changed("hub_in_cell", HUB, "F5", "", "{new}（证件名：{old}）"),
        changed("metro_said", METRO + "|情况={say}", "F3", "户口本变更过姓名，证书上姓名为{old}"),
        changed("pit_in_cell", PIT, "F6", "", "{new}（原姓名：{old}）"),
        changed("pharma_said", PHARMA + "|人事备注={say}", "F2", "原姓名{old}，派出所已出具更名证明"),
        changed("officer_said", OFFICER + "|特别说明={say}", "F4", "取证后改名，取证时姓名{old}"),
    ]


def renewals(world: World) -> list[Surface]:
    """Renewals too near to the export for it to show them."""
    near = partial(first.renewed_near, world)
    return [
        near("tyre_end_of_august", TYRE, "F1", date(2024, 8, 27)),
        near("metro_first_days_of_august", METRO, "F3", date(2024, 8, 8)),
        near("hub_approval_kept", HUB, "F5", date(2024, 8, 29), issued="first"),
        near("officer_after_the_export", OFFICER, "F4", date(2024, 8, 14)),
        near("pit_first_week_of_september", PIT, "F6", date(2024, 9, 3)),
        near("pharma_issue_kept", PHARMA, "F2", date(2024, 9, 1), issued="first"),
    ]


def titles(world: World) -> list[Surface]:
    """Posts, teams and marks around names."""
    called = partial(first.called_by, world)
    return [
        called("tyre", TYRE, "F1", "动力主任：{name}~{name}（倒班）~{name}■~压延-{name}~{name}（外聘）"),
        called("hub", HUB, "F5", "夜班长：{name}~{name}（小时工）~{name} 15805381177~分拣/{name}~{n}){name}"),
        called("metro", METRO, "F3", "盾构班 {name}~{name}（总包）~{name}_劳务~№{name}~{name}〔夜〕"),
        called("pit", PIT, "F6", "副队长：{name}~{name}（中班）~{name}（支援）~通风科-{name}"),
        called("officer", OFFICER, "F4", "安全总监 {name}~{name}（二公司）~{name}（驻场）~专职安全员：{name}"),
    ]


def minority(world: World) -> list[Surface]:
    """Long names written otherwise."""
    written = partial(first.name_written, world)
    return [
        written("bullet", TYRE, "F1", lambda n: n.replace("·", "●"), lambda n: n),
        written("record_cut_at_eight", HUB, "F5", lambda n: n, lambda n: n[:8]),
        written("hyphen", METRO, "F3", lambda n: n.replace("·", "-"), lambda n: n),
        written("roster_cut_at_six", PIT, "F6", lambda n: n[:6], lambda n: n),
        written("comma_above_and_none", OFFICER, "F4", lambda n: n.replace("·", "'"), lambda n: n.replace("·", "")),
        written("wide_blanks_round_the_dot", TYRE, "F1", lambda n: n.replace("·", "\u3000·\u3000"), lambda n: n),
    ]


def masked(world: World) -> list[Surface]:
    """Identity numbers of which some digits are hidden."""
    starred_out = partial(first.with_stars, world)
    return [
        starred_out("first_six_last_four_hash", TYRE, "F1", lambda i: f"{i[:6]}########{i[-4:]}", number_too=True),
        halved(starred_out("at_signs", METRO, "F3", lambda i: f"{i[:6]}@@@@@@@@{i[-4:]}", number_too=False), 1),
        starred_out("stars_wide", OFFICER, "F4", lambda i: f"{i[:6]}＊＊＊＊＊＊＊＊{i[-4:]}", number_too=False),
        topped(
            starred_out("small_x", HUB, "F5", lambda i: f"{i[:6]}{'x' * 8}{i[-4:]}", number_too=True),
            "（按个人信息保护要求隐去出生日期）||||",
        ),
        starred_out("four_in_the_middle", PIT, "F6", lambda i: f"{i[:10]}****{i[-4:]}", number_too=True),
        boxed(starred_out("squares", METRO, "F3", lambda i: f"{i[:6]}{'□' * 8}{i[-4:]}", number_too=False), 1),
    ]


def province_number(world: World) -> list[Surface]:
    """Numbers of other provinces where no issuer is given."""
    elsewhere = partial(first.other_province, world)
    return [
        numbered(elsewhere("metro_shield_teams", METRO, "F3", "闽A 赣B 鄂A"), 1),
        covered(elsewhere("officers_of_the_joint_bid", OFFICER, "F4", "皖 苏 贵"), "安管人员表", "联合体投标"),
        by_sheets(
            elsewhere(
                "scaffold_crews_of_the_mall",
                "序号={n}|姓名={name}|身份证号={id}|作业工种={item}|建筑特种证编号={no}|建筑特种证期至={end}",
                "F3",
                "豫C 冀D 晋M",
            ),
            1,
            "A座",
            "B座",
        ),
        page_broken(elsewhere("officers_of_the_south_west", OFFICER, "F4", "滇 黔 渝"), 1, 4),
        hinted(
            elsewhere(
                "airport_terminal_teams",
                "姓名={name}|身份证号={id}|工种={item}|操作资格证号码={no}|操作资格证止期={end}",
                "F3",
                "宁A 青A 新A",
            ),
            1,
            "同身份证",
            "18位",
            "按证填",
            "按证填",
            "年-月-日",
        ),
    ]


def _wrong(number: str, *places: int) -> str:
    """Mistype the digits at the places."""
    return "".join(str((int(c) + 5) % 10) if p in places else c for p, c in enumerate(number))


def two_wrong_digits(world: World) -> list[Surface]:
    """Digits mistyped, missing, doubled or not given."""
    mistyped = partial(first.id_mistyped, world)
    return [
        lettered(mistyped("tyre_day_and_sequence", "单位={emp}|" + TYRE, "F1", lambda i: _wrong(i, 13, 16)), 1),
        inserted(
            mistyped("metro_year_and_sequence", "单位={emp}|" + METRO, "F3", lambda i: _wrong(i, 9, 15)), 4, "注浆班"
        ),
        guarded(mistyped("hub_last_doubled", "单位={emp}|" + HUB, "F5", lambda i: i[:-1] + i[-2:]), 1, "'"),
        keyed(mistyped("pharma_not_brought", PHARMA, "F2", lambda _i: "未带"), 1, "身份证当天未带的填未带"),
        indented(
            mistyped("officer_right_check_two_places", OFFICER, "F4", lambda i: with_check(_wrong(i, 4, 15)[:17]))
        ),
        sectioned(mistyped("pit_neighbours_exchanged", "单位={emp}|" + PIT, "F6", _swapped), 1, "通风", "机运"),
        mistyped("tyre_birth_and_last_four", "单位={emp}|" + TYRE, "F1", lambda i: i[6:]),
        summed(
            spined(mistyped("hub_one_left_out", "单位={emp}|" + HUB, "F5", lambda i: i[:9] + i[10:]), 1, "一号仓"),
            1,
            6,
            "合计",
        ),
        framed(
            mistyped("metro_starts_with_the_wrong_county", "单位={emp}|" + METRO, "F3", lambda i: _wrong(i, 2, 3)),
            "上报单位|项目部",
        ),
        filtered(mistyped("officer_sequence_and_check", OFFICER, "F4", lambda i: _wrong(i, 14, 16)), "查询：全部"),
        outlined(
            mistyped("pharma_month_and_sequence", PHARMA, "F2", lambda i: _wrong(i, 11, 14)), 1, "一车间", "二车间"
        ),
        starred(mistyped("pit_area_and_day", "单位={emp}|" + PIT, "F6", lambda i: _wrong(i, 5, 13)), 1, 2, 3),
        paged(mistyped("tyre_sequence_twice", "单位={emp}|" + TYRE, "F1", lambda i: _wrong(i, 14, 15)), 1, 4),
    ]


def _swapped(number: str) -> str:
    """Exchange two pairs of neighbouring digits."""
    return number[:2] + number[3] + number[2] + number[4:14] + number[15] + number[14] + number[16:]
