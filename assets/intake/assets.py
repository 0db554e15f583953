"""Dagster's view of intake: hand-ins, read outcomes, recognised rows."""

from datetime import datetime
from typing import Protocol

import dagster as dg
import polars as pl

from assets.intake.arrivals import load_arrivals
from assets.intake.landing import land
from assets.intake.reading import read_files
from assets.intake.recognition import Recognised, recognise_files
from assets.intake.register import load_register
from assets.intake.withdrawals import list_withdrawn
from assets.tables import Progress, table_asset, tables_asset
from schemas.settings import Campaign
from schemas.tables.intake import (
    CertificateTexts,
    FileKinds,
    HandIns,
    Layouts,
    LedgerTexts,
    ParseOutcomes,
    RowAccounts,
    TableSigns,
    WithdrawnFiles,
)

GROUP = "intake"


class Clock(Protocol):
    """Says what the time is."""

    def now(self) -> datetime:
        """Return the time now, with its zone."""


@table_asset(HandIns, GROUP)
def hand_ins(campaign: dg.ResourceParam[Campaign], clock: dg.ResourceParam[Clock]) -> pl.DataFrame:
    """收件箱中的每个文件：谁、何时、以何名报送；原件按内容存入只读原始区。"""
    return land(campaign.inbox, campaign.store, clock.now())


@table_asset(WithdrawnFiles, GROUP)
def withdrawn_files(hand_ins: pl.DataFrame, campaign: dg.ResourceParam[Campaign]) -> pl.DataFrame:
    """曾在收件箱、现已撤走的文件，及其最后一次的内容；原件仍在只读原始区。"""
    return list_withdrawn(load_register(campaign.store), load_arrivals(campaign.store), hand_ins)


@table_asset(ParseOutcomes, GROUP)
def parse_outcomes(
    hand_ins: pl.DataFrame, campaign: dg.ResourceParam[Campaign], progress: dg.ResourceParam[Progress]
) -> pl.DataFrame:
    """每份内容在受限子进程中的解析结果；单元格按内容缓存，未变的文件不再解析。"""
    return read_files(hand_ins, campaign.store, campaign.limits, progress.of("读取文件"))


@tables_asset(
    {
        "certificate_texts": CertificateTexts,
        "ledger_texts": LedgerTexts,
        "layouts": Layouts,
        "row_accounts": RowAccounts,
        "file_kinds": FileKinds,
        "table_signs": TableSigns,
    },
    GROUP,
)
def recognised_tables(
    hand_ins: pl.DataFrame,
    parse_outcomes: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
    progress: dg.ResourceParam[Progress],
) -> Recognised:
    """识别表头、列和数据行；每个非空行恰有一个去向。"""
    return recognise_files(hand_ins, parse_outcomes, campaign.store, progress.of("识别表格"))
