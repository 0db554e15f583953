"""In which column of its table a field stands: the one finder for problems, evidence and ledgers."""

import polars as pl

from schemas.values.cell_address import cell_address

TABLE = ("file", "sheet", "table")
PLACE = (*TABLE, "slot")

# A whole range in the end column gives the start too.
STANDS_IN = {"valid_from": "valid_to"}


def columns_of(rows: pl.DataFrame, layouts: pl.DataFrame, field: str | None = None) -> pl.Series:
    """Column letters of a field for each row, empty where the table has none.

    Of a form, whose values stand in other rows than the person's name, the address of the cell: F5.

    Parameters
    ----------
    rows
        file, sheet String, row UInt32, table UInt16 of each row; slot UInt16 where certificates have slots; `field`
        String where each row asks for its own.
    layouts
        Layouts. A certificate's own columns (its slot) come before those all certificates of a row share (slot 0).
    field
        Canonical field name, where all rows ask for the same.

    Returns
    -------
    pl.Series
        String, in the order of rows.
    """
    asked = rows if field is None else rows.with_columns(field=pl.lit(field))
    slotted = asked if "slot" in asked.columns else asked.with_columns(slot=pl.lit(0, dtype=pl.UInt16))
    found = slotted.select(*PLACE, "row", "field")
    first = first_columns(layouts.filter(pl.col("field").is_in(found["field"].unique().implode())))
    cells = _cells(found, first)
    if found["field"].is_in(list(STANDS_IN)).any():
        instead = found.with_columns(pl.col("field").replace(STANDS_IN))
        others = first_columns(layouts.filter(pl.col("field").is_in(list(STANDS_IN.values()))))
        cells = pl.select(pl.coalesce(cells, _cells(instead, others))).to_series()
    return cells.fill_null("").alias("column")


def _cells(asked: pl.DataFrame, first: pl.DataFrame) -> pl.Series:
    """The letters or the address in the row's own slot, else in a column that all slots share; null without any."""
    columns = first.select(*PLACE, "field", "column", "below")
    shared = columns.filter(pl.col("slot") == 0).drop("slot").rename({"column": "shared", "below": "shared_below"})
    found = asked.join(columns, on=[*PLACE, "field"], how="left", maintain_order="left").join(
        shared, on=[*TABLE, "field"], how="left", maintain_order="left"
    )
    kinds = (("column", "below"), ("shared", "shared_below"))
    return found.select(pl.coalesce(cell_address(column, below) for column, below in kinds)).to_series()


def first_columns(layouts: pl.DataFrame) -> pl.DataFrame:
    """Layouts of each field's leftmost column: one row a file, sheet, table, slot and field."""
    keys = [*PLACE, "field"]
    return layouts.sort(*keys, "column_index").unique(keys, keep="first", maintain_order=True)
