"""Sixth batch: situations that have an innocent explanation on the same page."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.kinds import situations as first
from tests.surfaces.people import with_check
from tests.surfaces.sixth.shapes import indented, paged
from tests.surfaces.surface import Surface
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World, later

DOCK = (
    "船台=2号|外包工={name}|外包工身份证号={id}|操作项目={item}|特种作业操作证号={no}|初次领证日期={first}|"
    "操作证有效期至={end}"
)
METRO = (
    "工区=盾构二工区|作业工人={name}|公民身份号码={id}|操作资格类别={item}|操作资格证书号={no}|本期发证={start}|"
    "本期有效至={end}"
)
DEPOT = (
    "仓号={n}仓|叉车行车人员={name}|人员身份证号={id}|作业项目代号={code}|作业人员证号={no}|批准日期={start}|"
    "有效日期={end}"
)
BUILDER = (
    "施工企业={emp}|安管人员={name}|安管人员身份证={id}|证书类别={code}|考核合格证书编号={no}|颁证日期={start}|"
    "有效期届满={end}"
)
SHAFT = (
    "采掘区={n}区|井下职工={name}|井下职工身份证号={id}|操作项目={item}|操作资格证编号={no}|首次领证={first}|"
    "有效期满={end}"
)
PARK = (
    "园区企业={emp}|负责人员={name}|身份证号码={id}|证书名称={title}|资格类型={cls}|合格证编号={no}|发证={start}|"
    "有效期至={end}"
)


def id_row_off(world: World) -> list[Surface]:
    """The identity column sorted or pasted apart from the others."""
    off = partial(first.rows_off, world)
    return [
        off("dock_pasted_one_low", DOCK, "F1", range(2, 6), -1),
        paged(off("metro_two_high", METRO, "F3", range(1, 6), 2, "{firm}盾构作业人员"), 2, 6),
        off("shaft_last_pair", SHAFT, "F6", range(4, 6), 1),
    ]


def cell_shift(world: World) -> list[Surface]:
    """Rows typed a column off or with cells changed about."""
    shifted = partial(first.cells_shifted, world)
    columns = (
        "工序={n}|组别=甲|姓名={name}|身份证号={id}|操作证号={no}|项目={item}|起始日={start}|截止日={end}|"
        "联系手机={tel}"
    )
    return [
        shifted("group_and_name_exchanged", columns, "F1", lambda row: [row[0], row[2], row[1], *row[3:]]),
        shifted("begin_left_out", columns, "F3", lambda row: [*row[:6], *row[7:], ""], "{firm}.xls"),
        shifted("phone_in_front", columns, "F6", lambda row: [row[0], row[8], *row[1:8]]),
    ]


def police_id(world: World) -> list[Surface]:
    """Birth dates corrected by the police."""
    corrected = partial(first.corrected_id, world)
    return [
        corrected("dock_day", DOCK, "F1", lambda d: d + timedelta(days=6), follows=False),
        corrected("builder_five_years", BUILDER, "F4", lambda d: later(d, -5), follows=False),
        corrected(
            "shaft_said",
            SHAFT + "|身份信息变更说明={say}",
            "F6",
            lambda d: d - timedelta(days=45),
            follows=False,
        ),
    ]


def renamed(world: World) -> list[Surface]:
    """People who bear another name than their certificate, and say so."""
    changed = partial(first.name_changed, world)
    return [
        changed("metro_name_on_paper", METRO + "|证书所载姓名={former}", "F3", "", words="证书所载姓名"),
        changed("depot_in_cell", DEPOT, "F5", "", "{new}（2020年前叫{old}）", words="年前叫"),
        changed("dock_explained", DOCK + "|核对情况={say}", "F1", "证书姓名{old}与身份证不一致，因改名，系本人"),
    ]


def renewals(world: World) -> list[Surface]:
    """Renewals too near to the export for it to show them."""
    near = partial(first.renewed_near, world)
    return [
        near("depot_renewed", DEPOT, "F5", date(2024, 8, 20)),
        near("park_manager", PARK, "F2", date(2024, 8, 10)),
        near("shaft_only_first_day", SHAFT, "F6", date(2024, 8, 22), issued="first"),
        near("metro_on_the_boundary", METRO, "F3", date(2024, 7, 29)),
    ]


def titles(world: World) -> list[Surface]:
    """Posts, teams and marks around names."""
    called = partial(first.called_by, world)
    return [
        called("dock", DOCK, "F1", "起重班班长：{name}~{name}（分包）~船台长 {name}~{name}/白班~▲{name}"),
        called("metro", METRO, "F3", "工班长-{name}~{name}（兼安全员）~{name} 18853800021~左线 {name}"),
        called("depot", DEPOT, "F5", "库管兼叉车：{name}~{name}（返聘）~晚班 {name}~{name}[机动]"),
    ]


def minority(world: World) -> list[Surface]:
    """Long names written otherwise."""
    written = partial(first.name_written, world)
    return [
        written("chinese_full_stop", DOCK, "F1", lambda n: n.replace("·", "。"), lambda n: n),
        written("bullet_on_record", METRO, "F3", lambda n: n, lambda n: n.replace("·", "•")),
        written("father_left_out", BUILDER, "F4", lambda n: n.partition("·")[0], lambda n: n),
    ]


def masked(world: World) -> list[Surface]:
    """Identity numbers of which some digits are hidden."""
    starred = partial(first.with_stars, world)
    return [
        starred("dots", METRO, "F3", lambda i: f"{i[:6]}……{i[-4:]}", number_too=False),
        starred("year_and_tail_hidden", DOCK, "F1", lambda i: f"{i[:6]}****{i[10:14]}****", number_too=True),
        indented(starred("small_circles", BUILDER, "F4", lambda i: f"{i[:6]}○○○○○○○○{i[-4:]}", number_too=False)),
    ]


def province_number(world: World) -> list[Surface]:
    """Numbers of other provinces where no issuer is given."""
    elsewhere = partial(first.other_province, world)
    return [
        elsewhere("metro_crews", METRO, "F3", "豫C 苏H 川B"),
        elsewhere("builder_from_afar", BUILDER, "F4", "黑 新 粤"),
        elsewhere(
            "dispatched_trades",
            "来源地=外派|劳务人员={name}|劳务人员身份证号={id}|持证工种={item}|证书编号={no}|证书到期日={end}",
            "F3",
            "浙F 陕B 冀D",
        ),
    ]


def two_wrong_digits(world: World) -> list[Surface]:
    """Digits mistyped, exchanged or missing."""
    mistyped = partial(first.id_mistyped, world)

    def wrong(number: str, *places: int) -> str:
        return "".join(str((int(c) + 6) % 10) if p in places else c for p, c in enumerate(number))

    return [
        mistyped("dock_area_and_sequence", "所在公司={emp}|" + DOCK, "F1", lambda i: wrong(i, 5, 14)),
        mistyped("depot_right_check", "公司={emp}|" + DEPOT, "F5", lambda i: with_check(wrong(i, 13, 15)[:17])),
        inserted(
            mistyped(
                "metro_two_pairs_exchanged",
                "单位={emp}|" + METRO,
                "F3",
                lambda i: i[:6] + i[7] + i[6] + i[8:15] + i[16] + i[15] + i[17],
            ),
            4,
            "外协单位人员",
        ),
    ]
