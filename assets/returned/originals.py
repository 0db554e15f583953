"""The hand-ins that a returned list is about: their sheets by digest, their header rows and cells."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from assets.reading.cell_store import Sheet
from schemas.values.masking import mask_text
from schemas.values.numbers.list_number import sheet_digest

Texts = tuple[str | None, ...]


@dataclass(frozen=True)
class Original:
    """One sheet of a hand-in, as far as lists ask for it.

    `rows` are its texts, `shown` the same as lists show them; `tables` gives a row's table, `headers` a table's header
    rows as lists show them.
    """

    file: str
    sha256: str
    sheet: str
    rows: Mapping[int, Texts]
    shown: Mapping[int, Texts]
    tables: Mapping[int, int]
    headers: Mapping[int, tuple[Texts, ...]]
    width: int


def find_originals(
    wanted: Mapping[str, set[int]],
    hand_ins: pl.DataFrame,
    row_accounts: pl.DataFrame,
    read_sheets: Callable[[str], Sequence[Sheet]],
) -> dict[str, Original]:
    """The current sheets behind some digests; a digest of a content that is not in force any more has none.

    Parameters
    ----------
    wanted
        Sheets as row marks name them, and the rows that are asked for in each.
    hand_ins
        Table HandIns.
    row_accounts
        Table RowAccounts.
    read_sheets
        Gives the sheets of a content by its SHA-256.
    """
    if not wanted:
        return {}
    current = hand_ins.filter(pl.col("status") == "new").select("file", "sha256").sort("file")
    sheets = row_accounts.select("file", "sheet").unique().join(current, on="file", how="inner").sort("file", "sheet")
    named = {
        digest: (file, sha256, sheet)
        for file, sheet, sha256 in sheets.iter_rows()
        if (digest := sheet_digest(sha256, sheet)) in wanted
    }
    return {
        digest: _load(place, wanted[digest], row_accounts, read_sheets(place[1])) for digest, place in named.items()
    }


def _load(
    place: tuple[str, str, str], wanted: set[int], row_accounts: pl.DataFrame, sheets: Sequence[Sheet]
) -> Original:
    file, sha256, sheet = place
    own = row_accounts.filter((pl.col("file") == file) & (pl.col("sheet") == sheet))
    header = own.filter(pl.col("place") == "header").sort("row").select("table", "row").rows()
    whole = next(each.frame for each in sheets if each.name == sheet)
    frame = whole.filter(pl.col("row").is_in([*wanted, *(row for _, row in header)]))
    shown = _by_row(frame.with_columns(mask_text(pl.col(pl.String))))
    headers: dict[int, tuple[Texts, ...]] = {}
    for table, row in header:
        headers[table] = (*headers.get(table, ()), shown[row])
    tables = own.filter(pl.col("row").is_in(list(wanted))).select("row", "table").rows()
    return Original(file, sha256, sheet, _by_row(frame), shown, dict(tables), headers, whole.width - 1)


def _by_row(frame: pl.DataFrame) -> dict[int, Texts]:
    return {row: tuple(texts) for row, *texts in frame.iter_rows()}
