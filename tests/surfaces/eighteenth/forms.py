"""Eighteenth batch: cards, text, people side by side, ticks, blanks, cells that hold several things."""

from functools import partial

from tests.surfaces.eighteenth.shapes import (
    gathered,
    ledger,
    lettered_over,
    navigated,
    nulled,
    queried,
    receipted,
    stacked,
    statistical,
    voided,
)
from tests.surfaces.eleventh.shapes import DISMANTLER, HYDROGEN, MOBILE_TANK, MONITORING, VENTILATION
from tests.surfaces.fifteenth.shapes import HOIST_FITTER, RELAY, TESTING, framed, undated, widened
from tests.surfaces.kinds import forms as first
from tests.surfaces.ninth.shapes import FIREWORKS, two_lines
from tests.surfaces.sixteenth.shapes import dressed
from tests.surfaces.sixth.shapes import CABLE, CYLINDER, LIFT, RIGGING, trained
from tests.surfaces.surface import BACK, Expect, R, Surface, cast, headers, lines, table, wide
from tests.surfaces.tenth.shapes import ORE_BLASTING, PYROTECHNICS
from tests.surfaces.third.shapes import marked
from tests.surfaces.thirteenth.shapes import answered
from tests.surfaces.twelfth.shapes import boxed, footnoted, signed
from tests.surfaces.world import World

STUB = "存　　根|\n领证人|{name}\n身份证|{id}\n项　目|{item}\n证　号|{no}\n有效期|{end}"
RECEIPT = "领　　条|\n今领到|{title}\n号　码|{no}\n起　止|{start}至{end}\n机　关|{issuer}\n领证人签字|{name}"


def _stubs(world: World) -> Surface:
    """Make a sheet of counterfoils: at the left the office's part, at the right the holder's."""
    people, firm = cast(world, "ok forged ok alt ok", "F1"), world.firm("F1")
    grid: list[list[str]] = []
    expects = []
    for n, one in enumerate(people, 1):
        left, right = (
            [[one.print(cell, n, firm) for cell in line.split("|")] for line in part.split("\n")]
            for part in (STUB, RECEIPT)
        )
        # Who would rather have the counterfoils typed as a table is right, too.
        allowed = BACK if one.allowed == R else f"{one.allowed}|needs_verification|unreadable"
        expects.append(Expect(len(grid) + 1, allowed, last=len(grid) + len(left)))
        grid += [[*a, "┆", *b] for a, b in zip(left, right, strict=True)] + [[]]
    return Surface("cards", "counterfoils_of_the_office", f"{firm}.xlsx", [("存根", grid)], expects, ("领证人签字",))


def cards(world: World) -> list[Surface]:
    """One person a sheet, and cards under and beside one another."""
    sheets, stack = partial(first.card_sheets, world), partial(first.card_stack, world)
    return [
        _stubs(world),
        sheets(
            "stage_door_cards",
            "剧场技术人员登记卡|||\n剧组|某剧组|编号|WT{n:03d}\n姓名|{name}|性别|{sex}\n身份证号|{id}|电话|{tel}\n"
            "准操项目|{item}|操作证号|{no}\n初领日期|{first}|有效期至|{end}\n发证机关|{issuer}|舞台监督|邢老师",
            "ok ok alt forged lapsed ok",
            "F1",
            "剧场技术人员登记卡 舞台监督",
            "卡{n}",
        ),
        stack(
            "paper_mill_duty_cards",
            "特设人员上岗卡|||\n厂区|制浆厂区|卡号|{n}\n持卡人|{name}|身份证号码|{id}\n作业项目|{item}|代号|{code}\n"
            "证件编号|{no}|批准部门|{issuer}\n批准日期|{start}|有效日期|{end}",
            "ok@F5.0 forged@F5.2 ok@F5.3 alt@F5.0 borrowed@F5.2 ok@F5.3",
            "F5",
            "特设人员上岗卡",
            gap=1,
        ),
        stack(
            "metro_entry_slips",
            "进洞证（第{n}号）|\n姓　　名：|{name}\n公民身份号码：|{id}\n工　　种：|{item}\n操作资格证号：|{no}\n"
            "发证日期：|{start}\n有效期至：|{end}\n发证机关：|{issuer}\n洞口值班员：|老姚",
            "ok ok forged alt ok revoked",
            "F3",
            "洞口值班员：",
            gap=2,
        ),
        sheets(
            "foreign_firm_profiles",
            "EMPLOYEE LICENCE PROFILE|||\nName 姓名|{name}|ID No. 身份证号|{id}\nLicence 证书|{title}|No. 编号|{no}\n"
            "Item 项目|{item}|Authority 发证机关|{issuer}\nFirst issue 初领|{first}|Valid until 有效期至|{end}\n"
            "HSE check 核对|OK|Date 日期|2024-07-30",
            "ok forged ok alt ok",
            "F1",
            "",
            "Emp{n}",
        ),
        stack(
            "street_office_officers",
            "安全管理人员摸底卡|||\n所在企业|{emp}|所属社区|桃都社区\n姓名|{name}|身份证号|{id}\n"
            "类别|{code}|安管考核证号|{no}\n初次发证|{first}|有效期至|{end}\n摸底人|网格员小柏|摸底日期|2024-07-2{n}",
            "ok alt ok forged ok",
            "F4",
            "安全管理人员摸底卡 摸底人",
        ),
    ]


def text_lines(world: World) -> list[Surface]:
    """Sentences, messages of groups and records pasted from elsewhere."""
    lines_of = partial(first.sentences, world)
    return [
        lines_of(
            "street_notice_reply",
            "（{n}）{name}，{sex}，身份证号{id}，{title}编号{no}，准操{item}，有效期截止{end:%Y年%m月%d日}；",
            "F1",
            "某街道辖区{firm}.txt",
            "",
            "按通知要求，现报我街道该企业持证人员如下：",
        ),
        lines_of(
            "key_is_value",
            "name={name}; idcard={id}; certno={no}; item={item}; validto={end}",
            "F5",
            "{firm}_dump.txt",
            "",
        ),
        lines_of(
            "stage_director_writes",
            "剧场{post}{name}（身份证{id}），操作证号{no}，操作项目为{item}，证件有效期到{end:%Y年%m月%d日}，由{issuer}签发。",
            "F1",
            "{firm}说明.xlsx",
            "",
        ),
        lines_of(
            "mail_from_the_project",
            "姓名：{name} ／ 身份证：{id} ／ 工种：{item} ／ 操作资格证书编号：{no} ／ "
            "有效期：{start:%Y.%m.%d}至{end:%Y.%m.%d}",
            "F3",
            "{firm}邮件正文.txt",
            "",
            "领导好，以下是盾构项目特种工：",
        ),
        lines_of(
            "pasted_with_tabs",
            "姓名:{name}\t身份证号:{id}\t证号:{no}\t准操项目:{item}\t有效期至:{end}",
            "F6",
            "{firm}粘贴.xlsx",
            "",
        ),
        lines_of(
            "minutes_of_the_park",
            "{n}）安全管理人员{name}，身份证号码{id}，安管证{code}类，证书编号{no}，有效期至{end:%Y-%m-%d}。",
            "F4",
            "{firm}会议纪要.txt",
            "",
            "园区核对会议纪要（节选）",
        ),
    ]


def _turbines(world: World) -> Surface:
    """Make a table of one person a column, under lines of turbines and shifts, with a column of remarks at the end."""
    columns = (
        "检修人员={name}|检修人员身份证号={id}|证书名称={title}|操作证编号={no}|准操项目={item}|"
        "初领日期={first}|有效期至={end}|发证机关={issuer}"
    )
    people = cast(world, "ok@F1.4 ok@F1.2 forged@F1.0 alt@F1.4 ok@F1.2 borrowed@F1.4 ok@F1.0 lapsed@F1.4", "F1")
    firm = world.firm("F1")
    rows = [headers(columns), *lines(columns, people, firm)]
    grid = [[*line, ""] for line in zip(*rows, strict=True)]
    grid = [
        [f"{firm}风机检修分工及持证"],
        ["风机", *(f"F{n:02d}" for n in range(1, 9)), "说明"],
        ["班组", *(["检修一班"] * 8), "全勤"],
        *grid,
    ]
    expects = [Expect(1, one.allowed, last=40, nth=index) for index, one in enumerate(people)]
    return Surface("transposed", "under_turbines_with_remarks", f"{firm}.xlsx", [("分工", grid)], expects)


def transposed(world: World) -> list[Surface]:
    """One person a column."""
    turned = partial(first.turned_round, world)
    return [
        _turbines(world),
        turned(
            "machines_of_the_tea_houses",
            "机台={n}号|机台人={name}|机台人身份证={id}|作业项目={item}|项目代号={code}|证件编号={no}|批准日期={start}|"
            "有效日期={end}|批准机关={issuer}",
            "F5",
            "机台人身份证",
            "{firm}茶厂各机台人员",
        ),
        turned(
            "two_tongues_side_by_side",
            "Name 姓名={name}|ID 身份证号={id}|Licence 证书名称={title}|No. 证书编号={no}|Item 准操项目={item}|"
            "Valid until 有效期至={end}|Issued by 发证机关={issuer}",
            "F1",
            "",
        ),
        turned(
            "metro_rings_side_by_side",
            "区间={n}标|工人={name}|工人身份证号={id}|工种名称={item}|操作资格证编号={no}|发证日期={start}|有效期至={end}|"
            "发证机关={issuer}",
            "F3",
            "",
            file="{firm}.csv",
        ),
        turned(
            "pit_shifts_side_by_side",
            "班次=八点班|职工姓名={name}|职工身份证号={id}|准操项目={item}|煤矿操作证编号={no}|初领日期={first:%Y/%m/%d}|"
            "有效期至={end:%Y/%m/%d}|发证机关={issuer}",
            "F6",
            "",
            "{firm}机运队",
        ),
        turned(
            "officers_of_the_street",
            "所属社区=社区{n}|企业={emp}|安管人员={name}|身份证号={id}|安管类别={code}|安管证书编号={no}|初次发证={first}|有效期至={end}",
            "F4",
            "",
            "{firm}安管人员一企一列",
        ),
    ]


def name_id_cell(world: World) -> list[Surface]:
    """Name and identity number in one cell."""
    tail = "操作证编号={no}|操作项目={item}|初领日期={first}|有效期至={end}|发证机关={issuer}"
    heads = (
        ("two_blanks_and_sex_in_brackets", "演职员（性别）身份证", "{name}（{sex}）{id}", "F1"),
        ("id_under_a_rule", "工人／身份证", "{name}\n——\n{id}", "F3"),
        ("english_labels", "Name & ID", "Name: {name}, ID: {id}", "F1"),
        ("as_in_a_ledger", "站员", "{name}（证：{id}）", "F5"),
        ("double_hyphen", "井下职工--身份证", "{name}--{id}", "F6"),
        ("id_then_wide_blank", "身份证号　姓名", "{id}\u3000{name}", "F3"),
    )
    return [
        table(world, "name_id_cell", name, f"序号={{n}}|{head}={cell}|{tail}", "ok alt ok forged ok borrowed ok", fam)
        for name, head, cell, fam in heads
    ]


def tick_matrix(world: World) -> list[Surface]:
    """One column a trade; marks say that the certificate is held."""
    kind, doubt = "tick_matrix", "not_registered|needs_verification"
    stage = wide(
        world,
        kind,
        "stage_dots_for_held",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|操作证号={one}|低压电工作业={a_tick}|高处安装、维护、拆除作业={b_tick}|"
        "熔化焊接与热切割作业={c_tick}",
        "a=F1.0 b=F1.2 c=F1.1",
        "ab c b a! - ac bc",
        titles=("{firm}舞台人员持证（●表示有证）",),
    )
    park = wide(
        world,
        kind,
        "park_yes_in_letters",
        "姓名={name}|身份证号={id}|岗位={post}|叉车司机（N1）={a_yes}|工业锅炉司炉（G1）={b_yes}|起重机司机（Q2）={c_yes}",
        "a=F5.0 b=F5.2 c=F5.3",
        "a ab b! - c ac",
        forged=doubt,
        file="{firm}.csv",
    )
    metro = wide(
        world,
        kind,
        "metro_trades_under_one_caption",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|操作资格证号={one}|建筑电工={a_tick}|塔式起重机司机={b_tick}|"
        "司索信号工={c_tick}",
        "a=F3.0 b=F3.3 c=F3.2",
        "a b c! - a c b",
    )
    works = wide(
        world,
        kind,
        "works_ones_and_noughts",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|操作证号={one}|高压电工作业={a_yes}|低压电工作业={b_yes}|"
        "制冷与空调设备运行操作作业={c_yes}",
        "a=F1.4 b=F1.0 c=F1.3",
        "ab c b! - a bc",
        titles=("{firm}持证情况（1有 0无）",),
    )
    pit = wide(
        world,
        kind,
        "pit_circles_and_ends",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|煤矿井下电气作业={a_tick}|煤矿井下电气作业到期={a_end}|"
        "煤矿瓦斯检查作业={b_tick}|煤矿瓦斯检查作业到期={b_end}|煤矿提升机操作作业={c_tick}|煤矿提升机操作作业到期={c_end}",
        "a=F6.0 b=F6.1 c=F6.2",
        "a bc b! - c a",
        forged=doubt,
    )
    return [
        undated(marked(stage, tick="●")),
        marked(park, yes="Y", no="N"),
        two_lines(
            undated(marked(metro, tick="✓")),
            1,
            "序号|姓名|身份证号|岗位|操作资格证号|持有工种||",
            "|||||建筑电工|塔式起重机司机|司索信号工",
        ),
        undated(marked(works, yes="1", no="0")),
        widened(marked(pit, tick="〇"), 1, "矿长签字"),
    ]


def continuation(world: World) -> list[Surface]:
    """A person's further certificates under him."""
    more = partial(first.continued, world)
    return [
        more(
            "station_nulls_below",
            "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|作业项目={item}|证书编号={no}|有效期至={end}|"
            "发证机关={issuer}",
            "F5.0+F1.0 F5.2 F1.1+F1.0 F5.0! F5.3+F1.4",
            "",
            "{firm}一人多证",
            blank="NULL",
        ),
        receipted(
            more(
                "theatre_blank_below",
                "序号={n}|演职人员={who}|演职人员证件号={whose}|证书名称={title}|项目={item}|证书编号={no}|有效期至={end}|"
                "发证机关={issuer}",
                "F1.2+F1.0 F1.0 F1.1+F5.3 F1.2 F1.1!",
                "",
            ),
            "今收到复印件1册。",
        ),
        statistical(
            more(
                "labour_form_two_lines",
                "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|操作项目={item}|证书编号={no}|有效期至={end}|"
                "签发机关={issuer}",
                "F1.0+F1.3 F5.2 F1.1+F1.0 F1.3!",
                "",
                blank="续",
            ),
            "鲁人社统8表",
            "某市人社局",
        ),
        signed(
            more(
                "metro_several_trades",
                "序号={n}|工人={who}|工人证件号={whose}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|"
                "发证机关={issuer}",
                "F3.3+F3.0 F3.2 F3.0+F3.1 F3.4! F3.1",
                "",
                "{firm}一人两证",
                blank="（续）",
            ),
            "项目经理：||",
        ),
        more(
            "pit_chiefs_and_cards",
            "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|类别或项目={item}|证书编号={no}|有效期至={end}|"
            "发证机关={issuer}",
            "F7.1+F6.1 F6.0 F7.0+F6.2 F6.1! F6.2+F6.0",
            "",
            blank="··",
        ),
    ]


def spaced_items(world: World) -> list[Surface]:
    """Several items in one cell."""
    packed = partial(first.packed_items, world)
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|"
    return [
        undated(packed("long_dash_between", f"{base}准操项目={{items}}", "——", "")),
        undated(packed("concurrently", f"{base}准操项目={{items}}", "（兼）", "")),
        undated(packed("three_blanks", f"{base}证载操作项目={{items}}", "   ", "证载操作项目")),
        undated(packed("letters_in_front", f"{base}准操项目=A.{{items}}", "；B.", "")),
        packed("double_bar", f"{base}证面所载={{items}}|有效期至={{ends}}", "||", "证面所载"),
        packed("tab_between_items", f"{base}操作项目={{items}}|有效期止={{ends}}", "\t", ""),
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
            "depot_men_tabbed",
            "={n}|=3号库|={name}|={id}|={item}|={no}|={first}|={end}|={issuer}",
            "ok ok forged alt ok lapsed",
            "F1",
            "{firm}.tsv",
            FIREWORKS,
            PYROTECHNICS,
        ),
        _bare(
            world,
            "gas_fillers_of_the_page",
            "={name}|={sex}|={id}|={tel}|={item}|={code}|={no}|={start}|={end}|={issuer}",
            "ok forged ok alt ok ok",
            "F5",
            "{firm}.xls",
            CYLINDER,
            MOBILE_TANK,
        ),
        _bare(
            world,
            "metro_fitters_dates_first",
            "={start}|={end}|={name}|={id}|={item}|={no}|={issuer}",
            "ok ok forged alt borrowed ok",
            "F3",
            "{firm}.xlsx",
            DISMANTLER,
            HOIST_FITTER,
        ),
        nulled(
            _bare(
                world,
                "quarry_rows_of_a_dump",
                "={n}|={name}|={id}|=|={item}|={no}|={first}|={end}|={issuer}|=",
                "ok forged ok alt ok",
                "F1",
                "{firm}.csv",
                ORE_BLASTING,
                VENTILATION,
            ),
            0,
        ),
        _bare(
            world,
            "pit_monitors_of_the_group",
            "=通防部|={name}|={id}|={no}|={item}|={first:%Y/%m/%d}|={end:%Y/%m/%d}|={issuer}",
            "ok ok forged ok alt",
            "F6",
            "{firm}.xlsx",
            MONITORING,
        ),
        bare(
            "officers_under_an_annex",
            "={n}|={name}|={id}|={code}|={no}|={start}|={end}",
            "F4",
            title="附：园区安管人员",
        ),
    ]


def two_dates(world: World) -> list[Surface]:
    """Two dates in one cell."""
    kind, roles = "two_dates", "ok ok alt forged revoked ok"
    base = "序号={n}|姓名={name}|身份证号={id}|操作项目={item}|证书编号={no}|"
    return [
        queried(
            table(
                world,
                kind,
                "range_of_a_database",
                base + "证照期间=[{start:%Y-%m-%d},{end:%Y-%m-%d}]",
                members=trained(world, roles, "F1", HYDROGEN, CABLE),
                words="证照期间",
            ),
            1,
        ),
        ledger(
            table(
                world,
                kind,
                "ledger_up_and_down",
                base + "发证、截止={start:%Y年%m月%d日}发\n{end:%Y年%m月%d日}止",
                roles,
                words="发证、截止",
            ),
            1,
            3,
            "实习生小蔺",
        ),
        table(
            world,
            kind,
            "english_from_to",
            "Name 姓名={name}|ID No. 身份证号={id}|Item 准操项目={item}|Licence No. 操作证编号={no}|"
            "Validity 有效期限=from {start} to {end}",
            members=trained(world, roles, "F1", TESTING, RELAY),
            file="{firm}_licences.xlsx",
        ),
        lettered_over(
            table(
                world,
                kind,
                "approved_and_ends_by_words",
                "姓名={name}|身份证号={id}|作业项目={code}|证件编号={no}|批准及到期=批准{start:%Y.%m.%d}，到期{end:%Y.%m.%d}",
                fam="F5",
                members=trained(world, "ok forged ok alt ok ok", "F5", CYLINDER, LIFT),
                words="批准及到期",
            ),
            1,
        ),
        gathered(
            table(
                world,
                kind,
                "officer_term_with_tilde",
                "姓名={name}|身份证号={id}|类别={code}|证书编号={no}|有效起止={start:%Y/%m/%d} ~ {end:%Y/%m/%d}",
                roles,
                "F4",
            ),
            1,
            "某建筑公司",
            "某安装公司",
        ),
        dressed(
            voided(
                table(
                    world,
                    kind,
                    "metro_in_brackets",
                    base + "期限=（{start:%Y.%m.%d}）至（{end:%Y.%m.%d}）",
                    "ok ok forged alt ok revoked",
                    "F3",
                ),
                4,
                "",
                "（作废）",
            ),
            1,
            stacked,
        ),
        navigated(
            table(
                world,
                kind,
                "end_and_review_on_a_page",
                base + "到期日;复审日={end:%Y-%m-%d};{due:%Y-%m-%d}",
                "ok forged ok revoked ok ok",
                "F6",
                words="到期日;复审日",
            ),
            1,
            "井下 > 证件",
        ),
        footnoted(
            framed(
                answered(
                    boxed(
                        table(
                            world,
                            kind,
                            "double_arrow_stage",
                            "姓名={name}|身份证号={id}|准操项目={item}|操作证号={no}|初领⇒到期={first} ⇒ {end}",
                            members=trained(world, "ok ok forged alt ok", "F1", RIGGING, CABLE),
                            words="初领⇒到期",
                        ),
                        1,
                    ),
                    1,
                    编号="WT-#",
                ),
                "剧院|某剧院",
            ),
            "注：⇒ 后为有效期至。",
        ),
    ]
