"""Grids of text written as workbooks, comma-separated or Unicode text, and web pages that pose as workbooks."""

import csv
from html import escape
from pathlib import Path

import xlsxwriter

Grid = list[list[str]]
Sheets = list[tuple[str, Grid]]


def write(path: Path, sheets: Sheets) -> None:
    """Write the grids in the format that the file's name asks for."""
    path.parent.mkdir(parents=True, exist_ok=True)
    {".xlsx": _workbook, ".csv": _text, ".tsv": _tabbed, ".xls": _page, ".txt": _plain}[path.suffix](path, sheets)


def _workbook(path: Path, sheets: Sheets) -> None:
    book = xlsxwriter.Workbook(str(path))
    for name, grid in sheets:
        sheet = book.add_worksheet(name)
        for row, cells in enumerate(grid):
            for column, cell in enumerate(cells):
                if cell.isdecimal() and len(cell) < 5 and not cell.startswith("0"):
                    sheet.write_number(row, column, int(cell))
                elif cell:
                    sheet.write_string(row, column, cell)
    book.close()


def _text(path: Path, sheets: Sheets) -> None:
    with path.open("w", encoding="gb18030", newline="") as handle:
        csv.writer(handle).writerows(sheets[0][1])


def _tabbed(path: Path, sheets: Sheets) -> None:
    with path.open("w", encoding="utf-16", newline="") as handle:
        csv.writer(handle, delimiter="\t").writerows(sheets[0][1])


def _page(path: Path, sheets: Sheets) -> None:
    rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in sheets[0][1])
    path.write_text(
        f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>'
        f"<body><table border=1>{rows}</table></body></html>",
        encoding="utf-8",
    )


def _plain(path: Path, sheets: Sheets) -> None:
    path.write_text("".join(f"{'  '.join(row)}\n" for row in sheets[0][1]), encoding="utf-8")
