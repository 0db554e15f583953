"""The registry narrowed to the records that some probe can reach, block by block, so that memory stays bounded.

A record is kept when its ID, its number, its visible characters under some claim's mask, or its name with a part of the
ID or with the enterprise may equal a claim's; and always when its own ID is not plainly valid.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

import numpy as np
import polars as pl

from assets.linkage.id_numbers import Flags
from assets.linkage.key_index import bitmap, may_hold
from assets.linkage.plain import records_of
from assets.linkage.records import (
    CHECK_FAILED,
    MASKED,
    NO_HASH,
    NUMERIC,
    VALID,
    Hashes,
    Records,
    hashes,
    mixed,
)
from assets.linkage.registry_index import Registry, sketch
from assets.linkage.stages.by_mask import Shape, shapes
from assets.linkage.stages.by_names import (
    AREA,
    BIRTH,
    SEQUENCE,
    enterprise_keys,
    name_keys,
    part_of_key,
    without_number,
)

# So few records are kept as they are: what narrowing saves is less than what a whole registry can still be asked.
WHOLE = 1 << 16


@dataclass(frozen=True)
class Reach:
    """Prefilters over everything that the claims will ask for."""

    ids: Flags
    numbers: Flags
    shapes: list[Shape]
    names: Flags
    parts: list[tuple[slice, Flags]]
    enterprises: Hashes

    @classmethod
    def of(cls, claims: Records) -> Self:
        """What these claims can reach."""
        probes = [claims.key[claims.key >= 0], claims.number_key[claims.number_key >= 0], claims.originals[1]]
        uncertain = np.flatnonzero(~claims.certain())
        failing = claims.rows_in(CHECK_FAILED)
        return cls(
            ids=bitmap(np.concatenate(probes)),
            numbers=bitmap(claims.number[claims.number != NO_HASH]),
            shapes=shapes(claims, claims.rows_in(MASKED, NUMERIC)),
            names=bitmap(claims.name[uncertain]),
            parts=[
                (part, bitmap(name_keys(claims, rows, part)[1]))
                for part, rows in ((BIRTH, uncertain), (AREA, uncertain), (SEQUENCE, failing))
            ],
            enterprises=enterprise_keys(claims, without_number(claims))[1],
        )

    def covers(self, clean: pl.DataFrame) -> Flags:
        """Which records may be asked for."""
        key, check = clean["key"].to_numpy(), clean["check"].to_numpy()
        name, number = hashes(clean["name"]), hashes(clean["number"])
        reached = (clean["state"].to_numpy() != VALID) | may_hold(self.ids, key) | may_hold(self.numbers, number)
        named = np.flatnonzero(may_hold(self.names, name))
        for part, flags in self.parts:
            reached[named] |= may_hold(flags, mixed(name[named], part_of_key(key[named], part)))
        if len(self.enterprises):
            same = mixed(name[named], hashes(clean["enterprise"].gather(named)))
            reached[named] |= may_hold(bitmap(self.enterprises), same)
        for shape in self.shapes:
            reached |= may_hold(shape.prefilter, shape.keys_of_whole(key, check, name))
        return np.asarray(reached)


def _compact(kept: pl.DataFrame) -> pl.DataFrame:
    """The same rows with texts of their own: filtered ones would keep the whole block's in memory."""
    return kept.with_columns(pl.col(pl.String) + "")


def narrowed(blocks: Iterable[pl.DataFrame], claims: Records) -> Registry:
    """The registry of all cleaned blocks (with reg_id) as far as the claims can reach it; a small one is kept whole."""
    reach = Reach.of(claims)
    counts = sketch(np.empty(0, dtype=np.uint64))
    size, whole, kept = 0, [], []
    for clean in blocks:
        counts += sketch(hashes(clean["name"]))
        size += clean.height
        whole.append(clean)
        if size > WHOLE:
            kept += [_compact(block.filter(pl.Series(reach.covers(block)))) for block in whole]
            whole = []
    reachable = pl.concat(kept + whole)
    return Registry.build(records_of(reachable), reachable["reg_id"], counts, size)
