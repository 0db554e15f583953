"""Where a value stands: in its row's column, or, in forms, in a cell of another row, told by its address (F5)."""

import polars as pl

_ADDRESS = r"^([A-Z]+)([0-9]+)$"


def cell_address(column: str, below: str) -> pl.Expr:
    """String: a column's letters, or the cell's address where the value stands so many rows below `row`.

    Parameters
    ----------
    column
        Name of the column with the letters.
    below
        Name of the Int32 column with the distance in rows; null where the value stands in the row itself.
    """
    return pl.coalesce(pl.format("{}{}", column, pl.col("row").cast(pl.Int64) + pl.col(below)), column)


def spoken_place() -> pl.Expr:
    """String: 第5行F列 of `row` UInt32 and `column` String (letters, an address, or empty for the whole row)."""
    column = pl.col("column")
    return (
        pl.when(column == "").then(pl.format("第{}行", "row"))
        .when(column.str.contains(_ADDRESS))
        .then(pl.format("第{}行{}列", column.str.extract(_ADDRESS, 2), column.str.extract(_ADDRESS, 1)))
        .otherwise(pl.format("第{}行{}列", "row", "column"))
    )  # fmt: skip


def spoken_in_file() -> pl.Expr:
    """String: 文件“…”工作表“…”第5行F列 of `file`, `sheet`, `row`, `column`."""
    sheet = pl.when(pl.col("sheet") != "").then(pl.format("工作表“{}”", "sheet")).otherwise(pl.lit(""))
    return pl.format("文件“{}”{}{}", "file", sheet, spoken_place())


def told_at(place: pl.Expr) -> pl.Expr:
    """String: the whole sentence of a problem, its place and the `message` that goes on from it."""
    return pl.concat_str(place, pl.col("message"))


def address_parts() -> tuple[pl.Expr, pl.Expr]:
    """Of a `column` that is an address the row UInt32 and the letters String; both null where it is none."""
    column = pl.col("column")
    return column.str.extract(_ADDRESS, 2).cast(pl.UInt32), column.str.extract(_ADDRESS, 1)
