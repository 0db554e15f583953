"""Fourth batch: situations that have an innocent explanation on the same page."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.kinds import situations as first
from tests.surfaces.surface import Surface
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World, later

PLANT = (
    "序={n}|工段=机修|特作人员={name}|公民身份号={id}|准操作项目={item}|特作证编号={no}|首次领证={first}|本证止={end}"
)
BUILD = (
    "标段=二标|分包队伍=某劳务|操作工种={item}|工人={name}|工人身份证={id}|资格证号={no}|发证日={start}|使用期到={end}"
)
TRUCKS = "站点=北库|驾驶员={name}|驾驶员身份证号={id}|作业代号={code}|作业证编号={no}|核准日期={start}|有效至={end}"
STAFF = "企业={emp}|姓名={name}|证件号码={id}|安管类别={code}|考核证编号={no}|核发日={start}|有效期满={end}"
COAL = "工区=通防|矿工姓名={name}|矿工身份证号={id}|证书项目={item}|煤矿特作证号={no}|初领证日={first}|证书止={end}"
CHEMICAL = "序={n}|姓名={name}|身份证号={id}|证书={title}|资格={cls}|合格证编号={no}|发证日期={start}|有效期满日={end}"


def id_row_off(world: World) -> list[Surface]:
    """The identity column sorted or pasted apart from the others."""
    off = partial(first.rows_off, world)
    return [
        off("plant_middle_three", PLANT, "F1", range(2, 5), 1),
        off("trucks_down_two", TRUCKS, "F5", range(1, 6), -2, "{firm}厂内驾驶人员（8月）"),
        inserted(off("officers_pair", STAFF, "F4", range(3, 5), 1), 3, "项目部人员"),
    ]


def cell_shift(world: World) -> list[Surface]:
    """Rows typed a column off or with cells changed about."""
    shifted = partial(first.cells_shifted, world)
    columns = (
        "序={n}|姓名={name}|证件号码={id}|操作项目={item}|操作证号={no}|有效期开始={start}|有效期结束={end}|电话={tel}"
    )
    return [
        shifted("begin_and_end_exchanged", columns, "F1", lambda row: [*row[:5], row[6], row[5], *row[7:]]),
        shifted("word_put_in_front", columns, "F3", lambda row: [row[0], "外协", *row[1:]], "{firm}.xls"),
        shifted("number_and_phone_exchanged", columns, "F6", lambda row: [*row[:4], row[7], row[5], row[6], row[4]]),
    ]


def police_id(world: World) -> list[Surface]:
    """Birth dates corrected by the police."""
    corrected = partial(first.corrected_id, world)
    return [
        corrected("build_ten_days", BUILD, "F3", lambda d: d + timedelta(days=10), follows=False),
        corrected("plant_two_years", PLANT, "F1", lambda d: later(d, -2), follows=True),
        corrected(
            "trucks_said",
            TRUCKS + "|户籍变动情况={say}",
            "F5",
            lambda d: d + timedelta(days=92),
            follows=False,
        ),
    ]


def renamed(world: World) -> list[Surface]:
    """People who bear another name than their certificate, and say so."""
    changed = partial(first.name_changed, world)
    return [
        changed("column_at_end", STAFF + "|户口簿更名前姓名={former}", "F4", "", words="户口簿更名前姓名"),
        changed("square_brackets", PLANT, "F1", "", "{new}【更名前：{old}】", words="更名前："),
        changed("remark_of_clerk", COAL + "|情况={say}", "F6", "本人2021年3月更名，更名前为{old}，特作证仍用旧名"),
    ]


def renewals(world: World) -> list[Surface]:
    """Renewals too near to the export for it to show them."""
    near = partial(first.renewed_near, world)
    return [
        near("chemical_manager", CHEMICAL, "F2", date(2024, 8, 16)),
        near("coal_before_the_end", COAL, "F6", date(2024, 9, 6)),
        near("trucks_new_card", TRUCKS.replace("核准日期", "换新证日期"), "F5", date(2024, 8, 14), words="换新证日期"),
        near("build_boundary", BUILD, "F3", date(2024, 7, 31)),
    ]


def titles(world: World) -> list[Surface]:
    """Posts, teams, days and marks around names."""
    called = partial(first.called_by, world)
    return [
        called(
            "plant",
            PLANT,
            "F1",
            "电焊师傅 {name}~{name}（劳务派遣）~{name}，机修主任~2号线{name}~{name}/冲压班~◆{name}",
        ),
        called(
            "build", BUILD, "F3", "塔司—{name}~{name}（项目部自有）~{n}#楼 {name}~{name} 15063800017~{name}（新来）"
        ),
        called("trucks", TRUCKS, "F5", "{name}（中班）~车长 {name}~{name}、高中学历~{name}〈顶岗〉"),
    ]


def minority(world: World) -> list[Surface]:
    """Long names written otherwise."""
    written = partial(first.name_written, world)

    def same(name: str) -> str:
        return name

    return [
        written("blanks_around_dot", BUILD, "F3", lambda n: n.replace("·", " · "), same),
        written("blank_on_record", PLANT, "F1", same, lambda n: n.replace("·", " ")),
        written("cut_at_four", TRUCKS, "F5", lambda n: n[:4], same),
    ]


def masked(world: World) -> list[Surface]:
    """Identity numbers of which some digits are hidden."""
    starred = partial(first.with_stars, world)
    return [
        starred("last_four_only", BUILD, "F3", lambda i: f"{'*' * 14}{i[-4:]}", number_too=False),
        starred("ten_and_two", COAL, "F6", lambda i: f"{i[:10]}******{i[-2:]}", number_too=True),
        starred("small_x", STAFF, "F4", lambda i: f"{i[:6]}xxxxxxxx{i[-4:]}", number_too=False),
    ]


def province_number(world: World) -> list[Surface]:
    """Numbers of other provinces where no issuer is given."""
    elsewhere = partial(first.other_province, world)
    return [
        elsewhere("build_north_east", BUILD, "F3", "辽B 黑A 冀J"),
        elsewhere(
            "officers_south_west",
            "公司={emp}|三类人员={name}|身份证号={id}|证类={code}|证号={no}|到={end}",
            "F4",
            "宁 黔 渝",
        ),
        elsewhere(
            "by_building",
            "楼号={n}#楼|班内工人={name}|工人身份证={id}|工种={item}|证号={no}|证到期={end}",
            "F3",
            "苏E 皖A 鄂F",
        ),
    ]


def two_wrong_digits(world: World) -> list[Surface]:
    """Digits mistyped, exchanged or missing."""
    mistyped = partial(first.id_mistyped, world)

    def other(number: str, *places: int) -> str:
        return "".join(str((int(c) + 4) % 10) if p in places else c for p, c in enumerate(number))

    return [
        mistyped("plant_area_and_tail", "用人单位={emp}|" + PLANT, "F1", lambda i: other(i, 5, 16)),
        mistyped("officer_area_and_sequence", STAFF, "F4", lambda i: other(i, 2, 15)),
        mistyped(
            "coal_one_lost_one_wrong", "矿别={emp}|" + COAL, "F6", lambda i: other(i, 16)[:12] + other(i, 16)[13:]
        ),
    ]
