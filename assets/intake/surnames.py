"""Surnames: how many cells of a column begin with one, which tells names from other short words."""

import re
from collections.abc import Sequence
from functools import cache

from schemas.lookups.catalogue import read_rows

_DOTTED = re.compile(r"[\u3400-\u9fff]{2,}[·•．・][\u3400-\u9fff]{2,}")


def surname_share(cells: Sequence[str]) -> float:
    """Share of the texts that begin with a common surname or have a name's middle dot, 0 where there are none."""
    return sum(map(_is_named, cells)) / max(1, len(cells))


def _is_named(cell: str) -> bool:
    text = cell.strip()
    return text[:1] in _surnames() or text[:2] in _surnames() or _DOTTED.match(text) is not None


@cache
def _surnames() -> frozenset[str]:
    return frozenset(row["surname"] for row in read_rows("surnames.csv"))
