"""Twelfth batch: situations that have an innocent explanation on the same page."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.eleventh.shapes import by_sheets, guarded, halved, hinted, sectioned
from tests.surfaces.kinds import situations as first
from tests.surfaces.ninth.shapes import topped
from tests.surfaces.people import with_check
from tests.surfaces.sixth.shapes import ended, indented
from tests.surfaces.surface import Surface
from tests.surfaces.tenth.shapes import covered, keyed
from tests.surfaces.third.shapes import inserted
from tests.surfaces.twelfth.shapes import boxed, footnoted, page_broken, signed, spaced
from tests.surfaces.world import World, later

HOTEL = (
    "序号={n}|员工姓名={name}|身份证号码={id}|特种作业操作证编号={no}|准操项目={item}|初次领证日期={first}|"
    "操作证有效期={end}"
)
ROADS = "序号={n}|工人姓名={name}|身份证号码={id}|操作工种={item}|操作资格证编号={no}|签发日期={start}|使用期至={end}"
BREWERY = (
    "序号={n}|操作人员={name}|身份证号码={id}|作业项目代号={code}|作业人员证号={no}|批准日期={start}|有效日期={end}"
)
BUREAU = (
    "受聘单位={emp}|姓名={name}|身份证号码={id}|考核类别={code}|考核合格证编号={no}|颁发日期={start}|有效截止={end}"
)
PIT = "序号={n}|矿工姓名={name}|身份证号码={id}|准操工种={item}|煤矿操作证号={no}|初次领证={first}|有效期止={end}"
DRUGS = (
    "单位名称={emp}|姓名={name}|身份证号={id}|证书名称={title}|人员类别={cls}|合格证书编号={no}|"
    "核发日期={start}|有效期至={end}"
)


def id_row_off(world: World) -> list[Surface]:
    """The identity column pasted or sorted apart from the others."""
    off = partial(first.rows_off, world)
    return [
        signed(off("hotel_five_down", HOTEL, "F1", range(1, 6), -1), "工程总监：|||人事："),
        footnoted(off("brewery_three_up", BREWERY, "F5", range(1, 4), 1, "{firm}设备操作人员"), "注：证件已核"),
        off("roads_last_three", ROADS, "F3", range(3, 6), -1),
        spaced(off("bureau_by_two", BUREAU, "F4", range(1, 6), 2), 1),
        off("pit_two_exchanged", PIT, "F6", range(2, 4), 1, "{firm}特种作业人员台账"),
        ended(off("drugs_sorted_apart", DRUGS, "F2", range(1, 6), 3), "共7人"),
    ]


def cell_shift(world: World) -> list[Surface]:
    """Rows typed a column off or with cells changed about."""
    shifted = partial(first.cells_shifted, world)
    columns = (
        "序号={n}|姓名={name}|性别={sex}|身份证号={id}|班组=检修班|工种={post}|证书编号={no}|准操项目={item}|"
        "初领日期={start}|有效期至={end}|手机={tel}"
    )
    return [
        # Every value stands on the row, only under its neighbour's header.
        shifted("sex_left_out", columns, "F1", lambda row: [*row[:2], *row[3:], ""]),
        shifted("team_and_post_left_out", columns, "F5", lambda row: [*row[:4], *row[6:], "", ""]),
        shifted("two_blanks_before_the_number", columns, "F1", lambda row: [*row[:6], "", "", *row[6:]]),
        shifted("id_and_team_exchanged", columns, "F6", lambda row: [*row[:3], row[4], row[3], *row[5:]], "{firm}.csv"),
        shifted(
            "number_and_item_turned", columns, "F3", lambda row: [*row[:6], row[7], row[6], *row[8:]], "{firm}.xls"
        ),
        shifted("row_number_doubled", columns, "F1", lambda row: [row[0], *row]),
    ]


def police_id(world: World) -> list[Surface]:
    """Birth dates corrected by the police: area and sequence stay, the name is the same."""
    corrected = partial(first.corrected_id, world)
    return [
        corrected("hotel_ten_days", HOTEL, "F1", lambda d: d + timedelta(days=10), follows=False),
        corrected("brewery_half_a_year", BREWERY, "F5", lambda d: d - timedelta(days=183), follows=False),
        corrected("roads_three_years", ROADS, "F3", lambda d: later(d, -3), follows=False),
        corrected("pit_said", PIT + "|情况备注={say}", "F6", lambda d: d + timedelta(days=21), follows=False),
        corrected("bureau_two_months", BUREAU, "F4", lambda d: d + timedelta(days=62), follows=False),
        corrected("hotel_said_and_follows", HOTEL + "|补充说明={say}", "F1", lambda d: later(d, 1), follows=True),
    ]


def renamed(world: World) -> list[Surface]:
    """People who bear another name than their certificate, and say so."""
    changed = partial(first.name_changed, world)
    return [
        changed("hotel_former_column", HOTEL + "|曾用名（有则填）={former}", "F1", "", words="曾用名（有则填）"),
        changed("brewery_in_cell", BREWERY, "F5", "", "{new}（证上名：{old}）"),
        changed("roads_said", ROADS + "|异常说明={say}", "F3", "姓名已变更，证书登记姓名{old}"),
        changed("pit_in_cell", PIT, "F6", "", "{new}(曾用{old})"),
        changed("drugs_said", DRUGS + "|人事备注={say}", "F2", "2021年由{old}更名，派出所证明附后"),
        changed("bureau_said", BUREAU + "|审核说明={say}", "F4", "户口本曾用名{old}，系本人"),
    ]


def renewals(world: World) -> list[Surface]:
    """Renewals too near to the export for it to show them."""
    near = partial(first.renewed_near, world)
    return [
        near("hotel_end_of_august", HOTEL, "F1", date(2024, 8, 28)),
        near("roads_ten_days_before", ROADS, "F3", date(2024, 7, 31)),
        near("brewery_first_issue_kept", BREWERY, "F5", date(2024, 8, 20), issued="first"),
        near("bureau_since_the_export", BUREAU, "F4", date(2024, 8, 14)),
        near("pit_in_august", PIT, "F6", date(2024, 8, 13)),
        near("drugs_first_issue_kept", DRUGS, "F2", date(2024, 8, 25), issued="first"),
    ]


def titles(world: World) -> list[Surface]:
    """Posts, teams and marks around names."""
    called = partial(first.called_by, world)
    return [
        called("hotel", HOTEL, "F1", "工程主管：{name}~{name}（领班）~{name}※~万能工 {name}~{name}（实习转正）"),
        called("brewery", BREWERY, "F5", "包装线-{name}~{name}（季节性用工）~{name} 18653801122~锅炉房{name}~①{name}"),
        called("roads", ROADS, "F3", "班组长：{name}~{name}（已进场）~{name}/劳务~{n}){name}~{name}【塔吊】"),
        called("pit", PIT, "F6", "副区长 {name}~{name}（四点班）~{name}（长期在岗）~掘进队：{name}"),
        called("bureau", BUREAU, "F4", "经理 {name}~{name}（注安）~{name}（兼其他项目）~专职安全员{name}"),
    ]


def minority(world: World) -> list[Surface]:
    """Long names written otherwise."""
    written = partial(first.name_written, world)
    return [
        written("hyphen_for_dot", HOTEL, "F1", lambda n: n.replace("·", "-"), lambda n: n),
        written("record_cut_at_six", BREWERY, "F5", lambda n: n, lambda n: n[:6]),
        written("big_dot", ROADS, "F3", lambda n: n.replace("·", "●"), lambda n: n),
        written("roster_first_part", PIT, "F6", lambda n: n.partition("·")[0], lambda n: n),
        written("full_stop_and_none", BUREAU, "F4", lambda n: n.replace("·", "。"), lambda n: n.replace("·", "")),
        written("wide_blank_for_dot", HOTEL, "F1", lambda n: n.replace("·", "\u3000"), lambda n: n),
    ]


def masked(world: World) -> list[Surface]:
    """Identity numbers of which some digits are hidden."""
    starred = partial(first.with_stars, world)
    return [
        starred("first_three_last_four", HOTEL, "F1", lambda i: f"{i[:3]}{'*' * 11}{i[-4:]}", number_too=True),
        halved(starred("hash_signs", ROADS, "F3", lambda i: f"{i[:6]}########{i[-4:]}", number_too=False), 1),
        starred("dots_in_the_middle", BUREAU, "F4", lambda i: f"{i[:6]}……{i[-4:]}", number_too=False),
        topped(
            starred("wide_stars", BREWERY, "F5", lambda i: f"{i[:6]}{'＊' * 8}{i[-4:]}", number_too=True),
            "（按隐私要求隐去出生日期）||||",
        ),
        starred("eleven_then_stars", PIT, "F6", lambda i: f"{i[:10]}****{i[-4:]}", number_too=True),
        boxed(starred("lower_x", ROADS, "F3", lambda i: f"{i[:6]}xxxxxxxx{i[-4:]}", number_too=False), 1),
    ]


def province_number(world: World) -> list[Surface]:
    """Numbers of other provinces where no issuer is given."""
    elsewhere = partial(first.other_province, world)
    return [
        elsewhere("road_teams_from_the_south", ROADS, "F3", "赣A 闽D 湘B"),
        covered(elsewhere("officers_of_other_builders", BUREAU, "F4", "皖 苏 鄂"), "安管人员", "质安部"),
        by_sheets(
            elsewhere(
                "tunnel_section_teams",
                "序号={n}|姓名={name}|身份证号={id}|从事工种={item}|特种证书编号={no}|特种证书期限={end}",
                "F3",
                "川A 渝B 云A",
            ),
            1,
            "左洞",
            "右洞",
        ),
        page_broken(elsewhere("officers_of_the_west", BUREAU, "F4", "新 青 宁"), 1, 4),
        hinted(
            elsewhere(
                "facade_teams",
                "姓名={name}|身份证号={id}|持证工种={item}|特种作业证号={no}|证书有效期至={end}",
                "F3",
                "冀A 津A 晋B",
            ),
            1,
            "实名",
            "18位",
            "照证",
            "照证",
            "年月日",
        ),
    ]


def _wrong(number: str, *places: int) -> str:
    """Mistype the digits at the places."""
    return "".join(str((int(c) + 6) % 10) if p in places else c for p, c in enumerate(number))


def two_wrong_digits(world: World) -> list[Surface]:
    """Digits mistyped, missing, doubled or not given."""
    mistyped = partial(first.id_mistyped, world)
    return [
        mistyped("hotel_area_and_day", "单位={emp}|" + HOTEL, "F1", lambda i: _wrong(i, 5, 13)),
        inserted(
            mistyped("roads_year_and_sequence", "单位={emp}|" + ROADS, "F3", lambda i: _wrong(i, 8, 15)), 4, "桥涵班"
        ),
        guarded(mistyped("brewery_one_missing", "单位={emp}|" + BREWERY, "F5", lambda i: i[:9] + i[10:]), 1, "'"),
        keyed(mistyped("drugs_none_given", DRUGS, "F2", lambda _i: ""), 1, "没有身份证复印件的先空着"),
        indented(mistyped("bureau_right_check", BUREAU, "F4", lambda i: with_check(_wrong(i, 3, 16)[:17]))),
        sectioned(mistyped("pit_two_pairs_exchanged", "单位={emp}|" + PIT, "F6", _swapped), 1, "一采区", "二采区"),
        mistyped("hotel_first_half_only", "单位={emp}|" + HOTEL, "F1", lambda i: i[:6]),
    ]


def _swapped(number: str) -> str:
    """Exchange two pairs of neighbouring digits."""
    return number[:6] + number[7] + number[6] + number[8:14] + number[15] + number[14] + number[16:]
