"""The tables that a run leaves for programs (contract §4): in their contract's order, masked, whole files."""

from pathlib import Path

import polars as pl

from assets.atomic import write_parquet
from assets.workbooks.workbook import Written
from schemas.tables.accounts import Files, Rejects
from schemas.tables.contract import Contract
from schemas.tables.returned import Corrections
from schemas.tables.screening import ClueChanges, Clues, Evidence, Verdicts
from schemas.values.masking import mask_text

_FREE_TEXTS: dict[type[Contract], tuple[str, ...]] = {
    Files: ("message",),
    Clues: ("title", "level_reason", "status_reason"),
    ClueChanges: ("title", "why"),
    Evidence: ("claimed", "recorded", "comparison"),
    Rejects: ("message", "value"),
    Corrections: ("old", "text"),
}
"""Columns that quote a hand-in: masked again here, so that no stage above can leak an identity number."""


def write_tables(
    folder: Path,
    files: pl.DataFrame,
    verdicts: pl.DataFrame,
    clues: pl.DataFrame,
    evidence: pl.DataFrame,
    changes: pl.DataFrame,
    rejects: pl.DataFrame,
    corrections: pl.DataFrame | None = None,
) -> list[Written]:
    """Write files, verdicts, clues, evidence, changes, rejects and corrections as parquet files.

    Parameters
    ----------
    folder
        Where the run writes.
    files, verdicts, clues, evidence, changes, rejects, corrections
        Tables Files, Verdicts, Clues, Evidence, ClueChanges, Rejects, Corrections.

    Returns
    -------
    list[Written]
        The files and their numbers of rows.
    """
    tables: dict[str, tuple[type[Contract], pl.DataFrame]] = {
        "files": (Files, files),
        "verdicts": (Verdicts, verdicts),
        "clues": (Clues, clues),
        "evidence": (Evidence, evidence),
        "changes": (ClueChanges, changes),
        "rejects": (Rejects, rejects),
        "corrections": (Corrections, Corrections.blank() if corrections is None else corrections),
    }
    return [_write(folder / f"{name}.parquet", contract, frame) for name, (contract, frame) in tables.items()]


def _write(path: Path, contract: type[Contract], frame: pl.DataFrame) -> Written:
    masked = frame.with_columns(mask_text(pl.col(name)) for name in _FREE_TEXTS.get(contract, ()))
    write_parquet(contract.conform(masked), path)
    return Written(path, frame.height)
