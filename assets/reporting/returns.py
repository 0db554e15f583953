"""退回修改清单/: one workbook a sender, with its own rows; only those that changed are written again."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from assets.remembered import digest_of, recall, remember, stands
from assets.reporting.names import file_names
from assets.reporting.return_book import write_return_book
from assets.reporting.return_tables import build_return_tables
from assets.reporting.workbook import Written
from schemas.values.masking import mask_text

if TYPE_CHECKING:
    from assets.intake.cells import Sheet

FOLDER_NAME = "退回修改清单"
# Part of each digest: to be raised when the workbooks' look changes, so that old ones are written again.
LOOK = 1
_ROW = ["file", "sheet", "row"]
# File and sheet have columns of their own here.
_PLACE_IN_SENTENCE = r"^文件“[^”]*”(?:工作表“[^”]*”)?，?"


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
        .with_columns(pl.col("table").fill_null(0), pl.col("message").str.replace(_PLACE_IN_SENTENCE, ""))
        # A file's name may stand for a sender and hold an identity number, as a sentence may.
        .with_columns(mask_text(pl.col("message", "sender")))
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
    sayings = _sayings(returns, as_of, unmask=unmask)
    names = file_names([sender for sender, *_ in sayings])
    former = recall(remembered)
    current = [sender for sender, said, _ in sayings if stands(former, target / _file(names, sender), said)]
    changed = returns.filter(~pl.col("sender").is_in(current))
    for sender, tables in build_return_tables(changed, row_accounts, read_sheets, unmask=unmask).items():
        write_return_book(target / _file(names, sender), sender, tables, as_of)
    _remove_stale(target, {_file(names, sender) for sender, *_ in sayings})
    remember(remembered, {target / _file(names, sender): said for sender, said, _ in sayings})
    return [Written(target / _file(names, sender), rows) for sender, _, rows in sayings]


def _file(names: Mapping[str, str], sender: str) -> str:
    return f"{names[sender]}.xlsx"


def _sayings(returns: pl.DataFrame, as_of: date, *, unmask: bool) -> list[tuple[str, str, int]]:
    """Each sender, the digest of everything that its workbook says, and its number of rows."""
    said = returns.group_by("sender", maintain_order=True).agg(
        pl.concat_str(pl.exclude("sender").cast(pl.String), separator="\x1f").str.join("\x1e").alias("said"),
        pl.struct(_ROW).n_unique().alias("rows"),
    )
    return [(sender, digest_of(LOOK, as_of, unmask, text), rows) for sender, text, rows in said.iter_rows()]


def _remove_stale(target: Path, current: set[str]) -> None:
    """Remove workbooks of an earlier run, and what a killed one left half written."""
    if target.exists():
        for path in [*target.glob("*.xlsx"), *target.glob(".*.part")]:
            if path.name not in current:
                path.unlink()
