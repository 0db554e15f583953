"""Tenth batch: cards, text, people side by side, ticks, blanks, cells that hold several things."""

from functools import partial

from tests.surfaces.kinds import forms as first
from tests.surfaces.ninth.shapes import instructed, summed, topped, turned_upside_down
from tests.surfaces.sixth.shapes import CYLINDER, ended, indented, paged, trained
from tests.surfaces.surface import FORGED, Expect, Member, Surface, cast, headers, lines, table, wide
from tests.surfaces.tenth.shapes import (
    ALKYLATION,
    AMINATION,
    CHARGES,
    DIAZOTISATION,
    FLUORINATION,
    ORE_BLASTING,
    ORE_PROPS,
    PEROXIDATION,
    PHOSGENE,
    covered,
    followed,
    keyed,
    numbered,
    strips,
)
from tests.surfaces.third.shapes import inserted, marked
from tests.surfaces.world import World

DOOR_SIGN = "配电室门牌|\n当值人|{name}\n身份号|{id}\n准许作业|{item}\n操作证编码|{no}\n到期日|{end}\n发证处|{issuer}"


def _door_signs(world: World) -> Surface:
    """Make a sheet of door signs, two beside one another with a blank column between; a pair plays one role."""
    people, firm = cast(world, "ok ok forged forged ok ok alt alt", "F1"), world.firm("F1")
    grid: list[list[str]] = []
    expects = []
    for n in range(0, len(people), 2):
        pair = [
            [[one.print(cell, n + k, firm) for cell in line.split("|")] for line in DOOR_SIGN.split("\n")]
            for k, one in enumerate(people[n : n + 2], 1)
        ]
        expects.append(Expect(len(grid) + 1, people[n].allowed, claims=2, last=len(grid) + len(pair[0])))
        grid += [[*left, "", *right] for left, right in zip(*pair, strict=True)] + [[]]
    return Surface("cards", "door_signs_in_pairs", f"{firm}.xlsx", [("门牌", grid)], expects, ("配电室门牌",))


def cards(world: World) -> list[Surface]:
    """One person a sheet, and cards under and beside one another."""
    sheets, stack = partial(first.card_sheets, world), partial(first.card_stack, world)
    return [
        _door_signs(world),
        sheets(
            "mill_ledger_page",
            "动力车间持证人员档案||||||\n姓　名|{name}|性　别|{sex}|出　生|{birth}|贴照片处\n身份证件号码|"
            "{id}|||民　族|汉|\n"
            "作业类别|{cls}|作业项目|{item}|||\n操作证编号|{no}|||发证机关|{issuer}|\n初次领证|{first}|"
            "证书到期|{end}|联系电话|{tel}|\n"
            "变动记录|（无）|||||",
            "ok ok forged alt ok",
            "F1",
            "动力车间持证人员档案 变动记录",
            "{n}-{name}",
        ),
        stack(
            "crane_hand_over",
            "塔机司机交底卡（{n}）|||\n出租单位：|{emp}||\n司机姓名：|{name}|证件号码：|{id}\n司机类别：|"
            "{item}|司机证编号：|{no}\n"
            "签发日期：|{start}|使用期至：|{end}\n交底人：||被交底人：|{name}",
            "ok@F3.3 forged@F3.3 ok@F3.3 alt@F3.3",
            "F3",
            "塔机司机交底卡 被交底人：",
        ),
        sheets(
            "salt_works_online_form",
            "字段|填写内容\n提交序号|{n}\n员工姓名|{name}\n员工身份证号码|{id}\n所持证件|{title}\n项目代号|"
            "{code}\n证件编号|{no}\n"
            "批准日期|{start}\n有效日期|{end}\n发证机关|{issuer}\n提交时间|2024-08-0{n} 11:20",
            "ok alt ok forged ok",
            "F5",
            "填写内容 提交序号",
            "提交{n}",
        ),
        stack(
            "pit_board_without_gap",
            "下井许可公示|||\n井下工|{name}|身份证件|{id}\n许可工种|{item}|许可证号|{no}\n初次取得|{first}|"
            "许可至|{end}\n核发|{issuer}|监督电话|12350",
            "ok ok forged alt ok",
            "F6",
            "下井许可公示 监督电话",
            gap=0,
        ),
        stack(
            "distillery_text_block",
            "{n}. {name}（{post}）\n身份证号：{id}\n证书名称：{title}\n人员类型：{cls}\n证书编号：{no}\n"
            "有效期：{start} 至 {end}\n发证机关：{issuer}",
            "ok forged ok alt",
            "F2",
            "",
        ),
    ]


def text_lines(world: World) -> list[Surface]:
    """Sentences and messages pasted from elsewhere."""
    lines_of = partial(first.sentences, world)
    return [
        lines_of(
            "minutes_of_a_meeting",
            "{n}. {name}（动力车间），身份证号码：{id}，{item}，操作证编号：{no}，有效期至{end:%Y年%m月%d日}。",
            "F1",
            "{firm}会议纪要附件.txt",
            "",
            "安全例会纪要附件：特种作业人员持证情况",
        ),
        lines_of(
            "labels_with_equals",
            "姓名={name}; 身份证号={id}; 类别={item}; 证书编号={no}; 发证日期={start}; 有效期至={end}",
            "F3",
            "{firm}.xlsx",
            "",
        ),
        lines_of(
            "mail_of_the_lessor",
            "操作人员 {name}，身份证 {id}，项目 {code}，证件编号 {no}，批准 {start}，有效至 {end}，{issuer}发证",
            "F5",
            "{firm}邮件正文.txt",
            "",
            "您好，{firm}特种设备操作人员情况如下：",
        ),
        lines_of(
            "pairs_with_bars_full_width",
            "姓名｜{name}｜身份证号｜{id}｜准操项目｜{item}｜证号｜{no}｜有效期至｜{end}",
            "F6",
            "{firm}.xlsx",
            "",
            "{firm}采掘区持证",
        ),
        table(
            world,
            "text_lines",
            "officer_told_in_one_cell",
            "序号={n}|施工方={emp}|"
            "拟派安管人员={name}，身份证号{id}，安全生产考核合格证{no}（{code}类），有效期至{end}|驻场=常驻",
            "ok ok forged alt",
            "F4",
        ),
    ]


def _transposed_tail(world: World) -> Surface:
    """Make a table of one person a column whose first column groups the lines."""
    columns = (
        "姓名={name}|身份证号码={id}|证书名称={title}|准操项目={item}|证书编号={no}|初领日期={first}|有效期至={end}"
    )
    people, firm = cast(world, "ok ok forged alt ok", "F1"), world.firm("F1")
    rows = [headers(columns), *lines(columns, people, firm)]
    groups = ("本人", "", "证书", "", "", "", "")
    grid = [[group, *line] for group, line in zip(groups, zip(*rows, strict=True), strict=True)]
    grid = [[f"{firm}值班人员证件公示（竖排）"], *grid]
    expects = [Expect(1, one.allowed, last=40, nth=index) for index, one in enumerate(people)]
    return Surface("transposed", "grouped_lines", f"{firm}.xlsx", [("公示", grid)], expects)


def transposed(world: World) -> list[Surface]:
    """One person a column."""
    turned = partial(first.turned_round, world)
    return [
        _transposed_tail(world),
        turned(
            "site_crews_by_house",
            "楼号={n}#楼|特种工={name}|特种工身份证号={id}|特种工类别={item}|资格证编号={no}|"
            "发证日期={start}|有效期至={end}|发证机关={issuer}",
            "F3",
            "",
            "{firm}各楼特种工",
        ),
        turned(
            "school_machine_rooms",
            "机房={n}号|当班人员={name}|当班人员身份证={id}|项目代号={code}|证件编号={no}|"
            "批准={start:%Y.%m.%d}|有效={end:%Y.%m.%d}",
            "F5",
            "",
            file="{firm}.tsv",
        ),
        indented(
            turned(
                "pit_by_shift",
                "班制=八点班|跟班员工={name}|身份证件={id}|准操项目={item}|证号={no}|初领={first}|"
                "有效期止={end}|发证单位={issuer}",
                "F6",
                "",
            )
        ),
        turned(
            "officers_for_a_bid",
            "标段={n}|姓名={name}|职务={post}|身份证号={id}|考核类别={code}|考核证编号={no}|首次发证={first}|"
            "有效期={end}",
            "F4",
            "",
            "附件七　{firm}项目管理机构安管人员",
            file="{firm}.xls",
        ),
    ]


def name_id_cell(world: World) -> list[Surface]:
    """Name and identity number in one cell."""
    tail = "作业项={item}|作业证编号={no}|作业证有效至={end}|发证单位={issuer}"
    heads = (
        ("curly_brackets", "动力工（带身份证）", "{name}{{{id}}}", "F1"),
        ("arrow_between", "作业人→身份证", "{name}→{id}", "F5"),
        ("id_then_comma", "证件号，姓名", "{id}，{name}", "F6"),
        ("three_lines", "随机人员资料", "{name}\n{sex}\n{id}", "F3"),
        ("numbered_inside", "当班人", "①姓名 {name} ②身份证号 {id}", "F1"),
    )
    return [
        table(world, "name_id_cell", name, f"号={{n}}|{head}={cell}|{tail}", "ok ok alt forged ok", fam)
        for name, head, cell, fam in heads
    ]


def tick_matrix(world: World) -> list[Surface]:
    """One column a trade; marks say that the certificate is held."""
    kind, doubt = "tick_matrix", "not_registered|needs_verification"
    mill = wide(
        world,
        kind,
        "mill_stars",
        "序={n}|动力工={name}|动力工身份号={id}|操作证编码={one}|低压电工作业={a_tick}|高压电工作业={b_tick}|"
        "熔化焊接与热切割作业={c_tick}|岗位={post}",
        "a=F1.0 b=F1.4 c=F1.1",
        "ab c a! b - a",
        titles=("{firm}动力工持证表（★为持证）",),
        words="★为持证",
    )
    salt = wide(
        world,
        kind,
        "salt_held_not_held",
        "特设工={name}|特设工身份号={id}|叉车司机N1={a_yes}|起重机司机Q2={b_yes}|工业锅炉司炉G1={c_yes}",
        "a=F5.0 b=F5.3 c=F5.2",
        "a ab c! b - c",
        file="{firm}持证.tsv",
        titles=("{firm}特种设备持证（已持、未持）",),
        forged=doubt,
        words="已持、未持",
    )
    cranes = wide(
        world,
        kind,
        "crane_ones",
        "行={n}|随机人员={name}|身份证号={id}|岗位={post}|证书编号={one}|塔式起重机司机={a_tick}|"
        "施工升降机司机={b_tick}|司索信号工={c_tick}",
        "a=F3.3 b=F3.4 c=F3.2",
        "a b c! - c",
        titles=("{firm}随机人员资格（1=有）",),
        words="1=有",
    )
    pit = wide(
        world,
        kind,
        "pit_have_lines",
        "矿工号={n:04d}|井下工={name}|身份证号={id}|井下电气作业证={a_yes}|瓦斯检查作业证={b_yes}|"
        "提升机操作作业证={c_yes}|井下岗={post}",
        "a=F6.0 b=F6.1 c=F6.2",
        "a bc b! - c",
        forged=doubt,
        file="{firm}.xls",
        titles=("{firm}矿特种作业持证统计（有／—）",),
    )
    mall = wide(
        world,
        kind,
        "mall_trades_with_ends",
        "工号={n:03d}|技术员={name}|身份证号={id}|低压电工={a_tick}|低压电工有效期={a_end}|制冷运行={b_tick}|"
        "制冷运行有效期={b_end}|高处作业={c_tick}|高处作业有效期={c_end}",
        "a=F1.0 b=F1.3 c=F1.2",
        "ab c a! - b",
        forged=doubt,
    )
    return [
        marked(mill, tick="★"),
        marked(salt, yes="已持", no="未持"),
        marked(cranes, tick="1"),
        marked(pit, no="—"),
        numbered(marked(mall, tick="V"), 1),
    ]


def _again(world: World) -> Surface:
    """Make a table that repeats name and number of a person for each of his certificates, his number of row once."""
    made = first.continued(
        world,
        "repeated_in_full",
        "序号={n}|动力工={who}|动力工身份号={whose}|证书名称={title}|作业项={item}|证书编号={no}|"
        "有效期至={end}|发证机关={issuer}",
        "F1.0+F1.4 F1.1 F5.2+F1.0 F1.2+F1.3! F5.3",
        "",
    )
    grid = made.sheets[0][1]
    for index in range(2, len(grid)):
        for column in (1, 2):
            grid[index][column] = grid[index][column] or grid[index - 1][column]
    return made


def _cranes(world: World) -> Surface:
    """Make a lessor's roster; a second card of a trade that its holder has no record of is altered to some."""
    made = first.continued(
        world,
        "crane_see_above",
        "行={n}|随机人员={who}|随机人员身份证={whose}|资格类={item}|资格证编号={no}|发证日期={start}|有效期至={end}",
        "F3.3+F3.2 F3.4 F3.0+F3.1! F3.2",
        "",
        blank="见上",
    )
    for one in made.expects:
        one.allowed += "|altered" if one.allowed == FORGED else ""
    return made


def continuation(world: World) -> list[Surface]:
    """A person's further certificates under him."""
    more = partial(first.continued, world)
    return [
        _again(world),
        _cranes(world),
        summed(
            more(
                "salt_blank_below",
                "号={n}|盐场工人={who}|身份证号={whose}|证书名称={title}|项目={item}|证件编号={no}|"
                "有效日期={end}|发证机关={issuer}",
                "F5.0+F5.3 F5.2 F1.0+F5.0 F5.3!",
                "",
                "{firm}盐场一人多证",
            ),
            2,
            6,
        ),
        followed(
            more(
                "pit_as_left_blank",
                "序={n}|井下工={who}|身份证件={whose}|证件名称={title}|项目或类型={item}|证件号={no}|"
                "有效期至={end}|发证机关={issuer}",
                "F6.0+F6.1 F7.0 F6.2+F7.0 F6.1!",
                "",
                blank="〃",
            ),
            "备品|数量",
            "瓦检仪|12",
        ),
        keyed(
            more(
                "mall_of_two_departments",
                "序号={n}|技术员={who}|身份证号码={whose}|证书种类={title}|准许项目={item}|证书编号={no}|"
                "到期日={end}|发证单位={issuer}",
                "F1.0+F1.2 F1.3+F5.2 F1.1 F1.0!",
                "",
            ),
            1,
            "一人多证的续行填写",
        ),
    ]


def spaced_items(world: World) -> list[Surface]:
    """Several items in one cell."""
    packed = partial(first.packed_items, world)
    base = "次序={n}|动力工={name}|动力工身份号={id}|操作证编码={no}|"
    return [
        packed("backslash", f"{base}准操项目={{items}}", "\\", ""),
        packed("parenthesised_figures", f"{base}准许作业项=(1){{items}}|逐项到期=(1){{ends}}", "；(2)", "逐项到期"),
        packed("full_stops_between", f"{base}准操项目={{items}}", "。", ""),
        packed("and_also", f"{base}持证项目={{items}}|持证到期={{ends}}", "及", ""),
        packed("bullet_lines", f"{base}准操项目=• {{items}}", "\n• ", ""),
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
    roles, bare = "ok ok alt forged ok", partial(first.without_header, world)
    return [
        _bare(
            world,
            "fluorine_shop_text",
            "={n}|={name}|={id}|={item}|={no}|={start:%Y-%m-%d}|={end:%Y-%m-%d}|={issuer}",
            trained(world, roles, "F1", FLUORINATION, PHOSGENE),
            "F1",
            "{firm}.tsv",
        ),
        _bare(
            world,
            "quarry_item_first",
            "={item}|={name}|={sex}|={id}|={no}|={first:%Y/%m/%d}|={end:%Y/%m/%d}|=在岗",
            trained(world, roles, "F1", ORE_BLASTING, ORE_PROPS),
            "F1",
        ),
        _bare(
            world,
            "filling_station_page",
            "={emp}|={name}|={id}|={code}|={no}|={start}|={end}|={tel}",
            trained(world, roles, "F5", CYLINDER),
            "F5",
            "{firm}.xls",
        ),
        bare(
            "crane_crews_csv",
            "={n}|=3号楼|={name}|={id}|={item}|={no}|={start:%Y.%m.%d}|={end:%Y.%m.%d}",
            "F3",
            "{firm}.csv",
        ),
        ended(bare("pit_end_before_number", "={name}|={id}|={item}|={end}|={no}|={issuer}", "F6"), "", "以上共5人"),
    ]


def two_dates(world: World) -> list[Surface]:
    """Two dates in one cell."""
    kind, roles = "two_dates", "ok ok alt forged revoked"
    base = "行={n}|操作人={name}|操作人身份号={id}|操作项={item}|操作证编码={no}|"
    return [
        table(
            world,
            kind,
            "arrow_from_to",
            base + "操作证时段={start:%Y.%m.%d}→{end:%Y.%m.%d}",
            members=trained(world, roles, "F1", AMINATION, ALKYLATION),
            words="操作证时段",
        ),
        strips(
            table(
                world,
                kind,
                "labelled_lines",
                base + "起止=起：{start}\n止：{end}",
                members=trained(world, roles, "F1", DIAZOTISATION, PEROXIDATION),
            ),
            1,
        ),
        table(
            world,
            kind,
            "compact_with_tilde",
            "操作人={name}|操作人身份证号={id}|项目代号={code}|证件编号={no}|核准至届满={start:%Y%m%d}~{end:%Y%m%d}",
            roles,
            "F5",
            file="{firm}.csv",
            words="核准至届满",
        ),
        covered(
            table(
                world,
                kind,
                "first_semicolon_end",
                base + "初领；到期={first:%Y年%m月%d日}；{end:%Y年%m月%d日}|库号=2",
                members=trained(world, roles, "F1", CHARGES),
            ),
            "涉药人员",
        ),
        topped(
            turned_upside_down(
                table(
                    world,
                    kind,
                    "issue_comma_end",
                    "随机人员={name}|身份证号={id}|资格类={item}|资格证编号={no}|"
                    "发证、到期={start:%Y.%m.%d}、{end:%Y.%m.%d}",
                    roles,
                    "F3",
                    words="发证、到期",
                ),
                1,
            ),
            "出租方人员证件（日期先发证后到期）|||",
        ),
        instructed(
            inserted(
                paged(
                    table(
                        world,
                        kind,
                        "officers_in_brackets",
                        "安管人员={name}|身份证号={id}|类别={code}|证书编号={no}|"
                        "有效期（起）（止）=（{start}）（{end}）",
                        roles,
                        "F4",
                    ),
                    1,
                    4,
                ),
                3,
                "项目二部",
            ),
            "说明",
            "起止日期写在一格",
        ),
    ]
