"""Fourteenth batch: cards, text, people side by side, ticks, blanks, cells that hold several things."""

from functools import partial

from tests.surfaces.eleventh.shapes import DISMANTLER, GAS, SHEARER, hinted, merged_down
from tests.surfaces.fourteenth.shapes import bannered, behind, by_units, grouped, padded, pasted, preprinted, wrapped
from tests.surfaces.kinds import forms as first
from tests.surfaces.ninth.shapes import PIT_INSPECTION, instructed, topped, two_lines
from tests.surfaces.sixth.shapes import CABLE, CYLINDER, GONDOLA, LIFT, REFRIGERATION, RIGGING, ended, indented, trained
from tests.surfaces.surface import BACK, Expect, Surface, cast, headers, lines, table, wide
from tests.surfaces.tenth.shapes import numbered
from tests.surfaces.third.shapes import inserted, marked
from tests.surfaces.twelfth.shapes import boxed, footnoted, page_broken, signed, spaced
from tests.surfaces.world import World


def _two_rows_each(world: World) -> Surface:
    """Make a table whose people take two lines each under a header of two lines, as wide Word tables are folded."""
    above = "序号={n}|姓名={name}|身份证号码={id}|班组=安装班"
    below = "准操项目={item}|操作证编号={no}|初领日期={first}|有效期至={end}"
    people, firm = cast(world, "ok ok forged ok alt", "F1"), world.firm("F1")
    pairs = zip(lines(above, people, firm), lines(below, people, firm), strict=True)
    grid = [["登塔安装人员（每人两行）"], headers(above), headers(below), *(line for pair in pairs for line in pair)]
    expects = []
    for n, one in enumerate(people):
        allowed = BACK if one.allowed == "registered" else f"{one.allowed}|needs_verification|unreadable"
        expects.append(Expect(4 + 2 * n, allowed, last=5 + 2 * n))
    return Surface("cards", "two_rows_a_person", f"{firm}.xlsx", [("Sheet1", grid)], expects, ("每人两行",))


def cards(world: World) -> list[Surface]:
    """One person a sheet, and cards under one another."""
    sheets, stack = partial(first.card_sheets, world), partial(first.card_stack, world)
    return [
        _two_rows_each(world),
        sheets(
            "dispatch_entry_sheet",
            "劳务派遣人员入库单||||\n入库号|PQ-{n:04d}|派往单位|{emp}|\n派遣员工|{name}|性别|{sex}|"
            "贴照片处\n员工身份证号|{id}||||\n特种作业|操作项目|{item}|操作证号|{no}\n|初次领取|"
            "{first}|有效到期|{end}\n签发部门|{issuer}|||\n派遣公司盖章||日期|2024-08-01|",
            "ok ok forged alt ok ok",
            "F1",
            "劳务派遣人员入库单 入库号",
            "入库{n}",
        ),
        stack(
            "team_entry_slips",
            "班组进场人员信息卡|||\n卡序：{n:02d}|||\n工人|{name}|工人性别|{sex}\n身份证件|{id}||\n"
            "班组|木工三班|联络电话|{tel}\n作业工种|{item}|资格证编码|{no}\n签发日|{start}|到期日|"
            "{end}\n签发厅|{issuer}||\n劳务员：||安全员：|",
            "ok forged ok alt borrowed ok",
            "F3",
            "班组进场人员信息卡 卡序：",
            gap=1,
        ),
        sheets(
            "equipment_operator_page",
            "设备操作人员上岗备案页|||\n操作人员姓名|{name}|操作人员身份证号|{id}\n岗位|{post}|备案单位|"
            "{emp}\n证件编号|{no}|作业项目|{item}\n项目代号|{code}|批准日|{start}\n有效日期|{end}|"
            "发证机关|{issuer}\n备案意见|同意|备案日|2024-07-30",
            "ok ok alt forged ok",
            "F5",
            "设备操作人员上岗备案页 备案意见",
            "备案-{n}",
        ),
        stack(
            "coal_bureau_file_cover",
            "煤矿从业人员档案卡|||\n档案盒|{n:03d}|所属矿|{emp}\n名字|{name}|身份证|{id}\n何工种|"
            "{post}|文化|初中\n煤矿操作资格|编号|{no}|\n|项目|{item}|\n|首领|{first}|\n|满期|{end}|\n"
            "|颁发|{issuer}|",
            "ok forged ok ok alt",
            "F6",
            "煤矿从业人员档案卡 何工种",
            gap=2,
        ),
        sheets(
            "site_officer_appointment",
            "专职安全员任命书附页|||\n项目名称|某冷链物流园项目|||\n被任命人|{name}|性别|{sex}\n"
            "身份证号码|{id}|任职|{post}\n考核合格证书编号|{no}|证书类别|{code}\n首次取得|{first}|"
            "有效期限至|{end}\n任命单位（章）|{emp}|任命日|2024-03-11",
            "ok forged ok alt ok",
            "F4",
            "专职安全员任命书附页 被任命人",
            "附页{n}",
        ),
    ]


def text_lines(world: World) -> list[Surface]:
    """Sentences and messages pasted from elsewhere."""
    lines_of = partial(first.sentences, world)
    return [
        lines_of(
            "message_of_the_village_clerk",
            "{n}. 姓名{name}，身份证{id}，干{post}，证号{no}，项目{item}，到期{end:%Y-%m-%d}",
            "F1",
            "{firm}村里报的.txt",
            "",
            "镇安监办：我村特种作业人员如下",
        ),
        lines_of(
            "contract_clause",
            "乙方派驻{post}{name}（身份证号：{id}；证件编号：{no}；作业项目：{item}；有效日期：{end:%Y年%m月%d日}）",
            "F5",
            "{firm}租赁合同摘录.xlsx",
            "乙方派驻",
        ),
        lines_of(
            "upright_bars",
            "姓名：{name}|身份证号：{id}|工种：{item}|证书编号：{no}|发证日期：{start}|有效期至：{end}",
            "F3",
            "{firm}.txt",
            "",
        ),
        lines_of(
            "json_like_line",
            "姓名:{name}, 身份证号:{id}, 证书名称:{title}, 证书编号:{no}, 准操项目:{item}, 有效期至:{end}",
            "F6",
            "{firm}系统日志.xlsx",
            "",
            "人员信息",
        ),
        lines_of(
            "reply_to_the_bureau",
            "经我单位核实，{name}，身份证号：{id}，安全生产考核合格证编号：{no}，类别：{code}，"
            "有效期至：{end}，证件真实。",
            "F4",
            "{firm}复函.txt",
            "经我单位核实",
        ),
        lines_of(
            "arrows",
            "姓名→{name}　身份证号→{id}　操作证号→{no}　操作项目→{item}　有效期至→{end}　发证机关→{issuer}",
            "F1",
            "{firm}.xlsx",
            "",
        ),
    ]


def _turbines(world: World) -> Surface:
    """Make a table of one person a column, under the number of the turbine and above an empty line for signatures."""
    columns = (
        "持证人={name}|公民身份号码={id}|电话={tel}|操作项目={item}|操作证编号={no}|初领日期={first}|有效期至={end}"
    )
    people, firm = cast(world, "ok ok forged alt ok borrowed ok", "F1"), world.firm("F1")
    grid = [list(line) for line in zip(headers(columns), *lines(columns, people, firm), strict=True)]
    grid = [[f"{firm}吊装班"], ["机位", *(f"F{n:02d}" for n in range(1, 8))], *grid, ["本人签名", *([""] * 7)]]
    expects = [Expect(1, one.allowed, last=40, nth=index) for index, one in enumerate(people)]
    return Surface("transposed", "under_turbines", f"{firm}.xlsx", [("机位人员", grid)], expects)


def transposed(world: World) -> list[Surface]:
    """One person a column."""
    turned = partial(first.turned_round, world)
    return [
        _turbines(world),
        turned(
            "shifts_of_the_cold_store",
            "班次={n}班|制冷值班人={name}|值班人身份证={id}|值班人操作项目={item}|"
            "值班人操作证号={no}|值班人领证={first}|值班人到期={end}|值班人发证={issuer}",
            "F1",
            "制冷值班人 值班人操作证号",
            "{firm}机房",
        ),
        turned(
            "tender_team",
            "投标岗位={post}|投标人员={name}|身份证号码={id}|工种={item}|资格证书编号={no}|"
            "签发日={start}|止用日={end}|签发机关={issuer}",
            "F3",
            "投标人员",
            file="{firm}技术标附表.xls",
        ),
        turned(
            "mines_of_the_county",
            "矿名={emp}|当班持证人={name}|当班持证人身份证号={id}|准操项目={item}|操作证编号={no}|"
            "初领={first:%Y/%m/%d}|届满={end:%Y/%m/%d}",
            "F6",
            "",
        ),
        turned(
            "officers_of_three_sites",
            "项目={n}标|安全总监或专职={name}|身份证号={id}|证书字母={code}|证书编号={no}|"
            "首次发证={first}|有效期至={end}",
            "F4",
            "安全总监或专职",
            "{firm}各标段安管",
        ),
    ]


def name_id_cell(world: World) -> list[Surface]:
    """Name and identity number in one cell."""
    tail = "操作证件编号={no}|准操项目={item}|有效期至={end}|发证机关={issuer}"
    heads = (
        ("id_behind_a_dash", "工人及身份证号", "{name}-{id}", "F1"),
        ("name_in_corner_brackets", "人员（姓名、证件）", "「{name}」{id}", "F3"),
        ("labelled_and_semicolon", "操作员资料", "操作员：{name}；证件：{id}", "F5"),
        ("blank_between_and_sex", "姓名 性别 身份证号", "{name} {sex} {id}", "F1"),
        ("id_first_then_line_break", "身份证号及姓名", "{id}\n{name}", "F3"),
        ("at_sign", "员工@证件号", "{name}@{id}", "F6"),
    )
    return [
        table(world, "name_id_cell", name, f"序号={{n}}|{head}={cell}|{tail}", "ok alt ok forged borrowed ok", fam)
        for name, head, cell, fam in heads
    ]


def tick_matrix(world: World) -> list[Surface]:
    """One column a trade; marks say that the certificate is held."""
    kind, doubt = "tick_matrix", "not_registered|needs_verification"
    wind = wide(
        world,
        kind,
        "wind_farm_stars",
        "序={n}|姓名={name}|身份证号={id}|岗位={post}|操作证件号={one}|高压电工作业={a_tick}|"
        "低压电工作业={b_tick}|高处作业={c_tick}|熔化焊接={d_tick}",
        "a=F1.4 b=F1.0 c=F1.2 d=F1.1",
        "ab c d a! - b bd",
        titles=("{firm}运维中心持证矩阵（★为持证）",),
        words="★为持证",
    )
    park = wide(
        world,
        kind,
        "park_ticks_of_the_keyboard",
        "姓名={name}|身份证号={id}|岗位={post}|叉车N1={a_yes}|司炉G1={b_yes}|行车Q2={c_yes}",
        "a=F5.0 b=F5.2 c=F5.3",
        "a ab b! - c a",
        forged=doubt,
        file="{firm}技能矩阵.csv",
        titles=("{firm}技能矩阵（有/没有）",),
        words="技能矩阵（有/没有）",
    )
    site = wide(
        world,
        kind,
        "contractor_two_lines",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|资格证编号={one}|架子工={a_tick}|"
        "信号司索工={b_tick}|塔吊司机={c_tick}",
        "a=F3.1 b=F3.2 c=F3.3",
        "a b c! - c a b",
    )
    mine = wide(
        world,
        kind,
        "county_mine_v",
        "工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|操作资格证号={one}|井下电气作业={a_yes}|"
        "瓦斯检查作业={b_yes}|提升机作业={c_yes}",
        "a=F6.0 b=F6.1 c=F6.2",
        "a bc b! - c a",
        file="{firm}.xls",
    )
    steel = wide(
        world,
        kind,
        "steel_ticks_and_ends",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|焊割证={a_tick}|焊割证到={a_end}|"
        "高压证={b_tick}|高压证到={b_end}|制冷证={c_tick}|制冷证到={c_end}",
        "a=F1.1 b=F1.4 c=F1.3",
        "ab c b! - a c",
        forged=doubt,
    )
    return [
        marked(wind, tick="★"),
        marked(park, yes="有", no="没有"),
        two_lines(
            marked(site, tick="✔"),
            1,
            "序号|姓名|身份证号|岗位|资格证编号|本人取得的资格||",
            "|||||架子工|信号司索工|塔吊司机",
        ),
        marked(mine, yes="V", no="X"),
        hinted(marked(steel, tick="✓"), 1, "", "", "", "", "勾选", "年月日", "勾选", "年月日", "勾选", "年月日"),
    ]


def continuation(world: World) -> list[Surface]:
    """A person's further certificates under him."""
    more = partial(first.continued, world)
    return [
        more(
            "wind_farm_second_paper",
            "序次={n}|运检人={who}|运检人身份证={whose}|证书名称={title}|操作项目={item}|"
            "证书编号={no}|有效期至={end}|发证机关={issuer}",
            "F1.4+F1.2 F1.0+F1.4 F1.2 F1.0+F1.1 F1.2!",
            "",
            "{firm}运检人员证书",
            blank="〃",
        ),
        signed(
            more(
                "food_factory_blank_below",
                "序次={n}|职工={who}|职工身份证号={whose}|证件={title}|项目={item}|证件号码={no}|"
                "到期日={end}|颁证机关={issuer}",
                "F1.0+F1.3 F1.1 F5.4+F1.0 F5.2 F1.3!",
                "",
            ),
            "填表：||安全科：||厂长：",
        ),
        topped(
            more(
                "group_merged_downwards",
                "序次={n}|在册员工={who}|在册员工身份证={whose}|证件名称={title}|操作项目={item}|"
                "证件号={no}|有效期至={end}|签发机关={issuer}",
                "F1.0+F1.1 F1.2+F1.0 F5.3+F1.1 F1.4!",
                "",
                blank="同上",
            ),
            "填报：某分公司|||审核：集团安监部",
        ),
        more(
            "team_members_with_two_papers",
            "序次={n}|班组成员={who}|班组成员身份证={whose}|工种={item}|资格证号={no}|"
            "发证日期={start}|有效期至={end}|发证机关={issuer}",
            "F3.0+F3.1 F3.2+F3.3 F3.4 F3.1!",
            "",
            "{firm}班组持证（一人多行）",
        ),
        more(
            "yard_cranes_and_electricity",
            "序次={n}|姓名={who}|身份证号={whose}|证书种类={title}|工种/项目={item}|证书号={no}|"
            "有效期至={end}|发证机关={issuer}",
            "F5.3+F1.0 F5.1 F5.0+F5.3 F1.1! F1.0",
            "",
            blank="--",
        ),
    ]


def spaced_items(world: World) -> list[Surface]:
    """Several items in one cell."""
    packed = partial(first.packed_items, world)
    base = "序次={n}|姓名={name}|身份证号={id}|操作证编号={no}|"
    return [
        packed("full_stop_blank", f"{base}准操项目={{items}}", ". ", ""),
        packed("as_well_as", f"{base}准操项目={{items}}", "与", ""),
        packed("double_slash", f"{base}名下操作项目={{items}}", "//", "名下操作项目"),
        packed("hash", f"{base}准操项目（含多项）={{items}}", "#", "准操项目（含多项）"),
        packed("comma_line_break", f"{base}操作项目={{items}}|截止日期={{ends}}", "，\n", ""),
        packed("ampersand_tight", f"{base}名下项目={{items}}|有效期至={{ends}}", "&", "名下项目"),
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
        padded(
            _bare(
                world,
                "wind_farm_text",
                "={name}|={sex}|={id}|={cls}|={item}|={no}|={first:%Y-%m-%d}|={end:%Y-%m-%d}|={issuer}",
                "ok ok alt forged ok ok",
                "F1",
                "{firm}.tsv",
                CABLE,
                RIGGING,
            ),
            0,
        ),
        _bare(
            world,
            "filling_station_page",
            "={n}|={name}|={id}|={post}|={item}|={code}|={no}|={start}|={end}",
            "ok forged ok alt ok",
            "F5",
            "{firm}.xls",
            CYLINDER,
            LIFT,
        ),
        _bare(
            world,
            "gondola_crew",
            "={n}|=外墙班|={name}|={id}|={item}|={no}|={start:%Y/%m/%d}|={end:%Y/%m/%d}|={tel}",
            "ok ok forged alt borrowed ok",
            "F3",
            "{firm}吊篮班.xlsx",
            GONDOLA,
            DISMANTLER,
        ),
        _bare(
            world,
            "coal_face_csv",
            "=采煤一队|={name}|={id}|={item}|={no}|={first}|={end}|={issuer}|={tel}",
            "ok forged ok ok alt",
            "F6",
            "{firm}.csv",
            SHEARER,
            PIT_INSPECTION,
        ),
        bare("officers_begin_with_class", "={code}|={name}|={id}|={no}|={start}|={end}|={emp}", "F4"),
        bare("town_heading_only", "={n}|={emp}|={name}|={id}|={item}|={no}|={end}", "F1", title="王瓜店街道报送人员"),
    ]


def two_dates(world: World) -> list[Surface]:
    """Two dates in one cell."""
    kind, roles = "two_dates", "ok ok alt forged revoked ok"
    base = "序次={n}|姓名={name}|身份证号={id}|操作项目={item}|证书编号={no}|"
    return [
        table(
            world,
            kind,
            "double_hyphen",
            base + "证书期间={start:%Y.%m.%d}--{end:%Y.%m.%d}",
            members=trained(world, roles, "F1", REFRIGERATION, GAS),
            words="证书期间",
        ),
        spaced(
            table(
                world,
                kind,
                "labels_behind",
                base + "领取及截止={first:%Y-%m-%d}领取，{end:%Y-%m-%d}截止|发证机关={issuer}",
                roles,
                words="领取及截止",
            ),
            1,
        ),
        page_broken(
            table(
                world,
                kind,
                "issue_and_in_brackets_end",
                base + "发证日（止用日）={start}（{end}）",
                fam="F3",
                members=trained(world, roles, "F3", GONDOLA),
                words="发证日（止用日）",
            ),
            1,
            5,
        ),
        boxed(
            table(
                world,
                kind,
                "until_arrow_wide",
                "姓名={name}|身份证号={id}|项目代号={code}|证件编号={no}|"
                "有效起讫={start:%Y年%m月%d日}——{end:%Y年%m月%d日}|发证机关={issuer}",
                roles,
                "F5",
                file="{firm}.xls",
                words="有效起讫",
            ),
            1,
        ),
        footnoted(
            pasted(
                table(
                    world,
                    kind,
                    "upright_bar",
                    "姓名={name}|身份证号={id}|类别={code}|证书编号={no}|发证日期丨有效期至={start}丨{end}",
                    roles,
                    "F4",
                    words="发证日期丨有效期至",
                ),
                1,
            ),
            "注：竖线前为发证日期，竖线后为有效期",
        ),
        numbered(
            merged_down(
                table(
                    world,
                    kind,
                    "first_issue_and_end_comma",
                    "矿别=一矿|姓名={name}|身份证号={id}|准操项目={item}|操作证号={no}|初领，届满={first}，{end}",
                    roles,
                    "F6",
                    words="初领，届满",
                ),
                1,
                0,
            ),
            1,
        ),
        instructed(
            inserted(
                by_units(
                    table(
                        world,
                        kind,
                        "eight_figures_hyphen",
                        base + "效期起止（八位）={start:%Y%m%d}-{end:%Y%m%d}",
                        roles,
                        "F1",
                        words="效期起止（八位）",
                    ),
                    1,
                    "舾装车间",
                ),
                5,
                "外包队",
            ),
            "先看",
            "一证一行",
        ),
        behind(
            indented(
                ended(
                    preprinted(
                        table(
                            world,
                            kind,
                            "end_with_review_below",
                            base + "有效期与复审={end:%Y.%m.%d}\n复审{due:%Y.%m.%d}",
                            "ok forged ok revoked ok",
                            "F6",
                            words="有效期与复审",
                        ),
                        2,
                    ),
                    "制表完毕",
                )
            ),
            "设备",
            "名称|台",
            "提升机|2",
        ),
        wrapped(
            bannered(
                table(
                    world,
                    kind,
                    "from_and_to_in_two_lines",
                    base + "证书有效时段=自{start:%Y.%m.%d}\n至{end:%Y.%m.%d}",
                    roles,
                    "F1",
                    words="证书有效时段",
                ),
                1,
                "人员|||证件||",
            ),
            2,
        ),
        grouped(
            table(
                world,
                kind,
                "slash_with_labels",
                "序次={n}|姓名={name}|身份证号={id}|项目代号={code}|证件编号={no}|"
                "批准/到期=批{start:%Y.%m.%d}/到{end:%Y.%m.%d}",
                roles,
                "F5",
                words="批准/到期",
            ),
            1,
        ),
    ]
