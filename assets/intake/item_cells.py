"""Whether a cell of a table names an item of the catalogues."""

from functools import lru_cache

from schemas.lookups.items import read_item, split_items
from schemas.vocabulary import Family, ItemMatch

CACHED_CELLS = 65536


@lru_cache(maxsize=CACHED_CELLS)
def is_item(cell: str) -> bool:
    """Whether a cell names an item, not only a class or a trade of many: 煤矿, 焊工."""
    pieces = split_items(cell)
    return bool(pieces) and all(map(_names_item, pieces))


def _names_item(text: str) -> bool:
    readings = (read_item(text, family.value) for family in Family)
    return any(one is not None and one.item and one.match in (ItemMatch.EXACT, ItemMatch.SYNONYM) for one in readings)
