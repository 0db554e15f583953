"""Words with which an export says that it is not all of a register, by kind (partial_exports.csv)."""

import re
from functools import cache

from schemas.lookups.catalogue import read_rows


@cache
def partial_words() -> dict[str, tuple[re.Pattern[str], ...]]:
    """The patterns of each kind, in their order."""
    found: dict[str, list[re.Pattern[str]]] = {}
    for row in read_rows("partial_exports.csv"):
        found.setdefault(row["kind"], []).append(re.compile(row["pattern"]))
    return {kind: tuple(patterns) for kind, patterns in found.items()}


def says(kind: str, text: str) -> re.Match[str] | None:
    """The first place of a text where a kind of such words stands."""
    return next((found for pattern in partial_words()[kind] if (found := pattern.search(text))), None)


def is_wholly(kind: str, text: str) -> bool:
    """Whether a text is nothing but words of a kind."""
    return any(pattern.fullmatch(text) for pattern in partial_words()[kind])
