"""Tenth batch: situations that have an innocent explanation on the same page."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.kinds import situations as first
from tests.surfaces.ninth.shapes import instructed, topped, turned_upside_down
from tests.surfaces.people import with_check
from tests.surfaces.sixth.shapes import ended, indented, paged
from tests.surfaces.surface import Surface
from tests.surfaces.tenth.shapes import covered, followed, keyed, numbered
from tests.surfaces.world import World, later

MILL = "机组={n}|动力工={name}|动力工身份号={id}|作业项={item}|作业本编号={no}|首本日期={first}|作业本限期={end}"
CRANES = "楼栋={n}#|随机人员={name}|随机人员身份证={id}|资格类={item}|资格本编号={no}|资格发={start}|资格延至={end}"
SALT = "垛区={n}|特设工={name}|特设工身份号={id}|准开代号={code}|准开证件编号={no}|准开起={start}|准开止={end}"
OFFICERS = "施工方={emp}|三类人员={name}|三类人员身份号={id}|类别号={code}|考核本编号={no}|发放={start}|延期至={end}"
PIT = "工作面={n}|井下工={name}|井下工身份证件={id}|下井许可项={item}|下井许可号={no}|首本={first}|许可限期={end}"
CHIEFS = (
    "酒企={emp}|管理者={name}|管理者身份号={id}|证书名称={title}|人员类型={cls}|合格本编号={no}|"
    "合格起={start}|合格止={end}"
)


def id_row_off(world: World) -> list[Surface]:
    """The identity column pasted or sorted apart from the others."""
    off = partial(first.rows_off, world)
    return [
        numbered(off("mill_upper_four_up", MILL, "F1", range(1, 5), 1, "{firm}动力工"), 2),
        off("salt_last_two_exchanged", SALT, "F5", range(4, 6), 1),
        followed(off("pit_all_down_by_one", PIT, "F6", range(1, 6), -1), "矿灯|盏", "LED|400"),
        indented(off("mill_middle_turned_by_two", MILL, "F1", range(2, 6), 2)),
        off("chiefs_three_up", CHIEFS, "F2", range(2, 5), 1, "酒类企业安全管理者"),
    ]


def cell_shift(world: World) -> list[Surface]:
    """Rows typed a column off or with cells changed about."""
    shifted = partial(first.cells_shifted, world)
    columns = (
        "档={n}|厂区=东厂|姓名={name}|性别={sex}|身份号={id}|工作={post}|本编号={no}|准许项目={item}|限期至={end}|"
        "电话={tel}"
    )
    return [
        # Every value stands on the row, only under its neighbour's header.
        shifted("sex_forgotten", columns, "F1", lambda row: [*row[:3], *row[4:], ""]),
        shifted("id_and_number_exchanged", columns, "F3", lambda row: [*row[:4], row[6], row[5], row[4], *row[7:]]),
        shifted("blank_before_number", columns, "F6", lambda row: [*row[:6], "", *row[6:]]),
        shifted("telephone_and_end_exchanged", columns, "F5", lambda row: [*row[:8], row[9], row[8]], "{firm}.tsv"),
        shifted("site_typed_twice", columns, "F1", lambda row: [row[0], row[1], *row[1:]], "{firm}.xls"),
    ]


def police_id(world: World) -> list[Surface]:
    """Birth dates corrected by the police: area and sequence stay, the name is the same."""
    corrected = partial(first.corrected_id, world)
    return [
        corrected("mill_two_days", MILL, "F1", lambda d: d + timedelta(days=2), follows=False),
        corrected("cranes_three_months", CRANES, "F3", lambda d: d - timedelta(days=90), follows=False),
        corrected("pit_a_year_and_said", PIT + "|身份变动记事={say}", "F6", lambda d: later(d, 1), follows=False),
        corrected("salt_three_years", SALT, "F5", lambda d: later(d, -3), follows=True),
        corrected("officers_twelve_days", OFFICERS, "F4", lambda d: d + timedelta(days=12), follows=False),
    ]


def renamed(world: World) -> list[Surface]:
    """People who bear another name than their certificate, and say so."""
    changed = partial(first.name_changed, world)
    return [
        changed("mill_name_on_paper", MILL + "|本上所载姓名={former}", "F1", "", words="本上所载姓名"),
        changed("salt_in_cell", SALT, "F5", "", "{new}（以前叫：{old}）"),
        changed("cranes_said", CRANES + "|身份说明={say}", "F3", "该同志原用名{old}，户口簿有记载", words="身份说明"),
        changed("pit_two_lines", PIT, "F6", "", "{new}\n曾用名：{old}"),
        changed(
            "chiefs_said",
            CHIEFS + "|姓名更改情况={say}",
            "F2",
            "2018年经公安机关批准，{old}更名为{new}",
            words="姓名更改情况",
        ),
    ]


def renewals(world: World) -> list[Surface]:
    """Renewals too near to the export for it to show them."""
    near = partial(first.renewed_near, world)
    return [
        near("mill_on_the_day_of_export", MILL, "F1", date(2024, 8, 5)),
        near("cranes_extended_in_august", CRANES, "F3", date(2024, 8, 15)),
        near("salt_first_approval_kept", SALT, "F5", date(2024, 9, 4), issued="first"),
        near("chiefs_renewed", CHIEFS, "F2", date(2024, 8, 14)),
        near("officers_renewed", OFFICERS, "F4", date(2024, 8, 8)),
        near("pit_late_july", PIT, "F6", date(2024, 7, 31)),
    ]


def titles(world: World) -> list[Surface]:
    """Posts, teams and marks around names."""
    called = partial(first.called_by, world)
    return [
        called("mill", MILL, "F1", "值长 {name}~{name}（顶岗）~{name}（当班）~动力班：{name}~{name}☆"),
        called("cranes", CRANES, "F3", "{name}（组长）~{name}（白班）~夜班 {name}~{name}，手机15253890011"),
        called("salt", SALT, "F5", "{name}（转岗）~{n}垛-{name}~{name}（主）~{name}(返聘)"),
        called("pit", PIT, "F6", "{name}（队长）~掘二队：{name}~{name}（带徒）~√{name}"),
        called("officers", OFFICERS, "F4", "{name}（现场）~专职：{name}~{name}（女）~{name}（兼资料员）"),
    ]


def minority(world: World) -> list[Surface]:
    """Long names written otherwise."""
    written = partial(first.name_written, world)
    return [
        written("katakana_dot", MILL, "F1", lambda n: n.replace("·", "・"), lambda n: n),
        written("black_dot", CRANES, "F3", lambda n: n.replace("·", "●"), lambda n: n),
        written("blank_in_place", PIT, "F6", lambda n: n.replace("·", " "), lambda n: n),
        written("record_cut_at_eight", SALT, "F5", lambda n: n, lambda n: n[:8]),
        written("both_otherwise", OFFICERS, "F4", lambda n: n.replace("·", "•"), lambda n: n.replace("·", ".")),
    ]


def masked(world: World) -> list[Surface]:
    """Identity numbers of which some digits are hidden."""
    starred = partial(first.with_stars, world)
    return [
        starred("capital_x_eight", MILL, "F1", lambda i: f"{i[:6]}{'X' * 8}{i[-4:]}", number_too=True),
        starred("question_marks", CRANES, "F3", lambda i: f"{i[:6]}{'?' * 8}{i[-4:]}", number_too=False),
        starred("dots_in_the_middle", OFFICERS, "F4", lambda i: f"{i[:6]}……{i[-4:]}", number_too=False),
        topped(
            starred("first_six_and_last_four", SALT, "F5", lambda i: f"{i[:6]}*{i[-4:]}", number_too=True),
            "（身份号中间八位以一个*号略去）",
        ),
        starred("year_shown", PIT, "F6", lambda i: f"{i[:10]}{'*' * 7}{i[-1]}", number_too=True),
    ]


def province_number(world: World) -> list[Surface]:
    """Numbers of other provinces where no issuer is given."""
    elsewhere = partial(first.other_province, world)
    return [
        elsewhere("crane_crews_from_afar", CRANES, "F3", "冀B 豫N 浙C"),
        covered(elsewhere("officers_of_the_south", OFFICERS, "F4", "粤 桂 琼"), "施工方安全管理人员", "2024年8月"),
        paged(
            elsewhere(
                "gondola_teams",
                "幕墙班={n}|吊装工={name}|吊装工身份号={id}|从事类={item}|从业资格号={no}|有效到={end}",
                "F3",
                "闽A 湘A 黑B",
            ),
            1,
            4,
        ),
        keyed(elsewhere("officers_of_the_west", OFFICERS, "F4", "青 宁 新"), 1, "A负责人 B项目 C专职"),
        turned_upside_down(elsewhere("scaffolders_north_east", CRANES, "F3", "吉A 辽B 蒙A"), 1),
    ]


def _wrong(number: str, *places: int) -> str:
    """Mistype the digits at the places."""
    return "".join(str((int(c) + 7) % 10) if p in places else c for p, c in enumerate(number))


def two_wrong_digits(world: World) -> list[Surface]:
    """Digits mistyped, missing or not given."""
    mistyped = partial(first.id_mistyped, world)
    return [
        mistyped("mill_day_and_sequence", "造纸企业={emp}|" + MILL, "F1", lambda i: _wrong(i, 13, 15)),
        mistyped("cranes_area_and_year", "出租企业={emp}|" + CRANES, "F3", lambda i: _wrong(i, 5, 8)),
        instructed(
            mistyped("salt_one_missing", "盐业企业={emp}|" + SALT, "F5", lambda i: i[:9] + i[10:]), "须知", "请勿漏填"
        ),
        mistyped("chiefs_blank", CHIEFS, "F2", lambda _i: ""),
        ended(
            mistyped("officers_right_check", OFFICERS, "F4", lambda i: with_check(_wrong(i, 15, 16)[:17])), "", "共6人"
        ),
    ]
