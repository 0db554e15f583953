"""Third stage: the identity number inside the certificate number, where it says something else than the ID."""

from assets.linkage.id_numbers import Rows
from assets.linkage.lookup import Lookup
from assets.linkage.records import Records
from assets.linkage.registry_index import Registry


def by_embedded(claims: Records, registry: Registry, rows: Rows) -> list[Lookup]:
    """Records whose ID the claim's number embeds, or whose number embeds the claim's ID."""
    second = rows[(claims.number_key[rows] >= 0) & (claims.number_key[rows] != claims.key[rows])]
    keyed = rows[claims.key[rows] >= 0]
    return [
        Lookup.of(registry.ids, claims.number_key[second], second),
        Lookup.of(registry.number_ids, claims.key[keyed], keyed),
    ]
