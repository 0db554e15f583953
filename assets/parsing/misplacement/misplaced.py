"""Roster rows whose cells stand a row or a column off: they go back with the cell to check, and accuse nobody."""

from typing import NamedTuple

import polars as pl

from assets.parsing.misplacement.misplaced_cells import shifted_cells
from assets.parsing.misplacement.misplaced_edges import rows_beside
from assets.parsing.misplacement.misplaced_facts import displaced_facts
from assets.parsing.misplacement.misplaced_rows import displaced_rows
from assets.parsing.values.problems import problems_of
from schemas.tables.accounts import Problems
from schemas.tables.certificates import Claims

WHERE = ["file", "sheet", "row"]


class Checked(NamedTuple):
    """Claims, of which those with misplaced cells can't be read; Problems with what is wrong there."""

    claims: pl.DataFrame
    problems: pl.DataFrame


def set_misplaced_apart(
    claims: pl.DataFrame, problems: pl.DataFrame, certificates: pl.DataFrame, layouts: pl.DataFrame
) -> Checked:
    """Find values that were pasted a row off, or shifted by a cell.

    Parameters
    ----------
    claims, problems
        Claims and Problems as parsed.
    certificates
        Certificates in force: who a name and a number belong to.
    layouts
        Layouts: where each field's column stands.

    Returns
    -------
    Checked
        Claims with `misplaced`, the field to check, and readable false where there is one; `beside_misplaced` where a
        slipped column may be all that accuses; Problems with one line
        a cell, severity reject.
    """
    displaced = displaced_rows(claims, certificates)
    found = pl.concat([shifted_cells(claims), displaced, displaced_facts(claims, certificates)])
    if found.is_empty():
        return Checked(claims, problems)
    # A shifted row's cells are no ground for anything else.
    first = found.unique("ros_id", keep="first", maintain_order=True)
    marked = claims.drop("misplaced").join(
        first.select("ros_id", misplaced="field"), on="ros_id", how="left", maintain_order="left"
    )
    apart = pl.col("misplaced").is_not_null()
    beside = pl.col("ros_id").is_in(rows_beside(claims, certificates, displaced).implode())
    set_apart = Claims.conform(marked.with_columns(readable=pl.col("readable") & ~apart, beside_misplaced=beside))
    cells = found.join(first.select("ros_id", "rule"), on=["ros_id", "rule"], how="semi")
    told = problems_of(cells.join(set_apart, on="ros_id", how="inner", maintain_order="left"), layouts)
    return Checked(set_apart, Problems.conform(pl.concat([problems, told]).unique()))
