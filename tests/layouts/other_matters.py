"""Tables of goods, of things and of answers, in which nobody claims a certificate."""

from tests.layouts.layout import Layout
from tests.layouts.people import TA, A
from tests.sheets import sheet

OTHER_MATTERS = (
    Layout(
        "a list of goods",
        (sheet(["品名", "规格", "单价"], ["手套", "L", "3"]),),
        (),
        kind=None,
    ),
    Layout(
        "answers to the worklist",
        (sheet(["姓名", "身份证号", "证书编号", "核验结果"], ["张三", A, TA, "查无此证"]),),
        (),
        path="平台核验/结果.xlsx",
        kind=None,
    ),
    Layout(
        "things that have numbers and ends, and nobody's name",
        (
            sheet(
                ["灭火器检查台账"],
                ["编号", "位置", "型号", "生产日期", "有效期至", "检查人"],
                ["MH001", "配电室", "MFZ/ABC4", "2021-03-01", "2026-03-01", "王工"],
                ["MH002", "仓库", "MFZ/ABC4", "2021-03-01", "2026-03-01", "王工"],
            ),
        ),
        (),
        kind=None,
    ),
)
