"""What people have ruled on what the program showed them: accepted, released, withdrawn; only ever appended."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

import polars as pl

from assets.append_only import append_line, whole_lines

FILE_NAME = "rulings.jsonl"

ACCEPT_FILE, ACCEPT_FAMILY, ACCEPT_SENDER = "accept_file", "accept_family", "accept_sender"
RELEASE_CLUE = "release_clue"
SEPARATE_ROSTER = "separate_roster"
KINDS = (ACCEPT_FILE, ACCEPT_FAMILY, ACCEPT_SENDER, RELEASE_CLUE, SEPARATE_ROSTER)
"""An export or unreadable file, a held family, a held sender; a clue's rows that may go out; a roster that is none's
second version."""


@dataclass(frozen=True)
class Ruling:
    """One act of a person. It holds for exactly the content shown: `digest` is that content's.

    `subject` is a file's path, a family, a sender or a clue's number. A `withdrawn` one ends what stood before it.
    """

    kind: str
    subject: str
    digest: str
    reason: str
    by: str
    at: str
    withdrawn: bool = False


def rulings_path(store: Path) -> Path:
    """Where they are kept."""
    return store / FILE_NAME


def append_ruling(store: Path, ruling: Ruling) -> None:
    """Add one and have it on the disk before going on; `ruling.at` is a time with its zone in ISO form."""
    if ruling.kind not in KINDS or datetime.fromisoformat(ruling.at).tzinfo is None:
        raise ValueError(ruling.kind)
    append_line(rulings_path(store), json.dumps(asdict(ruling), ensure_ascii=False))


def all_rulings(store: Path) -> list[Ruling]:
    """Every act, in order."""
    return [Ruling(**json.loads(line)) for line in whole_lines(rulings_path(store))]


def standing_rulings(rulings: Sequence[Ruling]) -> dict[tuple[str, str], Ruling]:
    """The last act on each (kind, subject), withdrawn ones left out."""
    last = {(ruling.kind, ruling.subject): ruling for ruling in rulings}
    return {key: ruling for key, ruling in last.items() if not ruling.withdrawn}


def holds(standing: dict[tuple[str, str], Ruling], kind: str, subject: str, digest: str) -> bool:
    """Whether somebody ruled so on exactly this content."""
    ruling = standing.get((kind, subject))
    return ruling is not None and ruling.digest == digest


def ruled_files(store: Path, kind: str, hand_ins: pl.DataFrame) -> list[str]:
    """Files on whose present content somebody ruled so.

    Parameters
    ----------
    hand_ins
        file, sha256 String.
    """
    standing = standing_rulings(all_rulings(store))
    present = hand_ins.select("file", "sha256").drop_nulls().iter_rows()
    return sorted(file for file, digest in present if holds(standing, kind, file, digest))
