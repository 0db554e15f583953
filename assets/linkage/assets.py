"""Dagster's view of linkage: claims beside the registry records they may concern."""

import polars as pl

from assets.linkage.engine import candidate_pairs as compare
from assets.tables import table_asset
from schemas.tables.linkage import CandidatePairs

GROUP = "linkage"


@table_asset(CandidatePairs, GROUP)
def candidate_pairs(claims: pl.DataFrame, certificates: pl.DataFrame) -> pl.DataFrame:
    """逐级比对申报与登记：身份证号、修复、证号、姓名；每个字段有级别和权重。"""
    return compare(claims, certificates)
