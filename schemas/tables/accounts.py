"""Contracts of the account of rows: problems, rejected rows, and what became of every file."""

from typing import ClassVar

import polars as pl

from schemas.tables.contract import Contract, Metadata, spec
from schemas.tables.landed import RECEIVED_BASES
from schemas.tables.provenance import Provenance
from schemas.vocabulary import FileStatus, codes


class Problems(Provenance):
    """What is wrong with a cell or a row, for the sender."""

    class Config(Contract.Config):
        title = "数据问题"
        metadata: ClassVar[Metadata] = {"sort_key": ("file", "sheet", "row", "column", "rule", "message")}

    column: pl.String = spec("列标，如 C；登记卡、横表中不在该行的为单元格，如 F5；整行为空字符串")
    field: pl.String = spec("规范字段名；整行为空字符串")
    rule: pl.String = spec("规则代码")
    message: pl.String = spec("给报送人看的话，接在位置（文件、工作表、行、列）之后")
    value: pl.String = spec("单元格显示的文字（身份证号脱敏）", nullable=True)
    severity: pl.String = spec("reject 该行不能判断 / warn 提醒", codes=["reject", "warn"])


class Rejects(Provenance):
    """Rows that could not be taken in, with every reason (contract §4, rejects.parquet)."""

    class Config(Contract.Config):
        title = "退回行"
        metadata: ClassVar[Metadata] = {"sort_key": ("file", "sheet", "row", "column", "rule", "message")}

    column: pl.String = spec("列标；登记卡、横表中不在该行的为单元格，如 F5；整行为空字符串")
    rule: pl.String = spec("规则代码")
    message: pl.String = spec("给报送人看的一句话")
    value: pl.String = spec("单元格显示的文字（身份证号脱敏）", nullable=True)


class Files(Contract):
    """Where every hand-in ended, with its row balance (contract §4, files.parquet)."""

    class Config(Contract.Config):
        title = "收件清单"
        metadata: ClassVar[Metadata] = {"sort_key": ("file",)}

    file: pl.String = spec("收件箱内的路径", unique=True)
    sha256: pl.String = spec("内容的 SHA-256；未入库的为空", nullable=True)
    bytes: pl.Int64 = spec("字节数", ge=0)
    received_at: pl.Datetime("us", "Asia/Shanghai") = spec("收到时间：程序首次看到该内容")  # type: ignore[valid-type]
    received_basis: pl.String = spec(
        "first_seen 首次看到 / file_time 文件时间（首次看到的时间不详，以文件时间代替）", codes=RECEIVED_BASES
    )
    modified_at: pl.Datetime("us", "Asia/Shanghai") = spec("文件时间（文件自身的修改时间）")  # type: ignore[valid-type]
    status: pl.String = spec("去向", codes=codes(FileStatus))
    kind: pl.String = spec("表的种类，多种以 + 相连", nullable=True)
    sheets: pl.UInt32 = spec("工作表数")
    rows: pl.UInt64 = spec("已识别工作表的非空行数 = 接收 + 退回 + 非数据行")
    accepted: pl.UInt64 = spec("接收的行数")
    rejected: pl.UInt64 = spec("退回的行数")
    layout: pl.UInt64 = spec("非数据行数（标题、表头、合计、备注、空模板行）")
    outside: pl.UInt64 = spec("未识别的工作表中的非空行数")
    message: pl.String = spec("说明", nullable=True)
