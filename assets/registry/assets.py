"""Dagster's view of parsing: registry records, roster claims, and what is wrong with their cells."""

import dagster as dg
import polars as pl

from assets.registry.facts import Parsed
from assets.registry.kept import parse_kept
from assets.tables import tables_asset
from schemas.settings import Campaign
from schemas.tables.certificates import Certificates, Claims
from schemas.tables.intake import Problems

GROUP = "registry"


@tables_asset({"certificates": Certificates, "claims": Claims, "problems": Problems}, GROUP)
def parsed_rows(
    certificate_texts: pl.DataFrame,
    layouts: pl.DataFrame,
    hand_ins: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
) -> Parsed:
    """把原文解析为身份证号、证书编号、日期、项目等数值，原文保留在旁；不能判断的行附理由退回。"""
    received = hand_ins.select("file", "received_at")
    return parse_kept(certificate_texts, layouts, campaign.registries, received, campaign.store)
