"""In which column of its table a field stands."""

import polars as pl

from schemas.values.cell_address import cell_address

PLACE = ("file", "sheet", "table", "slot")

# A whole range in the end column gives the start too.
STANDS_IN = {"valid_from": "valid_to"}


def columns_of(rows: pl.DataFrame, layouts: pl.DataFrame, field: str) -> pl.Series:
    """Column letters of a field for each row, empty where the table has none.

    Of a form, whose values stand in other rows than the person's name, the address of the cell: F5.

    Parameters
    ----------
    rows
        file, sheet String, row UInt32, table, slot UInt16 of each row.
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
    found = rows.select(*PLACE, "row")
    for place, name in enumerate(names):
        columns = first_columns(layouts, name).select(*PLACE, "column", "below")
        shared = columns.filter(pl.col("slot") == 0).drop("slot").rename(_suffixed("shared", place))
        own = columns.rename(_suffixed("own", place))
        found = found.join(own, on=PLACE, how="left", maintain_order="left").join(
            shared, on=PLACE[:3], how="left", maintain_order="left"
        )
    kinds = [f"{kind}{place}" for place in range(len(names)) for kind in ("own", "shared")]
    cells = [cell_address(kind, f"{kind}_below") for kind in kinds]
    return found.select(column=pl.coalesce(*cells, pl.lit("")))["column"]


def _suffixed(kind: str, place: int) -> dict[str, str]:
    return {"column": f"{kind}{place}", "below": f"{kind}{place}_below"}


def first_columns(layouts: pl.DataFrame, field: str) -> pl.DataFrame:
    """Layouts of the field's leftmost columns: one row a file, sheet, table and slot."""
    return (
        layouts.filter(pl.col("field") == field)
        .sort(*PLACE, "column_index")
        .unique(PLACE, keep="first", maintain_order=True)
    )
