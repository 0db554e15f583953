"""Second stage: numbers that fail their check character, on either side, by what they may have been."""

import numpy as np

from assets.linkage.identity import Rows
from assets.linkage.key_index import Found
from assets.linkage.records import Records
from assets.linkage.registry_index import Registry


def by_repair(claims: Records, registry: Registry, rows: Rows) -> Found:
    """Pairs where repairing one number, or both, gives the same 17 digits."""
    source, keys = claims.originals
    asked = np.zeros(len(claims), dtype=np.bool_)
    asked[rows] = True
    looked_at = asked[source]
    source, keys = source[looked_at], keys[looked_at]
    whole = rows[claims.key[rows] >= 0]
    found = [
        _through(registry.ids.find(keys), source),
        _through(registry.originals.find(keys), source),
        _through(registry.originals.find(claims.key[whole]), whole),
    ]
    return np.concatenate([ros for ros, _ in found]), np.concatenate([reg for _, reg in found])


def _through(found: Found, source: Rows) -> Found:
    return source[found[0]], found[1]
