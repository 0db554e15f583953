"""A clue once raised never vanishes: what earlier runs raised is shown again, with what became of it.

Each as-of date has a history of its own. Its first run starts from the latest earlier date's, and every run takes in
what earlier dates learnt since; later dates never tell it anything. The same inputs again are no new run of a date:
what was told is told again, byte for byte, whatever other dates were asked for in between.
"""

import hashlib
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple, Protocol

import polars as pl

from assets.screening.clueing.changes import tell_changes
from assets.screening.clueing.evidence import contents
from assets.screening.clueing.rewriting import REWRITTEN, former_cells, tell_rewritten
from assets.screening.clueing.settling import Present, settle
from schemas.tables.screening import ClueChanges, Clues, Evidence

FILE_FACTS = ("file", "sha256", "status")


class Raised(NamedTuple):
    """Clues, Evidence and ClueChanges, as shown."""

    clues: pl.DataFrame
    evidence: pl.DataFrame
    clue_changes: pl.DataFrame


class Kept(NamedTuple):
    """What the last run of an as-of date left: Clues and Evidence as shown, and FILE_FACTS of Files.

    `files` is null where a program before this memory left it.
    """

    as_of: date
    clues: pl.DataFrame
    evidence: pl.DataFrame
    files: pl.DataFrame | None


class Past(NamedTuple):
    """All that a run of an as-of date may know of earlier ones.

    `kept` begins with the run that this one is compared with; `first_seen` is [clue_id String, first_seen Date].
    """

    kept: Sequence[Kept]
    first_seen: pl.DataFrame


class ClueRegister(Protocol):
    """Keeps what each as-of date's last run left."""

    def recall(self, as_of: date) -> Past:
        """All that is known at this date."""

    def again(self, as_of: date, fingerprint: str) -> Raised | None:
        """What the last run of this date told, if it found the same."""

    def keep(self, as_of: date, fingerprint: str, told: Raised, files: pl.DataFrame) -> None:
        """Take in what a run told."""


def remember(
    register: ClueRegister, past: Past, clues: pl.DataFrame, evidence: pl.DataFrame, present: Present
) -> Raised:
    """Put the clues of a run together with those of earlier runs, and keep them.

    Parameters
    ----------
    register
        Where they are kept.
    past
        What it recalled for this as-of date.
    clues, evidence
        What `raise_clues` returned.
    present
        The tables of this run.

    Returns
    -------
    Raised
        Clues, those that are not raised any more with their last level, title and evidence; Evidence; ClueChanges.
    """
    located = contents(evidence, _contents_in_force(present))
    fingerprint = _fingerprint(clues, located, present)
    told = register.again(present.as_of, fingerprint)
    if told is None:
        told = _tell(past, clues, located, present)
        register.keep(present.as_of, fingerprint, told, present.files.select(FILE_FACTS))
    return told


def _contents_in_force(present: Present) -> pl.DataFrame:
    """[file, sha256] of hand-ins; no digest where an export's former content is in force, which isn't the file's."""
    former = present.exports.filter("former")["files"].explode().drop_nulls()
    known = ~pl.col("file").is_in(former.implode())
    return present.files.select("file", sha256=pl.when(known).then("sha256"))


def _tell(past: Past, clues: pl.DataFrame, evidence: pl.DataFrame, present: Present) -> Raised:
    if not past.kept:
        return Raised(Clues.conform(clues), Evidence.conform(evidence), ClueChanges.blank())
    former, told_of_them = _union(past.kept)
    lost = former.join(clues, on="clue_id", how="anti")
    previous = past.kept[0]
    behind = told_of_them.join(lost, on="clue_id", how="semi")
    settled = settle(lost, behind, present, _date_alone(previous, present))
    dated = settled.clues.drop("first_seen").join(past.first_seen, on="clue_id", how="left")
    rewritten = former_cells(told_of_them.join(clues, on="clue_id", how="semi"), evidence)
    shown = Clues.conform(pl.concat([_marked(clues, rewritten), Clues.conform(dated)]))
    whole = Evidence.conform(pl.concat([evidence, settled.evidence, rewritten]))
    news = tell_rewritten(rewritten, previous.evidence)
    changes = tell_changes(previous.as_of, previous.clues, shown, news, previous.files, present.files)
    return Raised(shown, whole, changes)


def _marked(clues: pl.DataFrame, rewritten: pl.DataFrame) -> pl.DataFrame:
    """Clues of which a claim was rewritten say so."""
    known = pl.col("clue_id").is_in(rewritten["clue_id"].implode())
    return clues.with_columns(status_reason=pl.when(known).then(pl.lit(REWRITTEN)).otherwise("status_reason"))


def _union(kept: Sequence[Kept]) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Clues and Evidence of all dates: each clue as the first that knows it shows it."""
    clues, evidence = Clues.blank(), Evidence.blank()
    for each in kept:
        unknown = each.clues.join(clues, on="clue_id", how="anti")
        clues = pl.concat([clues, unknown])
        evidence = pl.concat([evidence, each.evidence.join(unknown, on="clue_id", how="semi")])
    return clues, evidence


def _date_alone(previous: Kept, present: Present) -> date | None:
    """The former as-of date, where nothing came in since and only another date was asked for."""
    if previous.files is None or previous.as_of == present.as_of:
        return None
    same = previous.files.sort("file").equals(present.files.select(FILE_FACTS).sort("file"))
    return previous.as_of if same else None


def _fingerprint(clues: pl.DataFrame, evidence: pl.DataFrame, present: Present) -> str:
    """A digest of all that the memory's answer depends on, besides the memory."""
    lists = [pl.col("person_keys").list.join(" ")]
    judged = present.verdicts.select("file", "sheet", "row", "claim", "verdict", pl.col("reasons").list.join(" "))
    frames = (clues.drop("first_seen").with_columns(lists), evidence, judged, present.files.select(FILE_FACTS))
    contracts = [contract.dtypes() for contract in (Clues, Evidence, ClueChanges)]
    digest = hashlib.sha256(f"{present.as_of} {pl.__version__} {contracts!r}".encode())
    for frame in frames:
        digest.update(str(frame.height).encode())
        digest.update(frame.hash_rows().to_numpy().tobytes())
    return digest.hexdigest()
