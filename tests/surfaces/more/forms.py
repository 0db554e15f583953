"""Second batch: cards, text, people side by side, ticks, blanks, cells that hold two things."""

from functools import partial

from tests.surfaces.kinds import forms as first
from tests.surfaces.surface import Surface, table, wide
from tests.surfaces.world import World


def cards(world: World) -> list[Surface]:
    """One person a sheet, and cards under one another."""
    sheets, stack = partial(first.card_sheets, world), partial(first.card_stack, world)
    return [
        sheets(
            "approval_form",
            "特种作业人员上岗审批表|||||\n申请单位|{emp}||||\n申请人|{name}|性别|{sex}|出生年月|{birth:%Y-%m}\n"
            "公民身份号码|{id}||||\n"
            "文化程度|高中|从事本工种年限|6|联系方式|{tel}\n操作证编号|{no}||||\n准操项目|{item}|有效期至|{end}|发证机关|{issuer}\n"
            "班组意见|同意||||\n安环部意见|同意||||",
            "ok forged alt ok",
            "F1",
            "上岗审批表 安环部意见",
            "审批{n}",
        ),
        sheets(
            "two_lines_a_field",
            "建筑施工特种作业人员信息页\n姓　　名|{name}\n身份证号|{id}\n操作类别|{item}\n"
            "证 书 号|{no}\n初次领证日期|{first:%Y年%m月%d日}\n"
            "使用期|{start:%Y年%m月%d日} 至 {end:%Y年%m月%d日}\n发证机关|{issuer}\n复印件与原件一致|",
            "ok revoked forged ok",
            "F3",
            "复印件与原件一致",
            "{name}",
        ),
        stack(
            "badge_pages",
            "{emp}上岗牌||\n姓名|{name}|\n身份证号|{id}|\n工种|{post}|\n持证项目|{code}{item}|\n证件编号|{no}|\n有效日期|{end}|",
            "ok alt ok forged",
            "F5",
            "上岗牌 持证项目",
        ),
        stack(
            "officer_cards",
            "三类人员信息卡（{n}）|||\n姓名|{name}|证书类别|{code}\n身份证件号码|{id}|任职企业|{emp}\n证书编号|{no}|有效期至|{end}",
            "ok forged ok alt",
            "F4",
            "三类人员信息卡 任职企业",
            gap=2,
        ),
    ]


def text_lines(world: World) -> list[Surface]:
    """Sentences and lists pasted from a document."""
    lines_of = partial(first.sentences, world)
    return [
        lines_of(
            "declaration",
            "本人{name}，身份证号码{id}，持有{title}（编号{no}），项目为{item}，有效期至{end:%Y年%m月%d日}，承诺真实。",
            "F1",
            "{firm}承诺书.txt",
            "承诺真实",
        ),
        lines_of(
            "bars",
            "姓名:{name}|身份证号:{id}|证书编号:{no}|工种:{item}|有效期至:{end}",
            "F3",
            "{firm}.xlsx",
            "",
            "项目部持证人员（粘贴自文档）",
        ),
        lines_of(
            "numbered_brackets",
            "（{n}）{name}，{sex}，身份证号：{id}，作业人员证编号：{no}，作业项目：{code}，有效日期：{end:%Y.%m.%d}；",
            "F5",
            "{firm}汇报.txt",
            "作业人员证编号",
        ),
        lines_of(
            "equals",
            "姓名={name};身份证号={id};操作证编号={no};准操项目={item};有效期至={end};发证机关={issuer}",
            "F6",
            "{firm}.txt",
            "",
        ),
    ]


def transposed(world: World) -> list[Surface]:
    """One person a column."""
    turned = partial(first.turned_round, world)
    return [
        turned(
            "bid_table",
            "拟派人员={n}|姓名={name}|年龄=40|公民身份号码={id}|职务=专职安全员|考核合格证类别={code}|考核合格证编号={no}|有效期至={end}",
            "F4",
            "拟派人员 考核合格证类别",
            "{firm}投标拟派安管人员",
        ),
        turned(
            "handover",
            "交接项={n}|持证者姓名={name}|持证者身份证={id}|特种操作证号={no}|特种操作项目={item}|特种操作证到期={end:%Y/%m/%d}",
            "F1",
            "持证者姓名 特种操作项目",
            file="{firm}.csv",
        ),
        turned(
            "mine",
            "姓名={name}|性别={sex}|身份证号码={id}|煤矿操作资格证号={no}|作业项目={item}|初次领证={first}|有效期截止={end}|签发机构={issuer}",
            "F6",
            "煤矿操作资格证号",
        ),
    ]


def name_id_cell(world: World) -> list[Surface]:
    """Name and identity number in one cell."""
    tail = "操作证编号={no}|操作项目={item}|到期日={end}|签发机关={issuer}"
    heads = (
        ("slash", "姓名/身份证号码", "{name}/{id}", "F1", "姓名/身份证号码"),
        ("words_between", "操作人员", "{name} 身份证号码：{id}", "F3", "操作人员"),
        ("sex_between", "姓名 性别 身份证", "{name} {sex} {id}", "F6", "姓名 性别 身份证"),
        ("square_brackets", "持证员工", "{name}［{id}］", "F1", "持证员工"),
        ("glued", "姓名及身份证号码", "{name}{id}", "F5", "姓名及身份证号码"),
    )
    return [
        table(world, "name_id_cell", name, f"编号={{n}}|{head}={cell}|{tail}", "ok forged alt ok", fam, words=words)
        for name, head, cell, fam, words in heads
    ]


def tick_matrix(world: World) -> list[Surface]:
    """One column a trade; a mark says that the certificate is held."""
    kind, doubt = "tick_matrix", "not_registered|needs_verification"
    return [
        wide(
            world,
            kind,
            "lifting",
            "序号={n}|姓名={name}|身份证号={id}|证件编号={one}|叉车N1={a_tick}|起重指挥Q1={b_tick}|行车Q2={c_tick}|司炉G1={d_tick}",
            "a=F5.0 b=F5.1 c=F5.3 d=F5.2",
            "a bc d a! -",
            titles=("{firm}特种设备持证统计表",),
        ),
        wide(
            world,
            kind,
            "held_or_not",
            "姓名={name}|身份证号={id}|高压电工证（有/无）={a_yes}|焊工证（有/无）={b_yes}|高处作业证（有/无）={c_yes}|备用=",
            "a=F1.4 b=F1.1 c=F1.2",
            "a bc b c! -",
            forged=doubt,
            words="高处作业证（有/无）",
        ),
        wide(
            world,
            kind,
            "site_marks",
            "编号={n}|姓名={name}|身份证号={id}|岗位={post}|资格证编号={one}|司索信号工={a_tick}|施工升降机司机={b_tick}|塔式起重机司机={c_tick}",
            "a=F3.2 b=F3.4 c=F3.3",
            "a b c b! -",
            file="{firm}.csv",
            words="司索信号工",
        ),
    ]


def continuation(world: World) -> list[Surface]:
    """A person's further certificates under him."""
    more = partial(first.continued, world)
    return [
        more(
            "certificate_first",
            "证书名称={title}|证书编号={no}|准操项目={item}|有效期至={end}|姓名={who}|身份证号={whose}",
            "F1.0+F1.2 F1.1 F1.3+F5.0! F5.1",
            "",
        ),
        more(
            "three_each",
            "序={n}|员工={who}|证件号码={whose}|操作项目={item}|操作证号={no}|届满日={end:%Y年%m月%d日}|发证机关={issuer}",
            "F1.0+F1.1+F1.2 F1.4 F1.0+F1.3! F1.1",
            "届满日",
            "{firm}持证明细",
        ),
        more(
            "as_above",
            "姓名={who}|身份证号={whose}|证件名称={title}|证件编号={no}|项目={item}|有效期至={end}",
            "F5.0+F1.0 F5.1 F1.1+F5.3! F1.0",
            "",
            blank="〃",
        ),
    ]


def spaced_items(world: World) -> list[Surface]:
    """Several items in one cell."""
    packed = partial(first.packed_items, world)
    base = "工号={n:04d}|姓名={name}|身份证号码={id}|特种作业证号={no}|"
    return [
        packed("slash", f"{base}操作项目={{items}}", "/", ""),
        packed("semicolon", f"{base}许可操作项目={{items}}|失效日={{ends}}", "；", "许可操作项目"),
        packed("slash_blank", f"{base}作业类型={{items}}|有效期={{ends}}", " / ", ""),
        packed("also", f"{base}准操项目={{items}}", "及", ""),
    ]


def headerless(world: World) -> list[Surface]:
    """Tables that begin with the first person."""
    bare = partial(first.without_header, world)
    return [
        bare("number_first", "={no}|={item}|={name}|={id}|={end}|={issuer}", "F1"),
        bare(
            "with_post",
            "={n}|={name}|={post}|={sex}|={id}|={item}|={no}|={start:%Y.%m.%d}|={end:%Y.%m.%d}",
            "F3",
            "{firm}.csv",
        ),
        bare("mine", "={name}|={id}|={tel}|={title}|={item}|={no}|={end}", "F6", title="井下人员证"),
        bare("officers", "={emp}|={name}|={code}|={no}|={id}|={start}|={end}", "F4"),
    ]


def two_dates(world: World) -> list[Surface]:
    """Two dates in one cell."""
    kind, base = "two_dates", "编号={n}|姓名={name}|身份证号码={id}|操作证号={no}|操作项目={item}|"
    return [
        table(world, kind, "tilde", base + "使用期限={start:%Y.%m.%d}～{end:%Y.%m.%d}", words="使用期限"),
        table(world, kind, "compact", base + "有效期间={start:%Y%m%d}-{end:%Y%m%d}", fam="F6", words="有效期间"),
        table(
            world, kind, "labelled", base + "发证及到期日期=发：{start}，到：{end}", fam="F3", words="发证及到期日期"
        ),
        table(
            world, kind, "first_and_end", base + "初领/截止={first:%Y年%m月%d日}/{end:%Y年%m月%d日}", words="初领/截止"
        ),
        table(
            world,
            kind,
            "until_words",
            "姓名={name}|身份证号={id}|证件编号={no}|作业项目={code}|批准及有效日期={start:%Y.%m.%d}批准，{end:%Y.%m.%d}前有效",
            fam="F5",
            words="批准及有效日期",
        ),
    ]
