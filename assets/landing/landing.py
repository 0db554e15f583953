"""Lands the inbox: every file is copied once into the raw zone and entered in the register."""

import os
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import polars as pl

from assets.landing.arrivals import FILE_TIME, arrivals_path, date_entries, load_arrivals, save_arrivals, time_of
from assets.landing.hand_in_register import extend, latest, load_register, register_path, save_register
from assets.landing.looks import Look, load_looks, save_looks
from assets.landing.raw_zone import HandInUnreadableError, copy_in, digest_in_place, raw_path, unchanged
from assets.landing.replaced import keep_replaced
from assets.landing.walking import Entry, look_at, walk
from assets.landing.withdrawals import enter_withdrawals
from schemas.tables.landed import HandIns

# A file changed this shortly ago may still be growing: it is looked at twice.
RECENT_NS = 2_000_000_000
SECOND_LOOK_SECONDS = 0.25

# Copies wait for the disk more than for the processor.
COPIERS = 4

STILL_COPYING = "文件仍在写入或复制，待传完后再处理。"
NOT_READABLE = "没有权限读取该文件或文件已被移走，请检查后重新报送。"
DUPLICATE = "与“{}”内容完全相同，不重复处理。"
REPLACED = "同名文件已更新，本次按新内容处理，上一版已存档。"


@dataclass(frozen=True)
class Landed:
    """How one file fared: its content's SHA-256, or why it has none."""

    entry: Entry
    sha256: str | None
    message: str | None = None


def land(inbox: Path, store: Path, moment: datetime, pause: Callable[[float], None] = time.sleep) -> pl.DataFrame:
    """Copy all that is new in the inbox into the raw zone; the inbox itself is only read.

    Files of which the file system says what it said last time are not read again. What is still being written waits
    for the next run. Predecessors of replaced files stay in the raw zone; that a file is gone is a line in the
    register.

    Parameters
    ----------
    inbox
        Hand-ins as they arrive, one folder a sender.
    store
        The campaign's store: store/raw, store/register.parquet and what is kept beside it.
    moment
        The time now, with its zone: what is new was first seen then.
    pause
        Waits for so many seconds between two looks at files that are just being written.

    Returns
    -------
    pl.DataFrame
        HandIns, one row a file that lies in the inbox now.

    Raises
    ------
    FileNotFoundError
        There is no inbox.
    """
    entries = walk(inbox)
    (store / "raw").mkdir(parents=True, exist_ok=True)
    register, looks = load_register(store), load_looks(store)
    first = not register_path(store).exists() and not arrivals_path(store).exists()
    contents = dict(latest(register).drop_nulls("sha256").select("file", "sha256").iter_rows())
    taken = [entry for entry in entries if entry.ignored is None]
    fresh = [entry for entry in taken if not _is_known(entry, looks.get(entry.file), contents, store)]
    restless = _restless(fresh, _file_system_now(store), pause)
    with ThreadPoolExecutor(COPIERS) as pool:
        copied = pool.map(lambda e: _take(e, contents.get(e.file), store, e.file in restless), fresh)
        taken_in = {landed.entry.file: landed for landed in copied}
    landed = [taken_in.get(entry.file) or Landed(entry, *_known(entry, contents)) for entry in entries]
    extended = extend(enter_withdrawals(register, entries), _arrivals(landed))
    arrivals = _keep(store, register, extended, moment, first=first)
    save_looks(((each.entry.file, each.sha256, each.entry.found) for each in landed if each.sha256), store, looks)
    return keep_replaced(_hand_ins(landed, extended, arrivals), extended, arrivals, store)


def _keep(
    store: Path, register: pl.DataFrame, extended: pl.DataFrame, moment: datetime, *, first: bool
) -> pl.DataFrame:
    """Write the times before the register: a time without an entry is passed over, an entry without a time is not."""
    known = load_arrivals(store)
    arrivals = date_entries(extended, known, register.height, moment, first=first)
    if first or not arrivals.equals(known):
        save_arrivals(arrivals, store)
    if not extended.equals(register):
        save_register(extended, store)
    return arrivals


def _is_known(entry: Entry, look: Look | None, contents: dict[str, str], store: Path) -> bool:
    """Whether nothing about a file changed since its content was last read, and that content is still there."""
    if look is None or look[1:] != look_at(entry.found):
        return False
    return contents.get(entry.file) == look[0] and raw_path(store, look[0]).exists()


def _known(entry: Entry, contents: dict[str, str]) -> tuple[str | None, str | None]:
    return (None, entry.ignored) if entry.ignored else (contents[entry.file], None)


def _file_system_now(store: Path) -> int:
    """The file system's own clock, in ns: what its times of change are to be compared with."""
    probe = store / "raw" / f".now.{os.getpid()}.part"
    probe.write_bytes(b"")
    now = probe.stat().st_mtime_ns
    probe.unlink()
    return now


def _restless(fresh: Iterable[Entry], now_ns: int, pause: Callable[[float], None]) -> set[str]:
    """Files that change between two looks; only those changed just now are looked at twice."""
    recent = [entry for entry in fresh if abs(now_ns - entry.found.st_mtime_ns) < RECENT_NS]
    if not recent:
        return set()
    pause(SECOND_LOOK_SECONDS)
    return {entry.file for entry in recent if not _looks_the_same(entry)}


def _looks_the_same(entry: Entry) -> bool:
    try:
        return unchanged(entry.found, entry.path.lstat())
    except OSError:
        return False


def _take(entry: Entry, expected: str | None, store: Path, restless: bool) -> Landed:
    if restless:
        return Landed(entry, None, STILL_COPYING)
    try:
        read = _read(entry, expected, store)
    except HandInUnreadableError:
        return Landed(entry, None, NOT_READABLE)
    if read is None or not unchanged(entry.found, read[1]):
        return Landed(entry, None, STILL_COPYING)
    return Landed(entry, read[0])


def _read(entry: Entry, expected: str | None, store: Path) -> tuple[str, os.stat_result] | None:
    """Read a file, and copy it unless it holds what the register says: a restored campaign is all of that kind."""
    if expected and raw_path(store, expected).exists():
        read = digest_in_place(entry.path)
        if read is None or read[0] == expected:
            return read
    return copy_in(entry.path, store)


def _arrivals(landed: Iterable[Landed]) -> pl.DataFrame:
    rows = [
        (
            item.entry.file,
            item.entry.file.split("/")[0] if "/" in item.entry.file else "",
            item.sha256,
            item.entry.found.st_size,
            item.entry.found.st_mtime_ns,
        )
        for item in landed
        if item.sha256
    ]
    columns = {"file": pl.String, "sender": pl.String, "sha256": pl.String, "bytes": pl.Int64, "modified_ns": pl.Int64}
    return pl.DataFrame(rows, schema=columns, orient="row")


def _hand_ins(landed: Iterable[Landed], register: pl.DataFrame, arrivals: pl.DataFrame) -> pl.DataFrame:
    columns = {"file": pl.String, "sha256": pl.String, "bytes": pl.Int64, "modified_ns": pl.Int64, "message": pl.String}
    rows = [
        (item.entry.file, item.sha256, item.entry.found.st_size, item.entry.found.st_mtime_ns, item.message)
        for item in landed
    ]
    entered = latest(register).join(arrivals, on=["entry", "file", "sha256"], how="left")
    seen = pl.DataFrame(rows, schema=columns, orient="row").join(
        entered.select("file", "entry", "replaces", "received_at", "received_basis"), on="file", how="left"
    )
    landed_now = pl.col("sha256").is_not_null()
    first = pl.col("file").sort_by("entry").first().over("sha256")
    told = seen.with_columns(
        modified_at=time_of("modified_ns"),
        received_at=pl.when(landed_now).then("received_at").otherwise(time_of("modified_ns")),
        received_basis=pl.when(landed_now).then("received_basis").otherwise(pl.lit(FILE_TIME)),
        same_as=pl.when(landed_now & (first != pl.col("file"))).then(first),
        replaces=pl.when(landed_now).then("replaces"),
    )
    return HandIns.conform(told.with_columns(status=_status(), message=_message()).drop("modified_ns", "entry"))


def _status() -> pl.Expr:
    duplicate = pl.when(pl.col("same_as").is_not_null()).then(pl.lit("duplicate")).otherwise(pl.lit("new"))
    return pl.when(pl.col("sha256").is_null()).then(pl.lit("ignored")).otherwise(duplicate)


def _message() -> pl.Expr:
    duplicate = pl.when(pl.col("same_as").is_not_null()).then(pl.format(DUPLICATE, "same_as"))
    return pl.coalesce("message", duplicate, pl.when(pl.col("replaces").is_not_null()).then(pl.lit(REPLACED)))
