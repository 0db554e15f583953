"""Reads what people know about 附件2: its columns with captions and definitions, and the words of the ledgers."""

import csv
import functools
from dataclasses import dataclass
from importlib import resources


@dataclass(frozen=True)
class FigureColumn:
    """One number of 附件2: where it stands in the form, how it reads, what it counts, which ledger feeds it."""

    code: str
    group: str
    caption: str
    unit: str
    ledger: str
    folder: str
    definition: str
    source: str


@functools.cache
def figure_columns() -> tuple[FigureColumn, ...]:
    """All numbers in the order of the form; c14 is two numbers in one cell."""
    return tuple(FigureColumn(**row) for row in _rows("annex2_columns.csv"))


@functools.cache
def column_codes() -> list[str]:
    """Codes of the numbers, in the order of the form."""
    return [column.code for column in figure_columns()]


@functools.cache
def terms(kind: str) -> tuple[tuple[str, str], ...]:
    """Pairs (term, how it is written) of one kind of ledger word, in the order in which they are tried."""
    return tuple((row["term"], row["written"]) for row in _rows("annex2_terms.csv") if row["kind"] == kind)


def _rows(name: str) -> list[dict[str, str]]:
    text = resources.files("schemas.lookups").joinpath(name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))
