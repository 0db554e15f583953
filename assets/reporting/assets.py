"""Dagster's view of reporting: the balance, the tables for programs and the workbooks for people."""

from datetime import date
from pathlib import Path

import dagster as dg
import polars as pl

from assets.atomic import replace_atomically
from assets.parsing.rosters.senders import find_senders
from assets.reading.cell_store import load_sheets
from assets.remembered import Memory, edited_copies
from assets.reporting.balance import balance_files, collect_rejects, with_returned, withdrawn_rows
from assets.reporting.clue_book import write_clue_book
from assets.reporting.going_back.discrepancy_rows import discrepancy_problems
from assets.reporting.going_back.held import GoingBack, part_waiting
from assets.reporting.going_back.neutral import neutral_problems
from assets.reporting.going_back.returns import Issue, collect_returns, write_returns
from assets.reporting.going_back.waiting_book import write_waiting_book
from assets.reporting.paper_lines import edited_lines, returned_lines
from assets.reporting.pictures.charts import run_charts
from assets.reporting.program_tables import write_tables
from assets.reporting.quality_book import write_quality_book
from assets.reporting.registry_coverage import registry_coverage
from assets.reporting.registry_usage import Usage, unknown_folders, usage_lines
from assets.reporting.summary import summarise
from assets.reporting.version_lines import repeat_lines, tell_versions
from assets.reporting.worklist_book import write_worklist_book
from assets.returned.issued import FILE_NAME as LISTS
from assets.returned.issued import note_issued
from assets.returned.kept_corrections import FILE_NAME as CORRECTIONS
from assets.returned.kept_corrections import last_batch, load_kept
from assets.rulings import FILE_NAME as RULINGS
from assets.rulings import all_rulings, standing_rulings
from assets.step_memory import RestsOn
from assets.table_assets import table_asset, tables_asset
from assets.workbooks.cover import due_date, receiver
from assets.workbooks.workbook import Written
from schemas.settings import Campaign
from schemas.tables.accounts import Files, Problems, Rejects
from schemas.tables.reporting import ReturnRows, WaitingRows, WrittenFiles

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
    folder = campaign.out(date.fromisoformat(context.partition_key))
    tables = write_tables(folder, files, verdicts, clues, evidence, clue_changes, rejects, corrections)
    return _listed(tables, campaign.root)


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
    as_of = date.fromisoformat(context.partition_key)
    usage = Usage(registry_coverage(exports, campaign.registries, as_of), export_doubts, held, held_claims)
    written = write_clue_book(
        campaign.out(as_of),
        clues,
        evidence,
        claims,
        usage,
        clue_changes,
        as_of,
        memory=_memory(campaign, as_of, "clues"),
    )
    return _listed(written, campaign.root)


@table_asset(WrittenFiles, GROUP, dated=True, rests_on=RestsOn())
def worklist_book(
    context: dg.AssetExecutionContext,
    worklist: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
) -> pl.DataFrame:
    """待核验清单.xlsx：按官方查询渠道排列的查询单。"""
    as_of = date.fromisoformat(context.partition_key)
    written = write_worklist_book(
        campaign.out(as_of),
        worklist,
        as_of,
        due=due_date(campaign, as_of),
        receiver=receiver(campaign),
        memory=_memory(campaign, as_of, "worklist"),
    )
    return _listed(written, campaign.root)


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
    as_of = date.fromisoformat(context.partition_key)
    known = last_batch(load_kept(campaign.store))
    lists = write_returns(
        campaign.out(as_of),
        return_rows,
        corrections,
        row_accounts,
        lambda sha256: load_sheets(campaign.store, sha256),
        Memory(campaign.store / "reports" / f"{as_of}.json"),
        Issue(as_of, due_date(campaign, as_of), receiver(campaign), known),
    )
    note_issued(campaign.store, lists.issued)
    kept_back = write_waiting_book(campaign.out(as_of), waiting, as_of, _memory(campaign, as_of, "waiting"))
    return _listed([*lists.written, *kept_back], campaign.root)


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
    as_of = date.fromisoformat(context.partition_key)
    told = pl.concat([problems, ledger_problems, returned_problems])
    sources = registry_coverage(exports, campaign.registries, as_of)
    memory = _memory(campaign, as_of, "quality")
    written = write_quality_book(campaign.out(as_of), files, told, layouts, rejects, sources, as_of, memory)
    return _listed(written, campaign.root)


@table_asset(WrittenFiles, GROUP, dated=True, rests_on=RestsOn())
def linkage_charts(
    context: dg.AssetExecutionContext,
    candidate_pairs: pl.DataFrame,
    claims: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
) -> pl.DataFrame:
    """比对概况.html：各步骤候选对、比对级别和权重的分布，一个不依赖外部资源的网页。"""
    path = campaign.out(date.fromisoformat(context.partition_key)) / CHARTS
    page = run_charts(candidate_pairs, claims.height)
    replace_atomically(path, lambda part: part.write_text(page, encoding="utf-8"))
    return _listed([Written(path, candidate_pairs.height)], campaign.root)


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
    return_books: pl.DataFrame,
    quality_book: pl.DataFrame,
    annex2_books: pl.DataFrame,
    linkage_charts: pl.DataFrame,
    returned_files: pl.DataFrame,
    roster_versions: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
) -> pl.DataFrame:
    """运行摘要.txt：收件、行数、判断、线索和写出的文件。"""
    as_of = date.fromisoformat(context.partition_key)
    made = pl.concat(
        [
            clue_book, worklist_book, return_books, quality_book, annex2_books, linkage_charts,
            program_tables,
        ]
    )  # fmt: skip
    written = [Written(Path(path), rows) for path, rows in made.iter_rows()]
    path = campaign.summary(as_of)
    usage = usage_lines(
        registry_coverage(exports, campaign.registries, as_of), export_doubts, held, unknown_folders(files)
    )
    paper = [*repeat_lines(roster_versions), *returned_lines(returned_files)]
    more = [*paper, *edited_lines(campaign.out(as_of), edited_copies(campaign.out(as_of)))]
    text = summarise(as_of, usage, files, verdicts, clues, clue_changes, written, more) + "\n"
    replace_atomically(path, lambda part: part.write_text(text, encoding="utf-8"))
    return _listed([Written(path, text.count("\n"))], campaign.root)


def _memory(campaign: Campaign, as_of: date, name: str) -> Memory:
    """What is remembered of one workbook of one as-of date."""
    return Memory(campaign.store / "reports" / f"{name}-{as_of}.json")


def _listed(written: list[Written], root: Path) -> pl.DataFrame:
    """Put what was written into the table of the contract WrittenFiles."""
    rows = [{"path": each.path.relative_to(root).as_posix(), "rows": each.rows} for each in written]
    return pl.DataFrame(rows, schema=WrittenFiles.dtypes())
