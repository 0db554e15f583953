"""Eighth batch: cards, text, people side by side, ticks, blanks, cells that hold several things."""

from functools import partial

from tests.surfaces.eighth.shapes import (
    AMMONIA,
    BRAZING,
    DRILLING,
    EQUIPMENT_MANAGER,
    EXPLOSION_PROOF,
    GAS_DRAINAGE,
    HOIST_FITTER,
    HYDROGENATION,
    LIFT_FITTER,
    MONITORING,
    OUTBURST,
    POLYMERISATION,
    ROPEWAY_FITTER,
    TAILINGS,
)
from tests.surfaces.kinds import forms as first
from tests.surfaces.sixth.shapes import ended, indented, paged, trained
from tests.surfaces.surface import FORGED, Expect, Member, Surface, cast, headers, lines, table, wide
from tests.surfaces.third.shapes import inserted, marked
from tests.surfaces.world import World

THREE_ACROSS = (
    "场车驾驶牌|{n}\n驾驶人|{name}\n公民号码|{id}\n驾驶代号|{code}\n驾驶证件全号|{no}\n批准日|{start}\n证满日|{end}"
)


def _cells(layout: str, one: Member, n: int, firm: str) -> list[list[str]]:
    """Fill a form: lines of cells parted by bars."""
    return [[one.print(cell, n, firm) for cell in line.split("|")] for line in layout.split("\n")]


def _three_across(world: World) -> Surface:
    """Make a sheet of cards, three beside one another; the three of a line play the same role."""
    people, firm = cast(world, "ok ok ok forged forged forged alt alt alt", "F5"), world.firm("F5")
    grid: list[list[str]] = []
    expects = []
    for n in range(0, len(people), 3):
        forms = [_cells(THREE_ACROSS, one, n + k + 1, firm) for k, one in enumerate(people[n : n + 3])]
        expects.append(Expect(len(grid) + 1, people[n].allowed, claims=3, last=len(grid) + len(forms[0])))
        grid += [[*a, "", *b, "", *c] for a, b, c in zip(*forms, strict=True)] + [[]]
    return Surface("cards", "three_across", f"{firm}.xlsx", [("挂牌", grid)], expects, ("场车驾驶牌", "驾驶证件全号"))


def cards(world: World) -> list[Surface]:
    """One person a sheet, and cards under and beside one another."""
    sheets, stack = partial(first.card_sheets, world), partial(first.card_stack, world)
    return [
        _three_across(world),
        sheets(
            "track_ability_file",
            "职工安全能力档案|||||\n车间|{emp}|||工区|焊轨一工区\n姓名|{name}|出生年月|{birth:%Y-%m}|职名|线路工\n公民身份号码|{id}||||\n"
            "特种作业持证|||||\n作业项目|{item}|作业证号码|{no}||\n头次发证|{first}|本证满日|{end}|发证机关|{issuer}\n"
            "年度安全考试|96|年度体检|合格|奖惩|无\n本人确认签名|||车间主任||",
            "ok forged alt ok",
            "F1",
            "职工安全能力档案 年度安全考试",
            "档案{n}",
        ),
        stack(
            "dam_labels_over_values",
            "进场特种工资格核对单|||\n工人姓名|公民身份号码|从事类别|班组\n{name}|{id}|{item}|坝体二班\n"
            "资格证全号|核发日|用至日|核发厅\n{no}|{start}|{end}|{issuer}\n核对人：安全总监|||",
            "ok ok forged alt",
            "F3",
            "进场特种工资格核对单 核对人：安全总监",
        ),
        sheets(
            "pit_bilingual_boards",
            "下井人员信息牌|\n姓名 Name|{name}\n身份证号 ID No.|{id}\n准操项目 Scope|{item}\n"
            "操作证号 Cert No.|{no}\n初领 First|{first}\n"
            "有效期至 Valid to|{end}\n发证机关 Issuer|{issuer}\n血型 Blood|O",
            "ok alt forged ok",
            "F6",
            "下井人员信息牌",
            "{name}",
        ),
        stack(
            "granary_lines_in_one_cell",
            "场车驾驶员{n}号档\n姓名：{name}    性别：{sex}\n身份证号码：{id}\n"
            "作业项目：{code}    证件编号：{no}\n批准日期：{start}    有效日期：{end}\n"
            "库主任意见：同意上岗",
            "ok forged ok alt",
            "F5",
            "库主任意见：同意上岗",
        ),
    ]


def text_lines(world: World) -> list[Surface]:
    """Sentences and messages pasted from elsewhere."""
    lines_of = partial(first.sentences, world)
    return [
        lines_of(
            "duty_room_log",
            "{n}．{name}（{sex}，公民身份号码{id}）：{item}，证号{no}，发证{issuer}，管到{end:%Y年%m月%d日}；",
            "F1",
            "{firm}调度日志摘录.txt",
            "调度日志摘录",
            "{firm}动火持证人员摘录",
        ),
        lines_of(
            "answer_to_letter",
            "关于贵局问及人员{name}（身份证号{id}），其{title}编号为{no}，类型为{cls}，有效期{start:%Y年%m月%d日}至{end:%Y年%m月%d日}。",
            "F2",
            "{firm}情况答复.xlsx",
            "关于贵局问及人员",
            "{firm}安全管理人员情况答复",
        ),
        lines_of(
            "semicolons_only",
            "{name};{id};{item};{no};{start:%Y.%m.%d};{end:%Y.%m.%d}",
            "F3",
            "{firm}回传.txt",
            "",
            "姓名;身份证号;工种;证书编号;发证日期;有效期至",
        ),
        table(
            world,
            "text_lines",
            "licence_cell_in_words",
            "序号={n}|场车驾驶员={name}|驾驶员公民号码={id}|驾驶证件详情={code}项目，证件编号为{no}，{start:%Y年%m月%d日}批准，"
            "{end:%Y年%m月%d日}满|带班=尤某",
            "ok forged alt ok",
            "F5",
            words="驾驶证件详情",
        ),
    ]


def _in_two_blocks(world: World) -> Surface:
    """Make a table of one person a column, the further people in a second block under the first."""
    columns = "对照项={n}|路工={name}|路工身份证号={id}|作业项目={item}|作业证号码={no}|首回发证={first}|证满={end}"
    people, firm = cast(world, "ok alt forged ok forged ok", "F1"), world.firm("F1")
    grid: list[list[str]] = [[f"{firm}焊轨人员对照"]]
    for half in (people[:3], people[3:]):
        rows = [headers(columns), *lines(columns, half, firm)]
        grid += [*(list(line) for line in zip(*rows, strict=True)), []]
    expects = [Expect(1, one.allowed, last=40, nth=index) for index, one in enumerate(people)]
    return Surface("transposed", "two_blocks", f"{firm}.xlsx", [("对照", grid)], expects, ("对照项",))


def transposed(world: World) -> list[Surface]:
    """One person a column."""
    turned = partial(first.turned_round, world)
    return [
        _in_two_blocks(world),
        turned(
            "dam_tender_annex",
            "拟派={n}|拟派人姓名={name}|拟派人身份证号={id}|资格证类别={item}|资格证全号={no}|首次核发={first}|现证用至={end}|核发单位={issuer}",
            "F3",
            "拟派人姓名 现证用至",
            "附表五　{firm}拟派特种作业人员（横向）",
        ),
        indented(
            turned(
                "granary_wall_board",
                "照片=（略）|驾驶员={name}|驾驶员身份证号码={id}|驾驶项目={code}|证件全号={no}|满期日={end:%Y.%m.%d}|所在仓区=东区",
                "F5",
                "满期日",
            )
        ),
        turned(
            "pit_shift_in_csv",
            "班序={n}|班中岗位={post}|矿工姓名={name}|矿工身份证号={id}|操作证项目={item}|操作证全号={no}|取证日={first:%Y/%m/%d}|失效日={end:%Y/%m/%d}",
            "F6",
            "班序",
            file="{firm}.csv",
        ),
    ]


def _two_rows_each(world: World) -> Surface:
    """Make a table of two lines a person: the name over the identity number, the number over its end."""
    made = table(
        world,
        "name_id_cell",
        "name_over_id",
        "号={n}|姓名={name}|证书编号={no}|准操项目={item}|身份证号={id}|有效期至={end}|发证机关={issuer}",
        "ok forged alt ok",
    )
    grid = made.sheets[0][1]
    over = [cells for row in grid for cells in ([*row[:4]], ["", *row[4:]])]
    made.sheets[0] = ("两行一人", over)
    for one in made.expects:
        one.row, one.last = 2 * one.row - 1, 2 * one.row
    return made


def name_id_cell(world: World) -> list[Surface]:
    """Name and identity number in one cell."""
    tail = "从事项目={item}|证件全号={no}|证件满日={end}|出证机关={issuer}"
    heads = (
        ("semicolon_between", "路工信息（姓名；身份证）", "{name}；{id}", "F1"),
        ("angle_brackets", "场车驾驶员及公民号码", "{name}<{id}>", "F5"),
        ("labels_on_two_lines", "下井人员登记", "姓名：{name}\n公民身份号码：{id}", "F6"),
        ("with_birth_and_town", "坝上工人（身份信息）", "{name}，{birth:%Y年%m月}生，{id}，肥城人", "F3"),
    )
    made = [
        table(world, "name_id_cell", name, f"排序={{n}}|{head}={cell}|{tail}", "ok alt forged ok", fam, words=head)
        for name, head, cell, fam in heads
    ]
    return [*made, _two_rows_each(world)]


def tick_matrix(world: World) -> list[Surface]:
    """One column a trade; marks say that the certificate is held."""
    kind, doubt = "tick_matrix", "not_registered|needs_verification"
    ones = wide(
        world,
        kind,
        "weaving_held_or_lacking",
        "工段={n}段|职工={name}|职工身份证号码={id}|低压电工操作证={a_yes}|焊接操作证={b_yes}|制冷操作证={c_yes}",
        "a=F1.0 b=F1.1 c=F1.3",
        "a bc b! c -",
        titles=("{firm}持证矩阵（持=有证，缺=无证）",),
        forged=doubt,
        words="持=有证，缺=无证",
    )
    granary = wide(
        world,
        kind,
        "granary_taken",
        "在编人员={name}|在编人员身份证={id}|现任岗位={post}|证件全号={one}|叉车N1={a_tick}|司炉G1={b_tick}|行车Q2={c_tick}",
        "a=F5.0 b=F5.2 c=F5.3",
        "a ab c! b -",
        titles=("{firm}持证分布",),
        file="{firm}持证分布.csv",
    )
    pit = wide(
        world,
        kind,
        "pit_circles",
        "班={n}|下井人={name}|下井人身份证号={id}|下井证全号={one}|绞车司机={a_tick}|井下电钳工={b_tick}|瓦斯检查工={c_tick}|工种岗位={post}",
        "a=F6.2 b=F6.0 c=F6.1",
        "c ab a! b -",
        titles=("{firm}井下人员取证情况（○为已取证）",),
        words="○为已取证",
    )
    dam = wide(
        world,
        kind,
        "dam_numbers_end_by_trade",
        "坝上工人={name}|坝上工人身份证={id}|岗位={post}|架子工={a_tick}|架子工用至={a_end}|建筑电工={b_tick}|建筑电工用至={b_end}|塔司={c_tick}|"
        "塔司用至={c_end}",
        "a=F3.1 b=F3.0 c=F3.3",
        "b ac a! c -",
        forged=doubt,
        words="架子工用至 塔司用至",
    )
    return [
        marked(ones, yes="持", no="缺"),
        marked(granary, tick="已取"),
        marked(pit, tick="○"),
        marked(dam, tick="具备"),
    ]


def _name_again(world: World) -> Surface:
    """Make a table whose further rows repeat the name and leave the identity number blank."""
    made = first.continued(
        world,
        "name_again_id_blank",
        "行={n}|路工={who}|路工身份证号={whose}|证件名目={title}|操作项目={item}|证件全号={no}|证满={end}|出证={issuer}",
        "F1.0+F5.0 F1.1 F1.4+F1.0! F5.3",
        "证件名目",
    )
    grid = made.sheets[0][1]
    for index in range(2, len(grid)):
        grid[index][1] = grid[index][1] or grid[index - 1][1]
    return made


def _dam(world: World) -> Surface:
    """Make a dam's roster; a forged second card of a trade that its holder has no record of is altered to some."""
    made = inserted(
        first.continued(
            world,
            "dam_same_as_before",
            "工人序={n}|坝上工人={who}|坝上工人身份证={whose}|从事类别={item}|资格证全号={no}|核发={start}|用至={end}",
            "F3.0+F3.2 F3.1 F3.3+F3.4! F3.2+F3.1",
            "工人序",
            blank="同前",
        ),
        5,
        "",
        "第二作业面",
    )
    for one in made.expects:
        one.allowed += "|altered" if one.allowed == FORGED else ""
    return made


def continuation(world: World) -> list[Surface]:
    """A person's further certificates under him."""
    more = partial(first.continued, world)
    return [
        _name_again(world),
        ended(
            more(
                "chemical_park_arrows",
                "行号={n}|园区人员={who}|园区人员证件={whose}|证书全称={title}|准操或类别={item}|证书号数={no}|启用={start}|停用={end}|出证部门={issuer}",
                "F1.0+F1.1 F1.3 F5.0+F1.2! F5.2",
                "准操或类别",
                "{firm}入园人员证件清单（一人多证续行）",
                blank="↑",
            ),
            "",
            "合计8证",
        ),
        _dam(world),
        paged(
            more(
                "pit_two_families",
                "序={n}|下井人={who}|下井人身份证={whose}|证书名目={title}|项目或类型={item}|证书全号={no}|证失效={end}|发证局={issuer}",
                "F6.0+F7.0 F6.1 F6.2+F6.0! F7.0",
                "项目或类型",
            ),
            1,
            4,
        ),
    ]


def spaced_items(world: World) -> list[Surface]:
    """Several items in one cell."""
    packed = partial(first.packed_items, world)
    base = "序={n}|路工={name}|路工身份证号={id}|路工作业证号码={no}|"
    return [
        packed("circled_figures", f"{base}路工作业项目=①{{items}}", "②", ""),
        packed("semicolon_lines", f"{base}路工作业项目={{items}}|逐项满日={{ends}}", "；\n", "逐项满日"),
        packed("each_in_brackets", f"{base}路工作业项目=【{{items}}】", "】【", ""),
        packed("along_with", f"{base}准操（可多项）={{items}}|满日（逐项）={{ends}}", "以及", "准操（可多项）"),
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
            "park_number_first",
            "={no}|={item}|={name}|={id}|={first}|={end}|={issuer}|=合成车间",
            trained(world, roles, "F1", AMMONIA, HYDROGENATION),
            "F1",
        ),
        _bare(
            world,
            "pit_text",
            "={name}|={id}|={item}|={no}|={start:%Y.%m.%d}|={end:%Y.%m.%d}",
            trained(world, roles, "F6", MONITORING, GAS_DRAINAGE, OUTBURST),
            "F6",
            "{firm}.txt",
        ),
        _bare(
            world,
            "ropeway_fitters_csv",
            "={n}|=上站|={name}|={tel}|={id}|={code}|={no}|={start:%Y/%m/%d}|={end:%Y/%m/%d}",
            trained(world, roles, "F5", ROPEWAY_FITTER),
            "F5",
            "{firm}.csv",
        ),
        ended(bare("dam_with_signature", "={n}|={item}|={name}|={id}|={no}|={end}|=已签字", "F3"), "", "合计：5人"),
    ]


def two_dates(world: World) -> list[Surface]:
    """Two dates in one cell."""
    kind, roles = "two_dates", "ok alt forged ok revoked"
    base = "序={n}|作业人={name}|作业人身份证号={id}|作业项目={item}|作业证号码={no}|"
    return [
        table(
            world,
            kind,
            "end_first",
            base + "作业证有效=至{end:%Y.%m.%d}（自{start:%Y.%m.%d}）",
            members=trained(world, roles, "F1", POLYMERISATION, BRAZING),
        ),
        table(
            world,
            kind,
            "well_site_first_and_end",
            base + "初领／截止={first:%Y年%m月%d日}初领，{end:%Y年%m月%d日}截止|井队=3{n}号",
            members=trained(world, "ok alt forged ok", "F1", DRILLING, TAILINGS, EXPLOSION_PROOF),
            words="初领／截止",
        ),
        table(
            world,
            kind,
            "line_and_tilde",
            "姓名={name}|公民号码={id}|从事类别={item}|资格证全号={no}|使用期={start:%Y-%m-%d}\n～\n{end:%Y-%m-%d}",
            members=trained(world, roles, "F3", LIFT_FITTER, HOIST_FITTER),
            fam="F3",
        ),
        table(
            world,
            kind,
            "approved_and_until",
            "场车安全管理员={name}|公民号码={id}|项目代号={code}|证件全号={no}|"
            "批准及届满=批：{start:%Y.%m.%d} 届：{end:%Y.%m.%d}",
            members=trained(world, roles, "F5", EQUIPMENT_MANAGER),
            fam="F5",
            words="批准及届满",
        ),
    ]
