"""Columns named for trades whose cells say until when, or that, a certificate is held: 低压电工 | 2026.4.11, 有效."""

from collections.abc import Sequence
from dataclasses import replace

from assets.recognising.columns.cell_parts import HELD, HELD_UNTIL, holds_day, says_held, trade_of
from assets.recognising.wording.column import Column

# One such column may be anything; two trades side by side are a matrix.
COLUMNS_LEAST = 2
CONFIDENCE = 0.7


def with_held(columns: Sequence[Column], sample: Sequence[Sequence[str | None]]) -> list[Column]:
    """Give each such column a slot of its own: its trade is the item, a day in the cell its end.

    Parameters
    ----------
    columns
        A table's columns as assigned; only unmapped ones that are named for a trade are looked at.
    sample
        Some rows of the body.
    """
    trades = [column for column in columns if _is_open(column) and trade_of(column) and _is_held(column, sample)]
    if len(trades) < COLUMNS_LEAST:
        return list(columns)
    first = max((column.slot for column in columns), default=0) + 1
    slots = {column.index: first + at for at, column in enumerate(trades)}
    told: list[Column] = []
    for column in columns:
        told += _as_slot(column, slots[column.index], sample) if column.index in slots else [column]
    return told


def _is_open(column: Column) -> bool:
    return not column.field and column.method == "unmapped" and bool(column.header)


def _is_held(column: Column, sample: Sequence[Sequence[str | None]]) -> bool:
    """Whether whatever stands in the cells says that somebody holds a certificate, or that he holds none."""
    cells = [cell for row in sample if (cell := row[column.index - 1])]
    return any(map(says_held, cells)) and all(says_held(cell) is not None for cell in cells)


def _as_slot(column: Column, slot: int, sample: Sequence[Sequence[str | None]]) -> list[Column]:
    own = replace(column, slot=slot, confidence=CONFIDENCE, method="content")
    item = replace(own, field="item", part=HELD)
    dated = any(cell and holds_day(cell) for row in sample for cell in (row[column.index - 1],))
    return [item, replace(own, field="valid_to", part=HELD_UNTIL)] if dated else [item]
