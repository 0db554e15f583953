"""What a registry table tells of its own completeness: its running numbers, and how many records it says it has."""

import re
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath

import numpy as np
import polars as pl

from assets.recognising.extraction import Placed
from assets.recognising.partial import Around, batch, issued_since, limited, some_items, stopped
from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.tables.file_tables import FileTables
from assets.recognising.tables.found_table import Table
from schemas.tables.recognised import TableSigns
from schemas.values.masking import mask_text

_COUNTER_HEADER = re.compile(r"\s*(序\s*号|序|顺序号|行号|[Nn][Oo]\.?)\s*")
# A column of running numbers has one nearly everywhere; other numbers under such a header are none.
COUNTER_SHARE = 0.8
SHOWN = 60
_TOTAL = re.compile(
    r"(?:共计|总计|合计|总共|共有|共|总数|记录数|总条数|总人数|条数|数据量|全部(?:数据|记录)?|应有|应导出|总量)[^\d\n]{0,10}?"
    r"(\d{1,3}(?:,\d{3})+|\d+)(?:\.0)?\s*(?!\d|\s*[页年月日/.\-])"
)
# 第1页/共2页, 共2页 第1页, 第1/2页, Page 1 of 2.
_PAGE = re.compile(
    r"第\s*(?P<a>\d+)\s*页\D{0,5}共\s*(?P<b>\d+)\s*页|共\s*(?P<d>\d+)\s*页\D{0,5}第\s*(?P<c>\d+)\s*页"
    r"|第?\s*(?P<e>\d+)\s*/\s*(?P<f>\d+)\s*页|(?i:page)\s*(?P<g>\d+)\s*(?:of|/)\s*(?P<h>\d+)"
)
_PART = re.compile(r"小计|本页|分页|每页\s*合计")
# What an identity number or a certificate number looks like, wherever it stands.
_TELLING = (
    r"(?i)(?:^|[^0-9])(?:[1-9][0-9*]{13,16}[0-9*]{2}[0-9X*]?|[1-9]\.[0-9]+E\+?1[67]|建安[ABC].{0,3}[0-9]{4}"
    r"|TS6[A-Z]{4,5}[0-9]{4})(?:[^0-9]|$)"
)


def table_signs(tables: Sequence[Placed], bodies: pl.DataFrame) -> pl.DataFrame:
    """TableSigns of the registry tables among `tables`.

    Parameters
    ----------
    tables
        Tables of registries and rosters.
    bodies
        t UInt32 (place in `tables`), row UInt32, place String of every body row.
    """
    wanted = [at for at, placed in enumerate(tables) if placed.table.kind == "registry"]
    own = bodies.filter(pl.col("t").is_in(wanted)).partition_by("t", as_dict=True)
    empty = bodies.clear()
    files = [tables[at].file for at in wanted]
    ends = [(file not in files[:at], file not in files[at + 1 :]) for at, file in enumerate(files)]
    signs = [_signs(tables[at], own.get((at,), empty), *end) for at, end in zip(wanted, ends, strict=True)]
    # A figure beyond any sheet's rows counts nothing.
    rows = [[None if isinstance(sign, int) and sign > UNLIMITED else sign for sign in each] for each in signs]
    return TableSigns.conform(pl.DataFrame(rows, schema=TableSigns.dtypes(), orient="row"))


def unread_numbers(file: FileTables) -> int:
    """How many cells of its sheets without a table look like identity or certificate numbers."""
    return sum(map(_telling_cells, file.passed_over))


def _telling_cells(view: SheetView) -> int:
    columns = [pl.col(f"c{at}").str.contains(_TELLING).sum() for at in range(1, view.width + 1)]
    return int(sum(view.sheet.frame.select(columns).row(0)) if columns else 0)


def _signs(placed: Placed, body: pl.DataFrame, first: bool, last: bool) -> tuple[object, ...]:
    table = placed.table
    data = body.filter(pl.col("place") == "data")
    around = _around(placed, body, first=first, last=last)
    stated, (page, of_pages) = stated_records(around.lines), pages(around.lines)
    return (
        placed.file,
        table.view.sheet.name,
        table.number,
        data.height,
        stated,
        *_numbering(table, data["row"]),
        page,
        of_pages,
        _quoted(stopped(around, data.height, stated, single_page=page == of_pages == 1)),
        _quoted(limited(around)),
        _quoted(some_items(around)),
        issued_since(around),
        *batch(around),
    )


UNLIMITED = 2**31
"""No sheet has so many rows."""


def _around(placed: Placed, body: pl.DataFrame, *, first: bool, last: bool) -> Around:
    """The lines around a table's records, by where they stand."""
    table = placed.table
    records = body.filter(pl.col("place") == "data")["row"]
    rows = body.filter(pl.col("place").is_in(["total", "footnote", "title", "template"]))["row"]
    # Where there is no record all lines stand above.
    first_row, last_row = (records.min(), records.max()) if len(records) else (UNLIMITED, UNLIMITED)
    above, below = rows.filter(rows < first_row), rows.filter(rows > last_row)
    between = rows.filter((rows >= first_row) & (rows <= last_row))
    return Around(
        headings=(table.view.sheet.name, PurePosixPath(placed.file).stem),
        above=[*(table.view.cells(at) for at in table.titles), *_lines(table, above)],
        between=_lines(table, between),
        below=_lines(table, below),
        first=first,
        last=last,
    )


def _lines(table: Table, rows: pl.Series) -> list[tuple[str | None, ...]]:
    at = np.searchsorted(table.view.numbers, rows.to_numpy())
    return [table.view.cells(int(place)) for place in at]


def stated_records(lines: Iterable[Sequence[str | None]]) -> int | None:
    """The number of records that lines around a table state (共120条, 合计：120人), the largest of them."""
    told = ["　".join(filter(None, line)) for line in lines]
    found = [text for line in told if not _PART.search(line) for text in _TOTAL.findall(line)]
    return max((int(text.replace(",", "")) for text in found), default=None)


def pages(lines: Iterable[Sequence[str | None]]) -> tuple[int | None, int | None]:
    """The last page that lines around a table bear, and how many there are in all."""
    found = [match for line in lines for match in _PAGE.finditer(" ".join(filter(None, line)))]
    numbers = [[int(text) for text in match.groups() if text] for match in found]
    # 共2页 第1页 has the total first.
    told = [(min(pair), max(pair)) for pair in numbers]
    return max((page for page, _ in told), default=None), max((total for _, total in told), default=None)


def _quoted(text: str | None) -> str | None:
    """A line as it is told, masked: it stands on the console as well."""
    return None if text is None else str(pl.select(mask_text(pl.lit(text[:SHOWN]))).item())


def _numbering(table: Table, data_rows: pl.Series) -> tuple[int | None, int | None]:
    """How many running numbers are missing, and the first of them; none where there are no running numbers."""
    column = next((c for c in table.columns if not c.field and _COUNTER_HEADER.fullmatch(c.header or "")), None)
    if column is None or data_rows.is_empty():
        return None, None
    texts = table.view.sheet.frame[f"c{column.index}"].gather(table.body)
    numbers = table.view.sheet.frame["row"].gather(table.body)
    counters = texts.str.strip_chars().cast(pl.Float64, strict=False)
    missing = missing_counters(counters, numbers.is_in(data_rows.implode()))
    first = counters.filter(counters >= 1).min()
    return missing, None if missing is None or first is None else int(first)  # type: ignore[arg-type]


def missing_counters(counters: pl.Series, is_data: pl.Series) -> int | None:
    """How many running numbers have no record: left out between the others, or standing there without one.

    Parameters
    ----------
    counters
        Float64, null where a row has none; in the order of the rows.
    is_data
        Boolean: whether the row is a record.

    Returns
    -------
    int | None
        None where these are no running numbers. Numbering may begin anew on each page, or at any number.
    """
    used = counters.filter(is_data & counters.is_not_null() & (counters % 1 == 0))
    if used.is_empty() or used.len() < COUNTER_SHARE * float(is_data.sum()):
        return None
    every = counters.filter(counters.is_not_null() & (counters % 1 == 0))
    if every.n_unique() == every.len():
        return int(every.max() - every.min() + 1) - used.len()  # type: ignore[operator]
    steps = used.diff().drop_nulls()
    if ((steps == 1) | (steps < 0)).sum() < float(COUNTER_SHARE * steps.len()):
        return None
    return int((steps.filter(steps > 1) - 1).sum())
