"""Where a row stands, in words that a clerk can follow."""

import polars as pl

# More than a handful of names or places in one cell hides the first ones.
MOST_LISTED = 5


def position(column: pl.Expr | None = None, prefix: str = "") -> pl.Expr:
    """Say file, sheet and row (and column, if given) in one text.

    Parameters
    ----------
    column
        String, the column's letter; empty or null where the whole row is meant.
    prefix
        Of the names of the columns file, sheet and row.

    Returns
    -------
    pl.Expr
        String, such as 企业花名册/甲公司.xlsx › Sheet1 › 第12行 C列; text files have no sheet, and where a whole file
        is meant there is no row.
    """
    file, sheet, row = (pl.col(f"{prefix}{name}") for name in ("file", "sheet", "row"))
    within = pl.when(sheet != "").then(pl.lit(" › ") + sheet).otherwise(pl.lit(""))
    whole = pl.format("{}{}{}", file, within, pl.format(" › 第{}行", row).fill_null(""))
    if column is None:
        return whole
    return whole + pl.when(column != "").then(pl.format(" {}列", column)).otherwise(pl.lit(""))


def listed(texts: pl.Expr, separator: str, counter: str) -> pl.Expr:
    """Join the texts of a group in their order; beyond MOST_LISTED say how many there are.

    Parameters
    ----------
    texts
        String, to be aggregated within a group_by.
    separator
        Stands between two texts.
    counter
        The measure word, such as 人 in 等7人.
    """
    rest = pl.when(texts.len() > MOST_LISTED).then(pl.format(" 等{}{}", texts.len(), pl.lit(counter)))
    return texts.head(MOST_LISTED).str.join(separator) + rest.otherwise(pl.lit(""))
