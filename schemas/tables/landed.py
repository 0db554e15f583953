"""Contracts of landing: what lies in the inbox and what is gone from it."""

from typing import ClassVar

import polars as pl

from schemas.tables.contract import Contract, Metadata, spec

RECEIVED_BASES = ["first_seen", "file_time"]
"""What a received time is: when the program first saw the content, or, where nobody knows, the file's own time."""


class HandIns(Contract):
    """Every file under inbox/, as landed in the raw zone."""

    class Config(Contract.Config):
        title = "收件登记"
        metadata: ClassVar[Metadata] = {"sort_key": ("file",)}

    file: pl.String = spec("收件箱内的路径，以 / 分隔", unique=True)
    sha256: pl.String = spec("内容的 SHA-256；未入库的为空", nullable=True)
    bytes: pl.Int64 = spec("字节数", ge=0)
    received_at: pl.Datetime("us", "Asia/Shanghai") = spec("收到时间：程序首次看到该内容")  # type: ignore[valid-type]
    received_basis: pl.String = spec(
        "first_seen 首次看到 / file_time 文件时间（首次看到的时间不详，以文件时间代替）", codes=RECEIVED_BASES
    )
    modified_at: pl.Datetime("us", "Asia/Shanghai") = spec("文件时间（文件自身的修改时间）")  # type: ignore[valid-type]
    status: pl.String = spec("new 待解析 / duplicate 重复 / ignored 不处理", codes=["new", "duplicate", "ignored"])
    same_as: pl.String = spec("重复报送时，相同内容的第一个文件", nullable=True)
    replaces: pl.String = spec("同名替换时，上一版内容的 SHA-256", nullable=True)
    message: pl.String = spec("说明", nullable=True)


class WithdrawnFiles(Contract):
    """Files that once lay under inbox/ and do not any more, with their last content."""

    class Config(Contract.Config):
        title = "撤走的文件"
        metadata: ClassVar[Metadata] = {"sort_key": ("file",)}

    file: pl.String = spec("收件箱内的路径，以 / 分隔", unique=True)
    sha256: pl.String = spec("最后一次内容的 SHA-256，原件在 store/raw")
    bytes: pl.Int64 = spec("最后一次内容的字节数", ge=0)
    received_at: pl.Datetime("us", "Asia/Shanghai") = spec("最后一次内容的收到时间")  # type: ignore[valid-type]
    received_basis: pl.String = spec("收到时间的依据，同收件登记", codes=RECEIVED_BASES)
    modified_at: pl.Datetime("us", "Asia/Shanghai") = spec("最后一次内容的文件时间")  # type: ignore[valid-type]
    message: pl.String = spec("说明")
