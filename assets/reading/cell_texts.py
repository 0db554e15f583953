"""Cell values to the texts a spreadsheet program displays, column by column, with their kinds."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from itertools import zip_longest
from operator import attrgetter
from typing import Any

from assets.reading import kinds
from assets.reading.grid import Cell, CellError

KIND_OF_TYPE: dict[type, int] = {
    str: kinds.TEXT,
    float: kinds.NUMBER,
    int: kinds.NUMBER,
    dt.date: kinds.DATE,
    dt.datetime: kinds.DATETIME,
    dt.time: kinds.TIME,
    dt.timedelta: kinds.TIME,
    bool: kinds.BOOL,
    CellError: kinds.ERROR,
}


def number_text(number: float) -> str:
    """Show a number as number format 0 or General does: whole numbers in full, zeros after the fifteenth digit."""
    text = "%.15g" % (number + 0.0)  # -0.0 displays as 0
    if "e+" not in text:
        return text
    return format(Decimal(text), "f")


def duration_text(duration: dt.timedelta) -> str:
    """Show a duration as number format [h]:mm:ss does."""
    seconds = round(duration.total_seconds())
    sign = "-" if seconds < 0 else ""
    minutes, second = divmod(abs(seconds), 60)
    return f"{sign}{minutes // 60}:{minutes % 60:02d}:{second:02d}"


def _datetime_text(moment: dt.datetime) -> str:
    return moment.isoformat(" ", "seconds")


def _time_text(time: dt.time) -> str:
    return time.isoformat("seconds")


TEXT_OF_TYPE: dict[type, Callable[[Any], str]] = {
    str: str,
    float: number_text,
    int: number_text,
    dt.date: dt.date.isoformat,
    dt.datetime: _datetime_text,
    dt.time: _time_text,
    dt.timedelta: duration_text,
    bool: {True: "TRUE", False: "FALSE"}.__getitem__,
    CellError: attrgetter("text"),
}


def column_texts(column: Sequence[Cell]) -> tuple[Sequence[str], bytes]:
    """Texts of one column and the kind of each cell; an empty cell counts as text."""
    types = set(map(type, column))
    cell_kinds = bytes(map(KIND_OF_TYPE.__getitem__, map(type, column)))
    if bool in types:  # True equals 1.0: a dictionary by value would mix them
        return [TEXT_OF_TYPE[type(cell)](cell) for cell in column], cell_kinds
    text_of = {cell: TEXT_OF_TYPE[type(cell)](cell) for cell in set(column)}
    return list(map(text_of.__getitem__, column)), cell_kinds


def filled_rows(rows: Sequence[Sequence[Cell]]) -> list[int]:
    """1-based numbers of the rows that hold anything."""
    # any() alone would drop a row whose only values are 0 or FALSE
    return [i for i, row in enumerate(rows, 1) if any(row) or row.count("") != len(row)]


def columns_of(rows: Iterable[Sequence[Cell]]) -> list[Sequence[Cell]]:
    """Turn rows, possibly ragged, into columns; empty columns at the right are left off."""
    columns: list[Sequence[Cell]] = list(zip_longest(*rows, fillvalue=""))
    while columns and columns[-1].count("") == len(columns[-1]):
        columns.pop()
    return columns
