"""Fifteenth batch: cards, text, people side by side, ticks, blanks, cells that hold several things."""

from functools import partial

from tests.surfaces.eleventh.shapes import MOBILE_TANK, MONITORING, hinted, merged_down
from tests.surfaces.fifteenth.shapes import (
    CHAMBER,
    CLIMBING_SCAFFOLD,
    DRILLING,
    GAS_DRAINING,
    HOIST_FITTER,
    ORE_DRAINAGE,
    ORE_PROPS,
    OUTBURST,
    RELAY,
    RIDE_REPAIR,
    ROPEWAY,
    TESTING,
    echoed,
    explained,
    filtered,
    framed,
    history,
    lettered,
    listed,
    outlined,
    starred,
    undated,
    widened,
)
from tests.surfaces.kinds import forms as first
from tests.surfaces.ninth.shapes import instructed, topped, two_lines
from tests.surfaces.sixth.shapes import RIDE, ended, indented, paged, trained
from tests.surfaces.surface import Expect, Surface, cast, headers, lines, table, wide
from tests.surfaces.tenth.shapes import followed, numbered
from tests.surfaces.third.shapes import inserted, marked
from tests.surfaces.thirteenth.shapes import answered, spined, worded
from tests.surfaces.twelfth.shapes import boxed, footnoted, page_broken, signed, spaced
from tests.surfaces.world import World

BADGE = (
    "上岗牌　{n}|\n员工|{name}\n身份证|{id}\n准操项目|{item}\n证书号码|{no}\n初领|{first}\n有效至|{end}\n发证|{issuer}"
)
LOCKER = (
    "姓　名|{name}|性　别|{sex}\n身份证号码|{id}|工作部门|{emp}\n证书类别|{title}|证书编码|{no}\n准操项目|{item}|"
    "发证部门|{issuer}\n首次领证|{first}|有效期限至|{end}"
)


def _badges(world: World) -> Surface:
    """Make a sheet of badges, two beside one another; both of a line play one role."""
    people, firm = cast(world, "ok ok forged forged alt alt ok ok lapsed lapsed", "F1"), world.firm("F1")
    grid: list[list[str]] = []
    expects = []
    for n in range(0, len(people), 2):
        two = [
            [[one.print(cell, n + k, firm) for cell in line.split("|")] for line in BADGE.split("\n")]
            for k, one in enumerate(people[n : n + 2], 1)
        ]
        expects.append(Expect(len(grid) + 1, people[n].allowed, claims=2, last=len(grid) + len(two[0])))
        grid += [[*a, "", "", *b] for a, b in zip(*two, strict=True)] + [[], []]
    return Surface("cards", "badges_in_pairs", f"{firm}.xlsx", [("上岗牌", grid)], expects)


def cards(world: World) -> list[Surface]:
    """One person a sheet, and cards under and beside one another."""
    sheets, stack = partial(first.card_sheets, world), partial(first.card_stack, world)
    return [
        _badges(world),
        sheets(
            "lift_man_of_the_cinema",
            "影城设备人员档案卡|||\n卡号|YC{n:03d}|填卡日期|2023-04-06\n姓名|{name}|性别|{sex}\n"
            "身份证号|{id}|影厅|{n}号厅\n作业人员证号|{no}|作业项目|{item}\n项目代号|{code}|批准日期|{start}\n"
            "有效日期|{end}|批准机关|{issuer}\n奖惩|无|交接人|李经理",
            "ok ok forged alt lapsed ok",
            "F5",
            "影城设备人员档案卡 填卡日期",
            "卡{n}",
        ),
        stack(
            "scaffold_crew_checks",
            "架子班证件查验单|||\n工人姓名|{name}|工种|{item}\n身份证号|{id}|班长|老周\n操作证编号|{no}|签发日期|{start}\n"
            "有效期至|{end}|签发机关|{issuer}\n查验结果|已查|查验员|小郑",
            "ok forged ok lapsed borrowed ok",
            "F3",
            "架子班证件查验单 查验员",
            gap=1,
        ),
        sheets(
            "pages_with_photo_place",
            LOCKER + "\n（一寸照片）|||\n|||\n（操作证正反面扫描件）|||",
            "ok ok alt forged ok",
            "F1",
            "（操作证正反面扫描件）",
            "页{n}",
        ),
        stack(
            "pit_head_board",
            "岗位公示牌|{n}\n姓名|{name}\n岗位|{post}\n操作项目|{item}\n操作资格证号|{no}\n身份证号码|{id}\n"
            "初领日期|{first}\n有效期至|{end}\n发证机关|{issuer}",
            "ok forged ok ok alt",
            "F6",
            "岗位公示牌",
            gap=2,
        ),
        sheets(
            "officer_commitment_page",
            "专职安全员到岗承诺书|||\n承诺人|{name}|承诺人身份证号|{id}\n安管证编号|{no}|安管证类别|{code}\n"
            "初次发证日期|{first}|有效期至|{end}\n所在企业|{emp}|承诺日期|2024年3月3日",
            "ok forged ok alt ok",
            "F4",
            "专职安全员到岗承诺书 承诺人",
            "承诺{n}",
        ),
    ]


def text_lines(world: World) -> list[Surface]:
    """Sentences, messages of groups and records pasted from elsewhere."""
    lines_of = partial(first.sentences, world)
    return [
        lines_of(
            "group_notice_answers_of_the_brewery",
            "收到！{name}，身份证{id}，操作证{no}，项目{item}，到期{end:%Y-%m-%d}",
            "F1",
            "{firm}群回复.txt",
            "",
            "@所有人 请回复本人操作证信息",
        ),
        lines_of(
            "letter_of_the_logistics_park",
            "驾驶员{name}，公民身份号码：{id}，持证件编号：{no}，作业项目：{item}，有效日期至{end:%Y年%m月%d日}。",
            "F5",
            "{firm}复函.xlsx",
            "驾驶员",
        ),
        lines_of(
            "metro_message_with_stars",
            "★姓名：{name}★身份证号：{id}★工种：{item}★证书编号：{no}★发证日期：{start}★有效期至：{end}",
            "F3",
            "{firm}.txt",
            "",
        ),
        lines_of(
            "slashes_in_one_cell",
            "姓名：{name} / 身份证号：{id} / 证书名称：{title} / 证书编号：{no} / 操作项目：{item} / 有效期至：{end}",
            "F6",
            "{firm}下井持证.xlsx",
            "",
            "持证信息如下",
        ),
        lines_of(
            "minutes_of_the_board",
            "聘任{name}（身份证号：{id}）担任{post}，安全生产考核合格证书号：{no}，证书有效期至{end:%Y年%m月%d日}。",
            "F4",
            "{firm}会议纪要.txt",
            "聘任",
        ),
        lines_of(
            "query_page_copied",
            "【查询结果{n}】姓名：{name}；证件号：{id}；证书编号：{no}；操作项目：{item}；有效期至：{end}；签发机关：{issuer}",
            "F1",
            "{firm}.txt",
            "查询结果",
        ),
    ]


def _rosters(world: World) -> Surface:
    """Make a table of one person a column, under lines of gates and belts."""
    columns = (
        "驾驶员={name}|驾驶员身份证={id}|驾驶员电话={tel}|证件种类={title}|证件编号={no}|作业项目={item}|"
        "批准日期={start}|有效日期={end}|批准机关={issuer}"
    )
    people, firm = cast(world, "ok forged ok alt ok borrowed ok", "F5"), world.firm("F5")
    rows = [headers(columns), *lines(columns, people, firm)]
    grid = [list(line) for line in zip(*rows, strict=True)]
    grid = [
        [f"{firm}行李牵引及叉车定岗"],
        ["机位", *(f"{n}号" for n in range(1, 8))],
        ["传送带", *(["B区"] * 7)],
        *grid,
    ]
    expects = [Expect(1, one.allowed, last=40, nth=index) for index, one in enumerate(people)]
    return Surface("transposed", "under_stands_and_belts", f"{firm}.xlsx", [("定岗表", grid)], expects)


def transposed(world: World) -> list[Surface]:
    """One person a column."""
    turned = partial(first.turned_round, world)
    return [
        _rosters(world),
        turned(
            "cement_kiln_side_by_side",
            "窑线={n}线|巡检工={name}|巡检工身份证={id}|证书名称={title}|准操项目={item}|操作证编码={no}|"
            "首次领证={first}|有效截止={end}|发证机关={issuer}",
            "F1",
            "巡检工身份证",
            "{firm}窑系统持证对照",
        ),
        turned(
            "tender_annex_metro",
            "序次={n}|拟派人员={name}|拟派人员身份证={id}|拟派工种={item}|操作证书编号={no}|签发日期={start}|"
            "有效期至={end}|签发机关={issuer}",
            "F3",
            "拟派人员身份证",
            file="{firm}响应文件.xls",
        ),
        turned(
            "pit_shifts_side_by_side",
            "班别={n}班|姓名={name}|身份证号码={id}|证件={title}|操作项目={item}|证件编号={no}|首领={first:%Y.%m.%d}|"
            "到期={end:%Y.%m.%d}",
            "F6",
            "",
        ),
        turned(
            "officers_of_lots_side_by_side",
            "标段={n}标|专职人员={name}|性别={sex}|专职人员身份证={id}|考核合格证类别={code}|考核合格证编号={no}|"
            "初次发证={first}|证书有效期至={end}",
            "F4",
            "专职人员身份证",
            "{firm}各标段安全员",
        ),
    ]


def name_id_cell(world: World) -> list[Surface]:
    """Name and identity number in one cell."""
    tail = "操作证编号={no}|操作项目={item}|有效期至={end}|发证机关={issuer}"
    heads = (
        ("tilde_between", "员工~身份证", "{name}~{id}", "F1"),
        ("two_line_breaks", "人员/证件", "{name}\n\n{id}", "F3"),
        ("labelled_in_brackets", "人员资料", "【姓名】{name}【身份证】{id}", "F5"),
        ("hash_between", "姓名#身份证号", "{name}#{id}", "F1"),
        ("sex_between", "姓名，性别，身份证号", "{name}，{sex}，{id}", "F3"),
        ("arrows", "本人信息", "姓名→{name} 身份证→{id}", "F6"),
    )
    return [
        table(world, "name_id_cell", name, f"序号={{n}}|{head}={cell}|{tail}", "ok alt ok forged borrowed ok", fam)
        for name, head, cell, fam in heads
    ]


def tick_matrix(world: World) -> list[Surface]:
    """One column a trade; marks say that the certificate is held."""
    kind, doubt = "tick_matrix", "not_registered|needs_verification"
    tyre = wide(
        world,
        kind,
        "tyre_circles_for_held",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|特种作业操作证号={one}|高压电工作业={a_tick}|"
        "低压电工作业={b_tick}|熔化焊接与热切割作业={c_tick}|高处安装、维护、拆除作业={d_tick}",
        "a=F1.4 b=F1.0 c=F1.1 d=F1.2",
        "ab c d a! - b bd",
        titles=("{firm}持证矩阵（●有）",),
        words="持证矩阵（●有）",
    )
    hub = wide(
        world,
        kind,
        "hub_true_or_false",
        "姓名={name}|身份证号={id}|岗位={post}|叉车司机证（N1）={a_yes}|工业锅炉司炉证（G1）={b_yes}|"
        "起重机司机证（Q2）={c_yes}",
        "a=F5.0 b=F5.2 c=F5.3",
        "a ab b! - c a",
        forged=doubt,
        file="{firm}资质矩阵.csv",
        titles=("{firm}资质矩阵",),
        words="资质矩阵",
    )
    metro = wide(
        world,
        kind,
        "metro_two_lines_of_trades",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|特种作业资格证号={one}|建筑电工={a_tick}|架子工={b_tick}|"
        "塔吊司机={c_tick}",
        "a=F3.0 b=F3.1 c=F3.3",
        "a b c! - c a b",
    )
    pit = wide(
        world,
        kind,
        "pit_yes_in_letters",
        "矿工编号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|煤矿特种证号={one}|煤矿井下电气作业={a_yes}|"
        "煤矿瓦斯检查作业={b_yes}|煤矿提升机操作作业={c_yes}",
        "a=F6.0 b=F6.1 c=F6.2",
        "a bc b! - c a",
        file="{firm}.xls",
    )
    brewery = wide(
        world,
        kind,
        "brewery_ticks_and_ends",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|低压电工={a_tick}|低压电工证到期日={a_end}|焊接与热切割={b_tick}|"
        "焊接与热切割证到期日={b_end}|制冷设备运行={c_tick}|制冷设备运行证到期日={c_end}",
        "a=F1.0 b=F1.1 c=F1.3",
        "ab c b! - a c",
        forged=doubt,
    )
    return [
        undated(marked(tyre, tick="●")),
        marked(hub, yes="TRUE", no="FALSE"),
        two_lines(
            undated(marked(metro, tick="✅")),
            1,
            "序号|姓名|身份证号|岗位|特种作业资格证号|所持工种||",
            "|||||建筑电工|架子工|塔吊司机",
        ),
        undated(marked(pit, yes="Y", no="N")),
        widened(marked(brewery, tick="☑"), 1, "其他"),
    ]


def continuation(world: World) -> list[Surface]:
    """A person's further certificates under him."""
    more = partial(first.continued, world)
    return [
        more(
            "airport_arrow_down",
            "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|作业项目={item}|证书编号={no}|有效期至={end}|"
            "发证机关={issuer}",
            "F5.3+F1.0 F5.1+F5.3 F5.0 F1.4+F1.0 F5.3!",
            "",
            "{firm}地服多证人员",
            blank="↑",
        ),
        signed(
            more(
                "cinema_blank_below",
                "序号={n}|员工={who}|员工身份证号={whose}|证件名={title}|准许项目={item}|证件码={no}|到期={end}|发证={issuer}",
                "F1.0+F1.3 F1.1 F5.0+F1.3 F5.2 F1.2!",
                "",
            ),
            "填表：||复核：",
        ),
        framed(
            more(
                "sewage_same_person",
                "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|操作项目={item}|证书编号={no}|有效期至={end}|"
                "签发机关={issuer}",
                "F1.0+F1.1 F1.2+F1.0 F5.2+F1.1 F1.4!",
                "",
                blank="同上",
            ),
            "厂站|第一污水处理厂",
        ),
        more(
            "scaffold_site_several_trades",
            "序号={n}|工人={who}|工人身份证号={whose}|工种={item}|证书号={no}|发证日期={start}|有效期至={end}|发证机关={issuer}",
            "F3.2+F3.3 F3.0+F3.1 F3.4 F3.1!",
            "",
            "{firm}外架班多证人员",
        ),
        more(
            "mine_heads_and_winders",
            "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|项目或类型={item}|证书编号={no}|有效期至={end}|"
            "发证机关={issuer}",
            "F7.0+F6.1 F6.0+F6.2 F6.1 F7.1 F6.2!",
            "",
            blank="〃",
        ),
    ]


def spaced_items(world: World) -> list[Surface]:
    """Several items in one cell."""
    packed = partial(first.packed_items, world)
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|"
    return [
        undated(packed("bullets_on_lines", f"{base}准操项目=• {{items}}", "\n• ", "")),
        undated(packed("and_also", f"{base}准操项目={{items}}", "以及", "")),
        undated(packed("wide_slash_blanks", f"{base}本人操作项目={{items}}", " ／ ", "本人操作项目")),
        undated(packed("bracket_figures", f"{base}准操项目（全写）=(1){{items}}", "(2)", "准操项目（全写）")),
        packed("chinese_semicolon_line", f"{base}操作项目={{items}}|终止日期={{ends}}", "；\n", ""),
        packed("backslash", f"{base}能干的项目={{items}}|有效期至={{ends}}", "\\", "能干的项目"),
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
            "gold_mine_text",
            "={name}|={sex}|={id}|={post}|={item}|={no}|={first:%Y.%m.%d}|={end:%Y.%m.%d}|={issuer}|={tel}",
            "ok ok alt forged ok ok",
            "F1",
            "{firm}.tsv",
            ORE_DRAINAGE,
            ORE_PROPS,
            DRILLING,
        ),
        _bare(
            world,
            "rides_and_ropeways_page",
            "={n}|=游乐部|={name}|={id}|={item}|={code}|={no}|={start}|={end}|={issuer}",
            "ok forged ok alt ok",
            "F5",
            "{firm}.xls",
            RIDE,
            RIDE_REPAIR,
            ROPEWAY,
        ),
        _bare(
            world,
            "climbing_scaffold_crew",
            "={tel}|={name}|={id}|={item}|={no}|={start:%Y-%m-%d}|={end:%Y-%m-%d}|={issuer}",
            "ok ok forged alt borrowed ok",
            "F3",
            "{firm}爬架班.xlsx",
            CLIMBING_SCAFFOLD,
            HOIST_FITTER,
        ),
        _bare(
            world,
            "gas_drainers_csv",
            "=抽采队|={name}|={id}|={no}|={item}|={first:%Y/%m/%d}|={end:%Y/%m/%d}|={issuer}",
            "ok forged ok ok alt",
            "F6",
            "{firm}.csv",
            GAS_DRAINING,
            OUTBURST,
            MONITORING,
        ),
        bare("officers_number_first", "={no}|={code}|={name}|={id}|={start}|={end}|={emp}", "F4"),
        bare("heading_of_a_chapter", "={n}|={name}|={id}|={item}|={no}|={end}|={issuer}", "F1", title="二、公用工程部"),
    ]


def two_dates(world: World) -> list[Surface]:
    """Two dates in one cell."""
    kind, roles = "two_dates", "ok ok alt forged revoked ok"
    base = "序号={n}|姓名={name}|身份证号={id}|操作项目={item}|证书编号={no}|"
    return [
        table(
            world,
            kind,
            "arrow_of_two_characters",
            base + "证书起迄日={start:%Y.%m.%d}->{end:%Y.%m.%d}",
            members=trained(world, roles, "F1", RELAY, TESTING),
            words="证书起迄日",
        ),
        spaced(
            table(
                world,
                kind,
                "from_word_to_word",
                base + "使用期限=从{start:%Y年%m月%d日}起到{end:%Y年%m月%d日}为止|发证机关={issuer}",
                roles,
            ),
            1,
        ),
        page_broken(
            table(
                world,
                kind,
                "issued_bar_end",
                base + "颁发｜失效={start}｜{end}",
                fam="F3",
                members=trained(world, roles, "F3", CLIMBING_SCAFFOLD, HOIST_FITTER),
                words="颁发｜失效",
            ),
            1,
            5,
        ),
        spined(
            table(
                world,
                kind,
                "english_to",
                "姓名={name}|身份证号={id}|项目代号={code}|证件编号={no}|证件期间={start:%Y-%m-%d} to {end:%Y-%m-%d}|"
                "发证机关={issuer}",
                roles,
                "F5",
                file="{firm}.xls",
                words="证件期间",
            ),
            1,
            "装卸班",
        ),
        footnoted(
            table(
                world,
                kind,
                "semicolon_and_labels",
                "姓名={name}|身份证号={id}|类别={code}|证书编号={no}|证书日期=发证：{start}；到期：{end}",
                roles,
                "F4",
                words="证书日期",
            ),
            "注：日期以证书为准。",
        ),
        numbered(
            merged_down(
                table(
                    world,
                    kind,
                    "first_issue_wave_end",
                    "队别=通防|姓名={name}|身份证号={id}|准操项目={item}|操作证号={no}|初领～到期={first}～{end}",
                    roles,
                    "F6",
                    words="初领～到期",
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
                    "eight_figures_and_dash",
                    base + "证件有效期间={start:%Y%m%d}—{end:%Y%m%d}",
                    roles,
                    "F1",
                    words="证件有效期间",
                ),
                4,
                "驻厂外协",
            ),
            "说明页",
            "按证填写",
        ),
        followed(
            indented(
                ended(
                    table(
                        world,
                        kind,
                        "end_and_review_labelled",
                        base + "有效期/复审期=有效期至{end:%Y-%m-%d}，应复审{due:%Y-%m-%d}",
                        "ok forged ok revoked ok",
                        "F6",
                        words="有效期/复审期",
                    ),
                    "以下空白",
                )
            ),
            "仪器|数量",
            "光瓦|12",
        ),
        lettered(
            paged(
                table(
                    world,
                    kind,
                    "letters_under_a_term",
                    base + "有效期（起止日）={start:%Y/%m/%d}至{end:%Y/%m/%d}",
                    "ok ok forged alt ok",
                    "F1",
                ),
                1,
                5,
            ),
            1,
        ),
        worded(
            hinted(
                boxed(
                    table(
                        world,
                        kind,
                        "boxed_over_two_lines",
                        "姓名={name}|身份证号={id}|证件编号={no}|项目={code}|批准日期\n有效日期={start}\n{end}",
                        fam="F5",
                        members=trained(world, "ok forged ok alt ok", "F5", MOBILE_TANK, CHAMBER),
                    ),
                    1,
                ),
                1,
                "",
                "必填",
                "必填",
                "必填",
                "代号",
                "两行各写一个",
            ),
            项目="R2 R3",
        ),
        answered(
            table(
                world,
                kind,
                "cloud_form_term",
                "姓名={name}|身份证号={id}|工种={item}|证书编号={no}|使用期（起/止）={start:%Y.%m.%d}/{end:%Y.%m.%d}",
                "ok ok forged alt ok",
                "F3",
                words="使用期（起/止）",
            ),
            1,
            提交者="成员#",
        ),
        history(
            explained(
                table(
                    world,
                    kind,
                    "shared_sheet_term_with_note",
                    base + "有效期间={start:%Y-%m-%d}~{end:%Y-%m-%d}",
                    "ok forged ok alt ok",
                ),
                1,
                有效期间="（起~止）",
            ),
            "2024-07-31|小赵|F3|空|2026-01-01",
        ),
        outlined(
            starred(
                table(
                    world,
                    kind,
                    "starred_and_grouped_term",
                    "姓名={name}|身份证号={id}|作业项目={item}|证件编号={no}|批准-有效={start:%Y.%m.%d}-{end:%Y.%m.%d}",
                    "ok forged ok alt ok ok",
                    "F5",
                    words="批准-有效",
                ),
                1,
                0,
                1,
                3,
            ),
            1,
            "进港",
            "出港",
        ),
        echoed(
            topped(
                filtered(
                    table(
                        world,
                        kind,
                        "queried_and_echoed_term",
                        base + "证件有效期（自-至）=自{start:%Y.%m.%d}至{end:%Y.%m.%d}",
                        "ok ok forged lapsed alt",
                        "F6",
                        words="证件有效期（自-至）",
                    ),
                    "查询：通防科在册",
                ),
                "通防科|",
            ),
            4,
        ),
        listed(
            table(
                world,
                kind,
                "listed_issue_and_end",
                base + "核发日/终止日={start}/{end}",
                "ok forged ok alt ok",
                "F3",
                words="核发日/终止日",
            ),
            1,
            "清单：特种工种",
        ),
    ]
