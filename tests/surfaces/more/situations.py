"""Second batch: situations that have an innocent explanation on the same page, part one."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.kinds import situations as first
from tests.surfaces.kinds.situations import BASE
from tests.surfaces.surface import Surface
from tests.surfaces.world import World, later

SITE = "序号={n}|人员={name}|公民身份证号码={id}|作业工种={item}|资格证编号={no}|领证={start}|有效期截至={end}"
FORKLIFT = "编号={n}|姓名={name}|身份证号码={id}|证号={no}|准许作业项目={code}|发证日={start}|有效期={end}"
OFFICER = "姓名={name}|公民身份号码={id}|证书类别={code}|合格证书号={no}|有效期截止日={end}"


def id_row_off(world: World) -> list[Surface]:
    """The identity column sorted or pasted apart from the others."""
    off = partial(first.rows_off, world)
    return [
        off("gap_in_middle", SITE, "F3", range(2, 6), -1),
        off(
            "three_turned", "姓名={name}|工龄=6|身份证号={id}|操作证号={no}|项目={item}|到={end}", "F1", range(1, 4), 2
        ),
        off("forklift_down", FORKLIFT, "F5", range(1, 6), 1, "{firm}叉车司机名册"),
        off("last_two", OFFICER, "F4", range(4, 6), 1),
    ]


def cell_shift(world: World) -> list[Surface]:
    """Rows typed a column off or with cells changed about."""
    shifted = partial(first.cells_shifted, world)
    columns = (
        "序号={n}|姓名={name}|性别={sex}|身份证号={id}|操作证编号={no}|准操项目={item}|发证日期={start}|"
        "有效期至={end}|电话={tel}"
    )
    return [
        shifted("sex_left_out", columns, "F1", lambda row: [*row[:2], *row[3:], ""]),
        shifted("sex_before_name", columns, "F1", lambda row: [row[0], row[2], row[1], *row[3:]]),
        shifted("dates_swapped", columns, "F3", lambda row: [*row[:6], row[7], row[6], *row[8:]]),
        shifted("blank_in_front", columns, "F6", lambda row: ["", *row], "{firm}.csv"),
        shifted("id_under_number", columns, "F3", lambda row: [*row[:3], row[4], row[3], *row[5:]]),
    ]


def police_id(world: World) -> list[Surface]:
    """Birth dates corrected by the police."""
    corrected = partial(first.corrected_id, world)
    return [
        corrected("two_years", SITE, "F3", lambda d: later(d, -2), follows=False),
        corrected("lunar_to_solar", BASE, "F6", lambda d: d + timedelta(days=33), follows=False),
        corrected(
            "said_elsewhere",
            "姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|止={end}|附注={say}",
            "F1",
            lambda d: d - timedelta(days=90),
            follows=True,
        ),
        corrected("forklift_tens", FORKLIFT, "F5", lambda d: d + timedelta(days=10), follows=False),
    ]


def renamed(world: World) -> list[Surface]:
    """People who bear another name than their certificate, and say so."""
    changed = partial(first.name_changed, world)
    return [
        changed("certificate_name", OFFICER + "|证书上的姓名={former}", "F4", "", words="证书上的姓名"),
        changed("also_called", BASE, "F1", "", "{new}（又名{old}）", words="又名"),
        changed("remark_household", SITE + "|备注说明={say}", "F3", "户籍姓名变更，变更前{old}", words="户籍姓名变更"),
        changed("formerly", FORKLIFT, "F5", "", "{new}(旧名:{old})", words="旧名"),
        changed("two_names_column", BASE + "|别名/曾用名={former}", "F6", "", words="别名/曾用名"),
    ]


def renewals(world: World) -> list[Surface]:
    """Renewals too near to the export for it to show them."""
    near = partial(first.renewed_near, world)
    return [
        near("exported_before", BASE, "F6", date(2024, 8, 25)),
        near(
            "on_the_day",
            "姓名={name}|身份证号={id}|操作证={no}|类别={item}|发证={start}|到={end}",
            "F1",
            date(2024, 8, 5),
        ),
        near("extended_site", SITE.replace("领证", "延期日期"), "F3", date(2024, 9, 14), words="延期日期"),
        near("forklift_first_day", FORKLIFT.replace("发证日", "初次发证"), "F5", date(2024, 9, 3), issued="first"),
        near(
            "managers",
            "姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|发证日期={start}|换证后有效期至={end}",
            "F2",
            date(2024, 8, 30),
        ),
    ]


def titles(world: World) -> list[Surface]:
    """Posts, teams, telephones and marks around names."""
    called = partial(first.called_by, world)
    return [
        called("project", SITE, "F3", "施工员:{name}~{name}（二班）~负责人 {name}~{name}-木工组长~○{name}"),
        called("shop", BASE, "F1", "电焊：{name}~{name}（退休返聘）~{name}(13805480002)~{name}【兼】~主操 {name}"),
        called("drivers", FORKLIFT, "F5", "{name}(丙班)~1号车 {name}~{name} 女~{name}；15953800003"),
        called("leaders", OFFICER, "F4", "{name}副总~总工：{name}~{name}（兼职）~{name}、法人"),
        called("miners", BASE, "F6", "{name}（替班）~采一队 {name}~区长:{name}~△{name}"),
    ]


def minority(world: World) -> list[Surface]:
    """Long names written otherwise."""
    written = partial(first.name_written, world)

    def same(name: str) -> str:
        return name

    return [
        written("hyphen", SITE, "F3", lambda n: n.replace("·", "-"), same),
        written("katakana_dot", FORKLIFT, "F5", lambda n: n.replace("·", "・"), lambda n: n.replace("·", "")),
        written("record_first_part", OFFICER, "F4", same, lambda n: n.split("·", maxsplit=1)[0]),
        written("space", BASE, "F1", lambda n: n.replace("·", " "), same),
        written("cut_after_dot", BASE, "F6", lambda n: n[: n.index("·") + 2], same),
    ]


def masked(world: World) -> list[Surface]:
    """Identity numbers of which some digits are hidden."""
    starred = partial(first.with_stars, world)
    return [
        starred("birth_hidden", SITE, "F3", lambda i: f"{i[:6]}****{i[10:]}", number_too=False),
        starred("tail_hidden", BASE, "F1", lambda i: f"{i[:14]}****", number_too=True),
        starred("three_and_four", OFFICER, "F4", lambda i: f"{i[:3]}***********{i[-4:]}", number_too=False),
        starred("full_width_stars", FORKLIFT, "F5", lambda i: f"{i[:6]}＊＊＊＊＊＊＊＊{i[-4:]}", number_too=True),
    ]


def province_number(world: World) -> list[Surface]:
    """Numbers of other provinces where no issuer is given."""
    elsewhere = partial(first.other_province, world)
    return [
        elsewhere("site_north", SITE, "F3", "吉A 黑B 蒙C"),
        elsewhere("officers_south", OFFICER, "F4", "闽 赣 桂"),
        elsewhere(
            "west",
            "班组=三队|姓名={name}|身份证={id}|干什么={item}|操作资格证号={no}|有效期到={end}",
            "F3",
            "甘A 青A 宁B",
        ),
        elsewhere(
            "three_kinds", "企业={emp}|姓名={name}|身份证号={id}|A/B/C={code}|证书号={no}|届满={end}", "F4", "鄂 琼 云"
        ),
    ]


def two_wrong_digits(world: World) -> list[Surface]:
    """Digits mistyped, exchanged or missing."""
    mistyped = partial(first.id_mistyped, world)
    employed = "单位={emp}|姓名={name}|身份证号={id}|"

    def turned(number: str) -> str:
        """Exchange two neighbours twice."""
        return "".join((number[:8], number[9], number[8], number[10:14], number[15], number[14], number[16:]))

    no_number = mistyped(
        "site_no_id",
        employed + "工种={item}|初次领证={first}|发证日期={start}|有效期至={end}",
        "F3",
        lambda _i: "",
    )
    no_number.expects[2].allowed = first.ABSENT
    return [
        no_number,
        mistyped("officers", employed + "类别={code}|证书编号={no}|发证日期={start}|有效期至={end}", "F4", turned),
        mistyped(
            "two_digits_lost",
            employed + "操作证号={no}|操作项目={item}|初领={first}|到期={end}",
            "F1",
            lambda i: i[:15] + i[17:],
        ),
        mistyped(
            "mine_manager",
            employed + "证书名称={title}|证书编号={no}|发证日期={start}|有效期至={end}",
            "F7",
            lambda i: i[:11] + str((int(i[11]) + 1) % 10) + i[12:15] + str((int(i[15]) + 4) % 10) + i[16:],
        ),
    ]
