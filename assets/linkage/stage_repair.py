"""Second stage: numbers that fail their check character, on either side, by what they may have been."""

import numpy as np

from assets.linkage.identity import Keys, Rows
from assets.linkage.key_index import Found
from assets.linkage.records import CHECK_FAILED, MALFORMED, Records
from assets.linkage.registry_index import Registry
from assets.linkage.repair import length_repairs, repairs


def by_repair(claims: Records, registry: Registry, rows: Rows) -> Found:
    """Pairs where repairing one number, or both, gives the same 17 digits."""
    source, keys = originals_of(claims, rows)
    whole = rows[claims.key[rows] >= 0]
    found = [
        _through(registry.ids.find(keys), source),
        _through(registry.originals.find(keys), source),
        _through(registry.originals.find(claims.key[whole]), whole),
    ]
    return np.concatenate([ros for ros, _ in found]), np.concatenate([reg for _, reg in found])


def _through(found: Found, source: Rows) -> Found:
    return source[found[0]], found[1]


def originals_of(claims: Records, rows: Rows) -> tuple[Rows, Keys]:
    """What failing numbers and numbers of a wrong length may have been, as (claim row, key)."""
    failed = rows[claims.state[rows] == CHECK_FAILED]
    source, keys = repairs(claims.key[failed], claims.check[failed])
    wrong = rows[claims.state[rows] == MALFORMED]
    texts = claims.texts["id_no"].gather(wrong).fill_null("").to_list()
    longer, mended = length_repairs(texts)
    return np.concatenate([failed[source], wrong[longer]]), np.concatenate([keys, mended])
