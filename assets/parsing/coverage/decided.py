"""From all that was parsed to what is in force: records, exports and the doubts about them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl

from assets.parsing.coverage.accepted import Accepted, Group, load_accepted, save_accepted
from assets.parsing.coverage.covered_until import covered_until, file_dates, keeps_ended
from assets.parsing.coverage.doubt import TOLD, VOID, Doubt, digest_of_file, with_ruling
from assets.parsing.coverage.export_versions import newest_records
from assets.parsing.coverage.file_doubts import find_file_doubts
from assets.parsing.coverage.hoards import Hoard, Inbox
from assets.parsing.coverage.in_force import Choice, choose
from assets.parsing.coverage.row_doubts import REVIEWS_ABSENT
from assets.parsing.values.facts import Parsed
from assets.rulings import all_rulings, standing_rulings
from schemas.lookups.export_doubts import tell_doubt
from schemas.settings import Campaign
from schemas.tables.certificates import Certificates, ExportDoubts, Exports
from schemas.tables.recognised import Layouts


@dataclass(frozen=True)
class Decided:
    """Certificates in force, Exports, ExportDoubts, and Layouts that fit the certificates."""

    certificates: pl.DataFrame
    exports: pl.DataFrame
    export_doubts: pl.DataFrame
    layouts: pl.DataFrame


def decide(
    parsed: Parsed,
    layouts: pl.DataFrame,
    hand_ins: pl.DataFrame,
    outcomes: pl.DataFrame,
    kinds: pl.DataFrame,
    signs: pl.DataFrame,
    campaign: Campaign,
    read_former: Callable[[tuple[tuple[str, str], ...]], Hoard | None],
) -> Decided:
    """Put the registries of the inbox, or their last accepted versions, in force; remember what was accepted.

    Parameters
    ----------
    parsed
        The inbox as it is: Certificates and RegistryTables.
    layouts, hand_ins, outcomes, kinds, signs
        Layouts, HandIns, ParseOutcomes, FileKinds, TableSigns.
    campaign
        Its settings; rulings and accepted versions are kept in its store.
    read_former
        Reads contents, given as (path, SHA-256), that lie in the raw zone; None where they can't be read any more.
    """
    standing = standing_rulings(all_rulings(campaign.store))
    accepted = load_accepted(campaign.store)
    own = kinds.filter(pl.col("kind").str.contains("registry"))["file"]
    contents = dict(hand_ins.drop_nulls("sha256").select("file", "sha256").iter_rows())
    present = {file: digest_of_file(sha256, size) for file, sha256, size in
               hand_ins.select("file", "sha256", "bytes").iter_rows()}  # fmt: skip
    doubts = find_file_doubts(hand_ins, outcomes, kinds, signs, parsed.registry_tables, standing)
    records = _with_reviews_accepted(parsed.certificates, doubts)
    hoard = Hoard(records, layouts, {file: contents[file] for file in own if file in contents})
    inbox = Inbox(hoard, present, doubts, accepted, standing, campaign.shrink, read_former)
    choices = choose(inbox)
    _remember(campaign.store, accepted, choices)
    return _put_together(inbox, choices, campaign)


def _with_reviews_accepted(certificates: pl.DataFrame, doubts: list[Doubt]) -> pl.DataFrame:
    """Where somebody confirmed that an export holds all reviews that there were, what is not there was missed."""
    files = [doubt.file for doubt in doubts if doubt.code == REVIEWS_ABSENT and doubt.ruling]
    confirmed = pl.col("file").is_in(files)
    untold = pl.col("reviews_untold") & ~confirmed
    return certificates.with_columns(reviews_untold=untold) if files else certificates


def _remember(store: Path, accepted: Accepted, choices: list[Choice]) -> None:
    kept = {choice.group: choice.accepted for choice in choices if choice.accepted is not None}
    save_accepted(store, {**accepted, **kept})


def _put_together(inbox: Inbox, choices: list[Choice], campaign: Campaign) -> Decided:
    found = [_in_force(inbox, choice, campaign) for choice in choices]
    former = [inbox.read_former(choice.accepted.files) for choice in choices if choice.former and choice.accepted]
    doubts = [doubt for each in found for doubt in each.doubts]
    return Decided(
        _certificates(inbox.hoard.certificates, found),
        Exports.conform(pl.DataFrame([each.export for each in found], schema=Exports.dtypes(), orient="row")),
        doubts_frame([*doubts, *_unplaced(inbox, choices)]),
        _layouts([inbox.hoard.layouts, *(each.layouts for each in former if each)]),
    )


@dataclass(frozen=True)
class InForce:
    """One department's export of one family: its line in Exports, its doubts, until when it covers.

    `records` are given where they are not all the inbox has: without what a newer file outdates, or a former version's.
    """

    group: Group
    export: tuple[Any, ...]
    doubts: list[Doubt]
    day: date | None
    records: pl.DataFrame | None


def _in_force(inbox: Inbox, choice: Choice, campaign: Campaign) -> InForce:
    records, touched = _records(inbox, choice)
    dates = file_dates(records)
    issuers, set_on = _settings(campaign, choice)
    until = covered_until(dates, records, set_on, campaign.shrink)
    source, family = choice.group
    lasting = keeps_ended(records, until.day)
    ended = () if lasting else (("ended_absent", tell_doubt("ended_absent"), max(dates, key=lambda d: d.records).file),)
    notes = [_note(inbox, choice.group, *note) for note in (*until.notes, *ended)]
    kept = newest_records(records, [each.file for each in dates]) if len(dates) > 1 else records
    placed = [replace(doubt, source=source, families=(family,)) for doubt in choice.doubts]
    whole = choice.whole and not any(note.effect == VOID and note.ruling is None for note in notes)
    export = _export(choice, kept, until.day, until.dated_by, issuers, lasting=lasting, whole=whole)
    changed = touched or kept.height < records.height
    return InForce(choice.group, export, [*placed, *notes], until.day, kept if changed else None)


def _note(inbox: Inbox, group: Group, code: str, clause: str, file: str) -> Doubt:
    """What the dates tell. An export that can't be what the settings say it is proves no absence, until accepted."""
    effect = VOID if code == "stale" else TOLD
    note = Doubt(group[0], (group[1],), file, code, clause, inbox.hoard.files.get(file, ""), effect)
    return with_ruling(note, inbox.standing) if effect == VOID else note


def _certificates(inbox: pl.DataFrame, found: list[InForce]) -> pl.DataFrame:
    """Certificates in force with the day until which they cover; those of groups that nothing changed as they are."""
    keys = {"source": pl.String, "family": pl.String}
    days = pl.DataFrame([(*each.group, each.day) for each in found], schema={**keys, "day": pl.Date}, orient="row")
    changed = [each.records for each in found if each.records is not None]
    groups = pl.DataFrame([each.group for each in found if each.records is not None], schema=keys, orient="row")
    rows = inbox.with_columns(_family=pl.col("family").fill_null(""))
    if changed:
        same = rows.join(groups, left_on=["source", "_family"], right_on=["source", "family"], how="anti")
        rows = pl.concat([same, *(part.with_columns(_family=pl.col("family").fill_null("")) for part in changed)])
    dated = rows.join(
        days, left_on=["source", "_family"], right_on=["source", "family"], how="left", maintain_order="left"
    ).with_columns(exported_on="day")
    if not changed:
        return dated.select(list(Certificates.dtypes()))
    ordered = Certificates.conform(dated)
    return ordered.with_columns(reg_id=pl.int_range(pl.len(), dtype=pl.UInt32))


def _records(inbox: Inbox, choice: Choice) -> tuple[pl.DataFrame, bool]:
    """Records that count, and whether they are others than the inbox holds of this department and family."""
    of_group = inbox.hoard.of(choice.group)
    if not choice.former or choice.accepted is None:
        return of_group, False
    current = of_group.filter(pl.col("file").is_in(list(choice.current)))
    former = inbox.read_former(choice.accepted.files)
    return (pl.concat([former.of(choice.group), current]) if former else current), True


def _settings(campaign: Campaign, choice: Choice) -> tuple[list[str] | None, date | None]:
    """What the settings say of a department and family: issuers and date; a former version is as old as it was."""
    entries = [each for each in campaign.registries if (each.source, each.family.value) == choice.group]
    if not entries:
        return None, None
    issuers = [issuer for entry in entries for issuer in entry.issuers]
    set_on = max((entry.exported_on for entry in entries if entry.exported_on), default=None)
    if choice.former and choice.accepted and choice.accepted.exported_on and set_on:
        set_on = min(set_on, date.fromisoformat(choice.accepted.exported_on))
    return issuers, set_on


def _export(
    choice: Choice,
    records: pl.DataFrame,
    day: date | None,
    dated_by: str | None,
    issuers: list[str] | None,
    *,
    lasting: bool,
    whole: bool,
) -> tuple[Any, ...]:
    files = records["file"].unique().sort().to_list()
    listed = issuers is not None
    told = (files, records.height, day, dated_by, issuers or [], listed, choice.former, lasting, whole)
    return (*choice.group, *told)


def _unplaced(inbox: Inbox, choices: list[Choice]) -> list[Doubt]:
    """Doubts that concern no export on hand: told all the same, since nothing is lost in silence."""
    placed = {(doubt.file, doubt.code) for choice in choices for doubt in choice.doubts}
    return [doubt for doubt in inbox.doubts if (doubt.file, doubt.code) not in placed]


def _layouts(parts: list[pl.DataFrame]) -> pl.DataFrame:
    """The inbox's layouts, with those of a former version in place of the newer ones of the same path."""
    current, *former = parts
    older = pl.concat([current.clear(), *former]).unique()
    kept = current.join(older.select("file").unique(), on="file", how="anti")
    return Layouts.conform(pl.concat([kept, older]))


def doubts_frame(doubts: list[Doubt]) -> pl.DataFrame:
    """ExportDoubts of doubts, each once with all families that it concerns."""
    families: dict[Doubt, set[str]] = {}
    for doubt in doubts:
        families.setdefault(replace(doubt, families=()), set()).update(doubt.families)
    rows = [
        {
            "source": doubt.source,
            "families": " ".join(sorted(of)),
            "file": doubt.file,
            "code": doubt.code,
            "message": f"“{doubt.file}”{doubt.clause}",
            "effect": doubt.effect,
            "from_year": doubt.years[0],
            "to_year": doubt.years[1],
            "digest": doubt.digest,
            "accepted": doubt.ruling is not None,
            "accepted_by": _ruled(doubt),
        }
        for doubt, of in families.items()
    ]
    return ExportDoubts.conform(pl.DataFrame(rows, schema=ExportDoubts.dtypes(), orient="row"))


def _ruled(doubt: Doubt) -> str | None:
    ruling = doubt.ruling
    return f"{ruling.by} 于 {ruling.at[:16].replace('T', ' ')} 认可：{ruling.reason}" if ruling else None
