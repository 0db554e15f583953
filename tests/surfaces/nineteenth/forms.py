"""Nineteenth batch: cards, text, people side by side, ticks, blanks, cells that hold several things."""

from functools import partial

from tests.surfaces.eleventh.shapes import DISMANTLER, MONITORING, SHEARER
from tests.surfaces.fifteenth.shapes import CHAMBER, HOIST_FITTER, ROPEWAY, ROPEWAY_REPAIR, TESTING
from tests.surfaces.kinds import forms as first
from tests.surfaces.nineteenth.shapes import (
    asked,
    branched,
    enclosed,
    filled_in,
    folded,
    in_brackets,
    paid,
    pictured,
    stamped,
    typeset,
    watermarked,
)
from tests.surfaces.ninth.shapes import two_lines
from tests.surfaces.seventeenth.shapes import undated
from tests.surfaces.sixteenth.shapes import dressed
from tests.surfaces.sixth.shapes import CABLE, LIFT, trained
from tests.surfaces.surface import Expect, Surface, headers, lines, table, wide
from tests.surfaces.third.shapes import marked
from tests.surfaces.world import World


def cards(world: World) -> list[Surface]:
    """One person a sheet, and cards under one another."""
    sheets, stack = partial(first.card_sheets, world), partial(first.card_stack, world)
    return [
        sheets(
            "word_form_of_the_school",
            "教职工特种作业情况登记表||||\n姓　　名|{name}|性　　别|{sex}|照片\n出生年月|{birth:%Y.%m}|民　　族|汉|\n"
            "身份证号|{id}|||\n现任岗位|{post}|所在校区|东校区|\n操作证号|{no}|准操项目|{item}|\n"
            "初领日期|{first}|有效期至|{end}|\n发证机关|{issuer}|||\n学校意见|情况属实（盖章）|||",
            "ok ok alt forged ok",
            "F1",
            "教职工特种作业情况登记表",
            "表{n}",
        ),
        stack(
            "mini_program_pages_under_one_another",
            "〈 返回　　我的证照　　···\n✅ 已认证\n姓名|{name}\n证件号码|{id}\n作业项目|{item}（{code}）\n"
            "证件编号|{no}\n批准日期|{start}\n有效日期|{end}\n批准机关|{issuer}\n展示二维码　　下载PDF",
            "ok@F5.3 forged@F5.1 ok@F5.3 alt@F5.1 ok@F5.3",
            "F5",
            "展示二维码　　下载PDF",
        ),
        stack(
            "labels_with_leaders",
            "人员上墙牌（{n}）\n姓名…………|{name}\n身份证号…………|{id}\n工种…………|{item}\n证书编号…………|{no}\n"
            "发证日期…………|{start}\n有效期至…………|{end}\n发证机关…………|{issuer}",
            "ok ok forged alt ok",
            "F3",
            "",
            gap=2,
        ),
        sheets(
            "consultants_question_sheets",
            "受托核查记录|||\n受托机构|某安全咨询公司|委托方|{emp}\n被核查人|{name}|公民身份号码|{id}\n"
            "证书名称|{title}|人员类型|{cls}\n证书编号|{no}|发证机关|{issuer}\n发证日期|{start}|有效期至|{end}\n"
            "核查人|咨询师小郎|核查日期|2024-07-2{n}",
            "ok alt forged ok",
            "F2",
            "受托核查记录",
            "核{n}",
        ),
        stack(
            "pit_lamp_room_slips",
            "入井资格条|||\n姓名|{name}|身份证号|{id}\n准操项目|{item}|操作证号|{no}\n初领日期|{first}|有效期至|{end}\n"
            "灯架号|{n:03d}|灯房签字|",
            "ok forged ok alt ok",
            "F6",
            "入井资格条 灯房签字",
        ),
    ]


def text_lines(world: World) -> list[Surface]:
    """Sentences, messages of groups and records pasted from elsewhere."""
    lines_of = partial(first.sentences, world)
    return [
        lines_of(
            "bank_reports_its_branches",
            "{n}、{name}，身份证号：{id}，证书：{title}，操作项目：{item}，证号：{no}，有效期至：{end:%Y/%m/%d}；",
            "F1",
            "{firm}网点回复.txt",
            "",
            "市局：我行各网点持证电工如下",
        ),
        lines_of(
            "ski_field_in_the_group",
            "@安全办 我叫{name}，身份证{id}，{item}，证件编号{no}，{end:%Y年%m月%d日}到期",
            "F5",
            "{firm}群消息.xlsx",
            "",
        ),
        lines_of(
            "answer_of_the_form_in_one_cell",
            "1、姓名：{name} 2、身份证号：{id} 3、工种：{item} 4、证书编号：{no} 5、发证：{start} 6、有效期至：{end}",
            "F3",
            "{firm}问卷.xlsx",
            "",
            "问卷星原始答案",
        ),
        lines_of(
            "letter_of_the_mine",
            "兹证明{name}（公民身份号码{id}）系我矿职工，持{title}，证号{no}，准操项目为{item}，有效期至{end:%Y年%m月%d日}。",
            "F6",
            "{firm}证明.txt",
            "兹证明 系我矿职工",
        ),
        lines_of(
            "hashes_before_the_labels",
            "#姓名 {name} #身份证号 {id} #类别 {code} #证书编号 {no} #有效期至 {end} #发证机关 {issuer}",
            "F4",
            "{firm}安管.txt",
            "",
        ),
    ]


def _lanes(world: World) -> Surface:
    """Make a table of one person a column, under lines of lifts and shifts; a blank line parts card from person."""
    columns = (
        "值守人={name}|值守人身份证号={id}|证件种类={title}|作业项目={item}|项目代号={code}|证件编号={no}|"
        "批准日期={start}|有效日期={end}|批准机关={issuer}"
    )
    people = trained(world, "ok ok forged alt ok borrowed", "F5", ROPEWAY, ROPEWAY_REPAIR)
    firm = world.firm("F5")
    rows = [headers(columns), *lines(columns, people, firm)]
    grid = [list(line) for line in zip(*rows, strict=True)]
    grid = [
        [f"{firm}索道值守表"],
        ["索道", *(f"{n}号线" for n in range(1, 7))],
        ["班别", *(["白班"] * 6)],
        *grid[:2],
        [],
        *grid[2:],
    ]
    expects = [Expect(1, one.allowed, last=40, nth=index) for index, one in enumerate(people)]
    return Surface("transposed", "under_lifts_with_a_blank_line", f"{firm}.xlsx", [("值守", grid)], expects)


def transposed(world: World) -> list[Surface]:
    """One person a column."""
    turned = partial(first.turned_round, world)
    return [
        _lanes(world),
        turned(
            "campuses_side_by_side",
            "校区=第{n}校区|教工={name}|教工身份证号={id}|证书名称={title}|准操项目={item}|操作证编号={no}|初领日期={first}|"
            "有效期至={end}|发证机关={issuer}",
            "F1",
            "教工身份证号",
            "{firm}各校区水电工",
        ),
        turned(
            "printed_file_side_by_side",
            "标段={n}标|施工员工={name}|施工员工身份证号={id}|工种类别={item}|资格证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F3",
            "施工员工身份证号",
            file="{firm}.xls",
        ),
        turned(
            "townships_side_by_side",
            "镇街={n}镇|安管负责人={name}|安管负责人身份证号={id}|证书类别={code}|证书编号={no}|初次发证={first}|"
            "有效期至={end}|发证机关={issuer}",
            "F4",
            "安管负责人身份证号",
        ),
        turned(
            "quiz_side_by_side",
            "题号=答{n}|您的姓名={name}|您的身份证号={id}|您的准操项目={item}|您的操作证编号={no}|您的初领日期={first}|"
            "您的证有效期至={end}|发证机关={issuer}",
            "F6",
            "",
        ),
    ]


def name_id_cell(world: World) -> list[Surface]:
    """Name and identity number in one cell."""
    tail = "操作证编号={no}|操作项目={item}|初领日期={first}|有效期至={end}|发证机关={issuer}"
    heads = (
        ("payroll_with_hash", "薪酬对象", "{name} #{id}", "F1"),
        ("quoted_name", "人员（证件）", "“{name}”{id}", "F3"),
        ("ideographic_stop_between", "姓名。身份证号", "{name}。{id}", "F5"),
        ("wide_bar_between", "姓名｜身份证号", "{name}｜{id}", "F6"),
        ("arrow_to_the_number", "谁=>身份证", "{name}=>{id}", "F1"),
    )
    return [
        table(
            world,
            "name_id_cell",
            name,
            f"序号={{n}}|{head.replace('=', '＝')}={cell}|{tail}",
            "ok alt ok forged ok borrowed",
            fam,
        )
        for name, head, cell, fam in heads
    ]


def tick_matrix(world: World) -> list[Surface]:
    """One column a trade; marks say that the certificate is held."""
    kind, doubt = "tick_matrix", "not_registered|needs_verification"
    school = wide(
        world,
        kind,
        "school_checked_for_held",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|操作证号={one}|低压电工作业={a_tick}|熔化焊接与热切割作业={b_tick}|"
        "制冷与空调设备运行操作作业={c_tick}",
        "a=F1.0 b=F1.1 c=F1.3",
        "ab c b a! - ac",
        titles=("{firm}后勤持证（打钩为持证）",),
    )
    port = wide(
        world,
        kind,
        "port_held_in_words",
        "姓名={name}|身份证号={id}|岗位={post}|起重机司机Q2={a_yes}|起重机指挥Q1={b_yes}|叉车司机N1={c_yes}",
        "a=F5.3 b=F5.1 c=F5.0",
        "a ab b! - c",
        forged=doubt,
    )
    site = wide(
        world,
        kind,
        "railway_site_under_one_caption",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|资格证号={one}|建筑电工={a_tick}|普通脚手架架子工={b_tick}|"
        "塔式起重机司机={c_tick}",
        "a=F3.0 b=F3.1 c=F3.3",
        "a b c! - b",
    )
    database = wide(
        world,
        kind,
        "desktop_database_yes_and_no",
        "ID={n}|姓名={name}|身份证号={id}|岗位={post}|操作证号={one}|高压电工作业={a_yes}|低压电工作业={b_yes}",
        "a=F1.4 b=F1.0",
        "ab a b! - b",
        titles=("{firm}证件表（-1为有，0为无）",),
    )
    pit = wide(
        world,
        kind,
        "pit_ticks_and_ends_on_a_form",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|煤矿井下电气作业={a_tick}|煤矿井下电气作业效期={a_end}|"
        "煤矿提升机操作作业={b_tick}|煤矿提升机操作作业效期={b_end}",
        "a=F6.0 b=F6.2",
        "a ab b! - b",
        forged=doubt,
    )
    return [
        undated(marked(school, tick="☑")),
        undated(marked(port, yes="持有效证", no="未持")),
        two_lines(
            undated(marked(site, tick="■")),
            1,
            "序号|姓名|身份证号|岗位|资格证号|所持工种||",
            "|||||建筑电工|普通脚手架架子工|塔式起重机司机",
        ),
        undated(marked(database, yes="-1", no="0")),
        stamped(marked(pit, tick="√有"), 1, "本人确认", "已签"),
    ]


def continuation(world: World) -> list[Surface]:
    """A person's further certificates under him."""
    more = partial(first.continued, world)
    return [
        more(
            "printed_file_blank_below",
            "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|作业项目={item}|证书编号={no}|有效期至={end}|"
            "发证机关={issuer}",
            "F5.2+F1.0 F5.0 F1.1+F1.0 F5.0!",
            "",
            "{firm}设备科一人多证",
        ),
        enclosed(
            more(
                "letter_same_person_below",
                "序号={n}|姓名={who}|身份证号码={whose}|证书名称={title}|操作项目={item}|证书编号={no}|有效期至={end}|"
                "签发机关={issuer}",
                "F1.0+F1.4 F1.3 F1.4+F5.2 F1.0!",
                "",
                blank="（本人）",
            ),
            ("关于我院后勤人员持证情况的函",),
            ("某中医医院",),
        ),
        more(
            "database_minus_signs_below",
            "编号={n}|员工={who}|员工证件号={whose}|证书名称={title}|项目={item}|证号={no}|有效期至={end}|发证机关={issuer}",
            "F1.1+F1.0 F5.0 F1.2+F1.1 F1.0!",
            "",
            blank="－",
        ),
        more(
            "site_same_worker_below",
            "序号={n}|工人={who}|工人身份证号={whose}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}|"
            "发证机关={issuer}",
            "F3.3+F3.2 F3.0 F3.1+F3.0 F3.4!",
            "",
            "{firm}一人双证",
            blank="同一工人",
        ),
        more(
            "pit_chiefs_dots_below",
            "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|类别或项目={item}|证书编号={no}|有效期至={end}|"
            "发证机关={issuer}",
            "F7.0+F6.0 F6.1 F7.1+F6.2 F6.2!",
            "",
            blank="…",
        ),
    ]


def spaced_items(world: World) -> list[Surface]:
    """Several items in one cell."""
    packed = partial(first.packed_items, world)
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|"
    return [
        undated(packed("arrow_between_items", f"{base}准操项目={{items}}", " → ", "")),
        undated(packed("two_commas_between", f"{base}操作项目={{items}}", "，，", "")),
        undated(packed("item_one_item_two", f"{base}准操项目=项目一：{{items}}", "；项目二：", "")),
        packed("underscores_between", f"{base}证上操作项目={{items}}|有效期至={{ends}}", "_", "证上操作项目"),
        packed("wide_semicolon_blank", f"{base}操作项目={{items}}|有效期止={{ends}}", "；；", ""),
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
            "wards_chambers_and_lifts",
            "={n}|=总务科|={name}|={id}|={item}|={code}|={no}|={start}|={end}|={issuer}",
            "ok forged ok alt ok",
            "F5",
            "{firm}.csv",
            CHAMBER,
            LIFT,
        ),
        _bare(
            world,
            "fitters_of_the_railway_site",
            "={name}|={sex}|={id}|={tel}|={item}|={no}|={start:%Y.%m.%d}|={end:%Y.%m.%d}|={issuer}",
            "ok ok forged alt borrowed",
            "F3",
            "{firm}.xls",
            DISMANTLER,
            HOIST_FITTER,
        ),
        _bare(
            world,
            "pit_men_of_the_shift",
            "={n}|={name}|={id}|={no}|={item}|={first:%Y-%m-%d}|={end:%Y-%m-%d}|={issuer}|=早班",
            "ok forged ok alt ok",
            "F6",
            "{firm}.tsv",
            MONITORING,
            SHEARER,
        ),
        bare("branch_first", "=新城支行|={name}|={id}|={item}|={no}|={end}|={issuer}", "F1"),
        bare("letter_title_only", "={n}|={name}|={id}|={code}|={no}|={start}|={end}", "F4", title="附：安管人员名单"),
    ]


def two_dates(world: World) -> list[Surface]:
    """Two dates in one cell."""
    kind, roles = "two_dates", "ok ok alt forged revoked"
    base = "序号={n}|姓名={name}|身份证号={id}|操作项目={item}|证书编号={no}|"
    return [
        dressed(
            table(
                world,
                kind,
                "printed_file_broken_in_the_cell",
                base + "有效期起止日期={start:%Y.%m.%d}-\n{end:%Y.%m.%d}",
                members=trained(world, roles, "F1", CABLE, TESTING),
            ),
            1,
            folded,
        ),
        paid(
            table(
                world,
                kind,
                "payroll_first_and_last",
                base + "初领及止期={first:%Y/%m/%d}；{end:%Y/%m/%d}",
                "ok forged ok alt lapsed",
                words="初领及止期",
            ),
            1,
        ),
        dressed(
            table(
                world,
                kind,
                "asked_from_when_to_when",
                "姓名={name}|身份证号={id}|工种={item}|证书编号={no}|证书哪天到哪天={start:%Y年%m月%d日}到{end:%Y年%m月%d日}",
                roles,
                "F3",
                words="证书哪天到哪天",
            ),
            1,
            asked,
        ),
        branched(
            table(
                world,
                kind,
                "town_issued_valid_to",
                "姓名={name}|身份证号={id}|类别={code}|证书编号={no}|发证、有效={start:%Y-%m-%d}发证、有效至{end:%Y-%m-%d}",
                roles,
                "F4",
                words="发证、有效",
            ),
            1,
            "镇街",
            "石横",
            "湖屯",
        ),
        dressed(
            filled_in(
                table(
                    world,
                    kind,
                    "consultant_two_under_one_another",
                    "姓名={name}|身份证号={id}|作业项目={code}|证件编号={no}|批准日期和有效日期=批准：{start}\n有效：{end}",
                    "ok forged ok alt ok",
                    "F5",
                    words="批准日期和有效日期",
                ),
                1,
                "某安全评价公司",
            ),
            2,
            in_brackets,
        ),
        typeset(
            table(
                world,
                kind,
                "drawn_with_characters_from_to",
                base + "有效期={start:%Y.%m.%d}～{end:%Y.%m.%d}",
                "ok forged ok alt",
                "F6",
            ),
            1,
        ),
        dressed(
            watermarked(
                table(
                    world,
                    kind,
                    "mini_program_valid_between",
                    "姓名={name}|身份证号={id}|准操项目={item}|操作证号={no}|证照有效区间={start}～{end}|发证机关={issuer}",
                    "ok forged ok alt",
                    words="证照有效区间",
                ),
                1,
                2,
                "截图专用",
            ),
            1,
            pictured,
        ),
    ]
