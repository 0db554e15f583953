"""Ledgers behind 附件2: kinds, units, several in one sheet."""

import polars as pl
import pytest

from assets.recognising.recognition import recognise
from assets.recognising.wording.file_places import place_of
from assets.recognising.wording.table_kinds import kind_of
from tests.sheets import sheet

HEADERS = {
    "inspection": ["检查编号", "检查日期", "企业名称", "统一社会信用代码", "检查类型", "是否检查证书"],
    "problem": ["问题编号", "检查编号", "企业名称", "发现日期", "问题类型", "涉及人员姓名", "身份证号", "处理措施"],
    "penalty": ["决定书文号", "决定日期", "被处罚对象", "统一社会信用代码或身份证号", "罚款金额(元)"],
    "transfer": ["移送书文号", "移送日期", "线索内容"],
    "site": ["网站或账号", "平台", "发现日期"],
    "cleanup": ["信息链接或编号", "平台", "清理日期", "信息类型"],
    "case": ["案号", "阶段", "日期", "人数"],
}
FOLDERS = {
    "inspection": "执法检查", "problem": "执法检查", "penalty": "执法检查", "transfer": "执法检查",
    "site": "网络治理", "cleanup": "网络治理", "case": "立案查处",
}  # fmt: skip


@pytest.mark.parametrize("ledger", HEADERS)
@pytest.mark.parametrize("extra", [[], ["序号", "备注", "填报人"]])
def test_ledger_is_told_by_its_header(ledger: str, extra: list[str]) -> None:
    headers = [("", header) for header in [*extra, *HEADERS[ledger]]]
    assert kind_of(headers, "", place_of(f"{FOLDERS[ledger]}/应急局/台账.xlsx")) == ledger


@pytest.mark.parametrize(
    ("headers", "names", "folder", "kind"),
    [
        (["序号", "企业名称", "检查时间", "检查人员"], "执法检查记录", "执法检查", "inspection"),
        (
            ["序号", "姓名", "身份证号", "企业名称", "存在问题", "处理情况", "检查时间"],
            "问题清单",
            "执法检查",
            "problem",
        ),
        (["文号", "当事人", "金额", "日期"], "行政处罚台账", "执法检查", "penalty"),
        (["文号", "日期", "主要内容"], "线索移送台账", "网络治理", "transfer"),
        (["网址", "发现时间", "备注"], "", "网络治理", "site"),
        (["链接", "平台名称", "删除时间"], "", "网络治理", "cleanup"),
        (["案件编号", "案件阶段", "时间"], "", "立案查处", "case"),
        (["姓名", "身份证号", "证书编号", "准操项目", "发证日期"], "", "企业花名册", "roster"),
        (["姓名", "身份证号", "证书编号", "准操项目", "发证日期"], "", "应急局", "registry"),
        (["品名", "数量"], "", "执法检查", None),
        (["姓名", "身份证号", "成绩"], "", "培训考试", None),
    ],
)
def test_kind_by_header_name_and_folder(headers: list[str], names: str, folder: str, kind: str | None) -> None:
    assert kind_of([("", header) for header in headers], names, place_of(f"{folder}/某局/台账.xlsx")) == kind


def test_one_sheet_for_all_ledgers() -> None:
    rows = [
        ["台账类型", "检查编号", "企业名称", "日期", "决定书文号", "罚款金额"],
        ["检查台账", "J1", "甲公司", "2024-08-01", None, None],
        ["处罚台账", None, "甲公司", "2024-08-02", "C1", "5000"],
        ["检查台账", "J2", "乙公司", "2024-08-03", None, None],
    ]
    found = recognise("执法检查/住建局/台账.xlsx", [sheet(*rows)])
    assert found.ledger_texts.select("row", "ledger", "unit").rows() == [
        (2, "inspection", "住建局"),
        (3, "penalty", "住建局"),
        (4, "inspection", "住建局"),
    ]
    assert found.ledger_texts["inspected_on"].to_list() == ["2024-08-01", None, "2024-08-03"]
    assert found.ledger_texts["decided_on"].to_list() == [None, "2024-08-02", None]
    assert found.row_accounts["place"].to_list() == ["header", "data", "data", "data"]


WIDE = [
    "序号", "检查编号", "检查日期", "企业名称", "统一社会信用代码", "检查类型", "是否检查证书", "问题编号", "问题类型",
    "涉及人员姓名", "处理措施", "完成整改日期", "决定书文号", "决定日期", "罚款金额(元)",
]  # fmt: skip


def test_ledgers_side_by_side_on_one_row() -> None:
    rows = [
        WIDE,
        ["1", "J1", "2024-08-01", "甲公司", None, "专项", "是", None, "无", None, None, None, None, None, None],
        [
            "2",
            "J2",
            "2024-08-02",
            "乙公司",
            None,
            "专项",
            "是",
            "W1",
            "无证",
            "张三",
            "限期整改",
            None,
            None,
            None,
            None,
        ],
        [
            "3",
            "J3",
            "2024-08-03",
            "丙公司",
            None,
            "专项",
            "是",
            "W2",
            "假证",
            "李四",
            "停业整顿",
            None,
            "C1",
            "2024-08-09",
            "5000",
        ],
        ["合计", None, None, "3家"],
    ]
    found = recognise("执法检查/应急局/台账.xlsx", [sheet(*rows)])
    assert found.file_kinds["kind"].to_list() == ["inspection+problem+penalty"]
    assert found.ledger_texts.select("row", "ledger").rows() == [
        (2, "inspection"),
        (3, "inspection"),
        (3, "problem"),
        (4, "inspection"),
        (4, "penalty"),
        (4, "problem"),
    ]
    problems = found.ledger_texts.filter(pl.col("ledger") == "problem")
    assert problems["enterprise"].to_list() == ["乙公司", "丙公司"]
    assert found.ledger_texts.filter(pl.col("ledger") == "penalty")["penalised_party"].to_list() == ["丙公司"]
    assert found.row_accounts["place"].to_list() == ["header", "data", "data", "data", "total"]


def test_a_ledger_of_problems_that_names_its_inspections_is_one_ledger() -> None:
    found = recognise(
        "执法检查/住建局/问题.xlsx", [sheet(HEADERS["problem"], ["W1", "J1", "甲公司", None, "2024-08-01", "无证"])]
    )
    assert found.file_kinds["kind"].to_list() == ["problem"]


def test_several_ledgers_below_each_other() -> None:
    rows = [
        ["检查台账"],
        HEADERS["inspection"],
        ["J1", "2024-08-01", "甲公司", None, "专项", "是"],
        ["问题台账"],
        HEADERS["problem"],
        ["W1", "J1", "甲公司", "2024-08-01", "无证", "张三", None, "限期整改"],
        ["合计", "1"],
    ]
    found = recognise("执法检查/住建局/台账.xlsx", [sheet(*rows)])
    assert found.file_kinds["kind"].to_list() == ["inspection+problem"]
    assert found.ledger_texts["ledger"].to_list() == ["inspection", "problem"]
    assert found.row_accounts["place"].to_list() == ["title", "header", "data", "title", "header", "data", "total"]


@pytest.mark.parametrize(
    ("path", "line", "unit"),
    [
        ("执法检查/住建局/台账.xlsx", "填报单位：应急局", "住建局"),
        ("执法检查/台账.xlsx", "填报单位：应急局", "应急局"),
        ("执法检查/市场监管局执法检查台账.xlsx", None, "市场监管局"),
        ("执法检查/2024.xlsx", None, "执法检查"),
    ],
)
def test_filing_unit(path: str, line: str | None, unit: str) -> None:
    rows = [[line], HEADERS["transfer"], ["Y1", "2024-08-01", "购买假证"]]
    assert recognise(path, [sheet(*rows)]).ledger_texts["unit"].to_list() == [unit]
