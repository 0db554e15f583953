"""Contracts of reporting: what goes back to senders, what of it waits, and what was written."""

from typing import ClassVar

import polars as pl

from schemas.tables.contract import Contract, Metadata, spec
from schemas.tables.provenance import Provenance


class WrittenFiles(Contract):
    """Files that a report consists of."""

    class Config(Contract.Config):
        title = "写出的文件"
        metadata: ClassVar[Metadata] = {"sort_key": ("path",)}

    path: pl.String = spec("out/<基准日>/ 内的路径", unique=True)
    rows: pl.UInt32 = spec("其中的行数")


class ReturnRows(Provenance):
    """What goes back to senders, cell by cell, in words that warn nobody; `held` rows wait for a release."""

    class Config(Contract.Config):
        title = "退回内容"
        metadata: ClassVar[Metadata] = {
            "sort_key": ("sender", "file", "sheet", "table", "row", "column", "severity", "message")
        }

    sender: pl.String = spec("报送单位（号码已脱敏）")
    table: pl.UInt16 = spec("所属表序号；整表为0")
    column: pl.String = spec("列标；整行为空字符串")
    severity: pl.String = spec("reject 该行不能判断 / warn 提醒", codes=["reject", "warn"])
    message: pl.String = spec("给报送人看的一句话（号码已脱敏）")
    sha256: pl.String = spec("原文件内容的 SHA-256")
    held: pl.Boolean = spec("是否待放行：该行另有高、中级未了线索")


class WaitingRows(Provenance):
    """Rows that wait until an analyst releases the clue behind them: one row a clue and row."""

    class Config(Contract.Config):
        title = "待放行"
        metadata: ClassVar[Metadata] = {"sort_key": ("clue_id", "sender", "file", "sheet", "row")}

    sender: pl.String = spec("报送单位（号码已脱敏）")
    sha256: pl.String = spec("原文件内容的 SHA-256")
    message: pl.String = spec("放行后退回的内容")
    clue_id: pl.String = spec("线索编号")
    kind: pl.String = spec("线索种类")
    level: pl.String = spec("级别")
    digest: pl.String = spec("该线索所列内容的摘要；放行只对这一内容有效")
    released_by: pl.String = spec("放行人；未放行为空", nullable=True)
    released_at: pl.String = spec("放行时间", nullable=True)
    reason: pl.String = spec("放行理由", nullable=True)
