"""Stage of the certificate number: who else's record bears the claim's number."""

from assets.linkage.id_numbers import Rows
from assets.linkage.lookup import Lookup
from assets.linkage.records import NO_HASH, Records
from assets.linkage.registry_index import Registry


def by_number(claims: Records, registry: Registry, rows: Rows) -> list[Lookup]:
    """Records with the same certificate number."""
    numbered = rows[claims.number[rows] != NO_HASH]
    return [Lookup.of(registry.numbers, claims.number[numbered], numbered)]
