"""Dagster's view of what comes back on the program's own lists."""

from functools import partial

import dagster as dg
import polars as pl

from assets.reading.cell_store import load_sheets
from assets.returned.lists import Returned, take_returned
from assets.table_assets import tables_asset
from schemas.settings import Campaign
from schemas.tables.accounts import Problems
from schemas.tables.returned import Corrections, ReturnedFiles

GROUP = "returned"


@tables_asset({"corrections": Corrections, "returned_files": ReturnedFiles, "returned_problems": Problems}, GROUP)
def returned_lists(
    hand_ins: pl.DataFrame,
    file_kinds: pl.DataFrame,
    row_accounts: pl.DataFrame,
    layouts: pl.DataFrame,
    withdrawn_files: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
) -> Returned:
    """收回的退回修改清单中改动的单元格，作为原行的更正；新增、无法采用的逐一说明。"""
    sheets = partial(load_sheets, campaign.store)
    return take_returned(hand_ins, file_kinds, row_accounts, layouts, withdrawn_files, campaign.store, sheets)
