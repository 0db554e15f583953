"""Last stages: an equal name with a part of the ID or with the enterprise, where an ID cannot be used.

A valid ID that differs is another person (design, matching §3): claims that have one come here only for the few
records that have none.
"""

from dataclasses import replace

import numpy as np

from assets.linkage.id_levels import FEWEST_VISIBLE
from assets.linkage.id_numbers import Keys, Rows, areas, birth_numbers
from assets.linkage.key_index import KeyIndex, near_index, reached
from assets.linkage.lookup import Lookup
from assets.linkage.records import CHECK_FAILED, MASKED, NO_HASH, NUMERIC, Hashes, Records, mixed
from assets.linkage.registry_index import Registry
from assets.linkage.shown import HIDDEN, shown_characters

# In larger enterprises a like name alone says too little.
LARGEST_STAFF = 500
PARTS = BIRTH, AREA, SEQUENCE = slice(6, 14), slice(0, 6), slice(14, 17)


def by_name_birth(claims: Records, registry: Registry, rows: Rows) -> list[Lookup]:
    """Records with equal names and equal birth dates in their numbers."""
    return _lookups(claims, registry.records, rows, BIRTH)


def by_name_area(claims: Records, registry: Registry, rows: Rows) -> list[Lookup]:
    """Records with equal names and equal area codes."""
    return _lookups(claims, registry.records, rows, AREA)


def by_name_sequence(claims: Records, registry: Registry, rows: Rows) -> list[Lookup]:
    """Records with equal names and equal last digits before the check character, for numbers that fail their check.

    Whole numbers meet the records that fail theirs by any part: no other stage lets them.
    """
    failing, whole = rows[claims.state[rows] == CHECK_FAILED], rows[claims.certain(rows)]
    records, wrong = registry.records, registry.failing
    named = whole[reached(claims.name[whole], records.name[wrong])] if len(wrong) else wrong
    sides = [(name_keys(claims, named, part), name_keys(records, wrong, part)) for part in PARTS]
    return [*_lookups(claims, records, failing, SEQUENCE), *(_of_few(*mine, *theirs) for mine, theirs in sides)]


def by_name_part(claims: Records, registry: Registry, rows: Rows) -> list[Lookup]:
    """Records with equal names and any equal part of their numbers: two errors leave at least one part alone."""
    return [_lookups(claims, registry.records, rows, part)[0] for part in PARTS]


def by_name_enterprise(claims: Records, registry: Registry, rows: Rows) -> list[Lookup]:
    """Records with equal names and equal enterprises, where a number cannot be used; in small registries like names."""
    records, certain = registry.records, claims.certain(rows)
    if registry.is_small:
        colleagues = [_colleagues(claims, records, np.intersect1d(rows, without_number(claims)))]
    else:
        colleagues = []
    named, keys = enterprise_keys(claims, rows[~certain])
    theirs, their_keys = enterprise_keys(records, reached(records.name, claims.name[named]) if len(named) else named)
    mine = enterprise_keys(claims, rows[certain])
    few = enterprise_keys(records, np.flatnonzero(~records.certain()))
    return [Lookup.of(near_index(their_keys, theirs, keys), keys, named), _of_few(*mine, *few), *colleagues]


def _colleagues(claims: Records, records: Records, rows: Rows) -> Lookup:
    """Everybody of the same enterprise, for likes of a name; none where the enterprise is too large to look through."""
    asked = rows[(claims.enterprise[rows] != NO_HASH) & (claims.name[rows] != NO_HASH)]
    probes = claims.enterprise[asked]
    theirs = reached(records.enterprise, probes) if len(probes) else asked
    found = Lookup.of(KeyIndex.build(records.enterprise[theirs], theirs), probes, asked)
    return replace(found, counts=np.where(found.counts > LARGEST_STAFF, 0, found.counts))


def without_number(side: Records) -> Rows:
    """Rows whose ID is missing or shows next to nothing: the enterprise beside the name is all there is.

    Beside another number it never makes a candidate.
    """
    rows = np.flatnonzero(side.key < 0)
    visible = (shown_characters(side, rows) != HIDDEN).sum(axis=1)
    return np.asarray(rows[visible < FEWEST_VISIBLE])


def _of_few(mine: Rows, keys: Hashes, few: Rows, their_keys: Hashes) -> Lookup:
    """The join with so few records that the claims are filtered by them, not the other way round."""
    near = reached(keys, their_keys) if len(few) else few
    return Lookup.of(KeyIndex.build(their_keys, few), keys[near], mine[near])


def enterprise_keys(side: Records, rows: Rows) -> tuple[Rows, Hashes]:
    """The rows that have a name and an enterprise, and both as one key."""
    named = rows[(side.name[rows] != NO_HASH) & (side.enterprise[rows] != NO_HASH)]
    return named, mixed(side.name[named], side.enterprise[named])


def _lookups(claims: Records, records: Records, rows: Rows, part: slice) -> list[Lookup]:
    """Seek name and part; the registry's names are filtered first, as few claims have no usable ID."""
    named, keys = name_keys(claims, rows, part)
    same_name = reached(records.name, claims.name[named]) if len(named) else named
    theirs, their_keys = name_keys(records, same_name, part)
    return [Lookup.of(near_index(their_keys, theirs, keys), keys, named)]


def name_keys(side: Records, rows: Rows, part: slice) -> tuple[Rows, Hashes]:
    """The rows that have a name and show that part of their number, and name and part as one key."""
    named = rows[side.name[rows] != NO_HASH]
    parts = _part(side, named, part)
    shown = parts >= 0
    return named[shown], mixed(side.name[named[shown]], parts[shown])


def _part(side: Records, rows: Rows, part: slice) -> Keys:
    """Birth date, area or sequence of each number as an integer; -1 where it is not to be seen."""
    values = part_of_key(side.key[rows], part)
    partial = np.flatnonzero(np.isin(side.state[rows], (MASKED, NUMERIC)))
    shown = shown_characters(side, rows[partial])[:, part]
    whole = (shown != HIDDEN).all(axis=1)
    powers = 10 ** np.arange(shown.shape[1] - 1, -1, -1, dtype=np.int64)
    digits = (shown.astype(np.int64) - ord("0")) @ powers
    values[partial] = np.where(whole, digits, -1)
    return values


def part_of_key(keys: Keys, part: slice) -> Keys:
    """Birth date, area or sequence of whole numbers; -1 where there is none."""
    values = birth_numbers(keys) if part is BIRTH else areas(keys) if part is AREA else keys % 1000
    return np.where(keys >= 0, values, -1)
