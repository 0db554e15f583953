"""One sender's workbook: its own columns and rows as sent, faulty cells marked, what to correct beside them."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any

from assets.reporting.going_back.return_tables import MESSAGE_WIDTH, OWN_WIDTH, ReturnRow, ReturnTable, Texts
from assets.workbooks.cover import SHEET as COVER_SHEET
from assets.workbooks.cover import Cover
from assets.workbooks.file_names import sheet_names
from assets.workbooks.framed_sheets import Page, set_print
from assets.workbooks.heights import set_heights
from assets.workbooks.workbook import Book, write_workbook
from schemas.values.numbers.list_number import row_mark

ADDED = (
    ("原文件", 26),
    ("工作表", 12),
    ("行号", 7),
    ("需修改内容（程序不读取）", MESSAGE_WIDTH),
    ("行标识（请勿改动）", 27),
)
"""Columns put to the right of the sender's own, whose letters therefore stay what the sentences say."""

_MARK_STYLES = {"reject": "fault", "warn": "doubt"}
_NARROWEST = 7
_HEADER_POINTS = 20
_COMMENT = {"width": 260, "height": 90, "font_size": 9, "author": ""}


def write_return_book(path: Path, cover: Cover, sender: str, tables: Sequence[ReturnTable], as_of: date) -> None:
    """Write the workbook of one sender: the first page, and one sheet for each of its tables with rows to correct.

    Parameters
    ----------
    path
        The workbook.
    cover
        Its first page.
    sender
        Whom it goes to.
    tables
        What goes back.
    as_of
        The as-of date.
    """
    names = sheet_names([COVER_SHEET, *(table.sheet or PurePosixPath(table.file).stem for table in tables)])[1:]

    def fill(book: Book) -> None:
        for name, table in zip(names, tables, strict=True):
            _add_table(book, name, Page(f"退回修改清单 {sender}", as_of), table, cover.number)

    write_workbook(path, as_of, fill, small=True, cover=cover)


def _add_table(book: Book, name: str, page: Page, table: ReturnTable, number: str) -> None:
    """Add one table: its header as sent, its faulty rows, and the added columns."""
    sheet = book.file.add_worksheet(name)
    own, top = table.width(), max(len(table.header), 1)
    _write_own_header(book, sheet, table, own)
    _write_added_header(book, sheet, top, own)
    for at, row in enumerate(table.rows, top):
        _write_own_cells(book, sheet, at, row, own)
        _write_added_cells(book, sheet, at, row, table, own, number)
    _set_widths(sheet, [*table.header, *(row.texts for row in table.rows)], own)
    set_heights(sheet, top, (row.lines for row in table.rows))
    sheet.freeze_panes(top, 0)
    sheet.autofilter(top - 1, 0, top - 1 + len(table.rows), own + len(ADDED) - 1)
    set_print(sheet, page, header_rows=top)


def _write_own_header(book: Book, sheet: Any, table: ReturnTable, own: int) -> None:
    """Write the sender's header rows with their merges; without a header the columns' numbers stand in."""
    style = book.style("own_header")
    rows = table.header or [[f"第{column + 1}列" for column in range(own)]]
    for at, texts in enumerate(rows):
        breaks = max(((text or "").count("\n") for text in texts), default=0)
        sheet.set_row(at, _HEADER_POINTS * (1 + breaks))
        for column in range(own):
            sheet.write_string(at, column, _at(texts, column) or "", style)
    for first_row, first_column, last_row, last_column in table.merges:
        if last_column < own:
            text = _at(rows[first_row], first_column) or ""
            sheet.merge_range(first_row, first_column, last_row, last_column, text, style)


def _write_added_header(book: Book, sheet: Any, top: int, own: int) -> None:
    style = book.style("added_header")
    for column, (title, width) in enumerate(ADDED, own):
        sheet.set_column(column, column, width)
        if top > 1:
            sheet.merge_range(0, column, top - 1, column, title, style)
        else:
            sheet.write_string(0, column, title, style)


def _write_own_cells(book: Book, sheet: Any, at: int, row: ReturnRow, own: int) -> None:
    """Write the sender's own cells of one row, the faulty ones marked and commented."""
    plain = book.style("text")
    for column in range(own):
        mark = row.marks.get(column)
        style = book.style(_MARK_STYLES[mark.severity]) if mark else plain
        text = _at(row.texts, column)
        if text is None:
            sheet.write_blank(at, column, None, style)
        else:
            sheet.write_string(at, column, text, style)
        if mark:
            sheet.write_comment(at, column, mark.comment, _COMMENT)


def _write_added_cells(
    book: Book, sheet: Any, at: int, row: ReturnRow, table: ReturnTable, own: int, number: str
) -> None:
    """Write where the row stands in the hand-in, what is to be corrected, and the mark by which it is found again."""
    text = book.style("text")
    sheet.write_string(at, own, table.file, text)
    sheet.write_string(at, own + 1, table.sheet, text)
    sheet.write_number(at, own + 2, row.number, book.style("counter"))
    sheet.write_string(at, own + 3, row.message, text)
    sheet.write_string(at, own + 4, row_mark(number, row.key), book.style("mark"))


def _set_widths(sheet: Any, rows: Sequence[Texts], own: int) -> None:
    """Make each own column as wide as its longest text, within reason; a Chinese character takes two places."""
    for column in range(own):
        texts = [_at(texts, column) or "" for texts in rows]
        longest = max(len(text.encode("gbk", "replace")) for text in texts)
        sheet.set_column(column, column, min(max(longest + 2, _NARROWEST), OWN_WIDTH))


def _at(texts: Texts, column: int) -> str | None:
    """Text of a column; rows may be shorter than their table."""
    return texts[column] if column < len(texts) else None
