"""A clue's corrected cells in words: both texts, and the list on which the correction came back."""

import polars as pl

_ROW = ["file", "sheet", "row"]


def correction_lines(evidence: pl.DataFrame, corrections: pl.DataFrame) -> list[str]:
    """One line a corrected cell of the rows behind a clue; none where nothing was corrected.

    Parameters
    ----------
    evidence
        Table Evidence of one clue.
    corrections
        Table Corrections, masked.
    """
    sheet = pl.when(pl.col("sheet") != "").then(pl.format("[{}]", "sheet")).otherwise(pl.lit(""))
    line = pl.format(
        "更正：{}{} 第{}行{}列，原文“{}”，更正为“{}”（清单编号 {}，退回件“{}”第{}行{}列）",
        "file", sheet, "row", "column", pl.col("old").fill_null(""), "text", "list_number", "returned_file",
        "returned_row", "returned_column",
    )  # fmt: skip
    touched = corrections.join(evidence.select(_ROW).unique(), on=_ROW, how="semi", maintain_order="left")
    return touched.select(line.alias("line"))["line"].unique(maintain_order=True).to_list()
