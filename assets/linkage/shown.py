"""The 18 characters of identity numbers as bytes: all of whole ones, the visible ones of masked and numeric ones."""

import numpy as np
import numpy.typing as npt

from assets.linkage.id_numbers import DIGITS, NO_CHECK, Rows, X, digits_of
from assets.linkage.records import WIDTH, Records

Shown = npt.NDArray[np.uint8]

HIDDEN = ord("*")
ORD_0, ORD_X = ord("0"), ord("X")


def shown_characters(side: Records, rows: Rows) -> Shown:
    """Characters of each ID as [n, 18], `*` where hidden; of anything but an identity number all are hidden."""
    shown = np.full((len(rows), WIDTH), HIDDEN, dtype=np.uint8)
    whole = np.flatnonzero(side.key[rows] >= 0)
    shown[whole, :DIGITS] = digits_of(side.key[rows[whole]]) + ORD_0
    shown[whole, DIGITS] = _check_characters(side.check[rows[whole]])
    partial, characters = side.partly_shown
    at = np.searchsorted(partial, rows)
    known = np.flatnonzero(partial[np.minimum(at, len(partial) - 1)] == rows) if len(partial) else rows[:0]
    shown[known] = characters[at[known]]
    return shown


def _check_characters(checks: npt.NDArray[np.int8]) -> Shown:
    """Check values as characters; a 15-digit number has none."""
    characters = np.where(checks == X, ORD_X, checks + ORD_0)
    return np.where(checks == NO_CHECK, HIDDEN, characters).astype(np.uint8)
