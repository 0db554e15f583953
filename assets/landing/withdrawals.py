"""Hand-ins that are gone from the inbox: a line more in the register, and what is told of them."""

from collections.abc import Sequence

import polars as pl

from assets.landing.arrivals import time_of
from assets.landing.hand_in_register import SCHEMA, latest
from assets.landing.walking import UNREADABLE_FOLDER, Entry
from schemas.tables.landed import WithdrawnFiles

WITHDRAWN = "该文件已从收件箱撤走，其中各行不再计入；最后一次的内容已存档。"
ELSEWHERE = "内容相同的“{}”仍在收件箱，按该文件处理。"


def enter_withdrawals(register: pl.DataFrame, entries: Sequence[Entry]) -> pl.DataFrame:
    """Enter a line for each file that was there and is not any more; former lines stay as they are.

    Such a line has no sha256 and no bytes; `replaces` is the last content. A file in a folder that cannot be looked
    into is not known to be gone.

    Parameters
    ----------
    register
        The register as it was before this look at the inbox.
    entries
        All that lies in the inbox now, ignored files too.
    """
    present = {entry.file for entry in entries}
    closed = tuple(f"{entry.file}/" for entry in entries if entry.ignored == UNREADABLE_FOLDER)
    known = latest(register).drop_nulls("sha256").sort("entry")
    gone = [file for file in known["file"] if file not in present and not file.startswith(closed or "\0")]
    lines = known.filter(pl.col("file").is_in(gone)).with_columns(
        replaces="sha256", sha256=pl.lit(None, dtype=pl.String), bytes=pl.lit(0, dtype=pl.Int64)
    )
    numbered = lines.drop("entry").with_row_index("entry", offset=register.height + 1)
    return pl.concat([register, numbered.select(SCHEMA.names()).cast(SCHEMA)])


def list_withdrawn(register: pl.DataFrame, arrivals: pl.DataFrame, hand_ins: pl.DataFrame) -> pl.DataFrame:
    """Files that are gone, with the last content of each.

    Parameters
    ----------
    register
        The register after this look at the inbox.
    arrivals
        When each of its entries was received (`assets.landing.arrivals`).
    hand_ins
        HandIns: what lies there now, to tell where the same content still is.

    Returns
    -------
    pl.DataFrame
        WithdrawnFiles.
    """
    gone = latest(register).filter(pl.col("sha256").is_null()).select("file", sha256="replaces")
    contents = register.drop_nulls("sha256").unique(["file", "sha256"], keep="last", maintain_order=True)
    still = hand_ins.drop_nulls("sha256").sort("file").unique("sha256", keep="first").select("sha256", elsewhere="file")
    times = arrivals.drop_nulls("sha256").sort("entry").unique(["file", "sha256"], keep="last").drop("entry")
    told = (
        gone.join(contents, on=["file", "sha256"], how="left")
        .join(times, on=["file", "sha256"], how="left")
        .join(still, on="sha256", how="left")
        .with_columns(
            modified_at=time_of("modified_ns"),
            message=pl.lit(WITHDRAWN) + pl.format(ELSEWHERE, "elsewhere").fill_null(""),
        )
    )
    return WithdrawnFiles.conform(told)
