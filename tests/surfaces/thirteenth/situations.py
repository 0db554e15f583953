"""Thirteenth batch: situations that have an innocent explanation on the same page."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.eleventh.shapes import by_sheets, guarded, halved, hinted, sectioned
from tests.surfaces.kinds import situations as first
from tests.surfaces.ninth.shapes import summed, topped
from tests.surfaces.people import with_check
from tests.surfaces.sixth.shapes import indented, paged
from tests.surfaces.surface import Surface
from tests.surfaces.tenth.shapes import covered, keyed, numbered
from tests.surfaces.third.shapes import inserted
from tests.surfaces.thirteenth.shapes import coded, prefilled, spined
from tests.surfaces.twelfth.shapes import boxed, page_broken, signed, spaced
from tests.surfaces.world import World, later

PORT = (
    "序号={n}|船机人员姓名={name}|公民身份号码={id}|操作证号码={no}|操作证项目={item}|操作证初领={first}|"
    "操作证止期={end}"
)
TUNNEL = "序号={n}|施工人员={name}|居民身份证号={id}|特种工种={item}|特种工种证号={no}|签发日={start}|有效截止日={end}"
GRAIN = (
    "序号={n}|司机姓名={name}|居民身份证号码={id}|作业项目代号={code}|特种设备证编号={no}|批准日={start}|有效日={end}"
)
BUILDER = (
    "所在企业={emp}|人员姓名={name}|人员身份证号={id}|三类人员类别={code}|三类人员证号={no}|发证日={start}|截止日={end}"
)
SHAFT = "序号={n}|职工={name}|职工身份证号码={id}|准操工种={item}|煤矿特种证号={no}|初领日={first}|截止日={end}"
GASWORKS = (
    "企业名称={emp}|姓名={name}|身份证号={id}|证书名称={title}|人员类型={cls}|合格证编号={no}|颁发日={start}|"
    "有效期到={end}"
)


def id_row_off(world: World) -> list[Surface]:
    """The identity column pasted or sorted apart from the others."""
    off = partial(first.rows_off, world)
    return [
        signed(off("port_middle_four_up", PORT, "F1", range(2, 6), 1), "机务部：|||人事："),
        prefilled(off("grain_five_down", GRAIN, "F5", range(1, 6), -1), 1, 2, "以下空白"),
        off("tunnel_first_three", TUNNEL, "F3", range(1, 4), -1),
        spaced(off("builder_by_two_back", BUILDER, "F4", range(1, 6), -2), 1),
        off("shaft_last_two_exchanged", SHAFT, "F6", range(4, 6), 1, "{firm}机电队证件表"),
        paged(off("gasworks_sorted_by_id", GASWORKS, "F2", range(1, 6), 2), 1, 5),
    ]


def cell_shift(world: World) -> list[Surface]:
    """Rows typed a column off or with cells changed about."""
    shifted = partial(first.cells_shifted, world)
    columns = (
        "序号={n}|姓名={name}|年龄=4{n}|文化=高中|身份证号={id}|车间=动力|岗位={post}|证书编号={no}|准操项目={item}|"
        "初领日期={start}|有效期至={end}|联系方式={tel}"
    )
    return [
        # Every value stands on the row, only under its neighbour's header.
        shifted("age_left_out", columns, "F1", lambda row: [*row[:2], *row[3:], ""]),
        shifted("age_and_schooling_left_out", columns, "F5", lambda row: [*row[:2], *row[4:], "", ""]),
        shifted("blank_before_the_name", columns, "F1", lambda row: [row[0], "", *row[1:]]),
        shifted(
            "days_exchanged_with_the_item",
            columns,
            "F6",
            lambda row: [*row[:8], *row[9:11], row[8], *row[11:]],
            "{firm}.csv",
        ),
        shifted(
            "id_and_number_turned",
            columns,
            "F3",
            lambda row: [*row[:4], row[7], *row[5:7], row[4], *row[8:]],
            "{firm}.xls",
        ),
        shifted("workshop_typed_twice", columns, "F1", lambda row: [*row[:6], row[5], *row[6:]]),
    ]


def police_id(world: World) -> list[Surface]:
    """Birth dates corrected by the police: area and sequence stay, the name is the same."""
    corrected = partial(first.corrected_id, world)
    return [
        corrected("port_one_month", PORT, "F1", lambda d: d + timedelta(days=31), follows=False),
        corrected("grain_a_fortnight", GRAIN, "F5", lambda d: d - timedelta(days=14), follows=False),
        corrected("tunnel_two_years", TUNNEL, "F3", lambda d: later(d, 2), follows=False),
        corrected(
            "shaft_said_beside", SHAFT + "|需要说明={say}", "F6", lambda d: d - timedelta(days=45), follows=False
        ),
        corrected("builder_three_days", BUILDER, "F4", lambda d: d + timedelta(days=3), follows=False),
        corrected("port_said_and_follows", PORT + "|证件说明={say}", "F1", lambda d: later(d, -2), follows=True),
    ]


def renamed(world: World) -> list[Surface]:
    """People who bear another name than their certificate, and say so."""
    changed = partial(first.name_changed, world)
    return [
        changed("port_old_name_column", PORT + "|改名前（没有不填）={former}", "F1", "", words="改名前（没有不填）"),
        changed("grain_in_cell", GRAIN, "F5", "", "{new}【曾用名：{old}】"),
        changed("tunnel_said", TUNNEL + "|说明事项={say}", "F3", "公安机关已更名，操作证上仍为{old}"),
        changed("shaft_in_cell", SHAFT, "F6", "", "{new}（办证时叫{old}）"),
        changed("gasworks_said", GASWORKS + "|核对备注={say}", "F2", "与证书姓名{old}系同一人，有户籍证明"),
        changed("builder_said", BUILDER + "|企业说明={say}", "F4", "该同志原用名{old}，2022年3月改现名"),
    ]


def renewals(world: World) -> list[Surface]:
    """Renewals too near to the export for it to show them."""
    near = partial(first.renewed_near, world)
    return [
        near("port_last_day_of_august", PORT, "F1", date(2024, 8, 31)),
        near("tunnel_first_of_august", TUNNEL, "F3", date(2024, 8, 5)),
        near("grain_approval_day_kept", GRAIN, "F5", date(2024, 8, 23), issued="first"),
        near("builder_since_the_export", BUILDER, "F4", date(2024, 8, 16)),
        near("shaft_early_september", SHAFT, "F6", date(2024, 9, 5)),
        near("gasworks_first_issue_kept", GASWORKS, "F2", date(2024, 8, 30), issued="first"),
    ]


def titles(world: World) -> list[Surface]:
    """Posts, teams and marks around names."""
    called = partial(first.called_by, world)
    return [
        called("port", PORT, "F1", "机务主管-{name}~{name}（轮休）~{name}▲~泊位{name}~{name}（兼职安全员）"),
        called("grain", GRAIN, "F5", "仓储科：{name}~{name}（合同工）~{name} 15753801166~熏蒸班/{name}~{n}、{name}"),
        called("tunnel", TUNNEL, "F3", "左洞班 {name}~{name}（劳务派遣）~{name}_分包~#{name}~{name}〔带班〕"),
        called("shaft", SHAFT, "F6", "值班区长：{name}~{name}（夜班八点）~{name}（借调）~运搬队-{name}"),
        called("builder", BUILDER, "F4", "分管安全 {name}~{name}（一建）~{name}（在建项目）~质安员：{name}"),
    ]


def minority(world: World) -> list[Surface]:
    """Long names written otherwise."""
    written = partial(first.name_written, world)
    return [
        written("katakana_dot", PORT, "F1", lambda n: n.replace("·", "・"), lambda n: n),
        written("record_cut_at_five", GRAIN, "F5", lambda n: n, lambda n: n[:5]),
        written("low_line", TUNNEL, "F3", lambda n: n.replace("·", "_"), lambda n: n),
        written("roster_cut_before_the_dot", SHAFT, "F6", lambda n: n.partition("·")[0], lambda n: n),
        written("dot_operator_and_blank", BUILDER, "F4", lambda n: n.replace("·", "⋅"), lambda n: n.replace("·", " ")),
        written("line_break_for_dot", PORT, "F1", lambda n: n.replace("·", "·\n"), lambda n: n),
    ]


def masked(world: World) -> list[Surface]:
    """Identity numbers of which some digits are hidden."""
    starred = partial(first.with_stars, world)
    return [
        starred("first_four_last_four", PORT, "F1", lambda i: f"{i[:4]}{'*' * 10}{i[-4:]}", number_too=True),
        halved(starred("percent_signs", TUNNEL, "F3", lambda i: f"{i[:6]}%%%%%%%%{i[-4:]}", number_too=False), 1),
        starred("tildes_in_the_middle", BUILDER, "F4", lambda i: f"{i[:6]}~~~~~~~~{i[-4:]}", number_too=False),
        topped(
            starred("filled_circles", GRAIN, "F5", lambda i: f"{i[:6]}{'●' * 8}{i[-4:]}", number_too=True),
            "（身份证号中间八位已隐去）||||",
        ),
        starred("six_in_the_middle", SHAFT, "F6", lambda i: f"{i[:8]}******{i[-4:]}", number_too=True),
        boxed(starred("low_lines", TUNNEL, "F3", lambda i: f"{i[:6]}________{i[-4:]}", number_too=False), 1),
    ]


def province_number(world: World) -> list[Surface]:
    """Numbers of other provinces where no issuer is given."""
    elsewhere = partial(first.other_province, world)
    return [
        numbered(elsewhere("tunnel_teams_from_the_north", TUNNEL, "F3", "蒙A 黑A 辽B"), 1),
        covered(elsewhere("officers_of_partners", BUILDER, "F4", "沪 浙 川"), "三类人员名单", "工程管理部"),
        by_sheets(
            elsewhere(
                "metro_section_teams",
                "序号={n}|姓名={name}|身份证号={id}|操作工种={item}|特种工种证编号={no}|特种工种证期限至={end}",
                "F3",
                "粤B 桂A 琼A",
            ),
            1,
            "上行线",
            "下行线",
        ),
        page_broken(elsewhere("officers_of_the_north_east", BUILDER, "F4", "吉 黑 蒙"), 1, 4),
        hinted(
            elsewhere(
                "solar_teams",
                "姓名={name}|身份证号={id}|所持工种={item}|操作资格证书号={no}|资格证书到期={end}",
                "F3",
                "甘A 陕C 藏A",
            ),
            1,
            "全名",
            "18位",
            "照抄",
            "照抄",
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
        coded(
            mistyped("port_month_and_sequence", "单位={emp}|" + PORT, "F1", lambda i: _wrong(i, 11, 15)),
            1,
            "dw|xh|xm|sfzh|zh|xmmc|cl|zq",
        ),
        inserted(
            mistyped("tunnel_area_and_sequence", "单位={emp}|" + TUNNEL, "F3", lambda i: _wrong(i, 4, 16)), 4, "二衬班"
        ),
        guarded(mistyped("grain_one_doubled", "单位={emp}|" + GRAIN, "F5", lambda i: i[:8] + i[7] + i[8:]), 1, "'"),
        keyed(mistyped("gasworks_dashes_for_number", GASWORKS, "F2", lambda _i: "———"), 1, "身份证在办理中的划线"),
        indented(
            mistyped("builder_wrong_with_right_check", BUILDER, "F4", lambda i: with_check(_wrong(i, 5, 14)[:17]))
        ),
        sectioned(mistyped("shaft_digits_exchanged", "单位={emp}|" + SHAFT, "F6", _swapped), 1, "采一区", "采二区"),
        mistyped("port_last_six_only", "单位={emp}|" + PORT, "F1", lambda i: i[-6:]),
        summed(
            spined(mistyped("grain_two_left_out", "单位={emp}|" + GRAIN, "F5", lambda i: i[:10] + i[12:]), 1, "一库"),
            1,
            6,
            "合计",
        ),
    ]


def _swapped(number: str) -> str:
    """Exchange two pairs of neighbouring digits."""
    return number[:4] + number[5] + number[4] + number[6:12] + number[13] + number[12] + number[14:]
