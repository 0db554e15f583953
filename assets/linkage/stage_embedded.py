"""Third stage: the identity number inside the certificate number, where it says something else than the ID."""

import numpy as np

from assets.linkage.identity import Rows
from assets.linkage.key_index import Found
from assets.linkage.records import Records
from assets.linkage.registry_index import Registry


def by_embedded(claims: Records, registry: Registry, rows: Rows) -> Found:
    """Pairs of a claim whose number embeds the record's ID, or whose ID the record's number embeds."""
    second = rows[(claims.number_key[rows] >= 0) & (claims.number_key[rows] != claims.key[rows])]
    keyed = rows[claims.key[rows] >= 0]
    inside, reg = registry.ids.find(claims.number_key[second])
    owned, bearing = registry.number_ids.find(claims.key[keyed])
    return np.concatenate([second[inside], keyed[owned]]), np.concatenate([reg, bearing])
