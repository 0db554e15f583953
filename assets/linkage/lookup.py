"""The one join that every stage uses, in two steps: count the pairs that it will make, then make them in blocks."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

import numpy as np

from assets.linkage.id_numbers import Flags, Rows
from assets.linkage.key_index import AnyKeys, KeyIndex

Found = tuple[Rows, Rows]


@dataclass(frozen=True)
class Lookup:
    """Keys to seek in an index, ascending: whose claim asks, where its first match stands, and how many there are."""

    index: KeyIndex
    ros: Rows
    first: Rows
    counts: Rows

    @classmethod
    def of(cls, index: KeyIndex, probes: AnyKeys, ros: Rows) -> Self:
        """Count the matches of each probe; `ros` says which claim each is asked for."""
        order = np.argsort(probes)  # neighbouring probes read neighbouring keys
        ascending = probes[order]
        first = np.searchsorted(index.keys, ascending)
        return cls(index, ros[order], first, _runs(index.keys, ascending, first))

    def pairs(self, chosen: Flags | None = None) -> Found:
        """Make the pairs (claim, registry row) of all probes, or of the chosen ones."""
        asked = np.flatnonzero(self.counts if chosen is None else self.counts * chosen)
        counts = self.counts[asked]
        offsets = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
        rows = self.index.rows[np.repeat(self.first[asked], counts) + offsets]
        return np.repeat(self.ros[asked], counts), rows.astype(np.int64)


def _runs(keys: AnyKeys, probes: AnyKeys, first: Rows) -> Rows:
    """How many keys equal each probe; most stand alone, so that only runs are searched to their end."""
    counts = _equal_at(keys, first, probes).astype(np.int64)
    runs = np.flatnonzero(_equal_at(keys, first + 1, probes))
    counts[runs] = np.searchsorted(keys, probes[runs], "right") - first[runs]
    return counts


def _equal_at(keys: AnyKeys, positions: Rows, probes: AnyKeys) -> Flags:
    if not len(keys):
        return np.zeros(len(probes), dtype=np.bool_)
    return np.asarray((keys[np.minimum(positions, len(keys) - 1)] == probes) & (positions < len(keys)))


@dataclass(frozen=True)
class Forecast:
    """What a stage is going to do, known before it joins: claims that ask, pairs to come, blocks they are cut into.

    `narrowed` claims have so many namesakes that only those with the same number or enterprise are looked at.
    """

    stage: str
    claims: int
    pairs: int
    blocks: int
    narrowed: int = 0


def pairs_of(lookups: list[Lookup]) -> int:
    """How many pairs these joins will make, before they make them."""
    return sum(int(lookup.counts.sum()) for lookup in lookups)


def counts_by_claim(lookups: list[Lookup], claims: int) -> Rows:
    """How many pairs each of so many claims will have."""
    counts = np.zeros(claims, dtype=np.int64)
    for lookup in lookups:
        counts += np.bincount(lookup.ros, lookup.counts, claims).astype(np.int64)
    return counts


def in_blocks(lookups: list[Lookup], claims: int, most: int) -> Iterator[Found]:
    """Make the pairs, each once, about `most` at a time; all of one claim come in the same block."""
    if pairs_of(lookups) <= most:
        yield _distinct([lookup.pairs() for lookup in lookups])
        return
    block_of = np.cumsum(counts_by_claim(lookups, claims)) // most
    for block in np.unique(block_of):
        yield _distinct([lookup.pairs(block_of[lookup.ros] == block) for lookup in lookups])


# A pair of rows as one integer; a registry of 2^32 records would not fit a machine.
SHIFT = 32


def _distinct(found: list[Found]) -> Found:
    """Each pair once, ordered by registry row: the larger side is then read from its beginning to its end."""
    pairs = np.sort(np.concatenate([np.empty(0, np.int64), *((reg << SHIFT) | ros for ros, reg in found)]))
    first = np.ones(len(pairs), dtype=np.bool_)
    first[1:] = pairs[1:] != pairs[:-1]
    return pairs[first] & ((1 << SHIFT) - 1), pairs[first] >> SHIFT
