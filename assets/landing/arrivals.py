"""When each hand-in was received: the moment at which the program first saw it, kept beside the register."""

from datetime import datetime
from pathlib import Path

import polars as pl

from assets.atomic import write_parquet
from schemas.settings import TIMEZONE

FIRST_SEEN, FILE_TIME = "first_seen", "file_time"

SCHEMA = pl.Schema(
    {
        "entry": pl.UInt32(),
        "file": pl.String(),
        "sha256": pl.String(),
        "received_at": pl.Datetime("us", TIMEZONE),
        "received_basis": pl.String(),
    }
)
"""One row an entry of the register. A basis of `file_time` says that nobody knows: the file's own time stands in."""


def arrivals_path(store: Path) -> Path:
    """Where the times are kept: a file of their own, so that a register from before there were any stays as it is."""
    return store / "arrivals.parquet"


def load_arrivals(store: Path) -> pl.DataFrame:
    """All times that are known; no rows where none are."""
    path = arrivals_path(store)
    return pl.read_parquet(path) if path.exists() else pl.DataFrame(schema=SCHEMA)


def save_arrivals(arrivals: pl.DataFrame, store: Path) -> None:
    """Replace the times, atomically."""
    write_parquet(arrivals, arrivals_path(store))


def date_entries(
    register: pl.DataFrame, known: pl.DataFrame, before: int, moment: datetime, *, first: bool
) -> pl.DataFrame:
    """Say for every entry of the register when it was received.

    Parameters
    ----------
    register
        The register after this landing.
    known
        What `load_arrivals` returned.
    before
        How many entries the register had before this landing.
    moment
        When this landing saw what is new.
    first
        Whether it is the campaign's first: what lay there already came in before the program looked, so that its own
        time counts, if that is the earlier one.

    Returns
    -------
    pl.DataFrame
        SCHEMA, in the order of the register. An entry from before times were kept has the file's own.
    """
    file_time = time_of("modified_ns")
    seen = pl.lit(moment).dt.cast_time_unit("us").dt.convert_time_zone(TIMEZONE)
    new = pl.col("entry") > before
    by_file = ~new | (pl.lit(first) & (file_time <= seen))
    return (
        register.join(known, on=["entry", "file", "sha256"], how="left", nulls_equal=True, maintain_order="left")
        .with_columns(
            received_at=pl.coalesce("received_at", pl.when(by_file).then(file_time).otherwise(seen)),
            received_basis=pl.coalesce(
                "received_basis", pl.when(by_file).then(pl.lit(FILE_TIME)).otherwise(pl.lit(FIRST_SEEN))
            ),
        )
        .select(SCHEMA.names())
        .cast(SCHEMA)
    )


def time_of(nanoseconds: str) -> pl.Expr:
    """Nanoseconds since 1970 as a time in the campaign's zone (Datetime us)."""
    whole = pl.from_epoch(pl.col(nanoseconds) // 1000, time_unit="us")
    return whole.dt.replace_time_zone("UTC").dt.convert_time_zone(TIMEZONE)
