"""What goes back to each sender: its own header and rows as sent, what to correct, and which cells to mark."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import polars as pl

from assets.workbooks.heights import needed_lines
from assets.workbooks.masked_cells import presentable
from schemas.values.numbers.list_number import place_key, sheet_digest

if TYPE_CHECKING:
    from assets.reading.cell_store import Sheet

MESSAGE_WIDTH = 52
OWN_WIDTH = 24
"""The widest that a column of the sender's own gets; what is longer wraps."""

Texts = Sequence[str | None]
Area = tuple[int, int, int, int]
"""First row, first column, last row, last column; inclusive."""
Contents = dict[str, dict[str, "Sheet"]]
"""Sheets by SHA-256 and sheet name."""
_TABLE = ["file", "sha256", "sheet", "table"]
_ROW = ["sha256", "sheet", "row"]


@dataclass(frozen=True)
class Mark:
    """Why a cell is marked: `severity` as in Problems, and the sentence for its comment."""

    severity: str
    comment: str


@dataclass(frozen=True)
class ReturnRow:
    """One row to correct: its number in the hand-in, its cells, what to correct, and how many lines that takes.

    `key` is what its mark points at (schemas.values.numbers.list_number).
    """

    number: int
    key: str
    texts: Texts
    message: str
    lines: int
    marks: Mapping[int, Mark]


@dataclass
class ReturnTable:
    """One table of a hand-in with rows to correct; merges of the header are 0-based within it, inclusive."""

    sender: str
    file: str
    sheet: str
    header: list[Texts] = field(default_factory=list)
    merges: list[Area] = field(default_factory=list)
    rows: list[ReturnRow] = field(default_factory=list)

    def width(self) -> int:
        """How many columns of the sender's own hold anything or are marked."""
        used = [
            at for texts in (*self.header, *(row.texts for row in self.rows)) for at, text in enumerate(texts) if text
        ]
        marked = [at for row in self.rows for at in row.marks]
        return max([*used, *marked], default=0) + 1


def build_return_tables(
    returns: pl.DataFrame,
    corrections: pl.DataFrame,
    row_accounts: pl.DataFrame,
    read_sheets: Callable[[str], Sequence["Sheet"]],
) -> dict[str, list[ReturnTable]]:
    """Gather what each sender gets back.

    Parameters
    ----------
    returns
        Table ReturnRows, or part of it.
    corrections
        Table Corrections: their texts stand in the place of what was handed in.
    row_accounts
        Table RowAccounts: says which rows are headers.
    read_sheets
        Gives the sheets of a content by its SHA-256.

    Returns
    -------
    dict
        Sender to its tables, in the order of `returns`.
    """
    if returns.is_empty():
        return {}
    headers = _header_rows(returns, row_accounts)
    contents = {sha256: {each.name: each for each in read_sheets(sha256)} for sha256 in returns["sha256"].unique()}
    wanted = pl.concat([returns.select(_ROW), headers.select(_ROW)]).unique()
    texts = _read_texts(wanted, contents, _corrected_texts(corrections))
    marks = _mark_cells(returns)
    tables: dict[tuple[str, ...], ReturnTable] = {}
    digests: dict[tuple[str, str], str] = {}
    for *key, row, message, lines in _tell_rows(returns).iter_rows():
        sender, file, sha256, sheet, table = key
        own_lines, *cells = texts.get((sha256, sheet, row), (1,))
        place = tables.setdefault((sender, file, sheet, table), ReturnTable(sender, file, sheet))
        digest = digests.setdefault((sha256, sheet), sheet_digest(sha256, sheet))
        place.rows.append(
            ReturnRow(
                row, place_key(digest, row), cells, message, max(lines, own_lines), marks.get((file, sheet, row), {})
            )
        )
    _add_headers(tables, headers, contents, texts)
    by_sender: dict[str, list[ReturnTable]] = {}
    for each in tables.values():
        by_sender.setdefault(each.sender, []).append(each)
    return by_sender


def _header_rows(returns: pl.DataFrame, row_accounts: pl.DataFrame) -> pl.DataFrame:
    """Header rows of the tables that have rows to go back: the columns of _TABLE, and row; in order."""
    return (
        row_accounts.filter(pl.col("place") == "header")
        .join(returns.select(_TABLE).unique(), on=["file", "sheet", "table"], how="inner")
        .select(*_TABLE, "row")
        .sort(*_TABLE, "row")
    )


def _corrected_texts(corrections: pl.DataFrame) -> dict[tuple[str, str], list[tuple[int, int, str]]]:
    """Row, column from 1 and text of each corrected cell, by content and sheet."""
    cells = corrections.select("sha256", "sheet", "row", "column_index", "text").unique(maintain_order=True)
    found: dict[tuple[str, str], list[tuple[int, int, str]]] = {}
    for sha256, sheet, row, column, text in cells.iter_rows():
        found.setdefault((sha256, sheet), []).append((row, column, text))
    return found


def _read_texts(
    wanted: pl.DataFrame, contents: Contents, corrected: Mapping[tuple[str, str], list[tuple[int, int, str]]]
) -> dict[tuple[Any, ...], list[Any]]:
    """Lines needed and texts of each wanted row, by (sha256, sheet, row)."""
    keys: list[tuple[Any, ...]] = []
    parts = []
    for (sha256, sheet), rows in wanted.partition_by("sha256", "sheet", as_dict=True).items():
        frame = contents[str(sha256)][str(sheet)].frame
        # Hundreds of small sheets: a query for each would take longer than all the rest.
        found = frame[np.flatnonzero(np.isin(frame["row"].to_numpy(), rows["row"].to_numpy()))]
        for row, column, text in corrected.get((str(sha256), str(sheet)), ()):
            at = pl.col("row") == row
            found = found.with_columns(pl.when(at).then(pl.lit(text)).otherwise(f"c{column}").alias(f"c{column}"))
        keys.extend((sha256, sheet, row) for row in found["row"].to_list())
        parts.append(pl.DataFrame(found.get_columns()[1:]))
    cells = presentable(pl.concat(parts, how="diagonal"))
    lines = cells.select(lines=pl.max_horizontal(needed_lines(pl.all(), OWN_WIDTH)))
    return dict(zip(keys, map(list, pl.concat([lines, cells], how="horizontal").iter_rows()), strict=True))


def _tell_rows(returns: pl.DataFrame) -> pl.DataFrame:
    """Each row with its sentences: sender, the columns of _TABLE, row, message, lines."""
    return (
        returns.group_by("sender", *_TABLE, "row", maintain_order=True)
        .agg(pl.col("message").unique(maintain_order=True).str.join("\n"))
        .with_columns(lines=needed_lines(pl.col("message"), MESSAGE_WIDTH))
    )


def _mark_cells(returns: pl.DataFrame) -> dict[tuple[str, str, int], dict[int, Mark]]:
    """Marks by (file, sheet, row), then by column index from 0; a cell to be rejected outweighs a doubtful one."""
    cells = (
        returns.filter(pl.col("column") != "")
        .group_by("file", "sheet", "row", "column", maintain_order=True)
        .agg(pl.col("severity").min(), pl.col("message").unique(maintain_order=True).str.join("\n"))
    )
    marks: dict[tuple[str, str, int], dict[int, Mark]] = {}
    for file, sheet, row, column, severity, message in cells.iter_rows():
        marks.setdefault((file, sheet, row), {})[column_index(column)] = Mark(severity, message)
    return marks


def column_index(letters: str) -> int:
    """Index from 0 of a column's letters: A is 0, AA is 26."""
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - ord("A") + 1
    return index - 1


def _add_headers(
    tables: dict[tuple[str, ...], ReturnTable],
    headers: pl.DataFrame,
    contents: Contents,
    texts: dict[tuple[Any, ...], list[Any]],
) -> None:
    """Give each table its header rows and their merges."""
    rows = headers.group_by(_TABLE, maintain_order=True).agg("row")
    found = {(file, sheet, table): (sha256, numbers) for file, sha256, sheet, table, numbers in rows.iter_rows()}
    for (_, file, sheet, number), table in tables.items():
        sha256, numbers = found.get((file, sheet, number), ("", []))
        table.header = [texts.get((sha256, sheet, row), [1])[1:] for row in numbers]
        table.merges = header_merges(contents[sha256][sheet].merges, numbers) if numbers else []


def header_merges(merges: Sequence[Area], numbers: list[int]) -> list[Area]:
    """Merges inside header rows, 0-based within them; one that overlaps another, as in broken files, is left out."""
    covered: set[tuple[int, int]] = set()
    kept: list[Area] = []
    for first_row, first_column, last_row, last_column in merges:
        rows = [at for at, number in enumerate(numbers) if first_row <= number <= last_row]
        inside = first_row in numbers and last_row in numbers
        area = {(row, column) for row in rows for column in range(first_column - 1, last_column)}
        if inside and len(area) > 1 and not area & covered:
            covered |= area
            kept.append((rows[0], first_column - 1, rows[-1], last_column - 1))
    return kept
