"""Columns of numbers whose headers do not say whose numbers they are: the cells tell."""

from tests.layouts.layout import Layout, claim
from tests.layouts.people import TA, TB, TC, A, B, C
from tests.sheets import sheet

VAGUE_NUMBERS = (
    Layout(
        "the people's numbers under a card's head, the certificates' under a head nobody knows",
        (
            sheet(
                ["姓名", "身份证总号", "操作项目", "绿皮册号", "有效期至"],
                ["张三", A, "低压电工作业", TA, "2027-03-01"],
                ["李四", B, "高压电工作业", TB, "2026-05-01"],
                ["王五", C, "登高架设作业", TC, "2026-05-01"],
            ),
        ),
        (claim(2, id_no=A, number=TA), claim(3, id_no=B, number=TB), claim(4, id_no=C, number=TC)),
    ),
    Layout(
        "the people's numbers under a card's head, the certificates' numbers of no known grammar",
        (
            sheet(
                ["姓名", "身份证总号", "操作项目", "绿皮册号"],
                ["张三", A, "低压电工作业", "20-117/3"],
                ["李四", B, "高压电工作业", "20-118/1"],
            ),
        ),
        (claim(2, id_no=A, number=None), claim(3, id_no=B, number=None)),
    ),
    Layout(
        "the people's numbers below a plain head of certificates' numbers, which stand in another column",
        (
            sheet(
                ["姓名", "证书编号", "操作项目", "绿皮册号"],
                ["张三", A, "低压电工作业", TA],
                ["李四", B, "高压电工作业", TB],
            ),
        ),
        (claim(2, id_no=A, number=TA), claim(3, id_no=B, number=TB)),
    ),
    Layout(
        "certificates for special equipment numbered as their holders are",
        (
            sheet(
                ["姓名", "身份证号", "作业项目", "本本号码"],
                ["张三", A, "叉车司机", A],
                ["李四", B, "起重机司机", B],
            ),
        ),
        (claim(2, id_no=A, number=A), claim(3, id_no=B, number=B)),
    ),
    Layout(
        "the people's numbers masked beside certificates numbered as their holders are",
        (
            sheet(
                ["姓名", "居民身份证", "作业项目", "本本号码"],
                ["张三", f"{A[:6]}********{A[-4:]}", "叉车司机", A],
                ["李四", f"{B[:6]}********{B[-4:]}", "起重机司机", B],
            ),
        ),
        (claim(2, number=A), claim(3, number=B)),
    ),
    Layout(
        "rows counted under a caption, beside the certificates' numbers",
        (
            sheet(
                ["职工情况", None, None, "证书情况", None],
                ["编号", "姓名", "身份证号", "项目名称", "证书上的编号"],
                [1, "张三", A, "低压电工作业", TA],
                [2, "李四", B, "高压电工作业", TB],
                [3, "王五", C, "登高架设作业", TC],
                merges=[(1, 1, 1, 3), (1, 4, 1, 5)],
            ),
        ),
        (claim(3, number=TA), claim(4, number=TB), claim(5, number=TC)),
    ),
    Layout(
        "places in a register under a plain head of certificates' numbers",
        (
            sheet(
                ["姓名", "身份证号", "证书编号", "准操项目"],
                ["张三", A, 14, "低压电工作业"],
                ["李四", B, 52, "高压电工作业"],
            ),
        ),
        (claim(2, number=None), claim(3, number=None)),
    ),
)
