"""Whether the results of an as-of date still stand: what they were made of and what was written is as it was left."""

import hashlib
import json
import os
import platform
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from assets.atomic import replace_atomically
from assets.landing.walking import look_at, walk
from assets.made_by import ROOT, libraries
from pipelines.keys.keyring import held_keys
from pipelines.store_version import read_version
from schemas.settings import Campaign

FOLDER = "standing"
SOURCES = ("assets", "pipelines", "schemas")
_NOT_READ_BY_RUNS = frozenset({FOLDER, "received_by", "dagster", "audit.jsonl", "version.json", ".running"})
"""What lies in the store and no run's result depends on."""

Look = tuple[int, int, int, int]


@dataclass(frozen=True)
class Basis:
    """Digests of what results were made of, and of the results as they were left.

    Files count by what the file system says of them: what was changed, moved or restored meanwhile has another look,
    and a run then finds out whether anything is new.
    """

    program: str
    settings: str
    inbox: str
    store: str
    out: str


def look_at_inbox(campaign: Campaign) -> dict[str, Look]:
    """Names and looks of all that lies in the inbox, also of what is not taken."""
    return {entry.file: look_at(entry.found) for entry in walk(campaign.inbox)}


def note_standing(campaign: Campaign, as_of: date, seen: dict[str, Look]) -> None:
    """Keep what the results of a run that has just ended stand on.

    Nothing is kept where the inbox was in motion: what was seen before the run is not what it landed.

    Parameters
    ----------
    campaign, as_of
        The campaign and the date of the run.
    seen
        What `look_at_inbox` told before the run.
    """
    path = _path(campaign, as_of)
    if not _landed(campaign, seen):
        path.unlink(missing_ok=True)
        return
    text = json.dumps(asdict(_basis(campaign, as_of, seen)), indent=1)
    replace_atomically(path, lambda part: part.write_text(text, encoding="utf-8"))


def still_stands(campaign: Campaign, as_of: date) -> bool:
    """Whether a run would find nothing new: then what it would write is what stands in out/ already."""
    try:
        kept = Basis(**json.loads(_path(campaign, as_of).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return False
    version = read_version(campaign.store)
    if version is None or version.key_id not in {each.id for each in held_keys().keys}:
        return False
    return kept == _basis(campaign, as_of, look_at_inbox(campaign))


def _basis(campaign: Campaign, as_of: date, seen: dict[str, Look]) -> Basis:
    version = read_version(campaign.store)
    return Basis(
        program=_digest([platform.python_version(), *libraries(), *_told(ROOT, SOURCES)]),
        settings=_digest([repr(campaign), version.key_id if version else ""]),
        inbox=_digest(f"{name} {look}" for name, look in sorted(seen.items())),
        store=_digest(_told(campaign.store, _names(campaign.store))),
        out=_digest(_told(campaign.out(as_of).parent, (as_of.isoformat(),))),
    )


def _landed(campaign: Campaign, seen: dict[str, Look]) -> bool:
    """Whether the run read each file as it was seen before it: none changed meanwhile, none waits to be complete."""
    from assets.landing.looks import load_looks

    taken = {entry.file for entry in walk(campaign.inbox) if entry.ignored is None}
    landed = {file: look[1:] for file, look in load_looks(campaign.store).items()}
    return landed == {file: look for file, look in seen.items() if file in taken}


def _names(folder: Path) -> list[str]:
    """What lies in the store for runs to read."""
    return [entry.name for entry in os.scandir(folder) if entry.name not in _NOT_READ_BY_RUNS]


def _told(root: Path, names: Iterator[str] | list[str] | tuple[str, ...]) -> list[str]:
    """A line a file below some names of a folder, in one order: its path and what the file system says of it."""
    return sorted(line for name in names for line in _lines(os.fspath(root), name))


def _lines(root: str, name: str) -> Iterator[str]:
    path = f"{root}/{name}"
    if not os.path.isdir(path):  # noqa: PTH112 - twenty thousand of them are asked
        yield f"{name} {look_at(os.stat(path, follow_symlinks=False))}" if os.path.lexists(path) else name  # noqa: PTH116
        return
    for entry in os.scandir(path):
        if entry.is_dir(follow_symlinks=False):
            if entry.name != "__pycache__":
                yield from _lines(root, f"{name}/{entry.name}")
        else:
            yield f"{name}/{entry.name} {look_at(entry.stat(follow_symlinks=False))}"


def _digest(lines: "Iterator[str] | list[str]") -> str:
    digest = hashlib.sha256()
    for line in lines:
        digest.update(line.encode("utf-8", "surrogateescape") + b"\n")
    return digest.hexdigest()


def _path(campaign: Campaign, as_of: date) -> Path:
    return campaign.store / FOLDER / f"{as_of}.json"
