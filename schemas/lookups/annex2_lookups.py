"""Reads what people know about 附件2: its columns with captions and definitions, and the words of the ledgers."""

import functools
from dataclasses import dataclass

from schemas.lookups.catalogue import read_rows


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


@dataclass(frozen=True)
class Ledger:
    """One ledger: its name, the fields of its event's date and of its number, the fields no row may lack."""

    code: str
    label: str
    event: str
    document: str
    required: tuple[str, ...]


@functools.cache
def ledgers() -> dict[str, Ledger]:
    """All ledgers by code (contract §5)."""
    return {
        row["ledger"]: Ledger(
            row["ledger"], row["label"], row["event"], row["document"], tuple(row["required"].split())
        )
        for row in read_rows("annex2_ledgers.csv")
    }


@functools.cache
def figure_columns() -> tuple[FigureColumn, ...]:
    """All numbers in the order of the form; c14 is two numbers in one cell."""
    return tuple(FigureColumn(**row) for row in read_rows("annex2_columns.csv"))


@functools.cache
def column_codes() -> list[str]:
    """Codes of the numbers, in the order of the form."""
    return [column.code for column in figure_columns()]


@functools.cache
def form_places() -> tuple[tuple[str, ...], ...]:
    """Codes by the column of the paper form that they stand in: fifteen, c14 with its two numbers."""
    places: dict[str, list[str]] = {}
    for code in column_codes():
        places.setdefault(code.partition("_")[0], []).append(code)
    return tuple(tuple(codes) for codes in places.values())


@functools.cache
def column_place(code: str) -> str:
    """How people name a column: 第1栏 for c01, 第14栏 for both numbers of c14."""
    place = next(number for number, codes in enumerate(form_places(), 1) if code in codes)
    return f"第{place}栏"


@functools.cache
def terms(kind: str) -> tuple[tuple[str, str], ...]:
    """Pairs (term, how it is written) of one kind of ledger word, in the order in which they are tried."""
    return tuple((row["term"], row["written"]) for row in read_rows("annex2_terms.csv") if row["kind"] == kind)
