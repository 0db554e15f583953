"""Fourth batch: cards, text, people side by side, ticks, blanks, cells that hold several things."""

from functools import partial

from tests.surfaces.kinds import forms as first
from tests.surfaces.surface import Surface, table, wide
from tests.surfaces.third.shapes import inserted, marked
from tests.surfaces.world import World


def cards(world: World) -> list[Surface]:
    """One person a sheet, and cards under one another."""
    sheets, stack = partial(first.card_sheets, world), partial(first.card_stack, world)
    return [
        sheets(
            "dossier_cover",
            "一人一档||||\n单位：{emp}||||\n基本信息|姓名|{name}|出生年月|{birth:%Y.%m}\n|身份证号|{id}|联系方式|{tel}\n"
            "持证信息|证书名称|{title}|证书编号|{no}\n|准操项目|{item}|有效期至|{end}\n|发证机关|{issuer}|初领日期|{first}\n"
            "培训记录||||\n违章记录|无|||",
            "ok alt forged ok",
            "F1",
            "一人一档 违章记录",
            "档{n}",
        ),
        sheets(
            "entry_approval",
            "特种作业人员进场审批单|\n总包单位|某建工集团\n分包单位|{emp}\n人员姓名|{name}\n公民身份号码|{id}\n申请工种|{item}\n资格证书编号|{no}\n"
            "发证日期|{start:%Y年%m月%d日}\n有效期至|{end:%Y年%m月%d日}\n安全员审核|同意  2024.7.18\n项目经理审批|同意",
            "ok forged ok alt",
            "F3",
            "进场审批单 安全员审核",
            "{n}号",
        ),
        stack(
            "three_lines_each",
            "持证人员信息（{n}）|||||\n姓名|{name}|公民身份号码|{id}|电话|{tel}\n证件编号|{no}|作业项目代号|{code}|批准日期|{start}\n"
            "有效日期|{end}|发证机关|{issuer}|聘用起始|2021-03",
            "ok alt forged ok",
            "F5",
            "聘用起始",
            gap=2,
        ),
    ]


def text_lines(world: World) -> list[Surface]:
    """Sentences and messages pasted from elsewhere."""
    lines_of = partial(first.sentences, world)
    return [
        lines_of(
            "group_answer",
            "{n}. {name}（身份证：{id}）{item}，操作证编号：{no}，有效期至：{end:%Y.%m.%d}",
            "F1",
            "{firm}群内报送.txt",
            "群内报送",
            "@所有人 {firm}特种作业人员证件报送如下：",
        ),
        lines_of(
            "appointment",
            "兹聘任{name}（公民身份号码{id}）为我公司安全管理人员，其安全生产考核合格证类别为{code}，证书编号{no}，有效期至{end:%Y年%m月%d日}。",
            "F4",
            "{firm}聘任说明.xlsx",
            "兹聘任",
            "{firm}关于聘任安全管理人员的说明",
        ),
        lines_of(
            "labels_with_equals",
            "姓名={name};身份证号={id};作业项目={code};证件编号={no};有效日期={end}",
            "F5",
            "{firm}.txt",
            "",
        ),
        table(
            world,
            "text_lines",
            "certificate_lines_in_cell",
            "序号={n}|姓名={name}|身份证号={id}|证书信息=工种：{item}\n编号：{no}\n有效期至：{end}|进场=2024.4.2",
            "ok forged alt ok",
            "F3",
        ),
        table(
            world,
            "text_lines",
            "table_pasted_as_text",
            "序号={n}|姓名={name}|身份证号={id}|工种={item}|操作证号={no}|到期={end:%Y.%m.%d}|签发={issuer}",
            "ok forged alt ok",
            file="{firm}（微信转发）.txt",
            titles=("{firm}持证人员",),
        ),
        _one_cell_a_row(world),
    ]


def _one_cell_a_row(world: World) -> Surface:
    """Make a workbook of comma-separated text that was never parted into columns."""
    made = table(
        world,
        "text_lines",
        "commas_in_one_column",
        "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目代号={code}|批准日期={start}|有效日期={end}|发证机关={issuer}",
        "ok alt forged ok",
        "F5",
    )
    name, grid = made.sheets[0]
    made.sheets[0] = (name, [[",".join(row)] for row in grid])
    return made


def transposed(world: World) -> list[Surface]:
    """One person a column."""
    turned = partial(first.turned_round, world)
    return [
        turned(
            "comparison_of_the_crew",
            "人员={n}|姓 名={name}|出生年月={birth:%Y年%m月}|居民身份证号码={id}|所持操作证={item}|操作证编号={no}|"
            "证件失效时间={end}|签发机关={issuer}|签名=",
            "F6",
            "证件失效时间",
            "{firm}井下特殊工种人员对照（贴相片处略）",
        ),
        turned(
            "lift_pages",
            "作业人员姓名={name}|身份证件号={id}|作业项目代号={code}|作业证编号={no}|发证时间={start}|到期时间={end}|手机号={tel}",
            "F5",
            "",
            file="{firm}.xls",
        ),
        turned(
            "officers_side_by_side",
            "姓名={name}|证件号码={id}|岗位类别={code}|考核合格证编号={no}|首次发证日期={first}|有效期截止={end:%Y/%m/%d}",
            "F4",
            "",
            "{firm}三类人员信息（横排）",
        ),
    ]


def name_id_cell(world: World) -> list[Surface]:
    """Name and identity number in one cell."""
    tail = "操作项目={item}|证件编号={no}|有效截止={end}|发证单位={issuer}"
    heads = (
        ("full_stop_between", "作业者姓名及证件号码", "{name}，{id}", "F1"),
        ("sex_and_birth_too", "人员（姓名/性别/身份证）", "{name}/{sex}/{id}", "F6"),
        ("lenticular_brackets", "工人【身份证号】", "{name}【{id}】", "F3"),
    )
    return [
        table(world, "name_id_cell", name, f"编={{n}}|{head}={cell}|{tail}", "ok forged alt ok", fam, words=head)
        for name, head, cell, fam in heads
    ]


def tick_matrix(world: World) -> list[Surface]:
    """One column a trade; stars, figures and marks say that the certificate is held."""
    kind, doubt = "tick_matrix", "not_registered|needs_verification"
    stars = wide(
        world,
        kind,
        "stars",
        "部室=检修中心|员工姓名={name}|员工身份证号={id}|岗位={post}|低压电工作业={a_tick}|高压电工作业={b_tick}|焊接热切割作业={c_tick}|证号={one}",
        "a=F1.0 b=F1.4 c=F1.1",
        "a ab c b! -",
        titles=("{firm}检修人员特种作业证持有情况（★=持有）",),
        words="★=持有",
    )
    figures = wide(
        world,
        kind,
        "one_and_nought",
        "序={n}|姓名={name}|身份证号={id}|叉车司机(N1)={a_yes}|起重机指挥(Q1)={b_yes}|起重机司机(Q2)={c_yes}",
        "a=F5.0 b=F5.1 c=F5.3",
        "a bc c b! -",
        forged=doubt,
        file="{firm}.csv",
        titles=("注：1为持证，0为未持证",),
        words="1为持证",
    )
    check = wide(
        world,
        kind,
        "heavy_check",
        "班组={n}班|姓名={name}|公民身份号={id}|建筑架子工={a_tick}|起重信号司索={b_tick}|施工升降机={c_tick}|操作资格证号={one}|带班=否",
        "a=F3.1 b=F3.2 c=F3.4",
        "a b c a! -",
    )
    return [marked(stars, tick="★"), marked(figures, yes="1", no="0"), marked(check, tick="✔")]


def continuation(world: World) -> list[Surface]:
    """A person's further certificates under him."""
    more = partial(first.continued, world)
    return [
        more(
            "short_dash",
            "序号={n}|持证员工={who}|员工身份证号={whose}|证件种类={title}|证件号={no}|操作项目={item}|证件止期={end}|颁发机关={issuer}",
            "F1.0+F1.1 F5.0 F1.2+F5.3! F1.4",
            "",
            blank="-",
        ),
        inserted(
            more(
                "two_titles",
                "姓名={who}|证件号码={whose}|资格证号={no}|操作类别={item}|使用期至={end:%Y年%m月%d日}|序={n}",
                "F3.0+F3.1 F3.3 F3.4+F3.2! F3.0",
                "",
                "{firm}一人多证统计",
            ),
            2,
            "填报日期：2024年7月26日",
        ),
        more(
            "bracketed_above",
            "编={n}|矿工={who}|身份证={whose}|证书={title}|证书号={no}|操作项目={item}|截止={end:%Y.%m.%d}|发证={issuer}",
            "F6.0+F6.1 F6.2 F6.1+F6.2! F6.0",
            "",
            blank="（同上）",
        ),
    ]


def spaced_items(world: World) -> list[Surface]:
    """Several items in one cell."""
    packed = partial(first.packed_items, world)
    base = "员工={name}|员工身份证号={id}|特种作业操作证号={no}|"
    return [
        packed("semicolon_line", f"{base}准操项目={{items}}|到期日期={{ends}}", "；\n", ""),
        packed("with_ji", f"{base}操作项目（可多项）={{items}}", "；以及", "操作项目（可多项）"),
        packed("backslash", f"{base}准操作业={{items}}|各自到期={{ends}}", "\\", "各自到期"),
    ]


def headerless(world: World) -> list[Surface]:
    """Tables that begin with the first person."""
    bare = partial(first.without_header, world)
    return [
        bare("officers_of_a_firm", "={emp}|={name}|={code}|={no}|={id}|={end:%Y.%m.%d}|={tel}", "F4"),
        bare("name_last", "={n}|={id}|={no}|={item}|={start:%Y/%m/%d}|={end:%Y/%m/%d}|={name}", "F3", "{firm}.csv"),
        bare(
            "under_a_long_title",
            "={n}|={name}|={sex}|={id}|={no}|={cls}|={item}|={end}|={issuer}",
            "F1",
            title="附：特种作业人员名单",
        ),
    ]


def two_dates(world: World) -> list[Surface]:
    """Two dates in one cell."""
    kind, base = "two_dates", "姓名={name}|身份证号码={id}|项目={item}|操作证编码={no}|"
    return [
        table(world, kind, "hyphens_in_hyphens", base + "有效期（起-止）={start}-{end}", words="有效期（起-止）"),
        table(
            world,
            kind,
            "from_to_words",
            base + "证件效力期间=从{start:%Y.%m.%d}\n到{end:%Y.%m.%d}",
            "ok forged alt ok",
            "F6",
            words="证件效力期间",
        ),
        table(
            world,
            kind,
            "issued_in_brackets",
            "姓名={name}|身份证号={id}|操作类别={item}|资格证编号={no}|用至（发于）={end:%Y年%m月%d日}（{start:%Y年%m月%d日}发）",
            "ok alt forged ok",
            "F3",
            words="用至（发于）",
        ),
    ]
