"""What remarks tell of the claims behind clues: the words, and the cell that they stand in."""

import polars as pl

from assets.field_positions import PLACE, columns_of
from schemas.tables.screening import Evidence
from schemas.values.masking import mask_text
from schemas.vocabulary import Told, labels

FIELD = "remark"


def told_evidence(members: pl.DataFrame, claims: pl.DataFrame, layouts: pl.DataFrame) -> pl.DataFrame:
    """Evidence (without sha256) of the remarks beside claims behind clues.

    Parameters
    ----------
    members
        clue_id, ros_id UInt32.
    claims, layouts
        Claims, Layouts.
    """
    said = claims.filter(pl.col("remark_text").is_not_null())
    told = members.select("clue_id", "ros_id").unique(maintain_order=True).join(said, on="ros_id", how="inner")
    meaning = pl.col("told").list.eval(pl.element().replace_strict(labels(Told), default=None, return_dtype=pl.String))
    return told.select(
        "clue_id", "file", "sheet", "row", "claim",
        role=pl.lit("claim"),
        field=pl.lit(FIELD),
        claimed=mask_text(pl.col("remark_text")),
        recorded=pl.lit(None, dtype=pl.String),
        comparison=meaning.list.join("、"),
        weight=pl.lit(None, dtype=pl.Float64),
        column=_columns(told, layouts),
    ).select([name for name in Evidence.dtypes() if name != "sha256"])  # fmt: skip


def _columns(told: pl.DataFrame, layouts: pl.DataFrame) -> pl.Series:
    """The letter of the column in which each remark stands: few fields hold any."""
    fields = told["remark_field"].unique().drop_nulls().sort().to_list()
    places = told.select(*PLACE, "remark_field")
    chosen = pl.lit("")
    for field in fields:
        letters = columns_of(told, layouts, field)
        places = places.with_columns(letters.alias(f"_{field}"))
        chosen = pl.when(pl.col("remark_field") == field).then(f"_{field}").otherwise(chosen)
    return places.with_columns(column=chosen.fill_null(""))["column"]
