"""Wordings that no lookup of the program holds, by what they stand for: unlisted_wordings.csv.

Kinds: `header` of a field, `item`, `issuer`, `none` (no certificate held), and what stands around a table: `preface`,
`section`, `caption`, `tail`. A test keeps every one of them out of the lookups: what the program makes of them is
recognition's own work.
"""

import csv
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from numpy.random import Generator

NONE_HELD = ""
"""What `none`, `preface` and the like stand for: nothing that has a name."""


@cache
def unlisted(kind: str) -> dict[str, tuple[str, ...]]:
    """Return the wordings of one kind, by what they stand for."""
    text = files("demo.rosters").joinpath("unlisted_wordings.csv").read_text(encoding="utf-8")
    found = defaultdict[str, list[str]](list)
    for row in csv.DictReader(text.splitlines()):
        if row["kind"] == kind:
            found[row["of"]].append(row["wording"])
    return {of: tuple(words) for of, words in found.items()}


def chosen(rng: Generator, words: Sequence[str]) -> str:
    """Choose one of several wordings."""
    return words[int(rng.integers(0, len(words)))]
