"""In which column of its table a field stands."""

import polars as pl

PLACE = ("file", "sheet", "table", "slot")

# A whole range in the end column gives the start too.
STANDS_IN = {"valid_from": "valid_to"}


def columns_of(rows: pl.DataFrame, layouts: pl.DataFrame, field: str) -> pl.Series:
    """Column letters of a field for each row, empty where the table has none.

    Parameters
    ----------
    rows
        file, sheet String, table, slot UInt16 of each row.
    layouts
        Layouts. A certificate's own columns (its slot) come before those all certificates of a row share (slot 0).
    field
        Canonical field name.

    Returns
    -------
    pl.Series
        String, in the order of rows.
    """
    names = [field, STANDS_IN[field]] if field in STANDS_IN else [field]
    found = rows.select(PLACE)
    for place, name in enumerate(names):
        columns = _first_columns(layouts, name)
        shared = columns.filter(pl.col("slot") == 0).drop("slot").rename({"column": f"shared{place}"})
        own = columns.rename({"column": f"own{place}"})
        found = found.join(own, on=PLACE, how="left", maintain_order="left").join(
            shared, on=PLACE[:3], how="left", maintain_order="left"
        )
    letters = [f"{kind}{place}" for place in range(len(names)) for kind in ("own", "shared")]
    return found.select(column=pl.coalesce(*letters, pl.lit("")))["column"]


def _first_columns(layouts: pl.DataFrame, field: str) -> pl.DataFrame:
    """[file, sheet, table, slot, column]: the leftmost column of the field."""
    return (
        layouts.filter(pl.col("field") == field)
        .sort(*PLACE, "column_index")
        .unique(PLACE, keep="first", maintain_order=True)
        .select(*PLACE, "column")
    )
