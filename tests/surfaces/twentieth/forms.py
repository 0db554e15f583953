"""Twentieth batch: cards, text, people side by side, ticks, blanks, cells that hold several things."""

from functools import partial

from tests.surfaces.eleventh.shapes import DISMANTLER, MONITORING, SHEARER
from tests.surfaces.fifteenth.shapes import CLIMBING_SCAFFOLD, RELAY, RIDE_REPAIR
from tests.surfaces.kinds import forms as first
from tests.surfaces.ninth.shapes import two_lines
from tests.surfaces.seventeenth.shapes import undated
from tests.surfaces.sixteenth.shapes import dressed
from tests.surfaces.sixth.shapes import CABLE, LIFT, RIDE, trained
from tests.surfaces.surface import NOBODY, Expect, Surface, cast, headers, lines, table, wide
from tests.surfaces.third.shapes import marked
from tests.surfaces.twentieth.shapes import (
    operated,
    pledged,
    typed,
    versioned,
)
from tests.surfaces.twentieth.terms import two_days
from tests.surfaces.world import World

FIELDS = (
    "员工姓名={name}|身份证号={id}|证书种类={title}|准操项目={item}|操作证编号={no}|初领日期={first}|有效期至={end}|"
    "发证机关={issuer}"
)


def _records(world: World) -> Surface:
    """Make the dump of a form program: a line a field, each with the record's number, the field and what is in it."""
    people, firm = cast(world, "ok ok forged ok alt ok", "F1"), world.firm("F1")
    grid = [["记录号", "字段", "内容"]]
    expects = [Expect(1, NOBODY)]
    for n, one in enumerate(people, 1):
        rows = [
            [f"R{n:03d}", head, cell] for head, cell in zip(headers(FIELDS), lines(FIELDS, [one], firm)[0], strict=True)
        ]
        expects.append(Expect(len(grid) + 1, one.allowed, claims=1, last=len(grid) + len(rows)))
        grid += rows
    return Surface("cards", "a_line_a_field_of_the_form_program", f"{firm}.xlsx", [("明细", grid)], expects)


def cards(world: World) -> list[Surface]:
    """One person a sheet, and cards under one another."""
    sheets, stack = partial(first.card_sheets, world), partial(first.card_stack, world)
    return [
        _records(world),
        sheets(
            "mill_employee_dossier",
            "纺织公司员工技能档案|||||\n档案盒号|D-{n:03d}|立卷人|档案室小屠||\n姓名|{name}|性别|{sex}|出生|{birth:%Y.%m}\n"
            "身份证号|{id}|||现岗|{post}\n持证名称|{title}|||准操项目|{item}\n证书编号|{no}|||初领日期|{first}\n"
            "有效期至|{end}|||发证机关|{issuer}\n车间评语|表现良好||||",
            "ok ok forged alt ok",
            "F1",
            "纺织公司员工技能档案 立卷人",
            "档{n}",
        ),
        stack(
            "water_park_shift_cards",
            "当班操作员　DUTY {n}|\n姓名 / Name|{name}\n身份证号 / ID|{id}\n作业项目 / Item|{item}（{code}）\n"
            "证件编号 / Licence|{no}\n批准日期 / Issued|{start}\n有效日期 / Expiry|{end}\n批准机关 / By|{issuer}",
            "ok@F5.3 ok@F5.1 forged@F5.3 ok@F5.3 alt@F5.1",
            "F5",
            "当班操作员　DUTY",
        ),
        sheets(
            "erector_entry_application",
            "钢构工人进场申请单|||\n申请日期|2024-06-1{n}|分包单位|{emp}\n申请人|{name}|身份证号码|{id}\n工种|{item}|操作资格证号|{no}\n"
            "发证日期|{start}|有效期至|{end}\n发证机关|{issuer}|安全交底|已交底\n项目经理意见|同意进场||",
            "ok forged ok ok borrowed",
            "F3",
            "钢构工人进场申请单 申请人",
            "单{n}",
        ),
        stack(
            "co_operative_notice_board",
            "★ 本网点安全责任人公示 ★||\n|姓　名|{name}\n|身份证号|{id}\n|证书名称|{title}\n|人员类型|{cls}\n"
            "|合格证号|{no}\n|发证日期|{start}\n|有效期至|{end}\n|发证机关|{issuer}\n监督电话|12350|",
            "ok forged ok alt ok",
            "F2",
            "★ 本网点安全责任人公示 ★",
            gap=2,
        ),
        stack(
            "pit_pocket_cards_with_bars",
            "—— 井下电钳、绞车岗位卡 ——|||\n姓名|{name}|班次|四点班\n身份证号|{id}|卡号|K{n:03d}\n"
            "准操项目|{item}|证书编号|{no}\n初领日期|{first}|有效期至|{end}",
            "ok ok forged alt ok",
            "F6",
            "",
            gap=0,
        ),
    ]


def text_lines(world: World) -> list[Surface]:
    """Sentences, messages of groups and records that a program wrote."""
    lines_of = partial(first.sentences, world)
    return [
        lines_of(
            "script_of_the_database",
            "INSERT INTO 特种作业证(姓名,身份证号,证书编号,准操项目,初领日期,有效期至) "
            "VALUES('{name}','{id}','{no}','{item}','{first}','{end}');",
            "F1",
            "{firm}脚本.txt",
            "",
        ),
        lines_of(
            "tags_of_the_exchange_file",
            "<持证人><姓名>{name}</姓名><身份证号>{id}</身份证号><工种>{item}</工种><证书编号>{no}</证书编号>"
            "<发证日期>{start}</发证日期><有效期至>{end}</有效期至></持证人>",
            "F3",
            "{firm}交换.txt",
            "",
        ),
        lines_of(
            "park_foreman_types_it",
            "{name} 身份证{id} 项目{code} 证件编号{no} 批准{start:%Y年%m月%d日} 有效到{end:%Y年%m月%d日}",
            "F5",
            "{firm}.xlsx",
            "",
            "滑道班的证，安全员收齐",
        ),
        lines_of(
            "parameters_of_a_link",
            "姓名={name}&身份证号={id}&证书编号={no}&准操项目={item}&有效期至={end}",
            "F6",
            "{firm}回传.txt",
            "",
        ),
        lines_of(
            "builder_minutes",
            "（{n}）类别{code}：{name}，身份证号{id}，证书编号{no}，发证日期{start}，有效期至{end}，在岗。",
            "F4",
            "{firm}会议纪要.xlsx",
            "",
            "安管人员证件核对会纪要",
        ),
    ]


def _pumps(world: World) -> Surface:
    """Make a table of one person a column, under lines of pumping stations and shifts, units in front of the labels."""
    columns = (
        "值守员={name}|值守员身份证号={id}|证件名称={title}|准操项目={item}|证件编号={no}|初领日期={first}|"
        "有效期至={end}|签发机关={issuer}"
    )
    people, firm = trained(world, "ok forged ok ok alt ok borrowed", "F1", CABLE, RELAY), world.firm("F1")
    rows = [headers(columns), *lines(columns, people, firm)]
    grid = [["人员" if n < 2 else "证件", *line] for n, line in enumerate(zip(*rows, strict=True))]
    grid = [[f"{firm}泵站值守一览"], ["站点", "", *(f"{n}号泵站" for n in range(1, 8))], *grid]
    expects = [Expect(1, one.allowed, last=40, nth=index) for index, one in enumerate(people)]
    return Surface("transposed", "under_pumping_stations", f"{firm}.xlsx", [("值守", grid)], expects)


def transposed(world: World) -> list[Surface]:
    """One person a column."""
    turned = partial(first.turned_round, world)
    return [
        _pumps(world),
        turned(
            "slides_side_by_side",
            "滑道编号={n}|主操={name}|主操身份证号={id}|作业项目={item}|项目代号={code}|证件编号={no}|批准日期={start}|"
            "有效日期={end}|批准机关={issuer}",
            "F5",
            "滑道编号 主操身份证号",
        ),
        turned(
            "bays_side_by_side",
            "吊装区={n}区|持证工人={name}|持证工人身份证号={id}|工种={item}|资格证编号={no}|发证日期={start}|有效期至={end}|"
            "发证机关={issuer}",
            "F3",
            "持证工人身份证号",
            "{firm}钢构吊装人员",
            "{firm}.csv",
        ),
        turned(
            "shops_side_by_side",
            "门市部={n}部|主要负责人或安全员={name}|身份证号={id}|证书名称={title}|人员类型={cls}|证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F2",
            "主要负责人或安全员",
        ),
        turned(
            "winders_side_by_side",
            "绞车房={n}房|绞车司机姓名={name}|绞车司机身份证号={id}|准操项目={item}|操作证编号={no}|初领日期={first}|"
            "有效期至={end}",
            "F6",
            "绞车司机身份证号",
            file="{firm}.xls",
        ),
    ]


def name_id_cell(world: World) -> list[Surface]:
    """Name and identity number in one cell."""
    tail = "操作证编号={no}|操作项目={item}|初领日期={first}|有效期至={end}|发证机关={issuer}"
    heads = (
        ("web_link_with_parameters", "人员对象", "{name}?id={id}", "F1"),
        ("double_bracket_of_the_wiki", "员工[[证件]]", "{name}[[{id}]]", "F3"),
        ("id_tab_name", "证件号+姓名", "{id}\t{name}", "F5"),
        ("at_sign_between", "姓名@身份证号", "{name}@{id}", "F6"),
        ("semicolon_labels", "基本资料", "名：{name}；证件号：{id}；性别：{sex}", "F1"),
        ("double_slash_between", "姓名//身份证号", "{name}//{id}", "F3"),
    )
    return [
        table(
            world,
            "name_id_cell",
            name,
            f"序号={{n}}|{head}={cell.replace('=', '＝')}|{tail}",
            "ok alt ok forged ok borrowed ok",
            fam,
        )
        for name, head, cell, fam in heads
    ]


def tick_matrix(world: World) -> list[Surface]:
    """One column a trade; marks say that the certificate is held."""
    kind, doubt = "tick_matrix", "not_registered|needs_verification"
    mill = wide(
        world,
        kind,
        "mill_hearts_for_held",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|操作证号={one}|低压电工作业={a_tick}|高压电工作业={b_tick}|"
        "熔化焊接与热切割作业={c_tick}",
        "a=F1.0 b=F1.4 c=F1.1",
        "ab c b a! - ac a",
        titles=("{firm}员工持证打点表（♥表示持证）",),
    )
    park = wide(
        world,
        kind,
        "park_true_and_false",
        "姓名={name}|身份证号={id}|岗位={post}|叉车司机N1={a_yes}|起重机指挥Q1={b_yes}|工业锅炉司炉G1={c_yes}",
        "a=F5.0 b=F5.1 c=F5.2",
        "a ab b! - c bc",
        forged=doubt,
        file="{firm}.csv",
    )
    frame = wide(
        world,
        kind,
        "frame_under_two_captions",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|资格证号={one}|建筑电工={a_tick}|建筑起重司索信号工={b_tick}|"
        "塔式起重机司机={c_tick}",
        "a=F3.0 b=F3.2 c=F3.3",
        "a b c! - b c",
    )
    pit = wide(
        world,
        kind,
        "pit_ticks_with_ends",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|煤矿瓦斯检查作业={a_tick}|煤矿瓦斯检查作业到期={a_end}|"
        "煤矿井下电气作业={b_tick}|煤矿井下电气作业到期={b_end}",
        "a=F6.1 b=F6.0",
        "a ab b! - b a",
        forged=doubt,
    )
    works = wide(
        world,
        kind,
        "works_have_and_lack",
        "姓名={name}|身份证号={id}|岗位={post}|操作证号={one}|高压电工作业={a_yes}|制冷与空调设备运行操作作业={b_yes}",
        "a=F1.4 b=F1.3",
        "a ab b! - b",
    )
    return [
        undated(marked(mill, tick="♥")),
        undated(marked(park, yes="TRUE", no="FALSE")),
        two_lines(
            undated(marked(frame, tick="▲")),
            1,
            "序号|姓名|身份证号|岗位|资格证号|持证（▲）||",
            "|||||建筑电工|建筑起重司索信号工|塔式起重机司机",
        ),
        operated(marked(pit, tick="✅"), 1),
        undated(dressed(marked(works, yes="已取得", no="未取得"), 1, typed)),
    ]


def continuation(world: World) -> list[Surface]:
    """A person's further certificates under him."""
    more = partial(first.continued, world)
    return [
        more(
            "mill_plus_signs_below",
            "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|操作项目={item}|证书编号={no}|有效期至={end}|"
            "发证机关={issuer}",
            "F1.0+F1.4 F1.1 F1.4+F5.0 F1.0! F1.2+F1.0",
            "",
            blank="＋",
        ),
        operated(
            more(
                "grid_blank_below",
                "序号={n}|员工={who}|员工身份证号={whose}|证件名称={title}|项目={item}|证件编号={no}|有效期至={end}|"
                "发证机关={issuer}",
                "F5.0+F1.0 F5.2 F1.1+F5.3 F5.0!",
                "",
            ),
            1,
        ),
        more(
            "frame_second_trade_below",
            "序号={n}|工人={who}|工人身份证号={whose}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|"
            "发证机关={issuer}",
            "F3.2+F3.3 F3.1 F3.0+F3.2 F3.4! F3.3",
            "",
            "{firm}兼工种人员",
            blank="（兼）",
        ),
        pledged(
            more(
                "pit_below_the_chief",
                "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|类别或项目={item}|证书编号={no}|有效期至={end}|"
                "发证机关={issuer}",
                "F7.0+F6.1 F6.0 F7.1+F6.0 F6.1!",
                "",
                blank="∟",
            ),
            "本矿承诺：一人多证已全部列明。",
        ),
        versioned(
            more(
                "museum_asterisks_below",
                "编号={n}|姓名={who}|证件号码={whose}|证书名称={title}|作业项目={item}|证书编号={no}|有效期至={end}|"
                "发证机关={issuer}",
                "F1.3+F1.0 F5.1 F1.0+F1.2 F1.3!",
                "",
                blank="＊",
            ),
            "馆内表格 GN-12|||2024版",
        ),
    ]


def spaced_items(world: World) -> list[Surface]:
    """Several items in one cell."""
    packed = partial(first.packed_items, world)
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|"
    return [
        undated(packed("hash_tags_of_the_base", f"{base}准操项目=#{{items}}", " #", "")),
        undated(packed("and_also_in_words", f"{base}操作项目={{items}}", "以及", "")),
        undated(packed("circled_figures", f"{base}准操项目=①{{items}}", " ②", "")),
        operated(
            packed("strokes_of_the_grid", f"{base}准操项目集={{items}}|有效期至={{ends}}", " │ ", "准操项目集"), 1
        ),
        packed("middle_dots_between", f"{base}操作项目={{items}}|有效期止={{ends}}", "•", ""),
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
            "slides_and_lifts",
            "={name}|={sex}|={id}|={item}|={code}|={no}|={start:%Y/%m/%d}|={end:%Y/%m/%d}|={issuer}|=在职",
            "ok forged ok ok alt ok",
            "F5",
            "{firm}.xlsx",
            RIDE,
            LIFT,
            RIDE_REPAIR,
        ),
        _bare(
            world,
            "climbing_scaffold_men",
            "=东塔楼|={n}|={name}|={id}|={item}|={no}|={start}|={end}|={issuer}",
            "ok ok forged alt borrowed ok",
            "F3",
            "{firm}.csv",
            CLIMBING_SCAFFOLD,
            DISMANTLER,
        ),
        _bare(
            world,
            "pit_watchers",
            "={id}|={name}|={tel}|={item}|={no}|={first:%Y.%m.%d}|={end:%Y.%m.%d}|={issuer}",
            "ok forged ok alt ok",
            "F6",
            "{firm}.xls",
            SHEARER,
            MONITORING,
        ),
        bare("workshop_last", "={name}|={id}|={no}|={item}|={first}|={end}|={issuer}|=细纱车间", "F1"),
        bare(
            "shops_title_only",
            "={emp}|={name}|={id}|={title}|={cls}|={no}|={start}|={end}",
            "F2",
            title="网点安全责任人",
        ),
    ]


def two_dates(world: World) -> list[Surface]:
    """Two dates in one cell."""
    return two_days(world)
