"""Corrected cells with the fields that they mean in the hand-ins in force."""

import polars as pl

from assets.recognising.columns.cell_parts import value_in
from schemas.tables.returned import Corrections

_CELL = ["file", "sheet", "table", "column_index", "slot"]


def current_corrections(
    holding: pl.DataFrame, hand_ins: pl.DataFrame, layouts: pl.DataFrame, row_accounts: pl.DataFrame
) -> pl.DataFrame:
    """Corrections of contents that are in force, with the field of their column.

    In forms a column holds other fields in other rows: only that field is meant which stands so many rows below a
    person's row. Of a cell that holds several fields each gets its own part of the text.

    Parameters
    ----------
    holding
        Corrections that hold: sha256, sheet, row, column_index, text and where they came back.
    hand_ins, layouts, row_accounts
        Tables HandIns, Layouts, RowAccounts.

    Returns
    -------
    pl.DataFrame
        Table Corrections.
    """
    files = hand_ins.filter(pl.col("status") == "new").select("file", "sha256")
    columns = layouts.select(*_CELL, "column", "field", "below").with_columns(
        shared=pl.len().over(*_CELL, "below") > 1, form=pl.col("below").is_not_null().any().over(_CELL[:3])
    )
    found = holding.join(files, on="sha256", how="inner").join(
        columns, on=["file", "sheet", "column_index"], how="inner"
    )
    parted = pl.col("shared") | pl.col("form")
    plain, special = found.filter(~parted), found.filter(parted)
    return Corrections.conform(pl.concat([plain, _of_forms(special, row_accounts)]).select(list(Corrections.dtypes())))


def _of_forms(found: pl.DataFrame, row_accounts: pl.DataFrame) -> pl.DataFrame:
    """Those that stand where a person's row has this field, with the field's own part of the text."""
    if found.is_empty():
        return found
    records = row_accounts.filter(pl.col("place") == "data").select("file", "sheet", "table", record="row")
    record = (pl.col("row").cast(pl.Int64) - pl.col("below").fill_null(0)).cast(pl.UInt32, strict=False)
    met = found.with_columns(record=record).join(
        records, on=["file", "sheet", "table", "record"], how="semi", maintain_order="left"
    )
    texts = [
        value_in(text, field) if shared else value_in(text, field) or text
        for text, field, shared in met.select("text", "field", "shared").iter_rows()
    ]
    return met.with_columns(text=pl.Series(texts, dtype=pl.String)).drop_nulls("text").drop("record")
