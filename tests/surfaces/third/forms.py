"""Third batch: cards, text, people side by side, ticks, blanks, cells that hold several things."""

from functools import partial

from tests.surfaces.kinds import forms as first
from tests.surfaces.surface import RV, Surface, table, wide
from tests.surfaces.third.shapes import inserted, marked
from tests.surfaces.world import World


def cards(world: World) -> list[Surface]:
    """One person a sheet, and cards under one another."""
    sheets, stack = partial(first.card_sheets, world), partial(first.card_stack, world)
    return [
        sheets(
            "values_under_labels",
            "特殊工种建档表|||\n{emp}|||\n姓名|性别|身份证号码|手机\n{name}|{sex}|{id}|{tel}\n操作证编号|操作项目|有效期至|发证机关\n"
            "{no}|{item}|{end}|{issuer}\n所在车间意见|属实||\n单位（章）|||",
            "ok forged alt ok",
            "F1",
            "特殊工种建档表 所在车间意见",
            "建档{n}",
        ),
        sheets(
            "one_cell_a_line",
            "特种设备作业人员登记页\n姓名：{name}      性别：{sex}      出生：{birth:%Y年%m月}\n"
            "身份证号：{id}\n聘用单位：{emp}\n"
            "作业项目：{code}（{item}）\n证件编号：{no}\n批准日期：{start}      有效日期：{end}\n"
            "发证机关：{issuer}\n经办人：        日期：",
            "ok alt forged ok",
            "F5",
            "登记页",
            "P{n}",
        ),
        stack(
            "slips_of_a_site",
            "工人信息条 第{n}号|||||\n姓名|{name}|工种|{item}|班组长|冯某\n证件号码|{id}|进场日期|2024-05-06|血型|A\n"
            "资格证号|{no}|首发|{first}|用至|{end}\n指印||签字||日期|",
            "ok forged ok alt",
            "F3",
            "工人信息条 资格证号",
            gap=1,
        ),
    ]


def text_lines(world: World) -> list[Surface]:
    """Sentences and messages pasted from elsewhere."""
    lines_of = partial(first.sentences, world)
    return [
        lines_of(
            "resume",
            "{name}，{sex}，{birth:%Y年%m月}出生，身份证号码{id}，{start:%Y年%m月%d日}取得{title}（{item}），"
            "证号为{no}，{end:%Y年%m月%d日}到期。",
            "F1",
            "{firm}人员简介.xlsx",
            "",
            "{firm}特种作业人员简介",
        ),
        lines_of(
            "short_message",
            "{n}.{name} 证件{id} 工种{item} 证号{no} 有效期到{end:%Y.%m.%d}",
            "F3",
            "{firm}短信汇总.txt",
            "短信",
            "【{firm}】各班报证如下",
        ),
        lines_of(
            "arrows",
            "姓名→{name}，身份证→{id}，证书编号→{no}，类别→{code}，有效期至→{end}",
            "F4",
            "{firm}.txt",
            "",
        ),
        table(
            world,
            "text_lines",
            "certificate_in_one_cell",
            "姓名={name}|身份证号={id}|证书情况（名称、项目、编号、到期）={title}，{item}，编号{no}，{end:%Y年%m月%d日}到期|电话={tel}",
            "ok forged alt ok",
        ),
    ]


def transposed(world: World) -> list[Surface]:
    """One person a column."""
    turned = partial(first.turned_round, world)
    grouped = turned(
        "groups_at_left",
        "姓名={name}|性别={sex}|身份证={id}|工种={item}|编号={no}|使用期至={end}",
        "F3",
        "",
    )
    groups = ("个人情况", "", "", "证书情况", "", "")
    sheet, grid = grouped.sheets[0]
    grouped.sheets[0] = (sheet, [[group, *row] for group, row in zip(groups, grid, strict=True)])
    return [
        grouped,
        turned(
            "meeting_table",
            "内容={n}号|操作员={name}|民族=汉|操作员身份证={id}|作业项目代号={code}|证件编号={no}|有效日期={end:%Y年%m月%d日}|发证机关={issuer}|"
            "影印件=附后",
            "F5",
            "操作员身份证 影印件",
            "{firm}特种设备操作员情况（会议材料）",
        ),
        turned(
            "english_rows",
            "Item={n}|Name={name}|ID No.={id}|Cert. No.={no}|Trade={item}|Valid until={end}|Issued by={issuer}",
            "F1",
            "",
            file="{firm}.csv",
        ),
    ]


def name_id_cell(world: World) -> list[Surface]:
    """Name and identity number in one cell, with more beside them."""
    tail = "核准项目={item}|操作证号={no}|止期={end}|发证={issuer}"
    heads = (
        ("with_phone_in_brackets", "作业人（含身份证、电话）", "{name}（身份证：{id}，电话：{tel}）", "F1"),
        ("id_slash_name", "身份证号／姓名", "{id}／{name}", "F3"),
        ("like_a_contract", "乙方", "{name}，{sex}，汉族，公民身份号码{id}", "F6"),
    )
    return [
        table(world, "name_id_cell", name, f"{head}={cell}|{tail}|备注=", "ok alt forged ok", fam, words=head)
        for name, head, cell, fam in heads
    ]


def tick_matrix(world: World) -> list[Surface]:
    """One column a trade; a dot, a letter or words say that the certificate is held."""
    kind, doubt = "tick_matrix", "not_registered|needs_verification"
    dots = wide(
        world,
        kind,
        "black_dots",
        "姓名={name}|身份证号码={id}|岗位={post}|低压={a_tick}|熔焊={b_tick}|制冷运行={c_tick}|操作证号={one}|签名=",
        "a=F1.0 b=F1.1 c=F1.3",
        "a ab c b! -",
        titles=("{firm}一专多能情况表（●为持证）",),
        words="一专多能 ●为持证",
    )
    letters = wide(
        world,
        kind,
        "letters",
        "No={n}|Name={name}|ID card={id}|N1 Forklift 叉车={a_yes}|Q1 Rigger 指挥={b_yes}|G1 Boiler 司炉={c_yes}",
        "a=F5.0 b=F5.1 c=F5.2",
        "a ab c a! -",
        forged=doubt,
        file="{firm}.csv",
    )
    words = wide(
        world,
        kind,
        "held_in_words",
        "区队=掘进|姓名={name}|身份证号={id}|瓦检证={a_tick}|井下电工证={b_tick}|提升机证={c_tick}|操作证编号={one}",
        "a=F6.1 b=F6.0 c=F6.2",
        "a bc c b! -",
    )
    return [marked(dots, tick="●"), marked(letters, yes="Y", no="N"), marked(words, tick="持证")]


def continuation(world: World) -> list[Surface]:
    """A person's further certificates under him."""
    more = partial(first.continued, world)
    noted = more(
        "note_between",
        "姓名={who}|身份证号={whose}|所持证件={title}|准操项目={item}|证件号={no}|截止日={end:%Y.%m.%d}|发证处={issuer}",
        "F1.0+F5.0 F1.1 F5.1+F1.2! F1.3",
        "",
    )
    return [
        _number_once(world),
        inserted(noted, 5, "（以上两人为本厂职工，以下为外包）"),
        more(
            "same_person",
            "行={n}|持证人={who}|持证人身份证={whose}|证={title}|项目={item}|证号={no}|到={end}",
            "F6.0+F6.1 F6.2 F6.0+F6.2! F6.1",
            "",
            "{firm}一人多证情况",
            blank="同一人",
        ),
    ]


def _number_once(world: World) -> Surface:
    """Make a table whose number, too, stands only in a person's first row, as in merged cells."""
    made = first.continued(
        world,
        "number_once",
        "序号={n}|姓名={who}|身份证号码={whose}|操作证号={no}|准操项目={item}|有效期至={end}",
        "F1.0+F1.1 F1.2 F1.3+F1.0+F1.4 F1.1+F1.2!",
        "",
    )
    for row, one in zip(made.sheets[0][1][1:], made.expects, strict=True):
        if not row[1]:
            row[3] = ""
            one.allowed = RV if one.allowed == "registered" else f"{one.allowed}|needs_verification"
    return made


def spaced_items(world: World) -> list[Surface]:
    """Several items in one cell."""
    packed = partial(first.packed_items, world)
    base = "姓名={name}|公民身份号码={id}|操作证号={no}|"
    return [
        packed("ampersand", f"{base}准操项目={{items}}|有效期至={{ends}}", " & ", ""),
        packed("and_also", f"{base}操作项目={{items}}", "，兼", ""),
        packed("bar_wide", f"{base}所持项目={{items}}|各项到期={{ends}}", "｜", "各项到期"),
    ]


def headerless(world: World) -> list[Surface]:
    """Tables that begin with the first person."""
    bare = partial(first.without_header, world)
    return [
        bare("item_first", "={item}|={name}|={no}|={id}|={issuer}|={end:%Y年%m月%d日}", "F1", "{firm}.csv"),
        bare("phone_and_team", "={tel}|=乙队|={name}|={item}|={no}|={id}|={start}|={end}", "F3", title="进场工人证"),
        bare("text_of_a_message", "={name}|={sex}|={id}|={item}|={no}|={end}", "F6", "{firm}.txt"),
    ]


def two_dates(world: World) -> list[Surface]:
    """Two dates in one cell."""
    kind, base = "two_dates", "姓名={name}|身份证号={id}|准操项目={item}|操作证编号={no}|"
    return [
        table(
            world, kind, "begin_end_lines", base + "证件期限=始：{start:%Y.%m.%d}\n终：{end:%Y.%m.%d}", words="证件期限"
        ),
        table(
            world,
            kind,
            "long_dash",
            base + "使用有效期={start:%Y年%m月%d日}——{end:%Y年%m月%d日}",
            "ok forged alt ok",
            "F3",
        ),
        table(world, kind, "years_between", base + "领证与届满={start}（6年）{end}", fam="F6", words="领证与届满"),
    ]
