"""Contracts of what comes back on the program's own lists: corrections of cells, and how each list fared."""

from typing import ClassVar

import polars as pl

from schemas.tables.contract import Contract, Metadata, spec
from schemas.tables.provenance import Provenance
from schemas.vocabulary import OwnList, codes


class Corrections(Provenance):
    """Corrected cells that hold now: where each stands in the hand-in, both texts, and the list it came back on."""

    class Config(Contract.Config):
        title = "更正"
        metadata: ClassVar[Metadata] = {"sort_key": ("file", "sheet", "row", "column_index", "table", "slot", "field")}

    sha256: pl.String = spec("原文件内容的 SHA-256；内容换了，更正不再适用")
    table: pl.UInt16 = spec("所属表序号")
    column_index: pl.UInt16 = spec("列序号，从1起", ge=1)
    column: pl.String = spec("列标，如 C")
    field: pl.String = spec("规范字段名；未对应的列为空字符串")
    slot: pl.UInt16 = spec("宽表中的证书序位；共用列为0")
    below: pl.Int32 = spec("登记卡、横表中，该单元格比所属人员的行低几行；普通表为空", nullable=True)
    old: pl.String = spec("原文", nullable=True)
    text: pl.String = spec("更正后的文字")
    list_number: pl.String = spec("清单编号")
    returned_file: pl.String = spec("退回件在收件箱内的路径")
    returned_sha256: pl.String = spec("退回件内容的 SHA-256")
    returned_sheet: pl.String = spec("退回件的工作表")
    returned_row: pl.UInt32 = spec("退回件的行号")
    returned_column: pl.String = spec("退回件的列标")


class ReturnedFiles(Contract):
    """Every list of ours in the inbox, or taken out of it with its corrections: what it brought, in cells and rows."""

    class Config(Contract.Config):
        title = "已收回的清单"
        metadata: ClassVar[Metadata] = {"sort_key": ("file",)}

    file: pl.String = spec("收件箱内的路径", unique=True)
    kind: pl.String = spec("哪一种清单", codes=codes(OwnList))
    corrected: pl.UInt32 = spec("采用的更正（单元格）")
    unchanged: pl.UInt32 = spec("未改动的单元格")
    refused: pl.UInt32 = spec("改动了但未采用的单元格")
    emptied: pl.UInt32 = spec("被清空的单元格，不作更正")
    overruled: pl.UInt32 = spec("被后来收到的退回件取代的更正")
    conflicting: pl.UInt32 = spec("与另一份退回件不一致、均未采用的更正")
    new_rows: pl.UInt32 = spec("没有行标识的新增行，未使用")
    unknown_rows: pl.UInt32 = spec("行标识有误、重复、断开或对应的原文件不在收件箱的行")
    outdated_rows: pl.UInt32 = spec("原文件已换成新内容或撤回，不再适用的行")
    answers: pl.UInt32 = spec("待核验清单中填写的核验结果")
    lapsed: pl.UInt32 = spec("退回件已从收件箱撤走、不再采用的更正（单元格）；仍在收件箱的为0")
    message: pl.String = spec("给人看的说明")
