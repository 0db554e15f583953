"""Several small tables on one sheet, each with its title."""

from collections.abc import Sequence
from typing import Any

import polars as pl

from assets.workbooks.framed_sheets import Column, row_lines, shown_values
from assets.workbooks.heights import set_heights
from assets.workbooks.workbook import Book


def write_block(
    book: Book,
    sheet: Any,
    top: int,
    title: str,
    frame: pl.DataFrame,
    columns: Sequence[Column],
    *,
    left: int = 0,
    total: bool = False,
) -> int:
    """Write a titled table and return the row below it.

    Parameters
    ----------
    book, sheet
        Where to write.
    top
        Row of the title, from 0.
    title
        What the table shows.
    frame
        The rows.
    columns
        What to show, from left to right.
    left
        Index of its first column.
    total
        Whether the last row is a sum, to be set off.
    """
    sheet.set_row(top, 24)
    sheet.write_string(top, left, title, book.style("title"))
    body = frame.head(frame.height - 1) if total else frame
    for index, column in enumerate(columns, left):
        sheet.set_column(index, index, column.width)
        sheet.write_string(top + 1, index, column.header, book.style("header"))
        _write_values(book, sheet, top + 2, index, column, body)
        if total:
            sums = Column(column.header, column.source, column.width, "total")
            _write_values(book, sheet, top + 2 + body.height, index, sums, frame.tail(1))
    set_heights(sheet, top + 2, row_lines(frame, columns).to_list())
    return top + 2 + frame.height


def write_lines(book: Book, sheet: Any, top: int, title: str, lines: Sequence[str]) -> int:
    """Write a title and one line of text a row, and return the row below them."""
    sheet.set_row(top, 24)
    sheet.write_string(top, 0, title, book.style("title"))
    for row, line in enumerate(lines, top + 1):
        sheet.write_string(row, 0, line, book.style("remark"))
    return top + 1 + len(lines)


def _write_values(book: Book, sheet: Any, top: int, index: int, column: Column, frame: pl.DataFrame) -> None:
    """Write one column's values downwards from a row."""
    style = book.style(column.style)
    write = sheet.write_string if frame.schema[column.source] == pl.String else sheet.write_number
    for row, value in enumerate(shown_values(frame, column).to_list(), top):
        if value is None:
            sheet.write_blank(row, index, None, style)
        else:
            write(row, index, value, style)
