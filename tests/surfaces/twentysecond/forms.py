"""Twenty-second batch: cards, sentences and messages, persons side by side, name and number in one cell."""

from tests.surfaces.surface import Expect, Surface, headers, lines
from tests.surfaces.twentysecond.shapes import (
    EIGHT,
    crew,
    dress,
    flat,
    form,
    roster,
)
from tests.surfaces.world import World

SIX = "ok*2 forged ok alt ok"


def _sheets(
    world: World,
    name: str,
    house: str,
    layout: str,
    fam: str = "F1",
    sheet: str = "{n}",
    roles: str = SIX,
    items: str = "",
) -> Surface:
    """Make a workbook of one form a sheet."""
    people = dress(crew(world, roles, fam, items))
    world.hire((one.person for one in people), house)
    sheets, expects = [], []
    for n, one in enumerate(people, 1):
        title = one.print(sheet, n, house)
        sheets.append((title, form(layout, one, n, house)))
        expects.append(Expect(1, one.allowed, claims=1, sheet=title, last=60))
    return Surface("cards", name, f"{house}.xlsx", sheets, expects)


def _stack(world: World, name: str, house: str, layout: str, fam: str = "F1", items: str = "", gap: int = 1) -> Surface:
    """Make one sheet with a form under another."""
    people = dress(crew(world, SIX, fam, items))
    world.hire((one.person for one in people), house)
    grid, expects = [], []
    for n, one in enumerate(people, 1):
        filled = form(layout, one, n, house)
        expects.append(Expect(len(grid) + 1, one.allowed, claims=1, last=len(grid) + len(filled)))
        grid += [*filled, *([[]] * gap)]
    return Surface("cards", name, f"{house}.xlsx", [("Sheet1", grid)], expects)


def cards(world: World) -> list[Surface]:
    """One person a sheet, and cards under one another."""
    return [
        _sheets(
            world,
            "personal_file_of_the_brewery",
            "肥城黄河酒业有限公司",
            """特种作业人员个人档案||||
            姓名|{name}|性别|{sex}|贴照片处
            出生年月|{birth}|文化程度|高中|
            身份证号码|{id}|||
            所在部门|生产部|岗位|{post}|
            操作证编号|{no}|||
            作业类别|{cls}|准操项目|{item}|
            初领日期|{first}|有效期至|{end}|
            发证机关|{issuer}|||
            建档人|李某|建档日期|2024-07-18|""",
            sheet="{name}",
        ),
        _sheets(
            world,
            "hirers_page_by_page",
            "泰安通力设备租赁中心",
            """{emp}||
            持证人员登记页||
            人员姓名：|{name}|
            证件号码：|{id}|
            联系电话：|{tel}|
            作业项目：|{item}|{code}
            证件编号：|{no}|
            批准日期：|{s2}|
            有效日期：|{e2}|
            批准机关：|{issuer}|""",
            "F5",
            "第{n}页",
        ),
        _sheets(
            world,
            "entry_cards_of_the_bridge",
            "泰安汶河特大桥项目部",
            """特种作业人员进场登记卡|||
            编　　号|JC-{n:03d}|进场日期|2024-04-0{n}
            姓　　名|{name}|性　　别|{sex}
            身份证号|{id}|联系电话|{tel}
            工　　种|{item}|证书编号|{no}
            发证日期|{start}|有 效 期|{start}至{end}
            发证机关|{issuer}|三级教育|已完成
            项目安全员签字||本人签字|""",
            "F3",
            "卡{n}",
        ),
        _stack(
            world,
            "slips_of_the_heating_station",
            "肥城泰西热力有限公司",
            """作业人员信息卡|{n}|
            姓名|{name}|
            身份证号|{id}|
            作业种类|{cls}|
            作业项目|{item}（{code}）|
            证件编号|{no}|
            有效期|{start}|{end}
            发证机关|{issuer}|""",
            "F5",
            "2 0",
        ),
        _stack(
            world,
            "cards_of_the_pit_without_gaps",
            "肥城山阳煤矿",
            """第{n}号|||
            姓名|{name}|身份证号码|{id}
            区队|综掘队|工种|{post}
            操作证号|{no}|准操项目|{item}
            初领日期|{first}|有效期至|{end}
            签发机关|{issuer}|备注|""",
            "F6",
            gap=0,
        ),
        _stack(
            world,
            "officers_three_lines_each",
            "泰安东岳监理咨询公司",
            """姓名：|{name}|身份证号：|{id}|职务：|{post}
            证书类别：|{code}|证书编号：|{no}|企业：|{emp}
            发证日期：|{start}|有效期至：|{end}|发证机关：|{issuer}""",
            "F4",
        ),
    ]


def text_lines(world: World) -> list[Surface]:
    """Sentences and messages that name person and certificate, a line each."""

    def of(name: str, house: str, sentence: str, fam: str, file: str, title: str = "", items: str = "") -> Surface:
        people = dress(crew(world, "ok*2 forged ok*2 alt ok", fam, items))
        world.hire((one.person for one in people), house)
        top = [[title]] if title else []
        grid = [*top, *([one.print(sentence, n, house)] for n, one in enumerate(people, 1))]
        expects = [Expect(n + len(top), one.allowed, claims=1) for n, one in enumerate(people, 1)]
        return Surface("text_lines", name, file.format(firm=house), [("Sheet1", grid)], expects)

    return [
        of(
            "brewery_reports_by_message",
            "肥城九州酒厂",
            "姓名：{name}，身份证：{id}，操作证号：{no}，操作项目：{item}，初领：{first}，有效期至：{end}",
            "F1",
            "{firm}.txt",
            "安全科，您好！我厂持证人员如下：",
        ),
        of(
            "numbered_of_the_parcel_hub",
            "泰安圆通分拣场",
            "{n}、{name}，身份证号{id}，作业项目{item}（{code}），证件编号{no}，批准日期{start}，有效日期{end}。",
            "F5",
            "{firm}叉车工.txt",
            items="0",
        ),
        of(
            "gang_in_cells",
            "泰安恒基路桥劳务队",
            "姓名:{name}  身份证号:{id}  工种:{item}  证书编号:{no}  发证日期:{s1}  有效期至:{e1}",
            "F3",
            "{firm}.xlsx",
            "路面队特种工情况",
        ),
        of(
            "statement_of_the_builder",
            "泰安宏图建设有限公司",
            "{name}（身份证号{id}），任{post}，持{code}类安全生产考核合格证书，证书编号{no}，有效期至{e2}",
            "F4",
            "{firm}情况说明.xlsx",
            "关于我公司安管人员持证情况的说明",
        ),
        of(
            "pit_by_semicolons",
            "肥城孙村煤矿",
            "{name}；身份证号：{id}；准操项目：{item}；操作证编号：{no}；有效期：{start}至{end}；发证机关：{issuer}",
            "F6",
            "{firm}持证.txt",
        ),
        of(
            "chemists_by_bars",
            "肥城裕隆化工有限公司",
            "姓名 {name} / 身份证号 {id} / 证书名称 {title} / 证书编号 {no} / 有效期至 {end} / 发证机关 {issuer}",
            "F2",
            "{firm}.txt",
            "安全管理人员证书",
        ),
    ]


def transposed(world: World) -> list[Surface]:
    """One person a column."""

    def of(
        name: str, house: str, columns: str, fam: str, title: str = "", file: str = "{firm}.xlsx", items: str = ""
    ) -> Surface:
        people, columns = dress(crew(world, "ok*2 forged ok alt ok", fam, items)), flat(columns)
        world.hire((one.person for one in people), house)
        grid = [list(line) for line in zip(headers(columns), *lines(columns, people, house), strict=True)]
        grid = [[title], *grid] if title else grid
        expects = [Expect(1, one.allowed, last=40, nth=index) for index, one in enumerate(people)]
        return Surface("transposed", name, file.format(firm=house), [("Sheet1", grid)], expects)

    return [
        of(
            "boilermen_of_the_university",
            "泰山农业大学后勤处",
            "岗位=锅炉房{n}岗|姓名={name}|身份证号={id}|作业项目={item}|证件编号={no}|批准日期={start}|"
            "有效日期={end}|发证机关={issuer}",
            "F5",
            "上岗人员信息公示",
            items="2",
        ),
        of(
            "electricians_on_the_wall_of_the_mall",
            "泰安银座城市广场",
            "序号={n}|姓名={name}|性别={sex}|身份证号码={id}|操作证编号={no}|准操项目={item}|初领日期={first}|"
            "有效期至={end}",
            "F1",
            items="0 4",
        ),
        of(
            "crew_of_the_crane",
            "泰安凤凰台项目部",
            "塔吊={n}#塔吊|姓名={name}|电话={tel}|身份证号={id}|工种={item}|证书编号={no}|发证日期={start}|"
            "有效期止={end}",
            "F3",
            "塔吊司机、信号工信息牌",
            items="3 2",
        ),
        of(
            "officers_of_three_sites",
            "泰安金正建筑有限公司",
            "项目=项目{n}|职务={post}|姓名={name}|身份证号={id}|证书类别={code}|证书编号={no}|发证日期={start}|"
            "有效期至={end}",
            "F4",
            file="{firm}.csv",
        ),
        of(
            "winders_of_the_pit",
            "肥城泰西矿业有限公司",
            "姓名：={name}|身份证号：={id}|工种：={post}|操作证号：={no}|准操项目：={item}|初领日期：={first}|"
            "有效期至：={end}|发证机关：={issuer}",
            "F6",
        ),
    ]


def name_id_cell(world: World) -> list[Surface]:
    """Name and identity number in one cell."""

    def of(name: str, house: str, cell: str, fam: str, rest: str, titles: str = "") -> Surface:
        return roster(
            world,
            "name_id_cell",
            name,
            house,
            f"序号={{n}}|{cell}|{rest}",
            EIGHT,
            fam,
            items="0" if "叉车" in cell else "",
            titles=titles,
        )

    power = "操作证编号={no}|准操项目={item}|初领日期={first}|有效期至={end}|发证机关={issuer}"
    return [
        of("name_over_number_of_the_dyers", "肥城华源毛纺有限公司", "人员（姓名、身份证号）={name}⏎{id}", "F1", power),
        of(
            "number_in_brackets_of_the_hub",
            "泰安申通快运站",
            "叉车工={name}({id})",
            "F5",
            "作业项目={item}|证件编号={no}|批准日期={start}|有效日期={end}",
        ),
        of(
            "comma_of_the_road_gang",
            "泰安金路养护工程队",
            "姓名、身份证号={name}、{id}",
            "F3",
            "工种={item}|证书编号={no}|发证日期={start}|有效期至={end}",
            "工人名单",
        ),
        of("blank_of_the_pit", "肥城夏庄煤矿", "姓名 身份证号={name} {id}", "F6", power),
        of(
            "slash_of_the_officers",
            "泰安众信建设工程公司",
            "姓名/身份证={name}/{id}",
            "F4",
            "职务={post}|类别={code}|证书编号={no}|发证日期={start}|有效期至={end}",
        ),
    ]
