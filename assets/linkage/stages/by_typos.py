"""Stage of numbers with two typing errors: those that share a stretch which both errors left alone.

Two errors are beyond the algebra of the check character (a thousand possible originals), so that the name must be
alike too; and what they lead to is a candidate, never a person by itself.
"""

from collections.abc import Callable

import numpy as np

from assets.linkage.id_numbers import Keys, Rows, Small
from assets.linkage.key_index import SLICE_ROWS, AnyKeys, KeyIndex, bitmap, may_hold, reached
from assets.linkage.lookup import Lookup
from assets.linkage.records import CHECK_FAILED, Records
from assets.linkage.registry_index import Registry
from assets.linkage.stages.by_names import by_name_part, by_name_sequence

Stretch = Callable[[Keys, Small], Keys]


def first_fourteen(key: Keys, _check: Small) -> Keys:
    """Area and birth date: both errors stand behind."""
    return key // 1000


def last_eight(key: Keys, _check: Small) -> Keys:
    """From the last digit of the year on: both errors stand before it."""
    return key - key // 10**8 * 10**8


def ends(key: Keys, check: Small) -> Keys:
    """Area, sequence and check character: both errors stand in the birth date."""
    return np.asarray((key // 10**11 * 1000 + (key - key // 1000 * 1000)) * 11 + check)


STRETCHES: tuple[Stretch, ...] = (first_fourteen, last_eight, ends)


def by_two_errors(claims: Records, registry: Registry, rows: Rows) -> list[Lookup]:
    """Records that share a stretch, or name and sequence, with a number, where it or the record's fails its check."""
    failing = rows[claims.state[rows] == CHECK_FAILED]
    whole = rows[claims.certain(rows)]
    found = by_name_sequence(claims, registry, rows)
    if not registry.is_small:
        return found
    found += by_name_part(claims, registry, whole)
    for stretch in STRETCHES:
        found.append(_lookup(stretch, claims, failing, registry.records))
        found.append(_backwards(stretch, claims, whole, registry))
    return found


def _lookup(stretch: Stretch, claims: Records, rows: Rows, records: Records) -> Lookup:
    probes = _keys(stretch, claims, rows)
    near, keys = _near(stretch, records, probes)
    return Lookup.of(KeyIndex.build(keys, near), probes, rows)


def _near(stretch: Stretch, records: Records, probes: AnyKeys) -> tuple[Rows, Keys]:
    """Rows of whole numbers whose stretch may be among the probes, and that stretch."""
    flags = bitmap(probes)
    rows, keys = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
    for start in range(0, len(records) if len(probes) else 0, SLICE_ROWS):
        part = slice(start, start + SLICE_ROWS)
        values = stretch(records.key[part], records.check[part])
        found = np.flatnonzero(may_hold(flags, values))
        rows.append(found + start)
        keys.append(values[found])
    return np.concatenate(rows), np.concatenate(keys)


def _backwards(stretch: Stretch, claims: Records, rows: Rows, registry: Registry) -> Lookup:
    """Whole claims against the few records that fail their check."""
    wrong = registry.failing
    keys = _keys(stretch, registry.records, wrong)
    probes = _keys(stretch, claims, rows)
    near = reached(probes, keys) if len(keys) else np.empty(0, np.int64)
    return Lookup.of(KeyIndex.build(keys, wrong), probes[near], rows[near])


def _keys(stretch: Stretch, side: Records, rows: Rows) -> Keys:
    return stretch(side.key[rows], side.check[rows])
