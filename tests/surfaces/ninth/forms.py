"""Ninth batch: cards, text, people side by side, ticks, blanks, cells that hold several things."""

from functools import partial

from tests.surfaces.kinds import forms as first
from tests.surfaces.ninth.shapes import (
    ELECTROLYSIS,
    ORE_ELECTRICIAN,
    ORE_INSPECTION,
    OXIDATION,
    PIT_INSPECTION,
    SAFETY_VALVE,
    SULPHONATION,
    instructed,
    summed,
)
from tests.surfaces.sixth.shapes import LIFT, ended, indented, paged, trained
from tests.surfaces.surface import FORGED, Expect, Member, Surface, cast, table, wide
from tests.surfaces.third.shapes import marked
from tests.surfaces.world import World


def _boards(world: World) -> Surface:
    """Make a sheet on which each person stands in two columns, label and value, two people beside one another."""
    layout = "铭牌|{n}\n姓名|{name}\n身份证号|{id}\n准操项目|{item}\n证书编号|{no}\n有效期至|{end}"
    people, firm = cast(world, "ok ok forged forged alt alt", "F1"), world.firm("F1")
    grid: list[list[str]] = []
    expects = []
    for n in range(0, len(people), 2):
        pair = [
            [[one.print(cell, n + k, firm) for cell in line.split("|")] for line in layout.split("\n")]
            for k, one in enumerate(people[n : n + 2], 1)
        ]
        expects.append(Expect(len(grid) + 1, people[n].allowed, claims=2, last=len(grid) + len(pair[0])))
        grid += [[*left, *right] for left, right in zip(*pair, strict=True)] + [[]]
    return Surface("cards", "switch_room_boards", f"{firm}.xlsx", [("铭牌", grid)], expects)


def cards(world: World) -> list[Surface]:
    """One person a sheet, and cards under one another."""
    sheets, stack = partial(first.card_sheets, world), partial(first.card_stack, world)
    return [
        _boards(world),
        sheets(
            "hotel_personnel_card",
            "酒店工程部员工信息卡||||\n部门|工程部|岗位|{post}|（照片）\n姓名|{name}|性别|{sex}|\n出生日期|{birth}|籍贯|山东泰安|\n"
            "身份证号|{id}|||\n特种作业操作证编号|{no}|||\n准操项目|{item}|初领日期|{first}|\n有效期至|{end}|发证机关|{issuer}|\n"
            "部门经理：||日期：||",
            "ok alt forged ok",
            "F1",
            "酒店工程部员工信息卡 部门经理：",
            "{n}号员工",
        ),
        stack(
            "warehouse_badges",
            "叉车司机上岗牌|\n姓　　名|{name}\n身份证号|{id}\n"
            "作业项目|{code}\n证件编号|{no}\n有效日期|{end:%Y.%m.%d}\n发证机关|{issuer}",
            "ok forged ok alt",
            "F5",
            "叉车司机上岗牌",
        ),
        stack(
            "tunnel_entry_slip",
            "特种作业人员进场审批单（第{n}份）||||\n分包单位|{emp}|工点|凤凰路站|\n姓名|{name}|公民身份号码|{id}|\n"
            "操作资格类别|{item}|资格证书编号|{no}|\n发证日期|{start}|有效期至|{end}|\n安全总监意见||监理意见||",
            "ok alt ok forged",
            "F3",
            "安全总监意见 监理意见",
            gap=2,
        ),
        sheets(
            "depot_manager_page",
            "{emp}\n安全生产管理人员基本情况\n姓名：{name}\n身份证号码：{id}\n证书名称：{title}\n人员类型：{cls}\n证书编号：{no}\n"
            "发证日期：{start:%Y年%m月%d日}\n有效期至：{end:%Y年%m月%d日}\n发证机关：{issuer}",
            "ok forged alt ok",
            "F2",
            "",
            "{name}",
        ),
    ]


def text_lines(world: World) -> list[Surface]:
    """Sentences and messages pasted from elsewhere."""
    lines_of = partial(first.sentences, world)
    return [
        lines_of(
            "letter_to_the_bureau",
            "（{n}）{name}，{sex}，身份证号{id}，持{item}操作证，证号{no}，有效期至{end:%Y年%m月%d日}，发证机关为{issuer}；",
            "F1",
            "{firm}复函.txt",
            "",
            "关于{firm}特种作业人员持证情况的复函",
        ),
        lines_of(
            "slashes_in_chat",
            "{name}/{id}/{item}/{no}/{start:%Y.%m.%d}发/{end:%Y.%m.%d}到",
            "F3",
            "{firm}群消息.txt",
            "",
        ),
        lines_of(
            "labels_and_arrows",
            "姓名→{name} 身份证→{id} 项目→{code} 证件编号→{no} 有效期→{end}",
            "F5",
            "{firm}.xlsx",
            "",
            "{firm}叉车司机报名",
        ),
        table(
            world,
            "text_lines",
            "card_text_in_one_cell",
            "序号={n}|矿工姓名={name}|身份证号={id}|证书信息={title}；证号：{no}；准操项目：{item}；初领：{first}；有效期至：{end}|区队=掘进",
            "ok forged alt ok",
            "F6",
        ),
    ]


def transposed(world: World) -> list[Surface]:
    """One person a column."""
    turned = partial(first.turned_round, world)
    return [
        turned(
            "hospital_shift_board",
            "班次={n}班|值班员={name}|值班员身份证={id}|操作证号={no}|操作证项目={item}|初领时间={first}|到期时间={end}|血型=A",
            "F1",
            "",
            "{firm}配电室值班公示栏",
        ),
        turned(
            "park_operators_by_zone",
            "园区片区=东区|操作人={name}|操作人身份证号={id}|作业项目代号={code}|证书编号={no}|批准日期={start:%Y/%m/%d}|有效期至={end:%Y/%m/%d}|发证机关={issuer}",
            "F5",
            "",
            file="{firm}.csv",
        ),
        indented(
            turned(
                "officers_of_lots",
                "标段={n}标|安管人员姓名={name}|身份证号码={id}|类别={code}|证书编号={no}|初发={first}|有效期={end}",
                "F4",
                "",
                "拟派安管人员一览（按标段）",
            )
        ),
    ]


def name_id_cell(world: World) -> list[Surface]:
    """Name and identity number in one cell."""
    tail = "作业项目={item}|作业证编号={no}|有效截止={end}|签发单位={issuer}"
    heads = (
        ("square_brackets", "员工【身份证】", "{name}【{id}】", "F1"),
        ("id_over_name", "叉车司机（证件/姓名）", "{id}\n{name}", "F5"),
        ("labelled_with_sex", "人员情况", "{name}，{sex}，身份证号{id}", "F6"),
        ("at_sign", "进场人员", "{name} @ {id}", "F3"),
    )
    return [
        table(world, "name_id_cell", name, f"次={{n}}|{head}={cell}|{tail}", "ok alt forged ok", fam)
        for name, head, cell, fam in heads
    ]


def tick_matrix(world: World) -> list[Surface]:
    """One column a trade; marks say that the certificate is held."""
    kind, doubt = "tick_matrix", "not_registered|needs_verification"
    hotel = wide(
        world,
        kind,
        "hotel_boxes",
        "序={n}|工程部员工={name}|身份证号={id}|操作证编号={one}|低压电工={a_tick}|熔化焊接与热切割={b_tick}|制冷设备运行={c_tick}|岗位={post}",
        "a=F1.0 b=F1.1 c=F1.3",
        "ac b a! c -",
        titles=("{firm}酒店工程部技能矩阵（☑为已取得操作证）",),
        words="☑为已取得操作证",
    )
    sorting = wide(
        world,
        kind,
        "warehouse_yes_and_slash",
        "司机={name}|司机身份证号={id}|叉车司机证（N1）={a_yes}|起重机司机证（Q2）={b_yes}|锅炉证（G1）={c_yes}",
        "a=F5.0 b=F5.3 c=F5.2",
        "a ab c! b -",
        file="{firm}持证.csv",
        titles=("{firm}特种设备作业持证统计",),
        forged=doubt,
    )
    tunnel = wide(
        world,
        kind,
        "tunnel_ends_as_marks",
        "作业工人={name}|身份证号码={id}|岗位={post}|电工证到期={a_end}|信号工证到期={b_end}|塔司证到期={c_end}",
        "a=F3.0 b=F3.2 c=F3.3",
        "a bc c! b -",
        titles=("{firm}工人持证到期日（空白为无证）",),
        forged=doubt,
        words="空白为无证",
    )
    return [marked(hotel, tick="☑"), marked(sorting, yes="是", no="/"), tunnel]


def _site(world: World) -> Surface:
    """Make a site's roster; a second card of a trade that its holder has no record of is altered to some."""
    made = first.continued(
        world,
        "tunnel_quotes",
        "序={n}|作业工人={who}|作业工人身份证={whose}|操作类别={item}|资格证编号={no}|发证日期={start}|有效期止={end}",
        "F3.0+F3.2 F3.3 F3.1+F3.4! F3.2",
        "",
        "{firm}盾构一工区",
        blank='"',
    )
    for one in made.expects:
        one.allowed += "|altered" if one.allowed == FORGED else ""
    return made


def continuation(world: World) -> list[Surface]:
    """A person's further certificates under him."""
    more = partial(first.continued, world)
    return [
        ended(
            more(
                "hospital_merged",
                "编号={n}|后勤工={who}|后勤工身份证号={whose}|证书全称={title}|作业项目={item}|证书编号={no}|截止日期={end}|发证机关={issuer}",
                "F1.0+F1.3 F5.2 F1.1+F5.0+F1.2 F1.4+F1.1! F5.0",
                "",
            ),
            "合计",
            "5人",
        ),
        _site(world),
        paged(
            more(
                "mine_hyphens",
                "号={n}|矿工={who}|矿工身份证={whose}|证名={title}|准操或类型={item}|证号={no}|有效到={end}|发证单位={issuer}",
                "F6.1+F6.0 F7.0 F6.2+F7.0 F6.0!",
                "",
                blank="-",
            ),
            1,
            5,
        ),
    ]


def spaced_items(world: World) -> list[Surface]:
    """Several items in one cell."""
    packed = partial(first.packed_items, world)
    base = "序号={n}|后勤工={name}|后勤工身份证号={id}|操作证号码={no}|"
    return [
        packed("full_width_slash", f"{base}操作证项目={{items}}|有效期限到={{ends}}", "／", ""),
        packed("ampersand", f"{base}持有项目={{items}}", " & ", ""),
        packed("numbered_lines", f"{base}准操项目（全部）=1.{{items}}", "\n2.", "准操项目（全部）"),
        packed("bar_between", f"{base}会做的项目={{items}}|对应到期={{ends}}", "｜", "会做的项目 对应到期"),
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
    roles = "ok alt forged ok revoked"
    return [
        _bare(
            world,
            "electrolysis_id_first",
            "={id}|={name}|={sex}|={item}|={no}|={first:%Y/%m/%d}|={end:%Y/%m/%d}|=电解车间",
            trained(world, roles, "F1", ELECTROLYSIS, OXIDATION),
            "F1",
        ),
        _bare(
            world,
            "pit_inspectors_csv",
            "={n}|=安监科|={name}|={id}|={no}|={item}|={end}|={issuer}",
            trained(world, roles, "F6", PIT_INSPECTION),
            "F6",
            "{firm}.csv",
        ),
        _bare(
            world,
            "lift_fitters_page",
            "={n}|={name}|={id}|={tel}|={code}|={no}|={start}|={end}|={issuer}",
            trained(world, roles, "F5", LIFT, SAFETY_VALVE),
            "F5",
            "{firm}.xls",
        ),
    ]


def two_dates(world: World) -> list[Surface]:
    """Two dates in one cell."""
    kind, roles = "two_dates", "ok alt forged ok revoked"
    base = "序号={n}|人员={name}|人员身份证号={id}|操作项目={item}|操作证编号={no}|"
    return [
        table(
            world,
            kind,
            "from_to_in_brackets",
            base + "有效起止日期=（{start:%Y.%m.%d}）至（{end:%Y.%m.%d}）",
            members=trained(world, roles, "F1", SULPHONATION, OXIDATION),
        ),
        summed(
            table(
                world,
                kind,
                "ore_first_and_valid",
                base + "初领及有效期=初领{first:%Y年%m月%d日}、有效期至{end:%Y年%m月%d日}|井口=主井",
                members=trained(world, "ok alt forged ok", "F1", ORE_INSPECTION, ORE_ELECTRICIAN),
            ),
            1,
            2,
        ),
        instructed(
            table(
                world,
                kind,
                "hyphens_throughout",
                "司机={name}|司机身份证号={id}|项目代号={code}|证件编号={no}|证件有效期={start}-{end}",
                roles,
                "F5",
            ),
            "填表须知",
            "证件有效期填起止日期",
        ),
    ]
