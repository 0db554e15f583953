"""Tables pasted as text into one column: lines that blanks, bars, commas or another mark part into as many pieces."""

import re
from collections import Counter
from dataclasses import replace

import numpy as np
import polars as pl

from assets.reading.cell_store import Sheet
from assets.reading.kinds import EMPTY, TEXT
from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.tables.found_table import Table
from assets.recognising.tables.sheet_tables import find_tables
from assets.recognising.wording.file_places import Place
from assets.recognising.wording.person_labels import label_of

# The strongest first: a blank may stand inside a cell, two seldom do.
_SEPARATORS = tuple(
    re.compile(each) for each in (r"\t+|[ \u3000]{2,}|\u3000+", r"[|｜│┃║¦]", r"[,，]", r"[;；]", r"[ \t]+")
)
_NUMBER = re.compile(r"[0-9]{12}")
_SAID = re.compile(r"\w")
# No quote and no bracket: they belong to what stands within.
_MARK = re.compile(r"[^\w\s\"'“”()（）\[\]【】]|_")
CELLS_LEAST = 3
# The others are titles and notes.
LINES_LEAST = 0.6
# Titles stand above a header; further down there is none.
HEADER_LATEST = 10
LABELS_UNKNOWN = 2


def find_pasted(view: SheetView, file: str, place: Place, number: int) -> list[Table] | None:
    """The tables of a sheet of one column of text, each column known to stand in the sheet's own; None where none do.

    A line with a number that does not part as the others forbids it: nothing is guessed of what is whose.
    """
    lines = _text_lines(view)
    if lines is None:
        return None
    column, texts = lines
    for separator in (*_SEPARATORS, *_marks(texts)):
        parted = _parted(texts, separator)
        tables = find_tables(_spread(view, parted), file, place, number) if parted else []
        if tables and all(map(_is_whole, tables)):
            return _placed(view, [_in_column(table, column) for table in tables])
    return None


def _text_lines(view: SheetView) -> tuple[int, list[str]] | None:
    """The one column of a sheet that has any text, and its texts."""
    filled = [at for at in range(1, view.width + 1) if view.sheet.frame[f"c{at}"].null_count() < view.height]
    if len(filled) != 1 or view.height < CELLS_LEAST:
        return None
    return filled[0], view.sheet.frame[f"c{filled[0]}"].to_list()


def _marks(texts: list[str]) -> list[re.Pattern[str]]:
    """Whatever other marks part a line into labels, 姓名^身份证号^操作项目, and most lines into as many pieces."""
    found = dict.fromkeys((mark, text) for text in texts[:HEADER_LATEST] for mark in _MARK.findall(text))
    headed = [(mark, text.count(mark)) for mark, text in found if _is_header(text.split(mark))]
    return [
        re.compile(re.escape(mark))
        for mark, times in headed
        if sum(text.count(mark) == times for text in texts) >= LINES_LEAST * len(texts)
    ]


def _is_header(parts: list[str]) -> bool:
    labels = [label_of(part.strip()) for part in parts if part.strip()]
    fields = {label.fields[0] for label in labels if label}
    return len(labels) >= CELLS_LEAST and {"name", "id_no"} <= fields and labels.count(None) <= LABELS_UNKNOWN


def _parted(texts: list[str], separator: re.Pattern[str]) -> list[list[str]] | None:
    parted = [[part.strip() for part in separator.split(text.strip())] for text in texts]
    # ├──┼──┤: lines that only rule the table hold nothing.
    said = [parts for parts, text in zip(parted, texts, strict=True) if _SAID.search(text)]
    width, count = Counter(map(len, said)).most_common(1)[0] if said else (0, 0)
    if width < CELLS_LEAST or count < LINES_LEAST * len(said):
        return None
    odd = [text for text, parts in zip(texts, parted, strict=True) if len(parts) != width]
    if any(map(_NUMBER.search, odd)):
        return None
    return [
        (parts if len(parts) == width else [text]) if _SAID.search(text) else []
        for text, parts in zip(texts, parted, strict=True)
    ]


def _spread(view: SheetView, parted: list[list[str]]) -> SheetView:
    """The sheet with the pieces of its lines in columns of their own."""
    width = max(map(len, parted))
    columns = [[parts[at] or None if at < len(parts) else None for parts in parted] for at in range(width)]
    texts = [pl.Series(f"c{at}", column, dtype=pl.String) for at, column in enumerate(columns, start=1)]
    kinds = [
        pl.Series(f"k{at}", [TEXT if cell else EMPTY for cell in column], dtype=pl.UInt8)
        for at, column in enumerate(columns, start=1)
    ]
    frame = pl.DataFrame([view.sheet.frame["row"], *texts])
    sheet = view.sheet
    return SheetView(Sheet(sheet.index, sheet.name, sheet.visible, frame, pl.DataFrame(kinds), ()))


def _is_whole(table: Table) -> bool:
    return table.kind in ("registry", "roster") and {"name", "id_no"} <= {column.field for column in table.columns}


def _in_column(table: Table, index: int) -> Table:
    """The table with the columns where they stand in the sheet as handed in; what is kept of them stays apart."""
    columns = tuple(replace(column, at=column.stored, index=index) for column in table.columns)
    return replace(table, columns=columns, spread={})


def _placed(view: SheetView, tables: list[Table]) -> list[Table]:
    """The tables with every row of the sheet that is none of their bodies given its place."""
    own = set(np.concatenate([table.view.numbers[table.body] for table in tables]).tolist())
    lines = [table.placed_lines for table in tables]
    known = own.union(row for each in lines for row, _ in each)
    lines[0] += [(row, "title") for row in view.numbers.tolist() if row not in known]
    return [replace(table, origin=view, lines=tuple(each)) for table, each in zip(tables, lines, strict=True)]
