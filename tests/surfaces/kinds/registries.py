"""Surfaces of registries: which table is one, headers, statuses, reviews, dates, notices, two exports."""

from collections.abc import Callable
from datetime import date, timedelta

from tests.surfaces.campaign import Registry, registry_grid
from tests.surfaces.families import FAMILIES
from tests.surfaces.surface import RD, Member, R, Surface, cast, headers, lines, table
from tests.surfaces.world import Record, World, later, until

ROSTER = {
    "F1": "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={item}|有效期至={end}|发证机关={issuer}",
    "F2": "姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
    "F3": "姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
    "F4": "姓名={name}|身份证号={id}|安管人员类别={code}|证书编号={no}|发证日期={start}|有效期至={end}",
    "F5": "姓名={name}|身份证号={id}|证书名称={title}|证件编号={no}|项目代号={code}|发证={start}|有效期至={end}",
    "F6": "姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|准操项目={item}|有效期至={end}|发证机关={issuer}",
    "F7": "姓名={name}|身份证号={id}|证书名称={title}|证书编号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
}


def headed(
    kind: str, name: str, fam: str, words: str, roles: str = "ok alt forged revoked ok"
) -> Callable[[World], list[Surface]]:
    """Give the maker of a plain roster that meets a registry of unusual words."""
    return lambda world: [table(world, kind, name, ROSTER[fam], roles, fam, words=words)]


# ---- headers of exports -------------------------------------------------------------------------------------------

PINYIN = {
    "F2": Registry(
        "RYID={n}|KSXM={name}|SFZHM={id}|HGZBH={no}|RYLBMC={cls}|HYLBMC={item}|HGZYXQQ={start}|HGZYXQZ={end}|QFDW={issuer}|ZTMC={state}",
        "AQSC_HGZ_EXP.csv",
    ),
    "F3": Registry(
        "PK_ID={n}|WORKER_NM={name}|IDCARD_CD={id}|CERT_SN={no}|TRADE_NM={item}|FIRST_ISSUE_DT={first}|CUR_ISSUE_DT={start}|"
        "EXPIRE_DT={end}|ISSUE_ORG_NM={issuer}|CERT_STAT_NM={state}",
        "T_TZZY_CERT.csv",
    ),
    "F4": Registry(
        "照面姓名={name}|照面证件号={id}|照面证书号={no}|三类人员类型={cls}|受聘单位={emp}|首领日={first}|本次发放日={start}|照面截止日={end}|"
        "发放机构={issuer}|当前情形={state}|赋码时间=2023-01-01",
        "三类人员电子证.xls",
    ),
    "F5": Registry(
        "XM={name}|ZJHM={id}|ZJBH={no}|ZYZL={cls}|ZYXMMC={item}|XMDH={code}|PZRQ={start}|YXRQZ={end}|FZJGMC={issuer}|DQZT={state}|GXSJ=20240804",
        "TZSB_RY.csv",
    ),
    "F7": Registry(
        "人员唯一码={n}|考核人={name}|考核人证件={id}|考核合格凭证号={no}|考核身份={cls}|考核行业={item}|合格起={start}|合格讫={end}|"
        "考核机构={issuer}|凭证现状={state}",
        "考核台账.xlsx",
        ("煤矿主要负责人和安全生产管理人员考核台账",),
    ),
}


def without_id(fam: str, columns: str, file: str, words: str = "") -> tuple[Registry, Callable[[World], list[Surface]]]:
    """Give an export whose numbers hold the identity number, which has no column, and the roster it meets."""
    return Registry(columns, file), headed("registry_without_id", f"export_{fam.lower()}", fam, words)


# ---- words of state -----------------------------------------------------------------------------------------------


def stated(head: str, good: str, bad: str, moved: str) -> Callable[[str], Registry]:
    """Give a layout whose column of states is headed and filled otherwise."""

    def layout(fam: str) -> Registry:
        base = FAMILIES[fam].columns.rpartition("|")[0]
        words = {"有效": good, "注销": bad, "转出": moved}
        return Registry(f"{base}|{head}={{state}}", cell=lambda one: {"state": words[one.state]})

    return layout


STATES = {
    "F2": stated("凭证情形", "在册", "已依法注销", "档案迁出本省")("F2"),
    "F3": stated("证照状态码", "01", "05", "99")("F3"),
    "F4": stated("最终处理结果", "正常持有", "决定撤销", "转往外省变更")("F4"),
    "F5": stated("当前标识", "生效中", "吊销，自2024年3月起", "档案已转走")("F5"),
    "F7": stated("管理状态", "正常", "暂停（扣证三个月）", "离鲁变更")("F7"),
}


def stated_roster(name: str, fam: str, words: str) -> Callable[[World], list[Surface]]:
    """Give the maker of the roster that meets unusual states, one of them a move to elsewhere."""

    def make(world: World) -> list[Surface]:
        members = cast(world, "ok alt forged revoked ok", fam)
        gone = world.record(fam, 1, state="转出")
        members.append(Member(gone.person, gone, "", forbidden=R))
        return [table(world, "status_words", name, ROSTER[fam], members=members, words=words)]

    return make


# ---- reviews ------------------------------------------------------------------------------------------------------


def reviewed(columns: str, words: Callable[[date], str]) -> Callable[[str], Registry]:
    """Give a layout that tells reviews in words."""

    def layout(fam: str) -> Registry:
        base = FAMILIES[fam].columns.replace("实际复审日期={done}", columns)
        return Registry(base, cell=lambda one: {"done": words(one.done) if one.done else ""})

    return layout


def review_words(name: str, fam: str, words: str) -> Callable[[World], list[Surface]]:
    """Give the maker of the roster of people whose review fell due and is told in words, and of one who missed it."""

    def make(world: World) -> list[Surface]:
        members = cast(world, "alt forged revoked", fam)
        for item in range(4):
            start = date(2020, 2 + 2 * item, 11)
            due = later(start, 3)
            done = None if item == 3 else due - timedelta(days=20)
            record = world.record(fam, item, first=start, start=start, end=until(start, 6), due=due, done=done)
            members.append(Member(record.person, record, R if done else "lapsed"))
        return [table(world, "review_words", name, ROSTER[fam], members=members, words=words)]

    return make


# ---- dates that a registry writes otherwise -------------------------------------------------------------------------


def dated(show: Callable[[date], str]) -> Callable[[str], Registry]:
    """Give a layout whose ends are written otherwise."""

    def layout(fam: str) -> Registry:
        return Registry(FAMILIES[fam].columns, cell=lambda one: {"end": show(one.end)})

    return layout


DATES = {
    "F2": dated(lambda d: f"{d.year}、{d.month}、{d.day}")("F2"),
    "F3": dated(lambda d: f"至{d.year}年{d.month}月{d.day}日止")("F3"),
    "F4": dated(lambda d: f"{d.year}年{d.month}月{d.day}日（含）")("F4"),
    "F5": dated(lambda d: f"{d.year}—{d.month:02d}—{d.day:02d}")("F5"),
    "F7": dated(lambda d: f"截止{d.year}/{d.month}/{d.day}")("F7"),
}


def registry_dates(name: str, fam: str) -> Callable[[World], list[Surface]]:
    """Give the maker of the roster whose ends are plain where the registry's are not."""

    def make(world: World) -> list[Surface]:
        members = cast(world, "ok alt forged ok alt", fam)
        for one in members:
            one.allowed = {R: f"{R}|needs_verification", "altered": "altered|needs_verification"}.get(
                one.allowed, one.allowed
            )
        return [table(world, "registry_dates", name, ROSTER[fam], members=members)]

    return make


# ---- notices --------------------------------------------------------------------------------------------------------


def notice(
    name: str, fam: str, file: str, columns: str, titles: tuple[str, ...], words: str
) -> Callable[[World], list[Surface]]:
    """Give the maker of a notice that takes certificates away, and of the roster that still shows them."""

    def make(world: World) -> list[Surface]:
        members = cast(world, "ok ok ok forged alt", fam)
        taken = members[:2]
        for one in taken:
            one.allowed = "revoked"
        strangers = [Member(record.person, record, "") for record in (world.record(fam) for _ in range(4))]
        grid = [*([title] for title in titles), headers(columns), *lines(columns, taken + strangers, "某单位")]
        surface = table(world, "notices", name, ROSTER[fam], members=members, words=words)
        surface.beside.append((f"{FAMILIES[fam].source}/{file}", [("Sheet1", grid)]))
        return [surface]

    return make


# ---- tables that are no registry ------------------------------------------------------------------------------------


def no_registry(
    name: str, fam: str, file: str, columns: str, titles: tuple[str, ...], words: str = ""
) -> Callable[[World], list[Surface]]:
    """Give the maker of a table in a department's folder that vouches for nobody, and of the roster it would cover."""

    def make(world: World) -> list[Surface]:
        members = cast(world, "ok forged forged forged alt", fam)
        others = [Member(record.person, record, "") for record in (world.draw(fam, item) for item in range(20))]
        listed = [*members, *others]
        surface = table(world, "no_registry", name, ROSTER[fam], members=members, words=words, fam=fam)
        firm = surface.file.removesuffix(".xlsx")
        grid = [*([title.format(firm=firm)] for title in titles), headers(columns), *lines(columns, listed, firm)]
        surface.beside.append((f"{FAMILIES[fam].source}/{file.format(firm=firm)}", [("Sheet1", grid)]))
        return [surface]

    return make


# ---- two exports of one department ----------------------------------------------------------------------------------


def two_exports(name: str, fam: str, older: str, title: str = "") -> Callable[[World], list[Surface]]:
    """Give the maker of an older export beside the campaign's own: renewed, cancelled and new ones differ."""

    def make(world: World) -> list[Surface]:
        members = cast(world, "ok forged revoked alt", fam)
        years = FAMILIES[fam].years
        renewed = [world.draw(fam, item) for item in range(2)]
        for item, record in enumerate(renewed):
            start = date(2024, 4, 10 + item)
            renewed[item] = record.but(
                start=start, end=until(start, years), due=record.due and later(start, 3), done=None
            )
            world.records.append(renewed[item])
            members.append(Member(record.person, renewed[item], RD))
        old = [_before(record, renewed, years) for record in world.records if record.family == fam]
        old += [world.record(fam, item) for item in range(60)]
        grid = registry_grid(old, Registry(FAMILIES[fam].columns, titles=(title,) if title else ()), world)
        surface = table(world, "two_exports", name, ROSTER[fam], members=members)
        surface.beside.append((f"{FAMILIES[fam].source}/{older}", [("Sheet1", grid)]))
        return [surface]

    return make


def _before(record: Record, renewed: list[Record], years: int) -> Record:
    """Give the record as the older export had it: in force, and not yet renewed."""
    if record not in renewed:
        return record.but(state="有效")
    start = later(record.start, -years)
    due = later(start, 3) if record.due else None
    return record.but(start=start, first=start, end=until(start, years), due=due, done=due and due - timedelta(days=9))
