"""Thirteenth batch: cards, text, people side by side, ticks, blanks, cells that hold several things."""

from functools import partial

from tests.surfaces.eleventh.shapes import DISMANTLER, MOBILE_TANK, SHEARER, TAILINGS, hinted, merged_down
from tests.surfaces.kinds import forms as first
from tests.surfaces.ninth.shapes import ORE_ELECTRICIAN, PIT_INSPECTION, instructed, topped, two_lines
from tests.surfaces.sixth.shapes import CYLINDER, GONDOLA, HOIST, LIFT, RIGGING, ended, indented, paged, trained
from tests.surfaces.surface import Expect, Surface, cast, headers, lines, table, wide
from tests.surfaces.tenth.shapes import followed, numbered
from tests.surfaces.third.shapes import inserted, marked
from tests.surfaces.thirteenth.shapes import answered, bilingual, coded, exampled, prefilled, spined, worded
from tests.surfaces.twelfth.shapes import boxed, footnoted, page_broken, signed, spaced
from tests.surfaces.world import World

SLIP = "安全帽贴　{n}|\n本人|{name}\n证件号|{id}\n操作项目|{item}\n操作证号|{no}\n有效至|{end}\n颁证|{issuer}"
BINDER = (
    "姓名|{name}|所在单位|{emp}\n身份证号码|{id}|联系方式|{tel}\n证书名称|{title}|证书编号|{no}\n操作项目|"
    "{item}|发证机关|{issuer}\n"
    "初领日期|{first}|有效期至|{end}"
)


def _stickers(world: World) -> Surface:
    """Make a sheet of helmet stickers, three beside one another; all of a line play one role."""
    people, firm = cast(world, "ok ok ok forged forged forged alt alt alt ok ok ok", "F1"), world.firm("F1")
    grid: list[list[str]] = []
    expects = []
    for n in range(0, len(people), 3):
        three = [
            [[one.print(cell, n + k, firm) for cell in line.split("|")] for line in SLIP.split("\n")]
            for k, one in enumerate(people[n : n + 3], 1)
        ]
        expects.append(Expect(len(grid) + 1, people[n].allowed, claims=3, last=len(grid) + len(three[0])))
        grid += [[*a, "", *b, "", *c] for a, b, c in zip(*three, strict=True)] + [[]]
    return Surface("cards", "helmet_stickers_in_threes", f"{firm}.xlsx", [("帽贴", grid)], expects)


def cards(world: World) -> list[Surface]:
    """One person a sheet, and cards under and beside one another."""
    sheets, stack = partial(first.card_sheets, world), partial(first.card_stack, world)
    return [
        _stickers(world),
        sheets(
            "port_driver_file",
            "港机司机一人一档|||\n档案号|GJ{n:03d}|建档日|2023-03-01\n姓名|{name}|性别|{sex}\n身份证号|{id}|"
            "泊位|{n}#\n"
            "作业人员证编号|{no}|作业项目|{item}\n项目代号|{code}|批准日期|{start}\n有效日期|{end}|发证机关|"
            "{issuer}\n体检情况|合格|事故记录|无",
            "ok ok forged alt lapsed ok",
            "F5",
            "港机司机一人一档 建档日",
            "档{n}",
        ),
        stack(
            "tunnel_verification_slips",
            "特种作业人员证件核验单|||\n姓名|{name}|工种|{item}\n身份证号码|{id}|班组|{n}班\n证书编号|{no}|"
            "发证日期|{start}\n"
            "有效期至|{end}|发证机关|{issuer}\n核验方式|网上核验|核验人|赵工",
            "ok forged ok lapsed borrowed ok",
            "F3",
            "特种作业人员证件核验单 核验方式",
            gap=1,
        ),
        sheets(
            "binder_with_copies_below",
            BINDER + "\n（身份证复印件粘贴处）|||\n|||\n（操作证复印件粘贴处）|||",
            "ok ok alt forged ok",
            "F1",
            "（操作证复印件粘贴处）",
            "{n}.{name}",
        ),
        stack(
            "shaft_wall_board",
            "持证上岗公示|{n}号岗\n姓名：|{name}\n工种：|{post}\n准操项目：|{item}\n操作证号：|{no}\n"
            "身份证号：|{id}\n"
            "初领日期：|{first}\n有效期至：|{end}\n发证机关：|{issuer}",
            "ok forged ok ok alt",
            "F6",
            "持证上岗公示",
            gap=2,
        ),
        sheets(
            "officer_application_page",
            "安全生产管理人员任命书|||\n兹任命下列人员负责安全管理工作|||\n被任命人|{name}|身份证号码|{id}\n"
            "考核合格证编号|{no}|类别|{code}\n"
            "首次发证|{first}|有效期至|{end}\n任命单位（章）|{emp}|任命日期|2024年1月2日",
            "ok forged ok alt ok",
            "F4",
            "安全生产管理人员任命书 被任命人",
            "任命{n}",
        ),
    ]


def text_lines(world: World) -> list[Surface]:
    """Sentences, chains of messages and records pasted from elsewhere."""
    lines_of = partial(first.sentences, world)
    return [
        lines_of(
            "chain_of_messages_of_the_port",
            "{n}. {name} 身份证{id} 证号{no} 项目{item} 有效期{end:%Y-%m-%d}",
            "F1",
            "{firm}接龙.txt",
            "",
            "#接龙 各班组报一下特种作业证",
        ),
        lines_of(
            "report_of_the_grain_store",
            "{name}同志，身份证号：{id}，现从事{post}岗位，证件编号：{no}，作业项目：{item}，"
            "有效日期：{end:%Y年%m月%d日}",
            "F5",
            "{firm}情况汇报.xlsx",
            "现从事",
        ),
        lines_of(
            "tunnel_message_with_arrows",
            "→姓名：{name} →身份证号：{id} →工种：{item} →证书编号：{no} →发证日期：{start} →有效期至：{end}",
            "F3",
            "{firm}.txt",
            "",
        ),
        lines_of(
            "vertical_bars_in_one_cell",
            "姓名：{name} | 身份证号：{id} | 证书名称：{title} | 证书编号：{no} | 操作项目：{item} | 有效期至：{end}",
            "F6",
            "{firm}持证.xlsx",
            "",
            "人员持证信息（每行一人）",
        ),
        lines_of(
            "appointment_letter",
            "任命{name}（身份证号码：{id}）为{post}，其安全生产考核合格证书编号为：{no}，"
            "有效期至：{end:%Y年%m月%d日}。",
            "F4",
            "{firm}任命文件.txt",
            "任命",
        ),
        lines_of(
            "scanned_code_results",
            "扫码结果{n}：姓名：{name}，证件号码：{id}，证书编号：{no}，准操项目：{item}，有效期至：{end}，"
            "签发机关：{issuer}",
            "F1",
            "{firm}.txt",
            "扫码结果",
        ),
    ]


def _shifts(world: World) -> Surface:
    """Make a table of one person a column, under lines of berths and cranes."""
    columns = (
        "司机={name}|司机身份证号={id}|司机手机={tel}|证件类别={title}|证件号={no}|作业项目={item}|"
        "批准日期={start}|有效日期={end}"
    )
    people, firm = cast(world, "ok forged ok alt ok borrowed ok", "F5"), world.firm("F5")
    rows = [headers(columns), *lines(columns, people, firm)]
    grid = [list(line) for line in zip(*rows, strict=True)]
    grid = [[f"{firm}门机司机定人定机"], ["泊位", *(f"{n}#" for n in range(1, 8))], ["门机", *(["25吨"] * 7)], *grid]
    expects = [Expect(1, one.allowed, last=40, nth=index) for index, one in enumerate(people)]
    return Surface("transposed", "under_berths_and_cranes", f"{firm}.xlsx", [("定机表", grid)], expects)


def transposed(world: World) -> list[Surface]:
    """One person a column."""
    turned = partial(turned_round, world)
    return [
        _shifts(world),
        turned(
            "hydropower_side_by_side",
            "机组={n}#|值班员姓名={name}|值班员身份证号={id}|证件名称={title}|操作项目={item}|"
            "操作证编号={no}|初领日期={first}|到期日期={end}|发证机关={issuer}",
            "F1",
            "值班员姓名",
            "{firm}电站运行人员证件",
        ),
        turned(
            "bid_annex_tunnel",
            "拟任岗位={post}|拟任人姓名={name}|拟任人身份证号={id}|工种={item}|资格证编号={no}|"
            "发证日期={start}|有效期至={end}|发证机关={issuer}",
            "F3",
            "拟任人姓名",
            file="{firm}投标文件.xls",
        ),
        turned(
            "shaft_teams_side_by_side",
            "队组={n}队|姓名={name}|身份证号={id}|证件={title}|准操项目={item}|证件号={no}|"
            "初领={first:%Y/%m/%d}|到期={end:%Y/%m/%d}",
            "F6",
            "",
        ),
        turned(
            "officers_of_projects_side_by_side",
            "项目={n}标|安全员姓名={name}|性别={sex}|安全员身份证号={id}|考核证类别={code}|考核证编号={no}|"
            "首次发证日={first}|有效期至={end}",
            "F4",
            "安全员姓名",
            "{firm}各项目专职安全员",
        ),
    ]


turned_round = first.turned_round


def name_id_cell(world: World) -> list[Surface]:
    """Name and identity number in one cell."""
    tail = "特种作业证编号={no}|准操项目={item}|有效期至={end}|发证机关={issuer}"
    heads = (
        ("double_colon", "持证职工", "{name}::{id}", "F1"),
        ("wide_blank_between", "姓名　证件号", "{name}\u3000{id}", "F3"),
        ("labelled_with_birth", "人员登记", "姓名：{name}\n出生：{birth}\n身份证号：{id}", "F5"),
        ("semicolon_between", "姓名；身份证号码", "{name}；{id}", "F1"),
        ("number_in_front", "工人（序号.姓名.身份证）", "{n}.{name}.{id}", "F3"),
        ("at_sign", "职工@证件", "{name}@{id}", "F6"),
    )
    return [
        table(world, "name_id_cell", name, f"序号={{n}}|{head}={cell}|{tail}", "ok alt ok forged borrowed ok", fam)
        for name, head, cell, fam in heads
    ]


def tick_matrix(world: World) -> list[Surface]:
    """One column a trade; marks say that the certificate is held."""
    kind, doubt = "tick_matrix", "not_registered|needs_verification"
    port = wide(
        world,
        kind,
        "port_stars_for_held",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|特种作业证号={one}|高压电工作业={a_tick}|"
        "低压电工作业={b_tick}|焊接与热切割作业={c_tick}|"
        "高处作业={d_tick}",
        "a=F1.4 b=F1.0 c=F1.1 d=F1.2",
        "ab c d a! - b bd",
        titles=("{firm}机修人员持证分布（★为持证）",),
        words="持证分布（★为持证）",
    )
    cold = wide(
        world,
        kind,
        "cold_store_held_or_not",
        "姓名={name}|身份证号={id}|岗位={post}|叉车司机N1证={a_yes}|工业锅炉司炉G1证={b_yes}|起重机司机Q2证={c_yes}",
        "a=F5.0 b=F5.2 c=F5.3",
        "a ab b! - c a",
        forged=doubt,
        file="{firm}持证情况.csv",
        titles=("{firm}特种设备持证情况（已取/未取）",),
        words="持证情况（已取/未取）",
    )
    tunnel = wide(
        world,
        kind,
        "tunnel_two_lines",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|操作资格证号={one}|建筑电工={a_tick}|架子工={b_tick}|"
        "塔吊司机={c_tick}",
        "a=F3.0 b=F3.1 c=F3.3",
        "a b c! - c a b",
    )
    shaft = wide(
        world,
        kind,
        "shaft_held_words",
        "矿工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|特种证号={one}|井下电气作业={a_yes}|"
        "瓦斯检查作业={b_yes}|提升机操作作业={c_yes}",
        "a=F6.0 b=F6.1 c=F6.2",
        "a bc b! - c a",
        file="{firm}.xls",
    )
    milk = wide(
        world,
        kind,
        "milk_plant_ticks_and_ends",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|电工={a_tick}|电工证止期={a_end}|焊工={b_tick}|"
        "焊工证止期={b_end}|制冷工={c_tick}|"
        "制冷工证止期={c_end}",
        "a=F1.0 b=F1.1 c=F1.3",
        "ab c b! - a c",
        forged=doubt,
    )
    return [
        marked(port, tick="★"),
        marked(cold, yes="已取", no="未取"),
        two_lines(
            marked(tunnel, tick="✔"),
            1,
            "序号|姓名|身份证号|岗位|操作资格证号|持有工种||",
            "|||||建筑电工|架子工|塔吊司机",
        ),
        marked(shaft, yes="持", no="－"),
        prefilled(marked(milk, tick="☑"), 1, 3),
    ]


def continuation(world: World) -> list[Surface]:
    """A person's further certificates under him."""
    more = partial(first.continued, world)
    port = more(
        "port_see_above",
        "序号={n}|姓名={who}|身份证号={whose}|证件名称={title}|作业项目={item}|证件编号={no}|有效期至={end}|"
        "发证机关={issuer}",
        "F5.3+F1.0 F5.1+F5.3 F5.0 F1.4+F1.0 F5.3!",
        "",
        "{firm}一岗多证人员",
        blank="″",
    )
    return [
        port,
        signed(
            more(
                "cold_store_blank_below",
                "序号={n}|职工={who}|职工身份证号码={whose}|证件={title}|项目={item}|证件号码={no}|"
                "届满={end}|颁发={issuer}",
                "F1.0+F1.3 F1.1 F5.0+F1.3 F5.2 F1.2!",
                "",
            ),
            "制表人：||复核人：",
        ),
        topped(
            more(
                "gas_works_double_stroke",
                "序号={n}|姓名={who}|身份证号={whose}|证书种类={title}|操作项目={item}|证书号={no}|"
                "有效期至={end}|签发机关={issuer}",
                "F1.0+F1.1 F1.2+F1.0 F5.2+F1.1 F1.4!",
                "",
                blank="〞",
            ),
            "站点：门站|||2024-08",
        ),
        more(
            "bridge_site_with_several_trades",
            "序号={n}|作业人员={who}|身份证号={whose}|工种={item}|证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F3.2+F3.3 F3.0+F3.1 F3.4 F3.1!",
            "",
            "{firm}桥梁项目特种作业人员",
        ),
        more(
            "pit_heads_and_trades",
            "序号={n}|姓名={who}|身份证号={whose}|证件类别={title}|工种或类型={item}|证件编号={no}|"
            "有效期至={end}|发证机关={issuer}",
            "F7.0+F6.1 F6.0+F6.2 F6.1 F7.1 F6.2!",
            "",
            blank="同上人",
        ),
    ]


def spaced_items(world: World) -> list[Surface]:
    """Several items in one cell."""
    packed = partial(first.packed_items, world)
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|"
    return [
        packed("diamonds", f"{base}准操项目=◆{{items}}", "\n◆", ""),
        packed("as_well_as", f"{base}准操项目={{items}}", "及", ""),
        packed("two_semicolons", f"{base}名下操作项目={{items}}", ";;", "名下操作项目"),
        packed("circled_figures", f"{base}准操项目（几项写几项）=①{{items}}", "②", "准操项目（几项写几项）"),
        packed("comma_wide_blank", f"{base}操作项目={{items}}|截止日期={{ends}}", "，　", ""),
        packed("line_of_dashes", f"{base}会干的项目={{items}}|有效期至={{ends}}", "\n---\n", "会干的项目"),
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
            "tailings_text",
            "={n}|={name}|={sex}|={id}|={post}|={item}|={no}|={first:%Y-%m-%d}|={end:%Y-%m-%d}|={issuer}",
            "ok ok alt forged ok ok",
            "F1",
            "{firm}.tsv",
            TAILINGS,
            ORE_ELECTRICIAN,
        ),
        _bare(
            world,
            "lifts_and_bottles_page",
            "=城西站|={name}|={tel}|={id}|={item}|={code}|={no}|={start}|={end}",
            "ok forged ok alt ok",
            "F5",
            "{firm}.xls",
            LIFT,
            CYLINDER,
            MOBILE_TANK,
        ),
        _bare(
            world,
            "hoist_and_gondola_crew",
            "={name}|={id}|={item}|={no}|={start:%Y/%m/%d}|={end:%Y/%m/%d}|={tel}|=已进场",
            "ok ok forged alt borrowed ok",
            "F3",
            "{firm}机械班.xlsx",
            HOIST,
            GONDOLA,
            DISMANTLER,
        ),
        _bare(
            world,
            "cutters_and_inspectors_csv",
            "={n}|=综采队|={name}|={id}|={item}|={no}|={first}|={end}|={issuer}",
            "ok forged ok ok alt",
            "F6",
            "{firm}.csv",
            SHEARER,
            PIT_INSPECTION,
        ),
        bare("officers_by_class", "={code}|={name}|={id}|={emp}|={no}|={start}|={end}|={tel}", "F4"),
        bare("line_of_a_heading", "={n}|={name}|={id}|={item}|={no}|={end}|={issuer}", "F1", title="（三）检修车间"),
    ]


def two_dates(world: World) -> list[Surface]:
    """Two dates in one cell."""
    kind, roles = "two_dates", "ok ok alt forged revoked ok"
    base = "序号={n}|姓名={name}|身份证号={id}|操作项目={item}|证书编号={no}|"
    return [
        table(
            world,
            kind,
            "double_arrow_between",
            base + "证书有效区间={start:%Y-%m-%d} ⇒ {end:%Y-%m-%d}",
            members=trained(world, roles, "F1", TAILINGS, RIGGING),
            words="证书有效区间",
        ),
        spaced(
            table(
                world,
                kind,
                "labelled_in_brackets",
                base + "时间（领/止）=（领）{first:%Y.%m.%d}（止）{end:%Y.%m.%d}|发证机关={issuer}",
                roles,
                words="时间（领/止）",
            ),
            1,
        ),
        page_broken(
            table(
                world,
                kind,
                "issue_comma_end",
                base + "签发，失效={start}，{end}",
                fam="F3",
                members=trained(world, roles, "F3", HOIST, DISMANTLER),
                words="签发，失效",
            ),
            1,
            5,
        ),
        spined(
            table(
                world,
                kind,
                "in_force_within",
                "姓名={name}|身份证号={id}|项目代号={code}|证件编号={no}|"
                "有效期限={start:%Y年%m月%d日}—{end:%Y年%m月%d日}内有效|发证机关={issuer}",
                roles,
                "F5",
                file="{firm}.xls",
            ),
            1,
            "起重班",
        ),
        footnoted(
            table(
                world,
                kind,
                "one_over_the_other",
                "姓名={name}|身份证号={id}|类别={code}|证书编号={no}|发证/有效期至={start}\n{end}",
                roles,
                "F4",
                words="发证/有效期至",
            ),
            "注：上行为发证日期，下行为有效期。",
        ),
        numbered(
            merged_down(
                table(
                    world,
                    kind,
                    "first_issue_until_end",
                    "队组=掘进|姓名={name}|身份证号={id}|准操项目={item}|操作证号={no}|初领--到期={first}--{end}",
                    roles,
                    "F6",
                    words="初领--到期",
                ),
                1,
                0,
            ),
            1,
        ),
        instructed(
            inserted(
                table(
                    world,
                    kind,
                    "dots_and_two_figures",
                    base + "有效期始末={start:%y.%m.%d}-{end:%y.%m.%d}",
                    roles,
                    "F1",
                    words="有效期始末",
                ),
                4,
                "外协队伍",
            ),
            "填写要求",
            "一证一行",
        ),
        followed(
            indented(
                ended(
                    table(
                        world,
                        kind,
                        "end_over_review",
                        base + "有效期至/应复审日期={end:%Y-%m-%d}\n{due:%Y-%m-%d}",
                        "ok forged ok revoked ok",
                        "F6",
                        words="有效期至/应复审日期",
                    ),
                    "以下空白",
                )
            ),
            "物资|数量",
            "自救器|40",
        ),
        coded(
            paged(
                bilingual(
                    table(
                        world,
                        kind,
                        "under_codes_and_english",
                        base + "有效期={start:%Y/%m/%d}~{end:%Y/%m/%d}",
                        "ok ok forged alt ok",
                        "F1",
                    ),
                    1,
                    "No.|Name|ID|Scope|Certificate|Validity",
                ),
                1,
                5,
            ),
            1,
            "seq|name|idcard|scope|certno|validity",
        ),
        worded(
            hinted(
                boxed(
                    table(
                        world,
                        kind,
                        "boxed_with_hints",
                        "姓名={name}|身份证号={id}|证件编号={no}|项目={code}|批准日期 有效日期={start} {end}",
                        "ok forged ok alt ok",
                        "F5",
                        words="批准日期 有效日期",
                    ),
                    1,
                ),
                1,
                "",
                "必填",
                "必填",
                "必填",
                "字母数字",
                "两个日期空格隔开",
            ),
            项目="N1 Q2 G1",
        ),
        exampled(
            answered(
                table(
                    world,
                    kind,
                    "form_service_with_an_example",
                    "姓名={name}|身份证号={id}|工种={item}|证书编号={no}|有效期（起-止）={start:%Y%m%d}-{end:%Y%m%d}",
                    "ok ok forged alt ok",
                    "F3",
                    words="有效期（起-止）",
                ),
                1,
                提交人="用户#",
            ),
            1,
            "填写示例|张某某|370983××××××××××××|建筑电工|鲁J01××××××××××|20230101-20250101",
        ),
    ]
