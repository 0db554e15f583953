"""What a step wrote for people: kind and path of each file, rows of each sheet; told without a sender's name."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple
from xml.etree import ElementTree as ET

import polars as pl

# What lies in a folder is a book a sender or unit, and is told as its folder.
TOLD_PARTS = 1
WORKBOOK = "xlsx"
# A sheet's dimension stands before its rows.
_HEAD_BYTES = 4096
_DIMENSION = re.compile(rb'<dimension ref="(?:[A-Z]+\d+:)?[A-Z]+(\d+)"')
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


class FileLine(NamedTuple):
    """One file, or the files of one kind in one folder: path in out/<as-of>/, kind, how many files, rows in them."""

    path: str
    kind: str
    files: int
    rows: int


class SheetLine(NamedTuple):
    """One sheet: the workbook's path in out/<as-of>/, its name, its last row, titles and header counted."""

    path: str
    sheet: str
    rows: int


def list_files(written: pl.DataFrame) -> list[FileLine]:
    """Files and folders that a step wrote, from WrittenFiles."""
    found: dict[tuple[str, str], list[int]] = {}
    for path, rows in written.select("path", "rows").iter_rows():
        parts = PurePosixPath(path).parts
        place = "/".join(parts[:TOLD_PARTS]) + ("/" if len(parts) > TOLD_PARTS else "")
        found.setdefault((place, PurePosixPath(path).suffix.removeprefix(".")), []).append(rows)
    return [FileLine(place, kind, len(rows), sum(rows)) for (place, kind), rows in found.items()]


def list_sheets(files: list[FileLine], root: Path) -> list[SheetLine]:
    """Sheets of the single workbooks among these files, in their order.

    Parameters
    ----------
    files
        What `list_files` told.
    root
        The folder that they were written to.
    """
    books = [each.path for each in files if each.kind == WORKBOOK and not each.path.endswith("/")]
    return [SheetLine(book, sheet, rows) for book in books for sheet, rows in _sheets(root / book)]


def _sheets(path: Path) -> Iterator[tuple[str, int]]:
    """Each sheet with its last row, as the workbook itself tells it: no rows are read."""
    with zipfile.ZipFile(path) as book:
        parts = {each.get("Id"): each.get("Target", "") for each in _parsed(book, "xl/_rels/workbook.xml.rels")}
        for sheet in _parsed(book, "xl/workbook.xml").iter(f"{_MAIN}sheet"):
            yield sheet.get("name", ""), _last_row(book, parts[sheet.get(_RELATION)])


def _last_row(book: zipfile.ZipFile, part: str) -> int:
    with book.open(part.removeprefix("/") if part.startswith("/") else f"xl/{part}") as sheet:
        told = _DIMENSION.search(sheet.read(_HEAD_BYTES))
    return int(told[1]) if told else 0


def _parsed(book: zipfile.ZipFile, part: str) -> ET.Element:
    return ET.fromstring(book.read(part))  # noqa: S314 - written by the step itself
