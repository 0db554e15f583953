"""Twenty-second batch: ticks, further rows of one person, several items or two dates a cell, tables without heads."""

from functools import partial

from tests.surfaces.fifteenth.shapes import TESTING
from tests.surfaces.sixth.shapes import CABLE, CYLINDER, GONDOLA, INSTRUMENT, LIFT, Trade
from tests.surfaces.surface import NOBODY, Expect, Member, R, Surface, headers
from tests.surfaces.twentysecond.shapes import (
    NINE,
    doubting,
    dress,
    flat,
    holders,
    roster,
    rows_of,
    soften,
)
from tests.surfaces.world import World


def tick_matrix(world: World) -> list[Surface]:
    """One column a trade; each mark is a claim."""
    of = partial(holders, world, "tick_matrix")
    maybe = "not_registered|needs_verification"
    return [
        doubting(
            of(
                "electricians_of_the_mall",
                "泰安贵和购物中心",
                """序号={n}|姓名={name}|身份证号={id}|岗位={post}|操作证号={one}|低压电工作业={a_tick}|
                高压电工作业={b_tick}|
                制冷与空调设备运行操作作业={c_tick}""",
                "a=F1.0 b=F1.4 c=F1.3",
                "a ab c b! - a ac b",
                titles="{firm}持证情况（打√表示持有）",
            )
        ),
        of(
            "cards_of_the_dock",
            "泰安大汶河港务公司",
            "序号={n}|姓名={name}|身份证号={id}|岗位={post}|叉车司机N1={a_tick}|起重机指挥Q1={b_tick}|"
            "起重机司机Q2={c_tick}",
            "a=F5.0 b=F5.1 c=F5.3",
            "a b bc a! - a c ab",
            forged=maybe,
            tick="✓",
        ),
        doubting(
            of(
                "trades_of_the_tunnel_crew",
                "泰安轨道交通二标项目部",
                "姓名={name}|身份证号={id}|岗位={post}|证书编号={one}|建筑电工={a_tick}|架子工={b_tick}|"
                "司索信号工={c_tick}|塔吊司机={d_tick}",
                "a=F3.0 b=F3.1 c=F3.2 d=F3.3",
                "a b c d d! - a b",
            )
        ),
        of(
            "yes_or_no_of_the_farm",
            "泰安汶粮面粉有限公司",
            "序号={n}|姓名={name}|身份证号={id}|岗位={post}|电工证={a_yes}|焊工证={b_yes}|叉车证={c_yes}",
            "a=F1.0 b=F1.1 c=F5.0",
            "a b ac b! - c a ab",
            forged=maybe,
            yes="有",
            no="无",
        ),
        of(
            "ticks_and_ends_of_the_pit",
            "肥城湖屯煤矿",
            """序号={n}|姓名={name}|身份证号={id}|岗位={post}|井下电气={a_tick}|井下电气有效期={a_end}|
            瓦斯检查={b_tick}|
            瓦斯检查有效期={b_end}|提升机操作={c_tick}|提升机操作有效期={c_end}""",
            "a=F6.0 b=F6.1 c=F6.2",
            "a b c a! - ab c b",
            forged=maybe,
        ),
    ]


def continuation(world: World) -> list[Surface]:
    """A person's further certificates under him, name and number left blank."""

    def of(name: str, house: str, columns: str, pairs: str, titles: str = "", blank: str = "") -> Surface:
        columns = flat(columns)
        grid = [*rows_of(titles.format(firm=house)), headers(columns)]
        expects = [Expect(len(grid), NOBODY)]
        for n, pair in enumerate(pairs.split(), 1):
            person, false = world.person(), pair.endswith("!")
            for index, slot in enumerate(pair.strip("!").split("+")):
                fam, _, item = slot.partition(".")
                record = (world.draw if false else world.record)(fam, int(item), person)
                one = Member(person, record, "not_registered" if false else R)
                one.extra = (
                    {"who": blank, "whose": blank, "n": ""} if index else {"who": person.name, "whose": person.id_no}
                )
                dress([one])
                grid.append([one.print(cell.partition("=")[2], n, house) for cell in columns.split("|")])
                expects.append(Expect(len(grid), one.allowed, claims=1))
            world.hire([person], house)
        return Surface("continuation", name, f"{house}.xlsx", [("Sheet1", grid)], expects)

    return [
        of(
            "fitters_of_the_brewery_twice",
            "泰安德利酒业有限公司",
            "序号={n}|姓名={who}|身份证号={whose}|作业类别={cls}|准操项目={item}|操作证编号={no}|"
            "初领日期={first}|有效期至={end}|发证机关={issuer}",
            "F1.0+F1.4 F1.1 F1.0+F1.3 F1.1+F1.2 F1.0! F1.3 F1.2",
            "{firm}持证人员",
        ),
        of(
            "cards_of_two_offices",
            "泰安海螺建材有限公司",
            "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|项目={item}|证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F1.0+F5.0 F5.3 F1.1+F5.1 F1.0 F5.0! F5.2+F1.0 F1.1",
        ),
        of(
            "crew_with_second_trades",
            "泰安万鑫幕墙工程公司",
            "序号={n}|姓名={who}|身份证号={whose}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}",
            "F3.0+F3.1 F3.2+F3.3 F3.1 F3.4! F3.2 F3.0+F3.2",
            "特种作业人员名单\n{firm}",
        ),
        of(
            "devices_with_strokes",
            "肥城康龙食品有限公司",
            "序号={n}|人员={who}|身份证号码={whose}|作业项目={item}|代号={code}|证件编号={no}|批准日期={start}|"
            "有效日期={end}",
            "F5.0+F5.3 F5.2 F5.1+F5.3 F5.0! F5.0 F5.2",
            blank="—",
        ),
        of(
            "pit_and_its_heads",
            "肥城银山煤业有限公司",
            "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|项目={item}|证书编号={no}|发证日期={start}|"
            "有效期至={end}|发证机关={issuer}",
            "F7.0+F6.0 F6.1 F6.2+F6.0 F6.1! F7.1 F6.0",
        ),
    ]


def spaced_items(world: World) -> list[Surface]:
    """Several items in one cell; one number speaks for all of a family."""

    def of(name: str, house: str, columns: str, between: str, fam: str = "F1", *, dates: bool = True) -> Surface:
        members = []
        for items in ("0 1", "0 4", "2", "0 3", "0 1!", "1", "0 2"):
            person, false = world.person(), items.endswith("!")
            records = [(world.draw if false else world.record)(fam, int(i), person) for i in items.strip("!").split()]
            extra = {
                "items": between.join(one.item for one in records),
                "codes": between.join(one.code for one in records),
                "ends": between.join(one.end.isoformat() for one in records),
            }
            members.append(
                Member(person, records[0], "not_registered" if false else R, claims=len(records), extra=extra)
            )
        surface = roster(world, "spaced_items", name, house, columns, fam=fam, members=members)
        return surface if dates else doubting(surface)

    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|"
    return [
        of("comma_of_the_power_firm", "肥城智能电网工程有限公司", base + "准操项目={items}|有效期至={ends}", "、"),
        of("blank_of_the_farm", "肥城新农生物科技有限公司", base + "操作项目={items}", " ", dates=False),
        of("lines_of_the_mall", "泰安时代发展大厦", base + "准操项目={items}|有效期={ends}", "\n"),
        of("semicolon_of_the_yard", "肥城三和钢构有限公司", base + "作业项目={items}|到期日期={ends}", ";"),
        of(
            "codes_of_the_dock",
            "肥城泰汶港装卸有限公司",
            "序号={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目代号={codes}|有效日期={ends}",
            "、",
            "F5",
        ),
    ]


def headerless(world: World) -> list[Surface]:
    """Tables that begin with the first person."""

    def of(
        name: str,
        house: str,
        columns: str,
        fam: str,
        file: str = "{firm}.xlsx",
        title: str = "",
        trades: tuple[Trade, ...] = (),
    ) -> Surface:
        surface = roster(world, "headerless", name, house, columns, NINE, fam, file=file, trades=trades)
        grid = surface.sheets[0][1]
        grid[:1] = [[title]] if title else []
        surface.expects = surface.expects[1:]
        for one in surface.expects:
            one.row -= not title
        return surface

    return [
        of(
            "list_of_the_water_firm",
            "泰安三合供水有限公司",
            "={n}|={name}|={sex}|={id}|={item}|={no}|={first}|={end}|={issuer}",
            "F1",
        ),
        of(
            "fillers_from_the_program",
            "肥城华通燃气有限公司",
            "={name}|={id}|={item}|={code}|={no}|={start}|={end}",
            "F5",
            "{firm}.csv",
            trades=(CYLINDER,),
        ),
        of(
            "crew_under_its_title",
            "泰安高铁站房项目部",
            "={n}|={name}|={id}|={item}|={no}|={start}|={end}|={tel}",
            "F3",
            title="吊篮、电工等特种工",
            trades=(GONDOLA,),
        ),
        of(
            "pit_pasted_from_elsewhere",
            "肥城大王庄煤矿",
            "={name}|={post}|={id}|={no}|={item}|={first}|={end}|={issuer}",
            "F6",
        ),
        of(
            "lift_firm_page",
            "泰安迅达电梯服务站",
            "={n}|={emp}|={name}|={id}|={item}|={no}|={start}|={end}|={issuer}",
            "F5",
            "{firm}.xls",
            trades=(LIFT,),
        ),
    ]


def two_dates(world: World) -> list[Surface]:
    """First and last day, or day of issue and end, in one cell."""

    def of(
        name: str, house: str, columns: str, fam: str = "F1", trades: tuple[Trade, ...] = (), titles: str = ""
    ) -> Surface:
        return soften(roster(world, "two_dates", name, house, columns, NINE, fam, trades=trades, titles=titles))

    base = "序号={n}|姓名={name}|身份证号={id}|操作证编号={no}|准操项目={item}|"
    return [
        of(
            "term_of_the_cable_men",
            "泰安送变电工程队",
            base + "有效期（起止）={s1}-{e1}|发证机关={issuer}",
            trades=(CABLE, TESTING),
        ),
        of("term_by_a_slash", "肥城神农农药有限公司", base + "有效期限={start}/{end}", trades=(INSTRUMENT,)),
        of(
            "issued_and_ends",
            "泰安广厦脚手架公司",
            "姓名={name}|身份证号={id}|工种={item}|证书编号={no}|发证日期/有效期={start}⏎{end}",
            "F3",
        ),
        of(
            "approved_until",
            "泰安东升起重装卸公司",
            "姓名={name}|身份证号={id}|作业项目={item}|证件编号={no}|有效期={s2}至{e2}",
            "F5",
            titles="设备作业人员",
        ),
        of("term_of_the_pit", "肥城王晁煤矿", base + "证件有效期={s3}～{e3}|签发单位={issuer}", "F6"),
        of(
            "term_of_the_officers",
            "泰安鲁岳建筑工程公司",
            "姓名={name}|身份证号={id}|类别={code}|证书编号={no}|有效期={start:%Y-%m-%d} 到 {end:%Y-%m-%d}",
            "F4",
        ),
    ]
