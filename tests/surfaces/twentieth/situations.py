"""Twentieth batch: situations that have an innocent explanation on the same page."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.kinds import situations as first
from tests.surfaces.nineteenth.shapes import branched, stamped
from tests.surfaces.people import with_check
from tests.surfaces.sixteenth.shapes import dressed
from tests.surfaces.surface import RD, RV, Surface
from tests.surfaces.tenth.shapes import keyed
from tests.surfaces.twentieth.shapes import (
    browsed,
    daggered,
    legend,
    numbered_last,
    operated,
    pathed,
    patterned,
    pledged,
    tagged,
    typed,
    unsplit,
    versioned,
)
from tests.surfaces.world import World, later

MILL = "序号={n}|纺织工={name}|纺织工身份证={id}|操作证证号={no}|准操项目={item}|初领日={first}|操作证止={end}"
PARK = "序号={n}|乐园员工={name}|乐园员工身份证={id}|项目代号={code}|证件编号={no}|批准日期={start}|证件效期止={end}"
FRAME = "序号={n}|钢构工人={name}|钢构工人身份证={id}|工种={item}|操作资格证号={no}|核发日期={start}|资格证止={end}"
BUILDER = (
    "所属公司={emp}|三类人员={name}|三类人员身份证={id}|类别={code}|安考证书编号={no}|发证日期={start}|证书止={end}"
)
SHAFT = "序号={n}|矿工={name}|矿工身份证={id}|准操项目={item}|矿工操作证号={no}|初领日期={first}|操作证止={end}"
SHOP = (
    "网点名称={emp}|安全责任人={name}|安全责任人身份证={id}|证书名称={title}|人员类型={cls}|合格证编号={no}|"
    "发证日期={start}|合格证止={end}"
)


def id_row_off(world: World) -> list[Surface]:
    """The identity column pasted or sorted apart from the others."""
    off = partial(first.rows_off, world)
    return [
        operated(off("mill_grid_four_up", MILL, "F1", range(2, 6), 1), 1),
        browsed(off("park_first_three_up", PARK, "F5", range(1, 4), 1)),
        numbered_last(off("frame_all_down", FRAME, "F3", range(1, 6), -1), 1),
        dressed(off("builder_last_two_exchanged", BUILDER, "F4", range(4, 6), 1), 1, typed),
        off("shaft_four_by_two", SHAFT, "F6", range(1, 5), 2, "{firm}机电运输人员"),
        versioned(off("shop_first_four_down", SHOP, "F2", range(1, 5), -1), "附表1||代填：无"),
    ]


def cell_shift(world: World) -> list[Surface]:
    """Rows typed a column off or with cells changed about."""
    shifted = partial(first.cells_shifted, world)
    columns = (
        "序号={n}|姓名={name}|学历=中专|身份证号={id}|车间=前纺|岗位={post}|证书编号={no}|准操项目={item}|"
        "初领日期={start}|有效期至={end}|手机={tel}"
    )
    return [
        # Every value stands on the row, only under its neighbour's header.
        shifted("schooling_left_out", columns, "F1", lambda row: [*row[:2], *row[3:], ""]),
        shifted("schooling_typed_twice", columns, "F5", lambda row: [*row[:3], row[2], *row[3:]]),
        shifted("workshop_and_id_turned", columns, "F3", lambda row: [*row[:3], row[4], row[3], *row[5:]]),
        shifted("blank_before_the_id", columns, "F6", lambda row: [*row[:3], "", *row[3:]], "{firm}.xls"),
        shifted(
            "number_and_post_turned", columns, "F1", lambda row: [*row[:5], row[6], row[5], *row[7:]], "{firm}.csv"
        ),
    ]


def police_id(world: World) -> list[Surface]:
    """Birth dates corrected by the police: area and sequence stay, the name is the same."""
    corrected = partial(first.corrected_id, world)
    return [
        dressed(corrected("mill_two_weeks", MILL, "F1", lambda d: d - timedelta(days=14), follows=False), 1, pathed),
        corrected("park_one_year_on", PARK, "F5", lambda d: later(d, 1), follows=False),
        corrected("frame_said", FRAME + "|劳务备注={say}", "F3", lambda d: d + timedelta(days=52), follows=False),
        browsed(corrected("shaft_four_months", SHAFT, "F6", lambda d: d + timedelta(days=121), follows=False)),
        corrected("mill_said_and_follows", MILL + "|人资说明={say}", "F1", lambda d: later(d, -2), follows=True),
        pledged(
            corrected("shop_nine_days", SHOP, "F2", lambda d: d - timedelta(days=9), follows=False), "以上属实。|盖章"
        ),
    ]


def renamed(world: World) -> list[Surface]:
    """People who bear another name than their certificate, and say so."""
    changed = partial(first.name_changed, world)
    return [
        changed("mill_column_of_former_names", MILL + "|户口本曾用姓名={former}", "F1", ""),
        changed("park_in_cell", PARK, "F5", "", "{new}(曾用名:{old})"),
        changed("frame_foreman_said", FRAME + "|班组反馈={say}", "F3", "办证后改的名，证件上仍写{old}"),
        changed("builder_said", BUILDER + "|公司备注={say}", "F4", "曾用名{old}，现姓名与身份证一致"),
        changed("shaft_in_cell", SHAFT, "F6", "", "{new}[原名{old}]"),
        changed("shop_said", SHOP + "|网点说明={say}", "F2", "今年6月由{old}更名"),
    ]


def renewals(world: World) -> list[Surface]:
    """Renewals too near to the export for it to show them."""
    near = partial(first.renewed_near, world)
    return [
        near("mill_tenth_of_august", MILL, "F1", date(2024, 8, 10)),
        near("frame_ninth_of_september", FRAME, "F3", date(2024, 9, 9)),
        near("park_issue_kept", PARK, "F5", date(2024, 9, 4), issued="first"),
        near("builder_last_day_of_july", BUILDER, "F4", date(2024, 7, 31)),
        near("shop_middle_of_september", SHOP, "F2", date(2024, 9, 15), issued="first"),
        near("shaft_twentieth_of_august", SHAFT, "F6", date(2024, 8, 20)),
    ]


def titles(world: World) -> list[Surface]:
    """Posts, teams and marks around names."""
    called = partial(first.called_by, world)
    return [
        called("mill", MILL, "F1", "保全班长：{name}~{name}（挡车）~@{name}~细纱-{name}~{name}「白班」"),
        called("park", PARK, "F5", "滑道主管/{name}~{name}（暑期工）~{name} 18653880917~{n}号池：{name}"),
        called("frame", FRAME, "F3", "吊装指挥 {name}~{name}（外包）~{name}_一标~{n}){name}"),
        called("shaft", SHAFT, "F6", "当班：{name}~{name}（夜）~{name}◆~运输区/{name}"),
        called("builder", BUILDER, "F4", "项目总工 {name}~{name}（挂帅）~{name}经理~联络员：{name}"),
    ]


def minority(world: World) -> list[Surface]:
    """Long names written otherwise."""
    written = partial(first.name_written, world)
    made = [
        written("ideographic_comma_for_the_dot", MILL, "F1", lambda n: n.replace("·", "、"), lambda n: n),
        written("roster_keeps_seven_characters_cut", PARK, "F5", lambda n: n[:7], lambda n: n),
        written("low_line_for_the_dot", FRAME, "F3", lambda n: n.replace("·", "_"), lambda n: n),
        written("record_with_a_wide_stop", BUILDER, "F4", lambda n: n, lambda n: n.replace("·", "．")),
        written("star_for_the_dot", SHAFT, "F6", lambda n: n.replace("·", "*"), lambda n: n),
        written("blank_for_the_dot_of_the_record", SHOP, "F2", lambda n: n, lambda n: n.replace("·", " ")),
    ]
    for surface in made:
        for one in surface.expects:
            # Of a name that lost its end or bears a strange sign somebody may want to see the card.
            if ("cut" in surface.name or "star" in surface.name) and one.allowed == RD:
                one.allowed = RV
    return made


def masked(world: World) -> list[Surface]:
    """Identity numbers of which some digits are hidden."""
    starred_out = partial(first.with_stars, world)
    return [
        operated(
            starred_out("grid_hides_the_birthday", MILL, "F1", lambda i: f"{i[:6]}{'*' * 8}{i[-4:]}", number_too=True),
            1,
        ),
        starred_out("squares_of_the_site", FRAME, "F3", lambda i: f"{i[:6]}{'□' * 8}{i[-4:]}", number_too=False),
        keyed(
            starred_out(
                "hatches_of_the_agency", BUILDER, "F4", lambda i: f"{i[:6]}{'#' * 8}{i[-4:]}", number_too=False
            ),
            1,
            "按保密要求，身份证号出生日期以#代替",
        ),
        starred_out("first_ten_and_last_two", PARK, "F5", lambda i: f"{i[:10]}******{i[-2:]}", number_too=True),
        starred_out("full_blocks", SHAFT, "F6", lambda i: f"{i[:6]}{'█' * 8}{i[-4:]}", number_too=True),
    ]


def province_number(world: World) -> list[Surface]:
    """Numbers of other provinces where no issuer is given."""
    elsewhere = partial(first.other_province, world)
    return [
        dressed(elsewhere("erectors_from_afar", FRAME, "F3", "冀A 津B 豫F"), 1, tagged),
        browsed(elsewhere("officers_from_afar", BUILDER, "F4", "粤 琼 桂")),
        legend(
            elsewhere(
                "curtain_wall_hands",
                "序={n}|幕墙工={name}|幕墙工身份证={id}|工种类别={item}|资格证编号={no}|资格证终={end}",
                "F3",
                "苏A 浙C 皖E",
            ),
            1,
            "备查",
            "幕墙工为专业分包人员",
        ),
        unsplit(elsewhere("officers_unparted", BUILDER.replace("所属公司={emp}|", ""), "F4", "蒙 宁 青"), 1, " | "),
        branched(
            elsewhere(
                "crews_of_two_towers",
                "姓名={name}|身份证号={id}|工种={item}|操作资格证书编号={no}|发证={start}|使用期止={end}",
                "F3",
                "鄂A 湘B 赣C",
            ),
            1,
            "塔楼",
            "A座",
            "B座",
        ),
    ]


def _wrong(number: str, *places: int) -> str:
    """Mistype the digits at the places."""
    return "".join(str((int(c) + 4) % 10) if p in places else c for p, c in enumerate(number))


def two_wrong_digits(world: World) -> list[Surface]:
    """Digits mistyped, missing, doubled or not given."""
    mistyped = partial(first.id_mistyped, world)
    return [
        dressed(
            mistyped("mill_month_and_sequence", "单位={emp}|" + MILL, "F1", lambda i: _wrong(i, 12, 14)), 1, daggered
        ),
        operated(mistyped("frame_area_and_day", "单位={emp}|" + FRAME, "F3", lambda i: _wrong(i, 2, 13)), 1),
        mistyped("park_last_two_left_out", "单位={emp}|" + PARK, "F5", lambda i: i[:16]),
        mistyped("builder_right_check_day_and_sequence", BUILDER, "F4", lambda i: with_check(_wrong(i, 13, 16)[:17])),
        dressed(
            mistyped("shaft_two_of_the_area", "单位={emp}|" + SHAFT, "F6", lambda i: _wrong(i, 3, 5)), 1, patterned
        ),
        mistyped("shop_to_be_filled_later", SHOP, "F2", lambda _i: "待补录"),
        stamped(
            mistyped("mill_middle_group_doubled", "单位={emp}|" + MILL, "F1", lambda i: i[:10] + i[8:10] + i[10:]),
            1,
            "导入结果",
            "成功",
        ),
    ]
