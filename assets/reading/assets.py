"""Dagster's view of reading: how each content fared in the child process."""

import dagster as dg
import polars as pl

from assets.reading.content_reading import read_files
from assets.table_assets import Progress, table_asset
from schemas.settings import Campaign
from schemas.tables.read_outcomes import ParseOutcomes

GROUP = "reading"


@table_asset(ParseOutcomes, GROUP)
def parse_outcomes(
    hand_ins: pl.DataFrame, campaign: dg.ResourceParam[Campaign], progress: dg.ResourceParam[Progress]
) -> pl.DataFrame:
    """每份内容在受限子进程中的解析结果；单元格按内容缓存，未变的文件不再解析。"""
    return read_files(hand_ins, campaign.store, campaign.limits, progress.of("读取文件"))
