"""Recognises many new files: some in a second process, for at county size it takes as long as reading them."""

from collections.abc import Callable, Sequence
from pathlib import Path

import polars as pl

from assets.reading.cell_store import load_sheets
from assets.recognising.assembly import certificate_texts, file_kinds, layouts, ledger_texts, row_accounts
from assets.recognising.completeness import table_signs
from assets.recognising.extraction import Placed, gather_certificates, gather_ledgers
from assets.recognising.tables.file_tables import CERTIFICATE_KINDS, FileTables, filing_unit
from assets.recognising.whose import find_with_told
from assets.second_process import SecondProcess, answer, work_sent
from assets.told_columns import ToldColumn
from schemas.tables.contract import Contract
from schemas.tables.recognised import CertificateTexts, FileKinds, Layouts, LedgerTexts, RowAccounts, TableSigns

CONTRACTS: dict[str, type[Contract]] = {
    "certificate_texts": CertificateTexts,
    "ledger_texts": LedgerTexts,
    "layouts": Layouts,
    "row_accounts": RowAccounts,
    "file_kinds": FileKinds,
    "table_signs": TableSigns,
}
"""What is recognised in files, each frame by its contract in schemas/tables/recognised.py."""

# Starting the second process costs as much as some ninety files, so that it gets two of five.
WORTH_A_PROCESS = 150
OF_FIVE = (1, 3)
FILES_AT_ONCE = 300
RECOGNISER = "assets.recognising.new_files"

Frames = dict[str, pl.DataFrame]
Files = Sequence[tuple[str, str]]
Told = Callable[[int, int], None]


def recognise_new(store: Path, files: Files, standing: Sequence[ToldColumn], on_progress: Told | None = None) -> Frames:
    """Recognise files whose cells are in the store.

    Parameters
    ----------
    store
        The campaign's store.
    files
        Path under inbox/ and sha256 of each; at least one.
    standing
        What people said of columns.
    on_progress
        Called with how many files are done, and of how many.

    Returns
    -------
    dict[str, pl.DataFrame]
        The frames of CONTRACTS, in the order of their sort keys.
    """
    tell = on_progress or _tell_nobody
    if len(files) < WORTH_A_PROCESS:
        return _find(store, files, standing, lambda done: tell(done, len(files)))
    theirs = [file for at, file in enumerate(files) if at % 5 in OF_FIVE]
    own = [file for at, file in enumerate(files) if at % 5 not in OF_FIVE]
    with SecondProcess(RECOGNISER, (store, theirs, standing)) as second:
        # The other process is taken to be as far with its own.
        mine = _find(store, own, standing, lambda done: tell(done * len(files) // len(own), len(files)))
        others = second.result()
    # Whatever ended the other process, its files are recognised: a fault of one of them then tells itself here.
    return _joined([mine, others if others is not None else _find(store, theirs, standing)])


def put_together(files: Sequence[FileTables]) -> Frames:
    """Give the frames of CONTRACTS for the tables found in files."""
    placed = [Placed(each.file, filing_unit(each, table), table) for each in files for table in each.tables]
    certificates = [each for each in placed if each.table.kind in CERTIFICATE_KINDS]
    ledgers = [each for each in placed if each.table.kind not in CERTIFICATE_KINDS]
    gathered, listed = gather_certificates(certificates), gather_ledgers(ledgers)
    return {
        "certificate_texts": certificate_texts(certificates, gathered),
        "ledger_texts": ledger_texts(ledgers, listed.texts),
        "layouts": layouts(placed),
        "row_accounts": row_accounts(files, [(certificates, gathered.bodies), (ledgers, listed.bodies)]),
        "file_kinds": file_kinds(files),
        "table_signs": table_signs(certificates, gathered.bodies),
    }


def _find(
    store: Path, files: Files, standing: Sequence[ToldColumn], on_done: Callable[[int], None] = lambda _: None
) -> Frames:
    """Recognise files, some at a time: cells of those that are done leave the memory."""
    parts = []
    for first in range(0, len(files), FILES_AT_ONCE):
        found = []
        for done, (file, sha256) in enumerate(files[first : first + FILES_AT_ONCE], start=first + 1):
            found.append(find_with_told(file, load_sheets(store, sha256), standing))
            on_done(done)
        parts.append(put_together(found))
    return _joined(parts)


def _joined(parts: list[Frames]) -> Frames:
    """Frames of several lots of files as one; the lots are given up on the way."""
    if len(parts) == 1:
        return parts[0]
    return {
        name: contract.conform(pl.concat([part.pop(name) for part in parts])) for name, contract in CONTRACTS.items()
    }


def _tell_nobody(_done: int, _of: int) -> None:
    pass


if __name__ == "__main__":
    answer(_find(*work_sent()))
