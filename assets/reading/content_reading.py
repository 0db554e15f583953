"""Reads every new content once, in children with limits, and tells how each fared."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import polars as pl

from assets.landing.raw_zone import raw_path
from assets.reading.cell_store import load_outcome, save_cells, sweep_cells
from assets.reading.refusal import DEATHS, too_large
from assets.reading.workers import Answer, read_paths
from schemas.settings import Limits
from schemas.tables.read_outcomes import ParseOutcomes


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
        Called with the contents done and all contents to read.

    Returns
    -------
    pl.DataFrame
        ParseOutcomes, one row a content.
    """
    contents = _contents(hand_ins)
    stored = {sha256: load_outcome(store, sha256) for sha256, _ in contents}
    standing = {sha256: outcome for sha256, outcome in stored.items() if outcome and _stands(outcome, limits)}
    unread = [content for content in contents if content[0] not in standing]
    outcomes = {**standing, **dict(_read(unread, store, limits, on_progress))}
    sweep_cells(store)
    return _table(outcomes)


def _contents(hand_ins: pl.DataFrame) -> list[tuple[str, int]]:
    """Contents to read, the largest first, so that no reader ends with the longest file."""
    new = hand_ins.filter(pl.col("status") == "new", pl.col("sha256").is_not_null())
    return new.select("sha256", "bytes").unique().sort("bytes", "sha256", descending=[True, False]).rows()


def _stands(outcome: dict[str, Any], limits: Limits) -> bool:
    """Whether a stored outcome still holds: under other limits another may come of the same content."""
    return bool(outcome.get("limits") == _limits_key(limits))


def _limits_key(limits: Limits) -> list[int]:
    return [limits.file_bytes, limits.memory_bytes, limits.cpu_seconds, limits.wall_seconds]


def _read(
    unread: list[tuple[str, int]], store: Path, limits: Limits, on_progress: Callable[[int, int], None] | None
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Read contents and keep their cells; yields each SHA-256 with its outcome as it is done."""
    for done, (sha256, answer) in enumerate(_answers(unread, store, limits), 1):
        outcome = _outcome(answer.heading, limits)
        sheets = [(sheet.heading, sheet.frame()) for sheet in answer.sheets]
        outcome["rows"] = sum(frame.height for _, frame in sheets)
        save_cells(store, sha256, outcome, sheets)
        yield sha256, {**outcome, "sheets": sheets}
        if on_progress:
            on_progress(done, len(unread))


def _answers(unread: list[tuple[str, int]], store: Path, limits: Limits) -> Iterator[tuple[str, Answer]]:
    for sha256, size in unread:
        if size > limits.file_bytes:
            yield sha256, Answer({"outcome": "refused", "message": too_large(size, limits.file_bytes)})
    paths = [raw_path(store, sha256) for sha256, size in unread if size <= limits.file_bytes]
    for path, answer in read_paths(paths, limits):
        yield path.name, answer


def _outcome(heading: dict[str, Any], limits: Limits) -> dict[str, Any]:
    """What is stored of an answer, with the limits under which it came."""
    code = heading["outcome"]
    return {
        "outcome": code,
        "format": heading.get("format"),
        "message": heading.get("message") or DEATHS.get(code),
        "doubt": heading.get("doubt"),
        "limits": _limits_key(limits),
    }


def _table(outcomes: dict[str, dict[str, Any]]) -> pl.DataFrame:
    rows = [
        (
            sha256,
            found["outcome"],
            found["format"],
            found["message"],
            found["doubt"],
            len(found["sheets"]),
            found["rows"],
        )
        for sha256, found in outcomes.items()
    ]
    return ParseOutcomes.conform(pl.DataFrame(rows, schema=ParseOutcomes.dtypes(), orient="row"))
