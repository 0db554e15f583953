"""Stage of masked and numeric numbers: whatever the shape of the mask, join on the characters that are visible.

Each shape is joined apart: few shapes occur in practice (first 6 + last 4, first 4 + last 4, first 3 + last 2, the
first 15 of a numeric cell). The visible characters become one integer on both sides.
"""

import numpy as np
import numpy.typing as npt

from assets.linkage.id_levels import FEWEST_VISIBLE, HIDDEN, WIDTH, shown_characters
from assets.linkage.identity import DIGITS, POWERS, Flags, Keys, Rows
from assets.linkage.key_index import Found, join
from assets.linkage.records import MASKED, NO_HASH, NUMERIC, Hashes, Records
from assets.linkage.registry_index import Registry

# With fewer visible characters than area and birth year, the name has to be part of the key.
ENOUGH_VISIBLE = 10
MIXER = np.uint64(0x9E3779B97F4A7C15)


def by_mask(claims: Records, registry: Registry, rows: Rows) -> Found:
    """Pairs whose visible characters are the same: masked claims with whole records, and the reverse."""
    records = registry.records
    masked_claims = rows[np.isin(claims.state[rows], (MASKED,))]
    masked_records = records.rows_in(MASKED)
    return _both_ways(claims, records, masked_claims, masked_records, rows)


def by_prefix(claims: Records, registry: Registry, rows: Rows) -> Found:
    """Pairs with the same first 15 digits, where a side's number lost its last three in a numeric cell."""
    records = registry.records
    return _both_ways(claims, records, rows[claims.state[rows] == NUMERIC], records.rows_in(NUMERIC), rows)


def _both_ways(claims: Records, records: Records, mine: Rows, theirs: Rows, rows: Rows) -> Found:
    whole_claims = rows[claims.key[rows] >= 0]
    whole_records = np.flatnonzero(records.key >= 0) if len(mine) else np.empty(0, np.int64)
    forward = _masked_with_whole(claims, records, mine, whole_records)
    backward = _masked_with_whole(records, claims, theirs, whole_claims)
    return np.concatenate([forward[0], backward[1]]), np.concatenate([forward[1], backward[0]])


def _masked_with_whole(masked: Records, whole: Records, rows: Rows, whole_rows: Rows) -> Found:
    """Join masked rows with whole ones, shape by shape; returns (masked row, whole row)."""
    found: list[Found] = []
    shown = shown_characters(masked, rows)
    shapes, shape_of = np.unique(shown != HIDDEN, axis=0, return_inverse=True)
    for number, shape in enumerate(shapes):
        if shape.sum() < FEWEST_VISIBLE:
            continue
        members = np.flatnonzero(shape_of.ravel() == number)
        theirs = _visible_part(whole, whole_rows, shape)
        needs_name = shape.sum() < ENOUGH_VISIBLE
        if needs_name:
            members = members[masked.name[rows[members]] != NO_HASH]
        mine = _visible_number(shown[members], shape)
        if needs_name:
            mine = _with_name(mine, masked.name[rows[members]])
            theirs = _with_name(theirs, whole.name[whole_rows])
        positions, at = join(mine, theirs)
        found.append((rows[members][positions], whole_rows[at]))
    empty = np.empty(0, np.int64)
    return np.concatenate([empty, *(a for a, _ in found)]), np.concatenate([empty, *(b for _, b in found)])


def _visible_number(shown: npt.NDArray[np.uint8], shape: Flags) -> Keys:
    """The visible digits as one integer, the check character (0 to 10) as its last place of 11."""
    digits = np.flatnonzero(shape[:DIGITS])
    number = np.zeros(len(shown), dtype=np.int64)
    for place in digits:
        number = number * 10 + (shown[:, place] - ord("0"))
    if shape[WIDTH - 1]:
        last = shown[:, WIDTH - 1]
        number = number * 11 + np.where(last == ord("X"), 10, last - ord("0"))
    return number


def _visible_part(whole: Records, rows: Rows, shape: Flags) -> Keys:
    """What of whole numbers would be visible under this shape, as the same integer."""
    keys = whole.key[rows]
    number = np.zeros(len(rows), dtype=np.int64)
    for first, end in _runs(shape[:DIGITS]):
        number = number * 10 ** (end - first) + keys // POWERS[end - 1] % 10 ** (end - first)
    return number * 11 + whole.check[rows] if shape[WIDTH - 1] else number


def _runs(flags: Flags) -> list[tuple[int, int]]:
    """Stretches of neighbouring visible places as (first, end)."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], flags.astype(np.int8), [0]])))
    return [(int(first), int(end)) for first, end in edges.reshape(-1, 2)]


def _with_name(numbers: Keys, names: Hashes) -> Hashes:
    return names ^ (numbers.astype(np.uint64) * MIXER)
