"""Who handed in each file: to whom its rows go back."""

from pathlib import PurePosixPath

import polars as pl

from schemas.lookups.departments import standing_of
from schemas.settings import LEDGER_FOLDERS, REGISTRY_FOLDERS, ROSTER_FOLDERS

# A roster is one enterprise's when at least half of its rows say so; else it was put together by somebody else.
DOMINANT_SHARE = 0.5


def find_senders(files: pl.DataFrame, claims: pl.DataFrame) -> pl.DataFrame:
    """Name the sender of each file.

    Registries go back to the department, ledgers to the filing unit (the sub-folder), rosters to the enterprise that
    most of their rows name; a file that tells nobody goes under its own name.

    Parameters
    ----------
    files
        Table Files (or any frame with `file`).
    claims
        Table Claims.

    Returns
    -------
    pl.DataFrame
        file, sender String; one row a file.
    """
    distinct = files["file"].unique().sort()
    named = dict(_dominant_enterprises(claims).iter_rows())
    senders = pl.Series([_sender(file, named.get(file)) for file in distinct], dtype=pl.String)
    return pl.DataFrame({"file": distinct, "sender": senders}, schema={"file": pl.String, "sender": pl.String})


def _sender(file: str, enterprise: str | None) -> str:
    standing, stem = standing_of(file), PurePosixPath(file).stem
    if standing.folder in REGISTRY_FOLDERS:
        return standing.folder
    if standing.folder in LEDGER_FOLDERS:
        return standing.below[0] if standing.below else standing.folder
    return (enterprise or stem) if standing.folder in ROSTER_FOLDERS else stem


def _dominant_enterprises(claims: pl.DataFrame) -> pl.DataFrame:
    """The enterprise that at least half of a file's claims name: file, enterprise String."""
    return (
        claims.group_by("file", "enterprise")
        .agg(rows=pl.len())
        .with_columns(share=pl.col("rows") / pl.col("rows").sum().over("file"))
        .filter((pl.col("share") >= DOMINANT_SHARE) & pl.col("enterprise").is_not_null())
        .sort("file", "rows", "enterprise", descending=[False, True, False])
        .unique("file", keep="first", maintain_order=True)
        .select("file", "enterprise")
    )
