"""Lands the inbox: every file is copied once into the raw zone and entered in the register."""

import os
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from assets.intake.raw_zone import HandInUnreadableError, copy_in, raw_path, unchanged
from assets.intake.register import extend, latest, load_register, save_register
from assets.intake.walking import Entry, walk
from assets.intake.withdrawals import enter_withdrawals
from schemas.settings import TIMEZONE
from schemas.tables.intake import HandIns

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


def land(inbox: Path, store: Path, pause: Callable[[float], None] = time.sleep) -> pl.DataFrame:
    """Copy all that is new in the inbox into the raw zone; the inbox itself is only read.

    Files known with the same size and time of change are not read again. What is still being written waits
    for the next run. Predecessors of replaced files stay in the raw zone; that a file is gone is a line in the
    register.

    Parameters
    ----------
    inbox
        Hand-ins as they arrive, one folder a sender.
    store
        The campaign's store: store/raw and store/register.parquet.
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
    register = load_register(store)
    there = latest(register).drop_nulls("sha256").select("file", "bytes", "modified_ns", "sha256")
    known = {row[0]: row[1:] for row in there.iter_rows()}
    taken = [entry for entry in entries if entry.ignored is None]
    fresh = [entry for entry in taken if not _is_known(entry, known.get(entry.file), store)]
    restless = _restless(fresh, _file_system_now(store), pause)
    with ThreadPoolExecutor(COPIERS) as pool:
        copied = {
            landed.entry.file: landed for landed in pool.map(lambda e: _copy(e, store, e.file in restless), fresh)
        }
    landed = [copied.get(entry.file) or Landed(entry, *_known(entry, known)) for entry in entries]
    extended = extend(enter_withdrawals(register, entries), _arrivals(landed))
    if not extended.equals(register):
        save_register(extended, store)
    return _hand_ins(landed, extended)


def _is_known(entry: Entry, before: tuple[int, int, str] | None, store: Path) -> bool:
    seen = (entry.found.st_size, entry.found.st_mtime_ns)
    return before is not None and before[:2] == seen and raw_path(store, before[2]).exists()


def _known(entry: Entry, known: dict[str, tuple[int, int, str]]) -> tuple[str | None, str | None]:
    return (None, entry.ignored) if entry.ignored else (known[entry.file][2], None)


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


def _copy(entry: Entry, store: Path, restless: bool) -> Landed:
    if restless:
        return Landed(entry, None, STILL_COPYING)
    try:
        copied = copy_in(entry.path, store)
    except HandInUnreadableError:
        return Landed(entry, None, NOT_READABLE)
    if copied is None or not unchanged(entry.found, copied[1]):
        return Landed(entry, None, STILL_COPYING)
    return Landed(entry, copied[0])


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


def _hand_ins(landed: Iterable[Landed], register: pl.DataFrame) -> pl.DataFrame:
    columns = {"file": pl.String, "sha256": pl.String, "bytes": pl.Int64, "modified_ns": pl.Int64, "message": pl.String}
    rows = [
        (item.entry.file, item.sha256, item.entry.found.st_size, item.entry.found.st_mtime_ns, item.message)
        for item in landed
    ]
    seen = pl.DataFrame(rows, schema=columns, orient="row").join(
        latest(register).select("file", "entry", "replaces"), on="file", how="left"
    )
    landed_now = pl.col("sha256").is_not_null()
    first = pl.col("file").sort_by("entry").first().over("sha256")
    told = seen.with_columns(
        received_at=pl.from_epoch(pl.col("modified_ns") // 1000, time_unit="us")
        .dt.replace_time_zone("UTC")
        .dt.convert_time_zone(TIMEZONE),
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
