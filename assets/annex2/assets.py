"""Dagster's view of 附件2: ledger records, who handed in what, the records behind figures, figures, overlaps, rules."""

from datetime import date

import dagster as dg
import polars as pl

from assets.annex2.figure_records import figure_records
from assets.annex2.figures import count_person_types, find_overlaps, total_figures
from assets.annex2.filed import FILINGS, latest_figures
from assets.annex2.form_books import Material, write_workbooks
from assets.annex2.ledger_parsing import ParsedLedgers, parse_ledgers
from assets.annex2.rules.judging import Basis, judge_figures
from assets.annex2.uncounted import ReadLedgers, find_uncounted
from assets.annex2.unit_names import rename_units
from assets.annex2.unit_register import build_register, ledger_files
from assets.returned.applying import with_ledger_corrections
from assets.step_memory import RestsOn
from assets.table_assets import table_asset, tables_asset
from schemas.settings import Campaign
from schemas.tables.accounts import Problems
from schemas.tables.annex2 import (
    Annex2,
    FigureRecords,
    HandInRegister,
    LedgerRecords,
    Overlaps,
    PersonTypes,
    RuleResults,
    UncountedRows,
)
from schemas.tables.reporting import WrittenFiles

GROUP = "annex2"


@table_asset(HandInRegister, GROUP, rests_on=RestsOn())
def ledger_register(
    hand_ins: pl.DataFrame,
    file_kinds: pl.DataFrame,
    ledger_texts: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
) -> pl.DataFrame:
    """各单位报送了哪些台账，最近一次收到的时间；同一单位的不同写法合为一个单位。"""
    return build_register(hand_ins, file_kinds, ledger_texts, campaign.annex2.units)


@tables_asset({"ledger_records": LedgerRecords, "ledger_problems": Problems}, GROUP)
def parsed_ledgers(
    ledger_texts: pl.DataFrame, corrections: pl.DataFrame, layouts: pl.DataFrame, ledger_register: pl.DataFrame
) -> ParsedLedgers:
    """把台账原文解析为日期、金额、企业、人员、文书号等数值；不能计入的行附理由退回。"""
    texts = with_ledger_corrections(ledger_texts, corrections)
    return parse_ledgers(rename_units(texts, ledger_register["unit"].unique()), layouts)


@table_asset(UncountedRows, GROUP, dated=True, rests_on=RestsOn())
def annex2_uncounted(
    context: dg.AssetExecutionContext,
    hand_ins: pl.DataFrame,
    parse_outcomes: pl.DataFrame,
    file_kinds: pl.DataFrame,
    row_accounts: pl.DataFrame,
    ledger_texts: pl.DataFrame,
    ledger_records: pl.DataFrame,
    ledger_problems: pl.DataFrame,
    ledger_register: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
) -> pl.DataFrame:
    """各单位未能计入附件2的文件、台账行和栏目，附原因。"""
    sent, how_read = ledger_files(hand_ins, ledger_texts), (parse_outcomes, file_kinds, row_accounts)
    read = ReadLedgers(sent, *how_read, ledger_texts, ledger_records, ledger_problems)
    found = find_uncounted(read, campaign, date.fromisoformat(context.partition_key))
    return rename_units(found, ledger_register["unit"].unique())


@table_asset(FigureRecords, GROUP, dated=True, rests_on=RestsOn())
def annex2_records(
    context: dg.AssetExecutionContext, ledger_records: pl.DataFrame, campaign: dg.ResourceParam[Campaign]
) -> pl.DataFrame:
    """附件2每个数的依据：自专项治理开始至基准日的台账行，附去重的依据。"""
    return figure_records(ledger_records, campaign, date.fromisoformat(context.partition_key))


@table_asset(Annex2, GROUP, dated=True, rests_on=RestsOn())
def annex2(
    context: dg.AssetExecutionContext,
    annex2_records: pl.DataFrame,
    ledger_register: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
) -> pl.DataFrame:
    """各单位和全市的累计数；未报送的为空，不是0；全市按不同企业、人员、文书合并。"""
    return total_figures(annex2_records, ledger_register, campaign, date.fromisoformat(context.partition_key))


@table_asset(PersonTypes, GROUP, dated=True, rests_on=RestsOn())
def annex2_person_types(
    context: dg.AssetExecutionContext, ledger_records: pl.DataFrame, campaign: dg.ResourceParam[Campaign]
) -> pl.DataFrame:
    """查出人员按问题类型分列，注明哪些类型计入无证、假证人员数量。"""
    return count_person_types(ledger_records, campaign, date.fromisoformat(context.partition_key))


@table_asset(Overlaps, GROUP, dated=True)
def annex2_overlaps(context: dg.AssetExecutionContext, annex2_records: pl.DataFrame) -> pl.DataFrame:
    """几个单位都报送的企业、人员、文书；全市只计一次。"""
    return find_overlaps(annex2_records, date.fromisoformat(context.partition_key))


@table_asset(RuleResults, GROUP, dated=True, rests_on=RestsOn(read=(FILINGS,)))
def annex2_rules(
    context: dg.AssetExecutionContext,
    annex2: pl.DataFrame,
    annex2_records: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
) -> pl.DataFrame:
    """校验规则E1至E7、W1至W10对各单位和全市的结果；错误阻止填报，提醒列入工作簿。"""
    as_of = date.fromisoformat(context.partition_key)
    return judge_figures(annex2, Basis(annex2_records, latest_figures(campaign.store)), campaign, as_of)


@table_asset(WrittenFiles, GROUP, dated=True, rests_on=RestsOn(read=(FILINGS,)))
def annex2_books(
    context: dg.AssetExecutionContext,
    annex2: pl.DataFrame,
    annex2_records: pl.DataFrame,
    annex2_person_types: pl.DataFrame,
    annex2_overlaps: pl.DataFrame,
    annex2_rules: pl.DataFrame,
    annex2_uncounted: pl.DataFrame,
    ledger_register: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
) -> pl.DataFrame:
    """附件2_工作情况统计表.xlsx、各单位分表和 annex2.parquet。"""
    as_of = date.fromisoformat(context.partition_key)
    material = Material(
        annex2, annex2_records, annex2_person_types, annex2_overlaps, annex2_rules, ledger_register, annex2_uncounted
    )
    made = campaign.made(as_of)
    written = write_workbooks(made, material, campaign, as_of)
    rows = [(path.relative_to(made).as_posix(), count) for path, count in written]
    return pl.DataFrame(rows, schema=WrittenFiles.dtypes(), orient="row")
