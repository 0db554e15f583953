"""Forms that are no plain table: cards, text, persons side by side, ticks, blanks, cells that hold two things."""

from functools import partial

from tests.surfaces.surface import Expect, Member, Surface, cast, headers, lines, table, wide
from tests.surfaces.world import World

Layout = list[list[str]]


def _cells(layout: str, one: Member, n: int, firm: str) -> Layout:
    """Fill a form: lines of cells parted by bars."""
    return [[one.print(cell, n, firm) for cell in line.split("|")] for line in layout.strip().split("\n")]


def card_sheets(world: World, name: str, layout: str, roles: str, fam: str, words: str, sheet: str = "{n}") -> Surface:
    """Make a workbook of one form a sheet."""
    people, firm = cast(world, roles, fam), world.firm(fam)
    sheets, expects = [], []
    for n, one in enumerate(people, 1):
        title = one.print(sheet, n, firm)
        sheets.append((title, _cells(layout, one, n, firm)))
        expects.append(Expect(1, one.allowed, claims=1, sheet=title, last=60))
    return Surface("cards", name, f"{firm}.xlsx", sheets, expects, tuple(words.split()))


def card_stack(world: World, name: str, layout: str, roles: str, fam: str, words: str, *, gap: int = 1) -> Surface:
    """Make one sheet with a form under another."""
    people, firm = cast(world, roles, fam), world.firm(fam)
    grid: Layout = []
    expects = []
    for n, one in enumerate(people, 1):
        form = _cells(layout, one, n, firm)
        expects.append(Expect(len(grid) + 1, one.allowed, claims=1, last=len(grid) + len(form)))
        grid += [*form, *([[]] * gap)]
    return Surface("cards", name, f"{firm}.xlsx", [("Sheet1", grid)], expects, tuple(words.split()))


def cards(world: World) -> list[Surface]:
    """One person a sheet, and cards under one another."""
    return [
        card_sheets(
            world,
            "archive_page",
            "持证人档案页|||\n一、本人情况|||\n姓名|{name}|性别|{sex}\n身份证号|{id}|电话|{tel}\n二、证书情况|||\n证名|{title}|编号|{no}\n"
            "准操项目|{item}|到期|{end}\n发证机关|{issuer}|本人签字|",
            "ok alt forged ok",
            "F1",
            "持证人档案页",
            "{name}",
        ),
        card_sheets(
            world,
            "one_column",
            "{emp}\n姓名：|{name}\n身份证号码：|{id}\n证书种类：|{title}\n证书编号：|{no}\n工种：|{item}\n发证日期：|{start}\n有效期至：|{end}\n"
            "单位意见：|属实",
            "ok forged ok revoked",
            "F3",
            "单位意见：",
            "第{n}张",
        ),
        card_sheets(
            world,
            "photo_at_right",
            "特种设备作业人员备案卡||||\n姓名|{name}|民族|汉|（照片）\n身份证号|{id}|||\n聘用单位|{emp}|||\n作业项目|{item}|项目代号|{code}|\n"
            "证件编号|{no}|||\n批准日期|{start}|有效日期|{end}|\n发证机关|{issuer}|||\n备案人|王某|备案日期|2024-07-20|",
            "ok forged alt ok",
            "F5",
            "备案卡 备案人",
            "卡{n}",
        ),
        card_stack(
            world,
            "stacked_slips",
            "操作证登记条|{n}||\n持证人姓名|{name}|身份证号|{id}\n操作证号|{no}|准操项目|{item}\n有效期至|{end}|发证机关|{issuer}",
            "ok forged ok alt ok",
            "F1",
            "操作证登记条",
        ),
        card_stack(
            world,
            "stacked_without_gap",
            "No.{n}|||||\n姓名|{name}|性别|{sex}|年龄|40\n身份证|{id}|||工龄|10\n煤矿特种作业证号|{no}|||准操项目|{item}\n"
            "有效期|{start}至{end}|||签发|{issuer}",
            "ok ok forged alt",
            "F6",
            "煤矿特种作业证号",
            gap=0,
        ),
        card_stack(
            world,
            "stacked_labels_with_colon",
            "姓    名：|{name}|身份证号：|{id}\n"
            "岗    位：|{post}|证书名称：|{title}\n证书编号：|{no}|有效期至：|{end}\n"
            "准操项目：|{item}|发证机关：|{issuer}\n――――|||",
            "ok alt forged ok",
            "F1",
            "",
        ),
    ]


def sentences(world: World, name: str, sentence: str, fam: str, file: str, words: str, title: str = "") -> Surface:
    """Make a text of one sentence a person."""
    people, firm = cast(world, "ok alt forged ok", fam), world.firm(fam)
    grid = [[title.format(firm=firm)]] if title else []
    grid += [[one.print(sentence, n, firm)] for n, one in enumerate(people, 1)]
    expects = [Expect(n + bool(title), one.allowed, claims=1) for n, one in enumerate(people, 1)]
    return Surface("text_lines", name, file.format(firm=firm), [("Sheet1", grid)], expects, tuple(words.split()))


def text_lines(world: World) -> list[Surface]:
    """Sentences that name person and certificate; one cell or line a person."""
    lines_of = partial(sentences, world)
    return [
        lines_of(
            "full_stops",
            "姓名：{name}；身份证号：{id}；操作证编号：{no}；准操项目：{item}；有效期至：{end}；发证机关：{issuer}。",
            "F1",
            "{firm}.xlsx",
            "",
            "{firm}持证人员情况说明",
        ),
        lines_of(
            "numbered",
            "{n}、姓名:{name} 性别:{sex} 身份证:{id} 证号:{no} 工种:{item} 有效期:{start:%Y.%m.%d}-{end:%Y.%m.%d}",
            "F3",
            "{firm}.txt",
            "",
        ),
        lines_of(
            "brackets",
            "【姓名】{name}【身份证号】{id}【证书编号】{no}【项目】{code}{item}【有效期至】{end}",
            "F5",
            "{firm}.xlsx",
            "【证书编号】",
        ),
        lines_of(
            "chat",
            "持证人：{name}，身份证号码：{id}，操作证号：{no}，操作项目：{item}，到期时间：{end:%Y年%m月%d日}",
            "F1",
            "{firm}微信群接龙.txt",
            "接龙",
            "#接龙 {firm}报一下证",
        ),
        lines_of(
            "spaces",
            "姓名 {name}   身份证号 {id}   证书编号 {no}   类别 {code}   有效期至 {end}   发证机关 {issuer}",
            "F4",
            "{firm}.xlsx",
            "",
        ),
        lines_of(
            "prose",
            "我单位员工{name}（身份证号：{id}）持有{title}，证书编号：{no}，准操项目：{item}，有效期至：{end:%Y年%m月%d日}。",
            "F6",
            "{firm}说明.txt",
            "我单位员工",
        ),
    ]


def turned_round(
    world: World, name: str, columns: str, fam: str, words: str, title: str = "", file: str = "{firm}.xlsx"
) -> Surface:
    """Make a table of one person a column."""
    people, firm = cast(world, "ok alt forged ok revoked", fam), world.firm(fam)
    rows = [headers(columns), *lines(columns, people, firm)]
    grid = [list(line) for line in zip(*rows, strict=True)]
    grid = [[title.format(firm=firm)], *grid] if title else grid
    expects = [Expect(1, one.allowed, last=40, nth=index) for index, one in enumerate(people)]
    return Surface("transposed", name, file.format(firm=firm), [("Sheet1", grid)], expects, tuple(words.split()))


def transposed(world: World) -> list[Surface]:
    """One person a column."""
    turned = partial(turned_round, world)
    return [
        turned(
            "plain",
            "持证人员={name}|身份证号码={id}|操作证编号={no}|准操项目={item}|效期末日={end}|发证机关={issuer}",
            "F1",
            "效期末日",
        ),
        turned(
            "titled",
            "序号={n}|姓名={name}|性别={sex}|身份证号={id}|干啥活={post}|证书编号={no}|工种={item}|有效期至={end:%Y.%m.%d}",
            "F3",
            "干啥活",
            "{firm}特殊工种人员对照表",
        ),
        turned(
            "csv",
            "项目={n}|姓名={name}|身份证号={id}|证件编号={no}|作业项目={code}|批准日期={start}|有效日期={end}",
            "F5",
            "",
            file="{firm}.csv",
        ),
        turned(
            "with_employer",
            "工作单位={emp}|姓名={name}|身份证号={id}|安管证号={no}|类别={code}|首次发证={first}|到期={end}|发证机关={issuer}",
            "F4",
            "安管证号",
            "{firm}三类人员证书对比",
        ),
        turned(
            "colon_labels",
            "姓名：={name}|身份证号：={id}|证书名称：={title}|证书编号：={no}|操作项目：={item}|初领日期：={first}|有效期至：={end}|应复审：={due}",
            "F6",
            "应复审：",
        ),
    ]


def name_id_cell(world: World) -> list[Surface]:
    """Name and identity number in one cell."""
    kind = "name_id_cell"
    tail = "证书编号={no}|准操项目={item}|有效期至={end}|发证机关={issuer}"
    heads = (
        ("line_break", "人员信息", "{name}\n{id}", "F1", "人员信息"),
        ("brackets", "姓名（身份证）", "{name}（{id}）", "F1", "姓名（身份证）"),
        ("id_first", "身份证号姓名", "{id}{name}", "F3", "身份证号姓名"),
        ("labelled", "持证人基本情况", "姓名:{name},身份证:{id}", "F6", "持证人基本情况"),
        ("with_phone", "人员及联系方式", "{name} {id} {tel}", "F1", "人员及联系方式"),
        ("dash", "姓名-证件号", "{name}-{id}", "F5", "姓名-证件号"),
    )
    return [
        table(world, kind, name, f"序号={{n}}|{head}={cell}|{tail}", "ok alt forged ok", fam, words=words)
        for name, head, cell, fam, words in heads
    ]


def tick_matrix(world: World) -> list[Surface]:
    """One column a trade; a mark says that the certificate is held, and each mark is a claim."""
    kind, slots, sets = "tick_matrix", "a=F1.0 b=F1.1 c=F5.0", "a b ab a! -"
    return [
        wide(
            world,
            kind,
            "one_number",
            "序号={n}|姓名={name}|身份证号={id}|操作证号={one}|低压电工={a_tick}|熔化焊接={b_tick}|叉车={c_tick}",
            slots,
            sets,
        ),
        wide(
            world,
            kind,
            "no_number",
            "序号={n}|姓名={name}|身份证号={id}|岗位={post}|低压电工作业={a_tick}|熔化焊接与热切割作业={b_tick}|叉车司机N1={c_tick}|签字=",
            slots,
            "a ac b a! -",
            titles=("{firm}员工持证打勾统计（有证打√）",),
            forged="not_registered|needs_verification",
            words="有证打√",
        ),
        wide(
            world,
            kind,
            "yes_and_no",
            "姓名={name}|身份证号码={id}|电工作业证={a_yes}|焊接作业证={b_yes}|叉车证={c_yes}",
            slots,
            "a ab c a! -",
            forged="not_registered|needs_verification",
            file="{firm}.csv",
        ),
        wide(
            world,
            kind,
            "construction",
            "序号={n}|姓名={name}|身份证号={id}|班内工作={post}|证书编号={one}|建筑电工={a_tick}|普通架子工={b_tick}|塔吊司机={c_tick}|信号工={d_tick}",
            "a=F3.0 b=F3.1 c=F3.3 d=F3.2",
            "a b c d! -",
        ),
        wide(
            world,
            kind,
            "mine",
            "序号={n}|姓名={name}|身份证号={id}|煤矿证号={one}|井下电钳={a_tick}|瓦检={b_tick}|提升={c_tick}",
            "a=F6.0 b=F6.1 c=F6.2",
            "a b c a! -",
            words="煤矿证号",
        ),
        wide(
            world,
            kind,
            "ticks_and_ends",
            "姓名={name}|身份证号={id}|高压={a_tick}|高压到期={a_end}|登高={b_tick}|登高到期={b_end}|制冷={c_tick}|制冷到期={c_end}",
            "a=F1.4 b=F1.2 c=F1.3",
            "a ab c b! -",
            forged="not_registered|needs_verification",
            words="高压到期 登高到期 制冷到期",
        ),
    ]


def continued(
    world: World, name: str, columns: str, pairs: str, words: str, title: str = "", blank: str = ""
) -> Surface:
    """Make a table of people with further certificates under them."""
    firm, grid, expects = world.firm("F1"), [], []
    grid += [[title.format(firm=firm)]] if title else []
    grid.append(headers(columns))
    for n, pair in enumerate(pairs.split(), 1):
        person, false, numbers = world.person(), pair.endswith("!"), set[str]()
        for index, slot in enumerate(pair.strip("!").split("+")):
            fam, _, item = slot.partition(".")
            last = false and index == pair.count("+")
            record = (world.draw if last else world.record)(fam, int(item), person)
            allowed = R_OR_FORGED[last] + ("|altered" if last and record.number in numbers else "")
            numbers.add(record.number)
            one = Member(person, record, allowed, extra={"who": person.name, "whose": person.id_no})
            one.extra |= {"who": blank, "whose": blank, "n": blank} if index else {}
            grid.append(lines(columns, [one], firm)[0])
            if index == 0:
                grid[-1] = [one.print(cell.partition("=")[2], n, firm) for cell in columns.split("|")]
            known = "not_registered|altered" if false else ""
            expects.append(Expect(len(grid), one.allowed, claims=1, known=known))
    return Surface("continuation", name, f"{firm}.xlsx", [("Sheet1", grid)], expects, tuple(words.split()))


def continuation(world: World) -> list[Surface]:
    """A person's further certificates under him, name and number left blank."""
    more = partial(continued, world)
    pairs = "F1.0+F1.1 F1.0 F1.0+F5.0 F1.0+F5.1! F1.1"
    return [
        more(
            "plain",
            "序号={n}|姓名={who}|身份证号={whose}|证书名称={title}|证书编号={no}|准操项目={item}|有效期至={end}|发证机关={issuer}",
            pairs,
            "",
        ),
        more(
            "titled",
            "序号={n}|持证人={who}|身份证号码={whose}|操作项目={item}|证号={no}|失效日期={end:%Y.%m.%d}",
            "F1.0+F1.1 F1.4+F1.0 F1.2 F1.3!",
            "",
            "{firm}一人多证登记",
        ),
        more(
            "slash_for_blank",
            "姓名={who}|身份证号={whose}|证书类型={title}|编号={no}|项目={item}|有效期至={end}",
            pairs,
            "",
            blank="/",
        ),
        more(
            "construction",
            "序号={n}|姓名={who}|身份证号={whose}|工种={item}|证书编号={no}|发证日期={start}|有效期至={end}",
            "F3.0+F3.1 F3.2 F3.3+F3.4 F3.0+F3.2! F3.1",
            "",
            "{firm}项目部",
        ),
        more(
            "dash_for_blank",
            "人员={who}|证件号={whose}|证件名称={title}|证照号={no}|作业={item}|止={end}|发证单位={issuer}",
            "F6.0+F7.0 F6.1 F6.2! F7.0",
            "",
            blank="—",
        ),
    ]


R_OR_FORGED = ("registered", "not_registered")


def packed_items(world: World, name: str, columns: str, between: str, words: str, fam: str = "F1") -> Surface:
    """Make a table with several items a cell."""
    members = []
    for items in ("0 1", "1 2", "0", "0 3", "0 1!"):
        person, false = world.person(), items.endswith("!")
        records = [(world.draw if false else world.record)(fam, int(i), person) for i in items.strip("!").split()]
        extra = {
            "items": between.join(one.item for one in records),
            "ends": between.join(one.end.isoformat() for one in records),
        }
        allowed = "not_registered" if false else "registered"
        members.append(Member(person, records[0], allowed, claims=len(records), extra=extra))
    return table(world, "spaced_items", name, columns, members=members, words=words)


def spaced_items(world: World) -> list[Surface]:
    """Several items in one cell, parted by blanks or less; one number speaks for all of a family."""
    packed = partial(packed_items, world)
    base = "序号={n}|姓名={name}|身份证号={id}|操作证号={no}|"
    return [
        packed("blank", f"{base}准操项目={{items}}", " ", ""),
        packed("wide_blank", f"{base}持证工种={{items}}|有效期至={{ends}}", "\u3000", ""),
        packed("line_break", f"{base}操作项目={{items}}|到期={{ends}}", "\n", ""),
        packed("plus", f"{base}核定操作内容={{items}}", "+", "核定操作内容"),
        packed("and", f"{base}作业项目={{items}}", "和", ""),
        packed("two_blanks", f"{base}可操作内容={{items}}|有效至={{ends}}", "  ", "可操作内容"),
    ]


def without_header(
    world: World, name: str, columns: str, fam: str, file: str = "{firm}.xlsx", title: str = ""
) -> Surface:
    """Make a table without its header."""
    surface = table(world, "headerless", name, columns, "ok alt forged ok revoked", fam, file=file)
    grid = surface.sheets[0][1]
    grid[:1] = [[title]] if title else []
    surface.expects = surface.expects[1:]
    for one in surface.expects:
        one.row -= not title
    return surface


def headerless(world: World) -> list[Surface]:
    """Tables that begin with the first person."""
    bare = partial(without_header, world)
    return [
        bare("name_first", "={name}|={id}|={no}|={item}|={end}", "F1"),
        bare("end_first", "={n}|={emp}|={end}|={name}|={sex}|={id}|={no}|={code}", "F4"),
        bare("csv", "={id}|={name}|={title}|={item}|={no}|={start}|={end}|={issuer}", "F6", "{firm}.csv"),
        bare("only_title", "={n}|={name}|={tel}|={id}|={item}|={no}|={end:%Y.%m.%d}", "F3", title="特种工名单"),
        bare("page", "={n}|={post}|={name}|={id}|={code}|={no}|={start}|={end}", "F5", "{firm}.xls"),
    ]


def two_dates(world: World) -> list[Surface]:
    """First and last day, or end and review, in one cell."""
    kind, base = "two_dates", "序号={n}|姓名={name}|身份证号={id}|证书编号={no}|准操项目={item}|"
    return [
        table(world, kind, "slash", base + "证书起讫={start:%Y.%m.%d}/{end:%Y.%m.%d}", words="证书起讫"),
        table(world, kind, "line_break", base + "有效期限={start}\n{end}"),
        table(world, kind, "issue_and_end", base + "发证/到期={start}/{end}", fam="F3", words="发证/到期"),
        table(
            world,
            kind,
            "words_in_cell",
            base + "证书时效=自{start:%Y年%m月%d日}起至{end:%Y年%m月%d日}止",
            words="证书时效",
        ),
        table(world, kind, "review_and_end", base + "复审及到期=复审{due} 到期{end}", words="复审及到期"),
        table(
            world,
            kind,
            "double_slash",
            "姓名={name}|身份证号={id}|证件编号={no}|作业项目={code} {item}|"
            "有效期起/止={start:%Y/%m/%d} / {end:%Y/%m/%d}",
            fam="F5",
        ),
    ]
