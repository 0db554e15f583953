"""Dagster's view of linkage: the prepared registry, claims beside the records they may concern."""

import dagster as dg
import polars as pl

from assets.linkage.engine import candidate_pairs as compare
from assets.linkage.prepared import load_parts, prepare_parts
from assets.linkage.stages.by_corrected import with_corrected
from assets.step_memory import RestsOn
from assets.table_assets import table_asset
from schemas.settings import Campaign
from schemas.tables.linkage import CandidatePairs, RegistryIndex

GROUP = "linkage"


@table_asset(RegistryIndex, GROUP, rests_on=RestsOn())
def registry_index(certificates: pl.DataFrame, campaign: dg.ResourceParam[Campaign]) -> pl.DataFrame:
    """每个登记来源一个索引分片，以内容摘要命名；只重建内容有变的来源。"""
    return prepare_parts(certificates, campaign.store / "index")


@table_asset(CandidatePairs, GROUP, rests_on=RestsOn())
def candidate_pairs(
    claims: pl.DataFrame,
    certificates: pl.DataFrame,
    registry_index: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
) -> pl.DataFrame:
    """逐级比对申报与登记：身份证号、修复、证号、姓名；每个字段有级别和权重。"""
    found = compare(claims, certificates, load_parts(registry_index, certificates, campaign.store / "index"))
    return with_corrected(found, claims, certificates)
