"""Which version of each registry export was last accepted as whole: the memory against which a new one is held."""

import json
from dataclasses import dataclass
from pathlib import Path

from assets.atomic import replace_atomically

Group = tuple[str, str]
"""Department and family."""


@dataclass(frozen=True)
class AcceptedExport:
    """One department's export of one family as it was last accepted.

    `files` are (path, SHA-256) in order; `fields` the canonical fields that its columns held; `exported_on` in ISO
    form, empty where unknown.
    """

    files: tuple[tuple[str, str], ...]
    records: int
    fields: tuple[str, ...]
    exported_on: str = ""

    @property
    def contents(self) -> frozenset[str]:
        """SHA-256 of all its files."""
        return frozenset(sha256 for _, sha256 in self.files)

    @property
    def paths(self) -> frozenset[str]:
        """Paths of all its files."""
        return frozenset(file for file, _ in self.files)


Accepted = dict[Group, AcceptedExport]


def accepted_path(store: Path) -> Path:
    """Where it is kept."""
    return store / "exports.json"


def load_accepted(store: Path) -> Accepted:
    """All accepted exports; none where nothing has been accepted yet."""
    path = accepted_path(store)
    if not path.exists():
        return {}
    rows = json.loads(path.read_text(encoding="utf-8"))
    return {
        (row["source"], row["family"]): AcceptedExport(
            tuple((file, sha256) for file, sha256 in row["files"]),
            row["records"],
            tuple(row["fields"]),
            row["exported_on"],
        )
        for row in rows
    }


def save_accepted(store: Path, accepted: Accepted) -> None:
    """Replace the memory, atomically, where it changed."""
    if load_accepted(store) == accepted:
        return
    rows = [
        {
            "source": source,
            "family": family,
            "files": [list(file) for file in export.files],
            "records": export.records,
            "fields": list(export.fields),
            "exported_on": export.exported_on,
        }
        for (source, family), export in sorted(accepted.items())
    ]
    text = json.dumps(rows, ensure_ascii=False, indent=1) + "\n"
    replace_atomically(accepted_path(store), lambda part: part.write_text(text, encoding="utf-8"))
