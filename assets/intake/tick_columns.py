"""Columns named for a trade whose cells are only ticked: each tick claims a certificate of that trade."""

from collections.abc import Sequence
from dataclasses import replace

from assets.intake.cell_parts import TICK
from assets.intake.columns import Column
from assets.intake.headers import normalise
from schemas.lookups.headers import slot_words
from schemas.lookups.items import is_known
from schemas.lookups.ticks import is_tick

# One ticked column may be anything; two trades side by side are a matrix. One alone must call itself a certificate.
COLUMNS_LEAST = 2
TICK_CONFIDENCE = 0.8

_ENDINGS = ("操作证书", "操作证", "资格证书", "资格证", "上岗证", "证书", "证", "作业人员", "作业", "人员")


def with_ticks(columns: Sequence[Column], sample: Sequence[Sequence[str | None]]) -> list[Column]:
    """Give each ticked column of a trade a slot of its own, whose item is the trade.

    Parameters
    ----------
    columns
        A table's columns as assigned; only unmapped ones with a header are looked at.
    sample
        Some rows of the body.
    """
    ticked = [column for column in columns if _is_open(column) and _is_ticked(column, sample) and _trade(column)]
    alone = len(ticked) < COLUMNS_LEAST and not any((column.header or "").rstrip().endswith("证") for column in ticked)
    if not ticked or alone:
        return list(columns)
    first = max((column.slot for column in columns), default=0) + 1
    slots = {column.index: first + at for at, column in enumerate(ticked)}
    return [_as_slot(column, slots[column.index]) if column.index in slots else column for column in columns]


def _is_open(column: Column) -> bool:
    return not column.field and column.method == "unmapped" and bool(column.header)


def _is_ticked(column: Column, sample: Sequence[Sequence[str | None]]) -> bool:
    """Whether the cells are ticks or their absence, with at least one tick."""
    signs = [is_tick(cell) for row in sample if (cell := row[column.index - 1])]
    return bool(signs) and None not in signs and any(signs)


def _trade(column: Column) -> bool:
    leaf = (column.header or "").rsplit("|", maxsplit=1)[-1]
    word = normalise(leaf)
    bare = next((word.removesuffix(end) for end in _ENDINGS if word.endswith(end) and word != end), word)
    return is_known(leaf) or word in slot_words() or bare in slot_words() or is_known(bare)


def _as_slot(column: Column, slot: int) -> Column:
    return replace(column, field="item", slot=slot, confidence=TICK_CONFIDENCE, method="content", part=TICK)
