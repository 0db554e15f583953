"""What a new version of an export lacks of the last accepted one, and which files answer for it."""

from dataclasses import replace

import polars as pl

from assets.parsing.coverage.accepted import AcceptedExport, Group
from assets.parsing.coverage.doubt import FORMER, Doubt, with_ruling
from assets.parsing.coverage.export_versions import (
    holders_of,
    is_version_of,
    keys_of,
    lost_keys,
    lost_records,
    records_of,
)
from assets.parsing.coverage.hoards import Hoard, Inbox
from schemas.labels import FIELD_LABELS
from schemas.lookups.export_doubts import tell_doubt


def loss_since(
    inbox: Inbox, group: Group, before: AcceptedExport, former: Hoard, records: pl.DataFrame, files: set[str]
) -> tuple[str, str] | None:
    """Code and clause of what records lack that the last accepted version had, or the one from which losses add up."""
    # What an earlier program called a column may have been empty then.
    held = set(before.fields) & former.fields(before.paths)
    fields = sorted(held - inbox.hoard.fields(files)) if files else []
    if fields:
        return "columns_lost", tell_doubt("columns_lost", detail="、".join(FIELD_LABELS.get(f, f) for f in fields))
    for code, version in (("shrunken", before), ("shrunken_since", before.base)):
        hoard = inbox.read_former(version.files) if version else None
        lacking = lost_counts(hoard.of(group), records) if hoard else []
        beyond = [(lost / total, lost, unit) for lost, total, unit in lacking if lost > inbox.shrink * total]
        if version and beyond:
            share, count, unit = max(beyond)
            told = {"count": f"{count}{unit}", "share": f"{share:.1%}", "limit": f"{inbox.shrink:.0%}"}
            return code, tell_doubt(code, **told, total=version.records)
    return None


def lost_counts(former: pl.DataFrame, now: pl.DataFrame) -> list[tuple[int, int, str]]:
    """How many the new version lacks, of how many, and the word for them: of its certificates, and of its records.

    Whoever has two records of one certificate, an old card's and a renewed one's, may have lost the newer alone.
    """
    keys, records = keys_of(former), records_of(former)
    return [
        (lost_keys(keys, keys_of(now)), keys.len(), "个证书"),
        (lost_records(records, records_of(now)), int(records["records"].sum()), "条记录"),
    ]


def doubts_of_loss(
    inbox: Inbox,
    group: Group,
    before: AcceptedExport,
    records: pl.DataFrame,
    former: pl.DataFrame,
    loss: tuple[str, str],
) -> list[Doubt]:
    """One doubt a file that answers for what was lost: it took the place of a former one, or the former one is gone."""
    source, families = group[0], (group[1],)
    found = []
    here = set(records["file"].unique())
    for file in sorted(here):
        sha256 = inbox.hoard.files[file]
        if sha256 in before.contents:
            continue
        own = records.filter(pl.col("file") == file)
        gone = any(path not in here for path in before.paths)
        if file in before.paths or _is_version(own, former, gone=gone):
            found.append(Doubt(source, families, file, *loss, sha256))
    present = set(inbox.present.values())
    for file, sha256 in before.files:
        if sha256 not in present and file not in here and file not in inbox.present:
            found.append(Doubt(source, families, file, "vanished", tell_doubt("vanished"), sha256))
    return [with_ruling(doubt, inbox.standing) for doubt in found]


def _is_version(own: pl.DataFrame, former: pl.DataFrame, *, gone: bool) -> bool:
    """Whether a file is a version of the former export: of its certificates, or of its holders where that is gone."""
    by_certificate = is_version_of(keys_of(own), keys_of(former))
    return by_certificate or (gone and is_version_of(holders_of(own), holders_of(former)))


def without_substitutes(doubts: list[Doubt], told: list[Doubt], inbox: Inbox) -> list[Doubt]:
    """A new file that can't be read, come in place of one that is gone, is that one's next version."""
    gone = any(doubt.code == "vanished" and doubt.file not in inbox.present for doubt in told)
    unread = {doubt.file for doubt in doubts if doubt.file not in inbox.hoard.files}
    return [replace(doubt, effect=FORMER) if gone and doubt.file in unread else doubt for doubt in doubts]
