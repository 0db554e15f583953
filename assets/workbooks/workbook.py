"""The one way a workbook is made: no live formulas, fixed bytes, whole files."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any

import polars as pl
import xlsxwriter

from assets.atomic import replace_atomically
from assets.workbooks.cover import Cover, write_cover
from assets.workbooks.styles import FONT, FONT_SIZE, STYLES
from schemas.values.numbers.list_number import LABEL, list_number
from schemas.vocabulary import OwnList

# What a hand-in holds stays text: nothing that a stranger typed may run as a formula or open as a link.
_OPTIONS = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": False,
}
NUMBER_WIDTH = 22
# Without "none" the theme's font would be shown in place of the one that is named.
_DEFAULT_FORMAT = {"font_name": FONT, "font_size": FONT_SIZE, "font_scheme": "none"}


@dataclass(frozen=True)
class Written:
    """A file that was written (or stood already with the same content) and how many rows it tells of."""

    path: Path
    rows: int


@dataclass
class Book:
    """A workbook under construction and its named styles, each made once."""

    file: Any
    _made: dict[str, Any] = field(default_factory=dict)

    def style(self, name: str) -> Any:
        """Return the format of a name in STYLES."""
        if name not in self._made:
            self._made[name] = self.file.add_format(STYLES[name])
        return self._made[name]

    def style_index(self, name: str) -> int:
        """Return the index under which the workbook keeps the format of a name."""
        return int(self.style(name)._get_xf_index())  # noqa: SLF001  no public way; rows made in bulk need it


def write_workbook(
    path: Path,
    as_of: date,
    fill: Callable[[Book], object],
    *,
    small: bool = False,
    cover: Cover | None = None,
    number: str | None = None,
) -> None:
    """Write a workbook atomically; the same content gives the same bytes.

    Parameters
    ----------
    path
        The file to replace.
    as_of
        Stands in the file's properties as its time of creation: a real time would change the bytes.
    fill
        Adds the sheets.
    small
        Whether it is one of many with few rows, whose digests are remembered: put together in memory, for a dozen
        temporary files are half of the time, and left to the system to bring to the disk.
    cover
        The first page; its list number is the workbook's.
    number
        The list's number where there is no first page.
    """
    listed = cover.number if cover else number

    def whole(book: Book) -> None:
        if cover:
            write_cover(book, cover)
        fill(book)
        if listed:
            _number_sheets(book, listed)

    replace_atomically(
        path,
        lambda part: _fill(part, as_of, whole, in_memory=small),
        settled=not small,
    )


def workbook_bytes(as_of: date, fill: Callable[[Book], object], number: str) -> bytes:
    """Make a workbook in memory, without any temporary file; parameters as for `write_workbook`."""

    def whole(book: Book) -> None:
        fill(book)
        _number_sheets(book, number)

    made = BytesIO()
    _fill(made, as_of, whole, in_memory=True)
    return made.getvalue()


def _fill(target: Path | BytesIO, as_of: date, fill: Callable[[Book], object], *, in_memory: bool) -> None:
    # The writer adds to the dictionary it is given: each workbook gets its own, or the second would differ.
    options = {**_OPTIONS, "in_memory": in_memory, "default_format_properties": dict(_DEFAULT_FORMAT)}
    with xlsxwriter.Workbook(target, options) as file:
        file.set_properties({"created": datetime.combine(as_of, time())})
        fill(Book(file))


def frame_number(kind: OwnList, as_of: date, *frames: pl.DataFrame) -> str:
    """The number of a list that shows these frames."""
    digest = hashlib.sha256()
    for frame in frames:
        digest.update(frame.write_json().encode())
    return list_number(kind, as_of, digest.hexdigest())


def _number_sheets(book: Book, number: str) -> None:
    """Put the list's number on every sheet, beside its first row: a sheet that is copied or saved alone bears it."""
    style = book.style("list_number")
    for sheet in book.file.worksheets():
        column = (sheet.dim_colmax or 0) + 1
        sheet.write_string(0, column, f"{LABEL} {number}", style)
        sheet.set_column(column, column, NUMBER_WIDTH)
