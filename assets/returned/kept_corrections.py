"""Every correction that ever came back, kept in the store and only ever added to; and which of them hold."""

from pathlib import Path
from typing import NamedTuple

import polars as pl

from assets.atomic import write_parquet

SCHEMA = pl.Schema(
    {
        "batch": pl.UInt32(),
        "list_number": pl.String(),
        "known": pl.UInt32(),
        "sha256": pl.String(),
        "sheet": pl.String(),
        "row": pl.UInt32(),
        "column_index": pl.UInt16(),
        "old": pl.String(),
        "text": pl.String(),
        "returned_file": pl.String(),
        "returned_sha256": pl.String(),
        "returned_sheet": pl.String(),
        "returned_row": pl.UInt32(),
        "returned_column": pl.String(),
    }
)
"""`batch` counts the runs that brought corrections; `known` is the batch that the list showed when it was given out;
`old` is the hand-in's own text."""

FILE_NAME = "corrections.parquet"
CELL = ["sha256", "sheet", "row", "column_index"]
_SOURCE = ["returned_sha256", *CELL]


class Standing(NamedTuple):
    """Corrections that hold (one a cell), those that a later one replaced, and those that contradict each other."""

    holding: pl.DataFrame
    overruled: pl.DataFrame
    conflicting: pl.DataFrame


def corrections_path(store: Path) -> Path:
    """Where they are kept."""
    return store / FILE_NAME


def load_kept(store: Path) -> pl.DataFrame:
    """All corrections, in the order in which they came."""
    path = corrections_path(store)
    return pl.read_parquet(path) if path.exists() else pl.DataFrame(schema=SCHEMA)


def add_kept(store: Path, found: pl.DataFrame) -> pl.DataFrame:
    """Add those that are not known yet as one batch, and return all.

    Parameters
    ----------
    store
        The campaign's store.
    found
        SCHEMA without `batch`: what the lists in the inbox say now.
    """
    kept = load_kept(store)
    fresh = found.unique(_SOURCE, keep="first", maintain_order=True).join(kept, on=_SOURCE, how="anti")
    if fresh.is_empty():
        return kept
    batch = pl.lit(last_batch(kept) + 1, dtype=pl.UInt32)
    added = fresh.with_columns(batch=batch).select(SCHEMA.names()).cast(SCHEMA).sort(_SOURCE)
    whole = pl.concat([kept, added])
    write_parquet(whole, corrections_path(store))
    return whole


def last_batch(kept: pl.DataFrame) -> int:
    """Number of the last batch; 0 where there is none."""
    return 0 if kept.is_empty() else int(kept["batch"].max())  # type: ignore[arg-type]


def standing(kept: pl.DataFrame) -> Standing:
    """Say which corrections hold.

    What a later run brought replaces what an earlier one did; of one run the list given out last counts. Where lists
    of the same run and age differ nobody can know who is right: then none of them holds, and both are told.
    """
    newest = kept.filter(pl.col("batch") == pl.col("batch").max().over(CELL))
    latest = newest.filter(pl.col("known") == pl.col("known").max().over(CELL))
    several = pl.col("text").n_unique().over(CELL) > 1
    holding = latest.filter(~several).unique(CELL, keep="first", maintain_order=True)
    overruled = kept.join(latest, on=_SOURCE, how="anti").join(
        holding.select(*CELL, current="text"), on=CELL, how="left"
    )
    return Standing(holding, overruled.filter(pl.col("text").ne_missing(pl.col("current"))), latest.filter(several))


def shown_then(kept: pl.DataFrame, known: int) -> dict[tuple[str, str, int, int], str]:
    """Texts that corrected cells had on a list which showed the batches up to `known`."""
    held = standing(kept.filter(pl.col("batch") <= known)).holding
    return {
        (sha256, sheet, row, column): text for sha256, sheet, row, column, text in held.select(*CELL, "text").rows()
    }
