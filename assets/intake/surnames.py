"""Surnames: how many cells of a column begin with one, which tells names from other short words."""

from collections.abc import Sequence
from functools import cache

from schemas.lookups.catalogue import read_rows


def surname_share(cells: Sequence[str]) -> float:
    """Share of the texts that begin with a common surname, 0 where there are none."""
    return sum(cell.strip()[:1] in _surnames() or cell.strip()[:2] in _surnames() for cell in cells) / max(
        1, len(cells)
    )


@cache
def _surnames() -> frozenset[str]:
    return frozenset(row["surname"] for row in read_rows("surnames.csv"))
