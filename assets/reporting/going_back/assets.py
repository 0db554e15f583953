"""Dagster's view of what goes back to senders: rows to correct, and the workbooks in which they go."""

from functools import partial

import dagster as dg
import polars as pl

from assets.parsing.rosters.senders import find_senders
from assets.reading.cell_store import load_sheets
from assets.reporting.dated_run import dated_run
from assets.reporting.going_back.held import GoingBack, part_waiting
from assets.reporting.going_back.neutral import neutral_problems
from assets.reporting.going_back.returns import Issue, collect_returns, write_returns
from assets.reporting.going_back.waiting_book import write_waiting_book
from assets.returned.issued import FILE_NAME as LISTS
from assets.returned.issued import note_issued
from assets.returned.kept_corrections import FILE_NAME as CORRECTIONS
from assets.returned.kept_corrections import last_batch, load_kept
from assets.rulings import FILE_NAME as RULINGS
from assets.rulings import all_rulings, standing_rulings
from assets.step_memory import RestsOn
from assets.table_assets import table_asset, tables_asset
from schemas.settings import Campaign
from schemas.tables.reporting import ReturnRows, WaitingRows, WrittenFiles

GROUP = "reporting"


@tables_asset({"return_rows": ReturnRows, "waiting": WaitingRows}, GROUP, dated=True, rests_on=RestsOn(read=(RULINGS,)))
def going_back(
    problems: pl.DataFrame,
    ledger_problems: pl.DataFrame,
    returned_problems: pl.DataFrame,
    discrepancies: pl.DataFrame,
    files: pl.DataFrame,
    claims: pl.DataFrame,
    row_accounts: pl.DataFrame,
    clues: pl.DataFrame,
    evidence: pl.DataFrame,
    verdicts: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
) -> GoingBack:
    """退回各报送单位的内容，不提示甄别方法；涉高中级未了线索的行在分析员放行之前不退回，以免惊动当事人。"""
    told = neutral_problems(pl.concat([problems, ledger_problems, returned_problems, discrepancies]), claims)
    returns = collect_returns(told, files, find_senders(files, claims), row_accounts)
    return part_waiting(returns, clues, evidence, verdicts, standing_rulings(all_rulings(campaign.store)))


@table_asset(WrittenFiles, GROUP, dated=True, rests_on=RestsOn(read=(CORRECTIONS,), kept=(LISTS,)))
def return_books(
    context: dg.AssetExecutionContext,
    return_rows: pl.DataFrame,
    waiting: pl.DataFrame,
    corrections: pl.DataFrame,
    row_accounts: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
) -> pl.DataFrame:
    """退回修改清单/：每个报送单位一个工作簿，保留其原有列，标出要改的单元格；待放行.xlsx：因涉线索而暂不退回的行。"""
    run, sheets = dated_run(campaign, context.partition_key), partial(load_sheets, campaign.store)
    issue = Issue(run.as_of, run.due, run.receiver, last_batch(load_kept(campaign.store)))
    lists = write_returns(run.made, return_rows, corrections, row_accounts, sheets, run.memory, issue)
    note_issued(campaign.store, lists.issued)
    return run.listed([*lists.written, *write_waiting_book(run.made, waiting, run.as_of)])
