"""Dagster's view of recognition: the tables, columns and rows of every hand-in."""

import dagster as dg
import polars as pl

from assets.recognising.recognition import Recognised, recognise_files
from assets.step_memory import RestsOn
from assets.table_assets import Progress, tables_asset
from assets.told_columns import FILE_NAME
from schemas.settings import Campaign
from schemas.tables.recognised import CertificateTexts, FileKinds, Layouts, LedgerTexts, RowAccounts, TableSigns

GROUP = "recognising"


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
    rests_on=RestsOn(read=(FILE_NAME,)),
)
def recognised_tables(
    hand_ins: pl.DataFrame,
    parse_outcomes: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
    progress: dg.ResourceParam[Progress],
) -> Recognised:
    """识别表头、列和数据行；每个非空行恰有一个去向。"""
    return recognise_files(hand_ins, parse_outcomes, campaign.store, progress.of("识别表格"))
