"""Last stages: an equal name with an equal birth date or area, for claims whose own ID cannot be used.

A valid ID that differs is another person (design, matching §3): such claims never come here.
"""

import numpy as np

from assets.linkage.identity import Keys, Rows, areas, birth_numbers
from assets.linkage.key_index import near_index, reached
from assets.linkage.lookup import Lookup
from assets.linkage.records import MASKED, NO_HASH, NUMERIC, Hashes, Records, mixed
from assets.linkage.registry_index import Registry
from assets.linkage.shown import HIDDEN, shown_characters

BIRTH, AREA = slice(6, 14), slice(0, 6)


def by_name_birth(claims: Records, registry: Registry, rows: Rows) -> list[Lookup]:
    """Records with equal names and equal birth dates in their numbers."""
    return _lookups(claims, registry.records, rows, BIRTH)


def by_name_area(claims: Records, registry: Registry, rows: Rows) -> list[Lookup]:
    """Records with equal names and equal area codes."""
    return _lookups(claims, registry.records, rows, AREA)


def _lookups(claims: Records, records: Records, rows: Rows, part: slice) -> list[Lookup]:
    """Seek name and part; the registry's names are filtered first, as few claims have no usable ID."""
    named, keys = name_keys(claims, rows, part)
    same_name = reached(records.name, claims.name[named])
    theirs, their_keys = name_keys(records, same_name, part)
    return [Lookup.of(near_index(their_keys, theirs, keys), keys, named)]


def name_keys(side: Records, rows: Rows, part: slice) -> tuple[Rows, Hashes]:
    """The rows that have a name and show that part of their number, and name and part as one key."""
    named = rows[side.name[rows] != NO_HASH]
    parts = _part(side, named, part)
    shown = parts >= 0
    return named[shown], mixed(side.name[named[shown]], parts[shown])


def _part(side: Records, rows: Rows, part: slice) -> Keys:
    """Birth date or area of each number as an integer; -1 where it is not to be seen."""
    values = part_of_key(side.key[rows], part)
    partial = np.flatnonzero(np.isin(side.state[rows], (MASKED, NUMERIC)))
    shown = shown_characters(side, rows[partial])[:, part]
    whole = (shown != HIDDEN).all(axis=1)
    powers = 10 ** np.arange(shown.shape[1] - 1, -1, -1, dtype=np.int64)
    digits = (shown.astype(np.int64) - ord("0")) @ powers
    values[partial] = np.where(whole, digits, -1)
    return values


def part_of_key(keys: Keys, part: slice) -> Keys:
    """Birth date or area of whole numbers; -1 where there is none."""
    return np.where(keys >= 0, birth_numbers(keys) if part is BIRTH else areas(keys), -1)
