"""Last stages: an equal name with an equal birth date or area, for claims whose own ID cannot be used.

A valid ID that differs is another person (design, matching §3): such claims never come here.
"""

import numpy as np

from assets.linkage.id_levels import HIDDEN, shown_characters
from assets.linkage.identity import Keys, Rows, areas, birth_numbers
from assets.linkage.key_index import Found, join
from assets.linkage.records import MASKED, NO_HASH, NUMERIC, Hashes, Records
from assets.linkage.registry_index import Registry

BIRTH, AREA = slice(6, 14), slice(0, 6)
MIXER = np.uint64(0x9E3779B97F4A7C15)


def by_name_birth(claims: Records, registry: Registry, rows: Rows) -> Found:
    """Pairs with equal names and equal birth dates in their numbers."""
    return _joined(claims, registry.records, rows, BIRTH)


def by_name_area(claims: Records, registry: Registry, rows: Rows) -> Found:
    """Pairs with equal names and equal area codes."""
    return _joined(claims, registry.records, rows, AREA)


def _joined(claims: Records, records: Records, rows: Rows, part: slice) -> Found:
    """Join on the name first, as few rows have no usable ID; then on the part of the number."""
    named = rows[claims.name[rows] != NO_HASH]
    part_of_claims = _part(claims, named, part)
    shown = part_of_claims >= 0
    named, part_of_claims = named[shown], part_of_claims[shown]
    same_name = np.flatnonzero(np.isin(records.name, claims.name[named]))
    part_of_records = _part(records, same_name, part)
    keys = _mixed(claims.name[named], part_of_claims), _mixed(records.name[same_name], part_of_records)
    positions, found = join(*keys)
    return named[positions], same_name[found]


def _mixed(names: Hashes, parts: Keys) -> Hashes:
    return names ^ (parts.astype(np.uint64) * MIXER)


def _part(side: Records, rows: Rows, part: slice) -> Keys:
    """Birth date or area of each number as an integer; -1 where it is not to be seen."""
    keys = side.key[rows]
    values = np.where(keys >= 0, birth_numbers(keys) if part is BIRTH else areas(keys), -1)
    partial = np.flatnonzero(np.isin(side.state[rows], (MASKED, NUMERIC)))
    shown = shown_characters(side, rows[partial])[:, part]
    whole = (shown != HIDDEN).all(axis=1)
    powers = 10 ** np.arange(shown.shape[1] - 1, -1, -1, dtype=np.int64)
    digits = (shown.astype(np.int64) - ord("0")) @ powers
    values[partial] = np.where(whole, digits, -1)
    return values
