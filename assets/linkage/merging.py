"""Several prepared registries as one: arrays end to end, indexes over all of them, texts left where they are."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from assets.linkage.id_numbers import Rows
from assets.linkage.kept_texts import Texts
from assets.linkage.key_index import KeyIndex
from assets.linkage.name_codes import Codes, NameSource, padded
from assets.linkage.records import Records
from assets.linkage.registry_index import Registry

ARRAYS = ("key", "check", "state", "name", "number", "number_key", "number_check", "enterprise")
TEXTS = ("id_no", "name", "number", "enterprise")
Part = tuple[Registry, pl.Series]


@dataclass(frozen=True)
class JoinedTexts:
    """Texts of several parts; `starts` says at which row each begins, and where the last one ends."""

    parts: list[Texts]
    starts: Rows

    def gather(self, rows: Rows, /) -> pl.Series:
        """Texts of these rows, fetched part by part."""
        found = pl.Series([None], dtype=pl.String).new_from_index(0, len(rows))
        for at, part, inside in _by_part(rows, self.starts):
            found = found.scatter(at, self.parts[part].gather(inside))
        return found


@dataclass(frozen=True)
class JoinedNames:
    """Names of several parts."""

    parts: list[NameSource]
    starts: Rows

    def codes(self, rows: Rows) -> Codes:
        """Code points of the names of these rows, padded with zeros on the right."""
        found = [(at, self.parts[part].codes(inside)) for at, part, inside in _by_part(rows, self.starts)]
        return padded(len(rows), found)


def _by_part(rows: Rows, starts: Rows) -> list[tuple[Rows, int, Rows]]:
    """For each part asked for: positions in `rows`, its number, and its own row numbers."""
    part_of = np.searchsorted(starts, rows, "right") - 1
    asked = [(np.flatnonzero(part_of == part), int(part)) for part in np.unique(part_of)]
    return [(at, part, rows[at] - starts[part]) for at, part in asked]


def merged(parts: list[Part]) -> Registry:
    """One registry of several, each with the reg_ids of its records; ids of one part never collide with another's."""
    registries = [registry for registry, _ in parts]
    starts = np.cumsum([0, *(len(registry.records) for registry in registries)])
    arrays = {name: np.concatenate([getattr(one.records, name) for one in registries]) for name in ARRAYS}
    texts = {name: JoinedTexts([one.records.texts[name] for one in registries], starts) for name in TEXTS}
    names = JoinedNames([one.records.names for one in registries], starts)
    return Registry(
        records=Records(**arrays, names=names, texts=texts),
        ids=_merged_index([one.ids for one in registries], starts),
        originals=_merged_index([one.originals for one in registries], starts),
        numbers=_merged_index([one.numbers for one in registries], starts),
        number_ids=_merged_index([one.number_ids for one in registries], starts),
        sketch=np.sum([registry.sketch for registry in registries], axis=0),
        size=int(starts[-1]),
        reg_ids=pl.concat([ids for _, ids in parts]),
    )


def _merged_index(indexes: list[KeyIndex], starts: Rows) -> KeyIndex:
    keys = np.concatenate([index.keys for index in indexes])
    rows = np.concatenate([index.rows + start for index, start in zip(indexes, starts, strict=False)])
    return KeyIndex.build(keys, rows)
