"""Contracts of 附件2: ledger records, what was not counted, records behind figures, figures, register, rule results."""

from typing import ClassVar

import polars as pl

from schemas.lookups.annex2_lookups import column_codes
from schemas.tables.contract import Contract, Metadata, spec
from schemas.tables.provenance import Provenance
from schemas.tables.recognised import LEDGER_TEXTS

CITY = "全市"
"""The unit name of the city's total row (contract §4)."""

FIGURE = pl.Decimal(18, 6)
"""Exact: one 分 is 0.000001 万元."""

REFERENCES = pl.List(pl.Struct({"file": pl.String, "sheet": pl.String, "row": pl.UInt32}))


class LedgerRecords(Provenance):
    """Ledger rows whose values could be read: one row a record, fields of the other ledgers are null."""

    class Config(Contract.Config):
        title = "台账记录"
        metadata: ClassVar[Metadata] = {"sort_key": ("file", "sheet", "row", "ledger")}

    unit: pl.String = spec("填报单位")
    folder: pl.String = spec("收件箱下的一级文件夹，如 执法检查")
    ledger: pl.String = spec("台账", codes=list(LEDGER_TEXTS))
    event_on: pl.Date = spec("事件日期：检查、发现、决定、移送、清理、办案日期")
    document_text: pl.String = spec("编号或文书号、网址、账号的原文", nullable=True)
    document: pl.String = spec("规范编号：去空格、括号统一；网址为主机，账号为平台+名称", nullable=True)
    enterprise: pl.String = spec("企业名称原文", nullable=True)
    enterprise_key: pl.String = spec("企业：信用代码优先，否则规范名称", nullable=True)
    certificates_checked: pl.Boolean = spec("检查台账：是否检查证书；未填视为是", nullable=True)
    problem_types: pl.List(pl.String) = spec("问题台账：问题类型", nullable=True)  # type: ignore[valid-type]
    measures: pl.List(pl.String) = spec("问题台账：处理措施", nullable=True)  # type: ignore[valid-type]
    person_names: pl.List(pl.String) = spec("问题台账：涉及人员", nullable=True)  # type: ignore[valid-type]
    person_ids: pl.List(pl.String) = spec("问题台账：身份证号，与涉及人员同序", nullable=True)  # type: ignore[valid-type]
    rectified_on: pl.Date = spec("问题台账：完成整改日期", nullable=True)
    fine_fen: pl.Int64 = spec("处罚台账：罚款金额（分）", nullable=True, ge=0)
    on_individual: pl.Boolean = spec("处罚台账：被处罚对象是否个人", nullable=True)
    stage: pl.String = spec("案件台账：阶段；不计入附件2的阶段为 other", nullable=True)
    persons: pl.UInt32 = spec("案件台账：人数", nullable=True)


class FigureRecords(Provenance):
    """The records behind each figure: a figure sums, over distinct keys, the largest amount of each."""

    class Config(Contract.Config):
        title = "附件2依据"
        metadata: ClassVar[Metadata] = {"sort_key": ("column", "unit", "key", "file", "sheet", "row", "kind")}

    as_of: pl.Date = spec("基准日")
    unit: pl.String = spec("填报单位")
    column: pl.String = spec("附件2栏目", codes=column_codes())
    key: pl.String = spec("去重的依据：企业、人员、编号")
    kind: pl.String = spec("c02 为问题类型，其他为空字符串")
    label: pl.String = spec("给人看的名称（身份证号已脱敏）")
    amount: FIGURE = spec("计数为1；c06为万元；c14_persons为人数")  # type: ignore[valid-type]
    event_on: pl.Date = spec("事件日期；c07为完成整改日期")


class UncountedRows(Contract):
    """Ledger rows, cells and files of a unit that stand behind no figure, or not behind all that they might."""

    class Config(Contract.Config):
        title = "未计入附件2的台账行"
        metadata: ClassVar[Metadata] = {"sort_key": ("as_of", "unit", "file", "sheet", "row", "extent", "reason")}

    as_of: pl.Date = spec("数据截止日")
    unit: pl.String = spec("填报单位")
    file: pl.String = spec("收件箱内的路径")
    sheet: pl.String = spec("工作表名；文本文件和整个文件为空字符串")
    row: pl.UInt32 = spec("行号；整个文件或工作表为0")
    extent: pl.String = spec(
        "file 整个文件或工作表 / row 整行 / part 部分栏目 / early 早于专项治理开始 / late 晚于数据截止日",
        codes=["file", "row", "part", "early", "late"],
    )
    reason: pl.String = spec("原因：给报送人看的一句话")


class Annex2(Contract):
    """Every figure of every unit and of the city (contract §4)."""

    class Config(Contract.Config):
        title = "附件2数据"
        metadata: ClassVar[Metadata] = {"sort_key": ("as_of", "unit", "column")}

    as_of: pl.Date = spec("基准日")
    unit: pl.String = spec("填报单位；全市合计为 全市")
    column: pl.String = spec("栏目代码", codes=column_codes())
    value: FIGURE = spec("累计数；未报送为空，不是0", nullable=True)  # type: ignore[valid-type]
    records: REFERENCES = spec("依据的台账行：文件、工作表、行")  # type: ignore[valid-type]


class PersonTypes(Contract):
    """Sub-totals of c02 and of the problem types that do not count in it."""

    class Config(Contract.Config):
        title = "人员问题分类"
        metadata: ClassVar[Metadata] = {"sort_key": ("as_of", "unit", "problem_type")}

    as_of: pl.Date = spec("基准日")
    unit: pl.String = spec("填报单位；全市合计为 全市")
    problem_type: pl.String = spec("问题类型")
    persons: pl.UInt32 = spec("人数")
    counted: pl.Boolean = spec("是否计入c02")


class HandInRegister(Contract):
    """Which unit has handed in which ledger, and when it was last heard from."""

    class Config(Contract.Config):
        title = "台账报送情况"
        metadata: ClassVar[Metadata] = {"sort_key": ("unit", "folder", "ledger")}

    unit: pl.String = spec("填报单位")
    folder: pl.String = spec("收件箱下的一级文件夹")
    ledger: pl.String = spec("台账；文件未能识别或读取时为空字符串")
    files: pl.UInt32 = spec("文件数")
    rows: pl.UInt32 = spec("记录数")
    last_received_at: pl.Datetime("us", "Asia/Shanghai") = spec("最近一次收到的时间")  # type: ignore[valid-type]


class Overlaps(Contract):
    """Enterprises, persons and documents that several units report: the city counts them once."""

    class Config(Contract.Config):
        title = "单位间重复"
        metadata: ClassVar[Metadata] = {"sort_key": ("as_of", "column", "key")}

    as_of: pl.Date = spec("基准日")
    column: pl.String = spec("栏目代码", codes=column_codes())
    key: pl.String = spec("去重的依据")
    label: pl.String = spec("给人看的名称（身份证号已脱敏）")
    units: pl.List(pl.String) = spec("报送该项的单位")  # type: ignore[valid-type]


class RuleResults(Contract):
    """What each consistency rule says about each unit and the city (domain facts §6)."""

    class Config(Contract.Config):
        title = "附件2校验"
        metadata: ClassVar[Metadata] = {"sort_key": ("as_of", "unit", "rule")}

    as_of: pl.Date = spec("基准日")
    unit: pl.String = spec("填报单位；全市合计为 全市")
    rule: pl.String = spec("规则代码")
    severity: pl.String = spec("error 阻止填报 / warning 提醒", codes=["error", "warning"])
    statement: pl.String = spec("规则内容")
    outcome: pl.String = spec(
        "结果：通过、不符、未能核对（缺少核对所需的资料）、不适用",
        codes=["passed", "failed", "not_evaluated", "not_applicable"],
    )
    message: pl.String = spec("不符之处，或未能核对、不适用的原因", nullable=True)


class CellChanges(Contract):
    """What changed between two filings: one row a cell and record; a cell without record rows has none."""

    class Config(Contract.Config):
        title = "与上期对比"
        metadata: ClassVar[Metadata] = {"sort_key": ("unit", "column", "change", "file", "sheet", "row", "label")}

    unit: pl.String = spec("填报单位；全市合计为 全市")
    column: pl.String = spec("栏目代码", codes=column_codes())
    before: FIGURE = spec("上期数", nullable=True)  # type: ignore[valid-type]
    after: FIGURE = spec("本期数", nullable=True)  # type: ignore[valid-type]
    change: pl.String = spec("记录的变化", codes=["came", "went", "changed", "none"])
    label: pl.String = spec("记录", nullable=True)
    detail: pl.String = spec("改动内容", nullable=True)
    file: pl.String = spec("收件箱内的路径", nullable=True)
    sheet: pl.String = spec("工作表名", nullable=True)
    row: pl.UInt32 = spec("行号", nullable=True)
