"""Ninth batch: situations that have an innocent explanation on the same page."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.kinds import situations as first
from tests.surfaces.ninth.shapes import instructed, topped, turned_upside_down
from tests.surfaces.people import with_check
from tests.surfaces.sixth.shapes import ended, indented, paged
from tests.surfaces.surface import Surface
from tests.surfaces.world import World, later

WARD = (
    "病区={n}区|后勤工={name}|后勤工身份证号={id}|操作项目={item}|操作证编号={no}|首次领证={first}|证书有效期至={end}"
)
TUNNEL = "工点={n}|作业工人={name}|作业工人身份证={id}|操作类别={item}|资格证编号={no}|发证日期={start}|有效期止={end}"
SORTING = "分拣区={n}|叉车司机={name}|司机身份证号={id}|项目代号={code}|司机证编号={no}|批准日期={start}|有效日期={end}"
OFFICERS = (
    "企业={emp}|安管人员={name}|安管人员身份证号={id}|人员类别={code}|考核证编号={no}|发证={start}|有效期至={end}"
)
COALFACE = "采区={n}|矿工={name}|矿工身份证号={id}|准操项目={item}|操作资格证号={no}|初领={first}|有效期至={end}"
DEPOT = (
    "油库={emp}|管理人员={name}|管理人员身份证={id}|证书名称={title}|人员类型={cls}|合格证号={no}|"
    "发证日期={start}|有效期至={end}"
)


def id_row_off(world: World) -> list[Surface]:
    """The identity column pasted apart from the others."""
    off = partial(first.rows_off, world)
    return [
        ended(off("ward_middle_down", WARD, "F1", range(2, 5), -1), "后勤科制表"),
        off("coalface_all_up", COALFACE, "F6", range(1, 6), 1, "{firm}井下作业人员登记"),
        indented(off("sorting_two_changed", SORTING, "F5", range(4, 6), 1)),
    ]


def cell_shift(world: World) -> list[Surface]:
    """Rows typed a column off or with cells changed about."""
    shifted = partial(first.cells_shifted, world)
    columns = (
        "编号={n}|楼宇=A座|姓名={name}|身份证号={id}|岗位={post}|"
        "证书编号={no}|准操项目={item}|有效期至={end}|电话={tel}"
    )
    return [
        # Every value stands on the row, only under its neighbour's header.
        shifted("name_and_id_exchanged", columns, "F1", lambda row: [*row[:2], row[3], row[2], *row[4:]]),
        shifted("blank_before_name", columns, "F5", lambda row: [*row[:2], "", *row[2:]]),
        shifted("number_and_end_exchanged", columns, "F3", lambda row: [*row[:5], row[7], row[6], row[5], row[8]]),
        shifted("post_left_out", columns, "F6", lambda row: [*row[:4], *row[5:], ""], "{firm}.csv"),
    ]


def police_id(world: World) -> list[Surface]:
    """Birth dates corrected by the police: area and sequence stay, the name is the same."""
    corrected = partial(first.corrected_id, world)
    return [
        corrected("ward_a_month", WARD, "F1", lambda d: d + timedelta(days=31), follows=True),
        corrected("sorting_a_week", SORTING, "F5", lambda d: d - timedelta(days=7), follows=False),
        corrected("tunnel_said", TUNNEL + "|身份信息说明={say}", "F3", lambda d: later(d, 1), follows=False),
    ]


def renamed(world: World) -> list[Surface]:
    """People who bear another name than their certificate, and say so."""
    changed = partial(first.name_changed, world)
    return [
        changed("ward_old_name_column", WARD + "|变更前姓名={former}", "F1", "", words="变更前姓名"),
        changed("sorting_in_cell", SORTING, "F5", "", "{new}（2021年前叫{old}）"),
        changed(
            "coalface_said", COALFACE + "|差异原因={say}", "F6", "领证后依法改名，领证时姓名为{old}", words="差异原因"
        ),
    ]


def renewals(world: World) -> list[Surface]:
    """Renewals too near to the export for it to show them."""
    near = partial(first.renewed_near, world)
    return [
        near("ward_in_august", WARD, "F1", date(2024, 8, 20)),
        near("sorting_first_approval_kept", SORTING, "F5", date(2024, 8, 26), issued="first"),
        near("officers_before_export", OFFICERS, "F4", date(2024, 7, 30)),
        near("coalface_early", COALFACE, "F6", date(2024, 9, 9)),
    ]


def titles(world: World) -> list[Surface]:
    """Posts, teams and marks around names."""
    called = partial(first.called_by, world)
    return [
        called("ward", WARD, "F1", "配电班长：{name}~{name}（A角）~{name}（主管）~总务科{name}"),
        called("sorting", SORTING, "F5", "{name}(小时工)~早班-{name}~{name}【组长】~{n}号车 {name}"),
        called("tunnel", TUNNEL, "F3", "{name}（劳务）~带班：{name}~{name} 联系电话15053812345~●{name}"),
    ]


def minority(world: World) -> list[Surface]:
    """Long names written otherwise."""
    written = partial(first.name_written, world)
    return [
        written("underscore", TUNNEL, "F3", lambda n: n.replace("·", "_"), lambda n: n),
        written("comma_inside", SORTING, "F5", lambda n: n.replace("·", "、"), lambda n: n),
        written("record_without_dot", WARD, "F1", lambda n: n, lambda n: n.replace("·", " ")),
    ]


def masked(world: World) -> list[Surface]:
    """Identity numbers of which some digits are hidden."""
    starred = partial(first.with_stars, world)
    return [
        starred("wide_stars", WARD, "F1", lambda i: f"{i[:6]}{'＊' * 8}{i[-4:]}", number_too=True),
        starred("squares", TUNNEL, "F3", lambda i: f"{i[:8]}{'□' * 6}{i[-4:]}", number_too=False),
        topped(
            starred("birth_hidden", OFFICERS, "F4", lambda i: f"{i[:6]}****{i[10:]}", number_too=False),
            "（因信息保护，身份证号中出生年份以*代替）|",
        ),
    ]


def province_number(world: World) -> list[Surface]:
    """Numbers of other provinces where no issuer is given."""
    elsewhere = partial(first.other_province, world)
    return [
        elsewhere(
            "tunnel_crews",
            "工点={n}|盾构工人={name}|盾构工人身份证={id}|操作类别={item}|资格证编号={no}|有效期止={end}",
            "F3",
            "赣E 鄂A 贵B",
        ),
        turned_upside_down(elsewhere("officers_of_subcontractors", OFFICERS, "F4", "晋 渝 云"), 1),
        paged(elsewhere("studio_riggers", TUNNEL + "|布景组=有", "F3", "琼A 青C 藏A"), 1, 4),
    ]


def _wrong(number: str, *places: int) -> str:
    """Mistype the digits at the places."""
    return "".join(str((int(c) + 6) % 10) if p in places else c for p, c in enumerate(number))


def two_wrong_digits(world: World) -> list[Surface]:
    """Digits mistyped, missing or not given."""
    mistyped = partial(first.id_mistyped, world)
    return [
        mistyped("ward_month_and_sequence", "医院={emp}|" + WARD, "F1", lambda i: _wrong(i, 11, 16)),
        mistyped("sorting_two_missing", "仓配企业={emp}|" + SORTING, "F5", lambda i: i[:12] + i[14:]),
        instructed(
            mistyped("officers_with_right_check", OFFICERS, "F4", lambda i: with_check(_wrong(i, 9, 15)[:17])),
            "说明",
            "请核对后上报",
        ),
        mistyped("depot_not_given", DEPOT, "F2", lambda _i: ""),
    ]
