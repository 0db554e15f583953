"""Dagster's view of screening: verdicts and clues of one as-of date."""

from datetime import date

import dagster as dg
import polars as pl

from assets.parsing.rosters.senders import find_senders
from assets.rulings import FILE_NAME as RULINGS
from assets.rulings import all_rulings, standing_rulings
from assets.screening.clueing.clues import raise_clues
from assets.screening.clueing.memory import ClueRegister, Raised, remember
from assets.screening.clueing.settling import Present
from assets.screening.comparing.coverage import Registries, exports_digests
from assets.screening.due_soon import find_due_soon
from assets.screening.plausible import Tempered, hold_implausible
from assets.screening.verdicts import judge
from assets.screening.worklist import build_worklist
from assets.step_memory import RestsOn
from assets.table_assets import table_asset, tables_asset
from schemas.settings import Campaign
from schemas.tables.due import DueSoon
from schemas.tables.screening import ClueChanges, Clues, Evidence, Held, HeldClaims, Verdicts, Worklist

GROUP = "screening"
MEMORY = ("clue_memory", "clue_register.parquet")
"""Where the clue register lies in the store."""


@tables_asset(
    {"verdicts": Verdicts, "held": Held, "held_claims": HeldClaims},
    GROUP,
    dated=True,
    rests_on=RestsOn(read=(RULINGS,)),
)
def judged_claims(
    context: dg.AssetExecutionContext,
    claims: pl.DataFrame,
    certificates: pl.DataFrame,
    candidate_pairs: pl.DataFrame,
    layouts_in_force: pl.DataFrame,
    exports: pl.DataFrame,
    export_doubts: pl.DataFrame,
    blurred_records: pl.DataFrame,
    hand_ins: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
    key: dg.ResourceParam[bytes],
) -> Tempered:
    """每条申报恰有一个判断结果，按约定次序得出，附全部理由；只是线索的依据，不是认定。比例超出合理范围的暂不作为线索。"""
    as_of = date.fromisoformat(context.partition_key)
    registries = Registries(exports, export_doubts, blurred_records)
    judged = judge(claims, certificates, candidate_pairs, layouts_in_force, registries, as_of, key)
    standing = standing_rulings(all_rulings(campaign.store))
    senders = find_senders(claims, claims)
    contents = dict(hand_ins.drop_nulls("sha256").select("file", "sha256").iter_rows())
    against = exports_digests(exports, contents)
    return hold_implausible(judged, senders, against, contents, campaign.plausible, standing)


@tables_asset(
    {"clues": Clues, "evidence": Evidence, "clue_changes": ClueChanges},
    GROUP,
    dated=True,
    rests_on=RestsOn(kept=MEMORY),
)
def raised_clues(
    context: dg.AssetExecutionContext,
    verdicts: pl.DataFrame,
    claims: pl.DataFrame,
    certificates: pl.DataFrame,
    candidate_pairs: pl.DataFrame,
    layouts_in_force: pl.DataFrame,
    exports: pl.DataFrame,
    files: pl.DataFrame,
    clue_register: dg.ResourceParam[ClueRegister],
    key: dg.ResourceParam[bytes],
) -> Raised:
    """需要核查的线索，逐字段列出两边的证据，直到文件、工作表、行、列；提出过的不会消失；由人决定。"""
    as_of = date.fromisoformat(context.partition_key)
    past = clue_register.recall(as_of)
    present = Present(verdicts, claims, layouts_in_force, exports, files, as_of)
    raised = raise_clues(verdicts, claims, certificates, candidate_pairs, layouts_in_force, as_of, past.first_seen, key)
    return remember(clue_register, past, *raised, present)


@table_asset(DueSoon, GROUP, dated=True)
def due_soon(
    context: dg.AssetExecutionContext, verdicts: pl.DataFrame, claims: pl.DataFrame, certificates: pl.DataFrame
) -> pl.DataFrame:
    """登记在册而90日内到期或应复审的证书，供提醒单位；不是线索。"""
    return find_due_soon(verdicts, claims, certificates, date.fromisoformat(context.partition_key))


@table_asset(Worklist, GROUP, dated=True)
def worklist(verdicts: pl.DataFrame, claims: pl.DataFrame) -> pl.DataFrame:
    """待核验的申报，按官方查询渠道排列，附查询所需内容和列入原因。"""
    return build_worklist(verdicts, claims)
