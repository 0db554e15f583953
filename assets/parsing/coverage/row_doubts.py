"""What the records and columns of a registry file tell against it: gaps, totals, rows without keys, empty columns."""

from collections.abc import Iterator
from typing import Any

from schemas.labels import FIELD_LABELS
from schemas.lookups.export_doubts import tell_doubt

REVIEWS_ABSENT = "reviews_absent"
REVIEWS_UNMEANT = "reviews_unmeant"
# Offices delete a row by hand now and then; more is a loss.
MISSING_SHARE = 0.02
# A handful of numbers out of a long list was picked by a filter (one county, one item); a loss leaves most of them.
HANDFUL = 20
# Below it each such record stands for itself (a namesake is then never called absent); above it the export is blurred.
REJECTED_SHARE = 0.02
UNSOUND_SHARE = 0.02
NAMELESS_SHARE = 0.05
FEWEST_ROWS = 3
# Beyond typing errors: columns have slipped against each other, or one was taken for another.
CONTRADICTION_SHARE = 0.02
_CONTRADICTIONS = {
    "reversed": "ends_before_starts",
    "divided": "ids_disagree",
    "undated": "dates_unread",
    "overdue": "states_disagree",
    "overrun": "reviews_after_end",
    "crossed": "items_contradict",
    "copied": "copied_block",
}
# A column that is empty in most rows is not there.
EMPTY_SHARE = 0.5
_COLUMNS = {
    "idless": "ids_absent",
    "numberless": "numbers_absent",
    "itemless": "items_absent",
    "endless": "ends_absent",
    "stateless": "states_absent",
}
_RUNS = {"itemless_run": "item", "endless_run": "valid_to", "stateless_run": "status"}
"""Stretches without a cell, by the column that they lack."""


def told_by_signs(signs: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """What the tables tell of their own completeness; a total may count all tables of the file."""
    whole = sum(sign["records"] for sign in signs)
    page, pages = (max((sign[name] or 0 for sign in signs), default=0) for name in ("page", "pages"))
    if page < pages:
        yield "pages_missing", tell_doubt("pages_missing", page=page, pages=pages)
    for line in dict.fromkeys(sign["broken_off"] for sign in signs if sign["broken_off"]):
        yield "broken_off", tell_doubt("broken_off", line=line)
    if not whole and signs:
        yield "no_records", tell_doubt("no_records")
    for sign in signs:
        missing, stated = (sign["missing"] or 0) + sign["before"], sign["stated"] or 0
        picked = sign["records"] < min(HANDFUL, missing)
        if missing > max(1, MISSING_SHARE * (sign["records"] + missing)) and not picked:
            yield "numbers_missing", tell_doubt("numbers_missing", count=missing, total=sign["records"])
        if whole and stated > max(sign["records"], whole):
            yield "total_disagrees", tell_doubt("total_disagrees", stated=stated, total=whole)


def told_by_rows(tables: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """What share of a file's records nothing leads to."""
    total, lost, numeric, unsound, nameless = (
        sum(table[name] for table in tables) for name in ("rows", "lost", "numeric", "unsound", "nameless")
    )
    if _beyond(lost, total, REJECTED_SHARE):
        yield "rejected_in_bulk", tell_doubt("rejected_in_bulk", total=total, count=lost)
    if _beyond(numeric, total, UNSOUND_SHARE):
        yield "ids_numeric", tell_doubt("ids_numeric", total=total, count=numeric)
    elif _beyond(regained := sum(table["regained"] for table in tables), total, UNSOUND_SHARE):
        yield "ids_regained", tell_doubt("ids_regained", total=total, count=regained)
    elif _beyond(unsound, total, UNSOUND_SHARE):
        yield "ids_unusable", tell_doubt("ids_unusable", total=total, count=unsound)
    if _beyond(nameless, total, NAMELESS_SHARE):
        yield "names_missing", tell_doubt("names_missing", total=total, count=nameless)
    for name, code in _CONTRADICTIONS.items():
        count = sum(table[name] for table in tables)
        if _beyond(count, total, CONTRADICTION_SHARE):
            yield code, tell_doubt(code, total=total, count=count)
    yield from _of_columns(tables, total)


def _of_columns(tables: list[dict[str, Any]], total: int) -> Iterator[tuple[str, str]]:
    """Columns that an export lacks, or that are empty: what they would have told can't be judged."""
    for name, code in _COLUMNS.items():
        if _beyond(_sum(tables, name), total, EMPTY_SHARE):
            yield code, tell_doubt(code)
    yield from _of_stretches(tables, total)
    if _beyond(count := _sum(tables, "unmeant"), total, 0.0):
        yield REVIEWS_UNMEANT, tell_doubt(REVIEWS_UNMEANT, total=total, count=count)
    if unreviewed := _sum(tables, "unreviewed"):
        yield REVIEWS_ABSENT, tell_doubt(REVIEWS_ABSENT, count=unreviewed)


def _of_stretches(tables: list[dict[str, Any]], total: int) -> Iterator[tuple[str, str]]:
    """Columns that are empty on end, in a part of the rows."""
    if count := _sum(tables, "numberless_run"):
        yield "numbers_broken", tell_doubt("numbers_broken", total=total, count=count)
    lost = {field: count for name, field in _RUNS.items() if (count := _sum(tables, name))}
    if lost:
        detail = "、".join(f"{FIELD_LABELS[field]}（{count}行）" for field, count in lost.items())
        yield "columns_broken", tell_doubt("columns_broken", total=total, detail=detail)


def _sum(tables: list[dict[str, Any]], name: str) -> int:
    return sum(table[name] for table in tables)


def _beyond(count: int, total: int, share: float) -> bool:
    return count >= FEWEST_ROWS and count > share * total
