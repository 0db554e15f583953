"""Which version of each registry export was last accepted as whole: the memory against which a new one is held."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assets.atomic import replace_atomically

Group = tuple[str, str]
"""Department and family."""


FILE_NAME = "exports.json"


@dataclass(frozen=True)
class AcceptedExport:
    """One department's export of one family as it was last accepted.

    `files` are (path, SHA-256) in order; `fields` the canonical fields that its columns held; `exported_on` in ISO
    form, empty where unknown. `rests_on` are the rulings, as (path, digest), without which `former` would be in force.
    `base` is the earlier version against which losses add up, as long as nobody has accepted them: a few records at a
    time are as gone as many at once.
    """

    files: tuple[tuple[str, str], ...]
    records: int
    fields: tuple[str, ...]
    exported_on: str = ""
    rests_on: tuple[tuple[str, str], ...] = ()
    former: "AcceptedExport | None" = None
    base: "AcceptedExport | None" = None

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
    return store / FILE_NAME


def load_accepted(store: Path) -> Accepted:
    """All accepted exports; none where nothing has been accepted yet."""
    path = accepted_path(store)
    if not path.exists():
        return {}
    rows = json.loads(path.read_text(encoding="utf-8"))
    return {(row["source"], row["family"]): _read(row) for row in rows}


def _read(row: dict[str, Any]) -> AcceptedExport:
    files, rests_on = (tuple((file, digest) for file, digest in row.get(name, ())) for name in ("files", "rests_on"))
    former, base = (_read(row[name]) if row.get(name) else None for name in ("former", "base"))
    return AcceptedExport(files, row["records"], tuple(row["fields"]), row["exported_on"], rests_on, former, base)


def _written(export: AcceptedExport) -> dict[str, Any]:
    return {
        "files": [list(file) for file in export.files],
        "records": export.records,
        "fields": list(export.fields),
        "exported_on": export.exported_on,
        "rests_on": [list(ruling) for ruling in export.rests_on],
        "former": _written(export.former) if export.former else None,
        "base": _written(export.base) if export.base else None,
    }


def save_accepted(store: Path, accepted: Accepted) -> None:
    """Replace the memory, atomically, where it changed."""
    if load_accepted(store) == accepted:
        return
    rows = [
        {"source": source, "family": family, **_written(export)}
        for (source, family), export in sorted(accepted.items())
    ]
    text = json.dumps(rows, ensure_ascii=False, indent=1) + "\n"
    replace_atomically(accepted_path(store), lambda part: part.write_text(text, encoding="utf-8"))
