"""Odd layouts as offices and enterprises make them, each with what recognition must find."""

from dataclasses import dataclass, field

from assets.reading.cell_store import Sheet
from tests.sheets import sheet

# Synthetic: the check digits are right, the people are not.
A, B, C = "37098319800101123X", "370922197502284519", "370983199012300034"
TA, TB, TC = "T" + A, "T" + B, "T" + C
FIRM = "肥城市甲乙机械有限公司"


@dataclass(frozen=True)
class Layout:
    """A file and the claims to be found in it: (row, claim, field=value …)."""

    name: str
    sheets: tuple[Sheet, ...]
    claims: tuple[tuple[int, int, dict[str, str | None]], ...]
    path: str = "企业花名册/花名册.xlsx"
    kind: str | None = "roster"
    hint: str | None = None
    places: dict[int, str] = field(default_factory=dict)


def claim(row: int, which: int = 1, /, **values: str | None) -> tuple[int, int, dict[str, str | None]]:
    """An expected claim."""
    return (row, which, values)


LAYOUTS = (
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
        "certificate and person under ambiguous headers",
        (
            sheet(
                ["姓名", "证件类型", "证件号码", "证件编号", "类别"],
                ["张三", "身份证", A, TA, "电工作业"],
                ["李四", "身份证", B, TB, "高处作业"],
            ),
        ),
        (claim(2, id_type="身份证", id_no=A, number=TA, category="电工作业"), claim(3)),
    ),
    Layout(
        "the certificate's name called document type",
        (sheet(["姓名", "身份证号", "证件类型", "证件号码"], ["张三", A, "特种作业操作证", TA]),),
        (claim(2, family="特种作业操作证", id_no=A, number=TA),),
    ),
    Layout(
        "special equipment: the document number is the ID",
        (
            sheet(
                ["姓名", "证件编号", "档案编号", "作业项目代号", "批准日期", "有效日期"],
                ["张三", A, "TS21000001", "N1", "2021-03-02", "2025-03-01"],
            ),
        ),
        (claim(2, id_no=A, archive_no="TS21000001", item="N1", issue="2021-03-02", valid_to="2025-03-01"),),
        path="市场监管局/导出.xlsx",
        kind="registry",
    ),
    Layout(
        "construction: 操作类别 holds the trade",
        (
            sheet(
                ["姓名", "身份证号", "证书编号", "操作类别", "证书状态"],
                ["张三", A, "鲁J012021000123", "建筑架子工（普通脚手架）", "有效"],
            ),
        ),
        (claim(2, item="建筑架子工（普通脚手架）", number="鲁J012021000123", status="有效"),),
        path="住建局/特种作业.xlsx",
        kind="registry",
    ),
    Layout(
        "trade and post in one table",
        (
            sheet(
                ["姓名", "身份证号", "岗位", "工种", "证号"],
                ["张三", A, "维修", "低压电工", TA],
            ),
        ),
        (claim(2, post="维修", item="低压电工"),),
    ),
    Layout(
        "review due and done",
        (
            sheet(
                ["姓名", "身份证号", "证号", "应复审日期", "实际复审日期", "初次领证日期"],
                ["张三", A, TA, "2024-03-01", "2024-02-01", "2018-03-02"],
            ),
        ),
        (claim(2, review_due="2024-03-01", review_done="2024-02-01", first_issue="2018-03-02"),),
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
        "numeric ID",
        (sheet(["姓名", "身份证号", "证号"], ["张三", 370983198001011200, TA]),),
        (claim(2, name="张三", number=TA),),
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
        "telephone list beside the roster",
        (
            sheet(["姓名", "身份证号", "证号"], ["张三", A, TA], name="名单"),
            sheet(["姓名", "职务", "电话"], ["王五", "经理", "13800000000"], name="通讯录", index=1),
        ),
        (claim(2, name="张三"),),
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
        "the heads of name and identity number exchanged",
        (
            sheet(
                ["身份证号", "姓名", "证书编号", "有效期至"],
                ["张三", A, TA, "2027-03-01"],
                ["李四", B, TB, "2026-05-01"],
            ),
        ),
        (claim(2, name="张三", id_no=A, number=TA), claim(3, name="李四", id_no=B, number=TB)),
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
    Layout(
        "an end that was beside the end that is",
        (
            sheet(
                ["姓名", "身份证号", "证书编号", "原有效期至", "现有效期至"],
                ["张三", A, TA, "2021-03-01", "2027-03-01"],
                ["李四", B, TB, "2020-05-01", "2026-05-01"],
            ),
        ),
        (claim(2, valid_to="2027-03-01"), claim(3, valid_to="2026-05-01")),
    ),
    Layout(
        "an end that was, and nothing that tells what is",
        (
            sheet(
                ["姓名", "身份证号", "证书编号", "原有效期至"],
                ["张三", A, TA, "2021-03-01"],
                ["李四", B, TB, "2020-05-01"],
            ),
        ),
        (claim(2, valid_to="2021-03-01"), claim(3, valid_to="2020-05-01")),
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
    Layout(
        "items under a header of posts, where no other column tells any",
        (
            sheet(
                ["姓名", "身份证号", "证种", "工作内容", "证号", "到何时"],
                ["张三", A, "特种作业操作证", "焊接与热切割作业", TA, "2027-03-01"],
                ["李四", B, "特种作业操作证", "低压电工作业", TB, "2026-05-01"],
            ),
        ),
        (claim(2, item="焊接与热切割作业", post=None), claim(3, item="低压电工作业", post=None)),
    ),
    Layout(
        "trades as people speak beside what the certificates are for",
        (
            sheet(
                ["姓名", "身份证号", "工种", "操作资格", "资格证号", "有效期止"],
                ["张三", A, "综采司机", "煤矿瓦斯检查作业", TA, "2027-03-01"],
                ["李四", B, "电钳工", "煤矿采煤机（掘进机）操作作业", TB, "2026-05-01"],
            ),
        ),
        (
            claim(2, item="煤矿瓦斯检查作业", post="综采司机"),
            claim(3, item="煤矿采煤机（掘进机）操作作业", post="电钳工"),
        ),
    ),
    Layout(
        "posts alone stay posts",
        (
            sheet(
                ["姓名", "身份证号", "工作内容", "证号", "到何时"],
                ["张三", A, "叉车司机", TA, "2027-03-01"],
                ["李四", B, "电工", TB, "2026-05-01"],
            ),
        ),
        (claim(2, post="叉车司机", item=None), claim(3, post="电工", item=None)),
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
        "a program's export of the whole staff, bank accounts among its columns",
        (
            sheet(
                [
                    "人员姓名",
                    "证件号码",
                    "开户行",
                    "银行卡号",
                    "社保编号",
                    "公积金账号",
                    "资质项目",
                    "资质证书编号",
                    "资质失效日",
                ],
                ["张三", A, "建设银行", "6200007805885004", "9421", "9421", "低压电工作业", TA, "2027-03-01"],
                ["李四", B, "建设银行", "6200006483435761", "8474", "8474", "高压电工作业", TB, "2026-04-01"],
                ["王五", C, "建设银行", "6200003473225886", "8542", "8542", "叉车司机", C, "2026-03-01"],
            ),
        ),
        (claim(2, number=TA), claim(3, number=TB), claim(4, number=C)),
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
        "the end of an identity card among what is a person's",
        (
            sheet(
                ["基本信息", None, None, "持证信息", None, None],
                ["姓名", "身份证号码", "证件到期日", "准操项目", "证书编号", "有效期至"],
                ["张三", A, "2036-05-09", "低压电工作业", TA, "2027-03-01"],
                ["李四", B, "2031-02-03", "高压电工作业", TB, "2026-05-01"],
                merges=[(1, 1, 1, 3), (1, 4, 1, 6)],
            ),
        ),
        (claim(3, number=TA, valid_to="2027-03-01"), claim(4, number=TB, valid_to="2026-05-01")),
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
