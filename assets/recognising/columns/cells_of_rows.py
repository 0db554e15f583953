"""Signs that a table's cells or rows hold more than one thing each, looked for once its columns are known."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import polars as pl

from assets.recognising.columns.cell_parts import (
    BOTH_CONFIDENCE,
    DAY,
    FIRST_DAY,
    FIRST_WORD,
    LAST_WORD,
    SECOND_DAY,
    holds_both,
    split_column,
    words_apart,
)
from assets.recognising.columns.held_trades import with_held
from assets.recognising.columns.tick_columns import with_ticks
from assets.recognising.columns.told_cells import with_told_cells
from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.slots.continued_rows import Ranges, continued
from assets.recognising.wording.column import Column
from assets.recognising.wording.header_words import match_header
from assets.recognising.wording.surnames import surname_share
from schemas.tables.certificates import DATE_FIELDS

SAMPLE = 40
MOST = 0.6
_REVIEWS = frozenset(("review_due", "review_done"))
_JOINT = re.compile(r"[/／、,，;；|\s\n及和与+＋]+")
_DAY = re.compile(DAY)


@dataclass(frozen=True)
class Refined:
    """A table's columns, and which blank cells the row above fills."""

    columns: tuple[Column, ...]
    spread: Ranges


def refine(view: SheetView, body: np.ndarray, columns: Sequence[Column]) -> Refined:
    """Columns with a name and a number, or a certificate's facts, in one cell cut up; ticked trades; further rows."""
    sample = [view.cells(int(at)) for at in body[:SAMPLE]]
    cut = with_told_cells(_cut(_with_names_apart(_with_days_apart(list(columns), sample), sample), sample), sample)
    found = with_held(with_ticks(cut, sample), sample)
    return Refined(tuple(found), continued(view, body, found))


def _with_days_apart(columns: list[Column], sample: Sequence[Sequence[str | None]]) -> list[Column]:
    """Cut the column that holds two days of two fields by its header, one of them a review's: 有效期至/应复审日期.

    The beginning and the end of a term are read as such from one cell.
    """
    fields = {column.field for column in columns}
    for column in columns:
        named = _fields_named(column.header or "")
        others = fields - {column.field}
        if len(named) != 2 or not _REVIEWS.intersection(named) or others.intersection(named) or column.slot:
            continue
        cells = [cell for row in sample if (cell := row[column.index - 1])]
        if cells and sum(len(_DAY.findall(cell)) == 2 for cell in cells) >= MOST * len(cells):
            parts = zip(named, (FIRST_DAY, SECOND_DAY), strict=True)
            cut = [replace(column, field=field, part=part, confidence=BOTH_CONFIDENCE) for field, part in parts]
            kept = [each for each in columns if each.index != column.index]
            return sorted([*kept, *cut], key=lambda each: (each.index, each.slot, each.field))
    return columns


def _with_names_apart(columns: list[Column], sample: Sequence[Sequence[str | None]]) -> list[Column]:
    """Cut the column whose header joins the name with another word: 工号/姓名 above G0010/张三."""
    if any(column.field == "name" for column in columns):
        return columns
    for column in columns:
        words = [word for word in _JOINT.split((column.header or "").rsplit("|", maxsplit=1)[-1]) if word.strip()]
        named = [
            match is not None and match.fields[0] == "name" for word in words for match in [match_header("", word)]
        ]
        if column.field or named.count(True) != 1 or len(words) != 2:
            continue
        cells = words_apart(pl.Series([row[column.index - 1] for row in sample], dtype=pl.String)).drop_nulls()
        pairs = [pair for cell in cells if len(pair := cell.split("/")) == 2]
        place = named.index(True)
        if pairs and len(pairs) >= MOST * len(cells) and surname_share([pair[place] for pair in pairs]) >= MOST:
            part = LAST_WORD if place else FIRST_WORD
            name = replace(column, field="name", part=part, confidence=BOTH_CONFIDENCE, method="content")
            return [name if each is column else each for each in columns]
    return columns


def _fields_named(header: str) -> list[str]:
    """The fields of a header that joins two days: 应复审/到期 gives review_due and valid_to."""
    words = [word for word in _JOINT.split(header.rsplit("|", maxsplit=1)[-1]) if word.strip()]
    matches = [match_header("", word) for word in words]
    named = [match.fields[0] for match in matches if match]
    dated = len(words) == len(named) == len(set(named)) == 2 and set(named) <= set(DATE_FIELDS)
    return named if dated else []


def _cut(columns: list[Column], sample: Sequence[Sequence[str | None]]) -> list[Column]:
    """Cut the column that holds names and identity numbers, where no other column holds either."""
    if not sample or {"name", "id_no"} <= {column.field for column in columns}:
        return columns
    for column in columns:
        cells = [row[column.index - 1] for row in sample]
        free = column.field in ("", "name", "id_no") or column.method == "content"
        if free and not column.slot and holds_both(cells):
            return split_column(columns, column.index)
    return columns
