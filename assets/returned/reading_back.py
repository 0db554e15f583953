"""What a returned list says: each cell held against what the list showed, each row against the hand-in it is of."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from openpyxl.utils import get_column_letter

from assets.reading.kinds import EMPTY
from assets.returned.broken_rows import is_unlike
from assets.returned.list_columns import header_rows, match_columns
from assets.returned.list_sheets import CameBack, ReturnedSheet
from assets.returned.meaning import (
    CORRECTED,
    EMPTIED,
    MASKED,
    OTHER_PERSON,
    UNCHANGED,
    is_other_person,
    is_written_out,
    masked,
    refusal,
    same_meaning,
    without_advice,
)
from assets.returned.originals import Original, Texts
from schemas.values.numbers.list_number import looks_like_mark, read_number

Cell = tuple[str, str, int, int]
"""sha256, sheet, row and column (from 1) of a cell of a hand-in."""


class Came(NamedTuple):
    """One cell that came back: what became of it, where it belongs and where it stood."""

    outcome: str
    sheet: str
    row: int
    column: str
    list_number: str
    original: Original
    at: int
    own_column: int
    text: str

    @property
    def cell(self) -> Cell:
        """The cell of the hand-in that it speaks of."""
        return self.original.sha256, self.original.sheet, self.at, self.own_column


@dataclass
class Reading:
    """One returned file: its cells, and the rows that nothing can be done with, as (sheet, row)."""

    cells: list[Came] = field(default_factory=list)
    unknown: list[tuple[str, int]] = field(default_factory=list)
    outdated: list[tuple[str, int]] = field(default_factory=list)
    repeated: list[tuple[str, int]] = field(default_factory=list)
    new: list[tuple[str, int]] = field(default_factory=list)
    damaged: list[tuple[str, int]] = field(default_factory=list)


class Shown(NamedTuple):
    """What lists showed: corrected texts by list number, and every text that a cell ever had (to know masked ones)."""

    by_list: Mapping[str, Mapping[Cell, str]]
    ever: Mapping[Cell, Sequence[str]]


def read_returned(
    sheets: Sequence[ReturnedSheet], originals: Mapping[str, Original], given_out: set[str], shown: Shown
) -> Reading:
    """Read one returned list.

    Parameters
    ----------
    sheets
        Its sheets.
    originals
        Current sheets of hand-ins by digest.
    given_out
        Digests of sheets that a list of this campaign ever quoted: tells a replaced hand-in from a foreign list.
    shown
        What the lists showed beyond the hand-ins' own texts.
    """
    reading = Reading()
    repeated = _repeated(sheets)
    for sheet in sheets:
        reading.new += [(sheet.name, row) for row, _ in ([] if sheet.is_cover else _new_rows(sheet, originals))]
        reading.unknown += [(sheet.name, row) for row in sheet.mistyped]
        reading.damaged += [(sheet.name, row) for row in sheet.broken]
        for row in sheet.rows:
            place = row.mark.place
            if place is None:
                continue
            original = originals.get(place[0])
            if original is None:
                if place[0] in given_out:
                    reading.outdated.append((sheet.name, row.row))
                else:
                    reading.unknown.append((sheet.name, row.row))
            elif place[1] not in original.rows:
                reading.unknown.append((sheet.name, row.row))
            elif row.mark.key in repeated:
                reading.repeated.append((sheet.name, row.row))
        kept = [row for row in sheet.rows if row.mark.key not in repeated]
        for row, came in _read_cells(sheet, kept, originals, shown):
            if is_unlike(Counter(each.outcome for each in came)):
                reading.damaged.append((sheet.name, row.row))
            else:
                reading.cells += came
    return reading


def _repeated(sheets: Sequence[ReturnedSheet]) -> set[str]:
    """Keys that stand in several rows with unlike cells: a row that was copied to write somebody else into it."""
    texts: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for sheet in sheets:
        for row in sheet.rows:
            texts[row.mark.key].add(tuple(text for text in row.texts if text))
    return {key for key, found in texts.items() if len(found) > 1}


def _new_rows(sheet: ReturnedSheet, originals: Mapping[str, Original]) -> Iterator[tuple[int, Texts]]:
    """Rows without a mark that are no header of the hand-in."""
    headers = {
        frozenset(text for text in header if text)
        for original in originals.values()
        for rows in original.headers.values()
        for header in rows
    }
    for row, texts in sheet.records:
        words = {text for text in texts if text}
        if not any(len(words & header) * 2 >= len(words) for header in headers):
            yield row, texts


def _read_cells(
    sheet: ReturnedSheet, rows: Sequence[CameBack], originals: Mapping[str, Original], shown: Shown
) -> Iterator[tuple[CameBack, list[Came]]]:
    """The rows whose hand-in is in force with their cells, table by table."""
    tables: dict[tuple[str, int], list[tuple[CameBack, int]]] = defaultdict(list)
    for row in rows:
        digest, at = row.mark.place or ("", 0)
        if digest in originals and at in originals[digest].rows:
            tables[digest, originals[digest].tables.get(at, 0)].append((row, at))
    unmarked = [texts for _, texts in sheet.unmarked]
    for (digest, table), found in tables.items():
        original = originals[digest]
        columns = match_columns(
            header_rows(original, table, unmarked), [(original.shown[at], row.texts) for row, at in found]
        )
        for row, at in found:
            yield row, _read_row(sheet.name, row, original, at, columns, shown)


def _read_row(
    sheet: str, row: CameBack, original: Original, at: int, columns: Mapping[int, int], shown: Shown
) -> list[Came]:
    """The cells of one row; a row in which one sound ID stands in place of another is refused whole."""
    came = []
    for place, own in sorted(columns.items()):
        cell = (original.sha256, original.sheet, at, own + 1)
        text = without_advice((row.texts[place] if place < len(row.texts) else None) or "", at)
        if read_number(text) or looks_like_mark(text):
            continue
        kind = row.kinds[place] if place < len(row.kinds) else EMPTY
        whole = (original.rows[at][own] if own < len(original.rows[at]) else None) or ""
        outcome = _judge(text, kind, _showed(row, cell, original, own, shown), whole, shown.ever.get(cell, ()))
        came.append(
            Came(outcome, sheet, row.row, get_column_letter(place + 1), row.mark.number, original, at, own + 1, text)
        )
    changed = [each for each in came if each.outcome == CORRECTED]
    texts = original.rows[at]
    if len(changed) > 1 and is_other_person([(texts[each.own_column - 1] or "", each.text) for each in changed]):
        came = [each._replace(outcome=OTHER_PERSON) if each.outcome == CORRECTED else each for each in came]
    return came


def _showed(row: CameBack, cell: Cell, original: Original, own: int, shown: Shown) -> str:
    """What the list showed in a cell."""
    corrected = shown.by_list.get(row.mark.number, {}).get(cell)
    if corrected is not None:
        return masked([corrected])[0]
    texts = original.shown[cell[2]]
    return (texts[own] if own < len(texts) else None) or ""


def _judge(text: str, kind: int, showed: str, whole: str, ever: Sequence[str]) -> str:
    """What became of a cell: one of the words of `assets.returned.meaning`; empty where it was and is empty."""
    if not text:
        return EMPTIED if showed.strip() else ""
    if same_meaning(text, kind, showed) or is_written_out(text, whole, showed):
        return UNCHANGED
    refused = refusal(text, kind)
    if refused == MASKED and any(same_meaning(text, kind, each) for each in masked(ever)):
        return UNCHANGED
    return refused or CORRECTED


def outcomes(reading: Reading) -> Counter[str]:
    """How many cells had each outcome."""
    return Counter(cell.outcome for cell in reading.cells)
