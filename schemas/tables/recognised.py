"""Contracts of recognition: texts with provenance, column layouts, row accounts, file kinds."""

from typing import ClassVar

import polars as pl

from schemas.tables.contract import Contract, Metadata, spec
from schemas.tables.provenance import Provenance

UNREAD_CELLS = "unread_cells"
"""Not a column's meaning: what all columns without one say."""


CERTIFICATE_TEXTS = (
    "name", "id_no", "number", "family", "category", "item", "first_issue", "issue", "valid_from", "valid_to",
    "review_due", "review_done", "issuer", "enterprise", "uscc", "post", "status", "sex", "birth", "phone",
    "id_type", "archive_no", "person_type", "on_job", "remark", "post_needs", "open_status", "open_review", "open_end",
    "open_issuer", UNREAD_CELLS,
)  # fmt: skip
"""Canonical fields of registry and roster rows (domain facts §8)."""


LEDGER_TEXTS = {
    "inspection": ("inspection_no", "inspected_on", "enterprise", "uscc", "inspection_type", "certificates_checked"),
    "problem": (
        "problem_no", "inspection_no", "enterprise", "uscc", "found_on", "problem_type", "person_name", "id_no",
        "measure", "document_no", "rectified_on",
    ),
    "penalty": ("decision_no", "decided_on", "penalised_party", "party_code", "fine_yuan"),
    "transfer": ("transfer_no", "transferred_on", "content"),
    "site": ("site", "platform", "found_on"),
    "cleanup": ("item_link", "platform", "cleaned_on", "info_type"),
    "case": ("case_no", "stage", "dated_on", "persons"),
}  # fmt: skip
"""Canonical fields of each ledger behind 附件2 (contract §5)."""


class Layouts(Contract):
    """How each recognised table's columns were read: one row a column (unmapped ones too)."""

    class Config(Contract.Config):
        title = "列对应关系"
        metadata: ClassVar[Metadata] = {"sort_key": ("file", "sheet", "table", "column_index", "slot", "field")}

    file: pl.String = spec("收件箱内的路径")
    sheet: pl.String = spec("工作表名；文本文件为空字符串")
    table: pl.UInt16 = spec("表内序号，从1起")
    kind: pl.String = spec("表的种类：registry、roster、notice 或台账名")
    header_row: pl.UInt32 = spec("表头最后一行的行号；无表头为0")
    column_index: pl.UInt16 = spec("列序号，从1起", ge=1)
    column: pl.String = spec("列标，如 C")
    header: pl.String = spec("表头原文", nullable=True)
    field: pl.String = spec("规范字段名；未对应为空字符串")
    slot: pl.UInt16 = spec("宽表中的证书序位，从1起；共用列为0")
    confidence: pl.Float64 = spec("对应的置信度，0至1", ge=0, le=1)
    method: pl.String = spec(
        "对应方式：exact 同义词，fuzzy 近似，content 按内容，confirmed 按人工确认，unmapped 未对应",
        codes=["exact", "fuzzy", "content", "confirmed", "unmapped"],
    )
    below: pl.Int32 = spec("登记卡、横表中，该内容比所属人员的行低几行；普通表为空", nullable=True)


class TableSigns(Contract):
    """What each registry table tells of its own completeness."""

    class Config(Contract.Config):
        title = "登记表完整性"
        metadata: ClassVar[Metadata] = {"sort_key": ("file", "sheet", "table")}

    file: pl.String = spec("收件箱内的路径")
    sheet: pl.String = spec("工作表名；文本文件为空字符串")
    table: pl.UInt16 = spec("表内序号，从1起")
    records: pl.UInt32 = spec("数据行数")
    stated: pl.UInt32 = spec("表内写明的记录数（共…条、合计）；未写明为空", nullable=True)
    missing: pl.UInt32 = spec("序号缺少的个数；没有序号列为空", nullable=True)
    first: pl.UInt32 = spec("最小的序号；没有序号列为空", nullable=True)
    page: pl.UInt32 = spec("表中见到的最后一页（第…页）；未写明为空", nullable=True)
    pages: pl.UInt32 = spec("表中写明的总页数（共…页）；未写明为空", nullable=True)
    broken_off: pl.String = spec("表中说明没有导出完整的单元格，已作脱敏处理", nullable=True)
    limited: pl.String = spec("表名或说明中写明只是一部分的文字（筛选、期间、样表等），已作脱敏处理", nullable=True)
    some_items: pl.String = spec("表名限定的准操项目或作业类别", nullable=True)
    since: pl.UInt32 = spec("表中写明的发证期间之前的最后一年；未写明为空", nullable=True)
    part: pl.UInt32 = spec("表中写明的批次（第…批）", nullable=True)
    parts: pl.UInt32 = spec("表中写明的总批数（共…批）", nullable=True)


class FileKinds(Contract):
    """What kinds of table each file holds."""

    class Config(Contract.Config):
        title = "文件种类"
        metadata: ClassVar[Metadata] = {"sort_key": ("file",)}

    file: pl.String = spec("收件箱内的路径", unique=True)
    kind: pl.String = spec("表的种类，多种以 + 相连；未识别为空", nullable=True)
    unread_numbers: pl.UInt32 = spec("未识别的工作表中，像身份证号或证书编号的单元格数")
    set_aside: pl.Boolean = spec("是否有其他用途的名单（成绩、报名、培训等），不作登记库或申报使用")
    message: pl.String = spec("说明", nullable=True)


class RowAccounts(Provenance):
    """Every non-empty row of every sheet, in exactly one class before values are judged."""

    class Config(Contract.Config):
        title = "逐行去向"
        metadata: ClassVar[Metadata] = {"sort_key": ("file", "sheet", "row")}

    table: pl.UInt16 = spec("所属表序号；不属于任何表为0")
    place: pl.String = spec(
        "去向：data 数据行，part 登记卡、横表中同一人的其他行，own 本程序清单中的行，outside 未识别，其余为非数据行",
        codes=["data", "title", "header", "repeated_header", "total", "footnote", "template", "part", "own", "outside"],
    )


class CertificateTexts(Provenance):
    """Registry and roster rows as texts, one row a certificate claimed; nothing parsed yet.

    Besides provenance: String columns of CERTIFICATE_TEXTS, each as displayed, null where empty.
    """

    class Config(Contract.Config):
        title = "证书行原文"
        metadata: ClassVar[Metadata] = {"sort_key": ("file", "sheet", "row", "claim")}

    table: pl.UInt16 = spec("所属表序号")
    claim: pl.UInt16 = spec("该行第几个证书，从1起", ge=1)
    slot: pl.UInt16 = spec("宽表中的证书序位；共用列为0")
    kind: pl.String = spec(
        "registry 登记库 / roster 花名册 / notice 注销撤销名单", codes=["registry", "roster", "notice"]
    )
    title_text: pl.String = spec("表上方标题与单位行的文字", nullable=True)
    slot_text: pl.String = spec("宽表中该证书序位的表头文字，如 高压证号", nullable=True)
    enterprise_hint: pl.String = spec("由标题行或文件名得出的单位名称", nullable=True)
    id_no_numeric: pl.Boolean = spec("身份证号单元格为数值（精度丢失）")
    number_numeric: pl.Boolean = spec("证书编号单元格为数值（精度丢失）")
    name: pl.String = spec("姓名", nullable=True)
    id_no: pl.String = spec("身份证号", nullable=True)
    number: pl.String = spec("证书编号", nullable=True)
    family: pl.String = spec("证书名称或种类", nullable=True)
    category: pl.String = spec("作业类别", nullable=True)
    item: pl.String = spec("准操项目", nullable=True)
    first_issue: pl.String = spec("初领日期", nullable=True)
    issue: pl.String = spec("发证日期", nullable=True)
    valid_from: pl.String = spec("有效期起", nullable=True)
    valid_to: pl.String = spec("有效期截止日期，或整个有效期区间", nullable=True)
    review_due: pl.String = spec("应复审日期", nullable=True)
    review_done: pl.String = spec("实际复审日期", nullable=True)
    issuer: pl.String = spec("发证机关", nullable=True)
    enterprise: pl.String = spec("单位名称", nullable=True)
    uscc: pl.String = spec("统一社会信用代码", nullable=True)
    post: pl.String = spec("岗位", nullable=True)
    status: pl.String = spec("证书状态", nullable=True)
    sex: pl.String = spec("性别", nullable=True)
    birth: pl.String = spec("出生日期", nullable=True)
    phone: pl.String = spec("电话（仅用于识别列，不进入后续表）", nullable=True)
    id_type: pl.String = spec("证件类型", nullable=True)
    archive_no: pl.String = spec("档案编号", nullable=True)
    person_type: pl.String = spec("人员类型", nullable=True)
    on_job: pl.String = spec("在岗情况", nullable=True)
    remark: pl.String = spec("备注", nullable=True)
    post_needs: pl.String = spec("是否特种作业（岗位是否须持证）", nullable=True)
    open_status: pl.String = spec("疑似证书状态的列，未能对应", nullable=True)
    open_review: pl.String = spec("疑似复审记录的列，未能对应", nullable=True)
    open_end: pl.String = spec("疑似有效期的列，未能对应", nullable=True)
    open_issuer: pl.String = spec("疑似发证机关的列，未能对应", nullable=True)
    unread_cells: pl.String = spec("花名册中未能对应的各列、登记库中没有表头的各列，该行的原文", nullable=True)


class LedgerTexts(Provenance):
    """Ledger rows as texts: one row a record, `ledger` says which; fields of the other ledgers are null."""

    class Config(Contract.Config):
        title = "台账行原文"
        metadata: ClassVar[Metadata] = {"sort_key": ("file", "sheet", "row", "ledger")}

    table: pl.UInt16 = spec("所属表序号")
    unit: pl.String = spec("填报单位（子文件夹名）")
    ledger: pl.String = spec("台账", codes=list(LEDGER_TEXTS))
    inspection_no: pl.String = spec("检查编号", nullable=True)
    inspected_on: pl.String = spec("检查日期", nullable=True)
    enterprise: pl.String = spec("企业名称", nullable=True)
    uscc: pl.String = spec("统一社会信用代码", nullable=True)
    inspection_type: pl.String = spec("检查类型", nullable=True)
    certificates_checked: pl.String = spec("是否检查证书", nullable=True)
    problem_no: pl.String = spec("问题编号", nullable=True)
    found_on: pl.String = spec("发现日期", nullable=True)
    problem_type: pl.String = spec("问题类型", nullable=True)
    person_name: pl.String = spec("涉及人员姓名", nullable=True)
    id_no: pl.String = spec("身份证号", nullable=True)
    measure: pl.String = spec("处理措施", nullable=True)
    document_no: pl.String = spec("文书号", nullable=True)
    rectified_on: pl.String = spec("完成整改日期", nullable=True)
    decision_no: pl.String = spec("决定书文号", nullable=True)
    decided_on: pl.String = spec("决定日期", nullable=True)
    penalised_party: pl.String = spec("被处罚对象", nullable=True)
    party_code: pl.String = spec("统一社会信用代码或身份证号", nullable=True)
    fine_yuan: pl.String = spec("罚款金额（元）", nullable=True)
    transfer_no: pl.String = spec("移送书文号", nullable=True)
    transferred_on: pl.String = spec("移送日期", nullable=True)
    content: pl.String = spec("线索内容", nullable=True)
    site: pl.String = spec("网站或账号", nullable=True)
    platform: pl.String = spec("平台", nullable=True)
    item_link: pl.String = spec("信息链接或编号", nullable=True)
    cleaned_on: pl.String = spec("清理日期", nullable=True)
    info_type: pl.String = spec("信息类型", nullable=True)
    case_no: pl.String = spec("案号", nullable=True)
    stage: pl.String = spec("阶段", nullable=True)
    dated_on: pl.String = spec("日期", nullable=True)
    persons: pl.String = spec("人数", nullable=True)
