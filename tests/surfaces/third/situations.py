"""Third batch: situations that have an innocent explanation on the same page."""

from datetime import date, timedelta
from functools import partial

from tests.surfaces.kinds import situations as first
from tests.surfaces.people import with_check
from tests.surfaces.surface import Surface
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World, later

WORKS = "车间=二车间|职工姓名={name}|准操项目={item}|操作证号码={no}|职工身份证={id}|初领={first}|截止={end}"
SITE = "项目=某安置房|班组=甲队|证号={no}|姓名={name}|身份证号={id}|操作类别={item}|核发={start}|使用至={end}"
FORKLIFT = "库区=东库|作业人员={name}|作业人员身份证={id}|证件编号={no}|项目代号={code}|批准日期={start}|有效日期={end}"
OFFICER = "所在单位={emp}|人员类别={code}|姓名={name}|身份证={id}|合格证编号={no}|颁发={start}|有效截止={end}"
MINE = "区队=运搬队|姓名={name}|身份证号码={id}|煤矿操作证号={no}|操作项目={item}|初次发证={first}|有效止={end}"


def id_row_off(world: World) -> list[Surface]:
    """The identity column sorted or pasted apart from the others."""
    off = partial(first.rows_off, world)
    return [
        off("works_up_two", WORKS, "F1", range(1, 6), 2),
        inserted(off("site_with_group_line", SITE, "F3", range(1, 5), -1), 5, "（以下为乙班）"),
        off("mine_pair_at_end", MINE, "F6", range(4, 6), 1, "{firm}持证职工底册"),
    ]


def cell_shift(world: World) -> list[Surface]:
    """Rows typed a column off or with cells changed about."""
    shifted = partial(first.cells_shifted, world)
    columns = (
        "序={n}|部门=设备科|姓名={name}|身份证号码={id}|准操项目={item}|操作证号={no}|有效期起={start}|有效期止={end}"
    )
    return [
        shifted("department_left_out", columns, "F1", lambda row: [row[0], *row[2:], ""]),
        shifted("item_typed_last", columns, "F6", lambda row: [*row[:4], *row[5:], row[4]]),
        shifted("name_and_id_exchanged", columns, "F3", lambda row: [*row[:2], row[3], row[2], *row[4:]], "{firm}.csv"),
    ]


def police_id(world: World) -> list[Surface]:
    """Birth dates corrected by the police."""
    corrected = partial(first.corrected_id, world)
    return [
        corrected("works_three_years", WORKS, "F1", lambda d: later(d, 3), follows=False),
        corrected("officer_half_year", OFFICER, "F4", lambda d: d + timedelta(days=182), follows=False),
        corrected(
            "said_in_sentence",
            MINE + "|其它说明（以公安机关证明为准）={say}",
            "F6",
            lambda d: d - timedelta(days=21),
            follows=True,
        ),
    ]


def renamed(world: World) -> list[Surface]:
    """People who bear another name than their certificate, and say so."""
    changed = partial(first.name_changed, world)
    return [
        changed("bracket_sentence", SITE, "F3", "", "{new}（证件姓名：{old}）", words="证件姓名"),
        changed("old_register_name", WORKS + "|旧户口姓名={former}", "F1", "", words="旧户口姓名"),
        changed("marriage", FORKLIFT + "|其他情况={say}", "F5", "入赘后改随妻姓，此前姓名为{old}，证件未变更"),
    ]


def renewals(world: World) -> list[Surface]:
    """Renewals too near to the export for it to show them."""
    near = partial(first.renewed_near, world)
    return [
        near("site_extended_early", SITE, "F3", date(2024, 8, 12)),
        near("officer_extended", OFFICER.replace("颁发", "延续办理日"), "F4", date(2024, 8, 8), words="延续办理日"),
        near("works_first_issue", WORKS, "F1", date(2024, 8, 30), issued="first"),
    ]


def titles(world: World) -> list[Surface]:
    """Posts, teams, days and marks around names."""
    called = partial(first.called_by, world)
    return [
        called(
            "works",
            WORKS,
            "F1",
            "机修大班长—{name}~{name}【外协单位】~{name}、男、汉族~2024年5月入职 {name}~{name}\\主值",
        ),
        called("site", SITE, "F3", "■{name}~{name}（带班人，13805389911）~{n}）{name}~{name}〔替补〕~{name} 小组长"),
        called("officers", OFFICER, "F4", "法定代表人 {name}~{name}（分管安全）~{name}女士~{name}，党员"),
    ]


def minority(world: World) -> list[Surface]:
    """Long names written otherwise."""
    written = partial(first.name_written, world)

    def same(name: str) -> str:
        return name

    return [
        written("half_stop", WORKS, "F1", lambda n: n.replace("·", "."), same),
        written("small_dot_on_record", SITE, "F3", same, lambda n: n.replace("·", "‧")),
        written("cut_at_five_on_record", MINE, "F6", same, lambda n: n[:5]),
    ]


def masked(world: World) -> list[Surface]:
    """Identity numbers of which some digits are hidden."""
    starred = partial(first.with_stars, world)
    return [
        starred("hashes", WORKS, "F1", lambda i: f"{i[:6]}########{i[-4:]}", number_too=True),
        starred("bullets", SITE, "F3", lambda i: f"{i[:4]}●●●●●●●●●●{i[-4:]}", number_too=False),
        starred("birth_shown", OFFICER, "F4", lambda i: f"******{i[6:14]}****", number_too=False),
    ]


def province_number(world: World) -> list[Surface]:
    """Numbers of other provinces where no issuer is given."""
    elsewhere = partial(first.other_province, world)
    return [
        elsewhere("site_middle", SITE, "F3", "鄂A 湘B 赣C"),
        elsewhere("site_coast", "证号={no}|姓名={name}|工种={item}|身份证={id}|用到={end}", "F3", "浙D 闽C 桂A"),
        elsewhere("officers_inland", OFFICER, "F4", "川 贵 陕"),
    ]


def two_wrong_digits(world: World) -> list[Surface]:
    """Digits mistyped, exchanged or missing."""
    mistyped = partial(first.id_mistyped, world)

    def other(number: str, *places: int) -> str:
        return "".join(str((int(c) + 5) % 10) if p in places else c for p, c in enumerate(number))

    nothing = mistyped(
        "site_without_either",
        "单位={emp}|姓名={name}|身份证号={id}|操作类别={item}|初次核发={first}|本次核发={start}|使用至={end}",
        "F3",
        lambda _i: "不详",
    )
    nothing.expects[2].allowed = f"{first.ABSENT}|unreadable"
    return [
        nothing,
        mistyped("works_year_and_sequence", "单位={emp}|" + WORKS, "F1", lambda i: other(i, 9, 15)),
        mistyped("forklift_right_check", "单位={emp}|" + FORKLIFT, "F5", lambda i: with_check(other(i, 11, 16)[:17])),
    ]
