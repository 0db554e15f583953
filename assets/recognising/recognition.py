"""From cells to recognised tables: what stages behind intake get of every hand-in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from assets.reading.cell_store import Sheet
from assets.recognising.new_files import CONTRACTS, put_together, recognise_new
from assets.recognising.recognised_store import compact_recognised, load_recognised, save_recognised
from assets.recognising.whose import find_with_told, scope_of
from assets.told_columns import ToldColumn, all_told, standing_told, told_digest


@dataclass(frozen=True)
class Recognised:
    """What was recognised in some files, each frame by its contract in schemas/tables/recognised.py."""

    certificate_texts: pl.DataFrame
    ledger_texts: pl.DataFrame
    layouts: pl.DataFrame
    row_accounts: pl.DataFrame
    file_kinds: pl.DataFrame
    table_signs: pl.DataFrame


def recognise_files(
    hand_ins: pl.DataFrame,
    outcomes: pl.DataFrame,
    store: Path,
    on_progress: Callable[[int, int], None] | None = None,
) -> Recognised:
    """Recognise the tables of every new hand-in that could be read; unchanged files come from the store.

    Parameters
    ----------
    hand_ins
        HandIns; only rows with status `new` are looked at.
    outcomes
        ParseOutcomes; only contents with outcome `ok` have cells.
    store
        The campaign's store: cells and what people said of columns are read from it, recognised tables kept in it.
    on_progress
        Called with how many files are done, and of how many.

    Returns
    -------
    Recognised
        All frames in the order of their contracts' sort keys.
    """
    readable = outcomes.filter(pl.col("outcome") == "ok")["sha256"]
    wanted = hand_ins.filter((pl.col("status") == "new") & pl.col("sha256").is_in(readable.to_list()))
    standing = standing_told(all_told(store))
    keys = _keys(wanted, standing)
    kept, missing = load_recognised(store, keys, CONTRACTS)
    if missing.is_empty():
        return Recognised(**kept)
    frames = recognise_new(store, list(missing.select("file", "sha256").iter_rows()), standing, on_progress)
    save_recognised(store, missing, frames)
    whole = {name: contract.conform(pl.concat([kept[name], frames[name]])) for name, contract in CONTRACTS.items()}
    compact_recognised(store, keys, whole)
    return Recognised(**whole)


def _keys(wanted: pl.DataFrame, standing: Sequence[ToldColumn]) -> pl.DataFrame:
    """What a recognised file is kept by: file, sha256, told String (digest of what may change how it is read)."""
    digests = {scope: told_digest(standing, scope) for scope in {scope_of(file) for file in wanted["file"]}}
    told = pl.Series("told", [digests[scope_of(file)] for file in wanted["file"]], dtype=pl.String)
    return wanted.select("file", "sha256", told).sort("file")


def recognise(path: str, sheets: list[Sheet], standing: Sequence[ToldColumn] = ()) -> Recognised:
    """Recognise one file.

    Parameters
    ----------
    path
        Its path under inbox/, with `/`; the first folder helps to tell a registry from a roster.
    sheets
        Its sheets as read.
    standing
        What people said of columns.
    """
    return Recognised(**put_together([find_with_told(path, sheets, standing)]))
