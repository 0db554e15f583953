"""Contracts of reporting: what was written."""

from typing import ClassVar

import polars as pl

from schemas.tables.contract import Contract, Metadata, spec


class WrittenFiles(Contract):
    """Files that a report consists of."""

    class Config(Contract.Config):
        title = "写出的文件"
        metadata: ClassVar[Metadata] = {"sort_key": ("path",)}

    path: pl.String = spec("专项治理文件夹内的路径", unique=True)
    rows: pl.UInt32 = spec("其中的行数")
