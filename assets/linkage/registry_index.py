"""The registry ready for probing: its records with an index for every key that a stage may ask for."""

from dataclasses import dataclass
from typing import Self

import numpy as np
import numpy.typing as npt

from assets.linkage.identity import Rows
from assets.linkage.key_index import KeyIndex
from assets.linkage.records import CHECK_FAILED, NO_HASH, Records
from assets.linkage.repair import repairs

Counts = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Registry:
    """Records, and rows by ID key, by the originals of failing IDs, by certificate number, by its embedded ID.

    `name_counts` says for each record how many records bear its name; `size` how many the whole registry has
    (more than `records` when those that no probe could reach were left out).
    """

    records: Records
    ids: KeyIndex
    originals: KeyIndex
    numbers: KeyIndex
    number_ids: KeyIndex
    name_counts: Counts
    size: int

    @classmethod
    def build(cls, records: Records, name_counts: Counts | None = None, size: int | None = None) -> Self:
        """Index records; without counts, the names are counted here."""
        return cls(
            records=records,
            ids=_indexed(records.key, np.flatnonzero(records.key >= 0)),
            originals=_originals(records),
            numbers=_indexed(records.number, np.flatnonzero(records.number != NO_HASH)),
            number_ids=_indexed(
                records.number_key, np.flatnonzero((records.number_key >= 0) & (records.number_key != records.key))
            ),
            name_counts=counted(records.name) if name_counts is None else name_counts,
            size=len(records) if size is None else size,
        )


def _indexed(keys: npt.NDArray[np.int64] | npt.NDArray[np.uint64], rows: Rows) -> KeyIndex:
    return KeyIndex.build(keys[rows], rows)


def _originals(records: Records) -> KeyIndex:
    """Registries hold typing errors too: what each failing ID may have been."""
    rows = records.rows_in(CHECK_FAILED)
    source, keys = repairs(records.key[rows], records.check[rows])
    return KeyIndex.build(keys, rows[source])


def counted(hashes: npt.NDArray[np.uint64]) -> Counts:
    """How often each value occurs, per entry."""
    _, inverse, counts = np.unique(hashes, return_inverse=True, return_counts=True)
    return counts[inverse].astype(np.int64)
