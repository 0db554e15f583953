"""Repair of identity numbers by the algebra of their check character, never by indexing edits.

MOD 11-2 catches every one-digit error and every adjacent swap, so the residue of a failing number says which
change at which position makes it valid again: about nine substitutions and two swaps, of which plausible birth
dates leave fewer. Dropped and doubled characters are a further, rarer repair.
"""

import numpy as np
import numpy.typing as npt

from assets.linkage.id_numbers import (
    DIGITS,
    POWERS,
    WEIGHTS,
    Keys,
    Rows,
    Small,
    X,
    digits_of,
    expected_checks,
    plausible_births,
    residues,
)  # fmt: skip

INVERSES = np.array([pow(weight, -1, 11) for weight in WEIGHTS], dtype=np.int64)
CHECK_SYMBOLS = "0123456789X"
# More typing errors than these are nobody's number any more.
MOST_ERRORS = 2

Digits = npt.NDArray[np.int8]
Places = npt.NDArray[np.bool_]


def repairs(keys: Keys, checks: Small) -> tuple[Rows, Keys]:
    """All valid 17-digit keys one substitution or one adjacent swap away from failing numbers.

    Takes keys Int64 and typed check values Int8 of numbers that fail their check. Returns (position in the
    input, candidate key) in no particular order; a wrong check character gives the key itself.
    """
    error = ((residues(keys).astype(np.int64) + checks - 1) % 11)[:, None]
    digits = digits_of(keys).astype(np.int64)
    found = [
        _substitutions(keys, digits, error),
        _swaps(keys, digits, error),
        _swaps_with_check(keys, digits, checks),
        (np.arange(len(keys)), keys),
    ]
    source = np.concatenate([rows for rows, _ in found])
    candidates = np.concatenate([originals for _, originals in found])
    plausible = plausible_births(candidates)
    return source[plausible], candidates[plausible]


def _substitutions(keys: Keys, digits: Keys, error: Keys) -> tuple[Rows, Keys]:
    """Change one digit by d where weight·d cancels the error: one d modulo 11 a position."""
    shift = -error * INVERSES[None, :] % 11
    found = []
    for change in (shift, shift - 11):
        changed = digits + change
        rows, columns = np.nonzero((changed >= 0) & (changed <= 9) & (change != 0))
        found.append((rows, keys[rows] + change[rows, columns] * POWERS[columns]))
    return _joined(found)


def _swaps(keys: Keys, digits: Keys, error: Keys) -> tuple[Rows, Keys]:
    """Exchange neighbours a, b where (weight of a's place - weight of b's place)·(b - a) cancels the error."""
    weights = np.array(WEIGHTS, dtype=np.int64)
    gap = digits[:, 1:] - digits[:, :-1]
    cancels = (error + (weights[:-1] - weights[1:])[None, :] * gap) % 11 == 0
    rows, columns = np.nonzero(cancels & (gap != 0))
    step = gap[rows, columns]
    return rows, keys[rows] + step * (POWERS[columns] - POWERS[columns + 1])


def _swaps_with_check(keys: Keys, digits: Keys, checks: Small) -> tuple[Rows, Keys]:
    """Exchange the 17th digit and the check character, where both are digits and that makes it valid."""
    last = digits[:, DIGITS - 1]
    swapped = keys - last + checks
    rows = np.flatnonzero((checks >= 0) & (checks < X) & (checks != last))
    valid = expected_checks(swapped[rows]) == last[rows]
    return rows[valid], swapped[rows[valid]]


def _joined(found: list[tuple[Rows, Keys]]) -> tuple[Rows, Keys]:
    return np.concatenate([rows for rows, _ in found]), np.concatenate([originals for _, originals in found])


def length_repairs(texts: list[str]) -> tuple[Rows, Keys]:
    """Valid keys from texts of 17 characters (one dropped) or 19 (one doubled or added).

    Returns (position in the input, candidate key), unique and in order. A Python loop: such numbers are rare.
    """
    found: set[tuple[int, int]] = set()
    for row, text in enumerate(texts):
        found.update((row, int(whole[:DIGITS])) for whole in _lengths_mended(text))
    if not found:
        return np.empty(0, np.int64), np.empty(0, np.int64)
    rows, keys = np.array(sorted(found), dtype=np.int64).T
    plausible = plausible_births(keys)
    return rows[plausible], keys[plausible]


def _lengths_mended(text: str) -> list[str]:
    """Every valid 18-character number that one insertion or one deletion makes of the text."""
    if len(text) == DIGITS:
        whole = [text[:at] + symbol + text[at:] for at in range(len(text) + 1) for symbol in CHECK_SYMBOLS]
    elif len(text) == DIGITS + 2:
        whole = [text[:at] + text[at + 1 :] for at in range(len(text))]
    else:
        return []
    shaped = [one for one in whole if one[:DIGITS].isdecimal() and one.isascii() and one[DIGITS] in CHECK_SYMBOLS]
    if not shaped:
        return []
    expected = expected_checks(np.array([int(one[:DIGITS]) for one in shaped], dtype=np.int64))
    return [one for one, check in zip(shaped, expected, strict=True) if one[DIGITS] == CHECK_SYMBOLS[check]]


def typing_errors(keys: Keys, checks: Small, other_keys: Keys, other_checks: Small) -> Small:
    """How many substitutions and swaps of neighbours two 18-character numbers are apart, pair by pair."""
    mine = np.column_stack([digits_of(keys), checks])
    other = np.column_stack([digits_of(other_keys), other_checks])
    differs = mine != other
    errors: Small = differs.sum(axis=1, dtype=np.int8)
    near = np.flatnonzero((errors > 1) & (errors <= 2 * MOST_ERRORS))
    errors[near] -= _swapped_places(mine[near], other[near], differs[near])
    return errors


def _swapped_places(mine: Digits, other: Digits, differs: Places) -> Small:
    """How many pairs of neighbours changed places; no character is in two of them."""
    crossed = differs[:, 1:] & (mine[:, :-1] == other[:, 1:]) & (mine[:, 1:] == other[:, :-1])
    crossed &= differs[:, :-1]
    for place in range(1, crossed.shape[1]):
        crossed[:, place] &= ~crossed[:, place - 1]
    return np.asarray(crossed.sum(axis=1, dtype=np.int8))
