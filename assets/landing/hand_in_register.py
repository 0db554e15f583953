"""The register of hand-ins: who sent what, when, under which name; rows are added and never taken away."""

from pathlib import Path

import polars as pl

from assets.atomic import write_parquet

SCHEMA = pl.Schema(
    {
        "entry": pl.UInt32(),
        "file": pl.String(),
        "sender": pl.String(),
        "sha256": pl.String(),
        "bytes": pl.Int64(),
        "modified_ns": pl.Int64(),
        "replaces": pl.String(),
    }
)
"""`entry` counts in the order of arrival; `sender` is the first folder; `replaces` the content before of that name.

A line without sha256 says that the file was gone (`assets.landing.withdrawals`).
"""


def register_path(store: Path) -> Path:
    """Where the register is kept."""
    return store / "register.parquet"


def load_register(store: Path) -> pl.DataFrame:
    """All entries in order of arrival; no rows where nothing has arrived yet."""
    path = register_path(store)
    return pl.read_parquet(path) if path.exists() else pl.DataFrame(schema=SCHEMA)


def latest(register: pl.DataFrame) -> pl.DataFrame:
    """The last entry of each file."""
    return register.unique("file", keep="last", maintain_order=True)


def extend(register: pl.DataFrame, landed: pl.DataFrame) -> pl.DataFrame:
    """Enter what has just landed; what stands in the register never changes.

    A file with the content it had is no new entry.

    Parameters
    ----------
    landed
        file, sender, sha256, bytes, modified_ns; one row a file, in the order to be entered.
    """
    before = latest(register).select("file", before="sha256")
    known = landed.join(before, on="file", how="left", maintain_order="left")
    fresh = known.filter(pl.col("before").is_null() | (pl.col("before") != pl.col("sha256")))
    added = fresh.rename({"before": "replaces"}).with_row_index("entry", offset=register.height + 1)
    return pl.concat([register, added.select(SCHEMA.names()).cast(SCHEMA)])


def save_register(register: pl.DataFrame, store: Path) -> None:
    """Replace the register, atomically."""
    write_parquet(register, register_path(store))
