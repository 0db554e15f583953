"""From texts of identity numbers to keys and check values."""

import numpy as np
import numpy.typing as npt
import polars as pl

from assets.linkage.id_numbers import DIGITS, NO_CHECK, NO_KEY, Keys, Small, X, expected_checks
from assets.linkage.records import CHECK_FAILED, MALFORMED, OLD15, OTHER_DOCUMENT, VALID

States = npt.NDArray[np.uint8]

SMALLEST_18 = 10**DIGITS
# A number typed with one digit too many still fits an Int64.
SMALLEST_19 = 10 * SMALLEST_18
# A 15-digit number of a working person belongs to the twentieth century (GB 11643-1999).
OLD_CENTURY = 19 * 10**9
SMALLEST_15 = 10**14


def whole_keys(texts: pl.Series) -> tuple[Keys, Small]:
    """17-digit keys and check values of 18-character numbers; -1 for any other text."""
    numbers = integers(texts)
    key = numbers // 10
    check = (numbers - key * 10).astype(np.int8)
    rest = np.flatnonzero((numbers < SMALLEST_18) | (numbers >= SMALLEST_19))
    key[rest], check[rest] = _keys_otherwise(texts.gather(rest))
    return key, check


def _keys_otherwise(texts: pl.Series) -> tuple[Keys, Small]:
    """The same for numbers that end in X or begin with 0."""
    shaped = (texts.str.len_bytes() == DIGITS + 1).fill_null(value=False)
    shaped_rows = np.flatnonzero(shaped.to_numpy())
    shaped_texts = texts.gather(shaped_rows)
    key, check = np.full(len(texts), NO_KEY), np.full(len(texts), NO_CHECK, dtype=np.int8)
    with_x = shaped_texts.str.ends_with("X").to_numpy()
    last = np.where(with_x, X, integers(shaped_texts.str.slice(DIGITS)))
    first = integers(shaped_texts.str.slice(0, DIGITS))
    whole = (first >= 0) & (last >= 0)
    key[shaped_rows] = np.where(whole, first, NO_KEY)
    check[shaped_rows] = np.where(whole, last, NO_CHECK).astype(np.int8)
    return key, check


def keys_in(id_no: pl.Series, state: States) -> tuple[Keys, Small, States]:
    """Keys, check values and states of normalised IDs.

    A 15-digit number gets its century. Every 18-digit number counts as one, right or failing its check, whatever its
    first digit was typed as: 970832… is a misread 370832… sooner than a foreigner's permit.
    """
    key, check = whole_keys(id_no)
    old = np.flatnonzero(state == OLD15)
    key[old] = old_numbers(id_no.gather(old))
    doubtful = np.isin(state, (OTHER_DOCUMENT, MALFORMED)) & (key >= 0)
    judged = np.where(expected_checks(key) == check, VALID, CHECK_FAILED)
    state = np.where(doubtful, judged, state).astype(np.uint8)
    whole = np.isin(state, (VALID, OLD15, CHECK_FAILED))
    return np.where(whole, key, NO_KEY), np.where(whole, check, NO_CHECK).astype(np.int8), state


def old_numbers(texts: pl.Series) -> Keys:
    """15-digit numbers with their century put in; -1 for any other text."""
    numbers = integers(texts)
    area, rest = np.divmod(numbers, 10**9)
    return np.where((numbers >= SMALLEST_15) & (numbers < SMALLEST_15 * 10), area * 10**11 + OLD_CENTURY + rest, NO_KEY)


def integers(texts: pl.Series) -> Keys:
    """Texts of digits as Int64; -1 for anything else."""
    return texts.cast(pl.Int64, strict=False).fill_null(NO_KEY).to_numpy(writable=True)
