"""Reads every new content once, in children with limits, and tells how each fared."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import polars as pl

from assets.intake.cells import load_outcome, save_cells
from assets.intake.frames import unpack_sheet
from assets.intake.raw_zone import raw_path
from assets.intake.refusal import DEATHS, too_large
from assets.intake.workers import Answer, Worker, hired
from schemas.settings import Limits
from schemas.tables.intake import ParseOutcomes

# The machines have two cores and the parent mostly waits.
READERS = 2

CRASHES = ("memory", "panic")


def read_files(
    hand_ins: pl.DataFrame,
    store: Path,
    limits: Limits,
    on_progress: Callable[[int, int], None] | None = None,
) -> pl.DataFrame:
    """Read each content that no earlier run has read, and keep its cells.

    Parameters
    ----------
    hand_ins
        HandIns: `sha256` of the rows whose status is new; `bytes` decides the order, largest first.
    store
        The campaign's store with the raw zone; cells go to store/cells.
    limits
        What one file may cost.
    on_progress
        Called with the contents done and all contents to read, in this thread or another.

    Returns
    -------
    pl.DataFrame
        ParseOutcomes, one row a content.
    """
    contents = _contents(hand_ins)
    stored = {sha256: load_outcome(store, sha256) for sha256, _ in contents}
    standing = {sha256: outcome for sha256, outcome in stored.items() if outcome and _stands(outcome, limits)}
    unread = [content for content in contents if content[0] not in standing]
    return _table({**standing, **dict(_read(unread, store, limits, on_progress))})


def _contents(hand_ins: pl.DataFrame) -> list[tuple[str, int]]:
    """Contents to read, the largest first, so that no reader ends with the longest file."""
    new = hand_ins.filter(pl.col("status") == "new", pl.col("sha256").is_not_null())
    return new.select("sha256", "bytes").unique().sort("bytes", "sha256", descending=[True, False]).rows()


def _stands(outcome: dict[str, Any], limits: Limits) -> bool:
    """Whether a stored outcome still holds: one that depended on the limits is tried again under others."""
    return outcome.get("limits", _limits_key(limits)) == _limits_key(limits)


def _limits_key(limits: Limits) -> list[int]:
    return [limits.file_bytes, limits.memory_bytes, limits.cpu_seconds, limits.wall_seconds]


def _read(
    unread: list[tuple[str, int]], store: Path, limits: Limits, on_progress: Callable[[int, int], None] | None
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Share the contents out among the readers; yields each with its outcome as it is done."""
    if not unread:
        return
    with hired(limits, min(READERS, len(unread))) as workers:
        idle: SimpleQueue[Worker] = SimpleQueue()
        for worker in workers:
            idle.put(worker)
        pool = ThreadPoolExecutor(len(workers))
        try:
            futures = {pool.submit(_read_one, idle, store, limits, *content): content[0] for content in unread}
            for done, future in enumerate(as_completed(futures), 1):
                yield futures[future], future.result()
                if on_progress:
                    on_progress(done, len(unread))
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _read_one(idle: SimpleQueue[Worker], store: Path, limits: Limits, sha256: str, size: int) -> dict[str, Any]:
    """Read one content and keep its cells; returns its outcome."""
    if size > limits.file_bytes:
        answer = Answer({"outcome": "refused", "message": too_large(size, limits.file_bytes)})
    else:
        worker = idle.get()
        try:
            answer = _ask(worker, raw_path(store, sha256))
        finally:
            idle.put(worker)
    outcome = _outcome(answer.heading)
    if outcome["outcome"] in DEATHS or size > limits.file_bytes:
        outcome["limits"] = _limits_key(limits)
    sheets = list(_sheets(answer))
    outcome["rows"] = sum(frame.height for _, frame in sheets)
    save_cells(store, sha256, outcome, sheets)
    return {**outcome, "sheets": sheets}


def _ask(worker: Worker, path: Path) -> Answer:
    """Ask for one file; a crash is believed when a fresh child has it too."""
    answer = worker.read(path)
    if answer.heading["outcome"] not in CRASHES:
        return answer
    worker.dismiss()
    return worker.read(path)


def _outcome(heading: dict[str, Any]) -> dict[str, Any]:
    outcome = heading["outcome"]
    message = heading.get("message") or DEATHS.get(outcome)
    return {"outcome": outcome, "format": heading.get("format"), "message": message}


def _sheets(answer: Answer) -> Iterator[tuple[dict[str, Any], pl.DataFrame]]:
    at = 0
    for sheet in answer.heading.get("sheets", ()):
        size = sum(sheet["sizes"])
        heading = {key: sheet[key] for key in ("name", "visible", "merges")}
        yield heading, unpack_sheet(sheet, answer.body[at : at + size])
        at += size


def _table(outcomes: dict[str, dict[str, Any]]) -> pl.DataFrame:
    rows = [
        (sha256, found["outcome"], found["format"], found["message"], len(found["sheets"]), found["rows"])
        for sha256, found in outcomes.items()
    ]
    return ParseOutcomes.conform(pl.DataFrame(rows, schema=ParseOutcomes.dtypes(), orient="row"))
