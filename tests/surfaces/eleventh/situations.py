"""Eleventh batch: situations that have an innocent explanation on the same page."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.eleventh.shapes import by_sheets, guarded, halved, hinted, sectioned
from tests.surfaces.kinds import situations as first
from tests.surfaces.ninth.shapes import topped, turned_upside_down
from tests.surfaces.people import with_check
from tests.surfaces.sixth.shapes import ended, indented, paged
from tests.surfaces.surface import Surface
from tests.surfaces.tenth.shapes import covered, followed, keyed, numbered, strips
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World, later

FOUNDRY = (
    "序号={n}|姓名={name}|身份证号码={id}|特种作业操作证编号={no}|操作项目={item}|初领时间={first}|证书有效期至={end}"
)
GIRDERS = "编号={n}|工人姓名={name}|身份证号={id}|证书工种={item}|操作资格证号={no}|发证时间={start}|证书到期={end}"
HEAT = (
    "站点={n}号站|姓名={name}|公民身份证号码={id}|持证项目代号={code}|证件编号={no}|批准时间={start}|有效时间至={end}"
)
CONCRETE = "所属企业={emp}|姓名={name}|身份证号={id}|安管类别={code}|考核合格证号={no}|发证时间={start}|有效期到={end}"
COLLIERY = "序号={n}|职工姓名={name}|身份证号={id}|煤矿准操项目={item}|操作证编号={no}|初领时间={first}|到期时间={end}"
CHEMICALS = (
    "企业全称={emp}|姓名={name}|身份证号码={id}|证书名称={title}|人员类型={cls}|合格证书号={no}|"
    "发证时间={start}|有效期到={end}"
)


def id_row_off(world: World) -> list[Surface]:
    """The identity column pasted or sorted apart from the others."""
    off = partial(first.rows_off, world)
    return [
        sectioned(off("foundry_four_down", FOUNDRY, "F1", range(1, 5), -1), 1, "熔炼工段"),
        numbered(off("heat_middle_up", HEAT, "F5", range(2, 6), 1, "{firm}各站司炉、叉车人员"), 2),
        ended(off("concrete_two_exchanged", CONCRETE, "F4", range(3, 5), 1), "审核：", "", "制表："),
        off("girders_all_by_two", GIRDERS, "F3", range(1, 6), 2),
        followed(off("chemicals_up", CHEMICALS, "F2", range(2, 6), 1), "附：安全培训计划", "8月|法规培训"),
    ]


def cell_shift(world: World) -> list[Surface]:
    """Rows typed a column off or with cells changed about."""
    shifted = partial(first.cells_shifted, world)
    columns = (
        "序号={n}|班组=二班|姓名={name}|身份证号={id}|联系电话={tel}|岗位={post}|操作项目={item}|证书编号={no}|"
        "发证日期={start}|有效期至={end}"
    )
    return [
        # Every value stands on the row, only under its neighbour's header.
        shifted("team_forgotten", columns, "F1", lambda row: [row[0], *row[2:], ""]),
        shifted("item_and_number_exchanged", columns, "F3", lambda row: [*row[:6], row[7], row[6], *row[8:]]),
        shifted("issue_and_end_exchanged", columns, "F5", lambda row: [*row[:8], row[9], row[8]], "{firm}.xls"),
        shifted("blank_before_the_item", columns, "F6", lambda row: [*row[:6], "", *row[6:]], "{firm}.csv"),
        shifted(
            "name_and_telephone_exchanged", columns, "F1", lambda row: [*row[:2], row[4], row[3], row[2], *row[5:]]
        ),
        shifted("post_typed_twice", columns, "F3", lambda row: [*row[:6], row[5], *row[6:]]),
    ]


def police_id(world: World) -> list[Surface]:
    """Birth dates corrected by the police: area and sequence stay, the name is the same."""
    corrected = partial(first.corrected_id, world)
    return [
        corrected("foundry_eleven_months", FOUNDRY, "F1", lambda d: d + timedelta(days=335), follows=False),
        corrected("heat_a_day", HEAT, "F5", lambda d: d + timedelta(days=1), follows=False),
        corrected("girders_two_years", GIRDERS, "F3", lambda d: later(d, 2), follows=False),
        corrected("colliery_said", COLLIERY + "|其他说明={say}", "F6", lambda d: d - timedelta(days=40), follows=True),
        corrected("concrete_a_month_back", CONCRETE, "F4", lambda d: d - timedelta(days=30), follows=False),
    ]


def renamed(world: World) -> list[Surface]:
    """People who bear another name than their certificate, and say so."""
    changed = partial(first.name_changed, world)
    return [
        changed(
            "foundry_name_when_certified",
            FOUNDRY + "|取证时姓名（如不同）={former}",
            "F1",
            "",
            words="取证时姓名（如不同）",
        ),
        changed("heat_in_cell", HEAT, "F5", "", "{new}（证书姓名：{old}）"),
        changed("girders_said", GIRDERS + "|人员备注={say}", "F3", "证书原姓名{old}，现已更名，公安局有证明"),
        changed("colliery_in_cell", COLLIERY, "F6", "", "{new}【旧名{old}】"),
        changed(
            "chemicals_said",
            CHEMICALS + "|与证书核对说明={say}",
            "F2",
            "姓名由{old}变更为{new}",
            words="与证书核对说明",
        ),
    ]


def renewals(world: World) -> list[Surface]:
    """Renewals too near to the export for it to show them."""
    near = partial(first.renewed_near, world)
    return [
        near("foundry_since_the_export", FOUNDRY, "F1", date(2024, 8, 11)),
        near("girders_at_the_end_of_july", GIRDERS, "F3", date(2024, 8, 2)),
        near("heat_first_issue_kept", HEAT, "F5", date(2024, 8, 30), issued="first"),
        near("concrete_in_august", CONCRETE, "F4", date(2024, 8, 9)),
        near("colliery_ten_days", COLLIERY, "F6", date(2024, 8, 1)),
        near("chemicals_first_issue_kept", CHEMICALS, "F2", date(2024, 8, 17), issued="first"),
    ]


def titles(world: World) -> list[Surface]:
    """Posts, teams and marks around names."""
    called = partial(first.called_by, world)
    return [
        called("foundry", FOUNDRY, "F1", "炉长：{name}~{name}（大班长）~维修 {name}~{name}（新调入）~{name}◆"),
        called("heat", HEAT, "F5", "站长{name}~{name}（季节工）~{name}-三号炉~{name} 18705380033"),
        called("girders", GIRDERS, "F3", "{n}、{name}~{name}（劳务队）~作业队长：{name}~{name}〔外协队〕"),
        called("colliery", COLLIERY, "F6", "工区长 {name}~{name}（零点班）~皮带队-{name}~{name}（已转正）"),
        called("concrete", CONCRETE, "F4", "站长 {name}~{name}（专职岗）~{name}副经理~安全主管{name}"),
    ]


def minority(world: World) -> list[Surface]:
    """Long names written otherwise."""
    written = partial(first.name_written, world)
    return [
        written("asterisk_for_dot", FOUNDRY, "F1", lambda n: n.replace("·", "*"), lambda n: n),
        written("roster_cut_at_seven", HEAT, "F5", lambda n: n[:7], lambda n: n),
        written("slash_for_dot", GIRDERS, "F3", lambda n: n.replace("·", "/"), lambda n: n),
        written("record_first_part", COLLIERY, "F6", lambda n: n, lambda n: n.partition("·")[0]),
        written("two_blanks_for_dot", CONCRETE, "F4", lambda n: n.replace("·", "  "), lambda n: n.replace("·", "")),
    ]


def masked(world: World) -> list[Surface]:
    """Identity numbers of which some digits are hidden."""
    starred = partial(first.with_stars, world)
    return [
        starred("six_stars_in_the_middle", FOUNDRY, "F1", lambda i: f"{i[:8]}******{i[-4:]}", number_too=True),
        halved(starred("seven_and_three", GIRDERS, "F3", lambda i: f"{i[:7]}{'*' * 8}{i[-3:]}", number_too=False), 1),
        starred("minus_signs", CONCRETE, "F4", lambda i: f"{i[:6]}-****-{i[-4:]}", number_too=False),
        topped(
            starred("small_stars", HEAT, "F5", lambda i: f"{i[:6]}{'﹡' * 8}{i[-4:]}", number_too=True),
            "（人员信息已脱敏）||||",
        ),
        starred("last_five_and_area", COLLIERY, "F6", lambda i: f"{i[:6]}{'*' * 7}{i[-5:]}", number_too=True),
    ]


def province_number(world: World) -> list[Surface]:
    """Numbers of other provinces where no issuer is given."""
    elsewhere = partial(first.other_province, world)
    return [
        elsewhere("girder_yard_labour_teams", GIRDERS, "F3", "皖S 川B 苏E"),
        covered(elsewhere("officers_of_the_concrete_works", CONCRETE, "F4", "豫 陕 沪"), "安管人员情况", "工程部"),
        by_sheets(
            elsewhere(
                "wind_tower_erectors",
                "序号={n}|姓名={name}|身份证号={id}|持证工种={item}|资格证书编号={no}|证书有效截止={end}",
                "F3",
                "蒙B 甘A 宁A",
            ),
            1,
            "吊装一组",
            "吊装二组",
        ),
        strips(elsewhere("officers_of_the_north", CONCRETE, "F4", "黑 吉 京"), 1),
        hinted(
            elsewhere(
                "metro_section_crews",
                "姓名={name}|身份证号={id}|作业工种={item}|证书号={no}|证书截止={end}",
                "F3",
                "粤B 桂A 鄂C",
            ),
            1,
            "与身份证一致",
            "18位",
            "见证书",
            "见证书",
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
        mistyped("foundry_year_and_sequence", "单位={emp}|" + FOUNDRY, "F1", lambda i: _wrong(i, 9, 15)),
        inserted(
            mistyped("girders_month_and_day", "单位={emp}|" + GIRDERS, "F3", lambda i: _wrong(i, 11, 13)), 3, "钢筋班"
        ),
        guarded(mistyped("heat_one_doubled", "单位={emp}|" + HEAT, "F5", lambda i: i[:7] + i[6:]), 1, "'"),
        keyed(mistyped("chemicals_blank", CHEMICALS, "F2", lambda _i: ""), 1, "身份证号未收齐的先空"),
        indented(
            mistyped("concrete_right_check", CONCRETE, "F4", lambda i: with_check(_wrong(i, 9, 14)[:17])),
        ),
        turned_upside_down(
            paged(mistyped("colliery_two_exchanged", "单位={emp}|" + COLLIERY, "F6", _swapped), 1, 4), 1
        ),
    ]


def _swapped(number: str) -> str:
    """Exchange two pairs of neighbouring digits."""
    return number[:12] + number[13] + number[12] + number[15] + number[14] + number[16:]
