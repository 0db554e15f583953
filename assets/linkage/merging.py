"""Several prepared registries as one: arrays end to end, indexes over all of them."""

import numpy as np
import polars as pl

from assets.linkage.identity import Rows
from assets.linkage.key_index import KeyIndex
from assets.linkage.name_codes import NameTexts
from assets.linkage.records import Records
from assets.linkage.registry_index import Registry

ARRAYS = ("key", "check", "state", "name", "number", "number_key", "number_check", "enterprise")
TEXTS = ("id_no", "name", "number", "enterprise")
Part = tuple[Registry, pl.Series]


def merged(parts: list[Part]) -> Registry:
    """One registry of several, each with the reg_ids of its records; ids of one part never collide with another's."""
    registries = [registry for registry, _ in parts]
    starts = np.cumsum([0, *(len(registry.records) for registry in registries)])
    texts = {name: pl.concat([_all(registry, name) for registry in registries]) for name in TEXTS}
    arrays = {name: np.concatenate([getattr(one.records, name) for one in registries]) for name in ARRAYS}
    records = Records(**arrays, names=NameTexts(texts["name"]), texts=texts)
    sketch = np.sum([registry.sketch for registry in registries], axis=0)
    return Registry(
        records=records,
        ids=_merged_index([one.ids for one in registries], starts),
        originals=_merged_index([one.originals for one in registries], starts),
        numbers=_merged_index([one.numbers for one in registries], starts),
        number_ids=_merged_index([one.number_ids for one in registries], starts),
        sketch=sketch,
        size=len(records),
        reg_ids=pl.concat([ids for _, ids in parts]),
    )


def _all(registry: Registry, name: str) -> pl.Series:
    return registry.records.texts[name].gather(np.arange(len(registry.records)))


def _merged_index(indexes: list[KeyIndex], starts: Rows) -> KeyIndex:
    keys = np.concatenate([index.keys for index in indexes])
    rows = np.concatenate([index.rows + start for index, start in zip(indexes, starts, strict=False)])
    return KeyIndex.build(keys, rows)
