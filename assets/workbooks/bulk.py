"""Long lists as sheet rows made column-wise: the writer's own way, cell by cell, takes several times as long."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

import polars as pl
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from assets.workbooks.heights import LINE_POINTS, PADDING_POINTS

# Rows turned into markup at a time: a slice of some megabytes, however long the list.
SLICE_ROWS = 20_000
# Days and times count from here in a sheet; the 30th because of a leap day that 1900 did not have.
_EPOCH = date(1899, 12, 30)
_MICROSECONDS_A_DAY = 86_400_000_000

_LITERAL_ESCAPE = r"(_x[0-9a-fA-F]{4}_)"
_CONTROLS = {chr(code): f"_x{code:04X}_" for code in [*range(9), *range(11, 32), 0xFFFE, 0xFFFF]}
_MARKUP = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


@dataclass(frozen=True)
class CellLook:
    """Style indices of one column's cells: the plain one, those of certain values, and whether empty cells show it."""

    plain: int
    by_value: dict[str, int]
    shows_empty: bool


class BulkSheet(Worksheet):  # type: ignore[misc]
    """A worksheet whose rows below the header come from a frame, written when the sheet is."""

    _frame: pl.DataFrame | None = None
    _links: pl.DataFrame | None = None

    def set_rows(self, top: int, frame: pl.DataFrame, looks: Sequence[CellLook], lines: pl.Series) -> None:
        """Take the rows to be written from row `top` (from 0) on; nothing else may be written there.

        Parameters
        ----------
        top
            Row of the first line of the frame.
        frame
            String, number, Date or Datetime columns without a zone.
        looks
            One a column.
        lines
            Lines of text that each row shows; more than one makes it higher.
        """
        self._frame, self._looks = frame.with_columns(_lines=lines), looks
        self._top = top

    def set_links(self, links: pl.DataFrame, tip: str) -> None:
        """Make cells of the frame's first column links to places in the workbook.

        Parameters
        ----------
        links
            row Int64 (from 1, as sheets count), location String, such as '证据'!A5, and text String, that of the cell.
        tip
            Shown beside the pointer.
        """
        self._links, self._tip = links, tip

    def _write_sheet_data(self) -> None:
        """Write the header cell by cell, then the frame slice by slice."""
        self._xml_start_tag("sheetData")
        if self.dim_rowmin is not None:
            self._write_rows()
        for at, rows in enumerate([] if self._frame is None else self._frame.iter_slices(SLICE_ROWS)):
            self.fh.write(row_markup(self._top + at * SLICE_ROWS, rows, self._looks))
        self._xml_end_tag("sheetData")

    def _write_hyperlinks(self) -> None:
        """Write the links, which the writer would make one by one."""
        if self._links is None or self._links.is_empty():
            return
        self._xml_start_tag("hyperlinks")
        self.fh.write(link_markup(self._links, self._tip))
        self._xml_end_tag("hyperlinks")

    def _write_dimension(self) -> None:
        """Tell readers the whole area, of which the writer knows the header only."""
        below = 0 if self._frame is None else self._frame.height
        last = f"{xl_col_to_name(max(self.dim_colmax or 0, 0))}{(self.dim_rowmax or 0) + 1 + below}"
        self._xml_empty_tag("dimension", [("ref", f"A1:{last}")])


def row_markup(top: int, frame: pl.DataFrame, looks: Sequence[CellLook]) -> str:
    """Rows of a sheet as SpreadsheetML (ECMA-376, sheetData), texts inline.

    Parameters
    ----------
    top
        Row of the first line, from 0.
    frame
        The cells, and `_lines` Int32.
    looks
        One a column of cells.
    """
    numbered = frame.with_row_index("_row", top + 1)
    cells = [
        _cell(name, dtype, xl_col_to_name(index), look)
        for index, ((name, dtype), look) in enumerate(zip(frame.drop("_lines").schema.items(), looks, strict=True))
    ]
    height = pl.when(pl.col("_lines") > 1).then(
        pl.format(' ht="{}" customHeight="1"', pl.col("_lines") * LINE_POINTS + PADDING_POINTS)
    )
    rows = pl.format('<row r="{}"{}>{}</row>', "_row", height.otherwise(pl.lit("")), pl.concat_str(cells))
    return str(numbered.select(rows.str.join("")).item())


def link_markup(links: pl.DataFrame, tip: str) -> str:
    """Links of a sheet's first column as SpreadsheetML: row, location and text of each."""
    location, text = (
        escaped(pl.col(name)).str.replace_all('"', "&quot;", literal=True) for name in ("location", "text")
    )
    link = pl.format(
        '<hyperlink ref="A{}" location="{}" tooltip="{}" display="{}"/>', "row", location, pl.lit(tip), text
    )
    return str(links.select(link.str.join("")).item())


def _cell(name: str, dtype: pl.DataType, letters: str, look: CellLook) -> pl.Expr:
    """One column's cells."""
    value, style = pl.col(name), _style(name, look)
    head = pl.format('<c r="{}{}" s="{}"', pl.lit(letters), "_row", style)
    if dtype == pl.String:
        # Spaces at the ends, and line breaks, are kept only on demand.
        kept = pl.when(value.str.contains(r"^\s|\s$|\n")).then(pl.lit(' xml:space="preserve"')).otherwise(pl.lit(""))
        full = pl.format('{} t="inlineStr"><is><t{}>{}</t></is></c>', head, kept, escaped(value))
    else:
        full = pl.format("{}><v>{}</v></c>", head, _number(value, dtype))
    empty = head + pl.lit("/>") if look.shows_empty else pl.lit("")
    return pl.when(value.is_null()).then(empty).otherwise(full)


def _style(name: str, look: CellLook) -> pl.Expr:
    if not look.by_value:
        return pl.lit(look.plain)
    values, styles = list(look.by_value), list(look.by_value.values())
    return pl.col(name).replace_strict(values, styles, default=look.plain, return_dtype=pl.Int64)


def _number(value: pl.Expr, dtype: pl.DataType) -> pl.Expr:
    """Numbers as they are, days and times as days since the epoch."""
    if dtype == pl.Date:
        return (value - pl.lit(_EPOCH)).dt.total_days()
    if isinstance(dtype, pl.Datetime):
        since = value - pl.lit(datetime(_EPOCH.year, _EPOCH.month, _EPOCH.day))  # noqa: DTZ001  sheets know no zones
        return since.dt.total_microseconds() / _MICROSECONDS_A_DAY
    return value


def escaped(text: pl.Expr) -> pl.Expr:
    """Text as XML content; signs that XML can't hold as _xHHHH_ (ECMA-376, ST_Xstring), such texts themselves too."""
    unlike = text.str.replace_all(_LITERAL_ESCAPE, "_x005F$1")
    return unlike.str.replace_many({**_MARKUP, **_CONTROLS})
