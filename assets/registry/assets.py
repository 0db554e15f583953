"""Dagster's view of parsing: registry records, roster claims, and what is wrong with their cells."""

import dagster as dg
import polars as pl

from assets.registry.kept import parse_kept
from assets.registry.roster_versions import Rosters, settle_versions
from assets.rulings import SEPARATE_ROSTER, ruled_files
from assets.tables import tables_asset
from schemas.settings import Campaign
from schemas.tables.certificates import Certificates, Claims, RosterVersions, SupersededClaims
from schemas.tables.intake import Problems

GROUP = "registry"


@tables_asset(
    {
        "certificates": Certificates,
        "claims": Claims,
        "problems": Problems,
        "superseded_claims": SupersededClaims,
        "roster_versions": RosterVersions,
    },
    GROUP,
)
def parsed_rows(
    certificate_texts: pl.DataFrame,
    layouts: pl.DataFrame,
    hand_ins: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
) -> Rosters:
    """把原文解析为身份证号、证书编号、日期、项目等数值，原文保留在旁；换名重报的花名册以新版为准。"""
    received = hand_ins.select("file", "received_at")
    parsed = parse_kept(certificate_texts, layouts, campaign.registries, received, campaign.store)
    return settle_versions(parsed, hand_ins, ruled_files(campaign.store, SEPARATE_ROSTER, hand_ins))
