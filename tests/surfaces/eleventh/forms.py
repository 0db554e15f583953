"""Eleventh batch: cards, text, people side by side, ticks, blanks, cells that hold several things."""

from functools import partial

from tests.surfaces.eleventh.shapes import (
    AMMONIA,
    BRAZING,
    CHLORINE,
    DISMANTLER,
    EXPLOSION_PROOF,
    HYDROGEN,
    POLYMER,
    PRESSURE_WELDING,
    WATER,
    counted,
    hinted,
    merged_down,
    sectioned,
)
from tests.surfaces.kinds import forms as first
from tests.surfaces.ninth.shapes import instructed, topped, two_lines
from tests.surfaces.sixth.shapes import ended, indented, paged, trained
from tests.surfaces.surface import Expect, Surface, cast, headers, lines, table, wide
from tests.surfaces.tenth.shapes import covered, followed, keyed, numbered
from tests.surfaces.third.shapes import inserted, marked
from tests.surfaces.world import World

BADGE = (
    "特种作业上岗证|\n姓名|{name}\n岗位|{post}\n身份证号|{id}\n证书编号|{no}\n准操项目|{item}\n有效期至|{end}\n"
    "监督电话：12350|"
)


def _badges(world: World) -> Surface:
    """Make a sheet of badges to be cut out, three beside one another; all of a line play one role."""
    people, firm = cast(world, "ok ok ok forged forged forged alt alt alt", "F1"), world.firm("F1")
    grid: list[list[str]] = []
    expects = []
    for n in range(0, len(people), 3):
        trio = [
            [[one.print(cell, n + k, firm) for cell in line.split("|")] for line in BADGE.split("\n")]
            for k, one in enumerate(people[n : n + 3], 1)
        ]
        expects.append(Expect(len(grid) + 1, people[n].allowed, claims=3, last=len(grid) + len(trio[0])))
        grid += [[*left, "", *middle, "", *right] for left, middle, right in zip(*trio, strict=True)] + [[], []]
    return Surface("cards", "badges_to_cut_out", f"{firm}.xlsx", [("上岗证", grid)], expects)


def cards(world: World) -> list[Surface]:
    """One person a sheet, and cards under and beside one another."""
    sheets, stack = partial(first.card_sheets, world), partial(first.card_stack, world)
    return [
        _badges(world),
        sheets(
            "heat_supplier_file",
            "特种设备作业人员个人档案|||||\n姓名|{name}|性别|{sex}|民族|汉\n身份证号码|{id}|||"
            "文化程度|高中\n家庭住址|肥城市新城街道|||联系电话|{tel}\n"
            "证件情况|作业项目|证件编号|批准日期|有效日期|发证机关\n|{code}|{no}|{start}|{end}|"
            "{issuer}\n培训履历|2024年3月安全培训8学时||||\n奖惩情况|无||||",
            "ok ok forged alt ok",
            "F5",
            "特种设备作业人员个人档案 培训履历",
            "{name}档案",
        ),
        stack(
            "site_real_name_card",
            "建筑工人实名信息卡|||\n项目名称|{emp}项目部|进场日期|2024-05-1{n}\n姓名|{name}|身份证号|"
            "{id}\n工种|{item}|班组长|否\n操作资格证书编号|{no}|有效期至|{end}\n发证机关|{issuer}|"
            "发证日期|{start}",
            "ok forged ok alt borrowed",
            "F3",
            "建筑工人实名信息卡",
            gap=2,
        ),
        sheets(
            "colliery_admission_form",
            "煤矿特种作业人员准入审批表||\n姓名|{name}|身份证号：{id}\n所在区队|机电工区|"
            "现工种：{post}\n操作证编号|{no}|\n准操项目|{item}|\n初领日期|{first}|有效期至：{end}\n"
            "发证机关|{issuer}|\n区队意见|同意|签字：\n矿长意见|同意|签字：",
            "ok alt ok forged",
            "F6",
            "煤矿特种作业人员准入审批表 区队意见",
            "表{n}",
        ),
        stack(
            "port_crane_hands_notice",
            "{n}、{name}|\n身份证号码|{id}\n证书名称|{title}\n作业项目|{item}（{code}）\n证件编号|"
            "{no}\n有效期|{start:%Y年%m月%d日}至{end:%Y年%m月%d日}\n发证机关|{issuer}",
            "ok ok forged alt",
            "F5",
            "",
            gap=1,
        ),
        sheets(
            "officer_application_print",
            "安全生产管理人员信息表\n企业名称：{emp}\n姓名：{name}　　　性别：{sex}\n身份证号：{id}\n"
            "职务：{post}　　　联系电话：{tel}\n证书类别：{cls}\n证书编号：{no}\n"
            "首次发证日期：{first}\n有效期至：{end}\n（加盖单位公章）",
            "ok forged ok alt",
            "F4",
            "安全生产管理人员信息表",
            "{n}.{name}",
        ),
    ]


def text_lines(world: World) -> list[Surface]:
    """Sentences and messages pasted from elsewhere."""
    lines_of = partial(first.sentences, world)
    return [
        lines_of(
            "reply_letter_of_the_foundry",
            "{n}.{name}，{sex}，身份证号：{id}，岗位：{post}，特种作业操作证编号：{no}，"
            "准操项目：{item}，有效期截止：{end}。",
            "F1",
            "{firm}回复函.txt",
            "",
            "关于报送特种作业人员信息的复函：我公司特种作业人员名单如下",
        ),
        lines_of(
            "solitaire_of_the_work_group",
            "{n}. {name} 身份证号{id} 项目{code} 证件编号{no} 发证{start:%Y.%m.%d} 到期{end:%Y.%m.%d}",
            "F5",
            "{firm}接龙导出.xlsx",
            "",
            "#接龙：请各仓报特种设备作业人员证件",
        ),
        lines_of(
            "form_answers_one_line",
            "姓名：{name}，身份证号码：{id}，工种：{item}，证书编号：{no}，发证日期：{start}，"
            "有效期至：{end}，所属项目：{emp}",
            "F3",
            "{firm}.txt",
            "",
        ),
        lines_of(
            "statement_of_the_colliery",
            "兹证明我矿职工{name}（身份证号{id}）持有煤矿特种作业操作证，证号{no}，准操项目为{item}，"
            "有效期至{end:%Y年%m月%d日}",
            "F6",
            "{firm}证明.xlsx",
            "兹证明我矿职工",
        ),
        lines_of(
            "json_like_of_a_programmer",
            '{{"姓名":"{name}","身份证号":"{id}","准操项目":"{item}","证书编号":"{no}","有效期至":"{end}","发证机关":"{issuer}"}}',
            "F1",
            "{firm}接口数据.txt",
            "",
        ),
        table(
            world,
            "text_lines",
            "drivers_in_the_contract_annex",
            "序号={n}|乙方单位={emp}|"
            "作业人员情况=姓名：{name} 身份证号：{id} 证件编号：{no} 作业项目：{item} 有效期至：{end}|"
            "是否在岗=在岗",
            "ok ok alt forged",
            "F5",
            titles=("安全生产管理协议附件三　人员清单",),
        ),
    ]


def _grouped(world: World) -> Surface:
    """Make a table of one person a column, under a line of the teams."""
    columns = (
        "姓名={name}|性别={sex}|身份证号={id}|特种作业操作证号={no}|作业类别={cls}|"
        "操作项目={item}|初领日期={first}|有效期至={end}"
    )
    people, firm = cast(world, "ok ok forged alt ok borrowed", "F1"), world.firm("F1")
    rows = [headers(columns), *lines(columns, people, firm)]
    grid = [list(line) for line in zip(*rows, strict=True)]
    grid = [[f"{firm}值班电工、焊工信息"], ["班次", "甲班", "", "乙班", "", "丙班", ""], *grid]
    expects = [Expect(1, one.allowed, last=40, nth=index) for index, one in enumerate(people)]
    return Surface("transposed", "under_the_teams", f"{firm}.xlsx", [("值班表", grid)], expects)


def transposed(world: World) -> list[Surface]:
    """One person a column."""
    turned = partial(first.turned_round, world)
    return [
        _grouped(world),
        turned(
            "warehouses_side_by_side",
            "仓库={n}号库|作业人员姓名={name}|作业人员身份证号={id}|证书名称={title}|项目代号={code}|"
            "证件编号={no}|发证日期={start}|有效期至={end}",
            "F5",
            "",
            "{firm}各库特种设备作业人员（按库）",
        ),
        turned(
            "girder_yard_by_machine",
            "设备编号=LM-{n:02d}|操作人员姓名={name}|身份证号={id}|工种={item}|操作证书编号={no}|"
            "使用期限起={start}|使用期限止={end}|发证机关={issuer}",
            "F3",
            "",
            file="{firm}梁场设备人员.xls",
        ),
        turned(
            "coal_preparation_shifts",
            "班组={n}班|姓名={name}|身份证号码={id}|资格证名称={title}|操作项目={item}|资格证号={no}|"
            "初次领证={first:%Y/%m/%d}|有效期至={end:%Y/%m/%d}",
            "F6",
            "资格证名称",
            "{firm}持证一览（横向）",
        ),
        indented(
            turned(
                "bid_document_officers",
                "拟任职务={post}|姓名={name}|身份证号={id}|安全生产考核合格证书编号={no}|类别={code}|"
                "初次发证日期={first}|证书有效期={end}",
                "F4",
                "拟任职务",
            )
        ),
    ]


def name_id_cell(world: World) -> list[Surface]:
    """Name and identity number in one cell."""
    tail = "准操项目={item}|证书编号={no}|有效期至={end}|发证机关={issuer}"
    heads = (
        ("number_sign_between", "姓名#身份证号", "{name}#{id}", "F1"),
        ("two_labels_two_lines", "工人基本信息", "姓名：{name}\n身份证号：{id}", "F3"),
        ("backslash_between", "员工姓名\\身份证号", "{name}\\{id}", "F5"),
        ("underscore_between", "人员标识（姓名_身份证号）", "{name}_{id}", "F1"),
        ("sex_age_id", "煤矿职工（姓名、性别、身份证号）", "{name}、{sex}、{id}", "F6"),
        ("star_between", "持证人及其身份证件号", "{name} * {id}", "F1"),
    )
    return [
        table(world, "name_id_cell", name, f"序号={{n}}|{head}={cell}|{tail}", "ok alt ok forged borrowed", fam)
        for name, head, cell, fam in heads
    ]


def tick_matrix(world: World) -> list[Surface]:
    """One column a trade; marks say that the certificate is held."""
    kind, doubt = "tick_matrix", "not_registered|needs_verification"
    foundry = wide(
        world,
        kind,
        "foundry_solid_squares",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|特种作业操作证编号={one}|"
        "低压电工={a_tick}|高压电工={b_tick}|熔化焊接={c_tick}|高处安装={d_tick}",
        "a=F1.0 b=F1.4 c=F1.1 d=F1.2",
        "ab c d a! - cd",
        titles=("{firm}机修车间持证矩阵（◆为已取证）",),
        words="◆为已取证",
    )
    port = wide(
        world,
        kind,
        "port_held_or_blank",
        "姓名={name}|身份证号={id}|叉车N1={a_yes}|桥式起重机Q2={b_yes}|锅炉G1={c_yes}|岗位={post}",
        "a=F5.0 b=F5.3 c=F5.2",
        "a ab b! - c",
        forged=doubt,
        file="{firm}技能矩阵.csv",
        titles=("{firm}特种设备作业人员技能矩阵（持证/无证）",),
        words="持证/无证",
    )
    girder = wide(
        world,
        kind,
        "girder_yard_two_lines",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|证书编号={one}|电工={a_tick}|"
        "架子工={b_tick}|信号司索工={c_tick}",
        "a=F3.0 b=F3.1 c=F3.2",
        "a b c! - c a",
    )
    colliery = wide(
        world,
        kind,
        "colliery_ok_words",
        "工号={n:05d}|姓名={name}|身份证号={id}|工种={post}|煤矿特种作业操作证号={one}|"
        "煤矿井下电气作业={a_yes}|煤矿瓦斯检查作业={b_yes}|煤矿提升机操作作业={c_yes}",
        "a=F6.0 b=F6.1 c=F6.2",
        "a bc a! - c",
        file="{firm}.xls",
    )
    farm = wide(
        world,
        kind,
        "cold_chain_ticks_and_ends",
        "序号={n}|姓名={name}|身份证号={id}|制冷作业={a_tick}|制冷证到期日={a_end}|"
        "低压电工={b_tick}|低压电工证到期日={b_end}|焊接={c_tick}|焊接证到期日={c_end}",
        "a=F1.3 b=F1.0 c=F1.1",
        "ab c a! - b",
        forged=doubt,
    )
    return [
        marked(foundry, tick="◆"),
        marked(port, yes="持证", no="无证"),
        two_lines(
            marked(girder, tick="✅"), 1, "序号|姓名|身份证号|岗位|证书编号|持证工种||", "|||||电工|架子工|信号司索工"
        ),
        marked(colliery, yes="已取得", no="未取得"),
        hinted(
            marked(farm, tick="✓"), 1, "", "", "", "有证打✓", "年-月-日", "有证打✓", "年-月-日", "有证打✓", "年-月-日"
        ),
    ]


def _with_pages(world: World) -> Surface:
    """Make a table whose header is repeated between a person and his further certificates."""
    made = first.continued(
        world,
        "header_between",
        "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|准操项目={item}|证书编号={no}|"
        "有效期至={end}|发证机关={issuer}",
        "F1.0+F1.1 F1.2 F5.0+F1.3 F5.3+F1.0! F1.4",
        "",
    )
    made = paged(made, 1, 6)
    for one in made.expects:
        # Below a header in the midst of a person's certificates, a doubt of whose it is is as right as the answer.
        one.allowed += "|needs_verification" if one.row == 7 else ""
    return made


def continuation(world: World) -> list[Surface]:
    """A person's further certificates under him."""
    more = partial(first.continued, world)
    girder = more(
        "girder_yard_same_person",
        "序号={n}|姓名={who}|身份证号={whose}|工种={item}|操作证书编号={no}|发证日期={start}|有效期至={end}",
        "F3.0+F3.1 F3.2 F3.3+F3.4 F3.1+F3.0! F3.2",
        "",
        "{firm}特种工一览",
        blank="同上",
    )
    for one in girder.expects:
        one.allowed += "|altered" if one.allowed == "not_registered" else ""
    return [
        _with_pages(world),
        girder,
        ended(
            more(
                "heat_supplier_blank_below",
                "序号={n}|姓名={who}|身份证号={whose}|证书种类={title}|作业项目={item}|证件编号={no}|"
                "有效期至={end}|发证机关={issuer}",
                "F5.2+F1.0 F5.0+F5.3 F5.2 F1.1 F5.0!",
                "",
                "{firm}供热站人员证书",
            ),
            "合计",
            "5人",
            "",
            "7本",
        ),
        more(
            "port_ditto_mark",
            "序号={n}|人员姓名={who}|身份证号码={whose}|证件名称={title}|项目={item}|证件号={no}|"
            "到期日期={end}|发证部门={issuer}",
            "F5.0+F5.3 F1.1+F1.2 F5.3 F1.0+F5.0!",
            "",
            blank="″",
        ),
        topped(
            more(
                "colliery_two_families",
                "序号={n}|职工姓名={who}|身份证号={whose}|证件名称={title}|工种或类别={item}|"
                "证书编号={no}|有效期限至={end}|发证机关={issuer}",
                "F6.0+F7.0 F6.1 F6.2+F6.0 F7.0 F6.1!",
                "",
            ),
            "单位：机电工区|||填表日期：2024.8.2",
            "",
        ),
    ]


def spaced_items(world: World) -> list[Surface]:
    """Several items in one cell."""
    packed = partial(first.packed_items, world)
    base = "序号={n}|姓名={name}|身份证号={id}|特种作业操作证号={no}|"
    return [
        packed("roman_figures", f"{base}准操项目=Ⅰ.{{items}}", " Ⅱ.", ""),
        packed("line_and_dash", f"{base}所有操作项目=-{{items}}", "\n-", "所有操作项目"),
        packed("hyphen_with_blanks", f"{base}准操项目={{items}}", " - ", ""),
        packed("also_holding", f"{base}准操项目={{items}}", "，还持有", ""),
        packed(
            "double_slash",
            f"{base}持证工种（多个用//隔开）={{items}}|有效期（多个用//隔开）={{ends}}",
            "//",
            "持证工种（多个用//隔开）",
        ),
        packed("figures_with_comma", f"{base}准操项目=1、{{items}}", "2、", ""),
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
            "chemical_shop_text",
            "={n}|={emp}|={name}|={sex}|={id}|={item}|={no}|={first}|={end}",
            "ok ok alt forged ok",
            "F1",
            "{firm}.tsv",
            HYDROGEN,
            POLYMER,
        ),
        _bare(
            world,
            "boiler_water_page",
            "={name}|={id}|=水处理|={code}|={no}|={start:%Y.%m.%d}|={end:%Y.%m.%d}|={issuer}",
            "ok forged ok alt",
            "F5",
            "{firm}.xls",
            WATER,
        ),
        _bare(
            world,
            "tower_crane_dismantlers",
            "=拆装一队|={name}|={tel}|={id}|={item}|={no}|={start:%Y/%m/%d}|={end:%Y/%m/%d}",
            "ok ok forged alt borrowed",
            "F3",
            "{firm}拆装队.xlsx",
            DISMANTLER,
        ),
        followed(
            bare("colliery_page_two", "={n}|={name}|={id}|={post}|={item}|={no}|={end}|={issuer}", "F6"), "第2页 共2页"
        ),
        bare("officers_csv", "={name}|={sex}|={id}|={code}|={no}|={first}|={end}|={tel}", "F4", "{firm}.csv"),
        bare(
            "only_a_title",
            "={n}|={name}|={id}|={item}|={no}|={start}|={end}|=正常上岗",
            "F1",
            title="附：特种作业人员持证明细",
        ),
    ]


def two_dates(world: World) -> list[Surface]:
    """Two dates in one cell."""
    kind, roles = "two_dates", "ok ok alt forged revoked"
    base = "序号={n}|姓名={name}|身份证号={id}|准操项目={item}|证书编号={no}|"
    return [
        table(
            world,
            kind,
            "from_to_in_brackets",
            base + "证书有效期（起-止）=[{start},{end}]",
            members=trained(world, roles, "F1", AMMONIA, CHLORINE),
            words="证书有效期（起-止）",
        ),
        sectioned(
            table(
                world,
                kind,
                "end_first_then_issue",
                base + "有效期截止（发证日期）={end:%Y.%m.%d}（{start:%Y.%m.%d}）",
                members=trained(world, roles, "F1", PRESSURE_WELDING, BRAZING),
                words="有效期截止（发证日期）",
            ),
            1,
            "焊装车间",
            "总装车间",
        ),
        counted(
            table(
                world,
                kind,
                "first_issue_and_end",
                base + "首次领证/有效期至={first:%Y-%m-%d}/{end:%Y-%m-%d}|发证机关={issuer}",
                members=trained(world, roles, "F1", EXPLOSION_PROOF),
                words="首次领证/有效期至",
            ),
            "工种|人数",
            "防爆电工|5",
            "合计|5",
        ),
        merged_down(
            table(
                world,
                kind,
                "issue_blank_end",
                "工地=二标段|姓名={name}|身份证号={id}|工种={item}|操作证编号={no}|"
                "发证日及届满日={start:%Y年%m月%d日} {end:%Y年%m月%d日}",
                roles,
                "F3",
                words="发证日及届满日",
            ),
            1,
            0,
        ),
        keyed(
            table(
                world,
                kind,
                "compact_hyphen",
                "姓名={name}|身份证号={id}|项目代号={code}|证件编号={no}|"
                "有效期限={start:%Y%m%d}--{end:%Y%m%d}|发证机关={issuer}",
                roles,
                "F5",
                file="{firm}.xls",
            ),
            1,
            "有效期格式：起--止",
        ),
        covered(
            numbered(
                table(
                    world,
                    kind,
                    "officers_until",
                    "姓名={name}|身份证号={id}|类别={code}|证书编号={no}|证书有效时间={start:%Y.%m.%d}起\n"
                    "{end:%Y.%m.%d}止",
                    roles,
                    "F4",
                    sheet="安管人员",
                    words="证书有效时间",
                ),
                1,
            ),
            "安管人员汇总",
            "2024年8月",
        ),
        instructed(
            inserted(
                table(
                    world,
                    kind,
                    "review_due_and_end",
                    base + "应复审/有效期止={due:%Y.%m.%d}/{end:%Y.%m.%d}",
                    "ok forged ok revoked",
                    "F6",
                    words="应复审/有效期止",
                ),
                3,
                "综采工区",
            ),
            "填写要求",
            "日期写全年月日",
        ),
    ]
