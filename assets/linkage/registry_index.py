"""The registry ready for probing: its records with an index for every key that a stage may ask for."""

import mmap
import sys
from dataclasses import dataclass
from functools import cached_property
from typing import Self

import numpy as np
import numpy.typing as npt
import polars as pl

from assets.linkage.id_numbers import Rows
from assets.linkage.key_index import KeyIndex
from assets.linkage.records import CHECK_FAILED, NO_HASH, Hashes, Records

Counts = npt.NDArray[np.int64]

SKETCH_BITS = 20
# So few records are looked through for more than equal names; in more, that would cost more than it finds.
FEW = 1 << 19


@dataclass(frozen=True)
class Registry:
    """Records, and rows by ID key, by the originals of failing IDs, by certificate number, by its embedded ID.

    `sketch` says how many records bear a name. `size` is how many the whole registry has: more than `records` when
    those that no probe could reach were left out. `reg_ids` is what callers call them. `mapped` are the files behind
    all this, if it lies on disk.
    """

    records: Records
    ids: KeyIndex
    originals: KeyIndex
    numbers: KeyIndex
    number_ids: KeyIndex
    sketch: Counts
    size: int
    reg_ids: pl.Series
    mapped: tuple[mmap.mmap, ...] = ()

    @classmethod
    def build(cls, records: Records, reg_ids: pl.Series, whole: Counts | None = None, size: int | None = None) -> Self:
        """Index records; without the sketch of the whole registry's names, these are counted."""
        counts = sketch(records.name) if whole is None else whole
        return cls(
            records=records,
            ids=_indexed(records.key, np.flatnonzero(records.key >= 0)),
            originals=_originals(records),
            numbers=_indexed(records.number, np.flatnonzero(records.number != NO_HASH)),
            number_ids=_indexed(
                records.number_key, np.flatnonzero((records.number_key >= 0) & (records.number_key != records.key))
            ),
            sketch=counts,
            size=len(records) if size is None else size,
            reg_ids=reg_ids,
        )

    @property
    def is_small(self) -> bool:
        """Whether all records are at hand, and few enough to be looked through."""
        return len(self.records) == self.size <= FEW

    @cached_property
    def failing(self) -> Rows:
        """Records whose number fails its check; all of them have an original one error away."""
        rows = np.unique(self.originals.rows).astype(np.int64)
        return np.asarray(rows[self.records.state[rows] == CHECK_FAILED])

    def bearers(self, rows: Rows) -> Counts:
        """How many records bear the names of these rows."""
        return counted(self.records.name[rows], self.sketch)

    def let_go(self) -> None:
        """Give back the memory of mapped pages; they are read again when they are needed."""
        if sys.platform == "linux":
            for mapping in self.mapped:
                mapping.madvise(mmap.MADV_DONTNEED)


def _indexed(keys: npt.NDArray[np.int64] | npt.NDArray[np.uint64], rows: Rows) -> KeyIndex:
    return KeyIndex.build(keys[rows], rows)


def _originals(records: Records) -> KeyIndex:
    """Registries hold typing errors too: what each failing ID may have been."""
    rows, keys = records.originals
    return KeyIndex.build(keys, rows)


def sketch(names: Hashes) -> Counts:
    """How many names fall into each of 2^20 slots: name frequency in one pass, never too low, seldom too high."""
    return np.bincount(_slots(names), minlength=1 << SKETCH_BITS)


def counted(names: Hashes, counts: Counts) -> Counts:
    """How often each name occurs, by the sketch."""
    return counts[_slots(names)]


def _slots(names: Hashes) -> Rows:
    return (names >> np.uint64(64 - SKETCH_BITS)).view(np.int64)
