"""The registry narrowed to the records that some probe can reach, block by block, so that memory stays bounded.

A record is kept when its ID, its number, its visible characters under some claim's mask, a stretch of its ID, or its
name with a part of the ID or with the enterprise may equal a claim's; and always when its own ID is not plainly valid.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

import numpy as np
import polars as pl

from assets.linkage.identity import Flags
from assets.linkage.key_index import bitmap, may_hold
from assets.linkage.plain import records_of
from assets.linkage.records import CHECK_FAILED, MASKED, NO_HASH, NUMERIC, VALID, Records, hashes, mixed
from assets.linkage.registry_index import Registry, sketch
from assets.linkage.stage_mask import Shape, shapes
from assets.linkage.stage_names import AREA, BIRTH, SEQUENCE, enterprise_keys, name_keys, part_of_key
from assets.linkage.stage_typos import STRETCHES


@dataclass(frozen=True)
class Reach:
    """Prefilters over everything that the claims will ask for."""

    ids: Flags
    numbers: Flags
    shapes: list[Shape]
    names: Flags
    births: Flags
    areas: Flags
    sequences: Flags
    enterprises: Flags
    stretches: list[Flags]

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
            births=bitmap(name_keys(claims, uncertain, BIRTH)[1]),
            areas=bitmap(name_keys(claims, uncertain, AREA)[1]),
            sequences=bitmap(name_keys(claims, failing, SEQUENCE)[1]),
            enterprises=bitmap(enterprise_keys(claims, uncertain)[1]),
            stretches=[bitmap(stretch(claims.key[failing], claims.check[failing])) for stretch in STRETCHES],
        )

    def covers(self, clean: pl.DataFrame) -> Flags:
        """Which records may be asked for."""
        key, check = clean["key"].to_numpy(), clean["check"].to_numpy()
        name, number = hashes(clean["name"]), hashes(clean["number"])
        reached = (clean["state"].to_numpy() != VALID) | may_hold(self.ids, key) | may_hold(self.numbers, number)
        named = np.flatnonzero(may_hold(self.names, name))
        reached[named] |= may_hold(self.births, mixed(name[named], part_of_key(key[named], BIRTH)))
        reached[named] |= may_hold(self.areas, mixed(name[named], part_of_key(key[named], AREA)))
        reached[named] |= may_hold(self.sequences, mixed(name[named], part_of_key(key[named], SEQUENCE)))
        reached[named] |= may_hold(self.enterprises, mixed(name[named], hashes(clean["enterprise"].gather(named))))
        for stretch, flags in zip(STRETCHES, self.stretches, strict=True):
            reached |= may_hold(flags, stretch(key, check))
        for shape in self.shapes:
            reached |= may_hold(shape.prefilter, shape.keys_of_whole(key, check, name))
        return np.asarray(reached)


def _compact(kept: pl.DataFrame) -> pl.DataFrame:
    """The same rows with texts of their own: filtered ones would keep the whole block's in memory."""
    return kept.with_columns(pl.col(pl.String) + "")


def narrowed(blocks: Iterable[pl.DataFrame], claims: Records) -> Registry:
    """The registry of all cleaned blocks (with reg_id) as far as the claims can reach it."""
    reach = Reach.of(claims)
    counts = sketch(np.empty(0, dtype=np.uint64))
    size, kept = 0, []
    for clean in blocks:
        counts += sketch(hashes(clean["name"]))
        size += clean.height
        kept.append(_compact(clean.filter(pl.Series(reach.covers(clean)))))
    reachable = pl.concat(kept)
    return Registry.build(records_of(reachable), reachable["reg_id"], counts, size)
