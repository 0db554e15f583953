"""Stage of masked and numeric numbers: whatever the shape of the mask, join on the characters that are visible.

Each shape is joined apart: few shapes occur in practice (first 6 + last 4, first 4 + last 4, first 3 + last 2, the
first 15 of a numeric cell). The visible characters become one integer on both sides.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from assets.linkage.id_levels import FEWEST_VISIBLE
from assets.linkage.id_numbers import DIGITS, POWERS, Flags, Keys, Rows, Small
from assets.linkage.key_index import SLICE_ROWS, KeyIndex, bitmap, may_hold, near_index
from assets.linkage.lookup import Lookup
from assets.linkage.records import MASKED, NO_HASH, NUMERIC, WIDTH, Hashes, Records, mixed
from assets.linkage.registry_index import Registry
from assets.linkage.shown import HIDDEN, ORD_0, ORD_X, shown_characters

# With fewer visible characters than these (area and tail), the name has to be part of the key.
ENOUGH_VISIBLE = 10


@dataclass(frozen=True)
class Shape:
    """Which of the 18 places are visible; the rows of a table whose numbers look so, and their keys."""

    places: Flags
    rows: Rows
    keys: Hashes

    def keys_of(self, whole: Records, rows: Rows) -> Hashes:
        """The keys of some rows of whole numbers."""
        return self.keys_of_whole(whole.key[rows], whole.check[rows], whole.name[rows])

    @cached_property
    def prefilter(self) -> Flags:
        """A bitmap of the keys."""
        return bitmap(self.keys)

    def keys_of_whole(self, key: Keys, check: Small, name: Hashes) -> Hashes:
        """What would be visible of whole numbers under this shape, as the same keys."""
        return _with_name(self.places, _visible_part(key, check, self.places), name)


def by_mask(claims: Records, registry: Registry, rows: Rows) -> list[Lookup]:
    """Records whose visible characters are the same: whole ones for masked claims, and the reverse."""
    return _both_ways(claims, registry.records, rows, MASKED)


def by_prefix(claims: Records, registry: Registry, rows: Rows) -> list[Lookup]:
    """Records with the same first 15 digits, where a side's number lost its last three in a numeric cell."""
    return _both_ways(claims, registry.records, rows, NUMERIC)


def _both_ways(claims: Records, records: Records, rows: Rows, state: int) -> list[Lookup]:
    mine = shapes(claims, rows[claims.state[rows] == state])
    theirs = shapes(records, records.rows_in(state))
    asked = np.zeros(len(claims), dtype=np.bool_)
    asked[rows] = True
    forward = [_masked_claims(shape, records) for shape in mine]
    return forward + [_masked_records(shape, claims, asked) for shape in theirs]


def _masked_claims(shape: Shape, records: Records) -> Lookup:
    near = _near(shape, records)
    index = near_index(shape.keys_of(records, near), near, shape.keys)
    return Lookup.of(index, shape.keys, shape.rows)


def _masked_records(shape: Shape, claims: Records, asked: Flags) -> Lookup:
    near = _near(shape, claims)
    near = near[asked[near]]
    return Lookup.of(KeyIndex.build(shape.keys, shape.rows), shape.keys_of(claims, near), near)


def _near(shape: Shape, whole: Records) -> Rows:
    """Rows of whole numbers that may look like one of these under the mask."""
    found = []
    for start in range(0, len(whole), SLICE_ROWS):
        part = slice(start, start + SLICE_ROWS)
        keys = shape.keys_of_whole(whole.key[part], whole.check[part], whole.name[part])
        found.append(np.flatnonzero((whole.key[part] >= 0) & may_hold(shape.prefilter, keys)) + start)
    return np.concatenate([np.empty(0, np.int64), *found])


def shapes(masked: Records, rows: Rows) -> list[Shape]:
    """Group partly visible numbers by their shape; those that show next to nothing are left out."""
    shown = shown_characters(masked, rows)
    kinds, kind_of = np.unique(shown != HIDDEN, axis=0, return_inverse=True)
    found = []
    for number, places in enumerate(kinds):
        if places.sum() < FEWEST_VISIBLE:
            continue
        members = np.flatnonzero(kind_of.ravel() == number)
        if places.sum() < ENOUGH_VISIBLE:
            members = members[masked.name[rows[members]] != NO_HASH]
        numbers = _visible_number(shown[members], places)
        found.append(Shape(places, rows[members], _with_name(places, numbers, masked.name[rows[members]])))
    return found


def _with_name(places: Flags, numbers: Keys, names: Hashes) -> Hashes:
    return mixed(names, numbers) if places.sum() < ENOUGH_VISIBLE else numbers.astype(np.uint64)


def _visible_number(shown: npt.NDArray[np.uint8], places: Flags) -> Keys:
    """The visible digits as one integer, the check character (0 to 10) as its last place of 11."""
    number = np.zeros(len(shown), dtype=np.int64)
    for place in np.flatnonzero(places[:DIGITS]):
        number = number * 10 + (shown[:, place] - ORD_0)
    if places[WIDTH - 1]:
        last = shown[:, WIDTH - 1].astype(np.int64)
        number = number * 11 + np.where(last == ORD_X, 10, last - ORD_0)
    return number


def _visible_part(key: Keys, check: Small, places: Flags) -> Keys:
    """The same integer of whole numbers, run by run of neighbouring visible places."""
    number = np.zeros(len(key), dtype=np.int64)
    for first, end in _runs(places[:DIGITS]):
        size = 10 ** (end - first)
        upper = key // int(POWERS[end - 1])
        number = number * size + (upper - upper // size * size)
    return number * 11 + check if places[WIDTH - 1] else number


def _runs(flags: Flags) -> list[tuple[int, int]]:
    """Stretches of neighbouring visible places as (first, end)."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], flags.astype(np.int8), [0]])))
    return [(int(first), int(end)) for first, end in edges.reshape(-1, 2)]
