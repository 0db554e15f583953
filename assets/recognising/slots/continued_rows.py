"""Rows that go on with the person of the row above: name and identity number left blank, a certificate given."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import polars as pl

from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.slots.slot_headers import SLOT_FIELDS
from assets.recognising.wording.column import Column
from assets.recognising.wording.shapes import shape_of

# A column that nothing is known of and that mostly holds short figures numbers the persons, whatever its header says.
_COUNTED = r"^\s*[0-9]{1,5}(\.0)?\s*$"
COUNTER_SHARE = 0.6
_FOOT = (
    r"^[\s\-—–_·.]*(?:第?\s*[0-9]{1,4}\s*[页/]?\s*(?:[,，、/]?\s*共?\s*[0-9]{1,4}\s*页)?|(?i:page).{0,16})[\s\-—–_·.]*$"
)
_MARKS = r"^[\s/\\|└┗┖┕╚╰↳⤷\-‐‑‒–—―－.·~…]+$"
# （续）, 同上一教师, NULL: longer than any sign for the person above.
MARK_LONGEST = 12
# What a further certificate of the same person must say at least one of.
_CERTIFICATE = frozenset(("number", "item", "family", "category", "valid_to", "issue", "first_issue"))
# What stays blank in a further row, or says the same as in the person's first row.
_PERSONAL = frozenset(("sex", "birth", "phone", "enterprise", "uscc", "post", "id_type", "on_job", "person_type"))
# Filled down with the name: the person's own facts, as the row above gives them.
_CARRIED = ("name", "id_no", "sex", "birth", "phone", "enterprise", "uscc", "post", "id_type", "on_job")
# A digit or two of a number may be mistyped; one further off is another person's.
DIGITS_APART = 2

Cells = Mapping[str, str | None]
Ranges = Mapping[int, tuple[tuple[int, int], ...]]


@dataclass(frozen=True)
class _Table:
    """A table's cells and its columns by name: of each field, of its running numbers, and the names' one by number."""

    view: SheetView
    frame: pl.DataFrame
    at: Mapping[str, str]
    counters: Sequence[str]
    name: int


def continued(view: SheetView, body: np.ndarray, columns: Sequence[Column]) -> Ranges:
    """Columns to the ranges of rows, first to last, in which the first row's cell holds for the blank ones below.

    A row goes on with the person above only where something shows it and nothing speaks of somebody else: no running
    number of its own, no other telephone, no number that embeds another identity number. A name may also be left out
    by mistake; whoever that is must not be taken for the person above. Wide tables are left alone.
    """
    at = {column.field: f"c{column.index}" for column in columns if column.field and not column.part}
    wide = any(column.slot for column in columns)
    if "name" not in at or "id_no" not in at or wide or not body.size or not at.keys() & _CERTIFICATE:
        return {}
    open_rows = _open_rows(view.sheet.frame, body, at)
    if not open_rows.size:
        return {}
    frame = _without_marks(view.sheet.frame, at["name"], at["id_no"])
    table = _Table(view, frame, at, _counters(frame, body, columns), int(at["name"][1:]))
    groups = _groups(table, body, open_rows.tolist())
    ranges = _ranges(table, groups, [at[field] for field in _CARRIED if field in at])
    if "number" not in at:
        return ranges
    # A number that is the person's own serves all certificates of its kind.
    persons = {first: frame.row(first, named=True) for first in groups}
    own = {first: last for first, last in groups.items() if _embeds(persons[first][at["number"]], persons[first], at)}
    return {**ranges, **_ranges(table, own, [at["number"]])}


def _open_rows(frame: pl.DataFrame, body: np.ndarray, at: Mapping[str, str]) -> np.ndarray:
    """Rows without name and identity number that say something of a certificate.

    Asked of every table, nearly always for nothing: the names say so first.
    """
    nobody, further = _questions(
        at["name"], at["id_no"], tuple(at[field] for field in sorted(at.keys() & _CERTIFICATE))
    )
    nameless = np.compress(frame.select(nobody).to_series().to_numpy()[body], body)
    if not nameless.size:
        return nameless
    return np.compress(frame[nameless].select(further).to_series().to_numpy(), nameless)


@cache
def _questions(name: str, id_no: str, told: tuple[str, ...]) -> tuple[pl.Expr, pl.Expr]:
    """Whether rows name nobody, and whether they say something of a certificate; few layouts in thousands of tables."""
    nobody = (_says_nothing(name) & _says_nothing(id_no)) | _is_one_mark(name, id_no)
    return _says_nothing(name) | _is_one_mark(name, id_no), nobody & pl.any_horizontal([_tells(one) for one in told])


def _is_one_mark(name: str, id_no: str) -> pl.Expr:
    """Whether the same word or sign stands for the name and for the identity number: it is no name and no number."""
    mark = pl.col(name)
    short = (mark.str.len_chars() <= MARK_LONGEST) & ~mark.str.contains("[0-9]")
    return ((mark == pl.col(id_no)) & short).fill_null(value=False)


def _tells(column: str) -> pl.Expr:
    """Whether cells say something and are no foot of a page, 第1页 or - 2 -, in whatever column it was printed."""
    return pl.col(column).str.contains(_FOOT).not_().fill_null(value=False)


def _says_nothing(column: str) -> pl.Expr:
    return pl.col(column).str.contains(_MARKS).fill_null(value=True)


def _without_marks(frame: pl.DataFrame, name: str, id_no: str) -> pl.DataFrame:
    """The cells, with those of dashes and strokes alone left blank where the names' column has such.

    So are all cells of a row that say what stands for both name and number.
    """
    same = frame.select(_is_one_mark(name, id_no)).to_series()
    if same.any():
        mark = pl.when(same).then(name)
        frame = frame.with_columns(
            pl.when(pl.col(column).eq_missing(mark) & same).then(None).otherwise(column).alias(column)
            for column in frame.columns[1:]
        )
    marked = frame[name].str.contains(_MARKS).fill_null(value=False)
    if not marked.any():
        return frame
    blank = {column: pl.when(~pl.col(column).str.contains(_MARKS)).then(column) for column in frame.columns[1:]}
    return frame.with_columns(**blank)


def _counters(frame: pl.DataFrame, body: np.ndarray, columns: Sequence[Column]) -> list[str]:
    names = [f"c{column.index}" for column in columns if not column.field]
    if not names:
        return []
    shares = frame.select(names)[body].select(pl.all().str.contains(_COUNTED).mean()).row(0)
    return [name for name, share in zip(names, shares, strict=True) if share is not None and share >= COUNTER_SHARE]


def _groups(table: _Table, body: np.ndarray, open_rows: Sequence[int]) -> dict[int, int]:
    """First position of each person with further rows to the last of them."""
    frame, inside = table.frame, set(body.tolist())
    groups: dict[int, int] = {}
    first_of: dict[int, int] = {}
    for row in open_rows:
        above = row - 1
        first = first_of.get(above, above)
        if above not in inside or not table.view.is_adjacent(row):
            continue
        person, own = frame.row(first, named=True), frame.row(row, named=True)
        if person[table.at["name"]] is None or _speaks_of_another(table, person, own):
            continue
        if _shows(table, row, person, own):
            first_of[row] = first
            groups[first] = row
    return groups


def _speaks_of_another(table: _Table, person: Cells, own: Cells) -> bool:
    certificate = {table.at[field] for field in SLOT_FIELDS if field in table.at}
    before = {f"c{index}" for index in range(1, table.name)} - certificate
    same = [*before, *table.counters, *(table.at[field] for field in _PERSONAL if field in table.at)]
    number = own[table.at["number"]] if "number" in table.at else None
    apart = _embedded(number) is not None and not _embeds(number, person, table.at)
    return apart or any(own[column] is not None and own[column] != person[column] for column in same)


def _shows(table: _Table, row: int, person: Cells, own: Cells) -> bool:
    """Whether anything shows that a row goes on: its number, a running number or other cells left blank, a merge."""
    number = own[table.at["number"]] if "number" in table.at else None
    if _embeds(number, person, table.at) or _is_merged(table, row):
        return True
    if table.counters:
        return all(own[column] in (None, person[column]) and person[column] for column in table.counters)
    if number and shape_of(number) in ("number", "id_no"):
        return True
    told = [table.at[field] for field in _PERSONAL if field in table.at and person[table.at[field]] is not None]
    return bool(told) and all(own[column] is None for column in told)


def _is_merged(table: _Table, row: int) -> bool:
    number = int(table.view.numbers[row])
    return any(
        top < number <= bottom and left <= table.name <= right for top, left, bottom, right in table.view.sheet.merges
    )


def _embedded(number: str | None) -> str | None:
    """The identity number that a certificate number embeds, if it has the form of one."""
    bare = (number or "").strip().upper().removeprefix("T")
    return bare if len(bare) in (15, 18) and bare[:-1].isdigit() else None


def _embeds(number: str | None, person: Cells, at: Mapping[str, str]) -> bool:
    """Whether a number embeds the person's identity number, a mistyped digit or two apart."""
    embedded, whose = _embedded(number), (person[at["id_no"]] or "").strip().upper()
    alike = embedded is not None and len(whose) == len(embedded)
    return alike and sum(a != b for a, b in zip(whose, embedded or "", strict=True)) <= DIGITS_APART


def _ranges(table: _Table, groups: Mapping[int, int], columns: Sequence[str]) -> Ranges:
    """For each carried column, the blank cells right below a person's first row."""
    ranges: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for first, last in groups.items():
        cells = table.frame[first : last + 1]
        for column in columns:
            texts = cells[column].to_list()
            filled = next((step for step, text in enumerate(texts[1:], start=1) if text is not None), len(texts))
            if texts[0] is not None and filled > 1:
                span = (int(table.view.numbers[first]), int(table.view.numbers[first + filled - 1]))
                ranges[int(column[1:])].append(span)
    return {column: tuple(found) for column, found in ranges.items()}
