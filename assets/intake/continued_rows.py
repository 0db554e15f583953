"""Rows that go on with the person of the row above: name and identity number left blank, a certificate given."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
import polars as pl

from assets.intake.columns import Column
from assets.intake.sheet_view import SheetView

# 序号 and its like; the same cells number the records of a registry (assets.intake.completeness).
_COUNTER = re.compile(r"\s*(序\s*号|序|顺序号|行号|[Nn][Oo]\.?)\s*")
# What a further certificate of the same person must say at least one of.
_CERTIFICATE = frozenset(("number", "item", "family", "category", "valid_to", "issue", "first_issue"))
# What stays blank in a further row, or says the same as in the person's first row.
_PERSONAL = frozenset(("sex", "birth", "phone", "uscc", "id_type", "on_job", "person_type"))
# Filled down with the name: the person's own facts, as the row above gives them.
_CARRIED = ("name", "id_no", "sex", "birth", "phone", "enterprise", "uscc", "post", "id_type", "on_job")
# A digit or two of a number may be mistyped; one further off is another person's.
DIGITS_APART = 2

Ranges = Mapping[int, tuple[tuple[int, int], ...]]


def continued(view: SheetView, body: np.ndarray, columns: Sequence[Column]) -> Ranges:
    """Columns to the ranges of rows, first to last, in which the first row's cell holds for the blank ones below.

    A row goes on with the person above only where nothing in it speaks of somebody else: no running number of its
    own, no other telephone, no number that embeds another identity number. Panels of several persons are left alone.
    """
    at = {column.field: f"c{column.index}" for column in columns if column.field and not column.part}
    slots = any(column.field == "name" and column.slot for column in columns)
    if "name" not in at or "id_no" not in at or slots or not body.size or not at.keys() & _CERTIFICATE:
        return {}
    frame = view.sheet.frame
    said = pl.any_horizontal(pl.col(at[field]).is_not_null() for field in at.keys() & _CERTIFICATE)
    blank = pl.col(at["name"]).is_null() & pl.col(at["id_no"]).is_null() & said
    open_rows = np.intersect1d(np.flatnonzero(frame.select(blank=blank)["blank"].to_numpy()), body)
    if not open_rows.size:
        return {}
    counters = [f"c{c.index}" for c in columns if not c.field and _COUNTER.fullmatch(c.header or "")]
    groups = _groups(view, body, open_rows.tolist(), at, counters)
    ranges = _ranges(view, groups, [at[field] for field in _CARRIED if field in at])
    if "number" not in at:
        return ranges
    # A number that is the person's own serves all certificates of its kind.
    embedded = {first: last for first, last in groups.items() if _embeds(view.sheet.frame.row(first, named=True), at)}
    return {**ranges, **_ranges(view, embedded, [at["number"]])}


def _groups(
    view: SheetView, body: np.ndarray, open_rows: Sequence[int], at: Mapping[str, str], counters: Sequence[str]
) -> dict[int, int]:
    """First position of each person with further rows to the last of them."""
    frame, inside = view.sheet.frame, set(body.tolist())
    groups: dict[int, int] = {}
    first_of: dict[int, int] = {}
    for row in open_rows:
        above = row - 1
        first = first_of.get(above, above)
        if above not in inside or not view.is_adjacent(row):
            continue
        person, own = frame.row(first, named=True), frame.row(row, named=True)
        if person[at["name"]] is None or not _goes_on(person, own, at, counters):
            continue
        first_of[row] = first
        groups[first] = row
    return groups


def _embeds(person: Mapping[str, str | None], at: Mapping[str, str]) -> bool:
    number, id_no = person[at["number"]], person[at["id_no"]]
    return bool(number and id_no) and (number or "").strip().upper() == "T" + (id_no or "").strip().upper()


def _goes_on(
    person: Mapping[str, str | None], own: Mapping[str, str | None], at: Mapping[str, str], counters: Sequence[str]
) -> bool:
    same = [*counters, *(at[field] for field in _PERSONAL if field in at)]
    if any(own[column] is not None and own[column] != person[column] for column in same):
        return False
    return _may_be_of(own.get(at.get("number", ""), None), person[at["id_no"]])


def _may_be_of(number: str | None, id_no: str | None) -> bool:
    """Whether a certificate number is free of an identity number, or embeds this one, a mistyped digit or two apart."""
    embedded = (number or "").strip().upper().removeprefix("T")
    if len(embedded) not in (15, 18) or not embedded[:-1].isdigit():
        return True
    whose = (id_no or "").strip().upper()
    return len(whose) == len(embedded) and sum(a != b for a, b in zip(whose, embedded, strict=True)) <= DIGITS_APART


def _ranges(view: SheetView, groups: Mapping[int, int], columns: Sequence[str]) -> Ranges:
    """For each carried column, the blank cells right below a person's first row."""
    ranges: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for first, last in groups.items():
        cells = view.sheet.frame[first : last + 1]
        for column in columns:
            texts = cells[column].to_list()
            filled = next((step for step, text in enumerate(texts[1:], start=1) if text is not None), len(texts))
            if texts[0] is not None and filled > 1:
                span = (int(view.numbers[first]), int(view.numbers[first + filled - 1]))
                ranges[int(column[1:])].append(span)
    return {column: tuple(found) for column, found in ranges.items()}
