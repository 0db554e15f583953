"""From cells to recognised tables: what stages behind intake get of every hand-in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from assets.intake.assembly import certificate_texts, file_kinds, layouts, ledger_texts, row_accounts
from assets.intake.cells import Sheet, load_sheets
from assets.intake.completeness import table_signs
from assets.intake.extraction import Placed, gather_certificates, gather_ledgers
from assets.intake.file_tables import CERTIFICATE_KINDS, FileTables, filing_unit
from assets.intake.recognised_store import compact_recognised, load_recognised, save_recognised
from assets.intake.whose import find_with_told, scope_of
from assets.told_columns import ToldColumn, all_told, standing_told, told_digest
from schemas.tables.contract import Contract
from schemas.tables.intake import CertificateTexts, FileKinds, Layouts, LedgerTexts, RowAccounts, TableSigns


@dataclass(frozen=True)
class Recognised:
    """What was recognised in some files, each frame by its contract in schemas/tables/intake.py."""

    certificate_texts: pl.DataFrame
    ledger_texts: pl.DataFrame
    layouts: pl.DataFrame
    row_accounts: pl.DataFrame
    file_kinds: pl.DataFrame
    table_signs: pl.DataFrame


CONTRACTS: dict[str, type[Contract]] = {
    "certificate_texts": CertificateTexts,
    "ledger_texts": LedgerTexts,
    "layouts": Layouts,
    "row_accounts": RowAccounts,
    "file_kinds": FileKinds,
    "table_signs": TableSigns,
}


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
    found = []
    for at, (file, sha256, _) in enumerate(missing.iter_rows(), start=1):
        found.append(find_with_told(file, load_sheets(store, sha256), standing))
        if on_progress:
            on_progress(at, missing.height)
    if not found:
        return Recognised(**kept)
    new = _put_together(found)
    frames = {name: getattr(new, name) for name in CONTRACTS}
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
    return _put_together([find_with_told(path, sheets, standing)])


def _put_together(files: Sequence[FileTables]) -> Recognised:
    placed = [Placed(each.file, filing_unit(each, table), table) for each in files for table in each.tables]
    certificates = [each for each in placed if each.table.kind in CERTIFICATE_KINDS]
    ledgers = [each for each in placed if each.table.kind not in CERTIFICATE_KINDS]
    gathered, listed = gather_certificates(certificates), gather_ledgers(ledgers)
    return Recognised(
        certificate_texts=certificate_texts(certificates, gathered),
        ledger_texts=ledger_texts(ledgers, listed.texts),
        layouts=layouts(placed),
        row_accounts=row_accounts(files, [(certificates, gathered.bodies), (ledgers, listed.bodies)]),
        file_kinds=file_kinds(files),
        table_signs=table_signs(certificates, gathered.bodies),
    )
