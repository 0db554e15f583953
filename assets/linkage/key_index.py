"""Sorted keys with the rows that bear them, and prefilters over keys."""

from dataclasses import dataclass
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from assets.linkage.id_numbers import Flags, Rows

AnyKeys = npt.NDArray[Any]

MIXER = np.uint64(0x9E3779B97F4A7C15)
# A prefilter has 32 slots a probe (three in a hundred strangers pass), within 64 KB and 16 MB so that it stays near.
SLOTS_A_PROBE = 32
FEWEST_BITS, MOST_BITS = 16, 24

SLICE_ROWS = 1 << 18


@dataclass(frozen=True)
class KeyIndex:
    """Keys in ascending order beside their rows."""

    keys: AnyKeys
    rows: Rows

    @classmethod
    def build(cls, keys: AnyKeys, rows: Rows | None = None) -> Self:
        """Sort keys (any integer dtype) with their rows, which default to the positions."""
        order = np.argsort(keys)
        return cls(keys[order], order if rows is None else rows[order])


def _slots(keys: AnyKeys, bits: int) -> npt.NDArray[np.uint64]:
    return (keys.astype(np.uint64) * MIXER) >> np.uint64(64 - bits)


def bitmap(keys: AnyKeys) -> Flags:
    """A prefilter over keys: `may_hold` never misses one, and wrongly lets few through."""
    bits = min(max((len(keys) * SLOTS_A_PROBE).bit_length(), FEWEST_BITS), MOST_BITS)
    flags = np.zeros(1 << bits, dtype=np.bool_)
    flags[_slots(keys, bits)] = True
    return flags


def may_hold(flags: Flags, keys: AnyKeys) -> Flags:
    """Which keys may be among those that the prefilter was made of."""
    return flags[_slots(keys, len(flags).bit_length() - 1)]


def reached(keys: AnyKeys, probes: AnyKeys) -> Rows:
    """Rows whose key may be among the probes, slice by slice so that a large column stays in cache."""
    flags = bitmap(probes)
    slices = range(0, len(keys), SLICE_ROWS)
    found = [np.flatnonzero(may_hold(flags, keys[at : at + SLICE_ROWS])) + at for at in slices]
    return np.concatenate([np.empty(0, np.int64), *found])


def near_index(keys: AnyKeys, rows: Rows, probes: AnyKeys) -> KeyIndex:
    """An index of those keys only that the probes may ask for."""
    kept = reached(keys, probes)
    return KeyIndex.build(keys[kept], rows[kept])
