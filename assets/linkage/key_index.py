"""Sorted keys with the rows that bear them: the one join that every stage uses."""

from dataclasses import dataclass
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from assets.linkage.identity import Flags, Rows

AnyKeys = npt.NDArray[Any]
Found = tuple[Rows, Rows]

MIXER = np.uint64(0x9E3779B97F4A7C15)
# A prefilter has 32 slots a probe (three in a hundred strangers pass), within 64 KB and 16 MB so that it stays near.
SLOTS_A_PROBE = 32
FEWEST_BITS, MOST_BITS = 16, 24

# Pairs that one join may make: compared at about 250 bytes a pair, they take half of the 2 GB that a run may use.
MOST_PAIRS = 4_000_000
SLICE_ROWS = 1 << 18


class TooManyPairsError(MemoryError):
    """A join would make more pairs than fit; the caller asks again with fewer probes."""


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

    def find(self, probes: AnyKeys) -> Found:
        """All matches as (position in probes, row); TooManyPairsError where the forecast says they are too many."""
        order = np.argsort(probes)  # neighbouring probes read neighbouring keys
        ascending = probes[order]
        first = np.searchsorted(self.keys, ascending, "left")
        counts = np.searchsorted(self.keys, ascending, "right") - first
        if len(probes) > 1 and counts.sum() > MOST_PAIRS:
            raise TooManyPairsError(int(counts.sum()))
        positions = np.repeat(order, counts)
        offsets = np.arange(len(positions)) - np.repeat(np.cumsum(counts) - counts, counts)
        return positions, self.rows[np.repeat(first, counts) + offsets]


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


def join(left: AnyKeys, right: AnyKeys) -> Found:
    """All pairs of positions with equal keys; the right side is filtered before it is sorted."""
    kept = reached(right, left)
    return KeyIndex.build(right[kept], kept).find(left)
