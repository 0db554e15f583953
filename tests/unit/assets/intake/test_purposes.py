"""What a sheet of people is: a registry, a roster, a list that revokes, or something else that proves nothing."""

import pytest

from assets.intake.recognition import recognise
from tests.layouts import TA, TB, A, B
from tests.sheets import Cell, sheet

FIRM = "泰安汶阳建设有限公司"
J = "鲁J012021000123"

Rows = list[list[Cell]]


def kind(file: str, rows: Rows, name: str = "Sheet1") -> str | None:
    """The kind of the one sheet of a file."""
    return recognise(file, [sheet(*rows, name=name)]).file_kinds["kind"].item()


SCORES: Rows = [
    ["姓名", "身份证号", "操作项目", "理论", "实操得分", "结论"],
    ["张三", A, "低压电工作业", 90, 88, "通过"],
]
CONTRACTS: Rows = [["姓名", "身份证号", "开始日期", "结束日期"], ["张三", A, "2023-01-01", "2025-12-31"]]
DEGREES: Rows = [["姓名", "身份证号", "毕业学校", "毕业证书编号"], ["张三", A, "某职业学院", "103701200506001234"]]
SAFETY: Rows = [
    ["姓名", "身份证号", "厂级培训时间", "车间级培训时间", "班组级培训时间"],
    ["张三", A, "2023-01-01", "2023-01-02", "2023-01-03"],
]
ENTRANTS: Rows = [["姓名", "身份证号", "报考工种", "单位", "缴费情况"], ["张三", A, "电工", FIRM, "已缴"]]
INSURED: Rows = [["姓名", "身份证号", "参保单位", "缴费基数", "参保日期"], ["张三", A, FIRM, 4000, "2023-01-01"]]
HOLDERS: Rows = [
    ["姓名", "身份证号", "证书编号", "准操项目", "有效期至"],
    ["张三", A, TA, "低压电工作业", "2027-03-01"],
]
SCORED_HOLDERS: Rows = [
    ["姓名", "证号", "准操项目", "理论成绩", "实操成绩", "有效期到"],
    ["张三", TA, "低压电工作业", 90, 88, "2027-03-01"],
]
STAFF: Rows = [
    ["姓名", "身份证号", "岗位", "学历", "毕业院校", "入职日期"],
    ["张三", A, "电工", "大专", "某学院", "2020-01-01"],
]
BUILDERS: Rows = [
    ["姓名", "身份证号", "证书编号", "工种", "发证机关", "证书状态"],
    ["张三", A, J, "建筑电工", "山东省住房和城乡建设厅", "有效"],
]


@pytest.mark.parametrize(
    ("file", "sheet_name", "rows", "expected"),
    [
        ("应急局/第三期考核情况.xlsx", "Sheet1", SCORES, None),
        ("企业花名册/人事.xlsx", "劳务合同", CONTRACTS, None),
        ("企业花名册/人事.xlsx", "教育经历", DEGREES, None),
        ("企业花名册/新工人.xlsx", "Sheet1", SAFETY, None),
        ("应急局/焊工报名.xlsx", "Sheet1", ENTRANTS, None),
        ("企业花名册/人事.xlsx", "Sheet1", INSURED, None),
        ("企业花名册/人事.xlsx", "特种作业", HOLDERS, "roster"),
        ("企业花名册/培训取证台账.xlsx", "Sheet1", HOLDERS, "roster"),
        ("企业花名册/人事.xlsx", "花名册", STAFF, "roster"),
        ("应急局/发证.xlsx", "Sheet1", SCORED_HOLDERS, "registry"),
        ("应急局/取证人员.xlsx", "Sheet1", HOLDERS, "registry"),
    ],
)  # fmt: skip
def test_purpose(file: str, sheet_name: str, rows: Rows, expected: str | None) -> None:
    assert kind(file, rows, sheet_name) == expected


@pytest.mark.parametrize(
    ("file", "title", "expected"),
    [
        ("住建局/证书库.xlsx", None, "registry"),
        ("住建局/证书库.xlsx", "填报单位：肥城市住房和城乡建设局", "registry"),
        ("住建局/转报.xlsx", f"填报单位（盖章）：{FIRM}", "roster"),
        ("住建局/转报.xlsx", f"报送企业：{FIRM}", "roster"),
        ("住建局/转报.xlsx", "持证人员自查自纠情况表", "roster"),
        ("住建局/企业自查/一.xlsx", None, "roster"),
        ("住建局/企业上报材料/一.xlsx", None, "roster"),
    ],
)
def test_forms_that_enterprises_filled_in_are_no_registry(file: str, title: str | None, expected: str) -> None:
    assert kind(file, [[title], *BUILDERS] if title else BUILDERS) == expected


def test_a_firm_that_signs_below_filled_the_form_in() -> None:
    signed = [*BUILDERS, ["填表人：李四", None, None, "企业负责人（签字）："]]
    assert kind("住建局/汇总.xlsx", signed) == "roster"


@pytest.mark.parametrize(
    ("file", "rows", "status"),
    [
        ("应急局/关于撤销部分证书的决定.xlsx", HOLDERS, "撤销"),
        ("应急局/通报.xlsx", [["注销特种作业操作证人员名单"], *HOLDERS], "注销"),
        ("应急局/名单.xlsx", [[*HOLDERS[0], "吊销原因"], [*HOLDERS[1], "伪造"]], "吊销"),
    ],
)
def test_lists_that_revoke(file: str, rows: Rows, status: str) -> None:
    found = recognise(file, [sheet(*rows)])
    assert found.certificate_texts.select("kind", "status").rows() == [("notice", status)]


def test_an_export_with_cancelled_ones_among_others_revokes_nobody_else() -> None:
    rows = [[*HOLDERS[0], "注销日期"], [*HOLDERS[1], None], ["李四", B, TB, "低压电工作业", "2027-03-01", "2023-01-01"]]
    assert kind("应急局/名单.xlsx", rows) == "registry"


def test_what_a_sheet_is_gets_told_and_lends_no_header() -> None:
    book = [
        sheet(*HOLDERS, name="特种作业", index=0),
        sheet(*CONTRACTS, name="合同", index=1),
        sheet(["李四", B, "2023-01-01", "2025-12-31"], name="合同续", index=2),
    ]
    found = recognise("企业花名册/人事.xlsx", book)
    assert found.certificate_texts.select("sheet", "name").rows() == [("特种作业", "张三")]
    assert "工作表“合同”是劳动合同或协议表，不作为登记库或持证申报使用。" in found.file_kinds["message"].item()
