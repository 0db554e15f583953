"""What a step made its tables of: where that is the same and they stand as they were left, it need not run again."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from assets.atomic import replace_atomically
from assets.stored_table import StoredTable, file_digest

FOLDER = ".made"
"""Below the tables' folder: a file a step and partition."""


@dataclass(frozen=True)
class RestsOn:
    """What a step rests on besides the tables and settings that it is given, as names in the campaign's store.

    `read` is what others write, people above all; `kept` is what the step itself keeps there for its next run. What it
    finds by its content's digest is neither.
    """

    read: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


@dataclass(frozen=True)
class StepMemory:
    """Remembers of one step and partition what its tables were made of, and how they were left.

    Parameters
    ----------
    path
        Where that is kept.
    tables
        The tables that the step makes, by name.
    listing
        Names of those that tell of files the step writes besides (contract WrittenFiles).
    root
        Where the step writes files, to which paths in those are relative.
    """

    path: Path
    tables: Mapping[str, StoredTable]
    listing: tuple[str, ...]
    root: Path

    def stands(self, key: str) -> bool:
        """Whether the tables, and the files they tell of, are as the step left them when it was made of `key`."""
        try:
            kept = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return False
        return isinstance(kept, dict) and kept.get("key") == key and kept.get("left") == dict(self._left())

    def forget(self) -> None:
        """Nothing is known of the tables from now on: they are about to be written."""
        with suppress(IsADirectoryError):  # what takes its place is written over it
            self.path.unlink(missing_ok=True)

    def keep(self, key: str) -> None:
        """Keep what the tables were made of, and how they stand now."""
        text = json.dumps({"key": key, "left": dict(self._left())}, ensure_ascii=False, indent=0)
        replace_atomically(self.path, lambda part: part.write_text(text, encoding="utf-8"))

    def _left(self) -> Iterator[tuple[str, str]]:
        """Digests of the tables, and of the files that those of the contract WrittenFiles tell of."""
        for name, table in self.tables.items():
            yield name, table.digest
            if name in self.listing and table.digest:
                yield from ((path, file_digest(self.root / path)) for path in table.frame["path"])


def key_of(told: Iterable[str], store: Path, names: Iterable[str]) -> str:
    """Digest of what a step follows from: some lines, and what lies under these names of the store."""
    lines = [f"{path.relative_to(store)} {file_digest(path)}" for name in names for path in _files(store / name)]
    return hashlib.sha256("\n".join([*told, *lines]).encode()).hexdigest()


def _files(path: Path) -> list[Path]:
    return sorted(each for each in path.rglob("*") if each.is_file()) if path.is_dir() else [path]
