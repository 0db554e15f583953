"""Forms: cards, tables on their side, labelled and bare lines, each with the claims and places that it must give."""

from dataclasses import dataclass

import polars as pl
import pytest

from assets.reading.cell_store import Sheet
from assets.reading.plain_text.delimited import read_delimited
from assets.recognising.recognition import CONTRACTS, Recognised, recognise
from tests.layouts.people import TA, TB, TC, A, B, C
from tests.sheets import sheet

PATH = "企业花名册/肥城甲乙机械有限公司.xlsx"
Claim = tuple[int, int, dict[str, str | None]]


def text(content: str) -> Sheet:
    """A text file as the reader gives it."""
    return sheet(*read_delimited(content).grids[0].rows, name="")  # type: ignore[arg-type]


def card(name: str, id_no: str, number: str) -> list[list[str | None]]:
    return [
        ["特种作业人员登记卡"],
        ["姓  名", name, "性 别", "男"],
        ["身份证号", id_no, None, None],
        ["操作证号", number, "工种", "电工"],
        ["有效期至", "2028-05-01", "备注", None],
    ]


def pair(name: str, id_no: str, number: str) -> list[list[str | None]]:
    return [["上岗证卡", None], ["姓　名", name], ["身份证号", id_no], ["操作证号", number], ["准操项目", "电工"]]


def termed(name: str, id_no: str, number: str) -> list[list[str | None]]:
    return [
        ["信息卡"],
        ["姓名", name, None],
        ["身份证号", id_no],
        ["证件编号", number],
        ["有效期", "2023-11-04", "2027-11-03"],
    ]


def barred(name: str, id_no: str, number: str) -> list[list[str | None]]:
    return [
        ["—— 岗位卡 ——", None, None, None],
        ["姓名", name, "班次", "四点班"],
        ["身份证号", id_no, "卡号", "K001"],
        ["准操项目", "煤矿井下电气作业", "证书编号", number],
        ["初领日期", "2013-06-09", "有效期至", "2025-06-08"],
    ]


def inserted(values: str) -> str:
    return f"INSERT INTO 特种作业证(姓名,身份证号,证书编号,准操项目,有效期至) VALUES({values});\n"


@dataclass(frozen=True)
class Form:
    """A sheet and the claims it makes (row, claim, fields), and where some rows go."""

    name: str
    sheet: Sheet
    claims: tuple[Claim, ...]
    places: tuple[tuple[int, str], ...] = ()


ONE = {"name": "张三", "id_no": A, "number": TA}
TWO = {"name": "李四", "id_no": B, "number": TB}

FORMS = (
    Form(
        "from and to in two cells of a card",
        sheet(*termed("张建国", A, TA), *termed("李秀兰", B, TB)),
        (
            (2, 1, {"name": "张建国", "number": TA, "valid_to": "2023-11-04至2027-11-03"}),
            (7, 1, {"name": "李秀兰", "number": TB, "valid_to": "2023-11-04至2027-11-03"}),
        ),
    ),
    Form(
        "a card whose number has a box for each figure",
        sheet(["姓名", "张三"], ["公民身份号码", *A], ["操作证编号", TA], ["操作项目", "低压电工作业"]),
        ((1, 1, ONE | {"item": "低压电工作业"}),),
    ),
    Form(
        "a card that calls its holder by no label",
        sheet(
            ["责任人", "张三", None, "责任人", "李四"],
            ["身份证号", A, None, "身份证号", B],
            ["操作证号", TA, None, "操作证号", TB],
            ["操作项目", "低压电工作业", None, "操作项目", "高压电工作业"],
        ),
        ((1, 1, ONE), (1, 2, TWO)),
    ),
    Form(
        "records of a program",
        text(f"""{{"姓名":"张三","身份证号":"{A}","操作项目":"低压电工作业","证书编号":"{TA}","有效期至":"2027-04-29"}}
{{"姓名":"李四","身份证号":"{B}","操作项目":"低压电工作业","证书编号":"{TB}","有效期至":"2028-04-29"}}
"""),
        ((1, 1, ONE | {"valid_to": "2027-04-29"}), (2, 1, TWO | {"valid_to": "2028-04-29"})),
    ),
    Form(
        "a chat with who wrote when",
        text(f"""安全员 2024/8/1 09:11
张建国，身份证{A}，低压电工作业，证号{TA}，有效期到2027年08月13日
安全员 2024/8/1 09:12
李国庆，身份证{B}，低压电工作业，证号{TB}，有效期到2028年08月13日
"""),
        (
            (2, 1, ONE | {"name": "张建国", "valid_to": "2027年08月13日"}),
            (4, 1, TWO | {"name": "李国庆", "valid_to": "2028年08月13日"}),
        ),
    ),
    Form(
        "sentences of which one begins with a rare surname",
        text(f"""甲乙公司特种作业人员
1、张建国，身份证号{A}，登高架设作业，证号{TA}，有效期至2027年3月1日。
2、皮长忠，身份证号{B}，低压电工作业，证号{TB}，有效期至2028年3月1日。
3、李国庆，身份证号{C}，低压电工作业，证号{TC}，有效期至2029年3月1日。
"""),
        (
            (2, 1, {"name": "张建国", "number": TA, "item": "登高架设作业", "valid_to": "2027年3月1日"}),
            (3, 1, {"name": "皮长忠", "id_no": B, "number": TB, "valid_to": "2028年3月1日"}),
            (4, 1, {"name": "李国庆", "number": TC}),
        ),
    ),
    Form(
        "sentences of certificates without numbers",
        text(f"""张建国（{A}），持低压电工作业证，2027年3月1日到期
李国庆（{B}），持高压电工作业证，2028年3月1日到期
"""),
        (
            (1, 1, {"name": "张建国", "id_no": A, "item": "低压电工作业", "valid_to": "2027年3月1日"}),
            (2, 1, {"name": "李国庆", "id_no": B, "item": "高压电工作业", "valid_to": "2028年3月1日"}),
        ),
    ),
    Form(
        "sentences without numbers, one a cell",
        sheet(
            [f"张建国（{A}），持低压电工作业证，2027年3月1日到期。"], [f"李国庆（{B}），持焊工证，2028年3月1日到期。"]
        ),
        (
            (1, 1, {"name": "张建国", "item": "低压电工作业", "valid_to": "2027年3月1日"}),
            (2, 1, {"name": "李国庆", "id_no": B, "valid_to": "2028年3月1日"}),
        ),
    ),
    Form(
        "words in a row whose end has its label",
        sheet(
            [f"1. 张建国 {A} 低压电工作业 {TA} 有效期至2027.1.1"], [f"2. 皮长忠 {B} 低压电工作业 {TB} 有效期至2028.1.1"]
        ),
        (
            (1, 1, {"name": "张建国", "number": TA, "valid_to": "2027.1.1"}),
            (2, 1, {"name": "皮长忠", "number": TB, "valid_to": "2028.1.1"}),
        ),
    ),
    Form(
        "cards in workers' words, with a permit's number",
        sheet(
            ["焊工", "张三", "身份证号", A],
            ["所持工种", "低压电工作业", "上岗许可证号", TA],
            ["焊工", "李四", "身份证号", B],
            ["所持工种", "低压电工作业", "上岗许可证号", TB],
        ),
        ((1, 1, ONE | {"item": "低压电工作业"}), (3, 1, TWO | {"item": "低压电工作业"})),
    ),
    Form(
        "cards under a numbered name that has no label",
        sheet(
            ["1. 张三（安全员）"],
            [f"身份证号：{A}"],
            [f"证书编号：{TA}"],
            ["工种：电工"],
            ["2. 李四（班长）"],
            [f"身份证号：{B}"],
            [f"证书编号：{TB}"],
            ["工种：电工"],
        ),
        ((1, 1, {"id_no": A, "number": TA}), (5, 1, {"id_no": B, "number": TB})),
    ),
    Form(
        "cards under bars, whose second labels are none of a person's",
        sheet(*barred("窦怀杰", A, TA), *barred("窦绪宁", B, TB)),
        (
            (2, 1, ONE | {"name": "窦怀杰", "valid_to": "2025-06-08"}),
            (7, 1, TWO | {"name": "窦绪宁", "valid_to": "2025-06-08"}),
        ),
    ),
    Form(
        "a card with a post in a spread label beside its item",
        sheet(
            ["姓\u3000名", "张三", "身份证号", A],
            ["工\u3000种", "井下电工", "操作证编号", TA],
            ["准操项目", "煤矿井下电气作业", "有效期至", "2028-05-01"],
        ),
        ((1, 1, ONE | {"item": "煤矿井下电气作业", "post": "井下电工", "valid_to": "2028-05-01"}),),
    ),
    Form(
        "a card that names the building site",
        sheet(
            ["施工现场登记卡"],
            ["项目名称", "龙山嘉苑", "登记卡编号", "DJ-1"],
            ["姓名", "张三", "身份证号", A],
            ["工种", "建筑电工", "证书编号", TA],
        ),
        ((3, 1, ONE | {"item": "建筑电工"}),),
    ),
    Form(
        "a card with two pairs a row",
        sheet(
            ["作业人员信息表"],
            ["姓名", "张三", "身份证号码", A],
            ["证件名称", "特种作业操作证", "证号", TA],
            ["准操项目", "低压电工作业", "有效期限", "2023-01-02至2029-01-01"],
            ["本人签字：", None, "日期：", None],
        ),
        ((2, 1, ONE | {"family": "特种作业操作证", "item": "低压电工作业", "valid_to": "2023-01-02至2029-01-01"}),),
        ((1, "title"), (2, "data"), (3, "part"), (5, "footnote")),
    ),
    Form(
        "a card with merged labels and values",
        sheet(
            ["姓名", None, "张三", None, "性别", "男"],
            ["身份证号", None, A, None, None, None],
            ["证书名称", None, "特种作业操作证", None, "证书编号", TA],
            merges=((1, 1, 1, 2), (1, 3, 1, 4), (2, 1, 2, 2), (2, 3, 2, 6), (3, 1, 3, 2), (3, 3, 3, 4)),
        ),
        ((1, 1, ONE | {"family": "特种作业操作证"}),),
    ),
    Form(
        "stacked cards, the last one blank",
        sheet(*card("张三", A, TA), *card("李四", B, TB), ["姓  名", None, "性 别", None], ["身份证号", None]),
        ((2, 1, ONE | {"item": "电工"}), (7, 1, TWO | {"item": "电工"})),
        ((1, "title"), (6, "title"), (8, "part"), (11, "template"), (12, "template")),
    ),
    Form(
        "cards two beside each other and two below them",
        sheet(
            *([*left, None, *right] for left, right in zip(pair("张三", A, TA), pair("李四", B, TB), strict=True)),
            [],
            *([*left, None, *right] for left, right in zip(pair("王五", C, TC), pair("赵六", A, TA), strict=True)),
        ),
        (
            (2, 1, ONE | {"item": "电工"}),
            (2, 2, TWO | {"item": "电工"}),
            (8, 1, {"name": "王五", "id_no": C, "number": TC}),
            (8, 2, {"name": "赵六", "id_no": A, "number": TA}),
        ),
    ),
    Form(
        "stacked cards that begin with the firm and a number of their own",
        sheet(
            *(
                row
                for name, id_no, number in (("张三", A, TA), ("李四", B, TB))
                for row in (
                    ["单位", "甲公司", "编号", "1"],
                    ["姓名", name, "性别", "男"],
                    ["身份证号", id_no, "证书编号", number],
                )
            )
        ),
        ((2, 1, ONE | {"enterprise": "甲公司"}), (5, 1, TWO | {"enterprise": "甲公司"})),
    ),
    Form(
        "cards beside each other",
        sheet(
            ["姓名", "张三", None, "姓名", "李四"],
            ["身份证号", A, None, "身份证号", B],
            ["证书编号", TA, None, "证书编号", TB],
        ),
        ((1, 1, ONE), (1, 2, TWO)),
    ),
    Form(
        "values below their labels",
        sheet(
            ["人员信息表"],
            ["姓名", "性别", "身份证号"],
            ["张三", "男", A],
            ["证书名称", "证书编号", "有效期至"],
            ["特种作业操作证", TA, "2028-01-01"],
            ["特种设备作业人员证", A, "2027-01-01"],
        ),
        (
            (3, 1, ONE | {"valid_to": "2028-01-01"}),
            (3, 2, {"name": "张三", "id_no": A, "number": A, "valid_to": "2027-01-01"}),
        ),
    ),
    Form(
        "a card with a list of certificates below",
        sheet(
            ["姓名", "张三", "性别", "男"],
            ["身份证号", A, "岗位", "电工"],
            ["持证情况"],
            ["证书编号", "准操项目", "有效期至"],
            [TA, "低压电工作业", "2028-01-01"],
            [TA, "熔化焊接与热切割作业", "2027-01-01"],
        ),
        ((1, 1, ONE | {"post": "电工", "item": "低压电工作业"}), (1, 2, ONE | {"item": "熔化焊接与热切割作业"})),
    ),
    Form(
        "a card with two certificates one below the other",
        sheet(
            ["姓名", "张三", "身份证号", A],
            ["证书编号", TA, "准操项目", "低压电工作业"],
            ["证书编号", "鲁J012022000123", "准操项目", "建筑电工"],
        ),
        ((1, 1, ONE), (1, 2, {"number": "鲁J012022000123", "item": "建筑电工", "name": "张三"})),
    ),
    Form(
        "labelled lines, one a person",
        text(f"姓名：张三  身份证号：{A}  工种：低压电工  证书编号：{TA}\n姓名：李四 身份证号：{B} 证书编号：{TB}\n"),
        ((1, 1, ONE | {"item": "低压电工"}), (2, 1, TWO)),
    ),
    Form(
        "labelled lines, a paragraph a person",
        text(f"姓名：张三\n身份证号：{A}\n证书编号：{TA}\n\n姓名：李四\n身份证号：{B}\n证书编号：{TB}\n"),
        ((1, 1, ONE), (5, 1, TWO)),
        ((2, "part"), (7, "part")),
    ),
    Form(
        "labelled cells",
        sheet([f"姓名：张三 身份证号：{A}"], [f"证书编号：{TA}"], [f"姓名：李四 身份证号：{B}"], [f"证书编号：{TB}"]),
        ((1, 1, ONE), (3, 1, TWO)),
    ),
    Form(
        "numbered lines whose name and trade have no label",
        text(f"1、张三，身份证号：{A}，证书编号：{TA}，低压电工\n2、李四，身份证号：{B}，证书编号：{TB}，焊工\n"),
        ((1, 1, ONE | {"item": "低压电工"}), (2, 1, TWO | {"item": "焊工"})),
    ),
    Form(
        "words that alternate between label and value",
        text(f"姓名 张三 身份证号 {A} 工种 焊工 证号 {TA}\n姓名 李四 身份证号 {B} 工种 电工 证号 {TB}\n"),
        ((1, 1, ONE | {"item": "焊工"}), (2, 1, TWO | {"item": "电工"})),
    ),
    Form(
        "bare lines",
        text(f"张三 {A} {TA} 低压电工 2028-01-01\n李四 {B} {TB} 焊工 2021-05-01 2027-04-30\n"),
        (
            (1, 1, ONE | {"item": "低压电工", "valid_to": "2028-01-01"}),
            (2, 1, TWO | {"item": "焊工", "issue": "2021-05-01", "valid_to": "2027-04-30"}),
        ),
    ),
    Form(
        "a table on its side with groups",
        sheet(
            ["项目", None, "1", "2"],
            ["基本信息", "姓名", "张三", "李四（班长）"],
            [None, "身份证号", A, B],
            ["证书", "编号", TA, TB],
            [None, "准操项目", "低压电工作业", "焊工"],
            merges=((2, 1, 3, 1), (4, 1, 5, 1)),
        ),
        ((2, 1, ONE | {"item": "低压电工作业"}), (2, 2, TWO | {"name": "李四（班长）", "item": "焊工"})),
        ((1, "title"), (3, "part")),
    ),
    Form(
        "a table on its side with counted persons, a row of no known label and a person without certificate",
        sheet(
            ["项目", "一", "二"],
            ["姓名", "张三", "李四"],
            ["身份证号", A, None],
            ["特长", "跑步", "唱歌"],
            ["证书编号", TA, None],
        ),
        ((2, 1, ONE | {"item": None}), (2, 2, {"name": "李四", "id_no": None, "number": None})),
    ),
    Form(
        "a table on its side in two blocks",
        sheet(
            ["姓名", "张三", "李四"],
            ["身份证号", A, B],
            ["操作证号", TA, TB],
            ["姓名", "王五", None],
            ["身份证号", C, None],
            ["操作证号", "T" + C, None],
        ),
        ((1, 1, ONE), (1, 2, TWO), (4, 1, {"name": "王五", "id_no": C})),
    ),
    Form(
        "a table on its side in nobody's usual words",
        sheet(
            ["特种作业人员情况"],
            ["内容", "1号", "2号"],
            ["操作员", "张三", "李四"],
            ["操作员身份证", A, B],
            ["操作证编号", TA, TB],
            ["效期末日", "2028-05-01", "2029-05-01"],
        ),
        ((3, 1, ONE | {"valid_to": "2028-05-01"}), (3, 2, TWO | {"valid_to": "2029-05-01"})),
        ((1, "title"), (2, "title"), (4, "part")),
    ),
    Form(
        "a card whose end has a near label, beside the place of a photograph",
        sheet(
            ["姓名", "张三", "民族", "汉", "（照片）"],
            ["身份证号", A, None, None, None],
            ["操作证号", TA, "用至", "2028-05-01", None],
        ),
        ((1, 1, ONE | {"valid_to": "2028-05-01"}),),
    ),
    Form(
        "sentences with a title",
        sheet(
            ["特种作业人员简介"],
            [
                f"张三，男，1980年1月出生，身份证号码{A}，2022年12月03日取得特种作业操作证（低压电工作业），证号为{TA}，2028年12月02日到期。"
            ],
            [
                f"兹聘任李四（公民身份号码{B}）为我公司电工，其操作证项目为低压电工作业，证书编号{TB}，有效期至2027年01月10日。"
            ],
        ),
        (
            (2, 1, ONE | {"item": "低压电工作业", "issue": "2022年12月03日", "valid_to": "2028年12月02日"}),
            (3, 1, TWO | {"item": "低压电工作业", "valid_to": "2027年01月10日"}),
        ),
        ((1, "title"), (2, "data")),
    ),
    Form(
        "sentences that a word or a trade and a colon lead",
        sheet(
            ["安全例会纪要（摘）"],
            [f"会议要求登记：张三同志（身份证号码：{A}）持特种作业操作证，准操项目为低压电工作业，操作证编号为{TA}。"],
            [
                f"2）低压电工作业人员：李四，身份证号{B}，特种作业操作证证号{TB}，有效期至2027年01月10日，甲市应急局发证。"
            ],
        ),
        (
            (2, 1, ONE | {"item": "低压电工作业", "valid_to": None}),
            (3, 1, TWO | {"item": "低压电工作业人员", "valid_to": "2027年01月10日"}),
        ),
        ((1, "title"), (2, "data")),
    ),
    Form(
        "two certificates in a sentence, and one in a line of its own",
        sheet(
            [
                f"张三（身份证号{A}）持有低压电工证（证号{TA}，有效期至2028年1月1日）和高压电工证（证号{TA}，2027年1月1日到期）。"
            ],
            [f"李四 身份证号：{B}"],
            [f"低压电工 证号{TB} 2028-01-01到期"],
        ),
        (
            (1, 1, ONE | {"item": "低压电工", "valid_to": "2028年1月1日"}),
            (1, 2, ONE | {"item": "高压电工", "valid_to": "2027年1月1日"}),
            (2, 1, TWO | {"item": "低压电工", "valid_to": "2028-01-01"}),
        ),
        ((2, "data"), (3, "part")),
    ),
    Form(
        "a sentence parted at its commas, of special equipment",
        text(f"本人张三，身份证号{A}，持有叉车司机证（编号{A}），身份证有效期至2040年1月1日，27.5.1到期"),
        ((1, 1, {"name": "张三", "id_no": A, "number": A, "valid_to": None, "open_end": "27.5.1到期"}),),
    ),
    Form(
        "arrows behind labels",
        sheet(
            [f"姓名→张三，身份证→{A}，证书编号→{TA}，有效期至→2028-01-01"], [f"姓名→李四，身份证→{B}，证书编号→{TB}"]
        ),
        ((1, 1, ONE | {"valid_to": "2028-01-01"}), (2, 1, TWO)),
    ),
    Form(
        "a card whose end is told in a word that nobody knows",
        sheet(
            ["姓名", "张三", "身份证号", A],
            ["证书编号", TA, "本证有效终了", "2028-01-01"],
        ),
        ((1, 1, ONE | {"valid_to": None, "open_end": "2028-01-01"}),),
        ((2, "part"),),
    ),
    Form(
        "dashes behind labels",
        sheet(
            [f"1. 姓名-张三，身份证号-{A}，操作证编号-{TA}，有效期至-2028年01月01日"],
            [f"2. 姓名-李四，身份证号-{B}，操作证编号-{TB}"],
        ),
        ((1, 1, ONE | {"valid_to": "2028年01月01日"}), (2, 1, TWO)),
    ),
    Form(
        "a reply that speaks of our drivers",
        sheet(
            [f"经核对，我司司机张三，身份证号码为{A}，操作证编号为{TA}，有效日期至2028年01月01日。"],
            [f"经核对，我司司机李四，身份证号码为{B}，操作证编号为{TB}。"],
        ),
        ((1, 1, ONE | {"valid_to": "2028年01月01日"}), (2, 1, TWO)),
    ),
    Form(
        "a table pasted as text",
        sheet(
            ["甲公司持证人员"],
            ["姓名  身份证号  工种  操作证号  到期"],
            [f"张三  {A}  低压电工作业  {TA}  2028.02.17"],
            [f"李四  {B}  低压电工作业  {TB}  2029.02.17"],
        ),
        ((3, 1, ONE | {"valid_to": "2028.02.17"}), (4, 1, TWO | {"valid_to": "2029.02.17"})),
        ((1, "title"), (2, "header"), (3, "data")),
    ),
    Form(
        "a table whose cells a mark of its own parts",
        text(f"""姓名^身份证号^操作项目^证书编号^有效期至
张三^{A}^低压电工作业^{TA}^2028-02-17
李四^{B}^高压电工作业^{TB}^2029-02-17
"""),
        ((2, 1, ONE | {"valid_to": "2028-02-17"}), (3, 1, TWO | {"valid_to": "2029-02-17"})),
        ((1, "header"), (2, "data")),
    ),
    Form(
        "statements over several lines with several records",
        text(
            "\n".join(
                (
                    "SET NAMES utf8;",
                    "INSERT INTO 特种作业证 (姓名, 身份证号, 证书编号,",
                    "  有效期至)",
                    "VALUES",
                    f"('张三', '{A}', '{TA}', '2028-02-17'),",
                    f"('李四', '{B}', '{TB}', NULL);",
                    inserted(f"'王五','{C}','{TC}',NULL,NULL"),
                )
            )
        ),
        (
            (5, 1, ONE | {"valid_to": "2028-02-17"}),
            (6, 1, TWO | {"valid_to": None}),
            (7, 1, {"name": "王五", "id_no": C, "number": TC}),
        ),
    ),
    Form(
        "statements of a database",
        text(
            inserted(f"'张三','{A}','{TA}','高处安装、维护作业','2028-02-17'")
            + inserted(f"'李四','{B}','{TB}',NULL,'2029-02-17'")
        ),
        (
            (1, 1, ONE | {"item": "高处安装、维护作业", "valid_to": "2028-02-17"}),
            (2, 1, TWO | {"item": None, "valid_to": "2029-02-17"}),
        ),
    ),
    Form(
        "records between tags",
        text(f"""<人><姓名>张三</姓名><身份证号>{A}</身份证号><证书编号>{TA}</证书编号><有效期至>2028-02-17</有效期至></人>
<人><姓名>李四</姓名><身份证号>{B}</身份证号><证书编号>{TB}</证书编号><有效期至>2029-02-17</有效期至></人>
"""),
        ((1, 1, ONE | {"valid_to": "2028-02-17"}), (2, 1, TWO | {"valid_to": "2029-02-17"})),
    ),
    Form(
        "parameters of a link",
        text(f"""姓名=张三&身份证号={A}&证书编号={TA}&有效期至=2028-02-17
姓名=李四&身份证号={B}&证书编号={TB}&有效期至=2029-02-17
"""),
        ((1, 1, ONE | {"valid_to": "2028-02-17"}), (2, 1, TWO | {"valid_to": "2029-02-17"})),
    ),
    Form(
        "a day approved before the words of the end",
        sheet(
            [f"张建国 身份证{A} 项目N1 证件编号{A} 批准2022年11月02日 有效到2026年11月01日"],
            [f"李国庆 身份证{B} 项目Q1 证件编号{B} 批准2023年07月01日 有效到2027年06月30日"],
        ),
        (
            (1, 1, {"name": "张建国", "issue": "2022年11月02日", "valid_to": "2026年11月01日"}),
            (2, 1, {"name": "李国庆", "issue": "2023年07月01日", "valid_to": "2027年06月30日"}),
        ),
    ),
)

BY_NAME = pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)


def found(form: Form) -> Recognised:
    return recognise(PATH, [form.sheet])


@BY_NAME
def test_claims_are_found(form: Form) -> None:
    texts = found(form).certificate_texts
    assert texts.select("row", "claim").rows() == [(row, claim) for row, claim, _ in form.claims]
    for told, (_, _, values) in zip(texts.to_dicts(), form.claims, strict=True):
        assert {name: told[name] for name in values} == values


@BY_NAME
def test_every_row_has_one_place_and_contracts_hold(form: Form) -> None:
    recognised = found(form)
    accounts = recognised.row_accounts
    assert sorted(accounts["row"]) == sorted(form.sheet.frame["row"])
    places = dict(accounts.select("row", "place").rows())
    assert {(row, places[row]) for row, _ in form.places} == set(form.places)
    for name, contract in CONTRACTS.items():
        contract.check(getattr(recognised, name))


@BY_NAME
def test_layouts_name_the_cell_of_every_value(form: Form) -> None:
    recognised = found(form)
    cells = {(row, at): cell for row, *texts in form.sheet.frame.iter_rows() for at, cell in enumerate(texts, start=1)}
    checked = 0
    for told in recognised.certificate_texts.to_dicts():
        own = pl.col("slot").is_in([0, told["slot"]])
        for column in recognised.layouts.filter(own & (pl.col("table") == told["table"])).to_dicts():
            value = told[column["field"]]
            if value:
                cell = cells[told["row"] + (column["below"] or 0), column["column_index"]]
                # Of a number in boxes the first figure stands there.
                assert value in (cell or "") or value.startswith(cell or " ")
                checked += 1
    assert checked >= 3


def test_cards_beside_each_other_in_different_rows_are_not_mixed() -> None:
    left, right = pair("张三", A, TA), pair("李四", B, TB)
    rows = [[*a, *b] for a, b in zip([*left, [None, None]], [[None, None], *right], strict=True)]
    found = recognise(PATH, [sheet(*rows)]).certificate_texts.select("name", "id_no", "number").rows()
    assert set(found) <= {("张三", A, TA), ("李四", B, TB)}


def test_rows_of_a_form_that_were_not_read_are_told() -> None:
    rows = [["姓名", "张三", "李四"], ["身份证号", A, B], ["特长", "跑步", "唱歌"], ["证书编号", TA, TB]]
    assert "第3行“特长”" in recognise(PATH, [sheet(*rows)]).file_kinds["message"][0]


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([["特种作业人员登记卡"], ["姓名", None, "性别", None], ["身份证号", None]], "空白的登记卡"),
        ([["工种", "人数", "持证"], ["电工", "3", "3"], ["焊工", "4", "2"]], "汇总统计表"),
        ([["名单"], ["张三丰"], ["李四光"], ["王五一"]], "只有姓名的名单"),
        (
            [["名单", None, None], ["张三丰", None, None], [None, "李四光", None], [None, None, "王五一"]],
            "只有姓名的名单",
        ),
        ([[f"我单位张三（身份证{A}）持有低压电工作业操作证，证号见附件，有效期至2028年1月1日。"]], "成段的文字"),
        ([["姓名", "张三", "姓名", "李四"], ["身份证号", A, "证书编号", TB]], "不能逐一对应"),
        ([["品名", "规格"], ["手套", "L"]], "没有找到可识别的表头"),
    ],
)
def test_what_is_refused_is_told_what_it_looks_like(rows: list[list[str | None]], words: str) -> None:
    kinds = recognise(PATH, [sheet(*rows)]).file_kinds
    assert kinds["kind"].to_list() == [None]
    assert words in kinds["message"][0]
    assert "重新报送" in kinds["message"][0]
