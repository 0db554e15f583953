"""Cells that hold several things, and things that stand in several cells."""

from tests.layouts.layout import Layout, claim
from tests.layouts.people import FIRM, TA, TB, TC, A, B, C
from tests.sheets import sheet

CELLS = (
    Layout(
        "several certificates in a cell",
        (
            sheet(
                ["姓名", "身份证号", "准操项目", "证书编号", "有效期至"],
                ["张三", A, "低压电工、熔化焊接", f"{TA}；{TA}", "2027.3.1；2026.1.1"],
                ["李四", B, "高处安装、维护、拆除作业", TB, "2027.3.1"],
                ["王五", C, "低压电工、高处安装、维护、拆除作业", TC, "2027.3.1"],
                ["赵六", A, "低压电工\n叉车司机", f"{TA}\n{A}", "2027/3/1"],
            ),
        ),
        (
            claim(2, 1, item="低压电工", number=TA, valid_to="2027.3.1"),
            claim(2, 2, item="熔化焊接", number=TA, valid_to="2026.1.1"),
            claim(3, 1, item="高处安装、维护、拆除作业", number=TB),
            claim(4, 1, item="低压电工", number=TC, valid_to="2027.3.1"),
            claim(4, 2, item="高处安装、维护、拆除作业", number=TC, valid_to="2027.3.1"),
            claim(5, 1, item="低压电工", number=TA, valid_to="2027/3/1"),
            claim(5, 2, item="叉车司机", number=A),
        ),
    ),
    Layout(
        "numbers that look divided but are one",
        (
            sheet(
                ["姓名", "身份证号", "证书编号", "有效期"],
                ["张三", A, "鲁建安A（2019）0001234", "2021/03/02-2024/03/01"],
                ["李四", B, "370922 19750228 4519", "2027/3/1"],
            ),
        ),
        (
            claim(2, number="鲁建安A（2019）0001234", valid_to="2021/03/02-2024/03/01"),
            claim(3, number="370922 19750228 4519"),
        ),
    ),
    Layout(
        "enterprise merged down, and not beyond",
        (
            sheet(
                ["单位", "姓名", "身份证号", "证号"],
                [FIRM, "张三", A, TA],
                [None, "李四", B, TB],
                [None, "王五", C, TC],
                merges=[(2, 1, 3, 1)],
            ),
        ),
        (claim(2, enterprise=FIRM), claim(3, enterprise=FIRM), claim(4, enterprise=None)),
    ),
    Layout(
        "a person merged over several certificates",
        (
            sheet(
                ["姓名", "身份证号", "准操项目", "证号"],
                ["张三", A, "低压电工", TA],
                [None, None, "高压电工", TA],
                ["李四", B, "叉车", B],
                merges=[(2, 1, 3, 1), (2, 2, 3, 2)],
            ),
        ),
        (
            claim(2, name="张三", id_no=A, item="低压电工"),
            claim(3, name="张三", id_no=A, item="高压电工"),
            claim(4, name="李四"),
        ),
    ),
    Layout(
        "identity numbers joined with the names behind them, under a header of people that no list knows",
        (
            sheet(
                ["持证人信息", "证书信息", "有效期"],
                [f"{A}张建国", f"低压电工作业 {TA}", "2027.1.1"],
                [f"{B}皮长忠", f"高压电工作业 {TB}", "2028.1.1"],
            ),
        ),
        (
            claim(2, name="张建国", id_no=A, number=TA, item="低压电工作业", valid_to="2027.1.1"),
            claim(3, name="皮长忠", id_no=B, number=TB, item="高压电工作业", valid_to="2028.1.1"),
        ),
    ),
    Layout(
        "numeric ID",
        (sheet(["姓名", "身份证号", "证号"], ["张三", 370983198001011200, TA]),),
        (claim(2, name="张三", number=TA),),
    ),
    Layout(
        "validity in one cell, review in the next",
        (
            sheet(
                ["持证人", "身份证", "操作证号码", "操作项目", "有效期限", "复审日期", "签发单位", "手机号"],
                [
                    "张三",
                    A,
                    TA,
                    "熔化焊接与热切割作业",
                    "2021.3.2至2027.3.1",
                    "2024.3.1",
                    "山东省应急管理厅",
                    "13800000000",
                ],
            ),
        ),
        (
            claim(
                2,
                name="张三",
                item="熔化焊接与热切割作业",
                valid_to="2021.3.2至2027.3.1",
                review_due="2024.3.1",
                issuer="山东省应急管理厅",
                phone="13800000000",
            ),
        ),
    ),
    Layout(
        "an identity number in boxes under one header",
        (
            sheet(
                ["序号", "姓名", "身份证号", *[None] * 17, "证书编号", "有效期至"],
                [1, "张三", *A, TA, "2027-03-01"],
                [2, "李四", *B, TB, "2026-05-01"],
                merges=[(1, 3, 1, 20)],
            ),
        ),
        (claim(2, name="张三", id_no=A, number=TA), claim(3, name="李四", id_no=B, number=TB)),
    ),
    Layout(
        "boxes without a merge, one of them left out",
        (
            sheet(
                ["姓名", "身份证号", *[None] * 17, "证书编号"],
                ["张三", *A, TA],
                ["李四", *B, TB],
                ["王五", *C[:5], None, *C[6:], TC],
            ),
        ),
        (
            claim(2, name="张三", id_no=A, number=TA),
            claim(3, name="李四", id_no=B, number=TB),
            claim(4, name="王五", id_no=C[:5] + C[6:], number=TC),
        ),
    ),
    Layout(
        "an identity number in three parts below its header said three times",
        (
            sheet(
                ["姓名", "身份证号", "身份证号", "身份证号", "证书编号"],
                ["张三", A[:6], A[6:14], A[14:], TA],
                ["李四", B[:6], B[6:14], B[14:], TB],
            ),
        ),
        (claim(2, name="张三", id_no=A, number=TA), claim(3, name="李四", id_no=B, number=TB)),
    ),
    Layout(
        "job number and name in one cell",
        (
            sheet(
                ["工号/姓名", "身份证号", "证书编号", "有效期至"],
                ["G0010/张  三", A, TA, "2027-03-01"],
                ["G0011/李四", B, TB, "2026-05-01"],
            ),
        ),
        (claim(2, name="张  三", id_no=A), claim(3, name="李四", id_no=B)),
    ),
    Layout(
        "the letter of a number in a cell of its own",
        (
            sheet(
                ["姓名", "身份证号", "证书编号", None, "有效期至"],
                ["张三", A, "T", A, "2027-03-01"],
                ["李四", B, "T", B, "2026-05-01"],
                ["王五", C, None, C, "2026-05-01"],
                merges=[(1, 3, 1, 4)],
            ),
        ),
        (claim(2, number=TA), claim(3, number=TB), claim(4, number=C)),
    ),
    Layout(
        "a certificate told in a cell beside a trade as people speak",
        (
            sheet(
                ["班组成员", "身份证", "工种", "持证说明"],
                ["张三", A, "外墙维护工", f"高处安装维护拆除，证号{TA}，2027年3月1日到期"],
                ["李四", B, "变电值班员", f"低压电工，证号{TB}，2026年5月1日到期"],
            ),
        ),
        (
            claim(2, item="高处安装维护拆除", number=TA, post="外墙维护工"),
            claim(3, item="低压电工", number=TB, post="变电值班员"),
        ),
    ),
    Layout(
        "a text whose number is left out behind its label",
        (
            sheet(
                ["姓名：张三", f"身份证号：{A}", "作业项目：低压电工作业", "证书编号：", "有效期至：2028年5月7日"],
                ["姓名：李四", f"身份证号：{B}", "作业项目：低压电工作业", f"证书编号：{TB}", "有效期至：2027年5月7日"],
            ),
        ),
        (claim(1, number=None, valid_to="2028年5月7日"), claim(2, number=TB, valid_to="2027年5月7日")),
    ),
    Layout(
        "days parted by 、 under headers near to listed ones",
        (
            sheet(
                ["姓名", "身份证号", "证书编号", "有效起始", "有效终止", "复审到期"],
                ["张三", A, TA, "2019、9、6", "2025、9、5", "2022、9、6"],
                ["李四", B, TB, "2024、2、29", "2030、2、27", "2027、2、28"],
            ),
        ),
        (
            claim(2, valid_from="2019、9、6", valid_to="2025、9、5", review_due="2022、9、6"),
            claim(3, valid_from="2024、2、29", valid_to="2030、2、27", review_due="2027、2、28"),
        ),
    ),
    Layout(
        "a class with its item in brackets is one item",
        (
            sheet(
                ["姓名", "身份证号", "准操项目", "证书编号"],
                ["张三", A, "焊接与热切割(熔化焊)", TA],
                ["李四", B, "电工、焊工", TB],
            ),
        ),
        (
            claim(2, item="焊接与热切割(熔化焊)", number=TA),
            claim(3, 1, item="电工", number=TB),
            claim(3, 2, item="焊工", number=TB),
        ),
    ),
)
