"""Seventh batch: situations that have an innocent explanation on the same page."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.kinds import situations as first
from tests.surfaces.people import with_check
from tests.surfaces.sixth.shapes import indented, paged
from tests.surfaces.surface import Surface
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World, later

STEEL = (
    "轧线={n}线|轧钢厂人员={name}|本人身份证号={id}|作业证项目={item}|特种作业操作证书编号={no}|"
    "初领操作证={first}|操作证止={end}"
)
BRIDGE = (
    "墩号={n}#墩|桥梁工人={name}|桥梁工人身份证号={id}|资格类别={item}|建筑特种作业证号={no}|发证={start}|止期={end}"
)
FORKS = (
    "冷库={n}号库|车辆司机={name}|司机身份证号码={id}|作业项目（代号）={code}|司机作业证编号={no}|"
    "批准={start}|有效期限至={end}"
)
OFFICERS = (
    "施工单位={emp}|专职人员={name}|专职人员身份证号={id}|类别={code}|安全考核证编号={no}|颁发={start}|有效至={end}"
)
PIT = "采区={n}采区|当班矿工={name}|当班矿工身份证={id}|准操项目={item}|煤矿操作证编号={no}|初次取证={first}|失效={end}"
MANAGERS = (
    "所属企业={emp}|管理者={name}|管理者身份证号={id}|证书全称={title}|考核类别={cls}|"
    "证书号={no}|领证时间={start}|有效期满={end}"
)


def id_row_off(world: World) -> list[Surface]:
    """The identity column sorted or pasted apart from the others."""
    off = partial(first.rows_off, world)
    return [
        inserted(off("steel_lower_four_up", STEEL, "F1", range(2, 6), 1), 4, "乙班"),
        off("forks_three_turned", FORKS, "F5", range(1, 4), -1, "{firm}冷库叉车司机（8月）"),
        off("officers_two_down", OFFICERS, "F4", range(1, 6), -2),
    ]


def cell_shift(world: World) -> list[Surface]:
    """Rows typed a column off or with cells changed about."""
    shifted = partial(first.cells_shifted, world)
    columns = (
        "台账号={n}|部门=动力|姓名={name}|身份证号={id}|作业项目={item}|操作证编号={no}|"
        "领证日期={start}|有效期限至={end}|短号={tel}"
    )
    return [
        shifted("department_forgotten", columns, "F1", lambda row: [row[0], *row[2:], ""]),
        shifted("id_and_number_exchanged", columns, "F3", lambda row: [*row[:3], row[5], row[4], row[3], *row[6:]]),
        shifted("blank_before_name", columns, "F6", lambda row: [*row[:2], "", *row[2:]], "{firm}.csv"),
    ]


def police_id(world: World) -> list[Surface]:
    """Birth dates corrected by the police."""
    corrected = partial(first.corrected_id, world)
    return [
        corrected("bridge_three_weeks", BRIDGE, "F3", lambda d: d - timedelta(days=21), follows=False),
        corrected("forks_one_year_on", FORKS, "F5", lambda d: later(d, 1), follows=True),
        corrected("steel_said", STEEL + "|人事核对={say}", "F1", lambda d: d + timedelta(days=120), follows=False),
    ]


def renamed(world: World) -> list[Surface]:
    """People who bear another name than their certificate, and say so."""
    changed = partial(first.name_changed, world)
    return [
        changed("steel_name_before", STEEL + "|改名前的姓名={former}", "F1", "", words="改名前的姓名"),
        changed("bridge_in_cell", BRIDGE, "F3", "", "{new}(户口本旧姓名：{old})", words="户口本旧姓名"),
        changed("pit_explained", PIT + "|有关情况={say}", "F6", "户口簿2019年由{old}变更为现用名，证件未变更"),
    ]


def renewals(world: World) -> list[Surface]:
    """Renewals too near to the export for it to show them."""
    near = partial(first.renewed_near, world)
    return [
        near("steel_first_day_kept", STEEL, "F1", date(2024, 8, 24), issued="first"),
        near("officers_extended", OFFICERS, "F4", date(2024, 8, 18)),
        near("managers_on_the_boundary", MANAGERS, "F2", date(2024, 7, 29)),
    ]


def titles(world: World) -> list[Surface]:
    """Posts, teams and marks around names."""
    called = partial(first.called_by, world)
    return [
        called("steel", STEEL, "F1", "甲班班长{name}~{name}（倒班）~值长：{name}~{name} 13695380042~●{name}"),
        called("forks", FORKS, "F5", "冷库主管 {name}~{name}（兼理货）~{name}、大夜班~{name}【劳务】"),
        called("bridge", BRIDGE, "F3", "{n}号塔 {name}~领班员：{name}~{name}（回族）~{name}/信号班"),
    ]


def minority(world: World) -> list[Surface]:
    """Long names written otherwise."""
    written = partial(first.name_written, world)
    return [
        written("bullet_operator", BRIDGE, "F3", lambda n: n.replace("·", "∙"), lambda n: n),
        written("record_cut_at_five", STEEL, "F1", lambda n: n, lambda n: n[:5]),
        written("wide_blank", FORKS, "F5", lambda n: n.replace("·", "\u3000"), lambda n: n),
    ]


def masked(world: World) -> list[Surface]:
    """Identity numbers of which some digits are hidden."""
    starred = partial(first.with_stars, world)
    return [
        starred("dashes", BRIDGE, "F3", lambda i: f"{i[:6]}--------{i[-4:]}", number_too=False),
        indented(starred("first_and_last", STEEL, "F1", lambda i: f"{i[0]}{'*' * 16}{i[-1]}", number_too=True)),
        starred("four_stars_only", OFFICERS, "F4", lambda i: f"{i[:6]}****{i[-4:]}", number_too=False),
    ]


def province_number(world: World) -> list[Surface]:
    """Numbers of other provinces where no issuer is given."""
    elsewhere = partial(first.other_province, world)
    return [
        elsewhere("bridge_crews", BRIDGE, "F3", "赣C 滇A 青B"),
        paged(elsewhere("officers_island", OFFICERS, "F4", "琼 桂 鄂"), 1, 5),
        elsewhere(
            "rented_crane_drivers",
            "租赁设备={n}号塔机|随机司机={name}|随机司机身份证={id}|操作工种={item}|资格证编码={no}|证件止={end}",
            "F3",
            "湘E 津A 黔D",
        ),
    ]


def two_wrong_digits(world: World) -> list[Surface]:
    """Digits mistyped, exchanged or missing."""
    mistyped = partial(first.id_mistyped, world)

    def wrong(number: str, *places: int) -> str:
        return "".join(str((int(c) + 2) % 10) if p in places else c for p, c in enumerate(number))

    return [
        mistyped("steel_sequence_both", "公司名称={emp}|" + STEEL, "F1", lambda i: wrong(i, 14, 15)),
        mistyped("bridge_right_check", "承建单位={emp}|" + BRIDGE, "F3", lambda i: with_check(wrong(i, 5, 16)[:17])),
        mistyped("officers_one_lost", OFFICERS, "F4", lambda i: wrong(i, 15)[:9] + wrong(i, 15)[10:]),
    ]
