"""What people have said of a sender's columns: which field each holds, or that it is nothing; only ever appended."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from assets.append_only import append_line, whole_lines

FILE_NAME = "told_columns.jsonl"

NOTHING = ""
"""The field of a column of which somebody said that it is not to be read."""

Signature = tuple[str, ...]
"""A header in normal form, column by column from the first, nothing behind the last that has a text."""

Told = Mapping[Signature, Mapping[int, str]]
"""For each header what is said of its columns: number of the column, from 1, to its field."""


@dataclass(frozen=True)
class Sender:
    """Who handed in: `scope` is the folder of a department or ledger, empty for enterprises; `key` the name's core."""

    scope: str
    name: str
    key: str

    def is_same(self, other: "Sender") -> bool:
        """Whether both are one, however the name is written."""
        return (self.scope, self.key) == (other.scope, other.key)


@dataclass(frozen=True)
class ToldColumn:
    """One act of a person on one column of one header of one sender. A `withdrawn` one ends what stood before it."""

    scope: str
    sender: str
    sender_key: str
    header: Signature
    column: int
    printed: str
    field: str
    by: str
    at: str
    withdrawn: bool = False

    @property
    def whose(self) -> Sender:
        """The sender for whose tables it holds."""
        return Sender(self.scope, self.sender, self.sender_key)


def told_path(store: Path) -> Path:
    """Where they are kept."""
    return store / FILE_NAME


def append_told(store: Path, told: ToldColumn) -> None:
    """Add one and have it on the disk before going on; `told.at` is a time with its zone in ISO form."""
    if datetime.fromisoformat(told.at).tzinfo is None:
        raise ValueError(told.at)
    append_line(told_path(store), json.dumps(asdict(told), ensure_ascii=False))


def all_told(store: Path) -> list[ToldColumn]:
    """Every act, in order."""
    acts = map(json.loads, whole_lines(told_path(store)))
    return [ToldColumn(**{**act, "header": tuple(act["header"])}) for act in acts]


def standing_told(acts: Sequence[ToldColumn]) -> list[ToldColumn]:
    """The last act on each column of each sender's header, withdrawn ones left out."""
    last: dict[tuple[str, str, Signature, int], ToldColumn] = {}
    for act in acts:
        key = (act.scope, act.sender_key, act.header, act.column)
        last.pop(key, None)
        last[key] = act
    return [act for act in last.values() if not act.withdrawn]


def told_of(standing: Sequence[ToldColumn], sender: Sender) -> Told:
    """What stands for one sender, by header."""
    found: dict[Signature, dict[int, str]] = {}
    for act in standing:
        if act.whose.is_same(sender):
            found.setdefault(act.header, {})[act.column] = act.field
    return found


def told_digest(standing: Sequence[ToldColumn], scope: str) -> str:
    """Digest of all that may change how a file of this scope is read; empty where nobody said anything."""
    acts = sorted((act.sender_key, act.header, act.column, act.field) for act in standing if act.scope == scope)
    return hashlib.sha256(json.dumps(acts).encode()).hexdigest()[:12] if acts else ""
