"""Sixth batch: cards, text, people side by side, ticks, blanks, cells that hold several things."""

from functools import partial

from tests.surfaces.kinds import forms as first
from tests.surfaces.sixth.shapes import CABLE, GONDOLA, HOIST, LIFT, ORE_HOIST, RIGGING, indented, paged, trained
from tests.surfaces.surface import Member, Surface, table, wide
from tests.surfaces.third.shapes import inserted, marked
from tests.surfaces.world import World


def cards(world: World) -> list[Surface]:
    """One person a sheet, and cards under one another."""
    sheets, stack = partial(first.card_sheets, world), partial(first.card_stack, world)
    return [
        sheets(
            "boarding_file",
            "外包人员上船资格卡||||\n承包单位|{emp}|||\n姓　名|{name}|性　别|{sex}|贴\n身份证号码|{id}|||照\n"
            "操作证号|{no}|||片\n"
            "操作项目|{item}|初领日期|{first}|\n操作证有效期至|{end}|发证机关|{issuer}|\n安全考试成绩|92|体检|合格|"
            "\n船厂安环处审批|同意上船|||",
            "ok alt forged ok",
            "F1",
            "外包人员上船资格卡 船厂安环处审批",
            "资格卡{n}",
        ),
        stack(
            "ride_operators",
            "操作人员公示牌|\n姓名|{name}\n身份证号|{id}\n作业项目|{item}\n项目代号|{code}\n证件编号|{no}\n批准日期|"
            "{start:%Y.%m.%d}\n"
            "有效日期|{end:%Y.%m.%d}\n监督电话|12365",
            "ok forged ok alt",
            "F5",
            "操作人员公示牌 监督电话",
            gap=1,
        ),
        stack(
            "officers_two_lines",
            "序号|姓名|身份证号码|证书类别|证书编号|有效期至\n{n}|{name}|{id}|{code}|{no}|{end}\n本人签字||||日期|",
            "ok ok alt forged",
            "F4",
            "本人签字",
            gap=1,
        ),
        sheets(
            "metro_worker_page",
            "特种工人退场登记|\n工人|{name}\n证件号码|{id}\n班组|架子班\n操作资格证书号|{no}\n操作资格类别|{item}\n"
            "发证日期|{start}\n"
            "使用期止|{end}\n退场日期|2024-07-26\n工资结清|是",
            "ok forged alt ok",
            "F3",
            "特种工人退场登记 工资结清",
            "退场{n}",
        ),
    ]


def _blocks(world: World) -> Surface:
    """Make a text of some lines a person, as pasted from a telephone."""
    made = first.card_stack(
        world,
        "four_lines_each",
        "{n}.姓名：{name}\n身份证号：{id}\n证书编号：{no}\n工种：{item}\n有效期至：{end:%Y年%m月%d日}",
        "ok forged alt ok",
        "F3",
        "",
        gap=0,
    )
    made.kind, made.file = "text_lines", made.file.replace(".xlsx", "证件.txt")
    return made


def text_lines(world: World) -> list[Surface]:
    """Sentences and messages pasted from elsewhere."""
    lines_of = partial(first.sentences, world)
    return [
        lines_of(
            "enumeration_commas",
            "{n}、{name}、{sex}、{id}、{code}、{no}、{end:%Y年%m月%d日}到期",
            "F5",
            "{firm}回复.txt",
            "",
            "{firm}特种设备作业人员（姓名、性别、身份证号、项目代号、证件编号、有效期）",
        ),
        lines_of(
            "minutes",
            "会议要求登记：{name}同志（身份证号码：{id}）持{title}，准操项目为{item}，操作证编号为{no}，有效期截止{end:%Y年%m月%d日}。",
            "F1",
            "{firm}会议纪要.xlsx",
            "会议要求登记",
            "{firm}安全例会纪要（摘）",
        ),
        _blocks(world),
        table(
            world,
            "text_lines",
            "certificate_in_brackets",
            "序号={n}|船台作业人员={name}|身份证号码={id}|操作证（项目/编号/到期日）={item}/{no}/{end}|来源=外包",
            "ok alt forged ok",
            words="操作证（项目/编号/到期日）",
        ),
    ]


def transposed(world: World) -> list[Surface]:
    """One person a column."""
    turned = partial(first.turned_round, world)
    return [
        turned(
            "interview_sheet",
            "谈话人员={n}|被谈话人={name}|身份证号码={id}|从事工种={post}|操作证准操项目={item}|操作证编号={no}|"
            "操作证截止日期={end}|"
            "操作证发证单位={issuer}|谈话结果=无异常",
            "F1",
            "被谈话人 谈话结果",
            "{firm}持证人员谈话核实",
        ),
        turned(
            "crew_of_a_shaft",
            "班员={n}|姓名={name}|身份证号={id}|操作项目={item}|操作资格证编号={no}|首次领证={first:%Y/%m/%d}|"
            "有效期满={end:%Y/%m/%d}",
            "F6",
            "班员",
            file="{firm}.csv",
        ),
        turned(
            "bid_annex",
            "拟投入人员={n}|姓名={name}|性别={sex}|身份证号码={id}|工种={item}|操作资格证书编号={no}|"
            "发证日期={start}|有效期至={end}|证书扫描件=见后页",
            "F3",
            "拟投入人员 证书扫描件",
            "附件7 {firm}拟投入特种作业人员",
        ),
    ]


def name_id_cell(world: World) -> list[Surface]:
    """Name and identity number in one cell."""
    tail = "准操项目={item}|操作证号码={no}|操作证止期={end}|颁发机关={issuer}"
    heads = (
        ("two_lines_sex", "船员（外包）信息", "{name} {sex}\n{id}", "F1"),
        ("colon_between", "工人：身份证号", "{name}：{id}", "F3"),
        ("id_then_bracketed_name", "证件号（姓名）", "{id}（{name}）", "F6"),
    )
    return [
        table(world, "name_id_cell", name, f"行号={{n}}|{head}={cell}|{tail}", "ok alt forged ok", fam, words=head)
        for name, head, cell, fam in heads
    ]


def tick_matrix(world: World) -> list[Surface]:
    """One column a trade; marks say that the certificate is held."""
    kind, doubt = "tick_matrix", "not_registered|needs_verification"
    cinema = wide(
        world,
        kind,
        "cinema_filled_squares",
        "影城={n}店|姓名={name}|岗位={post}|身份证号={id}|低压电工证={a_tick}|高处作业证={b_tick}|制冷证={c_tick}|"
        "操作证编号={one}",
        "a=F1.0 b=F1.2 c=F1.3",
        "a ac b b! -",
        titles=("{firm}各影城持证统计（■=有证）",),
        words="■=有证",
    )
    yard = wide(
        world,
        kind,
        "yard_words",
        "序号={n}|员工={name}|身份证号码={id}|叉车司机={a_yes}|起重机司机={b_yes}|起重机指挥={c_yes}",
        "a=F5.0 b=F5.3 c=F5.1",
        "ac b a c! -",
        titles=("{firm}持证情况（填：已持证/未持证）",),
        forged=doubt,
        words="已持证/未持证",
    )
    metro = wide(
        world,
        kind,
        "metro_red_hooks",
        "姓名={name}|身份证号={id}|进场工种={post}|证书编号={one}|建筑电工={a_tick}|塔式起重机司机={b_tick}|"
        "施工升降机司机={c_tick}",
        "a=F3.0 b=F3.3 c=F3.4",
        "a b c c! -",
        file="{firm}.csv",
    )
    return [marked(cinema, tick="■"), marked(yard, yes="已持证", no="未持证"), marked(metro, tick="☑")]


def continuation(world: World) -> list[Surface]:
    """A person's further certificates under him."""
    more = partial(first.continued, world)
    return [
        more(
            "firm_repeated",
            "公司={emp}|序号={n}|持证员工={who}|身份证号码={whose}|证书名称={title}|操作项目={item}|证号={no}|"
            "有效期至={end}|发证机关={issuer}",
            "F1.0+F1.2 F5.0 F1.1+F5.3! F1.3",
            "",
        ),
        indented(
            more(
                "as_before_in_brackets",
                "编={n}|工人={who}|工人身份证号={whose}|工种={item}|资格证编号={no}|发证={start:%Y.%m.%d}|"
                "到期={end:%Y.%m.%d}",
                "F3.0+F3.1 F3.3 F3.2+F3.4! F3.0",
                "",
                blank="（同前）",
            )
        ),
        paged(
            more(
                "second_page_in_between",
                "序={n}|职工={who}|职工身份证={whose}|证件={title}|作业项目={item}|证件号码={no}|有效期限至={end}|"
                "签发={issuer}",
                "F6.0+F6.1 F6.2 F6.0 F6.1+F6.2!",
                "",
                "{firm}一人多证明细（共2页）",
            ),
            2,
            6,
        ),
    ]


def spaced_items(world: World) -> list[Surface]:
    """Several items in one cell."""
    packed = partial(first.packed_items, world)
    base = "序号={n}|操作人={name}|身份证号={id}|特种作业操作证编号={no}|"
    return [
        packed("numbered_lines", f"{base}准操项目=1.{{items}}", "\n2.", ""),
        packed("full_width_plus", f"{base}操作证项目={{items}}|项目到期={{ends}}", "＋", "项目到期"),
        packed("also_holds", f"{base}所持操作项目={{items}}", "，另持", ""),
    ]


def headerless(world: World) -> list[Surface]:
    """Tables that begin with the first person."""
    bare = partial(first.without_header, world)
    return [
        bare("dock_list", "=外包二队|={n}|={name}|={id}|={no}|={item}|={first:%Y.%m.%d}|={end:%Y.%m.%d}|={tel}", "F1"),
        bare(
            "depot_csv",
            "={id}|={name}|={sex}|={no}|={code}|={item}|={start:%Y/%m/%d}|={end:%Y/%m/%d}",
            "F5",
            "{firm}.csv",
        ),
        inserted(
            indented(
                bare(
                    "metro_title", "={item}|={no}|={name}|={id}|={start}|={end}|={issuer}", "F3", title="地铁三标特种工"
                )
            ),
            5,
            "",
            "（以下为夜班）",
        ),
    ]


def _in_trade(world: World, name: str, columns: str, members: list[Member], fam: str, words: str = "") -> Surface:
    """Make a roster of trades that the families' own items do not hold."""
    return table(world, "two_dates", name, columns, fam=fam, members=members, words=words)


def two_dates(world: World) -> list[Surface]:
    """Two dates in one cell."""
    base = "序号={n}|姓名={name}|身份证号={id}|准操项目={item}|操作证号={no}|"
    roles = "ok alt forged ok revoked"
    return [
        _in_trade(
            world,
            "double_hyphen",
            base + "操作证有效期限={start}--{end}",
            trained(world, roles, "F1", CABLE, RIGGING),
            "F1",
        ),
        _in_trade(
            world,
            "start_first_line",
            "序号={n}|维保工={name}|身份证号={id}|作业项目={code}|证件编号={no}|批准日期\n"
            "有效日期={start:%Y/%m/%d}\n{end:%Y/%m/%d}",
            trained(world, roles, "F5", LIFT),
            "F5",
        ),
        _in_trade(
            world,
            "brackets_with_years",
            "姓名={name}|身份证号={id}|工种={item}|证书编号={no}|"
            "使用期（两年）={start:%Y年%m月%d日}起，{end:%Y年%m月%d日}止",
            trained(world, roles, "F3", GONDOLA, HOIST),
            "F3",
            "使用期（两年）",
        ),
        _in_trade(
            world,
            "mine_hoist_slash",
            "井口={n}|提升机司机={name}|身份证号码={id}|作业项目={item}|操作证号码={no}|"
            "初领日期/有效期至={first}／{end}",
            trained(world, "ok forged alt ok", "F1", ORE_HOIST),
            "F1",
            "初领日期/有效期至",
        ),
    ]
