"""Which lists were given out: number, sender, the contents they quote, and which corrections they showed already."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from assets.atomic import replace_atomically

FILE_NAME = "lists.jsonl"


@dataclass(frozen=True)
class Issued:
    """One list. `known` is the last batch of corrections that its cells show; `sheets` are (digest, sha256, sheet)."""

    number: str
    sender: str
    as_of: str
    known: int
    sheets: tuple[tuple[str, str, str], ...]


def load_issued(store: Path) -> dict[str, Issued]:
    """All lists by number; what a power cut left of a last line is passed over."""
    path = store / FILE_NAME
    if not path.exists():
        return {}
    found: dict[str, Issued] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        try:
            given = json.loads(line)
        except ValueError:
            continue
        found[given["number"]] = Issued(**{**given, "sheets": tuple(map(tuple, given["sheets"]))})
    return found


def note_issued(store: Path, lists: Iterable[Issued]) -> None:
    """Add lists; one whose number is known stands as it is, for the same number says the same."""
    known = load_issued(store)
    fresh = {each.number: each for each in lists if each.number not in known}
    if not fresh:
        return
    lines = [json.dumps(asdict(each), ensure_ascii=False) for each in (*known.values(), *fresh.values())]
    replace_atomically(store / FILE_NAME, lambda part: part.write_text("\n".join(lines) + "\n", encoding="utf-8"))
