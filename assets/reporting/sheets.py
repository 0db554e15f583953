"""One frame as one sheet: header, widths, filter, frozen panes and print setup from a list of columns."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import polars as pl

from assets.reporting.cells import presentable
from assets.reporting.heights import needed_lines, set_heights
from assets.reporting.styles import UNFILLED_STYLES, WRAPPED_STYLES
from assets.reporting.workbook import Book

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
        Rows shown; further ones are counted in a last line.
    lead
        A line above the header.
    printed
        How many columns are printed; all by default.
    """
    sheet = book.file.add_worksheet(name)
    shown, header_row = frame.head(most), 0 if lead is None else 1
    if lead is not None:
        sheet.set_row(0, 20, book.style("remark"))
        sheet.write_string(0, 0, lead, book.style("remark"))
    for index, column in enumerate(columns):
        # The column's own look serves the empty cells, so that these need not be written.
        sheet.set_column(
            index, index, column.width, book.style(column.style) if column.style in UNFILLED_STYLES else None
        )
        sheet.write_string(header_row, index, column.header, book.style(column.header_style))
        write_values(book, sheet, header_row + 1, index, column, shown)
    fit_rows(sheet, header_row + 1, shown, columns)
    sheet.set_row(header_row, 28)
    sheet.freeze_panes(header_row + 1, frozen)
    sheet.autofilter(header_row, 0, header_row + max(shown.height, 1), len(columns) - 1)
    set_print(sheet, page, header_rows=header_row + 1)
    sheet.print_area(0, 0, header_row + shown.height, (printed or len(columns)) - 1)
    if frame.height > most:
        rest = f"其余 {frame.height - most} 行未列出，见同一文件夹中的 parquet 表。"
        sheet.write_string(header_row + 1 + most, 0, rest)
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


def write_values(book: Book, sheet: Any, top: int, index: int, column: Column, frame: pl.DataFrame) -> None:
    """Write one column's values downwards from a row."""
    dtype = frame.schema[column.source]
    values = presentable(frame.select(_as_shown(column, dtype)), masked=column.masked)
    write = _writer(sheet, dtype)
    plain, filled = book.style(column.style), column.style not in UNFILLED_STYLES
    styles = {value: book.style(style) for value, style in (column.by_value or {}).items()}
    for row, value in enumerate(values.to_series().to_list(), top):
        if value is not None:
            write(row, index, value, styles.get(value, plain) if styles else plain)
        elif filled:
            sheet.write_blank(row, index, None, plain)


def fit_rows(sheet: Any, top: int, frame: pl.DataFrame, columns: Sequence[Column]) -> None:
    """Make the rows from `top` on as high as their longest wrapped text."""
    lines = [
        needed_lines(pl.col(column.source), column.width)
        for column in columns
        if frame.schema[column.source] == pl.String and column.style in WRAPPED_STYLES
    ]
    if lines:
        set_heights(sheet, top, frame.select(pl.max_horizontal(lines)).to_series().to_list())


def _as_shown(column: Column, dtype: pl.DataType) -> pl.Expr:
    """A sheet knows no zones: times stand as the clock showed them."""
    source = pl.col(column.source)
    return source.dt.replace_time_zone(None) if isinstance(dtype, pl.Datetime) else source


def _writer(sheet: Any, dtype: pl.DataType) -> Callable[..., Any]:
    """Return the sheet's own function for values of a dtype."""
    if dtype == pl.String:
        return sheet.write_string  # type: ignore[no-any-return]
    if dtype.is_temporal():
        return sheet.write_datetime  # type: ignore[no-any-return]
    return sheet.write_number  # type: ignore[no-any-return]
