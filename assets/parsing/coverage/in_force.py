"""Which version of each export is in force: the one in the inbox, or the last accepted one where it lost something."""

from dataclasses import dataclass, replace

import polars as pl

from assets.parsing.coverage.accepted import AcceptedExport, Group
from assets.parsing.coverage.doubt import FORMER, TOLD, VOID, Doubt
from assets.parsing.coverage.export_losses import doubts_of_loss, loss_since, lost_counts, without_substitutes
from assets.parsing.coverage.hoards import Inbox
from assets.rulings import ACCEPT_FILE, Ruling, holds
from schemas.lookups.export_doubts import tell_doubt


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
    lost = former is not None and any(lost for lost, *_ in lost_counts(former.of(group), records))
    return replace(base, rests_on=(), former=None, base=None) if lost else None


def _at_stake(inbox: Inbox, file: str, files: frozenset[str], before: AcceptedExport | None) -> set[str]:
    """Contents of a path that a ruling may have put in force or let go: the inbox's now, and the former version's."""
    now = {inbox.hoard.files[file]} if file in files else set()
    return now | ({sha256 for path, sha256 in before.files if path == file} if before else set())


def _held(
    inbox: Inbox, group: Group, before: AcceptedExport, records: pl.DataFrame, doubts: list[Doubt]
) -> Choice | None:
    """The last accepted version, where the inbox lost records or columns of it and nobody has accepted that."""
    files = set(records["file"].unique())
    clean = files - {doubt.file for doubt in doubts}
    former = inbox.read_former(before.files)
    if former is None:
        return None
    loss = loss_since(inbox, group, before, former, records.filter(pl.col("file").is_in(list(clean))), clean)
    if loss is None:
        return None
    told = doubts_of_loss(inbox, group, before, records, former.of(group), loss)
    if told and all(doubt.ruling for doubt in told):
        accepted = [replace(doubt, effect=TOLD) for doubt in told]
        version = _version(inbox, group, records, accepted, before)
        return None if doubts else Choice(group, frozenset(files), doubts=tuple(accepted), accepted=version)
    return _former(inbox, group, before, files, doubts, told)


def _former(
    inbox: Inbox, group: Group, before: AcceptedExport, files: set[str], doubts: list[Doubt], told: list[Doubt]
) -> Choice:
    """The last accepted version, with the files of the inbox that stand beside it and none that takes its place."""
    aside, doubtful = frozenset(doubt.file for doubt in told), {doubt.file for doubt in doubts}
    # What is doubtful itself says why; that it also lacks records is no news.
    told = [doubt for doubt in told if doubt.file not in doubtful]
    replaced = aside | before.paths
    kept = [replace(doubt, effect=FORMER) if doubt.file in replaced else doubt for doubt in doubts]
    added = frozenset(files - aside - {file for file in files if inbox.hoard.files[file] in before.contents})
    return Choice(
        group,
        current=added,
        former=True,
        doubts=(*(replace(doubt, effect=FORMER) for doubt in told), *without_substitutes(kept, told, inbox)),
        accepted=before,
    )
