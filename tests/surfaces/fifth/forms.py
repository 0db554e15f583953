"""Fifth batch: cards, text, people side by side, ticks, blanks, cells that hold several things."""

from functools import partial

from tests.surfaces.kinds import forms as first
from tests.surfaces.surface import Surface, table, wide
from tests.surfaces.third.shapes import inserted, marked
from tests.surfaces.world import World


def cards(world: World) -> list[Surface]:
    """One person a sheet, and cards under one another."""
    return [
        first.card_sheets(
            world,
            "hotel_personal_file",
            "员工持证信息卡|||\n部门|工程部|职位|{post}\n中文姓名|{name}|性别|{sex}\n身份证号码|{id}|||\n"
            "操作证名称|{title}|操作证编号|{no}\n准操项目|{item}|发证机关|{issuer}\n初次领证日期|{first}|有效期至|{end}\n部门经理签字||日期|",
            "ok forged alt ok",
            "F1",
            "员工持证信息卡 部门经理签字",
            "工程{n}",
        ),
        first.card_stack(
            world,
            "port_driver_cards",
            "司机卡片|编号：{n}||\n姓名|{name}|身份证号码|{id}\n证件编号|{no}|项目代号|{code}\n批准日期|{start}|有效日期|{end}\n发证机关|{issuer}|机型|堆高机",
            "ok alt ok forged",
            "F5",
            "司机卡片 堆高机",
        ),
    ]


def text_lines(world: World) -> list[Surface]:
    """Sentences and messages pasted from elsewhere."""
    lines_of = partial(first.sentences, world)
    return [
        lines_of(
            "school_report",
            "{n}）{item}人员：{name}，身份证号{id}，特种作业操作证证号{no}，有效期至{end:%Y年%m月%d日}，{issuer}发证。",
            "F1",
            "{firm}后勤报告.xlsx",
            "",
            "关于学校后勤特种作业人员持证情况的报告",
        ),
        lines_of(
            "bars_between",
            "姓名:{name} | 身份证号:{id} | 工种:{item} | 证书编号:{no} | 有效期至:{end:%Y-%m-%d}",
            "F3",
            "{firm}.txt",
            "",
        ),
    ]


def transposed(world: World) -> list[Surface]:
    """One person a column."""
    turned = partial(first.turned_round, world)
    return [
        turned(
            "wind_farm_crew",
            "人员序号={n}|姓名={name}|性别={sex}|身份证号码={id}|作业项目={item}|操作证编号={no}|初领日期={first}|操作证有效期至={end}|"
            "发证机关={issuer}|本人确认=",
            "F1",
            "本人确认",
            "{firm}风场检修人员资质",
        ),
        turned(
            "farm_elevators",
            "姓名={name}|居民身份证号={id}|联系电话={tel}|证件编号={no}|作业项目代号={code}|批准日期={start:%Y.%m.%d}|有效日期={end:%Y.%m.%d}",
            "F5",
            "",
            file="{firm}.csv",
        ),
    ]


def name_id_cell(world: World) -> list[Surface]:
    """Name and identity number in one cell."""
    tail = "作业项目={item}|操作证编号={no}|有效期至={end}|发证机关={issuer}"
    heads = (
        ("label_on_second_line", "员工信息（姓名、身份证）", "{name}\n身份证：{id}", "F1"),
        ("id_in_square_brackets", "作业人员[身份证号]", "{name}[{id}]", "F3"),
    )
    return [
        table(world, "name_id_cell", name, f"No.={{n}}|{head}={cell}|{tail}", "ok alt forged ok", fam, words=head)
        for name, head, cell, fam in heads
    ]


def tick_matrix(world: World) -> list[Surface]:
    """One column a trade; marks say that the certificate is held."""
    hotel = wide(
        world,
        "tick_matrix",
        "hotel_circles",
        "姓名={name}|职位={post}|身份证号={id}|低压电工={a_tick}|制冷与空调={b_tick}|熔化焊接={c_tick}|特种作业证号={one}",
        "a=F1.0 b=F1.3 c=F1.1",
        "a ab c b! -",
        titles=("{firm}工程部持证矩阵（●有证）",),
        words="●有证",
    )
    port = wide(
        world,
        "tick_matrix",
        "port_y_and_n",
        "No={n}|姓名={name}|身份证号={id}|N1叉车司机={a_yes}|Q2起重机司机={b_yes}|Q1起重机指挥={c_yes}",
        "a=F5.0 b=F5.3 c=F5.1",
        "b ac a c! -",
        titles=("Y-已取证  N-未取证",),
        forged="not_registered|needs_verification",
        words="Y-已取证",
    )
    return [marked(hotel, tick="●"), marked(port, yes="Y", no="N")]


def continuation(world: World) -> list[Surface]:
    """A person's further certificates under him."""
    more = partial(first.continued, world)
    return [
        more(
            "property_company",
            "序号={n}|工程人员={who}|身份证号={whose}|证件名称={title}|项目={item}|证件编号={no}|有效期限至={end}|签发单位={issuer}",
            "F1.0+F1.3 F5.0 F1.1+F5.2! F1.4",
            "",
            "{firm}物业工程人员证件",
        ),
        inserted(
            more(
                "turbine_riggers",
                "人={who}|身份证号={whose}|工种={item}|证书编号={no}|起={start}|止={end}|序={n}",
                "F3.2 F3.3+F3.4 F3.1+F3.2! F3.0",
                "",
                blank="〃",
            ),
            5,
            "外协队伍",
        ),
    ]


def spaced_items(world: World) -> list[Surface]:
    """Several items in one cell."""
    packed = partial(first.packed_items, world)
    base = "姓名={name}|身份证号码={id}|特种作业证号={no}|"
    return [
        packed("vertical_bar", f"{base}作业项目（全部）={{items}}", "|", "作业项目（全部）"),
        packed("full_width_slash", f"{base}准操项目={{items}}|有效期至={{ends}}", "／", ""),
    ]


def headerless(world: World) -> list[Surface]:
    """Tables that begin with the first person."""
    bare = partial(first.without_header, world)
    return [
        bare("port_text", "={name}|={tel}|={id}|={code}|={no}|={start}|={end}|={issuer}", "F5", "{firm}.csv"),
        bare(
            "dept_first", "=工程部|={name}|={sex}|={id}|={item}|={no}|={first}|={end}", "F1", title="工程部特种作业人员"
        ),
    ]


def two_dates(world: World) -> list[Surface]:
    """Two dates in one cell."""
    kind, base = "two_dates", "姓名={name}|身份证号={id}|作业项目={item}|操作证号={no}|"
    return [
        table(world, kind, "arrow_between", base + "有效期={start:%Y/%m/%d}→{end:%Y/%m/%d}"),
        table(
            world,
            kind,
            "first_and_last_in_words",
            "姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证及到期时间={start:%Y.%m.%d}发证，{end:%Y.%m.%d}到期",
            "ok forged alt ok",
            "F3",
            words="发证及到期时间",
        ),
    ]
