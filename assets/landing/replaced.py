"""A list of the program's own that came back under the name of a hand-in: the hand-in stays in force beside it."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from zlib import error as ZlibError  # noqa: N812  the library's own name is lower case

import polars as pl

from assets.landing.arrivals import time_of
from assets.landing.raw_zone import raw_path
from schemas.tables.landed import HandIns
from schemas.values.numbers.list_number import MARK_PATTERN, read_mark

# A list for one sender is small; a large file is a registry, and not looked through in every run.
LARGEST_BYTES = 20 * 1024**2
LARGEST_MEMBER = 64 * 1024**2
PAPER = "（退回件）"
KEPT = "同名文件换成了本程序写出的清单，原报送的内容仍在使用；清单列为“{}”。"
CAME = "以“{}”之名收到。"

_MARK = re.compile(MARK_PATTERN.encode())


def keep_replaced(hand_ins: pl.DataFrame, register: pl.DataFrame, arrivals: pl.DataFrame, store: Path) -> pl.DataFrame:
    """Put a hand-in back in force whose file was replaced by one of our lists; the list gets a name of its own.

    Parameters
    ----------
    hand_ins
        Table HandIns as landed.
    register, arrivals
        All entries, and when they were received.
    store
        The campaign's store with the raw zone.

    Returns
    -------
    pl.DataFrame
        Table HandIns; the same where nothing was replaced so.
    """
    replaced = hand_ins.filter((pl.col("status") == "new") & pl.col("replaces").is_not_null())
    papers = [file for file, sha256 in replaced.select("file", "sha256").rows() if _is_ours(store, sha256)]
    if not papers:
        return hand_ins
    dated = register.filter(pl.col("file").is_in(papers) & pl.col("sha256").is_not_null()).join(
        arrivals, on=["entry", "file", "sha256"], how="left"
    )
    current = set(hand_ins["sha256"].drop_nulls())
    kept = [
        row for file in papers if (row := _former(dated.filter(pl.col("file") == file), current, store)) is not None
    ]
    if not kept:
        return hand_ins
    former = pl.concat(kept).with_columns(
        status=pl.lit("new"),
        modified_at=time_of("modified_ns"),
        received_at=pl.coalesce("received_at", time_of("modified_ns")),
        message=pl.format(KEPT, pl.col("file") + PAPER),
        same_as=pl.lit(None, pl.String),
        replaces=pl.lit(None, pl.String),
    )
    own = hand_ins.filter(pl.col("file").is_in(former["file"].to_list())).with_columns(
        file=pl.col("file") + PAPER, message=pl.format(CAME, "file"), replaces=pl.lit(None, pl.String)
    )
    others = hand_ins.join(former, on="file", how="anti")
    columns = hand_ins.columns
    return HandIns.conform(pl.concat([others, own.select(columns), former.select(columns).cast(hand_ins.schema)]))


def _former(entries: pl.DataFrame, current: set[str], store: Path) -> pl.DataFrame | None:
    """The last entry of a file that is none of our lists; None where its content is handed in elsewhere too."""
    for row in entries.sort("entry", descending=True).iter_slices(1):
        sha256 = row["sha256"].item()
        if not _is_ours(store, sha256):
            return None if sha256 in current else row
    return None


def _is_ours(store: Path, sha256: str) -> bool:
    """Whether a content bears a row's mark; asked before anything of it is parsed."""
    path = raw_path(store, sha256)
    if not path.exists() or path.stat().st_size > LARGEST_BYTES:
        return False
    return any(_bears_mark(part) for part in _parts(path))


def _parts(path: Path) -> Iterator[bytes]:
    """The texts inside a file: the parts of a workbook, else its bytes, those of UTF-16 without their zeros."""
    if not zipfile.is_zipfile(path):
        yield path.read_bytes().replace(b"\0", b"")
        return
    try:
        with zipfile.ZipFile(path) as archive:
            for member in archive.infolist():
                if member.filename.endswith(".xml") and member.file_size <= LARGEST_MEMBER:
                    yield archive.read(member)
    except (zipfile.BadZipFile, ZlibError, NotImplementedError, RuntimeError, OSError):
        return


def _bears_mark(content: bytes) -> bool:
    return any(read_mark(found.group().decode()) for found in _MARK.finditer(content))
