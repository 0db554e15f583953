"""From recognised texts to rows in force: registry records, roster claims, and what is wrong with their cells."""

from dataclasses import dataclass
from typing import NamedTuple

import polars as pl

from assets.parsing.coverage.decided import decide
from assets.parsing.coverage.former import FormerVersions
from assets.parsing.misplacement.misplaced import set_misplaced_apart
from assets.parsing.rosters.roster_versions import settle_versions
from assets.parsing.values.notices import noticed, places_of, with_notices
from assets.parsing.values.parsed_registries import parse_kept
from assets.rulings import SEPARATE_ROSTER, ruled_files
from schemas.settings import Campaign
from schemas.tables.provenance import PROVENANCE


class Read(NamedTuple):
    """What was read: CertificateTexts, corrected; Layouts, HandIns, ParseOutcomes, FileKinds, TableSigns."""

    texts: pl.DataFrame
    layouts: pl.DataFrame
    hand_ins: pl.DataFrame
    outcomes: pl.DataFrame
    kinds: pl.DataFrame
    signs: pl.DataFrame


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


def parse_rows(read: Read, campaign: Campaign) -> ParsedRows:
    """Parse all texts, and say which records and claims count.

    Parameters
    ----------
    read
        What was read.
    campaign
        Its settings; rulings, accepted versions and parsed registries are kept in its store.
    """
    # An export is no younger than its file: its own time, so that the same files give the same on every machine.
    received = read.hand_ins.select("file", received_at="modified_at")
    parsed = parse_kept(read.texts, read.layouts, campaign.registries, received, campaign.store)
    decided = decide(parsed, *read[1:], campaign, FormerVersions(campaign, received).read)
    notices = noticed(read.texts, read.layouts, campaign.registries, received)
    apart = ruled_files(campaign.store, SEPARATE_ROSTER, read.hand_ins)
    rosters = settle_versions(parsed, read.hand_ins, apart)
    certificates = with_notices(decided.certificates, notices)
    checked = set_misplaced_apart(rosters.claims, rosters.problems, certificates, read.layouts)
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
