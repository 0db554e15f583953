"""Dagster's view of parsing: registry records in force, roster claims, and what is wrong with their cells."""

from dataclasses import dataclass

import dagster as dg
import polars as pl

from assets.parsing.coverage.accepted import FILE_NAME as ACCEPTED
from assets.parsing.coverage.decided import decide
from assets.parsing.coverage.former import FormerVersions
from assets.parsing.misplacement.misplaced import set_misplaced_apart
from assets.parsing.rosters.roster_versions import settle_versions
from assets.parsing.values.notices import noticed, places_of, with_notices
from assets.parsing.values.parsed_registries import parse_kept
from assets.returned.applying import with_corrections
from assets.rulings import FILE_NAME as RULINGS
from assets.rulings import SEPARATE_ROSTER, ruled_files
from assets.step_memory import RestsOn
from assets.table_assets import tables_asset
from schemas.settings import Campaign
from schemas.tables.accounts import Problems
from schemas.tables.certificates import (
    BlurredRecords,
    Certificates,
    Claims,
    ExportDoubts,
    Exports,
    RegistryRows,
    RosterVersions,
    SupersededClaims,
)
from schemas.tables.provenance import PROVENANCE
from schemas.tables.recognised import Layouts

GROUP = "parsing"


@dataclass(frozen=True)
class ParsedRows:
    """What the step makes, a table an attribute."""

    certificates: pl.DataFrame
    claims: pl.DataFrame
    problems: pl.DataFrame
    superseded_claims: pl.DataFrame
    roster_versions: pl.DataFrame
    registry_rows: pl.DataFrame
    blurred_records: pl.DataFrame
    exports: pl.DataFrame
    export_doubts: pl.DataFrame
    layouts_in_force: pl.DataFrame


@tables_asset(
    {
        "certificates": Certificates,
        "claims": Claims,
        "problems": Problems,
        "superseded_claims": SupersededClaims,
        "roster_versions": RosterVersions,
        "registry_rows": RegistryRows,
        "blurred_records": BlurredRecords,
        "exports": Exports,
        "export_doubts": ExportDoubts,
        "layouts_in_force": Layouts,
    },
    GROUP,
    rests_on=RestsOn(read=(RULINGS,), kept=(ACCEPTED,)),
)
def parsed_rows(
    certificate_texts: pl.DataFrame,
    corrections: pl.DataFrame,
    layouts: pl.DataFrame,
    hand_ins: pl.DataFrame,
    parse_outcomes: pl.DataFrame,
    file_kinds: pl.DataFrame,
    table_signs: pl.DataFrame,
    campaign: dg.ResourceParam[Campaign],
) -> ParsedRows:
    """把原文解析为数值，原文保留在旁；登记库不完整的不采用，仍按上一版；花名册以新版为准；不能判断的行附理由退回。"""
    # An export is no younger than its file: its own time, so that the same files give the same on every machine.
    received = hand_ins.select("file", received_at="modified_at")
    texts = with_corrections(certificate_texts, corrections)
    parsed = parse_kept(texts, layouts, campaign.registries, received, campaign.store)
    former = FormerVersions(campaign, received)
    decided = decide(parsed, layouts, hand_ins, parse_outcomes, file_kinds, table_signs, campaign, former.read)
    notices = noticed(texts, layouts, campaign.registries, received)
    rosters = settle_versions(parsed, hand_ins, ruled_files(campaign.store, SEPARATE_ROSTER, hand_ins))
    certificates = with_notices(decided.certificates, notices)
    checked = set_misplaced_apart(rosters.claims, rosters.problems, certificates, layouts)
    return ParsedRows(
        certificates=certificates,
        claims=checked.claims,
        problems=checked.problems,
        superseded_claims=rosters.superseded_claims,
        roster_versions=rosters.roster_versions,
        registry_rows=pl.concat([parsed.certificates.select(PROVENANCE), places_of(notices)]).unique(),
        blurred_records=parsed.blurred_records,
        exports=decided.exports,
        export_doubts=decided.export_doubts,
        layouts_in_force=decided.layouts,
    )
