"""Corrections of lists that were taken out of the inbox: they are kept, and hold no more."""

import polars as pl

_CONTENT = ["returned_file", "returned_sha256"]


def lapsed(kept: pl.DataFrame, hand_ins: pl.DataFrame, withdrawn: pl.DataFrame) -> pl.DataFrame:
    """Lists whose corrections lapse: returned_file, returned_sha256, cells UInt32.

    A list whose content lies in the inbox under any name still holds, and so does one that was replaced by a later
    list under its name: that one showed its corrections and came back with them.

    Parameters
    ----------
    kept
        All corrections that ever came (`assets.returned.kept_corrections.SCHEMA`).
    hand_ins, withdrawn
        Tables HandIns, WithdrawnFiles.
    """
    present = hand_ins["sha256"].drop_nulls().to_list()
    gone = pl.col("returned_file").is_in(withdrawn["file"].to_list()) & ~pl.col("returned_sha256").is_in(present)
    return kept.filter(gone).group_by(_CONTENT).agg(cells=pl.len().cast(pl.UInt32)).sort(_CONTENT)


def lapsed_cells(gone: pl.DataFrame) -> list[tuple[str, int]]:
    """Of each such file how many corrections lapsed."""
    return gone.group_by("returned_file").agg(pl.col("cells").sum()).sort("returned_file").rows()
