"""Twelfth batch: cards, text, people side by side, ticks, blanks, cells that hold several things."""

from functools import partial

from tests.surfaces.eleventh.shapes import hinted, merged_down
from tests.surfaces.kinds import forms as first
from tests.surfaces.ninth.shapes import instructed, topped, two_lines
from tests.surfaces.sixth.shapes import ended, indented, trained
from tests.surfaces.surface import Expect, Surface, cast, headers, lines, table, wide
from tests.surfaces.tenth.shapes import followed, numbered
from tests.surfaces.third.shapes import inserted, marked
from tests.surfaces.twelfth.shapes import (
    CLIMBING_SCAFFOLD,
    DRILLING,
    LIFT_DISMANTLER,
    ORE_DRAINAGE,
    OUTBURST,
    OXYGEN,
    POWER_BOILER,
    RELAY,
    TESTING,
    boxed,
    footnoted,
    page_broken,
    signed,
    spaced,
)
from tests.surfaces.world import World

SLIP = (
    "持证人员告知牌|\n姓名：|{name}\n身份证号：|{id}\n操作项目：|{item}\n证件编号：|{no}\n有效期限：|{end}\n"
    "发证单位：|{issuer}"
)


def _doors(world: World) -> Surface:
    """Make a sheet of door plates, two beside one another; both of a line play one role."""
    people, firm = cast(world, "ok ok forged forged ok ok alt alt", "F1"), world.firm("F1")
    grid: list[list[str]] = []
    expects = []
    for n in range(0, len(people), 2):
        pair = [
            [[one.print(cell, n + k, firm) for cell in line.split("|")] for line in SLIP.split("\n")]
            for k, one in enumerate(people[n : n + 2], 1)
        ]
        expects.append(Expect(len(grid) + 1, people[n].allowed, claims=2, last=len(grid) + len(pair[0])))
        grid += [[*left, "", "", *right] for left, right in zip(*pair, strict=True)] + [[]]
    return Surface("cards", "door_plates_in_pairs", f"{firm}.xlsx", [("告知牌", grid)], expects)


def cards(world: World) -> list[Surface]:
    """One person a sheet, and cards under and beside one another."""
    sheets, stack = partial(first.card_sheets, world), partial(first.card_stack, world)
    return [
        _doors(world),
        sheets(
            "hotel_personal_page",
            "酒店工程人员证照留存页||||\n中文姓名|{name}|英文名|Tom|照片\n证件号码|{id}|籍贯|山东|\n入职时间|"
            "2021-04-06|岗位|{post}|\n"
            "特种作业操作证|证号|{no}|项目|{item}\n|初领|{first}|届满|{end}\n签发机关|{issuer}|||\n宿舍号|"
            "30{n}|工服号|A{n}|",
            "ok ok forged alt ok ok",
            "F1",
            "酒店工程人员证照留存页 工服号",
            "{n}号-{name}",
        ),
        stack(
            "site_three_grade_card_front",
            "特种作业人员进场登记表|||\n编号：{n:03d}|||\n姓 名|{name}|性 别|{sex}\n身份证号|{id}||\n所属班组|"
            "爬架班|手机号码|{tel}\n"
            "工 种|{item}|证书编号|{no}\n发证日期|{start}|有效期至|{end}\n发证机关|{issuer}||\n验证人：||"
            "验证日期：2024-05-1{n}|",
            "ok forged ok alt borrowed ok",
            "F3",
            "特种作业人员进场登记表 验证人：",
            gap=2,
        ),
        sheets(
            "power_plant_authorisation",
            "特种设备作业人员上岗授权书|||\n被授权人|{name}|身份证号码|{id}\n授权岗位|{post}||\n持有证件|{title}||\n"
            "证件编号|{no}|项目代号|{code}\n批准日期|{start}|有效日期|{end}\n发证机关|{issuer}||\n授权人签字||"
            "日期|2024年1月5日",
            "ok ok alt forged ok",
            "F5",
            "上岗授权书 被授权人",
            "授权{n}",
        ),
        stack(
            "coal_mine_card_box",
            "卡片号|{n:04d}|||\n职工姓名|{name}|出生年月|{birth:%Y-%m}|\n身份证号码|{id}|||\n工种|{post}|区队|"
            "通防区|\n"
            "证件|操作证号|{no}||\n|准操项目|{item}||\n|初领时间|{first}|到期时间|{end}\n|发证机关|{issuer}||",
            "ok forged ok ok alt",
            "F6",
            "",
            gap=1,
        ),
        sheets(
            "safety_officer_resume",
            "拟派安全管理人员简历表|||\n姓名|{name}|性别|{sex}\n身份证号|{id}|职务|{post}\n"
            "安全生产考核合格证书编号|{no}|类别|{code}\n"
            "初次发证|{first}|有效期至|{end}\n毕业学校|某职业学院|毕业时间|2010年7月\n主要工作经历|||\n"
            "2019-2023|某住宅项目|安全员|已完工",
            "ok forged ok alt ok",
            "F4",
            "拟派安全管理人员简历表 主要工作经历",
            "简历{n}",
        ),
    ]


def text_lines(world: World) -> list[Surface]:
    """Sentences and messages pasted from elsewhere."""
    lines_of = partial(first.sentences, world)
    return [
        lines_of(
            "mail_of_the_hotel",
            "{n}）{name}／身份证号：{id}／操作证号：{no}／操作项目：{item}／有效期至：{end:%Y.%m.%d}",
            "F1",
            "{firm}邮件正文.txt",
            "",
            "王科长您好，我店持证人员如下，请查收",
        ),
        lines_of(
            "drug_maker_statement",
            "我司{post}{name}，身份证号码{id}，持有{title}（证件编号：{no}；作业项目：{item}；"
            "有效期至：{end:%Y年%m月%d日}）",
            "F5",
            "{firm}情况说明.xlsx",
            "我司",
        ),
        lines_of(
            "site_foreman_short_message",
            "姓名：{name}  身份证：{id}  工种：{item}  证号：{no}  发证：{start:%Y/%m/%d}  到期：{end:%Y/%m/%d}",
            "F3",
            "{firm}.txt",
            "",
        ),
        lines_of(
            "colon_and_semicolon_cells",
            "姓名:{name};身份证号:{id};证书类别:{title};证书编号:{no};操作项目:{item};初领日期:{first};有效期至:{end}",
            "F6",
            "{firm}导出.xlsx",
            "",
            "人员明细（一行一人）",
        ),
        lines_of(
            "minutes_of_a_meeting",
            "经核，{name}（{sex}，身份证号：{id}）任{post}，安全生产考核合格证书编号：{no}，有效期至：{end}。",
            "F4",
            "{firm}会议纪要附件.txt",
            "经核",
        ),
        lines_of(
            "address_book_lines",
            "#{n}#姓名={name}#身份证号={id}#证书编号={no}#准操项目={item}#有效期至={end}#发证机关={issuer}",
            "F1",
            "{firm}.txt",
            "",
        ),
    ]


def _floors(world: World) -> Surface:
    """Make a table of one person a column, under lines of the buildings and the duty hours."""
    columns = "姓名={name}|身份证号码={id}|手机={tel}|证件名称={title}|证件编号={no}|作业项目={item}|"
    columns += "批准日期={start}|有效日期={end}"
    people, firm = cast(world, "ok ok forged alt ok borrowed ok", "F5"), world.firm("F5")
    rows = [headers(columns), *lines(columns, people, firm)]
    grid = [list(line) for line in zip(*rows, strict=True)]
    grid = [[f"{firm}锅炉房人员"], ["楼栋", *(f"{n}号楼" for n in range(1, 8))], ["时段", *(["白班"] * 7)], *grid]
    expects = [Expect(1, one.allowed, last=40, nth=index) for index, one in enumerate(people)]
    return Surface("transposed", "under_buildings_and_hours", f"{firm}.xlsx", [("值守表", grid)], expects)


def transposed(world: World) -> list[Surface]:
    """One person a column."""
    turned = partial(first.turned_round, world)
    return [
        _floors(world),
        turned(
            "wind_farm_side_by_side",
            "风机={n}号|检修员姓名={name}|检修员身份证={id}|操作证类型={title}|操作项目={item}|操作证号码={no}|"
            "初领={first}|"
            "到期={end}|发证机关={issuer}",
            "F1",
            "检修员姓名",
            "{firm}风场检修人员证件",
        ),
        turned(
            "tender_appendix_site",
            "拟投入岗位={post}|姓名={name}|身份证号={id}|工种={item}|操作资格证编号={no}|发证时间={start}|"
            "有效时间={end}|发证部门={issuer}",
            "F3",
            "拟投入岗位",
            file="{firm}投标附表.xls",
        ),
        turned(
            "colliery_shift_leaders",
            "区队={n}区|职工={name}|身份证号={id}|证书名称={title}|准操项目={item}|操作证号={no}|"
            "初领日期={first:%Y.%m.%d}|"
            "有效期至={end:%Y.%m.%d}",
            "F6",
            "",
        ),
        turned(
            "three_kinds_side_by_side",
            "人员={n}|姓名={name}|性别={sex}|身份证号码={id}|安全考核证类别={code}|安全考核证编号={no}|"
            "首发={first}|有效期至={end}",
            "F4",
            "安全考核证编号",
            "{firm}安管人员",
        ),
    ]


def name_id_cell(world: World) -> list[Surface]:
    """Name and identity number in one cell."""
    tail = "特种作业证编号={no}|准操项目={item}|有效期至={end}|发证机关={issuer}"
    heads = (
        ("angle_brackets", "持证员工", "{name}<{id}>", "F1"),
        ("id_in_square_brackets_before", "人员（[证件号]姓名）", "[{id}]{name}", "F3"),
        ("labelled_with_sex", "员工概况", "姓名：{name} 性别：{sex} 身份证号码：{id}", "F5"),
        ("comma_between", "姓名，身份证号码", "{name}，{id}", "F1"),
        ("age_and_telephone", "工人信息（姓名/电话/身份证）", "{name}/{tel}/{id}", "F3"),
        ("line_break_with_id_word", "职工姓名及证件", "{name}\nID:{id}", "F6"),
    )
    return [
        table(world, "name_id_cell", name, f"序号={{n}}|{head}={cell}|{tail}", "ok alt ok forged borrowed ok", fam)
        for name, head, cell, fam in heads
    ]


def tick_matrix(world: World) -> list[Surface]:
    """One column a trade; marks say that the certificate is held."""
    kind, doubt = "tick_matrix", "not_registered|needs_verification"
    hotel = wide(
        world,
        kind,
        "hotel_filled_circles",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|操作证编号={one}|高压电工={a_tick}|低压电工={b_tick}|"
        "焊接与热切割={c_tick}|制冷与空调={d_tick}",
        "a=F1.4 b=F1.0 c=F1.1 d=F1.3",
        "ab c d a! - b bd",
        titles=("{firm}工程部取证一览（●表示已取证）",),
        words="●表示已取证",
    )
    brewery = wide(
        world,
        kind,
        "brewery_yes_no_letters",
        "姓名={name}|身份证号={id}|岗位={post}|叉车司机N1={a_yes}|工业锅炉G1={b_yes}|起重机指挥Q1={c_yes}",
        "a=F5.0 b=F5.2 c=F5.1",
        "a ab b! - c a",
        forged=doubt,
        file="{firm}持证矩阵.csv",
        titles=("{firm}特种设备人员持证（Y/N）",),
        words="持证（Y/N）",
    )
    site = wide(
        world,
        kind,
        "road_builder_two_lines",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|证书号={one}|建筑电工={a_tick}|塔吊司机={b_tick}|"
        "施工升降机司机={c_tick}",
        "a=F3.0 b=F3.3 c=F3.4",
        "a b c! - c a b",
    )
    mine = wide(
        world,
        kind,
        "colliery_one_and_nought",
        "工号={n:05d}|姓名={name}|身份证号={id}|岗位={post}|操作证号={one}|井下电气={a_yes}|瓦斯检查={b_yes}|"
        "提升机操作={c_yes}",
        "a=F6.0 b=F6.1 c=F6.2",
        "a bc b! - c a",
        file="{firm}.xls",
    )
    mill = wide(
        world,
        kind,
        "mill_ticks_and_ends",
        "序号={n}|姓名={name}|身份证号={id}|岗位={post}|电工证={a_tick}|电工证有效期至={a_end}|焊工证={b_tick}|"
        "焊工证有效期至={b_end}|登高证={c_tick}|登高证有效期至={c_end}",
        "a=F1.0 b=F1.1 c=F1.2",
        "ab c b! - a c",
        forged=doubt,
    )
    return [
        marked(hotel, tick="●"),
        marked(brewery, yes="Y", no="N"),
        two_lines(
            marked(site, tick="■"),
            1,
            "序号|姓名|身份证号|岗位|证书号|取得何种操作资格||",
            "|||||建筑电工|塔吊司机|施工升降机司机",
        ),
        marked(mine, yes="1", no="0"),
        hinted(marked(mill, tick="√"), 1, "", "", "", "", "打√", "写到日", "打√", "写到日", "打√", "写到日"),
    ]


def continuation(world: World) -> list[Surface]:
    """A person's further certificates under him."""
    more = partial(first.continued, world)
    hospital = more(
        "hospital_same_words",
        "序号={n}|姓名={who}|身份证号={whose}|证件名称={title}|作业项目={item}|证件编号={no}|有效期至={end}|"
        "发证机关={issuer}",
        "F5.2+F1.0 F5.0+F5.2 F5.2 F1.4+F1.0 F5.0!",
        "",
        "{firm}后勤人员证件",
        blank="同上",
    )
    return [
        hospital,
        signed(
            more(
                "drug_maker_blank_below",
                "序号={n}|员工姓名={who}|身份证号码={whose}|证书={title}|项目={item}|证书号码={no}|"
                "届满日期={end}|颁发机关={issuer}",
                "F1.0+F1.3 F1.1 F5.0+F1.0 F5.2 F1.2!",
                "",
            ),
            "编制：||审核：||批准：",
        ),
        topped(
            more(
                "cement_works_double_prime",
                "序号={n}|职工姓名={who}|职工身份证号={whose}|证件种类={title}|操作项目={item}|操作证号={no}|"
                "有效期至={end}|签发机关={issuer}",
                "F1.0+F1.1 F1.2+F1.0 F5.3+F1.1 F1.4!",
                "",
                blank="〃",
            ),
            "部门：制成车间|||2024年8月",
        ),
        more(
            "site_with_several_trades",
            "序号={n}|工人姓名={who}|身份证号={whose}|工种={item}|操作资格证号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F3.0+F3.1 F3.2+F3.3 F3.4 F3.1!",
            "",
            "{firm}特种作业人员（一人多证）",
        ),
        more(
            "colliery_managers_and_trades",
            "序号={n}|姓名={who}|身份证号={whose}|证书类别={title}|工种/类型={item}|证书编号={no}|"
            "有效期至={end}|发证机关={issuer}",
            "F7.0+F6.1 F6.0+F6.2 F6.1 F7.1 F6.2!",
            "",
            blank="-",
        ),
    ]


def spaced_items(world: World) -> list[Surface]:
    """Several items in one cell."""
    packed = partial(first.packed_items, world)
    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|"
    return [
        packed("bullet_points", f"{base}准操项目=•{{items}}", "\n•", ""),
        packed("and_also", f"{base}准操项目={{items}}", "以及", ""),
        packed("middle_dot", f"{base}所持操作项目={{items}}", "·", "所持操作项目"),
        packed("tilde", f"{base}准操项目（可多项）={{items}}", "~", "准操项目（可多项）"),
        packed("semicolon_blank", f"{base}操作项目={{items}}|截止日期={{ends}}", "； ", ""),
        packed("upright_bar_wide", f"{base}持有项目={{items}}|有效期至={{ends}}", "｜", "持有项目"),
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
            "substation_text",
            "={n}|={name}|={sex}|={id}|={title}|={item}|={no}|={first:%Y/%m/%d}|={end:%Y/%m/%d}|={issuer}",
            "ok ok alt forged ok ok",
            "F1",
            "{firm}.tsv",
            RELAY,
            TESTING,
        ),
        _bare(
            world,
            "oxygen_and_boilers_page",
            "=设备科|={name}|={id}|={item}|={code}|={no}|={start}|={end}|={tel}",
            "ok forged ok alt ok",
            "F5",
            "{firm}.xls",
            OXYGEN,
            POWER_BOILER,
        ),
        _bare(
            world,
            "climbing_scaffold_crew",
            "={n}|={name}|={item}|={id}|={no}|={start:%Y.%m.%d}|={end:%Y.%m.%d}|=在场",
            "ok ok forged alt borrowed ok",
            "F3",
            "{firm}爬架班.xlsx",
            CLIMBING_SCAFFOLD,
        ),
        _bare(
            world,
            "outburst_team_csv",
            "={name}|=男|={id}|={post}|={item}|={no}|={first}|={end}|={issuer}",
            "ok forged ok ok alt",
            "F6",
            "{firm}.csv",
            OUTBURST,
        ),
        bare("officers_with_firm", "={emp}|={name}|={id}|={post}|={code}|={no}|={start}|={end}", "F4"),
        bare("line_of_a_title", "={n}|={name}|={id}|={no}|={item}|={end}|={issuer}", "F1", title="二、电气焊人员"),
    ]


def two_dates(world: World) -> list[Surface]:
    """Two dates in one cell."""
    kind, roles = "two_dates", "ok ok alt forged revoked ok"
    base = "序号={n}|姓名={name}|身份证号={id}|操作项目={item}|证书编号={no}|"
    return [
        table(
            world,
            kind,
            "wave_between",
            base + "证件起止={start:%Y.%m.%d}～{end:%Y.%m.%d}",
            members=trained(world, roles, "F1", DRILLING, ORE_DRAINAGE),
            words="证件起止",
        ),
        spaced(
            table(
                world,
                kind,
                "labelled_two_lines",
                base + "领证与到期=领证{first:%Y-%m-%d}\n到期{end:%Y-%m-%d}|发证机关={issuer}",
                roles,
                words="领证与到期",
            ),
            1,
        ),
        page_broken(
            table(
                world,
                kind,
                "issue_semicolon_end",
                base + "发证日期；截止日期={start}；{end}",
                fam="F3",
                members=trained(world, roles, "F3", LIFT_DISMANTLER),
                words="发证日期；截止日期",
            ),
            1,
            5,
        ),
        boxed(
            table(
                world,
                kind,
                "to_in_words",
                "姓名={name}|身份证号={id}|项目代号={code}|证件编号={no}|"
                "有效期={start:%Y年%m月%d日}到{end:%Y年%m月%d日}|发证机关={issuer}",
                roles,
                "F5",
                file="{firm}.xls",
            ),
            1,
        ),
        footnoted(
            table(
                world,
                kind,
                "backslash",
                "姓名={name}|身份证号={id}|类别={code}|证书编号={no}|发证日期\\有效期至={start}\\{end}",
                roles,
                "F4",
                words="发证日期\\有效期至",
            ),
            "注：日期均按证书照录",
        ),
        numbered(
            merged_down(
                table(
                    world,
                    kind,
                    "first_issue_arrow_end",
                    "区队=机电|姓名={name}|身份证号={id}|准操项目={item}|操作证号={no}|初领→到期={first}→{end}",
                    roles,
                    "F6",
                    words="初领→到期",
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
                    "eight_figures_slash",
                    base + "有效期起/止日={start:%Y%m%d}/{end:%Y%m%d}",
                    roles,
                    "F1",
                    words="有效期起/止日",
                ),
                4,
                "以下为外委人员",
            ),
            "须知",
            "一人一行",
        ),
        followed(
            indented(
                ended(
                    table(
                        world,
                        kind,
                        "ends_with_review",
                        base + "有效期至（应复审）={end:%Y.%m.%d}（{due:%Y.%m.%d}）",
                        "ok forged ok revoked ok",
                        "F6",
                        words="有效期至（应复审）",
                    ),
                    "以上共5人",
                )
            ),
            "设备|台数",
            "绞车|2",
        ),
    ]
