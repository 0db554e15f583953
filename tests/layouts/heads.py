"""Headers: of several rows, in groups, numbered, printed again, in nobody's words, or none."""

from tests.layouts.layout import Layout, claim
from tests.layouts.people import FIRM, TA, TB, TC, A, B, C
from tests.sheets import sheet

HEADS = (
    Layout(
        "two header rows with merges",
        (
            sheet(
                ["序号", "姓名", "身份证号", "证书信息", None, None],
                [None, None, None, "编号", "起", "止"],
                [1, "张三", A, TA, "2021-03-02", "2027-03-01"],
                merges=[(1, 1, 2, 1), (1, 2, 2, 2), (1, 3, 2, 3), (1, 4, 1, 6)],
            ),
        ),
        (claim(3, name="张三", number=TA, valid_from="2021-03-02", valid_to="2027-03-01"),),
        places={1: "header", 2: "header"},
    ),
    Layout(
        "validity merged over two columns without sub-titles",
        (
            sheet(
                ["姓名", "身份证号", "证书编号", "有效期", None],
                ["张三", A, TA, "2021-03-02", "2027-03-01"],
                merges=[(1, 4, 1, 5)],
            ),
        ),
        (claim(2, valid_from="2021-03-02", valid_to="2027-03-01"),),
    ),
    Layout(
        "group names above the header row",
        (
            sheet(
                ["人员信息", None, None, "证书信息", None],
                ["姓名", "身份证号", "单位名称", "证书名称", "证书编号"],
                ["张三", A, FIRM, "特种作业操作证", TA],
                merges=[(1, 1, 1, 3), (1, 4, 1, 5)],
            ),
        ),
        (claim(3, name="张三", enterprise=FIRM, family="特种作业操作证", number=TA),),
        places={1: "header", 2: "header"},
    ),
    Layout(
        "two header rows without merges, as in a text file",
        (
            sheet(
                ["序号", "姓名", "身份证号", "低压电工", None, "高压电工", None],
                [None, None, None, "证号", "有效期", "证号", "有效期"],
                ["1", "张三", A, TA, "2027-03-01", TA, "2026-05-01"],
                name="",
            ),
        ),
        (
            claim(3, 1, number=TA, valid_to="2027-03-01", slot_text="低压电工证号"),
            claim(3, 2, number=TA, valid_to="2026-05-01", slot_text="高压电工证号"),
        ),
    ),
    Layout(
        "row of column numbers below the header",
        (sheet(["序号", "姓名", "身份证号", "证书编号"], ["1", "2", "3", "4"], ["1", "张三", A, TA]),),
        (claim(3, name="张三"),),
        places={2: "header"},
    ),
    Layout(
        "header repeated on each printed page",
        (
            sheet(
                ["姓名", "身份证号", "证号"],
                ["张三", A, TA],
                ["姓 名", "身份证号", "证号"],
                ["李四", B, TB],
            ),
        ),
        (claim(2, name="张三"), claim(4, name="李四")),
        places={3: "repeated_header"},
    ),
    Layout(
        "headers nobody listed",
        (
            sheet(
                [
                    "人员姓名（本人签名）",
                    "持证人员身份证号",
                    "特种作业操作资格证编号",
                    "签发机关部门",
                    "证书有效截止日期",
                ],
                ["张三", A, TA, "泰安市应急管理局", "2027-03-01"],
            ),
        ),
        (claim(2, name="张三", id_no=A, number=TA, issuer="泰安市应急管理局", valid_to="2027-03-01"),),
    ),
    Layout(
        "no header at all",
        (sheet(["张三", A, TA], ["李四", B, TB], ["王五", C, TC]),),
        (claim(1, name="张三", id_no=A, number=TA), claim(2), claim(3)),
    ),
    Layout(
        "field names of the export below the header",
        (
            sheet(
                ["姓名", "身份证号", "证书编号", "有效期至"],
                ["name", "id_card", "cert_no", "valid_to"],
                ["张三", A, TA, "2027-03-01"],
            ),
        ),
        (claim(3, name="张三", valid_to="2027-03-01"),),
        path="应急局/导出.csv",
        kind="registry",
        places={1: "header", 2: "header"},
    ),
    Layout(
        "three header rows",
        (
            sheet(
                ["序号", "基本信息", None, "证书信息", None, None, None],
                [None, "姓名", "身份证号", "编号", "有效期", None, "发证机关"],
                [None, None, None, None, "起", "止", None],
                ["1", "张三", A, TA, "2021-03-02", "2027-03-01", "泰安市应急管理局"],
                merges=[
                    (1, 1, 3, 1),
                    (1, 2, 1, 3),
                    (1, 4, 1, 7),
                    (2, 2, 3, 2),
                    (2, 3, 3, 3),
                    (2, 4, 3, 4),
                    (2, 5, 2, 6),
                    (2, 7, 3, 7),
                ],
            ),
        ),
        (
            claim(
                4,
                name="张三",
                id_no=A,
                number=TA,
                valid_from="2021-03-02",
                valid_to="2027-03-01",
                issuer="泰安市应急管理局",
            ),
        ),
        places={1: "header", 2: "header", 3: "header"},
    ),
    Layout(
        "certificates numbered in brackets behind every header",
        (
            sheet(
                [
                    "姓名",
                    "身份证号",
                    "工种（类别）(1)",
                    "证书编号(1)",
                    "有效期至(1)",
                    "工种（类别）(2)",
                    "证书编号(2)",
                    "有效期至(2)",
                ],
                ["张三", A, "低压电工作业", TA, "2027-03-01", "高处安装、维护、拆除作业", TA, "2026-05-01"],
            ),
        ),
        (
            claim(2, 1, item="低压电工作业", number=TA, valid_to="2027-03-01"),
            claim(2, 2, item="高处安装、维护、拆除作业", number=TA, valid_to="2026-05-01"),
        ),
    ),
)
