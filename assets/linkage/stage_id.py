"""First stage: the same 17 digits (15-digit numbers with their century), or the same other document."""

import numpy as np

from assets.linkage.identity import Rows
from assets.linkage.key_index import Found, join
from assets.linkage.records import MALFORMED, MASKED, OTHER_DOCUMENT, Records, hashes
from assets.linkage.registry_index import Registry

# Numbers without a key: compared as they are written. Equal masked texts still need a confirming name.
AS_WRITTEN = (OTHER_DOCUMENT, MASKED, MALFORMED)


def by_id(claims: Records, registry: Registry, rows: Rows) -> Found:
    """Pairs of rows with the same identity number."""
    keyed = rows[claims.key[rows] >= 0]
    positions, reg = registry.ids.find(claims.key[keyed])
    written = _as_written(claims, registry.records, rows[np.isin(claims.state[rows], AS_WRITTEN)])
    return np.concatenate([keyed[positions], written[0]]), np.concatenate([reg, written[1]])


def _as_written(claims: Records, records: Records, rows: Rows) -> Found:
    theirs = records.rows_in(*AS_WRITTEN)
    mine = hashes(claims.texts["id_no"].gather(rows))
    positions, found = join(mine[mine > 0], hashes(records.texts["id_no"].gather(theirs)))
    return rows[mine > 0][positions], theirs[found]
