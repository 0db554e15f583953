"""Which version of each export is in force: the one in the inbox, or the last accepted one where it lost something."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import polars as pl

from assets.parsing.coverage.accepted import Accepted, AcceptedExport, Group
from assets.parsing.coverage.export_versions import (
    holders_of,
    is_version_of,
    keys_of,
    lost_keys,
    lost_records,
    records_of,
)
from assets.parsing.coverage.file_doubts import FORMER, TOLD, VOID, Doubt, with_ruling
from assets.rulings import ACCEPT_FILE, Ruling, holds
from schemas.labels import FIELD_LABELS
from schemas.lookups.export_doubts import tell_doubt

UNCOMPARED_FIELDS = ("sex", "birth", "phone", "archive_no", "on_job", "remark", "id_type", "post", "person_type")
"""Columns that may come and go without a loss."""


@dataclass(frozen=True)
class Hoard:
    """Registry records and where their fields stand: of the inbox as it is, or of the contents of a former version."""

    certificates: pl.DataFrame
    layouts: pl.DataFrame
    files: dict[str, str]
    """Path to SHA-256 of the files that were read as registries."""

    def of(self, group: Group) -> pl.DataFrame:
        """Records of one department and family."""
        source, family = group
        return self.certificates.filter(pl.col("source") == source, pl.col("family").fill_null("") == pl.lit(family))

    def fields(self, files: frozenset[str] | set[str]) -> set[str]:
        """Canonical fields that have a column in these files, and cells in it."""
        held = self.layouts.filter(
            pl.col("file").is_in(list(files)) & (pl.col("field") != "") & (pl.col("method") != "unmapped")
        )["field"]
        return set(held.unique()) - set(UNCOMPARED_FIELDS) - self._emptied(files)

    def _emptied(self, files: frozenset[str] | set[str]) -> set[str]:
        """Fields of which these files have a column at most, and no cell."""
        records = self.certificates.filter(pl.col("file").is_in(list(files)))
        texts = [name for name in records.columns if name.endswith("_text")]
        return {name.removesuffix("_text") for name in texts if records[name].null_count() == records.height}


@dataclass(frozen=True)
class Choice:
    """What is in force for one department and family; `former` says whether it is the last accepted version."""

    group: Group
    current: frozenset[str]
    """Files of the inbox whose records count."""
    former: bool = False
    doubts: tuple[Doubt, ...] = ()
    accepted: AcceptedExport | None = None

    @property
    def whole(self) -> bool:
        """Whether an absence from it proves anything."""
        return not any(d.effect == VOID and d.ruling is None and d.years == (None, None) for d in self.doubts)


@dataclass(frozen=True)
class Inbox:
    """What the choice is made from."""

    hoard: Hoard
    present: dict[str, str]
    """Every file of the inbox that was taken in: path to SHA-256, or to what stands for it."""
    doubts: list[Doubt]
    accepted: Accepted
    standing: dict[tuple[str, str], Ruling]
    shrink: float
    read_former: Callable[[tuple[tuple[str, str], ...]], Hoard | None]

    def groups(self) -> list[Group]:
        """Departments and families of which anything is or was on hand, in order."""
        pairs = self.hoard.certificates.select("source", pl.col("family").fill_null("")).unique().rows()
        return sorted({*pairs, *self.accepted})


def choose(inbox: Inbox) -> list[Choice]:
    """Decide for each department and family which version counts."""
    return [_choose(inbox, group) for group in inbox.groups()]


def _choose(inbox: Inbox, group: Group) -> Choice:
    records = inbox.hoard.of(group)
    files = frozenset(records["file"].unique())
    doubts = [doubt for doubt in inbox.doubts if doubt.concerns(*group)]
    open_doubts = [doubt for doubt in doubts if doubt.ruling is None and doubt.effect == VOID]
    before = _still_accepted(inbox.accepted.get(group), inbox.standing)
    contents = frozenset(inbox.hoard.files[file] for file in files)
    here = Choice(group, files, doubts=(*doubts, *_accepted_losses(group, before, doubts, inbox.standing)))
    if before is not None and before.contents != contents:
        held = _held(inbox, group, before, records, open_doubts)
        if held:
            return held
    if open_doubts or not files or (before is not None and before.contents == contents):
        return replace(here, accepted=before)
    return replace(here, accepted=_version(inbox, group, records, doubts, before))


def _accepted_losses(
    group: Group, before: AcceptedExport | None, doubts: list[Doubt], standing: dict[tuple[str, str], Ruling]
) -> list[Doubt]:
    """One note a ruling on which the version in force rests, as long as it does."""
    told = {(doubt.file, doubt.digest) for doubt in doubts}
    rulings = before.rests_on if before else ()
    # A file that was only set aside never was a part of it: of that ruling nothing is left to tell.
    parts = {path for version in (before, before.former if before else None) if version for path in version.paths}
    return [
        Doubt(group[0], (group[1],), file, "accepted", tell_doubt("accepted"), digest, TOLD,
              ruling=standing.get((ACCEPT_FILE, file)))
        for file, digest in rulings
        if (file, digest) not in told and file in parts
    ]  # fmt: skip


def _still_accepted(export: AcceptedExport | None, standing: dict[tuple[str, str], Ruling]) -> AcceptedExport | None:
    """The version that counts now: one whose ruling was withdrawn gives way to the one before it."""
    while export is not None and not all(holds(standing, ACCEPT_FILE, *ruling) for ruling in export.rests_on):
        export = export.former
    return export


def _version(
    inbox: Inbox,
    group: Group,
    records: pl.DataFrame,
    doubts: list[Doubt],
    before: AcceptedExport | None,
) -> AcceptedExport:
    """The inbox's version as one that is accepted, with the rulings that it rests on."""
    files = frozenset(records["file"].unique())
    ruled = {(doubt.file, doubt.digest) for doubt in doubts if doubt.ruling}
    for (kind, file), ruling in inbox.standing.items():
        if kind == ACCEPT_FILE and ruling.digest in _at_stake(inbox, file, files, before):
            ruled.add((file, ruling.digest))
    latest = records["exported_on"].max()
    newly_ruled = ruled - set(before.rests_on if before else ())
    return AcceptedExport(
        files=tuple(sorted((file, inbox.hoard.files[file]) for file in files)),
        records=records.height,
        fields=tuple(sorted(inbox.hoard.fields(files))),
        exported_on=str(latest) if latest else "",
        rests_on=tuple(sorted(ruled)),
        former=before if ruled else None,
        base=None if before is None or newly_ruled else _base(inbox, group, records, before),
    )


def _base(inbox: Inbox, group: Group, records: pl.DataFrame, before: AcceptedExport) -> AcceptedExport | None:
    """The version against which the next one's losses count: the former one's, unless this one lacks nothing of it."""
    base = before.base or before
    former = inbox.read_former(base.files)
    lost = former is not None and any(lost for lost, *_ in _lost(former.of(group), records))
    return replace(base, rests_on=(), former=None, base=None) if lost else None


def _at_stake(inbox: Inbox, file: str, files: frozenset[str], before: AcceptedExport | None) -> set[str]:
    """Contents of a path that a ruling may have put in force or let go: the inbox's now, and the former version's."""
    now = {inbox.hoard.files[file]} if file in files else set()
    return now | ({sha256 for path, sha256 in before.files if path == file} if before else set())


def _held(
    inbox: Inbox, group: Group, before: AcceptedExport, records: pl.DataFrame, doubts: list[Doubt]
) -> Choice | None:
    """The last accepted version, where the inbox lost records or columns of it and nobody has accepted that."""
    doubtful = {doubt.file for doubt in doubts}
    files = set(records["file"].unique())
    clean = files - doubtful
    former = inbox.read_former(before.files)
    if former is None:
        return None
    loss = _loss(inbox, group, before, former, records.filter(pl.col("file").is_in(list(clean))), clean)
    if loss is None:
        return None
    told = _losses(inbox, group, before, records, former.of(group), loss)
    aside = frozenset(doubt.file for doubt in told)
    if told and all(doubt.ruling for doubt in told):
        accepted = [replace(doubt, effect=TOLD) for doubt in told]
        version = _version(inbox, group, records, accepted, before)
        return None if doubts else Choice(group, frozenset(files), doubts=tuple(accepted), accepted=version)
    # What is doubtful itself says why; that it also lacks records is no news.
    told = [doubt for doubt in told if doubt.file not in doubtful]
    replaced = aside | before.paths
    kept = [replace(doubt, effect=FORMER) if doubt.file in replaced else doubt for doubt in doubts]
    added = frozenset(files - aside - {file for file in files if inbox.hoard.files[file] in before.contents})
    return Choice(
        group,
        current=added,
        former=True,
        doubts=(*(replace(doubt, effect=FORMER) for doubt in told), *_without_substitutes(kept, told, inbox)),
        accepted=before,
    )


def _loss(
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
        lacking = _lost(hoard.of(group), records) if hoard else []
        beyond = [(lost / total, lost, unit) for lost, total, unit in lacking if lost > inbox.shrink * total]
        if version and beyond:
            share, count, unit = max(beyond)
            told = {"count": f"{count}{unit}", "share": f"{share:.1%}", "limit": f"{inbox.shrink:.0%}"}
            return code, tell_doubt(code, **told, total=version.records)
    return None


def _lost(former: pl.DataFrame, now: pl.DataFrame) -> list[tuple[int, int, str]]:
    """How many the new version lacks, of how many, and the word for them: of its certificates, and of its records.

    Whoever has two records of one certificate, an old card's and a renewed one's, may have lost the newer alone.
    """
    keys, records = keys_of(former), records_of(former)
    return [
        (lost_keys(keys, keys_of(now)), keys.len(), "个证书"),
        (lost_records(records, records_of(now)), int(records["records"].sum()), "条记录"),
    ]


def _losses(
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


def _without_substitutes(doubts: list[Doubt], told: list[Doubt], inbox: Inbox) -> list[Doubt]:
    """A new file that can't be read, come in place of one that is gone, is that one's next version."""
    gone = any(doubt.code == "vanished" and doubt.file not in inbox.present for doubt in told)
    unread = {doubt.file for doubt in doubts if doubt.file not in inbox.hoard.files}
    return [replace(doubt, effect=FORMER) if gone and doubt.file in unread else doubt for doubt in doubts]
