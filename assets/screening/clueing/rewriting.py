"""Claims that were rewritten and are still behind the same clue: the old cells stay beside the new ones."""

import polars as pl

from schemas.labels import FIELD_LABELS
from schemas.tables.screening import Evidence

FORMER_CONTENT = "改动之前的内容"
REWRITTEN = "申报内容有改动，原内容见证据中的“原申报”"
MOST_TOLD = 5


def former_cells(before: pl.DataFrame, now: pl.DataFrame) -> pl.DataFrame:
    """Evidence of role `former`: what claims behind clues said in an earlier run and say no more.

    Parameters
    ----------
    before, now
        Evidence of the same clues as last shown, and as this run found it. What was former before stays so.
    """
    said = ["clue_id", "field", "claimed"]
    claims, present = (frame.filter(pl.col("role") == "claim") for frame in (before, now))
    gone = claims.join(present, on=said, how="anti", nulls_equal=True).with_columns(
        role=pl.lit("former"),
        recorded=pl.lit(None, dtype=pl.String),
        comparison=pl.lit(FORMER_CONTENT),
        weight=pl.lit(None, dtype=pl.Float64),
    )
    kept = before.filter(pl.col("role") == "former")
    both = pl.concat([gone.select(kept.columns), kept])
    return Evidence.conform(both.unique([*Evidence.sort_key(), "claimed"], keep="first", maintain_order=True))


def tell_rewritten(cells: pl.DataFrame, known: pl.DataFrame) -> pl.DataFrame:
    """[clue_id, why String] of clues with former cells that the run before did not show.

    Parameters
    ----------
    cells
        What `former_cells` returned.
    known
        Evidence of the run before.
    """
    keys = ["clue_id", "file", "sheet", "row", "claim", "field", "claimed"]
    shown = known.filter(pl.col("role") == "former")
    new = cells.join(shown, on=keys, how="anti", nulls_equal=True)
    labels = pl.col("field").replace(FIELD_LABELS)
    told = pl.format("{}原为“{}”", labels, pl.col("claimed").fill_null("（空）"))
    return new.group_by("clue_id", maintain_order=True).agg(
        why=told.unique(maintain_order=True).head(MOST_TOLD).str.join("；")
    )
