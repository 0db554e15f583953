"""退回修改清单/: one workbook a sender, with its own rows; only those that changed are written again."""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from assets.atomic import replace_atomically
from assets.reporting.names import file_names
from assets.reporting.return_book import HeaderRows, write_return_book
from assets.reporting.workbook import Written
from schemas.values.masking import mask_text

if TYPE_CHECKING:
    from assets.intake.cells import Sheet

FOLDER_NAME = "退回修改清单"
# Part of each digest: to be raised when the workbooks' look changes, so that old ones are written again.
LOOK = 1
_ROW = ["file", "sheet", "row"]


def collect_returns(
    problems: pl.DataFrame, files: pl.DataFrame, senders: pl.DataFrame, row_accounts: pl.DataFrame
) -> pl.DataFrame:
    """Put every problem with its sender, the content it stands in and its table.

    Parameters
    ----------
    problems
        Table Problems: of values, of ledgers, and what `discrepancy_problems` returned.
    files
        Table Files.
    senders
        What `find_senders` returned.
    row_accounts
        Table RowAccounts.

    Returns
    -------
    pl.DataFrame
        sender, file, sha256, sheet String; table UInt16; row UInt32; column, message, severity String; sorted.
    """
    key = ["sender", "file", "sheet", "table", "row", "column", "severity", "message"]
    return (
        problems.join(files.select("file", "sha256"), on="file", how="inner")
        .join(senders, on="file", how="inner")
        .join(row_accounts.select(*_ROW, "table"), on=_ROW, how="left")
        .with_columns(pl.col("table").fill_null(0), mask_text(pl.col("message")))
        .select(*key, "sha256")
        .unique()
        .sort(key)
    )


def write_returns(
    folder: Path,
    returns: pl.DataFrame,
    row_accounts: pl.DataFrame,
    read_sheets: Callable[[str], Sequence["Sheet"]],
    remembered: Path,
    as_of: date,
    *,
    unmask: bool = False,
) -> list[Written]:
    """Write one workbook a sender, and remove those of senders who have nothing to correct any more.

    A workbook stays untouched when neither what it should say nor the file itself has changed since it was written.

    Parameters
    ----------
    folder
        out/<as-of>/; the workbooks go into 退回修改清单/ below it.
    returns
        What `collect_returns` returned.
    row_accounts
        Table RowAccounts: says which rows are headers.
    read_sheets
        Gives the sheets of a content by its SHA-256, from the store.
    remembered
        File in the store that keeps the digests of what was written, such as store/reports/<as-of>.json.
    as_of
        The as-of date.
    unmask
        Whether identity numbers stand in full. The caller writes the audit log.

    Returns
    -------
    list[Written]
        The workbooks and the number of rows that go back in each.
    """
    target = folder / FOLDER_NAME
    senders = returns.partition_by("sender", maintain_order=True)
    names = file_names(_presentable_senders(returns))
    headers, former, written, digests = _header_rows(row_accounts, returns), _recall(remembered), [], {}
    for rows, text in zip(senders, _presentable_senders(returns), strict=True):
        path = target / f"{names[text]}.xlsx"
        content = _digest(rows, as_of, unmask=unmask)
        if former.get(path.name) != [content, _file_digest(path)]:
            write_return_book(path, text, rows, headers, read_sheets, as_of, unmask=unmask)
        digests[path.name] = [content, _file_digest(path)]
        written.append(Written(path, rows.select(_ROW).n_unique()))
    _remove_stale(target, set(digests))
    _remember(remembered, digests)
    return written


def _presentable_senders(returns: pl.DataFrame) -> list[str]:
    """Senders in order; a file's name may stand for a sender and hold an identity number."""
    return returns.select(mask_text(pl.col("sender").unique(maintain_order=True))).to_series().to_list()


def _header_rows(row_accounts: pl.DataFrame, returns: pl.DataFrame) -> HeaderRows:
    """Header rows of each table that has rows to go back, by (file, sheet, table)."""
    key = ["file", "sheet", "table"]
    rows = (
        row_accounts.filter(pl.col("place") == "header")
        .join(returns, on=key, how="semi")
        .group_by(key)
        .agg(pl.col("row").sort())
    )
    return {(file, sheet, table): header for file, sheet, table, header in rows.iter_rows()}


def _digest(rows: pl.DataFrame, as_of: date, *, unmask: bool) -> str:
    """Digest of everything that a sender's workbook shows."""
    lines = rows.select(pl.concat_str(pl.all().cast(pl.String), separator="\x1f")).to_series().str.join("\x1e").item()
    return hashlib.sha256(f"{LOOK}\x1e{as_of}\x1e{unmask}\x1e{lines}".encode()).hexdigest()


def _file_digest(path: Path) -> str:
    """Digest of a file as it stands; empty when there is none."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else ""


def _recall(remembered: Path) -> dict[str, list[str]]:
    """Digests of the last run; none when the file is missing or was cut."""
    try:
        return dict(json.loads(remembered.read_text(encoding="utf-8")))
    except (FileNotFoundError, ValueError):
        return {}


def _remember(remembered: Path, digests: Mapping[str, list[str]]) -> None:
    text = json.dumps(digests, ensure_ascii=False, indent=0, sort_keys=True)
    replace_atomically(remembered, lambda part: part.write_text(text, encoding="utf-8"))


def _remove_stale(target: Path, current: set[str]) -> None:
    """Remove workbooks of an earlier run, and what a killed one left half written."""
    if target.exists():
        for path in [*target.glob("*.xlsx"), *target.glob(".*.part")]:
            if path.name not in current:
                path.unlink()
