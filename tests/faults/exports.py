"""The demo's registry exports as they lie in an inbox: opened as rows, edited, written back in any format."""

import csv
import html
import io
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from python_calamine import CalamineWorkbook

from demo.basics.drawn_items import F1, F2, F3, F4, F5, F6, F7, KINDS
from demo.formats.formats import FORMATS
from demo.formats.grids import Row, Sheet
from demo.formats.storing import HANDED_IN
from demo.registries import EXPORTS

LATER = HANDED_IN + 86_400
"""When what a fault writes was handed in: a day after the demo's files, long before the run."""

ENCODINGS = {"csv_gb18030": "gb18030", "csv_bom": "utf-8-sig", "csv_utf8": "utf-8", "csv_utf16": "utf-16"}

ALL = (F1, F2, F3, F4, F5, F6, F7)


def family(place: int) -> str:
    """Return the code of a family, from its place in the demo's catalogue."""
    return KINDS[place].family.value


def department(place: int) -> tuple[int, ...]:
    """Return all families of the department that exports this one."""
    return tuple(other for other in ALL if KINDS[other].source == KINDS[place].source)


def file_name(place: int) -> str:
    """Return the path of a family's export under inbox/."""
    return f"{EXPORTS[place].stem}{FORMATS[EXPORTS[place].format][0]}"


def put(path: Path, content: bytes, when: int = LATER) -> Path:
    """Write one file of the inbox, handed in at a fixed time."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    os.utime(path, (when, when))
    return path


@dataclass
class Book:
    """One export: where it lies, its format, and its rows; `fields` names the columns as the demo's catalogue does."""

    path: Path
    format: str
    titles: list[Row]
    header: Row
    body: list[Row]
    fields: list[str]

    def at(self, field: str) -> int:
        """Return the place of a field's column."""
        return self.fields.index(field)

    def column(self, field: str) -> list[str]:
        """Return the cells of one field."""
        return [row[self.at(field)] or "" for row in self.body]

    def fill(self, field: str, cells: list[str]) -> None:
        """Replace the cells of one field."""
        place = self.at(field)
        for row, cell in zip(self.body, cells, strict=True):
            row[place] = cell

    def change(self, field: str, how: Callable[[str], str]) -> None:
        """Change every cell of one field."""
        self.fill(field, [how(cell) for cell in self.column(field)])

    def drop(self, *fields: str) -> None:
        """Take columns out."""
        kept = [place for place, name in enumerate(self.fields) if name not in fields]
        self.header = [self.header[place] for place in kept]
        self.body = [[row[place] for place in kept] for row in self.body]
        self.fields = [self.fields[place] for place in kept]

    def insert(self, place: int, field: str, header: str, cells: list[str]) -> None:
        """Put a column in."""
        self.fields.insert(place, field)
        self.header.insert(place, header)
        for row, cell in zip(self.body, cells, strict=True):
            row.insert(place, cell)

    def rows(self) -> list[Row]:
        """Return all rows of the sheet."""
        return [*self.titles, self.header, *self.body]

    def bytes(self, format: str | None = None, *more: Sheet) -> bytes:  # noqa: A002 - the word of the demo
        """Return the book as a file of its own or another format; `more` sheets stand behind it."""
        return FORMATS[format or self.format][1]([Sheet("Sheet1", self.rows()), *more])

    def save(self, format: str | None = None, *more: Sheet) -> Path:  # noqa: A002
        """Write the book back; in another format, the file of the old one goes."""
        path = self.path.with_suffix(FORMATS[format or self.format][0])
        if path != self.path:
            self.path.unlink()
        return put(path, self.bytes(format, *more))

    def part(self, body: list[Row]) -> "Book":
        """Return a book like this one, with other rows."""
        return Book(self.path, self.format, [*self.titles], [*self.header], [[*row] for row in body], [*self.fields])


def opened(inbox: Path, place: int) -> Book:
    """Open a family's export as the demo wrote it."""
    export = EXPORTS[place]
    path = inbox / file_name(place)
    rows = cells_of(path, export.format)
    head = len(export.titles)
    titles: list[Row] = [row[:1] for row in rows[:head]]
    return Book(path, export.format, titles, rows[head], rows[head + 1 :], list(export.columns.values()))


def cells_of(path: Path, format: str) -> list[Row]:  # noqa: A002
    """Read the rows of one of the demo's files."""
    if format in ENCODINGS:
        text = path.read_bytes().decode(ENCODINGS[format])
        return [list(row) for row in csv.reader(io.StringIO(text, newline=""))]
    if format == "html":
        lines = re.findall(r"<tr>(.*?)</tr>", path.read_text(encoding="utf-8"))
        return [[html.unescape(cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", line)] for line in lines]
    sheet = CalamineWorkbook.from_path(path).get_sheet_by_index(0)
    return [[str(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]
