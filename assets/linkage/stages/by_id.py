"""First stage: the same 17 digits (15-digit numbers with their century), or the same other document."""

import numpy as np

from assets.linkage.id_numbers import Rows
from assets.linkage.key_index import near_index
from assets.linkage.lookup import Lookup
from assets.linkage.records import MALFORMED, MASKED, OTHER_DOCUMENT, Records, hashes
from assets.linkage.registry_index import Registry

# Numbers without a key: compared as they are written. Equal masked texts still need a confirming name.
AS_WRITTEN = (OTHER_DOCUMENT, MASKED, MALFORMED)


def by_id(claims: Records, registry: Registry, rows: Rows) -> list[Lookup]:
    """Records with the same identity number."""
    keyed = rows[claims.key[rows] >= 0]
    written = rows[np.isin(claims.state[rows], AS_WRITTEN)]
    return [Lookup.of(registry.ids, claims.key[keyed], keyed), _as_written(claims, registry.records, written)]


def _as_written(claims: Records, records: Records, rows: Rows) -> Lookup:
    theirs = records.rows_in(*AS_WRITTEN)
    mine = hashes(claims.texts["id_no"].gather(rows))
    rows, mine = rows[mine > 0], mine[mine > 0]
    return Lookup.of(near_index(hashes(records.texts["id_no"].gather(theirs)), theirs, mine), mine, rows)
