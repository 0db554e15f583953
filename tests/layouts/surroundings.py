"""What stands around the rows: titles, totals, enterprises, other sheets and tables."""

from tests.layouts.layout import Layout, claim
from tests.layouts.people import FIRM, TA, TB, TC, A, B, C
from tests.sheets import sheet

SURROUNDINGS = (
    Layout(
        "plain",
        (
            sheet(
                ["姓名", "身份证号", "证书编号", "准操项目", "有效期至"], ["张三", A, TA, "低压电工作业", "2027-03-01"]
            ),
        ),
        (claim(2, name="张三", id_no=A, number=TA, item="低压电工作业", valid_to="2027-03-01"),),
    ),
    Layout(
        "title, unit line, total, signature lines",
        (
            sheet(
                ["特种作业人员花名册"],
                [f"填报单位（盖章）：{FIRM}", None, None, "填报日期：2024年7月20日"],
                ["序号", "姓 名", "身份证\n号码", "操作证号*"],
                [1, "张三", A, TA],
                [2, "李四", B, TB],
                ["合计", "2人"],
                ["填表人：王五", None, "审核人：赵六"],
                merges=[(1, 1, 1, 4)],
            ),
        ),
        (claim(4, name="张三", id_no=A, number=TA), claim(5, name="李四")),
        hint=FIRM,
        places={1: "title", 2: "title", 3: "header", 6: "total", 7: "footnote"},
    ),
    Layout(
        "unit label and name in two cells",
        (
            sheet(
                ["企业名称：", FIRM, "联系人：", "孙七"],
                ["序号", "姓名", "公民身份号码", "资格证号"],
                [1, "张三", A, TA],
            ),
        ),
        (claim(3, name="张三", id_no=A, number=TA),),
        hint=FIRM,
    ),
    Layout(
        "enterprise only in the file's name",
        (sheet(["姓名", "身份证号", "证号"], ["张三", A, TA]),),
        (claim(2, name="张三"),),
        path=f"企业花名册/03.{FIRM}特种作业人员名单2024.7.xlsx",
        hint=FIRM,
    ),
    Layout(
        "enterprise only in the folder's name",
        (sheet(["姓名", "身份证号", "证号"], ["张三", A, TA]),),
        (claim(2, name="张三"),),
        path=f"企业花名册/{FIRM}/花名册.xlsx",
        hint=FIRM,
    ),
    Layout(
        "two tables in a sheet",
        (
            sheet(
                ["特种作业人员"],
                ["姓名", "身份证号", "操作证号"],
                ["张三", A, TA],
                ["安全管理人员"],
                ["序号", "姓名", "性别", "公民身份号码", "合格证编号"],
                ["1", "李四", "男", B, B],
                merges=[(1, 1, 1, 3), (4, 1, 4, 5)],
            ),
        ),
        (claim(3, name="张三", number=TA), claim(6, name="李四", id_no=B, number=B)),
        places={4: "title", 5: "header"},
    ),
    Layout(
        "blank template rows, an example, a section line",
        (
            sheet(
                ["序号", "姓名", "身份证号", "证书名称", "证号"],
                ["示例", "张某某", "370983XXXXXXXXXXXX", "特种作业操作证", "T370983XXXXXXXXXXXX"],
                ["一、机修车间"],
                ["1", "张三", A, "特种作业操作证", TA],
                ["2", None, None, "特种作业操作证", None],
                ["3"],
                ["以下空白"],
            ),
        ),
        (claim(4, name="张三"),),
        places={2: "template", 3: "title", 5: "template", 6: "template", 7: "footnote"},
    ),
    Layout(
        "a person of whom only the name is given",
        (sheet(["序号", "姓名", "身份证号", "证号"], ["1", "张三", None, None], [None, "李四", None, None]),),
        (claim(2, name="张三", number=None), claim(3, name="李四")),
    ),
    Layout(
        "second sheet goes on without a header",
        (
            sheet(["姓名", "身份证号", "证号", "单位"], ["张三", A, TA, FIRM]),
            sheet(["李四", B, TB, FIRM], ["王五", C, TC, FIRM], name="Sheet2", index=1),
        ),
        (claim(2, name="张三"), claim(1, name="李四", enterprise=FIRM), claim(2, name="王五")),
    ),
    Layout(
        "hidden sheet and a sheet of notes",
        (
            sheet(["姓名", "身份证号", "证号"], ["张三", A, TA]),
            sheet(["李四", B, TB], name="旧", index=1, visible=False),
            sheet(["填写说明"], ["1. 请如实填写"], name="说明", index=2),
        ),
        (claim(2, name="张三"), claim(1, name="李四")),
    ),
    Layout(
        "blank rows between and a table that starts in column C",
        (
            sheet(
                [None, None, "姓名", "身份证号", "证号"],
                [None, None, "张三", A, TA],
                [None, None, "李四", B, TB],
                gaps=(1, 2, 5),
            ),
        ),
        (claim(4, name="张三"), claim(6, name="李四")),
    ),
    Layout(
        "enterprises as lines between the rows",
        (
            sheet(
                ["序号", "姓名", "身份证号", "证号"],
                ["肥城市甲乙机械有限公司"],
                ["1", "张三", A, TA],
                ["丙丁建材有限公司"],
                ["2", "李四", B, TB],
                merges=[(2, 1, 2, 4), (4, 1, 4, 4)],
            ),
        ),
        (claim(3, enterprise_hint=FIRM), claim(5, enterprise_hint="丙丁建材有限公司")),
        places={2: "title", 4: "title"},
    ),
    Layout(
        "telephone list beside the roster",
        (
            sheet(["姓名", "身份证号", "证号"], ["张三", A, TA], name="名单"),
            sheet(["姓名", "职务", "电话"], ["王五", "经理", "13800000000"], name="通讯录", index=1),
        ),
        (claim(2, name="张三"),),
    ),
    Layout(
        "the same table once for each enterprise",
        (
            sheet(
                ["单位：肥城市甲乙机械有限公司"],
                ["姓名", "身份证号", "证号"],
                ["张三", A, TA],
                ["单位：丙丁建材有限公司"],
                ["姓名", "身份证号", "证号"],
                ["李四", B, TB],
                merges=[(1, 1, 1, 3), (4, 1, 4, 3)],
            ),
        ),
        (claim(3, enterprise_hint=FIRM), claim(6, enterprise_hint="丙丁建材有限公司")),
        places={4: "title", 5: "header"},
    ),
)
