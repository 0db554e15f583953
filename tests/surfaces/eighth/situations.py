"""Eighth batch: situations that have an innocent explanation on the same page."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.eighth.shapes import merged_down
from tests.surfaces.kinds import situations as first
from tests.surfaces.people import with_check
from tests.surfaces.sixth.shapes import ended, indented, paged
from tests.surfaces.surface import Surface
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World, later

TRACK = (
    "工区={n}工区|路工={name}|路工公民号码={id}|路工作业项目={item}|路工作业证号码={no}|首回发证={first}|"
    "路工作业证期满日={end}"
)
DAM = "标段={n}标|坝上工人={name}|坝上工人身份证号={id}|从事类别={item}|建筑工种证全号={no}|核发日={start}|用至日={end}"
GRAIN = (
    "仓房={n}仓|场车驾驶员={name}|驾驶员公民号码={id}|驾驶项目代号={code}|驾驶员证件全号={no}|批准日={start}|"
    "证满日={end}"
)
OFFICERS = (
    "承建公司={emp}|三类人={name}|三类人公民号码={id}|三类人类别={code}|三类人证全号={no}|核发={start}|延至={end}"
)
SHAFT = (
    "水平={n}水平|下井人={name}|下井人公民号码={id}|下井操作项目={item}|下井操作证全号={no}|头回取证={first}|"
    "证失效={end}"
)
CHIEFS = (
    "化工公司={emp}|负责人或安全员={name}|其公民号码={id}|合格证名称={title}|合格证类型={cls}|合格证全号={no}|"
    "发放={start}|届满={end}"
)


def id_row_off(world: World) -> list[Surface]:
    """The identity column sorted or pasted apart from the others."""
    off = partial(first.rows_off, world)
    return [
        ended(off("track_first_four_down", TRACK, "F1", range(1, 5), -1, "{firm}焊轨人员"), "制表：车间"),
        off("shaft_two_exchanged", SHAFT, "F6", range(3, 5), 1),
        off("grain_five_turned_by_two", GRAIN, "F5", range(1, 6), 2, "粮库场车人员身份证与证号"),
        _beside_the_displaced(indented(off("dam_upper_three_up", DAM, "F3", range(1, 4), 1))),
    ]


def _beside_the_displaced(surface: Surface) -> Surface:
    """Accept a doubt of the forged row above the displaced ones: its number holds no identity number that tells."""
    surface.expects[1].allowed += "|needs_verification|unreadable"
    return surface


def cell_shift(world: World) -> list[Surface]:
    """Rows typed a column off or with cells changed about."""
    shifted = partial(first.cells_shifted, world)
    columns = (
        "建档号={n}|站区=北站|姓名={name}|工种={post}|公民身份号码={id}|作业证号码={no}|准操项目={item}|"
        "止期={end}|手机={tel}"
    )
    return [
        # One cell forgotten or exchanged: every value stands on the row, only under its neighbour's header.
        shifted("station_left_out", columns, "F1", lambda row: [row[0], *row[2:], ""]),
        shifted("name_and_trade_exchanged", columns, "F5", lambda row: [*row[:2], row[3], row[2], *row[4:]]),
        shifted("telephone_before_id", columns, "F6", lambda row: [*row[:4], row[8], *row[4:8]], "{firm}.csv"),
        shifted("end_and_item_exchanged", columns, "F3", lambda row: [*row[:6], row[7], row[6], *row[8:]]),
    ]


def police_id(world: World) -> list[Surface]:
    """Birth dates corrected by the police."""
    corrected = partial(first.corrected_id, world)
    return [
        # Area and sequence stay and the name is the same: the police moved the birth date, the card was not changed.
        corrected("dam_ten_days", DAM, "F3", lambda d: d + timedelta(days=10), follows=False),
        corrected("shaft_two_years_back", SHAFT, "F6", lambda d: later(d, -2), follows=True),
        corrected(
            "track_said_by_station", TRACK + "|户籍情况={say}", "F1", lambda d: d - timedelta(days=45), follows=True
        ),
        corrected("chiefs_half_a_year", CHIEFS, "F2", lambda d: d + timedelta(days=183), follows=False),
    ]


def renamed(world: World) -> list[Surface]:
    """People who bear another name than their certificate, and say so."""
    changed = partial(first.name_changed, world)
    return [
        changed(
            "grain_name_on_card",
            GRAIN + "|证件上姓名（不一致的填）={former}",
            "F5",
            "",
            words="证件上姓名（不一致的填）",
        ),
        changed("track_in_cell", TRACK, "F1", "", "{new}[旧名{old}]", words="[旧名"),
        changed("dam_said", DAM + "|户口变更={say}", "F3", "姓名由{old}改为{new}，派出所已出证明"),
        changed("officers_said", OFFICERS + "|证名不符说明={say}", "F4", "考证时叫{old}，后改名", words="证名不符说明"),
    ]


def renewals(world: World) -> list[Surface]:
    """Renewals too near to the export for it to show them."""
    near = partial(first.renewed_near, world)
    return [
        # A renewal some days before or after the export, which cannot show it; one prints the first approval beside it.
        near("grain_first_approval_kept", GRAIN, "F5", date(2024, 8, 28), issued="first"),
        near("dam_extended", DAM, "F3", date(2024, 8, 12)),
        near("chiefs_before_export", CHIEFS, "F2", date(2024, 8, 2)),
        near("track_in_summer", TRACK, "F1", date(2024, 9, 6)),
    ]


def titles(world: World) -> list[Surface]:
    """Posts, teams and marks around names."""
    called = partial(first.called_by, world)
    return [
        called("track", TRACK, "F1", "副工长 {name}~{name}（借调）~焊轨班：{name}~{name}，手机18653870017~◎{name}"),
        called("grain", GRAIN, "F5", "{name}（叉车兼保管）~甲库{name}~{name}（女）~机械组组长—{name}"),
        called("shaft", SHAFT, "F6", "{name}(早班)~跟班矿长：{name}~{name}、带班~{n}队 {name}~{name}同志"),
        called("officers_on_site", OFFICERS, "F4", "现场专职 {name}~{name}（见习）~{name} 先生~安全部副部长{name}"),
    ]


def minority(world: World) -> list[Surface]:
    """Long names written otherwise."""
    written = partial(first.name_written, world)
    return [
        written("halfwidth_dot", DAM, "F3", lambda n: n.replace("·", "･"), lambda n: n),
        written("cut_with_dots", GRAIN, "F5", lambda n: f"{n[:5]}…", lambda n: n),
        written("record_hyphen", SHAFT, "F6", lambda n: n, lambda n: n.replace("·", "-")),
        written("western_stop", TRACK, "F1", lambda n: n.replace("·", "."), lambda n: n.replace("·", "")),
    ]


def masked(world: World) -> list[Surface]:
    """Identity numbers of which some digits are hidden."""
    starred = partial(first.with_stars, world)
    return [
        starred("ten_small_letters", TRACK, "F1", lambda i: f"{i[:4]}{'x' * 10}{i[-4:]}", number_too=True),
        starred("hash_signs", DAM, "F3", lambda i: f"{i[:6]}########{i[-4:]}", number_too=False),
        ended(
            starred("last_four_words", OFFICERS, "F4", lambda i: f"尾号{i[-4:]}", number_too=False),
            "（身份证只列尾号）",
        ),
        starred("three_and_two", GRAIN, "F5", lambda i: f"{i[:3]}{'*' * 13}{i[-2:]}", number_too=True),
    ]


def province_number(world: World) -> list[Surface]:
    """Numbers of other provinces where no issuer is given."""
    elsewhere = partial(first.other_province, world)
    return [
        elsewhere("dam_crews", DAM, "F3", "新A 蒙C 吉B"),
        paged(elsewhere("officers_far_away", OFFICERS, "F4", "黑 甘 闽"), 1, 5),
        inserted(
            elsewhere(
                "hoist_drivers_of_labour_firms",
                "劳务={n}|操机人={name}|操机人身份证号={id}|操机种类={item}|操机资格号={no}|头次核发={first}|资格止={end}",
                "F3",
                "桂A 宁B 辽H",
            ),
            5,
            "",
            "以下为外省劳务",
        ),
    ]


def two_wrong_digits(world: World) -> list[Surface]:
    """Digits mistyped, exchanged or missing."""
    mistyped = partial(first.id_mistyped, world)

    def wrong(number: str, *places: int) -> str:
        return "".join(str((int(c) + 4) % 10) if p in places else c for p, c in enumerate(number))

    return [
        mistyped("track_year_and_sequence", "所在单位={emp}|" + TRACK, "F1", lambda i: wrong(i, 9, 15)),
        mistyped("dam_exchanged_twice", "劳务单位={emp}|" + DAM, "F3", lambda i: _swapped(_swapped(i, 10), 14)),
        merged_down(mistyped("officers_one_too_many", OFFICERS, "F4", lambda i: wrong(i, 14) + "0"), 1, 0),
        mistyped("grain_right_check", "粮库单位={emp}|" + GRAIN, "F5", lambda i: with_check(wrong(i, 14, 16)[:17])),
    ]


def _swapped(number: str, place: int) -> str:
    """Exchange two neighbouring digits; equal ones are mistyped instead."""
    a, b = number[place], number[place + 1]
    return number[:place] + (b + a if a != b else a + str((int(b) + 1) % 10)) + number[place + 2 :]
