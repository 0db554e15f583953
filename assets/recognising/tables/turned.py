"""Tables on their side whose labels no list knows: turned upright and read as any other table, header by cells."""

from collections.abc import Sequence
from dataclasses import replace

import polars as pl

from assets.reading.cell_store import Sheet
from assets.reading.kinds import EMPTY
from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.tables.form_facts import Fact, Person, person_of
from assets.recognising.tables.found_table import Table
from assets.recognising.tables.sheet_tables import find_tables
from assets.recognising.wording.column import Column
from assets.recognising.wording.file_places import Place
from assets.recognising.wording.person_labels import Label, are_names, is_name, label_of
from assets.recognising.wording.shapes import shape_of

# Larger sheets are no tables on their side.
HIGHEST, WIDEST = 60, 400
PERSONS_LEAST = 2
# A line of text stands in one cell; a row of a table on its side has a label and values.
CELLS_LEAST = 2
_KEYS = ("name", "id_no", "number")
_NUMBERS = ("id_no", "number")


def find_turned(view: SheetView, file: str, place: Place) -> list[Person] | None:
    """The persons of a sheet that is a table once its columns are rows, left to right; None where it is not surely one.

    Each person has a name that reads like one, and an identity number; no cell beside the labels is a label itself.
    """
    if not CELLS_LEAST < view.height <= HIGHEST or not PERSONS_LEAST < view.width <= WIDEST:
        return None
    rows = [at for at in range(view.height) if sum(cell is not None for cell in view.cells(at)) >= CELLS_LEAST]
    if len(rows) <= CELLS_LEAST:
        return None
    found = [_persons(view, block, file, place) for block in _blocks(view, rows)]
    if len(found) > 1 and any(persons and len(persons) < PERSONS_LEAST for persons in found):
        # One person a block is a card.
        return None
    told = [person for persons in found if persons for person in persons]
    return told if None not in found and len(told) >= PERSONS_LEAST and all(map(_is_person, told)) else None


def _blocks(view: SheetView, rows: Sequence[int]) -> list[Sequence[int]]:
    """Rows of the tables that stand one below the other, each beginning where the first label comes again."""
    leads = [next(cell for cell in view.cells(at) if cell).strip() for at in rows]
    starts = [at for at, lead in enumerate(leads) if lead == leads[0]]
    return [rows[start:end] for start, end in zip(starts, [*starts[1:], len(rows)], strict=True)]


def _persons(view: SheetView, rows: Sequence[int], file: str, place: Place) -> list[Person] | None:
    tables = find_tables(_upright(view, rows), file, place, 1) if len(rows) > CELLS_LEAST else []
    table = _named(tables[0]) if len(tables) == 1 else None
    if table is None or not _is_sure(table):
        return None
    persons = [person_of(_facts(view, rows, table, int(at))) for at in table.body]
    # A column of remarks beside the persons names nobody and numbers nobody.
    return [person for person in persons if person.is_told or _is_numbered(person)]


def _is_numbered(person: Person) -> bool:
    return any(fact.text and shape_of(fact.text) in _NUMBERS for fact in _every(person))


def _upright(view: SheetView, rows: Sequence[int]) -> SheetView:
    """The sheet with its columns as rows: rows of one cell left out, merged ranges turned with the rest."""
    texts = list(zip(*(view.cells(at) for at in rows), strict=True))
    filled = [at for at, cells in enumerate(texts) if any(cells)]
    kinds = [view.sheet.kinds[int(at)].row(0) for at in rows]
    numbers = pl.Series("row", [at + 1 for at in filled], dtype=pl.UInt32)
    columns = [
        pl.Series(f"c{place}", [texts[at][place - 1] for at in filled], dtype=pl.String)
        for place in range(1, len(rows) + 1)
    ]
    types = [
        pl.Series(f"k{place}", [kinds[place - 1][at] for at in filled], dtype=pl.UInt8)
        for place in range(1, len(rows) + 1)
    ]
    sheet = view.sheet
    frames = pl.DataFrame([numbers, *columns]), pl.DataFrame(types)
    return SheetView(Sheet(sheet.index, sheet.name, sheet.visible, *frames, _merges(view, rows)))


def _merges(view: SheetView, rows: Sequence[int]) -> tuple[tuple[int, int, int, int], ...]:
    places = {int(view.numbers[at]): place for place, at in enumerate(rows, start=1)}
    return tuple(
        (left, places[top], right, places[bottom])
        for top, left, bottom, right in view.sheet.merges
        if top in places and bottom in places
    )


def _named(table: Table) -> Table:
    """The table with its one column of various people's names known, whatever its header: 操作员, 驾驶员, 持有人."""
    if any(column.field == "name" for column in table.columns):
        return table
    cells = {column.index: _cells(table, column) for column in table.columns if not column.field}
    names = [index for index, said in cells.items() if are_names(said)]
    if len(names) != 1:
        return table
    columns = [replace(one, field="name", method="content") if [one.index] == names else one for one in table.columns]
    return replace(table, columns=tuple(columns))


def _cells(table: Table, column: Column) -> list[str]:
    return [cell for at in table.body if (cell := table.view.cells(int(at))[column.index - 1])]


def _is_sure(table: Table) -> bool:
    """Whether names and numbers stand under one label each, and no value is a label of a person's.

    Labels that come again beside one another, or below one another, are those of cards.
    """
    fields = [column.field for column in table.columns if not column.part]
    whole = all(column.part == "" for column in table.columns)
    known = table.kind in ("registry", "roster") and {"name", "id_no"} <= set(fields)
    asked = (at for at in range(table.view.height) if int(table.view.numbers[at]) != table.header_row)
    labels = [label for at in asked for cell in table.view.cells(at) if cell and (label := label_of(cell))]
    heads = [label.fields[0] for column in table.columns if column.header and (label := label_of(column.header))]
    once = all(heads.count(field) <= 1 for field in ("name", "id_no"))
    return known and whole and once and not any(label.fields[0] in _KEYS for label in labels)


def _facts(view: SheetView, rows: Sequence[int], table: Table, at: int) -> list[Fact]:
    """The facts of one person: each in the row of its label and the column of the person."""
    cells, column = table.view.cells(at), int(table.view.numbers[at])
    marked = sorted((each for each in table.columns if each.field), key=lambda each: (each.slot, each.index))
    return [_fact(view, rows[each.index - 1], each, cells[each.index - 1], column) for each in marked]


def _fact(view: SheetView, at: int, label: Column, text: str | None, column: int) -> Fact:
    kind = int(view.sheet.kinds[f"k{column}"][at]) if text else EMPTY
    plain = text.strip() or None if text else None
    return Fact(Label((label.field,), label.header or ""), plain, int(view.numbers[at]), column, column, kind)


def _every(person: Person) -> list[Fact]:
    return [*person.own.values(), *(fact for each in person.certificates for fact in each.values())]


def _is_person(person: Person) -> bool:
    name, number = person.own.get("name"), person.own.get("id_no")
    return bool(name and name.text and is_name(name.text) and number and number.text)
