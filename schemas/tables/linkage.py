"""Contracts of linkage: the prepared registry, candidate pairs with levels and weights, people."""

from typing import ClassVar

import polars as pl

from schemas.comparison_levels import EnterpriseLevel, IdLevel, NameLevel, NumberLevel, Stage
from schemas.tables.contract import Contract, Metadata, spec
from schemas.vocabulary import codes


class CandidatePairs(Contract):
    """Claims beside the registry records that may concern the same person or bear the same number.

    Weights are bits: log2(m/u) of the level (design, matching §8). A pair of two valid IDs that differ is kept
    when the number is the same: it says on whose record the number is, never that they are one person.
    """

    class Config(Contract.Config):
        title = "候选对"
        metadata: ClassVar[Metadata] = {"sort_key": ("ros_id", "reg_id")}

    ros_id: pl.UInt32 = spec("申报序号")
    reg_id: pl.UInt32 = spec("登记记录序号")
    stage: pl.String = spec("提出该候选对的级联步骤", codes=codes(Stage))
    same_person: pl.Boolean = spec("比对结论：同一人（score 达到阈值，且不是两个不同的有效身份证号）")
    score: pl.Float64 = spec("匹配分值合计（log2(m/u)）")
    id_level: pl.String = spec("身份证号比对级别", codes=codes(IdLevel))
    id_bits: pl.Float64 = spec("身份证号匹配分值（log2(m/u)）")
    name_level: pl.String = spec("姓名比对级别", codes=codes(NameLevel))
    name_bits: pl.Float64 = spec("姓名匹配分值（log2(m/u)）")
    number_level: pl.String = spec("证书编号比对级别", codes=codes(NumberLevel))
    number_bits: pl.Float64 = spec("证书编号匹配分值（log2(m/u)）")
    enterprise_level: pl.String = spec("单位比对级别", codes=codes(EnterpriseLevel))
    enterprise_bits: pl.Float64 = spec("单位匹配分值（log2(m/u)）")


class RegistryIndex(Contract):
    """Which prepared part holds each department's certificates; a new export of one changes only its own line."""

    class Config(Contract.Config):
        title = "登记索引"
        metadata: ClassVar[Metadata] = {"sort_key": ("source",)}

    source: pl.String = spec("登记数据来源", unique=True)
    part: pl.String = spec("索引分片（内容摘要）")
    records: pl.UInt32 = spec("登记记录数")
