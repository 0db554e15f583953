"""Surnames: how many cells of a column begin with one, which tells names from other short words."""

import re
from collections.abc import Sequence
from functools import cache

import polars as pl

from schemas.lookups.catalogue import read_rows

_DOTTED = re.compile(r"[\u3400-\u9fff]{2,}[·•．・][\u3400-\u9fff]{2,}")


def surname_share(cells: Sequence[str]) -> float:
    """Share of the texts that begin with a common surname or have a name's middle dot, 0 where there are none."""
    return sum(map(_is_named, cells)) / max(1, len(cells))


def begins_with_surname(cells: pl.Expr) -> pl.Expr:
    """Whether texts begin with a common surname, have a middle dot or are in Latin letters (Boolean)."""
    text = cells.str.strip_chars()
    surnames = sorted(_surnames())
    listed = text.str.slice(0, 1).is_in(surnames) | text.str.slice(0, 2).is_in(surnames)
    return (listed | text.str.contains(f"^(?:{_DOTTED.pattern})|^[A-Za-z][A-Za-z .·]+$")).fill_null(value=False)


def _is_named(cell: str) -> bool:
    text = cell.strip()
    return text[:1] in _surnames() or text[:2] in _surnames() or _DOTTED.match(text) is not None


@cache
def _surnames() -> frozenset[str]:
    return frozenset(row["surname"] for row in read_rows("surnames.csv"))
