"""Workbooks as another program sees them."""

import re
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

FULL_ID = re.compile(r"(?<!\d)\d{17}[\dX](?!\d)")


def rows(sheet: Worksheet) -> list[list[Any]]:
    """All values of a sheet, row by row."""
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def column(sheet: Worksheet, header: str, header_row: int = 1) -> list[Any]:
    """Values below a header."""
    every = rows(sheet)
    at = every[header_row - 1].index(header)
    return [row[at] for row in every[header_row:]]


def texts(path: Path) -> list[str]:
    """Every text that a workbook shows: cells, comments, sheet names, page headers."""
    book = openpyxl.load_workbook(path)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    return [
        *(cell.value for cell in cells if isinstance(cell.value, str)),
        *(cell.comment.text for cell in cells if cell.comment),
        *book.sheetnames,
        *(sheet.oddHeader.left.text or "" for sheet in book),
    ]


def full_ids(path: Path) -> list[str]:
    """Texts of a workbook that show a whole identity number."""
    return [text for text in texts(path) if FULL_ID.search(text)]


def formulas(path: Path) -> list[str]:
    """Cells that a spreadsheet program would compute."""
    book = openpyxl.load_workbook(path)
    return [cell.coordinate for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
