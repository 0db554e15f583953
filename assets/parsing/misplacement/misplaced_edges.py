"""Rows about a stretch in which a column slipped: where nothing shows that it ends, what it says accuses nobody.

A slipped column is recognised where another row needs the cell. At the edges, and where somebody is on no record, that
other row is missing; what stands there is no less misplaced. The first row that is one person's for certain ends it.
"""

import polars as pl

from assets.parsing.misplacement.misplaced_rows import FEWEST_ROWS, WHERE, owners_told

_SUFFIX = "_row_shifted"


def rows_beside(claims: pl.DataFrame, certificates: pl.DataFrame, cells: pl.DataFrame) -> pl.Series:
    """ros_id of the claims in or about such a stretch that no record bears out.

    Parameters
    ----------
    claims, certificates
        Claims, Certificates.
    cells
        [ros_id, field, rule], what `assets.parsing.misplacement.misplaced_rows.displaced_rows` found.
    """
    found = cells.filter(pl.col("rule").str.ends_with(_SUFFIX)).join(claims.select("ros_id", *WHERE), on="ros_id")
    stretches = found.group_by(*WHERE, "field").agg(rows=pl.len()).filter(pl.col("rows") >= FEWEST_ROWS)
    if stretches.is_empty():
        return pl.Series("ros_id", [], dtype=pl.UInt32)
    marked = found.select("ros_id", "field", shifted=pl.lit(value=True))
    told = owners_told(claims.join(stretches, on=WHERE, how="semi"), certificates)
    signs = told.select("ros_id", "owner", "own", "owner_name", "name", "named_so", "own_known")
    rows = (
        claims.select("ros_id", *WHERE, "row", "claim")
        .join(stretches, on=WHERE)
        .join(signs, on="ros_id", how="left")
        .join(marked, on=["ros_id", "field"], how="left")
        .with_columns(pl.col("shifted").fill_null(value=False))
        .sort(*WHERE, "field", "row", "claim", "ros_id")
    )
    # Between two rows that are whole lies one run; it is concerned if a part of it slipped.
    whole = (_is_whole() & ~pl.col("shifted")).fill_null(value=False)
    runs = rows.with_columns(whole=whole).with_columns(run=pl.col("whole").cum_sum().over(*WHERE, "field"))
    concerned = pl.col("shifted").any().over(*WHERE, "field", "run") & ~pl.col("whole")
    borne = pl.col("shifted") & _is_borne_out().fill_null(value=False)
    return runs.filter(concerned & ~borne)["ros_id"].unique().sort()


def _is_whole() -> pl.Expr:
    """Whether a row's own cells are one person's: the slipped column stands right again.

    Identity numbers and numbers that slipped against each other agree again, be their owner on record or not. Of a
    name only a record tells whose it is.
    """
    same = (pl.col("owner") == pl.col("own")).fill_null(value=False)
    return (
        pl.when(pl.col("field") == "number")
        .then(same)
        .when(pl.col("field") == "id_no")
        .then(same | pl.col("named_so"))
        .otherwise(pl.col("named_so"))
    )


def _is_borne_out() -> pl.Expr:
    """Whether the cells of a row that did not slip are one person's, on record: nothing else is wrong with it."""
    by_number = pl.col("owner_name") == pl.col("name")
    return (
        pl.when(pl.col("field") == "id_no").then(by_number)
        .when(pl.col("field") == "number").then(pl.col("named_so"))
        .otherwise(pl.col("own_known"))
    )  # fmt: skip
