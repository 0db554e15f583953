"""Fifth batch: situations that have an innocent explanation on the same page."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.kinds import situations as first
from tests.surfaces.surface import Surface
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World, later

HOTEL = "部门=工程部|姓名={name}|身份证号码={id}|作业项目={item}|特种作业证编号={no}|初次领证={first}|证件有效至={end}"
PORT = "机种=场内机械|司机姓名={name}|司机身份证={id}|项目代号={code}|司机证编号={no}|批准={start}|有效={end}"
TURBINE = (
    "吊装班={n}班|作业人员={name}|身份证号={id}|操作类别={item}|操作资格证号={no}|本次发证={start}|使用期限至={end}"
)
CONTRACTOR = "所属公司={emp}|管理人员={name}|身份证号={id}|人员类别={code}|安考证号={no}|发证={start}|有效期止={end}"
PIT = "采区=三采|职工={name}|职工身份证号={id}|煤矿操作项目={item}|操作资格证编号={no}|初领={first}|有效期止={end}"


def id_row_off(world: World) -> list[Surface]:
    """The identity column sorted or pasted apart from the others."""
    off = partial(first.rows_off, world)
    return [
        off("port_four_down", PORT, "F5", range(1, 5), -1),
        inserted(off("turbine_three_up", TURBINE, "F3", range(3, 6), 1, "{firm}风机吊装作业人员"), 4, "吊装二组："),
    ]


def cell_shift(world: World) -> list[Surface]:
    """Rows typed a column off or with cells changed about."""
    shifted = partial(first.cells_shifted, world)
    columns = "号={n}|姓名={name}|性别={sex}|身份证号={id}|特种作业证号={no}|作业项目={item}|到期日={end}|手机={tel}"
    return [
        shifted("sex_left_out", columns, "F1", lambda row: [*row[:2], *row[3:], ""]),
        shifted("name_and_id_exchanged", columns, "F6", lambda row: [row[0], row[3], row[2], row[1], *row[4:]]),
    ]


def police_id(world: World) -> list[Surface]:
    """Birth dates corrected by the police."""
    corrected = partial(first.corrected_id, world)
    return [
        corrected("contractor_lunar_birthday", CONTRACTOR, "F4", lambda d: d + timedelta(days=33), follows=False),
        corrected("hotel_said", HOTEL + "|户籍更正={say}", "F1", lambda d: later(d, 1), follows=False),
    ]


def renamed(world: World) -> list[Surface]:
    """People who bear another name than their certificate, and say so."""
    changed = partial(first.name_changed, world)
    return [
        changed("port_old_name_column", PORT + "|证上姓名（如与身份证不同）={former}", "F5", "", words="证上姓名"),
        changed(
            "turbine_explained", TURBINE + "|说明={say}", "F3", "已改名，改名前为{old}，证件待换", words="证件待换"
        ),
    ]


def renewals(world: World) -> list[Surface]:
    """Renewals too near to the export for it to show them."""
    near = partial(first.renewed_near, world)
    return [
        near("contractor_extension", CONTRACTOR, "F4", date(2024, 8, 12)),
        near("hotel_new_card", HOTEL.replace("初次领证={first}", "新证发证日期={start}"), "F1", date(2024, 8, 9)),
    ]


def titles(world: World) -> list[Surface]:
    """Posts, teams and marks around names."""
    called = partial(first.called_by, world)
    return [
        called("hotel", HOTEL, "F1", "工程部经理：{name}~{name}（值班工程师）~领工 {name}~{name}/夜值"),
        called("port", PORT, "F5", "{n}号机 {name}~{name}（替班）~机长：{name}~{name} 13705480016"),
    ]


def minority(world: World) -> list[Surface]:
    """Long names written otherwise."""
    written = partial(first.name_written, world)
    return [
        written("hyphen_for_dot", TURBINE, "F3", lambda n: n.replace("·", "-"), lambda n: n),
        written("record_without_dot", PORT, "F5", lambda n: n, lambda n: n.replace("·", "")),
    ]


def masked(world: World) -> list[Surface]:
    """Identity numbers of which some digits are hidden."""
    starred = partial(first.with_stars, world)
    return [
        starred("birth_hidden", CONTRACTOR, "F4", lambda i: f"{i[:6]}********{i[14:]}", number_too=False),
        starred("port_number_too", PORT, "F5", lambda i: f"{i[:4]}**********{i[-4:]}", number_too=True),
    ]


def province_number(world: World) -> list[Surface]:
    """Numbers of other provinces where no issuer is given."""
    elsewhere = partial(first.other_province, world)
    return [
        elsewhere("turbine_crews", TURBINE, "F3", "蒙A 甘B 吉C"),
        elsewhere("contractors_from_afar", CONTRACTOR, "F4", "晋 陕 闽"),
    ]


def two_wrong_digits(world: World) -> list[Surface]:
    """Digits mistyped or exchanged."""
    mistyped = partial(first.id_mistyped, world)

    def wrong(number: str, *places: int) -> str:
        return "".join(str((int(c) + 3) % 10) if p in places else c for p, c in enumerate(number))

    return [
        mistyped("turbine_year_and_sequence", "施工单位={emp}|" + TURBINE, "F3", lambda i: wrong(i, 9, 14)),
        mistyped("hotel_area_and_sequence", "酒店={emp}|" + HOTEL, "F1", lambda i: wrong(i, 4, 15)),
    ]
