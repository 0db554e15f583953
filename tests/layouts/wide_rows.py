"""Rows of several certificates or of several people, and people in columns."""

from tests.layouts.layout import Layout, claim
from tests.layouts.people import TA, TB, TC, A, B, C
from tests.sheets import sheet

WIDE_ROWS = (
    Layout(
        "wide by trade",
        (
            sheet(
                ["姓名", "身份证号", "高压证号", "低压证号", "登高证号", "发证机关"],
                ["张三", A, TA, None, TA, "山东省应急管理厅"],
                ["李四", B, "无", "/", "无", None],
                ["王五", C, None, None, None, None],
            ),
        ),
        (
            claim(2, 1, number=TA, slot_text="高压证号", issuer="山东省应急管理厅"),
            claim(2, 2, number=TA, slot_text="登高证号"),
            claim(3, 1, number="无"),
            claim(4, 1, number=None),
        ),
    ),
    Layout(
        "wide by trade with ends",
        (
            sheet(
                ["姓名", "身份证号", "低压电工证编号", "低压电工证有效期", "焊工证号", "焊工证到期时间"],
                ["张三", A, TA, "2027-03-01", TA, "2025-01-01"],
            ),
        ),
        (
            claim(2, 1, number=TA, valid_to="2027-03-01", slot_text="低压电工证编号"),
            claim(2, 2, number=TA, valid_to="2025-01-01", slot_text="焊工证号"),
        ),
    ),
    Layout(
        "wide by number",
        (
            sheet(
                ["姓名", "身份证号", "证书1名称", "证书1编号", "证书2名称", "证书2编号"],
                ["张三", A, "低压电工证", TA, "叉车证", A],
                ["李四", B, "焊工证", TB, None, None],
            ),
        ),
        (
            claim(2, 1, family="低压电工证", number=TA),
            claim(2, 2, family="叉车证", number=A),
            claim(3, 1, family="焊工证", number=TB),
        ),
    ),
    Layout(
        "second certificate beside the plain one",
        (
            sheet(
                ["姓名", "身份证号", "证书编号", "有效期至", "证书编号2", "有效期至2"],
                ["张三", A, TA, "2027-03-01", A, "2026-01-01"],
            ),
        ),
        (claim(2, 1, number=TA, valid_to="2027-03-01"), claim(2, 2, number=A, valid_to="2026-01-01")),
    ),
    Layout(
        "the same headers twice",
        (
            sheet(
                ["姓名", "身份证号", "准操项目", "证书编号", "有效期", "准操项目", "证书编号", "有效期", "备注"],
                ["张三", A, "低压电工", TA, "2027-03-01", "叉车", A, "2026-01-01", "班长"],
            ),
        ),
        (
            claim(2, 1, item="低压电工", number=TA, valid_to="2027-03-01", remark="班长"),
            claim(2, 2, item="叉车", number=A, valid_to="2026-01-01"),
        ),
    ),
    Layout(
        "two differently named numbers",
        (
            sheet(
                ["姓名", "身份证号", "特种作业操作证编号", "特种设备作业人员证编号"],
                ["张三", A, TA, A],
                ["李四", B, None, B],
            ),
        ),
        (
            claim(2, 1, number=TA, slot_text="特种作业操作证编号"),
            claim(2, 2, number=A, slot_text="特种设备作业人员证编号"),
            claim(3, 1, number=B, slot_text="特种设备作业人员证编号"),
        ),
    ),
    Layout(
        "two persons side by side",
        (
            sheet(
                ["序号", "姓名", "身份证号", "证号", "序号", "姓名", "身份证号", "证号"],
                ["1", "张三", A, TA, "2", "李四", B, TB],
                ["3", "王五", C, TC, None, None, None, None],
            ),
        ),
        (claim(2, 1, name="张三", id_no=A), claim(2, 2, name="李四", id_no=B), claim(3, 1, name="王五")),
    ),
    Layout(
        "two persons side by side without certificates' numbers, headed each in other words",
        (
            sheet(
                ["姓名", "身份证号", "项目", "有效期", None, "姓名", "身份证号码", "证书项目", "有效期至", "备注"],
                ["张三", A, "低压电工作业", "2027-03-01", None, "李四", B, "高压电工作业", "2028-05-06", None],
                ["王五", C, "低压电工作业", "2026-07-08", None, None, None, None, None, None],
            ),
        ),
        (
            claim(2, 1, name="张三", id_no=A, valid_to="2027-03-01", open_end=None),
            claim(2, 2, name="李四", id_no=B, item="高压电工作业", valid_to="2028-05-06"),
            claim(3, 1, name="王五", id_no=C),
        ),
    ),
    Layout(
        "ticks under two trades, each with its end beside it, and nothing else of certificates",
        (
            sheet(
                ["姓名", "身份证号", "低压", "到期", "焊接", "到期"],
                ["张三", A, "√", "2027.3.1", None, None],
                ["李四", B, "√", "2028.3.1", "√", "2029.3.1"],
            ),
        ),
        (
            claim(2, name="张三", item="低压", valid_to="2027.3.1"),
            claim(3, 1, name="李四", item="低压", valid_to="2028.3.1"),
            claim(3, 2, name="李四", item="焊接", valid_to="2029.3.1"),
        ),
    ),
    Layout(
        "one person a column",
        (sheet(["姓名", "张三", "李四"], ["身份证号", A, B], ["证书编号", TA, TB], ["有效期", "2027", "2026"]),),
        (
            (1, 1, {"name": "张三", "id_no": A, "number": TA, "valid_to": "2027"}),
            (1, 2, {"name": "李四", "id_no": B, "number": TB, "valid_to": "2026"}),
        ),
        places={1: "data", 2: "part", 4: "part"},
    ),
    Layout(
        "trades alone as headers",
        (
            sheet(
                ["姓名", "身份证号", "低压电工", "焊工", "叉车"],
                ["张三", A, TA, "无", A],
                ["李四", B, "/", TB, None],
            ),
        ),
        (
            claim(2, 1, number=TA, slot_text="低压电工"),
            claim(2, 2, number=A, slot_text="叉车"),
            claim(3, 1, number=TB, slot_text="焊工"),
        ),
    ),
    Layout(
        "printed names of certificates beside a number that says 无",
        (
            sheet(
                ["姓名", "身份证号", "证书1名称", "证书1编号", "证书2名称", "证书2编号"],
                ["张三", A, "低压电工证", TA, "叉车证", "无"],
                ["李四", B, "低压电工证", "无", "叉车证", "无"],
            ),
        ),
        (claim(2, 1, number=TA), claim(3, 1, number="无")),
    ),
    Layout(
        "ends of trades that nobody lists beside their numbers",
        (
            sheet(
                ["姓名", "身份证号", "安检员操作证号", "安检员有效期至", "放炮员操作证号", "放炮员证有效期"],
                ["张三", A, TA, "2027-03-01", None, None],
                ["李四", B, None, None, TB, "2026-05-01"],
            ),
        ),
        (claim(2, number=TA, valid_to="2027-03-01"), claim(3, number=TB, valid_to="2026-05-01")),
    ),
)
