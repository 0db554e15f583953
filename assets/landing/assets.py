"""Dagster's view of landing: what lies in the inbox, and what is gone from it."""

import dagster as dg
import polars as pl

from assets.landing.arrivals import load_arrivals
from assets.landing.hand_in_register import load_register
from assets.landing.landing import land
from assets.landing.withdrawals import list_withdrawn
from assets.run_clock import Clock
from assets.table_assets import table_asset
from schemas.settings import Campaign
from schemas.tables.landed import HandIns, WithdrawnFiles

GROUP = "landing"


@table_asset(HandIns, GROUP)
def hand_ins(campaign: dg.ResourceParam[Campaign], clock: dg.ResourceParam[Clock]) -> pl.DataFrame:
    """收件箱中的每个文件：谁、何时、以何名报送；原件按内容存入只读原始区。"""
    return land(campaign.inbox, campaign.store, clock.now())


@table_asset(WithdrawnFiles, GROUP)
def withdrawn_files(hand_ins: pl.DataFrame, campaign: dg.ResourceParam[Campaign]) -> pl.DataFrame:
    """曾在收件箱、现已撤走的文件，及其最后一次的内容；原件仍在只读原始区。"""
    return list_withdrawn(load_register(campaign.store), load_arrivals(campaign.store), hand_ins)
