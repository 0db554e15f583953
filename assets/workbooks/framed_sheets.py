"""One frame as one sheet: header, widths, filter, frozen panes and print setup from a list of columns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import polars as pl

from assets.workbooks.bulk import BulkSheet, CellLook
from assets.workbooks.heights import needed_lines
from assets.workbooks.masked_cells import presentable
from assets.workbooks.styles import UNFILLED_STYLES, WRAPPED_STYLES
from assets.workbooks.workbook import Book

# A sheet has 1,048,576 rows; a list that nobody can read is cut earlier, with a line that says so.
MOST_ROWS = 1_000_000
A4 = 9
MARGINS = {"left": 0.4, "right": 0.4, "top": 0.7, "bottom": 0.6}
CONFIDENTIAL = "内部资料 注意保密"


@dataclass(frozen=True)
class Column:
    """A column of a sheet: what its header says, which column of the frame it shows, and how."""

    header: str
    source: str
    width: float
    style: str = "text"
    by_value: Mapping[str, str] | None = None
    header_style: str = "header"
    masked: bool = True


@dataclass(frozen=True)
class Page:
    """What a printed sheet says at its head."""

    title: str
    as_of: date

    def header(self) -> str:
        """Title and date on the left, the confidentiality mark on the right. & is a control sign there."""
        title = self.title.replace("&", "&&")
        return f"&L{title}（基准日 {self.as_of.isoformat()}）&R{CONFIDENTIAL}"


def write_table(
    book: Book,
    name: str,
    page: Page,
    frame: pl.DataFrame,
    columns: Sequence[Column],
    *,
    frozen: int = 1,
    most: int = MOST_ROWS,
    lead: str | None = None,
    printed: int | None = None,
) -> Any:
    """Add a sheet that shows a frame, and return it.

    Parameters
    ----------
    book
        The workbook.
    name
        The sheet's name.
    page
        What the print says at the head.
    frame
        The rows, in their order. String, number, Date and Datetime columns.
    columns
        What to show, from left to right.
    frozen
        How many columns stay in view besides the header row.
    most
        Rows shown; a line above the header counts the others.
    lead
        A line above the header.
    printed
        How many columns are printed; all by default.
    """
    sheet = book.file.add_worksheet(name, BulkSheet)
    if frame.height > most:
        lead = f"{lead or ''}仅列出前 {most} 行，其余 {frame.height - most} 行见同一文件夹中的 parquet 表。"
    shown, header_row = frame.head(most), 0 if lead is None else 1
    if lead is not None:
        sheet.set_row(0, 20, book.style("remark"))
        sheet.write_string(0, 0, lead, book.style("remark"))
    for index, column in enumerate(columns):
        # The column's own look serves the empty cells, so that these need not be written.
        look = book.style(column.style) if column.style in UNFILLED_STYLES else None
        sheet.set_column(index, index, column.width, look)
        sheet.write_string(header_row, index, column.header, book.style(column.header_style))
    looks = [_look(book, column) for column in columns]
    sheet.set_rows(header_row + 1, _cells(shown, columns), looks, row_lines(shown, columns))
    sheet.set_row(header_row, 28)
    sheet.freeze_panes(header_row + 1, frozen)
    sheet.autofilter(header_row, 0, header_row + max(shown.height, 1), len(columns) - 1)
    set_print(sheet, page, header_rows=header_row + 1)
    sheet.print_area(0, 0, header_row + shown.height, (printed or len(columns)) - 1)
    return sheet


def set_print(sheet: Any, page: Page, header_rows: int) -> None:
    """A4 landscape, all columns on one page's width, the header on every page, page numbers below."""
    sheet.set_paper(A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(**MARGINS)
    sheet.set_header(page.header())
    sheet.set_footer("&C第&P页/共&N页")
    if header_rows:
        sheet.repeat_rows(0, header_rows - 1)


def row_lines(frame: pl.DataFrame, columns: Sequence[Column]) -> pl.Series:
    """How many lines the longest wrapped text of each row takes."""
    lines = [
        needed_lines(pl.col(column.source), column.width)
        for column in columns
        if frame.schema[column.source] == pl.String and column.style in WRAPPED_STYLES
    ]
    one = pl.repeat(1, pl.len(), dtype=pl.Int32)
    return frame.select(lines=pl.max_horizontal(one, *lines)).to_series()


def _cells(frame: pl.DataFrame, columns: Sequence[Column]) -> pl.DataFrame:
    """What the columns show, side by side, each under its place as a name: two may show the same column."""
    shown = [shown_values(frame, column).rename(str(index)).to_frame() for index, column in enumerate(columns)]
    return pl.concat(shown, how="horizontal")


def shown_values(frame: pl.DataFrame, column: Column) -> pl.Series:
    """One column as its cells show it; times as the clock showed them, for a sheet knows no zones."""
    source, dtype = pl.col(column.source), frame.schema[column.source]
    plain = source.dt.replace_time_zone(None) if isinstance(dtype, pl.Datetime) else source
    return presentable(frame.select(plain), masked=column.masked).to_series()


def _look(book: Book, column: Column) -> CellLook:
    by_value = {value: book.style_index(style) for value, style in (column.by_value or {}).items()}
    return CellLook(book.style_index(column.style), by_value, column.style not in UNFILLED_STYLES)
