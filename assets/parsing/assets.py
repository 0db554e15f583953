"""Dagster's view of parsing: registry records in force, roster claims, and what is wrong with their cells."""

import dagster as dg
import polars as pl

from assets.parsing.coverage.accepted import FILE_NAME as ACCEPTED
from assets.parsing.parsed_rows import ParsedRows, Read, parse_rows
from assets.returned.applying import with_corrections
from assets.rulings import FILE_NAME as RULINGS
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
from schemas.tables.recognised import Layouts

GROUP = "parsing"


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
    texts = with_corrections(certificate_texts, corrections)
    return parse_rows(Read(texts, layouts, hand_ins, parse_outcomes, file_kinds, table_signs), campaign)
