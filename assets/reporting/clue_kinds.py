"""What each kind of clue means, which statutes concern it and what to do next: read from the lookup."""

from functools import cache
from importlib.resources import files

import polars as pl

from schemas.labels import KIND_LABELS, labelled


@cache
def clue_kinds() -> pl.DataFrame:
    """Explanations for the sheet 说明: kind (Chinese label), meaning, statutes, next_step String."""
    text = files("schemas.lookups").joinpath("clue_kinds.csv").read_bytes()
    return pl.read_csv(text, infer_schema=False).with_columns(labelled("kind", KIND_LABELS))
