"""Seventeenth batch: cards, text, people side by side, ticks, blanks, cells that hold several things."""

from functools import partial

from tests.surfaces.eleventh.shapes import DISMANTLER, MANAGER, MOBILE_TANK, MONITORING, SHEARER, hinted
from tests.surfaces.fifteenth.shapes import CLIMBING_SCAFFOLD, RELAY, TESTING, framed, lettered
from tests.surfaces.fourteenth.shapes import pasted
from tests.surfaces.kinds import forms as first
from tests.surfaces.ninth.shapes import two_lines
from tests.surfaces.seventeenth.shapes import (
    mirrored,
    must,
    quoted,
    sortable,
    summoned,
    totalled,
    undated,
)
from tests.surfaces.sixteenth.shapes import annotated, carried, dressed
from tests.surfaces.sixth.shapes import CABLE, CYLINDER, HOIST, LIFT, REFRIGERATION, RIGGING, trained
from tests.surfaces.surface import BACK, NOBODY, Expect, Surface, cast, headers, lines, table, wide
from tests.surfaces.third.shapes import inserted, marked
from tests.surfaces.thirteenth.shapes import bilingual, spined
from tests.surfaces.twelfth.shapes import boxed, footnoted, signed
from tests.surfaces.world import World

DIGITS = "|".join(f"{{id[{place}]}}" for place in range(18))
COUNTY = (
    f"县级特种作业人员登记表\n姓名|{{name}}|性别|{{sex}}\n公民身份号码|{DIGITS}\n工作单位|{{emp}}\n"
    "作业类别|{cls}|操作项目|{item}\n操作证编号|{no}\n初领日期|{first}|有效期至|{end}\n发证机关|{issuer}"
)
WARD_DOOR = (
    "配电室责任牌　{n}|\n责任人|{name}\n身份证号|{id}\n操作项目|{item}\n操作证号|{no}\n初领日期|{first}\n"
    "有效期至|{end}\n发证机关|{issuer}"
)
DOOR_ROLES = "ok@F1.0 ok@F1.4 forged@F1.0 forged@F1.4 ok@F1.4 ok@F1.0 alt@F1.0 alt@F1.4"
CHAT = "{name}，身份证{id}，{item}，证件编号{no}，有效期到{end:%Y年%m月%d日}"
LABELLED = "{n}|姓名：{name}|身份证号：{id}|工种：{item}|证书编号：{no}|发证日期：{start}|有效期至：{end}"


def _doors(world: World) -> Surface:
    """Make a sheet of door plates, two beside one another; both of a line play one role."""
    people, firm = cast(world, DOOR_ROLES, "F1"), world.firm("F1")
    grid: list[list[str]] = []
    expects = []
    for n in range(0, len(people), 2):
        two = [
            [[one.print(cell, n + k, firm) for cell in line.split("|")] for line in WARD_DOOR.split("\n")]
            for k, one in enumerate(people[n : n + 2], 1)
        ]
        expects.append(Expect(len(grid) + 1, people[n].allowed, claims=2, last=len(grid) + len(two[0])))
        grid += [[*a, "", *b] for a, b in zip(*two, strict=True)] + [[]]
    return Surface("cards", "plates_of_switch_rooms", f"{firm}.xlsx", [("责任牌", grid)], expects)


def cards(world: World) -> list[Surface]:
    """One person a sheet, and cards under and beside one another."""
    sheets, stack = partial(first.card_sheets, world), partial(first.card_stack, world)
    return [
        _doors(world),
        sheets(
            "county_form_one_digit_a_cell",
            COUNTY,
            "ok forged ok alt ok ok",
            "F1",
            "县级特种作业人员登记表",
            "表{n}",
        ),
        sheets(
            "berth_driver_page",
            "船坞吊机人员信息页|||\n船坞|{n}号坞|页码|{n}\n姓名|{name}|身份证号码|{id}\n作业项目|{item}|代号|{code}\n"
            "证件编号|{no}|批准机关|{issuer}\n批准日期|{start}|有效日期|{end}\n协力公司|某劳务|队长签字|",
            "ok ok forged alt lapsed ok",
            "F5",
            "船坞吊机人员信息页 协力公司",
            "坞{n}",
        ),
        stack(
            "tunnel_entry_slips",
            "进洞人员核验条|||\n核验序|{n:03d}|核验日|2024-07-1{n}\n姓名|{name}|身份证号|{id}\n工种|{item}|资格证编号|{no}\n"
            "发证日期|{start}|有效期至|{end}\n发证机关|{issuer}|值班员|老闵",
            "ok forged ok borrowed ok alt",
            "F3",
            "进洞人员核验条 核验序",
            gap=1,
        ),
        stack(
            "pit_cards_without_gap",
            "井口公示卡\n姓名|{name}\n身份证号|{id}\n准操项目|{item}\n操作证号|{no}\n初领日期|{first}\n有效期至|{end}\n举报电话|0538-3388{n:03d}",
            "ok ok forged alt ok",
            "F6",
            "井口公示卡 举报电话",
            gap=0,
        ),
        sheets(
            "estate_officer_letter",
            "项目安全员备案信|||\n致|县住建局||\n我公司派|{name}|身份证号码|{id}\n任|{post}|备案号|BA24-{n:03d}\n"
            "考核证类别|{code}|考核证编号|{no}\n初次发证|{first}|证书有效期至|{end}\n单位|{emp}|日期|2024-03-01",
            "ok alt ok forged ok",
            "F4",
            "项目安全员备案信 我公司派",
            "信{n}",
        ),
    ]


def _chat(world: World) -> Surface:
    """Make the text of a chat as the telephone exports it: a line of who and when over each message."""
    people, firm = cast(world, "ok forged ok alt ok lapsed ok", "F5"), world.firm("F5")
    grid: list[list[str]] = []
    expects = []
    for n, one in enumerate(people, 1):
        grid.append([f"园区安全员 2024/8/1 09:1{n}"])
        expects.append(Expect(len(grid), NOBODY))
        grid.append([one.print(CHAT, n, firm)])
        expects.append(Expect(len(grid), one.allowed, claims=1))
    return Surface("text_lines", "chat_of_the_park", f"{firm}聊天记录.txt", [("Sheet1", grid)], expects)


def _labelled(world: World) -> Surface:
    """Make a table without a header of which each cell bears its own label."""
    people, firm = cast(world, "ok ok forged alt ok borrowed ok", "F3"), world.firm("F3")
    grid = [["洞内人员持证情况"]]
    grid += [[one.print(cell, n, firm) for cell in LABELLED.split("|")] for n, one in enumerate(people, 1)]
    expects = [Expect(1, NOBODY), *(Expect(n, one.allowed, claims=1) for n, one in enumerate(people, 2))]
    return Surface("text_lines", "each_cell_labelled", f"{firm}.xlsx", [("Sheet1", grid)], expects)


def text_lines(world: World) -> list[Surface]:
    """Sentences, messages of groups and cells that bear their labels."""
    lines_of = partial(first.sentences, world)
    return [
        _chat(world),
        _labelled(world),
        lines_of(
            "ward_reply",
            "经查，我院{name}（身份证号码：{id}）持{title}，操作证编号：{no}，操作项目：{item}，有效期至：{end:%Y年%m月%d日}。",
            "F1",
            "{firm}核查回复.txt",
            "我院",
        ),
        lines_of(
            "stars_between",
            "姓名：{name}★身份证号：{id}★工种：{item}★证书编号：{no}★发证日期：{start}★有效期至：{end}",
            "F3",
            "{firm}.xlsx",
            "",
            "{firm}隧道班组",
        ),
        lines_of(
            "json_of_the_program",
            '{{"姓名":"{name}","身份证号":"{id}","操作项目":"{item}","证书编号":"{no}","有效期至":"{end}"}}',
            "F6",
            "{firm}接口.txt",
            "",
        ),
        lines_of(
            "estate_list_in_words",
            "（{n}）{name}，身份证号{id}，任{post}，安管人员考核证编号{no}，有效期至{end:%Y-%m-%d}；",
            "F4",
            "{firm}.xlsx",
            "",
            "各项目安管人员如下：",
        ),
    ]


def _kilns(world: World) -> Surface:
    """Make a table of one person a column, under lines of kilns and shifts."""
    columns = (
        "操作人={name}|操作人身份证号={id}|证件名称={title}|证件编号={no}|作业项目={item}|项目代号={code}|"
        "发证日期={start}|有效期至={end}|发证机关={issuer}"
    )
    roles = "ok@F5.2 ok@F5.0 forged@F5.2 alt@F5.0 ok@F5.2 borrowed@F5.3 ok@F5.0 lapsed@F5.2 ok@F5.0"
    people, firm = cast(world, roles, "F5"), world.firm("F5")
    rows = [headers(columns), *lines(columns, people, firm)]
    grid = [list(line) for line in zip(*rows, strict=True)]
    grid = [[f"{firm}窑线值班"], ["窑线", *(f"{n}线" for n in range(1, 10))], ["班次", *(["中班"] * 9)], *grid]
    expects = [Expect(1, one.allowed, last=40, nth=index) for index, one in enumerate(people)]
    return Surface("transposed", "under_kilns_and_shifts", f"{firm}.xlsx", [("值班", grid)], expects)


def transposed(world: World) -> list[Surface]:
    """One person a column."""
    turned = partial(first.turned_round, world)
    return [
        _kilns(world),
        turned(
            "wards_side_by_side",
            "病区={n}病区|电工={name}|电工身份证号={id}|证书名称={title}|操作项目={item}|操作证号={no}|初领日期={first}|"
            "有效期至={end}|发证机关={issuer}",
            "F1",
            "电工身份证号",
            "{firm}各病区电工",
        ),
        turned(
            "tunnel_bid_annex",
            "序号={n}|拟派人员={name}|拟派人员身份证={id}|工种={item}|资格证书编号={no}|发证日期={start}|有效期至={end}|"
            "发证机关={issuer}",
            "F3",
            "拟派人员身份证",
            file="{firm}附表.xls",
        ),
        turned(
            "pit_shafts_side_by_side",
            "井筒={n}井|井筒人员={name}|身份证号码={id}|证书名称={title}|准操项目={item}|证书编号={no}|"
            "初领日期={first:%Y/%m/%d}|有效期至={end:%Y/%m/%d}|发证机关={issuer}",
            "F6",
            "井筒人员",
        ),
        turned(
            "estates_side_by_side",
            "楼盘={n}号院|驻场安全员={name}|驻场安全员身份证号={id}|证书类别={code}|证书编号={no}|初次发证日期={first}|有效期至={end}",
            "F4",
            "驻场安全员身份证号",
            "{firm}各楼盘安全员",
            file="{firm}.csv",
        ),
    ]


def name_id_cell(world: World) -> list[Surface]:
    """Name and identity number in one cell."""
    tail = "操作证编号={no}|操作项目={item}|初领日期={first}|有效期至={end}|发证机关={issuer}"
    heads = (
        ("id_then_name_in_brackets", "身份证号（姓名）", "{id}（{name}）", "F1"),
        ("pointed_brackets", "员工〈证件号〉", "{name}〈{id}〉", "F3"),
        ("two_colons", "姓名::身份证号", "{name}::{id}", "F5"),
        ("three_lines_labelled", "人员资料", "{name}\n身份证：{id}\n手机：{tel}", "F1"),
        ("sex_between", "姓名、性别、身份证号", "{name}、{sex}、{id}", "F3"),
        ("word_between", "姓名及身份证", "{name} 身份证号 {id}", "F6"),
    )
    roles = "ok alt ok forged ok borrowed ok ok"
    return [
        table(world, "name_id_cell", name, f"序号={{n}}|{head}={cell}|{tail}", roles, fam)
        for name, head, cell, fam in heads
    ]


def tick_matrix(world: World) -> list[Surface]:
    """One column a trade; marks say that the certificate is held."""
    kind, doubt = "tick_matrix", "not_registered|needs_verification"
    ward = wide(
        world,
        kind,
        "ward_circles_for_held",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|操作证号={one}|高压电工作业={a_tick}|低压电工作业={b_tick}|"
        "熔化焊接与热切割作业={c_tick}|制冷与空调设备运行操作作业={d_tick}",
        "a=F1.4 b=F1.0 c=F1.1 d=F1.3",
        "ab c d a! - b bd c a",
        titles=("{firm}动力科技能一览（画●的有证）",),
        words="画●的有证",
    )
    park = wide(
        world,
        kind,
        "park_has_or_has_not",
        "姓名={name}|身份证号={id}|岗位={post}|叉车司机N1={a_yes}|起重机指挥Q1={b_yes}|起重机司机Q2={c_yes}",
        "a=F5.0 b=F5.1 c=F5.3",
        "a ab b! - c a bc",
        forged=doubt,
        file="{firm}上岗矩阵.csv",
        titles=("{firm}上岗矩阵",),
        words="上岗矩阵",
    )
    tunnel = wide(
        world,
        kind,
        "tunnel_two_lines_of_trades",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|操作资格证号={one}|建筑电工={a_tick}|架子工={b_tick}|"
        "司索信号工={c_tick}|塔式起重机司机={d_tick}",
        "a=F3.0 b=F3.1 c=F3.2 d=F3.3",
        "a b c! - d a b",
    )
    pit = wide(
        world,
        kind,
        "pit_one_and_nought",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|煤矿操作证号={one}|煤矿井下电气作业={a_yes}|"
        "煤矿瓦斯检查作业={b_yes}|煤矿提升机操作作业={c_yes}",
        "a=F6.0 b=F6.1 c=F6.2",
        "a bc b! - c a ab",
        file="{firm}.xls",
    )
    farm = wide(
        world,
        kind,
        "cold_farm_ticks_and_ends",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|低压电工作业={a_tick}|低压电工作业到期={a_end}|"
        "熔化焊接与热切割作业={b_tick}|熔化焊接与热切割作业到期={b_end}|"
        "制冷与空调设备运行操作作业={c_tick}|制冷与空调设备运行操作作业到期={c_end}",
        "a=F1.0 b=F1.1 c=F1.3",
        "ac c b! - a c bc",
        forged=doubt,
    )
    return [
        undated(marked(ward, tick="●")),
        undated(marked(park, yes="已持", no="未持")),
        two_lines(
            undated(marked(tunnel, tick="✓")),
            1,
            "序号|姓名|身份证号|岗位|操作资格证号|持证工种|||",
            "|||||建筑电工|架子工|司索信号工|塔式起重机司机",
        ),
        undated(marked(pit, yes="持有", no="无此证")),
        mirrored(undated(marked(farm, tick="☑")), 1, 1),
    ]


def continuation(world: World) -> list[Surface]:
    """A person's further certificates under him."""
    more = partial(first.continued, world)
    return [
        more(
            "yard_angle_arrow",
            "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|作业项目={item}|证书编号={no}|有效期至={end}|"
            "发证机关={issuer}",
            "F5.3+F5.0 F1.1+F5.3 F5.1 F1.1+F1.2 F5.0! F5.3",
            "",
            "{firm}协力一人多证",
            blank="└",
        ),
        totalled(
            more(
                "ward_blank_below",
                "序号={n}|工匠={who}|工匠身份证号={whose}|证件名称={title}|项目={item}|证件号={no}|有效期至={end}|"
                "发证机关={issuer}",
                "F1.0+F1.3 F5.2 F1.4+F1.0 F1.3+F5.2 F1.1!",
                "",
            ),
            "证件合计|8本",
        ),
        summoned(
            more(
                "school_same_teacher",
                "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|操作项目={item}|证书编号={no}|有效期至={end}|"
                "签发机关={issuer}",
                "F1.1+F1.0 F1.0 F1.1+F5.0 F1.1! F1.0+F1.2",
                "",
                blank="同上一教师",
            ),
            "双师型教师持证情况",
        ),
        more(
            "tunnel_several_trades",
            "序号={n}|人员={who}|人员身份证号={whose}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|"
            "发证机关={issuer}",
            "F3.3+F3.2 F3.0 F3.4+F3.3 F3.1! F3.0+F3.1",
            "",
            "{firm}隧道一人双证",
            blank="（续）",
        ),
        signed(
            more(
                "pit_chiefs_and_trades",
                "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|类别或项目={item}|证书编号={no}|有效期至={end}|"
                "发证机关={issuer}",
                "F7.0+F6.1 F6.0 F7.1+F6.2 F6.1! F6.2+F6.0",
                "",
                blank="〃 〃",
            ),
            "填报：||",
        ),
    ]


def spaced_items(world: World) -> list[Surface]:
    """Several items in one cell."""
    packed = partial(first.packed_items, world)
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|"
    return [
        undated(packed("first_and_second", f"{base}准操项目（各项）=一、{{items}}", "；二、", "准操项目（各项）")),
        undated(packed("at_the_same_time", f"{base}准操项目={{items}}", "，同时持", "")),
        undated(packed("plus_on_lines", f"{base}能操作的项目={{items}}", "\n+", "能操作的项目")),
        undated(packed("letters_with_brackets", f"{base}准操项目=a){{items}}", " b)", "")),
        packed("double_strokes", f"{base}操作项目={{items}}|各证到期={{ends}}", "‖", "各证到期"),
        packed("wide_commas_line", f"{base}名下准操项={{items}}|有效期至={{ends}}", "，\n", "名下准操项"),
    ]


def _bare(
    world: World, name: str, columns: str, roles: str, fam: str, file: str, *trades: tuple[str, str, str, str]
) -> Surface:
    """Make a table that begins with the first person."""
    surface = table(world, "headerless", name, columns, fam=fam, members=trained(world, roles, fam, *trades), file=file)
    del surface.sheets[0][1][0]
    surface.expects = surface.expects[1:]
    for one in surface.expects:
        one.row -= 1
    return surface


def headerless(world: World) -> list[Surface]:
    """Tables that begin with the first person."""
    bare = partial(first.without_header, world)
    return [
        _bare(
            world,
            "cold_farm_text",
            "={n}|={name}|={id}|={item}|={no}|={first:%Y/%m/%d}|={end:%Y/%m/%d}|={issuer}",
            "ok ok forged alt ok ok lapsed",
            "F1",
            "{firm}.tsv",
            REFRIGERATION,
        ),
        _bare(
            world,
            "property_lift_page",
            "={name}|={id}|={tel}|={item}|={code}|={no}|={start}|={end}|={issuer}",
            "ok forged ok alt ok ok",
            "F5",
            "{firm}.xls",
            LIFT,
            MANAGER,
        ),
        _bare(
            world,
            "tunnel_fitters",
            "=洞口|={name}|={item}|={id}|={no}|={start:%Y.%m.%d}|={end:%Y.%m.%d}|={issuer}",
            "ok ok forged alt borrowed ok ok",
            "F3",
            "{firm}安拆班.xlsx",
            DISMANTLER,
            HOIST,
        ),
        _bare(
            world,
            "pit_tail_of_an_export",
            "={id}|={name}|={item}|={no}|={first}|={end}|={issuer}|=在岗",
            "ok forged ok ok alt",
            "F6",
            "{firm}.csv",
            MONITORING,
            SHEARER,
        ),
        bare("estate_firm_last", "={n}|={name}|={id}|={code}|={no}|={start}|={end}|={emp}", "F4"),
        bare("annex_of_the_ward", "={n}|={name}|={id}|={item}|={no}|={issuer}|={end}", "F1", title="附：动力科名单"),
    ]


def _torn(world: World) -> Surface:
    """Make a table pasted from Word whose term stood in two lines of its cell and so takes two rows of the sheet."""
    columns = "序号={n}|姓名={name}|身份证号={id}|准操项目={item}|操作证编号={no}|有效期限={start:%Y.%m.%d}至"
    people, firm = cast(world, "ok ok alt forged ok ok", "F1"), world.firm("F1")
    world.hire((one.person for one in people), firm)
    grid = [headers(columns)]
    expects = [Expect(1, NOBODY)]
    for row, one in zip(lines(columns, people, firm), people, strict=True):
        at = len(grid) + 1
        grid += [row, ["", "", "", "", "", one.print("{end:%Y.%m.%d}", 0, firm)]]
        # Who sees that the lower row finishes the upper one reads the term; who does not may not accuse.
        allowed = BACK if one.allowed == "registered" else f"{one.allowed}|needs_verification|unreadable"
        expects.append(Expect(at, allowed, last=at + 1))
    return Surface("two_dates", "torn_by_pasting", f"{firm}.xlsx", [("Sheet1", grid)], expects)


def two_dates(world: World) -> list[Surface]:
    """Two dates in one cell."""
    kind, roles = "two_dates", "ok ok alt forged revoked ok ok"
    base = "序号={n}|姓名={name}|身份证号={id}|操作项目={item}|证书编号={no}|"
    return [
        _torn(world),
        table(
            world,
            kind,
            "until_in_english",
            base + "Term 有效期={start:%Y-%m-%d} to {end:%Y-%m-%d}",
            members=trained(world, roles, "F1", RIGGING, TESTING),
        ),
        mirrored(
            table(
                world,
                kind,
                "granted_comma_ends",
                base + "授证，终止={start:%Y.%m.%d}，{end:%Y.%m.%d}",
                roles,
                words="授证，终止",
            ),
            1,
            1,
        ),
        carried(
            table(
                world,
                kind,
                "end_then_issue_in_brackets",
                base + "到期（发证）={end}（{start}）",
                fam="F3",
                members=trained(world, roles, "F3", DISMANTLER, CLIMBING_SCAFFOLD),
                words="到期（发证）",
            ),
            1,
            5,
        ),
        dressed(
            table(
                world,
                kind,
                "from_and_until_in_words",
                "姓名={name}|身份证号={id}|项目代号={code}|证件编号={no}|证件期={start:%Y年%m月%d日}起 "
                "{end:%Y年%m月%d日}止|"
                "发证机关={issuer}",
                roles,
                "F5",
                file="{firm}.xls",
                words="证件期",
            ),
            1,
            sortable,
        ),
        annotated(
            table(
                world,
                kind,
                "two_labelled_lines",
                "姓名={name}|身份证号={id}|类别={code}|证书编号={no}|证书日期=首发：{first}\n延至：{end}",
                roles,
                "F4",
                words="证书日期",
            ),
            1,
            4,
            "已与原件核",
        ),
        lettered(
            table(
                world,
                kind,
                "first_issue_stroke_end",
                "矿区=东区|姓名={name}|身份证号={id}|准操项目={item}|操作证号={no}|"
                "首领｜止期={first:%Y-%m-%d}｜{end:%Y-%m-%d}",
                roles,
                "F6",
                words="首领｜止期",
            ),
            1,
        ),
        inserted(
            table(
                world,
                kind,
                "triple_hyphen",
                base + "证书自迄={start:%Y/%m/%d}---{end:%Y/%m/%d}",
                members=trained(world, "ok forged ok alt ok", "F1", RELAY, CABLE),
                words="证书自迄",
            ),
            2,
            "电气班",
        ),
        dressed(
            footnoted(
                table(
                    world,
                    kind,
                    "end_and_due_in_one",
                    base + "止期及应审=止{end:%Y.%m.%d} 应审{due:%Y.%m.%d}",
                    "ok forged ok revoked ok ok",
                    "F6",
                    words="止期及应审",
                ),
                "注：应审日为三年复审日。",
            ),
            1,
            quoted,
        ),
        hinted(
            boxed(
                table(
                    world,
                    kind,
                    "period_of_the_form",
                    "姓名={name}|身份证号={id}|证件编号={no}|项目={code}|证件时段={start} 00:00 ~ {end} 23:59",
                    fam="F5",
                    members=trained(world, "ok forged ok alt ok ok", "F5", MOBILE_TANK, CYLINDER),
                    words="证件时段",
                ),
                1,
            ),
            1,
            "",
            "必填",
            "必填",
            "必填",
            "代号",
            "选起止",
        ),
        framed(
            dressed(
                table(
                    world,
                    kind,
                    "start_stop_must",
                    base + "使用期限（起—止）={start:%Y.%m.%d}—{end:%Y.%m.%d}",
                    "ok ok forged alt ok lapsed",
                    "F3",
                    words="使用期限（起—止）",
                ),
                1,
                must,
            ),
            "填报|租赁公司",
        ),
        pasted(
            bilingual(
                spined(
                    table(
                        world,
                        kind,
                        "joint_yard_term",
                        base + "证件有效时段={start:%Y/%m/%d} – {end:%Y/%m/%d}",
                        "ok ok forged alt ok",
                        words="证件有效时段",
                    ),
                    1,
                    "合拢区",
                ),
                1,
                "|No.|Name|ID No.|Item|Cert. No.|Term",
            ),
            1,
        ),
    ]
