"""Second stage: numbers that fail their check character, on either side, by what they may have been."""

import numpy as np

from assets.linkage.id_numbers import Rows
from assets.linkage.lookup import Lookup
from assets.linkage.records import Records
from assets.linkage.registry_index import Registry


def by_repair(claims: Records, registry: Registry, rows: Rows) -> list[Lookup]:
    """Records where repairing one number, or both, gives the same 17 digits."""
    source, keys = claims.originals
    asked = np.zeros(len(claims), dtype=np.bool_)
    asked[rows] = True
    looked_at = asked[source]
    source, keys = source[looked_at], keys[looked_at]
    whole = rows[claims.key[rows] >= 0]
    return [
        Lookup.of(registry.ids, keys, source),
        Lookup.of(registry.originals, keys, source),
        Lookup.of(registry.originals, claims.key[whole], whole),
    ]
