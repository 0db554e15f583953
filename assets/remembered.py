"""What stands in out/ as the program wrote it: digests kept in the store, and edited files kept beside the new ones."""

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from assets.atomic import replace_atomically
from schemas.settings import TIMEZONE

Digests = dict[str, list[str]]
"""File name to the digest of what the file says and that of its bytes."""

_EDITED = re.compile(r"（已编辑 \d{4}-\d\d-\d\d \d{4}(?:_\d+)?）\.[a-z]+$")


class Memory:
    """Remembers the workbooks of one step and as-of date, so that nobody's work on them is lost.

    A workbook that is not as it was written was edited: it is moved aside under a name with the time of its change
    before the new one takes its place. So is one that nothing is known of, unless it is what would be written.
    """

    def __init__(self, ledger: Path) -> None:
        self.ledger = ledger
        self._former = recall(ledger)

    def stands(self, path: Path, said: str) -> bool:
        """Whether a file need not be written again: it says the same, and nobody has touched it since."""
        return stands(self._former, path, said)

    def make_way(self, part: Path, path: Path) -> None:
        """Move an edited file aside before `part` takes the place of `path`."""
        if self._is_edited(path, {_bytes_digest(part)}):
            path.replace(edited_path(path))

    def remove(self, path: Path) -> None:
        """Take away a file that the program wrote and needs no more; an edited one is kept aside."""
        if self._is_edited(path, set()):
            path.replace(edited_path(path))
        else:
            path.unlink()

    def keep(self, said: Mapping[Path, str]) -> None:
        """Keep the digests of the files that stand now; other files of this ledger are forgotten."""
        remember(self.ledger, said)

    def _is_edited(self, path: Path, written: set[str]) -> bool:
        known = self._former.get(path.name)
        return path.exists() and _bytes_digest(path) not in (written | ({known[1]} if known else set()))


def edited_path(path: Path) -> Path:
    """A free name for an edited file: its own with the time at which it was changed."""
    changed = datetime.fromtimestamp(path.stat().st_mtime, ZoneInfo(TIMEZONE))
    stem = f"{path.stem}（已编辑 {changed:%Y-%m-%d %H%M}"
    free = (path.with_name(f"{stem}{f'_{n}' if n else ''}）{path.suffix}") for n in range(1_000))
    return next(name for name in free if not name.exists())


def is_edited_copy(path: Path) -> bool:
    """Whether a file is one that was kept aside."""
    return _EDITED.search(path.name) is not None


def edited_copies(folder: Path) -> list[Path]:
    """Edited files that were kept aside in a folder and its sub-folders, sorted."""
    return sorted(path for path in folder.rglob("*（已编辑 *") if is_edited_copy(path))


def recall(ledger: Path) -> Digests:
    """Digests of the last run; none when the ledger is missing or was cut."""
    try:
        return dict(json.loads(ledger.read_text(encoding="utf-8")))
    except (FileNotFoundError, ValueError):
        return {}


def stands(former: Digests, path: Path, said: str) -> bool:
    """Whether a file need not be written again: it says the same, and nobody has touched it since.

    Parameters
    ----------
    former
        What `recall` returned.
    path
        The file; its name tells it from the others of the ledger.
    said
        Digest of everything that the file is to say, its look included.
    """
    return former.get(path.name) == [said, _bytes_digest(path)]


def remember(ledger: Path, said: Mapping[Path, str]) -> None:
    """Keep the digests of files that stand now.

    Parameters
    ----------
    ledger
        File in the store, such as store/reports/<as-of>.json.
    said
        Files, and the digests of what they say.
    """
    digests = {path.name: [digest, _bytes_digest(path)] for path, digest in said.items()}
    text = json.dumps(digests, ensure_ascii=False, indent=0, sort_keys=True)
    replace_atomically(ledger, lambda part: part.write_text(text, encoding="utf-8"))


def digest_of(*texts: object) -> str:
    """Digest of what a file says."""
    return hashlib.sha256("\x1e".join(map(str, texts)).encode()).hexdigest()


def _bytes_digest(path: Path) -> str:
    """Digest of a file as it stands; empty when there is none."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else ""
