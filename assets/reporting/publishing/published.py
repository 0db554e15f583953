"""What out/<as-of>/ holds as the program put it there, by path and digest: anything else in it is people's."""

import json
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from assets.atomic import replace_atomically
from assets.stored_table import file_digest

FOLDER = "published"
PEOPLES_WORK = ".xlsx"
"""What people edit. The program's tables, pages and texts are replaced whatever became of them."""

Known = dict[str, list[str]]
"""Path in out/<as-of>/ to the digests that it may have as the program's own: before and after a change under way."""


def recall_published(store: Path, as_of: str) -> Known:
    """What was published last for a date; of a store of before, what each step remembered of its workbooks."""
    try:
        return dict(json.loads(_ledger(store, as_of).read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return _remembered_before(store, as_of)


def note_published(store: Path, as_of: str, known: Mapping[str, list[str]]) -> None:
    """Keep what stands in out/<as-of>/ from now on."""
    text = json.dumps(known, ensure_ascii=False, indent=0, sort_keys=True)
    replace_atomically(_ledger(store, as_of), lambda part: part.write_text(text, encoding="utf-8"))


def is_peoples(path: Path, digests: list[str]) -> bool:
    """Whether what bears a published name is none of what the program put there: an edited workbook, a link, a folder.

    An empty file is what a power cut leaves of one, and nobody's work.
    """
    if path.is_symlink() or not path.is_file():
        return True
    return path.suffix == PEOPLES_WORK and path.stat().st_size > 0 and file_digest(path) not in digests


def digest(path: Path) -> str:
    """Digest of a file; empty for what is none, or is a link to one."""
    return file_digest(path) if path.is_file() and not path.is_symlink() else ""


def _ledger(store: Path, as_of: str) -> Path:
    return store / FOLDER / f"{as_of}.json"


def _remembered_before(store: Path, as_of: str) -> Known:
    """Ledgers of a program before this one: a file a step, of workbooks by their name alone."""
    known: Known = {}
    for ledger in sorted((store / "reports").glob(f"*{as_of}.json")):
        try:
            known |= {name: [digest] for name, (_, digest) in json.loads(ledger.read_text(encoding="utf-8")).items()}
        except (OSError, ValueError, TypeError, AttributeError):
            continue
    return known


def digests_of(known: Known, name: str) -> list[str]:
    """Digests under a path; ledgers of before have the name alone."""
    return known.get(name, known.get(PurePosixPath(name).name, []))
