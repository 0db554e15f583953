"""Sixteenth batch: cards, text, people side by side, ticks, blanks, cells that hold several things."""

from functools import partial

from tests.surfaces.eleventh.shapes import DISMANTLER, MOBILE_TANK, MONITORING, SHEARER, VENTILATION, hinted
from tests.surfaces.fifteenth.shapes import (
    CHAMBER,
    CLIMBING_SCAFFOLD,
    OUTBURST,
    RELAY,
    TESTING,
    explained,
    filtered,
    framed,
    history,
    lettered,
    outlined,
    starred,
    undated,
    widened,
)
from tests.surfaces.fourteenth.shapes import by_units, preprinted
from tests.surfaces.kinds import forms as first
from tests.surfaces.ninth.shapes import instructed, topped, two_lines
from tests.surfaces.sixteenth.shapes import (
    annotated,
    approved,
    carried,
    circled,
    colon,
    counted_off,
    dressed,
    lenticular,
)
from tests.surfaces.sixth.shapes import CABLE, CYLINDER, GONDOLA, HOIST, LIFT, RIGGING, ended, paged, trained
from tests.surfaces.surface import Expect, Surface, cast, headers, lines, table, wide
from tests.surfaces.tenth.shapes import ORE_BLASTING, numbered
from tests.surfaces.third.shapes import inserted, marked
from tests.surfaces.thirteenth.shapes import answered, spined
from tests.surfaces.twelfth.shapes import boxed, footnoted, page_broken, signed, spaced
from tests.surfaces.world import World

HELMET = (
    "安全帽贴　{n}|\n姓　名|{name}\n身份证|{id}\n工　种|{item}\n证书编号|{no}\n发　证|{start}\n有效期|{end}\n"
    "机　关|{issuer}"
)
ARCHIVE = (
    "一员一档卡|||\n姓　　名|{name}|出生年月|{birth:%Y.%m}\n身份证号|{id}|工作岗位|{post}\n"
    "证件名称|{title}|证件编号|{no}\n准操项目|{item}|签发机关|{issuer}\n初领日期|{first}|有效期至|{end}\n"
    "培训记录|||\n2024-03-05|车间级安全培训|8学时|合格"
)


def _helmets(world: World) -> Surface:
    """Make a sheet of helmet stickers, three beside one another; all of a line play one role."""
    roles = "ok ok ok forged forged forged ok ok ok alt alt alt"
    people, firm = cast(world, roles, "F3"), world.firm("F3")
    grid: list[list[str]] = []
    expects = []
    for n in range(0, len(people), 3):
        three = [
            [[one.print(cell, n + k, firm) for cell in line.split("|")] for line in HELMET.split("\n")]
            for k, one in enumerate(people[n : n + 3], 1)
        ]
        expects.append(Expect(len(grid) + 1, people[n].allowed, claims=3, last=len(grid) + len(three[0])))
        grid += [[*a, "", *b, "", *c] for a, b, c in zip(*three, strict=True)] + [[]]
    return Surface("cards", "helmet_stickers_by_threes", f"{firm}.xlsx", [("帽贴", grid)], expects)


def cards(world: World) -> list[Surface]:
    """One person a sheet, and cards under and beside one another."""
    sheets, stack = partial(first.card_sheets, world), partial(first.card_stack, world)
    return [
        _helmets(world),
        sheets(
            "warehouse_archive",
            "设备作业人员信息卡|||\n库区|仪阳库区|编号|KQ{n:03d}\n姓名|{name}|身份证号|{id}\n"
            "作业项目|{item}|项目代号|{code}\n证件编号|{no}|批准机关|{issuer}\n批准日期|{start}|有效日期|{end}\n"
            "负责台数|{n}|库区主管|郝经理",
            "ok ok alt forged lapsed ok",
            "F5",
            "设备作业人员信息卡",
            "库{n}",
        ),
        stack(
            "tower_crane_entry_check",
            "塔机人员进场核验记录|||\n塔机编号|{n}#塔|核验日期|2024-05-0{n}\n司机或指挥|{name}|身份证号|{id}\n"
            "工种|{item}|资格证号|{no}\n发证日期|{start}|有效期至|{end}\n发证机关|{issuer}|核验人|监理老钱",
            "ok@F3.3 forged@F3.2 ok@F3.4 ok@F3.3 lapsed@F3.3 borrowed@F3.2",
            "F3",
            "塔机人员进场核验记录",
            gap=2,
        ),
        sheets(
            "one_file_a_person",
            ARCHIVE,
            "ok forged ok alt ok lapsed",
            "F1",
            "一员一档卡 培训记录",
            "档{n}",
        ),
        stack(
            "pit_wall_plates",
            "持证亮牌|\n照　片|（贴照片处）\n姓　名|{name}\n身份证号|{id}\n操作项目|{item}\n证　号|{no}\n"
            "初领日期|{first}\n有效期至|{end}\n监督电话|0538-3366{n:03d}",
            "ok ok forged alt ok",
            "F6",
            "持证亮牌 监督电话",
            gap=1,
        ),
        sheets(
            "officers_appointment",
            "安全管理人员任命表|||\n被任命人|{name}|身份证号码|{id}\n任命职务|{post}|任命文号|肥建安〔2024〕{n}号\n"
            "考核证类别|{code}|考核证编号|{no}\n初次发证|{first}|证书有效期至|{end}\n企业|{emp}|任命日期|2024-02-01",
            "ok alt ok forged ok",
            "F4",
            "安全管理人员任命表 任命文号",
            "任命{n}",
        ),
    ]


def text_lines(world: World) -> list[Surface]:
    """Sentences, messages of groups and records pasted from elsewhere."""
    lines_of = partial(first.sentences, world)
    return [
        lines_of(
            "village_broadcast",
            "{n}号 {name}，身份证号{id}，持{title}，证号{no}，准操项目{item}，有效期到{end:%Y年%m月%d日}",
            "F1",
            "{firm}村办厂.txt",
            "",
            "村集体企业持证人员如下",
        ),
        lines_of(
            "port_reply_to_the_office",
            "我港{name}同志，身份证号码{id}，作业项目{item}，证件编号{no}，有效日期至{end:%Y-%m-%d}，特此说明。",
            "F5",
            "{firm}回函.xlsx",
            "我港 特此说明",
        ),
        lines_of(
            "mini_program_share",
            "〖电子证照〗姓名：{name}|身份证号：{id}|工种：{item}|证书编号：{no}|发证日期：{start}|有效期至：{end}",
            "F3",
            "{firm}转发.txt",
            "",
        ),
        lines_of(
            "dots_between",
            "姓名：{name} · 身份证号：{id} · 操作项目：{item} · 证书编号：{no} · 有效期至：{end} · 发证机关：{issuer}",
            "F6",
            "{firm}井下人员.xlsx",
            "",
            "井下特种作业人员",
        ),
        lines_of(
            "appointment_by_the_company",
            "经研究，任命{name}（身份证：{id}）为{post}，安管人员证书编号：{no}，有效期至：{end:%Y年%m月%d日}。",
            "F4",
            "{firm}任命文件.txt",
            "经研究",
        ),
        lines_of(
            "relay_in_the_group",
            "{n}. {name} / {id} / {item} / {no} / {end:%Y.%m.%d}到期",
            "F1",
            "{firm}群接龙.txt",
            "",
            "#接龙 报操作证：姓名/身份证号/操作项目/证号/到期",
        ),
    ]


def _berths(world: World) -> Surface:
    """Make a table of one person a column, under lines of berths and shifts."""
    columns = (
        "司机={name}|司机身份证号={id}|证件名称={title}|证件编号={no}|作业项目={item}|项目代号={code}|"
        "发证日期={start}|有效期至={end}|发证机关={issuer}"
    )
    people, firm = (
        cast(world, "ok@F5.3 ok@F5.0 forged@F5.1 alt@F5.3 ok@F5.1 borrowed@F5.3 ok@F5.0 lapsed@F5.3", "F5"),
        world.firm("F5"),
    )
    rows = [headers(columns), *lines(columns, people, firm)]
    grid = [list(line) for line in zip(*rows, strict=True)]
    grid = [
        [f"{firm}门机岸桥排班及持证"],
        ["泊位", *(f"{n}泊" for n in range(1, 9))],
        ["班制", *(["夜"] * 8)],
        *grid,
    ]
    expects = [Expect(1, one.allowed, last=40, nth=index) for index, one in enumerate(people)]
    return Surface("transposed", "under_berths_and_shifts", f"{firm}.xlsx", [("排班", grid)], expects)


def transposed(world: World) -> list[Surface]:
    """One person a column."""
    turned = partial(first.turned_round, world)
    return [
        _berths(world),
        turned(
            "glass_furnaces_side_by_side",
            "窑号={n}#|窑工={name}|窑工身份证={id}|证书类型={title}|准操项目={item}|证书编码={no}|初领={first}|"
            "有效期至={end}|发证机关={issuer}",
            "F1",
            "窑工身份证",
            "{firm}各窑电工焊工",
        ),
        turned(
            "bid_annex_of_the_dam",
            "序={n}|拟投入人员={name}|拟投入人员身份证号={id}|工种={item}|资格证编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F3",
            "拟投入人员身份证号",
            file="{firm}投标附表.xls",
        ),
        turned(
            "pit_faces_side_by_side",
            "工作面=310{n}|姓名={name}|身份证号={id}|证书名称={title}|准操项目={item}|证书编号={no}|"
            "初领日期={first:%Y.%m.%d}|有效期至={end:%Y.%m.%d}|发证机关={issuer}",
            "F6",
            "",
        ),
        turned(
            "officers_of_projects_side_by_side",
            "工程={n}期|驻项安全员={name}|驻项安全员身份证号={id}|证书类别={code}|证书编号={no}|初次发证日期={first}|有效期至={end}",
            "F4",
            "驻项安全员身份证号",
            "{firm}在建项目安全员",
        ),
    ]


def name_id_cell(world: World) -> list[Surface]:
    """Name and identity number in one cell."""
    tail = "操作证编号={no}|操作项目={item}|有效期至={end}|发证机关={issuer}"
    heads = (
        ("equals_sign_words", "姓名身份证", "{name}：{id}", "F1"),
        ("id_in_corner_brackets", "工人（证件号）", "{name}「{id}」", "F3"),
        ("tab_between", "人员", "{name}\t{id}", "F5"),
        ("id_under_with_label", "持证人信息", "{name}\n（身份证号）{id}", "F1"),
        ("plus_between", "姓名+身份证号码", "{name}+{id}", "F3"),
        ("phone_behind", "姓名/身份证/电话", "{name}/{id}/{tel}", "F6"),
    )
    return [
        table(world, "name_id_cell", name, f"序号={{n}}|{head}={cell}|{tail}", "ok alt ok forged ok borrowed ok", fam)
        for name, head, cell, fam in heads
    ]


def tick_matrix(world: World) -> list[Surface]:
    """One column a trade; marks say that the certificate is held."""
    kind, doubt = "tick_matrix", "not_registered|needs_verification"
    glass = wide(
        world,
        kind,
        "glass_stars_for_held",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|操作证号={one}|高压电工作业={a_tick}|低压电工作业={b_tick}|"
        "熔化焊接与热切割作业={c_tick}|制冷与空调设备运行操作作业={d_tick}",
        "a=F1.4 b=F1.0 c=F1.1 d=F1.3",
        "ab c d a! - b bd c",
        titles=("{firm}技能证书看板（★持有）",),
        words="技能证书看板（★持有）",
    )
    port = wide(
        world,
        kind,
        "port_held_or_not",
        "姓名={name}|身份证号={id}|岗位={post}|叉车司机N1={a_yes}|起重机指挥Q1={b_yes}|起重机司机Q2={c_yes}",
        "a=F5.0 b=F5.1 c=F5.3",
        "a ab b! - c a",
        forged=doubt,
        file="{firm}机种矩阵.csv",
        titles=("{firm}机种矩阵",),
        words="机种矩阵",
    )
    demolition = wide(
        world,
        kind,
        "demolition_two_lines_of_trades",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|操作资格证号={one}|建筑电工={a_tick}|架子工={b_tick}|"
        "司索信号工={c_tick}",
        "a=F3.0 b=F3.1 c=F3.2",
        "a b c! - c a b",
    )
    pit = wide(
        world,
        kind,
        "pit_held_in_words",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|煤矿操作证号={one}|煤矿井下电气作业={a_yes}|"
        "煤矿瓦斯检查作业={b_yes}|煤矿提升机操作作业={c_yes}",
        "a=F6.0 b=F6.1 c=F6.2",
        "a bc b! - c a",
        file="{firm}.xls",
    )
    dairy = wide(
        world,
        kind,
        "dairy_ticks_and_ends",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|低压电工作业={a_tick}|低压电工作业有效期至={a_end}|"
        "高处安装、维护、拆除作业={b_tick}|高处安装、维护、拆除作业有效期至={b_end}|"
        "制冷与空调设备运行操作作业={c_tick}|制冷与空调设备运行操作作业有效期至={c_end}",
        "a=F1.0 b=F1.2 c=F1.3",
        "ab c b! - a c",
        forged=doubt,
    )
    return [
        undated(marked(glass, tick="★")),
        marked(port, yes="已取证", no="未取证"),
        two_lines(
            undated(marked(demolition, tick="V")),
            1,
            "序号|姓名|身份证号|岗位|操作资格证号|工种（打勾）||",
            "|||||建筑电工|架子工|司索信号工",
        ),
        undated(marked(pit, yes="持证", no="—")),
        widened(marked(dairy, tick="✔"), 1, "本人签字"),
    ]


def continuation(world: World) -> list[Surface]:
    """A person's further certificates under him."""
    more = partial(first.continued, world)
    return [
        more(
            "port_left_arrow",
            "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|作业项目={item}|证书编号={no}|有效期至={end}|"
            "发证机关={issuer}",
            "F5.3+F5.0 F1.0+F5.3 F5.1 F1.1+F1.0 F5.0! F5.3",
            "",
            "{firm}一岗多证",
            blank="⤴",
        ),
        footnoted(
            more(
                "hospital_blank_below",
                "序号={n}|师傅={who}|师傅身份证号={whose}|证件名称={title}|项目={item}|证件号={no}|有效期至={end}|"
                "发证机关={issuer}",
                "F1.0+F5.2 F1.3 F1.4+F1.0 F5.2 F1.1!",
                "",
            ),
            "后勤处盖章",
        ),
        framed(
            more(
                "school_same_one",
                "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|操作项目={item}|证书编号={no}|有效期至={end}|"
                "签发机关={issuer}",
                "F5.2+F1.0 F1.0+F1.1 F5.2 F1.1!",
                "",
                blank="同一人",
            ),
            "学校|某中学",
        ),
        signed(
            more(
                "lessor_several_trades",
                "序号={n}|人员={who}|人员身份证号={whose}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|"
                "发证机关={issuer}",
                "F3.3+F3.2 F3.0 F3.4+F3.3 F3.1!",
                "",
                "{firm}塔机一人双证",
            ),
            "制表：||",
        ),
        more(
            "pit_chiefs_with_trades",
            "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|类别或项目={item}|证书编号={no}|有效期至={end}|"
            "发证机关={issuer}",
            "F7.0+F6.0 F6.1 F7.1+F6.2 F6.2! F6.0+F6.1",
            "",
            blank="同上人",
        ),
    ]


def spaced_items(world: World) -> list[Surface]:
    """Several items in one cell."""
    packed = partial(first.packed_items, world)
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|"
    return [
        undated(packed("dots_between_items", f"{base}准操项目={{items}}", "·", "")),
        undated(packed("and_in_one_word", f"{base}准操项目={{items}}", "及", "")),
        undated(packed("ideographic_commas_line", f"{base}全部操作项目={{items}}", "、\n", "全部操作项目")),
        undated(packed("circled_figures", f"{base}准操项目（逐项）=①{{items}}", "②", "准操项目（逐项）")),
        packed("vertical_strokes", f"{base}操作项目={{items}}|有效期止={{ends}}", "｜", ""),
        packed("ampersand", f"{base}证面列项目={{items}}|有效期至={{ends}}", " & ", "证面列项目"),
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
            "quarry_blasters_text",
            "={n}|={name}|={id}|={item}|={no}|={first:%Y-%m-%d}|={end:%Y-%m-%d}|={issuer}",
            "ok ok forged alt ok ok",
            "F1",
            "{firm}.tsv",
            ORE_BLASTING,
            VENTILATION,
        ),
        _bare(
            world,
            "lift_men_page",
            "=三网点|={name}|={sex}|={id}|={item}|={code}|={no}|={start}|={end}|={issuer}|={tel}",
            "ok forged ok alt ok",
            "F5",
            "{firm}.xls",
            LIFT,
            CYLINDER,
        ),
        _bare(
            world,
            "fitters_of_cranes",
            "={n}|={item}|={name}|={id}|={no}|={start:%Y.%m.%d}|={end:%Y.%m.%d}|={issuer}",
            "ok ok forged alt borrowed ok",
            "F3",
            "{firm}安拆人员.xlsx",
            DISMANTLER,
            GONDOLA,
        ),
        _bare(
            world,
            "pit_monitors_csv",
            "={name}|={id}|=监控队|={item}|={no}|={first:%Y.%m.%d}|={end:%Y.%m.%d}|={issuer}",
            "ok forged ok ok alt",
            "F6",
            "{firm}.csv",
            MONITORING,
            SHEARER,
            OUTBURST,
        ),
        bare("officers_firm_first", "={emp}|={name}|={id}|={code}|={no}|={start}|={end}", "F4"),
        bare("title_of_an_annex", "={n}|={name}|={id}|={no}|={item}|={issuer}|={end}", "F1", title="附件：动力车间"),
    ]


def two_dates(world: World) -> list[Surface]:
    """Two dates in one cell."""
    kind, roles = "two_dates", "ok ok alt forged revoked ok ok"
    base = "序号={n}|姓名={name}|身份证号={id}|操作项目={item}|证书编号={no}|"
    return [
        table(
            world,
            kind,
            "wave_of_two",
            base + "有效期（始~终）={start:%Y.%m.%d}～～{end:%Y.%m.%d}",
            members=trained(world, roles, "F1", CABLE, TESTING),
            words="有效期（始~终）",
        ),
        spaced(
            table(
                world,
                kind,
                "from_to_in_years",
                base + "证照有效时段=自{start:%Y年%m月%d日}至{end:%Y年%m月%d日}止|发证机关={issuer}",
                roles,
                words="证照有效时段",
            ),
            1,
        ),
        carried(
            table(
                world,
                kind,
                "issued_then_end_in_brackets",
                base + "发证（到期）={start}（{end}）",
                fam="F3",
                members=trained(world, roles, "F3", DISMANTLER, CLIMBING_SCAFFOLD),
                words="发证（到期）",
            ),
            1,
            5,
        ),
        spined(
            table(
                world,
                kind,
                "chinese_to_in_figures",
                "姓名={name}|身份证号={id}|项目代号={code}|证件编号={no}|证件效期={start:%Y%m%d}至{end:%Y%m%d}|"
                "发证机关={issuer}",
                roles,
                "F5",
                file="{firm}.xls",
                words="证件效期",
            ),
            1,
            "堆场",
        ),
        annotated(
            table(
                world,
                kind,
                "labels_on_two_lines",
                "姓名={name}|身份证号={id}|类别={code}|证书编号={no}|日期=发证日期：{start}\n有效期至：{end}",
                roles,
                "F4",
            ),
            1,
            4,
            "与建设云一致",
        ),
        numbered(
            table(
                world,
                kind,
                "first_issue_slash_end",
                "工区=运转|姓名={name}|身份证号={id}|准操项目={item}|操作证号={no}|"
                "首领/止日={first:%Y-%m-%d}/{end:%Y-%m-%d}",
                roles,
                "F6",
                words="首领/止日",
            ),
            1,
        ),
        instructed(
            inserted(
                table(
                    world,
                    kind,
                    "double_hyphen",
                    base + "证照有效期={start:%Y/%m/%d}--{end:%Y/%m/%d}",
                    roles,
                    "F1",
                    words="证照有效期",
                ),
                4,
                "长期外协",
            ),
            "填表须知",
            "起止日期中间用两个横线",
        ),
        dressed(
            ended(
                table(
                    world,
                    kind,
                    "end_and_review_in_one",
                    base + "到期/应复审=到期{end:%Y.%m.%d}/复审{due:%Y.%m.%d}",
                    "ok forged ok revoked ok ok",
                    "F6",
                    words="到期/应复审",
                ),
                "本页完",
            ),
            1,
            lenticular,
        ),
        lettered(
            paged(
                table(
                    world,
                    kind,
                    "start_to_end_under_letters",
                    base + "使用期（自/至）={start:%Y.%m.%d}/{end:%Y.%m.%d}",
                    "ok ok forged alt ok",
                    "F3",
                    words="使用期（自/至）",
                ),
                1,
                5,
            ),
            1,
        ),
        hinted(
            boxed(
                table(
                    world,
                    kind,
                    "boxed_arrow",
                    "姓名={name}|身份证号={id}|证件编号={no}|项目={code}|批准→有效={start}→{end}",
                    fam="F5",
                    members=trained(world, "ok forged ok alt ok", "F5", MOBILE_TANK, CHAMBER),
                    words="批准→有效",
                ),
                1,
            ),
            1,
            "",
            "必填",
            "必填",
            "必填",
            "代号",
            "中间箭头",
        ),
        answered(
            table(
                world,
                kind,
                "form_period_json",
                "姓名={name}|身份证号={id}|工种={item}|证书编号={no}|有效期区间=[{start},{end}]",
                fam="F3",
                members=trained(world, "ok ok forged alt ok", "F3", HOIST, GONDOLA),
                words="有效期区间",
            ),
            1,
            记录ID="rec#",
        ),
        history(
            explained(
                table(
                    world,
                    kind,
                    "shared_sheet_end_note",
                    base + "证件限期={start:%Y-%m-%d} 至 {end:%Y-%m-%d}",
                    "ok forged ok alt ok",
                    words="证件限期",
                ),
                1,
                证件限期="（起 至 止）",
            ),
            "2024-08-02|小冯|F2|空|2027-05-01",
        ),
        outlined(
            starred(
                table(
                    world,
                    kind,
                    "grouped_issue_and_end",
                    "姓名={name}|身份证号={id}|作业项目={item}|证件编号={no}|批准日期、有效日期={start}、{end}",
                    "ok forged ok alt ok ok",
                    "F5",
                    words="批准日期、有效日期",
                ),
                1,
                0,
                1,
                3,
            ),
            1,
            "进口",
            "出口",
        ),
        approved(
            dressed(
                table(
                    world,
                    kind,
                    "colons_and_term",
                    base + "起止日期={start:%Y年%m月%d日}-{end:%Y年%m月%d日}",
                    members=trained(world, "ok ok forged alt ok", "F1", RELAY, RIGGING),
                ),
                1,
                colon,
            ),
            "提交|安环科|同意|2024-08-02",
        ),
        topped(
            circled(
                filtered(
                    table(
                        world,
                        kind,
                        "queried_circled_term",
                        base + "证书起止={start:%Y.%m.%d}起，{end:%Y.%m.%d}止",
                        "ok ok forged lapsed alt",
                        "F6",
                        words="证书起止",
                    ),
                    "条件：在岗",
                ),
                3,
            ),
            "机电科|",
        ),
        by_units(
            footnoted(
                preprinted(
                    dressed(
                        table(
                            world,
                            kind,
                            "counted_heads_and_term",
                            base + "核准日/届满日={start} / {end}",
                            "ok forged ok alt ok",
                            "F3",
                            words="核准日/届满日",
                        ),
                        1,
                        counted_off,
                    ),
                    2,
                ),
                "注：以证书二维码为准。",
            ),
            1,
            "项目部",
        ),
        page_broken(
            table(
                world,
                kind,
                "officer_term_in_words",
                "姓名={name}|身份证号={id}|安管类别={code}|证书编号={no}|发证与到期={start:%Y年%m月%d日}发证，"
                "{end:%Y年%m月%d日}到期",
                roles,
                "F4",
                words="发证与到期",
            ),
            1,
            5,
        ),
    ]
