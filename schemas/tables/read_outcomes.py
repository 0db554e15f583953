"""Contracts of reading: how each content fared."""

from typing import ClassVar

import polars as pl

from schemas.tables.contract import Contract, Metadata, spec


class ParseOutcomes(Contract):
    """How the reader fared with each content, one row a SHA-256."""

    class Config(Contract.Config):
        title = "解析结果"
        metadata: ClassVar[Metadata] = {"sort_key": ("sha256",)}

    sha256: pl.String = spec("内容的 SHA-256", unique=True)
    outcome: pl.String = spec(
        "解析结果分类",
        codes=["ok", "refused", "foreign", "notice", "empty", "panic", "memory", "timeout", "encrypted"],
    )
    format: pl.String = spec("按内容判定的格式，如 xlsx、xls、csv、html", nullable=True)
    message: pl.String = spec("说明", nullable=True)
    doubt: pl.String = spec("读出的内容可能不完整的原因代码（export_doubts）", nullable=True)
    sheets: pl.UInt32 = spec("工作表数")
    rows: pl.UInt64 = spec("非空行数")
