"""Who handed in each file: to whom its rows go back."""

import polars as pl

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
    parts = pl.col("file").str.split("/")
    top, depth = parts.list.first(), parts.list.len()
    stem = parts.list.last().str.replace(r"\.[^.]*$", "")
    unit = pl.when(depth > 2).then(parts.list.get(1, null_on_oob=True)).otherwise(top)
    sender = (
        pl.when(top.is_in(REGISTRY_FOLDERS) & (depth > 1))
        .then(top)
        .when(top.is_in(LEDGER_FOLDERS) & (depth > 1))
        .then(unit)
        .when(top.is_in(ROSTER_FOLDERS) & (depth > 1))
        .then(pl.coalesce("enterprise", stem))
        .otherwise(stem)
    )
    return (
        files.select("file")
        .unique()
        .join(_dominant_enterprises(claims), on="file", how="left")
        .select("file", sender=sender)
        .sort("file")
    )


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
