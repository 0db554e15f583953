"""Forms to ordinary tables: persons of cards and of tables on their side, as rows with the places of their cells."""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

import numpy as np
import polars as pl

from assets.reading.cell_store import Sheet
from assets.reading.kinds import EMPTY
from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.tables.bare_lines import find_lines
from assets.recognising.tables.cards import find_cards
from assets.recognising.tables.form_facts import Fact, Person
from assets.recognising.tables.found_table import Table
from assets.recognising.tables.pasted import find_pasted
from assets.recognising.tables.sentences import find_sentences
from assets.recognising.tables.transposed import find_transposed
from assets.recognising.tables.turned import find_turned
from assets.recognising.wording.column import Column
from assets.recognising.wording.file_places import OTHER_FOLDERS, Place
from assets.recognising.wording.person_labels import label_of
from assets.recognising.wording.surnames import surname_share
from assets.recognising.wording.table_kinds import kind_of
from assets.recognising.wording.title_lines import enterprise_hint, title_text
from schemas.settings import LEDGER_FOLDERS

# Labels say what a value is as headers do; that the cells were put together by their places is a little less sure.
FORM_CONFIDENCE = 0.9

LONGEST_PLAIN_NAME = 3
# A card's labels follow right below its first one.
NAMES_LOOKED_AT = 10
_BLANKS = re.compile(r"[\s\u200b-\u200f\ufeff]+")

Key = tuple[int, str]
"""Slot and field of a value; slot 0 where the row holds one certificate of one person."""


def find_forms(view: SheetView, file: str, place: Place, first_number: int) -> list[Table] | None:
    """The tables that the forms of one sheet amount to; None where it holds no form, or no sure one.

    A sheet of blank forms has no table.

    Forms of the same shape are one table: each value stands as many rows below its person's row, in the same column.
    """
    if place.folder in (*LEDGER_FOLDERS, *OTHER_FOLDERS):
        return None
    pasted = find_pasted(view, file, place, first_number)
    if pasted:
        return pasted
    persons = _on_its_side(view, file, place)
    if persons is None:
        persons = find_cards(view)
    if persons is None:
        persons = _in_lines(view)
    if persons is None:
        return None
    rows = [_values(list(group)) for _, group in groupby(persons, key=lambda person: person.row)]
    told = [list(group) for _, group in groupby(rows, key=_has_person)]
    parts = [part for group in told if _has_person(group[0]) for part in _alike(group)]
    tables = [_table(view, part, file, place, first_number + at) for at, part in enumerate(parts)]
    if any(table.kind not in ("registry", "roster") for table in tables):
        return None
    if not tables:
        return []
    return _placed(view, tables, rows)


def _on_its_side(view: SheetView, file: str, place: Place) -> list[Person] | None:
    """The persons of a table on its side: by listed labels, or as an upright table if that tells more of the same."""
    labelled, upright = find_transposed(view), find_turned(view, file, place)
    if labelled is None or upright is None:
        return upright if labelled is None else labelled
    same = [person.who for person in labelled] == [person.who for person in upright]
    return upright if same and _told(upright) > _told(labelled) else labelled


def _in_lines(view: SheetView) -> list[Person] | None:
    """The persons of lines of text: word by word, or as sentences if these tell more of the same people."""
    bare, sentences = find_lines(view), find_sentences(view)
    if bare is None or sentences is None:
        return sentences if bare is None else bare
    same = [person.who for person in bare] == [person.who for person in sentences]
    return sentences if same and _told(sentences) > _told(bare) else bare


def _told(persons: Sequence[Person]) -> int:
    return sum(len(person.own) + sum(map(len, person.certificates)) for person in persons)


def is_settled(tables: Sequence[Table]) -> bool:
    """Whether the usual look at a sheet found whom its rows are about; a form's rows beside labels seldom are."""
    if not tables or any(map(_names_labels, tables)):
        return False
    fields = [{column.field for column in table.columns} for table in tables]
    return any(table.kind not in ("registry", "roster") for table in tables) or all(
        "name" in found and found & {"id_no", "number"} for found in fields
    )


def _names_labels(table: Table) -> bool:
    """Whether labels of a person stand where a table's names should: 姓名 | 张三 above 身份证号 | 3709… is a card."""
    places = [column.stored - 1 for column in table.columns if column.field == "name"]
    cells = (table.view.cells(int(at))[place] for at in table.body[:NAMES_LOOKED_AT] for place in places)
    # Most are plain names: nothing more is asked of them.
    asked = (cell for cell in cells if cell and not _is_plain_name(cell))
    labels = (label for cell in asked if (label := label_of(cell) or label_of(f"{cell}：")))
    return any(label.fields[0] in ("name", "id_no", "number") for label in labels)


def _is_plain_name(cell: str) -> bool:
    bare = _BLANKS.sub("", cell)
    return len(bare) <= LONGEST_PLAIN_NAME and surname_share([bare]) > 0


def _values(persons: Sequence[Person]) -> dict[Key, Fact]:
    """The values of the persons of one row, by slot and field."""
    several = sum(len(person.certificates) for person in persons) > 1
    values: dict[Key, Fact] = {}
    slot = 0
    for person in persons:
        for certificate in person.certificates:
            slot += several
            values |= {(slot, field): fact for field, fact in (person.own | certificate).items()}
    return values


def _row(values: dict[Key, Fact]) -> int:
    """The row that stands for the persons: that of the name, else of the identity number."""
    leads = [fact.row for (_, field), fact in values.items() if field == "name"]
    leads = leads or [fact.row for (_, field), fact in values.items() if field == "id_no"]
    return min(leads or [fact.row for fact in values.values()])


def _has_person(values: dict[Key, Fact]) -> bool:
    return any(fact.text for (_, field), fact in values.items() if field in ("name", "id_no"))


def _shape(values: dict[Key, Fact]) -> dict[Key, tuple[int, int]]:
    row = _row(values)
    return {key: (fact.row - row, fact.column) for key, fact in values.items()}


def _alike(rows: Iterable[dict[Key, Fact]]) -> list[list[dict[Key, Fact]]]:
    """Runs of rows whose values stand in the same places."""
    parts: list[list[dict[Key, Fact]]] = []
    shape: dict[Key, tuple[int, int]] = {}
    for values in rows:
        own = _shape(values)
        slots = {slot for slot, _ in own} == {slot for slot, _ in shape}
        if parts and slots and all(shape.get(key, place) == place for key, place in own.items()):
            parts[-1].append(values)
            shape |= own
        else:
            parts.append([values])
            shape = own
    return parts


def _table(view: SheetView, rows: Sequence[dict[Key, Fact]], file: str, place: Place, number: int) -> Table:
    keys = sorted({key for values in rows for key in values}, key=_reading_order)
    columns = [_column(at, key, rows) for at, key in enumerate(keys, start=1)]
    lines = _lines_above(view, min(fact.row for fact in rows[0].values()))
    headers = [("", column.header or "") for column in columns]
    names = " ".join(filter(None, (title_text(lines), view.sheet.name, file.rsplit("/", maxsplit=1)[-1])))
    kind = kind_of(headers, names, place) or place.certificate_kind
    return Table(
        view=SheetView(_sheet(view, keys, rows)),
        number=number,
        kind=kind,
        header_row=0,
        columns=tuple(sorted(columns, key=lambda column: (column.index, column.slot, column.field))),
        body=np.arange(len(rows)),
        title=title_text(lines),
        hint=enterprise_hint(lines, view.sheet.name, file) if kind == "roster" else None,
        origin=view,
    )


def _reading_order(key: Key) -> tuple[int, bool, str]:
    """The name first: a row's first text tells what the row is."""
    slot, field = key
    return slot, field != "name", field


def _column(at: int, key: Key, rows: Sequence[dict[Key, Fact]]) -> Column:
    values = next(values for values in rows if key in values)
    fact, (slot, field) = values[key], key
    return Column(
        index=fact.column,
        header=fact.label.text or None,
        field=field,
        slot=slot,
        confidence=FORM_CONFIDENCE,
        method="exact" if fact.label.text else "content",
        at=at,
        below=fact.row - _row(values),
    )


def _sheet(view: SheetView, keys: Sequence[Key], rows: Sequence[dict[Key, Fact]]) -> Sheet:
    """The persons as a sheet of their own, each in the row of the name, each value in a column of its own."""
    numbers = pl.Series("row", [_row(values) for values in rows], dtype=pl.UInt32)
    texts = [
        pl.Series(f"c{at}", [values[key].text if key in values else None for values in rows], dtype=pl.String)
        for at, key in enumerate(keys, start=1)
    ]
    kinds = [
        pl.Series(
            f"k{at}",
            [values[key].kind if key in values and values[key].text else EMPTY for values in rows],
            dtype=pl.UInt8,
        )
        for at, key in enumerate(keys, start=1)
    ]
    sheet = view.sheet
    return Sheet(sheet.index, sheet.name, sheet.visible, pl.DataFrame([numbers, *texts]), pl.DataFrame(kinds), ())


def _lines_above(view: SheetView, row: int) -> list[tuple[str | None, ...]]:
    """Lines of text right above a form; they may name the firm."""
    first = int(view.numbers.searchsorted(row))
    return [view.cells(at) for at in range(max(0, first - 3), first)]


def _placed(view: SheetView, tables: Sequence[Table], rows: Sequence[dict[Key, Fact]]) -> list[Table]:
    """Give each row of the sheet that is no person's own row its place, and its table."""
    own = {row for table in tables for row in table.view.numbers.tolist()}
    told = {fact.row for values in rows if _has_person(values) for fact in values.values()}
    blank = {fact.row for values in rows if not _has_person(values) for fact in values.values()} - told
    last = max(told)
    starts = [int(table.view.numbers[0]) for table in tables]
    lines: list[list[tuple[int, str]]] = [[] for _ in tables]
    for row in view.numbers.tolist():
        if row in own:
            continue
        place = "part" if row in told else "template" if row in blank else "footnote" if row > last else "title"
        lines[max(0, sum(start <= row for start in starts) - 1)].append((row, place))
    return [replace_lines(table, found) for table, found in zip(tables, lines, strict=True)]


def replace_lines(table: Table, lines: Sequence[tuple[int, str]]) -> Table:
    """The table with the rows of the sheet that belong to it and are no records."""
    from dataclasses import replace

    return replace(table, lines=tuple(lines))
