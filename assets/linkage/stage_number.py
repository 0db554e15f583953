"""Stage of the certificate number: who else's record bears the claim's number."""

from assets.linkage.identity import Rows
from assets.linkage.key_index import Found
from assets.linkage.records import NO_HASH, Records
from assets.linkage.registry_index import Registry


def by_number(claims: Records, registry: Registry, rows: Rows) -> Found:
    """Pairs with the same certificate number."""
    numbered = rows[claims.number[rows] != NO_HASH]
    positions, reg = registry.numbers.find(claims.number[numbered])
    return numbered[positions], reg
