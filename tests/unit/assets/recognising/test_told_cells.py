"""Cells that tell a whole certificate: each fact becomes a column's, several certificates stay side by side."""

import pytest

from assets.recognising.recognition import recognise
from tests.layouts.people import TA, TB, A, B
from tests.sheets import sheet

ONE = (TA, "低压电工作业", "2028-06-21")


@pytest.mark.parametrize(
    ("header", "cell", "told"),
    [
        ("证书信息", f"工种：低压电工作业\n编号：{TA}\n有效期至：2028-06-21", [ONE]),
        ("证书情况", f"特种作业操作证，低压电工作业，编号{TA}，2028-06-21到期", [ONE]),
        (
            "证书情况",
            f"低压电工证{TA}，2028-06-21到期；高压电工证{TA}，2027-01-01到期",
            [(TA, "低压电工", "2028-06-21"), (TA, "高压电工", "2027-01-01")],
        ),
        ("证书信息", f"驾驶证（C1），编号{A}，2028-06-21到期", [(A, None, "2028-06-21")]),
        # One end of two certificates: it is not told whose.
        (
            "证书情况",
            f"低压电工证{TA}，高压电工证{TB}，2027-01-01到期",
            [(TA, "低压电工", None), (TB, "高压电工", None)],
        ),
    ],
)
def test_facts_of_a_cell(header: str, cell: str, told: list[tuple[str | None, ...]]) -> None:
    other = f"特种作业操作证，低压电工作业，编号{TB}，2028年06月21日到期"
    rows = [["姓名", "身份证号", header], ["张三", A, cell], ["李四", B, other]]
    texts = recognise("企业花名册/甲公司.xlsx", [sheet(*rows)]).certificate_texts
    read = texts.filter(row=2).select("number", "item", "valid_to").rows()
    assert [(number, item, end if end and len(end) < 12 else None) for number, item, end in read] == told


@pytest.mark.parametrize(
    ("header", "cell", "days"),
    [
        ("操作证（项目/编号/到期日）", f"低压电工作业/{TA}/2028-06-21", (None, "2028-06-21")),
        (
            "操作证（项目/编号/发证日期/到期日）",
            f"低压电工作业/{TA}/2022-06-22/2028-06-21",
            ("2022-06-22", "2028-06-21"),
        ),
        ("操作证（项目/编号/发证机关/日期）", f"低压电工作业/{TA}/泰安市应急管理局/2028-06-21", (None, None)),
        ("操作证（项目/编号/复审日期/到期日）", f"低压电工作业/{TA}/2025-06-22/2028-06-21", (None, None)),
    ],
)
def test_days_that_only_the_header_names(header: str, cell: str, days: tuple[str | None, ...]) -> None:
    rows = [["姓名", "身份证号", header], ["张三", A, cell], ["李四", B, cell.replace(TA, TB)]]
    texts = recognise("企业花名册/甲公司.xlsx", [sheet(*rows)]).certificate_texts
    assert texts.filter(row=2).select("issue", "valid_to").row(0) == days
