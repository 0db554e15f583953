"""Rows that serve several ledgers at once: an inspection, the problem found and the penalty side by side."""

from collections.abc import Mapping, Sequence

import numpy as np
import polars as pl

from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.wording.column import Column

# What a header must hold beside another ledger's columns to be that ledger too. A ledger of problems names its
# inspection's number, so the number alone makes no ledger of inspections.
_TOLD_BY: Mapping[str, tuple[frozenset[str], ...]] = {
    "inspection": (frozenset({"inspected_on", "certificates_checked"}), frozenset({"inspected_on", "inspection_type"})),
    "problem": (frozenset({"problem_type", "found_on"}), frozenset({"problem_no", "problem_type"})),
    "penalty": (frozenset({"decision_no", "fine_yuan"}), frozenset({"decision_no", "decided_on"})),
    "transfer": (frozenset({"transfer_no", "transferred_on"}),),
}
# A row is of a ledger when one of these cells says something.
_OWN_CELLS: Mapping[str, frozenset[str]] = {
    "inspection": frozenset({"inspected_on"}),
    "problem": frozenset({"problem_no", "problem_type"}),
    "penalty": frozenset({"decision_no", "fine_yuan"}),
    "transfer": frozenset({"transfer_no"}),
}
_NOTHING = ("", "无", "/", "-", "—", "0")


def ledgers_beside(columns: Mapping[str, Sequence[Column]]) -> list[str]:
    """Ledgers that one header serves, in their order of work; fewer than two is no wide table.

    Parameters
    ----------
    columns
        For each ledger, how the header's columns are read by that ledger's words.
    """
    fields = {ledger: {column.field for column in read} for ledger, read in columns.items()}
    return [
        ledger
        for ledger, wanted in _TOLD_BY.items()
        if ledger in fields and any(some <= fields[ledger] for some in wanted)
    ]


def candidates_beside() -> tuple[str, ...]:
    """Ledgers that can stand side by side."""
    return tuple(_TOLD_BY)


def own_rows(view: SheetView, body: np.ndarray, ledger: str, columns: Sequence[Column]) -> np.ndarray:
    """Mask over the body rows: in which of them the ledger's own cells say something."""
    own = [f"c{column.index}" for column in columns if column.field in _OWN_CELLS[ledger]]
    cells = view.sheet.frame.select(own).select(pl.all().gather(body).str.strip_chars())
    return cells.select(pl.any_horizontal(pl.all().is_not_null() & ~pl.all().is_in(_NOTHING))).to_series().to_numpy()
