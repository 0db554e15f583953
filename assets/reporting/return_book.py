"""One sender's workbook: its own columns and rows as sent, faulty cells marked, what to correct beside them."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

import polars as pl

from assets.reporting.cells import presentable
from assets.reporting.heights import needed_lines, set_heights
from assets.reporting.names import sheet_names
from assets.reporting.sheets import Page, set_print
from assets.reporting.workbook import Book, write_workbook

if TYPE_CHECKING:
    from assets.intake.cells import Sheet

HeaderRows = dict[tuple[str, str, int], list[int]]
"""Rows of the header of each table, by (file, sheet, table)."""

ADDED = (("原文件", 30), ("工作表", 12), ("行号", 7), ("需修改内容", 62))
"""Columns put to the right of the sender's own, whose letters therefore stay what the sentences say."""

_MARKS = {"reject": "fault", "warn": "doubt"}
_NARROWEST, _WIDEST = 7, 30
_COMMENT = {"width": 260, "height": 90, "font_size": 9, "author": ""}


def write_return_book(
    path: Path,
    sender: str,
    returns: pl.DataFrame,
    headers: HeaderRows,
    read_sheets: Callable[[str], Sequence["Sheet"]],
    as_of: date,
    *,
    unmask: bool,
) -> None:
    """Write the workbook of one sender, one sheet for each of its tables that has rows to correct.

    Parameters
    ----------
    path
        The workbook.
    sender
        Whom it goes to.
    returns
        The sender's rows of what `collect_returns` returned.
    headers
        Header rows of the tables.
    read_sheets
        Gives the sheets of a content by its SHA-256.
    as_of
        The as-of date.
    unmask
        Whether identity numbers stand in full.
    """
    tables = returns.partition_by("file", "sha256", "sheet", "table", maintain_order=True, as_dict=True)
    names = sheet_names([str(sheet) or PurePosixPath(str(file)).stem for file, _, sheet, _ in tables])
    read = {sha256: {each.name: each for each in read_sheets(sha256)} for sha256 in returns["sha256"].unique()}

    def fill(book: Book) -> None:
        for name, ((file, sha256, sheet, table), rows) in zip(names, tables.items(), strict=True):
            cells = read[str(sha256)][str(sheet)]
            header = headers.get((str(file), str(sheet), int(table)), [])
            _add_table(book, name, Page(f"退回修改清单 {sender}", as_of), cells, header, rows, unmask=unmask)

    write_workbook(path, as_of, fill)


def _add_table(
    book: Book, name: str, page: Page, cells: "Sheet", header: list[int], rows: pl.DataFrame, *, unmask: bool
) -> None:
    """Add one table: its header rows as sent, its faulty rows, and the added columns."""
    sheet = book.file.add_worksheet(name)
    numbers = rows["row"].unique(maintain_order=True).to_list()
    texts = _texts(cells, [*header, *numbers], unmask=unmask)
    marks = _marks(rows)
    own = max([_used_width(texts), *(column + 1 for _, column in marks)])
    top = max(len(header), 1)
    _write_header(book, sheet, cells, header, texts, own)
    for at, number in enumerate(numbers, top):
        _write_row(book, sheet, at, number, texts.get(number, []), marks, own)
    told = _write_added(book, sheet, top, own, rows)
    _set_widths(sheet, list(texts.values()), own)
    lines = _own_lines(cells, numbers)
    set_heights(sheet, top, (max(lines.get(number, 1), needed) for number, needed in zip(numbers, told, strict=True)))
    sheet.freeze_panes(top, 0)
    sheet.autofilter(top - 1, 0, top - 1 + len(numbers), own + len(ADDED) - 1)
    set_print(sheet, page, header_rows=top)


def _texts(cells: "Sheet", numbers: list[int], *, unmask: bool) -> dict[int, list[str | None]]:
    """Texts of some rows as displayed, by row number."""
    wanted = cells.frame.filter(pl.col("row").is_in(numbers))
    columns = [name for name in wanted.columns if name != "row"]
    shown = wanted.select("row", *(presentable(name, masked=not unmask) for name in columns))
    return {row: texts for row, *texts in shown.iter_rows()}


def _own_lines(cells: "Sheet", numbers: list[int]) -> dict[int, int]:
    """How many lines the sender's own cells of each row take at the widest a column gets."""
    columns = [name for name in cells.frame.columns if name != "row"]
    lines = pl.max_horizontal(needed_lines(pl.col(name), _WIDEST) for name in columns)
    return dict(cells.frame.filter(pl.col("row").is_in(numbers)).select("row", lines).iter_rows())


def _used_width(texts: dict[int, list[str | None]]) -> int:
    """How many columns hold anything in these rows."""
    return max((at for row in texts.values() for at, text in enumerate(row, 1) if text is not None), default=1)


def _marks(rows: pl.DataFrame) -> dict[tuple[int, int], tuple[str, str]]:
    """Style and comment of each faulty cell, by row number and column index from 0."""
    cells = (
        rows.filter(pl.col("column") != "")
        .group_by("row", "column", maintain_order=True)
        .agg(pl.col("severity").min(), pl.col("message").str.join("\n"))
    )
    return {
        (row, _column_index(column)): (_MARKS[severity], message)
        for row, column, severity, message in cells.iter_rows()
    }


def _column_index(letters: str) -> int:
    """Index from 0 of a column's letters: A is 0, AA is 26."""
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - ord("A") + 1
    return index - 1


def _write_header(
    book: Book, sheet: Any, cells: "Sheet", header: list[int], texts: dict[int, list[str | None]], own: int
) -> None:
    """Write the sender's header rows with their merges; without a header the columns' letters stand in."""
    style, added = book.style("own_header"), book.style("added_header")
    for at, number in enumerate(header):
        row = texts.get(number, [])
        for column in range(own):
            sheet.write(at, column, (row[column] if column < len(row) else None) or "", style)
    if not header:
        for column in range(own):
            sheet.write_string(0, column, f"第{column + 1}列", style)
    for first_row, first_column, last_row, last_column in _header_merges(cells, header, own):
        text = texts.get(first_row, [None] * first_column)[first_column - 1] or ""
        area = (header.index(first_row), first_column - 1, header.index(last_row), last_column - 1)
        sheet.merge_range(*area, text, style)
    for column, (title, _) in enumerate(ADDED, own):
        if len(header) > 1:
            sheet.merge_range(0, column, len(header) - 1, column, title, added)
        else:
            sheet.write_string(0, column, title, added)


def _header_merges(cells: "Sheet", header: list[int], own: int) -> list[tuple[int, int, int, int]]:
    """Merges inside the header; one that overlaps an earlier one, as only broken files have, is left out."""
    covered: set[tuple[int, int]] = set()
    kept = []
    for first_row, first_column, last_row, last_column in cells.merges:
        inside = {first_row, last_row} <= set(header) and last_column <= own
        area = {
            (row, column)
            for row in header
            if inside and first_row <= row <= last_row
            for column in range(first_column, last_column + 1)
        }
        if len(area) > 1 and not area & covered:
            covered |= area
            kept.append((first_row, first_column, last_row, last_column))
    return kept


def _write_row(
    book: Book,
    sheet: Any,
    at: int,
    number: int,
    texts: list[str | None],
    marks: dict[tuple[int, int], tuple[str, str]],
    own: int,
) -> None:
    """Write the sender's own cells of one row, the faulty ones marked and commented."""
    plain = book.style("text")
    for column in range(own):
        text = texts[column] if column < len(texts) else None
        style, comment = marks.get((number, column), (None, None))
        look = book.style(style) if style else plain
        if text is None:
            sheet.write_blank(at, column, None, look)
        else:
            sheet.write_string(at, column, text, look)
        if comment:
            sheet.write_comment(at, column, comment, _COMMENT)


def _write_added(book: Book, sheet: Any, top: int, own: int, rows: pl.DataFrame) -> list[int]:
    """Write where each row stands in the hand-in and what is to be corrected; return the lines that this takes."""
    told = rows.group_by("file", "sheet", "row", maintain_order=True).agg(
        pl.col("message").unique(maintain_order=True).str.join("\n")
    )
    text = book.style("text")
    for at, (file, name, number, message) in enumerate(told.iter_rows(), top):
        sheet.write_string(at, own, file, text)
        sheet.write_string(at, own + 1, name, text)
        sheet.write_number(at, own + 2, number, book.style("integer"))
        sheet.write_string(at, own + 3, message, text)
    return told.select(needed_lines(pl.col("message"), ADDED[-1][1])).to_series().to_list()


def _set_widths(sheet: Any, rows: list[list[str | None]], own: int) -> None:
    """Make each own column as wide as its longest text, within reason; a Chinese character takes two places."""
    for column in range(own):
        texts = [row[column] or "" for row in rows if column < len(row)]
        longest = max((len(text.encode("gbk", "replace")) for text in texts), default=0)
        sheet.set_column(column, column, min(max(longest + 2, _NARROWEST), _WIDEST))
    for column, (_, width) in enumerate(ADDED, own):
        sheet.set_column(column, column, width)
