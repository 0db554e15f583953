"""Columns named for a trade whose cells are only ticked: each tick claims a certificate of that trade."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from assets.recognising.columns.cell_parts import CIRCLED, TICK, trade_nearly, trade_of
from assets.recognising.slots.slot_headers import SLOT_FIELDS
from assets.recognising.wording.column import Column
from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.header_words import match_header
from assets.recognising.wording.row_signs import TOTAL
from schemas.lookups.ticks import CIRCLE, is_tick

# One ticked column may be anything; two trades side by side are a matrix. One alone must call itself a certificate.
COLUMNS_LEAST = 2
TICK_CONFIDENCE = 0.8
# Shorter numbers in a row of nothing else are counts.
FEWEST_FIGURES = 5
_TOTAL = re.compile(TOTAL)
_POST = re.compile("(?:工种|岗位|职务)$")


def with_ticks(columns: Sequence[Column], sample: Sequence[Sequence[str | None]]) -> list[Column]:
    """Give each ticked column of a trade a slot of its own, whose item is the trade.

    Parameters
    ----------
    columns
        A table's columns as assigned; only unmapped ones with a header are looked at.
    sample
        Some rows of the body.
    """
    sample = [row for row in sample if not _is_total(row)]
    circled = _are_circled(columns, sample)
    signed = [column for column in columns if _is_open(column) and _holds_signs(column, sample, circled=circled)]
    trades = [column for column in signed if trade_of(column)]
    # Beside columns of trades, one that is ticked like them and resembles a trade is one.
    trades = [c for c in signed if trade_of(c) or trade_nearly(c)] if trades else []
    ticked = [column for column in trades if any(_ticks(row[column.index - 1], circled=circled) for row in sample)]
    alone = len(trades) < COLUMNS_LEAST and not any((column.header or "").rstrip().endswith("证") for column in ticked)
    if not ticked or alone:
        return list(columns)
    first = max((column.slot for column in columns), default=0) + 1
    slots = {column.index: _own_slot(column, columns) or first + at for at, column in enumerate(trades)}
    part = CIRCLED if circled else TICK
    told = [_as_slot(column, slots[column.index], part) if column.index in slots else column for column in columns]
    if len(trades) == len(signed):
        told = _shared_by_ticks(told, slots)
    told = _with_what_goes_on(_with_each_neighbour(told, slots), slots)
    return told if any(column.field == "post" for column in told) else [_as_post(column) for column in told]


def _is_total(row: Sequence[str | None]) -> bool:
    """Whether a row counts what is ticked above it: 合计 | | 3 | 6, or nothing but small numbers."""
    said = [re.sub(r"\s", "", cell) for cell in row if cell]
    counted = all(cell.isdigit() and len(cell) < FEWEST_FIGURES for cell in said)
    return any(_TOTAL.match(cell) for cell in said[:2]) or (counted and len(said) > 1)


def _shared_by_ticks(columns: Sequence[Column], slots: Mapping[int, int]) -> list[Column]:
    """One number beside the ticks, whatever it is called, is that of all that is ticked: 煤矿操作证号.

    Asked where every ticked column is understood: the number stands for what a tick in nobody's words claims.
    """
    others = {column.slot for column in columns if column.slot and column.index not in slots}
    alone = len(others) == 1 and not others & set(slots.values())
    own = [column for column in columns if column.slot and column.index not in slots]
    if not alone or any(column.field in ("item", "family") for column in own):
        return list(columns)
    return [column if column.index in slots else replace(column, slot=0) for column in columns]


def _with_each_neighbour(columns: Sequence[Column], slots: Mapping[int, int]) -> list[Column]:
    """有效期至（低压）, 有效期至（高处）: what stands right of each ticked column is its own, each time the same."""
    beside = {column.index: slots[column.index - 1] for column in columns if column.index - 1 in slots}
    told = [match_header("", c.header or "") for c in columns if c.index in beside]
    fields = {match.fields[0] if match else "" for match in told}
    if len(told) < max(COLUMNS_LEAST, len(slots)) or len(fields) != 1 or not fields <= SLOT_FIELDS - {"item"}:
        return list(columns)
    field = fields.pop()
    return [
        replace(c, field=field, slot=beside[c.index], confidence=TICK_CONFIDENCE, method="content")
        if c.index in beside
        else c
        for c in columns
    ]


def _with_what_goes_on(columns: Sequence[Column], slots: Mapping[int, int]) -> list[Column]:
    """Columns whose header goes on from that of a ticked one are its certificate's: 煤矿瓦斯检查作业到期."""
    words = {normalise(column.header or ""): column.slot for column in columns if column.index in slots}
    return [_of_trade(column, words) if column.index not in slots else column for column in columns]


def _of_trade(column: Column, words: Mapping[str, int]) -> Column:
    head = normalise(column.header or "")
    trade = max((word for word in words if head.startswith(word) and head != word), key=len, default="")
    match = match_header("", head.removeprefix(trade)) if trade else None
    if match is None or match.fields[0] not in SLOT_FIELDS or column.slot:
        return column
    return replace(column, field=match.fields[0], slot=words[trade], confidence=TICK_CONFIDENCE, method="content")


def _as_post(column: Column) -> Column:
    """What people do, beside the ticks that say what they hold: 进场工种."""
    heads = not column.slot and _POST.search(normalise(column.header or ""))
    return replace(column, field="post") if column.field == "item" and heads else column


def _is_open(column: Column) -> bool:
    return not column.field and column.method == "unmapped" and bool(column.header)


def _holds_signs(column: Column, sample: Sequence[Sequence[str | None]], *, circled: bool) -> bool:
    """Whether whatever stands in the cells is a tick or says that there is none."""
    cells = [cell for row in sample if (cell := row[column.index - 1])]
    return all(is_tick(cell) is not None or (circled and CIRCLE.fullmatch(cell.strip())) for cell in cells)


def _are_circled(columns: Sequence[Column], sample: Sequence[Sequence[str | None]]) -> bool:
    """Whether circles are the sign: they stand in open columns, and none of these is ticked in another way."""
    found = ({cell.strip() for row in sample if (cell := row[one.index - 1])} for one in columns if _is_open(one))
    circled = [cells for cells in found if any(map(CIRCLE.fullmatch, cells))]
    return bool(circled) and not any(is_tick(cell) for cells in circled for cell in cells)


def _ticks(cell: str | None, *, circled: bool) -> bool:
    return bool(cell and (is_tick(cell) or (circled and CIRCLE.fullmatch(cell.strip()))))


def _own_slot(column: Column, columns: Sequence[Column]) -> int:
    """The slot of the columns that go on from a ticked one's header, 低压 and 低压到期; 0 where there is none."""
    word = normalise(column.header or "")
    return next((other.slot for other in columns if other.slot and normalise(other.header or "").startswith(word)), 0)


def _as_slot(column: Column, slot: int, part: str) -> Column:
    return replace(column, field="item", slot=slot, confidence=TICK_CONFIDENCE, method="content", part=part)
