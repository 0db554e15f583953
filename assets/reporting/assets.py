"""Dagster's view of reporting: the balance, the tables for programs and the workbooks for people."""

from pathlib import Path

import dagster as dg
import polars as pl

from assets.reporting.balance import balance_files, collect_rejects, with_returned, withdrawn_rows
from assets.reporting.clue_book import write_clue_book
from assets.reporting.dated_run import dated_run
from assets.reporting.due_book import write_due_book
from assets.reporting.going_back.discrepancy_rows import discrepancy_problems
from assets.reporting.paper_lines import returned_lines
from assets.reporting.pictures.charts import run_charts
from assets.reporting.program_tables import write_tables
from assets.reporting.quality_book import write_quality_book
from assets.reporting.registry_usage import Usage, unknown_folders, usage_lines
from assets.reporting.summary import summarise
from assets.reporting.version_lines import repeat_lines, tell_versions
from assets.reporting.worklist_book import write_worklist_book
from assets.run_clock import Clock
from assets.step_memory import RestsOn
from assets.table_assets import table_asset
from assets.workbooks.workbook import Written
from schemas.settings import Campaign
from schemas.tables.accounts import Files, Problems, Rejects
from schemas.tables.reporting import WrittenFiles

GROUP = "reporting"
CHARTS = "比对概况.html"


@table_asset(Files, GROUP)
def files(
    hand_ins: pl.DataFrame,
    parse_outcomes: pl.DataFrame,
    file_kinds: pl.DataFrame,
    row_accounts: pl.DataFrame,
    problems: pl.DataFrame,
    ledger_problems: pl.DataFrame,
    returned_files: pl.DataFrame,
    roster_versions: pl.DataFrame,
    withdrawn_files: pl.DataFrame,
) -> pl.DataFrame:
    """每个文件的去向和逐行平衡：接收 + 退回 + 非数据行 = 实有非空行；已有新版和已撤走的也在其中。"""
    kinds, told = with_returned(file_kinds, returned_files), pl.concat([problems, ledger_problems])
    present = tell_versions(balance_files(hand_ins, parse_outcomes, kinds, row_accounts, told), roster_versions)
    return pl.concat([present, withdrawn_rows(withdrawn_files, returned_files)])


@table_asset(Rejects, GROUP)
def rejects(problems: pl.DataFrame, ledger_problems: pl.DataFrame) -> pl.DataFrame:
    """不能判断而退回的行，附全部理由。"""
    return collect_rejects(pl.concat([problems, ledger_problems]))


@table_asset(Problems, GROUP, dated=True)
def discrepancies(
    verdicts: pl.DataFrame, claims: pl.DataFrame, certificates: pl.DataFrame, layouts_in_force: pl.DataFrame
) -> pl.DataFrame:
    """登记在册但录入不一致之处，逐单元格列出，供报送单位更正。"""
    return discrepancy_problems(verdicts, claims, certificates, layouts_in_force)


@table_asset(WrittenFiles, GROUP, dated=True, rests_on=RestsOn())
def program_tables(
    context: dg.AssetExecutionContext,
    files: pl.DataFrame,
    verdicts: pl.DataFrame,
    clues: pl.DataFrame,
    evidence: pl.DataFrame,
    clue_changes: pl.DataFrame,
    rejects: pl.DataFrame,
    corrections: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
) -> pl.DataFrame:
    """供程序使用的 parquet 表。"""
    run = dated_run(campaign, context.partition_key)
    return run.listed(write_tables(run.made, files, verdicts, clues, evidence, clue_changes, rejects, corrections))


@table_asset(WrittenFiles, GROUP, dated=True, rests_on=RestsOn())
def clue_book(
    context: dg.AssetExecutionContext,
    clues: pl.DataFrame,
    evidence: pl.DataFrame,
    clue_changes: pl.DataFrame,
    claims: pl.DataFrame,
    exports: pl.DataFrame,
    export_doubts: pl.DataFrame,
    held: pl.DataFrame,
    held_claims: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
) -> pl.DataFrame:
    """线索台账.xlsx：登记库使用情况、线索、证据、与上次相比、暂不作为线索的、汇总和说明。"""
    run = dated_run(campaign, context.partition_key)
    usage = Usage(run.coverage(exports), export_doubts, held, held_claims)
    return run.listed(write_clue_book(run.made, clues, evidence, claims, usage, clue_changes, run.as_of))


@table_asset(WrittenFiles, GROUP, dated=True, rests_on=RestsOn())
def worklist_book(
    context: dg.AssetExecutionContext,
    worklist: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
) -> pl.DataFrame:
    """待核验清单.xlsx：按官方查询渠道排列的查询单。"""
    run = dated_run(campaign, context.partition_key)
    written = write_worklist_book(run.made, worklist, run.as_of, due=run.due, receiver=run.receiver)
    return run.listed(written)


@table_asset(WrittenFiles, GROUP, dated=True, rests_on=RestsOn())
def due_book(
    context: dg.AssetExecutionContext, due_soon: pl.DataFrame, campaign: dg.ResourceParam[Campaign]
) -> pl.DataFrame:
    """到期预警.xlsx：30日内、31至90日内到期或应复审的，和各单位的人数。"""
    run = dated_run(campaign, context.partition_key)
    return run.listed(write_due_book(run.made, due_soon, run.as_of))


@table_asset(WrittenFiles, GROUP, dated=True, rests_on=RestsOn())
def quality_book(
    context: dg.AssetExecutionContext,
    files: pl.DataFrame,
    problems: pl.DataFrame,
    ledger_problems: pl.DataFrame,
    returned_problems: pl.DataFrame,
    layouts: pl.DataFrame,
    rejects: pl.DataFrame,
    exports: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
) -> pl.DataFrame:
    """数据质量.xlsx：收件、未识别、问题、列对应、退回、覆盖和平衡。"""
    run = dated_run(campaign, context.partition_key)
    told, sources = pl.concat([problems, ledger_problems, returned_problems]), run.coverage(exports)
    return run.listed(write_quality_book(run.made, files, told, layouts, rejects, sources, run.as_of))


@table_asset(WrittenFiles, GROUP, dated=True, rests_on=RestsOn())
def linkage_charts(
    context: dg.AssetExecutionContext,
    candidate_pairs: pl.DataFrame,
    claims: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
) -> pl.DataFrame:
    """比对概况.html：各步骤候选对、比对级别和权重的分布，一个不依赖外部资源的网页。"""
    run, page = dated_run(campaign, context.partition_key), run_charts(candidate_pairs, claims.height)
    return run.text(CHARTS, page, candidate_pairs.height)


@table_asset(WrittenFiles, GROUP, dated=True)
def run_summary(
    context: dg.AssetExecutionContext,
    files: pl.DataFrame,
    verdicts: pl.DataFrame,
    clues: pl.DataFrame,
    clue_changes: pl.DataFrame,
    exports: pl.DataFrame,
    export_doubts: pl.DataFrame,
    held: pl.DataFrame,
    program_tables: pl.DataFrame,
    clue_book: pl.DataFrame,
    worklist_book: pl.DataFrame,
    due_book: pl.DataFrame,
    return_books: pl.DataFrame,
    quality_book: pl.DataFrame,
    annex2_books: pl.DataFrame,
    linkage_charts: pl.DataFrame,
    returned_files: pl.DataFrame,
    roster_versions: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
) -> pl.DataFrame:
    """运行摘要.txt：收件、行数、判断、线索和写出的文件；与它们合为一次运行的全部结果。"""
    run = dated_run(campaign, context.partition_key)
    books = (clue_book, worklist_book, due_book, return_books, quality_book, annex2_books, linkage_charts)
    listed = pl.concat([*books, program_tables])
    usage = usage_lines(run.coverage(exports), export_doubts, held, unknown_folders(files))
    written = [Written(Path(path), rows) for path, rows in listed.iter_rows()]
    paper = [*repeat_lines(roster_versions), *returned_lines(returned_files), *run.edited()]
    text = summarise(run.as_of, usage, files, verdicts, clues, clue_changes, written, paper) + "\n"
    return pl.concat([listed, run.text(campaign.summary(run.as_of).name, text, text.count("\n"))])


@table_asset(WrittenFiles, GROUP, dated=True)
def published(
    context: dg.AssetExecutionContext,
    run_summary: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
    clock: dg.ResourceParam[Clock],
) -> pl.DataFrame:
    """out/<基准日>/ 一次换成本次运行的全部结果；被人改动过的工作簿另存，out/最新 指向最近一次。"""
    dated_run(campaign, context.partition_key).publish(run_summary["path"].to_list(), clock.now().date())
    return run_summary
