"""Seventh batch: cards, text, people side by side, ticks, blanks, cells that hold several things."""

from functools import partial

from tests.surfaces.kinds import forms as first
from tests.surfaces.seventh.shapes import (
    CLIMBING_SCAFFOLD,
    COAL_CUTTER,
    ORE_DRAINAGE,
    ORE_VENTILATION,
    PRESSURE_WELDING,
    RELAY,
    ROPEWAY,
    TRIAL,
    WATER_PROBE,
)
from tests.surfaces.sixth.shapes import indented, paged, trained
from tests.surfaces.surface import Expect, Member, Surface, cast, table, wide
from tests.surfaces.third.shapes import inserted, marked
from tests.surfaces.world import World

TWO_ACROSS = (
    "上岗证卡|\n姓　名|{name}\n身份证号|{id}\n操作证号|{no}\n准操项目|{item}\n"
    "初领日期|{first}\n有效期至|{end}\n发证机关|{issuer}"
)


def _two_across(world: World) -> Surface:
    """Make a sheet of cards, two beside one another; the two of a pair play the same role."""
    people, firm = cast(world, "ok ok forged forged alt alt ok ok", "F1"), world.firm("F1")
    grid: list[list[str]] = []
    expects = []
    for n in range(0, len(people), 2):
        left, right = (
            [[one.print(cell, n, firm) for cell in line.split("|")] for line in TWO_ACROSS.split("\n")]
            for one in people[n : n + 2]
        )
        expects.append(Expect(len(grid) + 1, people[n].allowed, claims=2, last=len(grid) + len(left)))
        grid += [[*a, "", *b] for a, b in zip(left, right, strict=True)] + [[]]
    return Surface("cards", "two_across", f"{firm}.xlsx", [("上岗证卡", grid)], expects, ("上岗证卡",))


def cards(world: World) -> list[Surface]:
    """One person a sheet, and cards under and beside one another."""
    sheets, stack = partial(first.card_sheets, world), partial(first.card_stack, world)
    return [
        _two_across(world),
        sheets(
            "ropeway_driver_page",
            "索道及设备操作人员登记卡|||\n使用单位|{emp}||\n姓名|{name}|出生日期|{birth}\n公民身份号码|{id}||\n作业种类|{cls}|作业项目|{item}\n"
            "项目代号|{code}|证件编号|{no}\n批准日期|{start}|有效日期|{end}\n批准机关|{issuer}||\n聘用情况|在聘|培训记录|齐全",
            "ok forged ok alt",
            "F5",
            "设备操作人员登记卡 聘用情况",
            "人员{n}",
        ),
        stack(
            "bridge_badges",
            "现场作业胸卡|第{n}张\n姓名：{name}|工种：{item}\n身份证号：{id}|班组：架子班\n资格证号：{no}|有效期至：{end}\n监理验证：|已验",
            "ok alt forged ok",
            "F3",
            "现场作业胸卡 监理验证",
            gap=1,
        ),
    ]


def text_lines(world: World) -> list[Surface]:
    """Sentences and messages pasted from elsewhere."""
    lines_of = partial(first.sentences, world)
    return [
        lines_of(
            "mail_of_the_mill",
            "{n}. 姓名-{name}，身份证号-{id}，准操项目-{item}，操作证编号-{no}，有效期至-{end:%Y年%m月%d日}",
            "F1",
            "{firm}邮件正文.txt",
            "邮件正文",
            "主题：{firm}报送特种作业人员",
        ),
        lines_of(
            "reply_to_notice",
            "经核对，我司司机{name}，身份证号码为{id}，特种设备作业人员证编号为{no}，项目代号{code}，有效日期至{end:%Y年%m月%d日}。",
            "F5",
            "{firm}回函.xlsx",
            "经核对",
            "{firm}关于报送作业人员证件的回函",
        ),
        table(
            world,
            "text_lines",
            "certificate_cell_of_lines",
            "序号={n}|工人={name}|工人身份证号={id}|证书内容=类别：{item}，编号：{no}，有效期：{start:%Y.%m.%d}至{end:%Y.%m.%d}|验证人=施某",
            "ok forged alt ok",
            "F3",
            words="证书内容",
        ),
    ]


def transposed(world: World) -> list[Surface]:
    """One person a column."""
    turned = partial(first.turned_round, world)
    return [
        turned(
            "mill_comparison",
            "栏目={n}|持证人姓名={name}|所在工段=动力|居民身份证号={id}|操作证书项目={item}|操作证书编号={no}|首次取得日期={first}|"
            "操作证书到期={end}|颁证机关={issuer}|本人手机={tel}",
            "F1",
            "操作证书项目",
            "{firm}动力工段持证人员对照",
        ),
        turned(
            "bridge_annex",
            "人员编号={n}|姓名={name}|身份证件号={id}|资格类别={item}|建筑特种作业证编号={no}|核发日期={start:%Y/%m/%d}|"
            "使用期至={end:%Y/%m/%d}",
            "F3",
            "",
            file="{firm}.csv",
        ),
        turned(
            "filling_station_board",
            "公示内容={n}|安全管理人员={name}|身份证号={id}|证书名称={title}|人员类型={cls}|合格证编号={no}|有效期起={start}|有效期至={end}",
            "F2",
            "公示内容",
            "{firm}加油站安全管理人员公示",
        ),
    ]


def name_id_cell(world: World) -> list[Surface]:
    """Name and identity number in one cell."""
    tail = "操作项目={item}|操作证编码={no}|操作证到期日={end}|发证部门={issuer}"
    heads = (
        ("name_then_number_words", "职工（姓名+身份证号）", "{name}+{id}", "F1"),
        ("number_first_line", "桥梁工人证件及姓名", "{id}\n{name}", "F3"),
        ("labels_with_blank", "当班矿工资料", "姓名 {name} 身份证号 {id}", "F6"),
    )
    return [
        table(world, "name_id_cell", name, f"次序={{n}}|{head}={cell}|{tail}", "ok forged alt ok", fam, words=head)
        for name, head, cell, fam in heads
    ]


def tick_matrix(world: World) -> list[Surface]:
    """One column a trade; marks say that the certificate is held."""
    kind, doubt = "tick_matrix", "not_registered|needs_verification"
    theatre = wide(
        world,
        kind,
        "theatre_triangles",
        "剧场={n}|姓名={name}|岗位={post}|身份证号={id}|特种作业证号={one}|低压电工作业={a_tick}|高处作业={b_tick}|熔化焊接作业={c_tick}",
        "a=F1.0 b=F1.2 c=F1.1",
        "ab c a! b -",
        titles=("{firm}舞台技术人员持证表（▲代表有证）",),
        words="▲代表有证",
    )
    cold = wide(
        world,
        kind,
        "cold_store_shi_fou",
        "序号={n}|姓名={name}|身份证号码={id}|叉车司机证={a_yes}|起重机司机证={b_yes}|工业锅炉司炉证={c_yes}",
        "a=F5.0 b=F5.3 c=F5.2",
        "a bc b! ac -",
        titles=("{firm}人员持证摸底（是/否）",),
        forged=doubt,
        file="{firm}.csv",
    )
    bridge = wide(
        world,
        kind,
        "bridge_have",
        "姓名={name}|身份证号={id}|工种={post}|特种作业证编号={one}|普通架子工={a_tick}|建筑电工={b_tick}|信号司索工={c_tick}|塔机司机={d_tick}",
        "a=F3.1 b=F3.0 c=F3.2 d=F3.3",
        "a d c b! -",
    )
    return [marked(theatre, tick="▲"), marked(cold, yes="是", no="否"), marked(bridge, tick="有")]


def continuation(world: World) -> list[Surface]:
    """A person's further certificates under him."""
    more = partial(first.continued, world)
    return [
        more(
            "airport_two_papers",
            "号={n}|保障人员={who}|保障人员身份证={whose}|证件名={title}|准操项目={item}|证件编码={no}|有效期终={end}|签发机关={issuer}",
            "F1.4+F1.3 F5.0 F1.2+F5.0! F1.1",
            "",
            "{firm}一人多证登记表",
        ),
        more(
            "pit_ibid",
            "号={n}|当班矿工={who}|矿工身份证号={whose}|证书名={title}|准操项目={item}|证件号={no}|止期={end}|发证机关={issuer}",
            "F6.0+F6.2 F6.1 F6.1+F6.0! F6.2",
            "",
            blank="同上行人员",
        ),
        paged(
            more(
                "bridge_many_trades",
                "号={n}|桥梁工人={who}|工人身份证={whose}|类别={item}|资格证号={no}|发证={start}|止期={end}",
                "F3.1+F3.2+F3.0 F3.3 F3.4+F3.3! F3.1",
                "",
            ),
            1,
            5,
        ),
    ]


def spaced_items(world: World) -> list[Surface]:
    """Several items in one cell."""
    packed = partial(first.packed_items, world)
    base = "号={n}|动力人员={name}|本人身份证={id}|特种作业操作证号={no}|"
    return [
        packed("bracketed_figures", f"{base}准操项目=（1）{{items}}", "（2）", ""),
        packed("middle_dots", f"{base}操作证准操项目={{items}}|分别到期={{ends}}", " · ", "分别到期"),
        packed("comma_and_line", f"{base}准操项目={{items}}", "、\n", ""),
    ]


def _bare(world: World, name: str, columns: str, members: list[Member], fam: str, file: str = "{firm}.xlsx") -> Surface:
    """Make a table of trades that begins with the first person."""
    surface = table(world, "headerless", name, columns, fam=fam, members=members, file=file)
    del surface.sheets[0][1][0]
    surface.expects = surface.expects[1:]
    for one in surface.expects:
        one.row -= 1
    return surface


def headerless(world: World) -> list[Surface]:
    """Tables that begin with the first person."""
    bare, roles = partial(first.without_header, world), "ok alt forged ok revoked"
    return [
        _bare(
            world,
            "ropeway_list",
            "={name}|={sex}|={id}|=索道站|={item}|={code}|={no}|={start}|={end}",
            trained(world, roles, "F5", ROPEWAY),
            "F5",
        ),
        _bare(
            world,
            "pit_csv",
            "={n}|=综采队|={name}|={id}|={item}|={no}|={first:%Y-%m-%d}|={end:%Y-%m-%d}|={issuer}",
            trained(world, roles, "F6", COAL_CUTTER, WATER_PROBE),
            "F6",
            "{firm}.csv",
        ),
        inserted(
            bare(
                "bridge_under_title",
                "={n}|={name}|={id}|={no}|={item}|={end:%Y年%m月%d日}|=在场",
                "F3",
                title="大桥项目特种工",
            ),
            4,
            "——第二作业队——",
        ),
    ]


def two_dates(world: World) -> list[Surface]:
    """Two dates in one cell."""
    kind, roles = "two_dates", "ok alt forged ok revoked"
    base = "序号={n}|姓名={name}|身份证号={id}|准操项目={item}|操作证编号={no}|"
    return [
        table(
            world,
            kind,
            "compact_hyphen",
            base + "操作证有效期={start:%Y%m%d}-{end:%Y%m%d}",
            members=trained(world, roles, "F1", RELAY, TRIAL),
        ),
        indented(
            table(
                world,
                kind,
                "marked_begin_and_end",
                base + "有效期限（起、止）={start:%Y.%m.%d}（起）{end:%Y.%m.%d}（止）",
                members=trained(world, roles, "F1", ORE_DRAINAGE, ORE_VENTILATION, PRESSURE_WELDING),
            )
        ),
        table(
            world,
            kind,
            "site_labels_in_cell",
            "姓名={name}|身份证号={id}|操作类别={item}|资格证书编号={no}|证书日期=发证：{start}；有效：{end}",
            members=trained(world, "ok forged alt ok", "F3", CLIMBING_SCAFFOLD),
            fam="F3",
            words="证书日期",
        ),
    ]
