"""Whether a cell of a table names an item of the catalogues."""

import re
from functools import lru_cache

from schemas.lookups.item_lists import split_items
from schemas.lookups.items import read_item
from schemas.vocabulary import Family, ItemMatch

CACHED_CELLS = 65536
_IN_BRACKETS = re.compile(r"[(（\[【](.+)[)）\]】]\s*$")


@lru_cache(maxsize=CACHED_CELLS)
def is_item(cell: str) -> bool:
    """Whether a cell names an item, not only a class or a trade of many: 煤矿, 焊工."""
    pieces = split_items(cell)
    return bool(pieces) and all(map(_names_item, pieces))


@lru_cache(maxsize=CACHED_CELLS)
def names_in_catalogue(cell: str) -> bool:
    """Whether a cell says an item in the catalogue's own words, alone or in brackets behind a certificate's name."""
    inside = _IN_BRACKETS.search(cell)
    return any(_is_listed(text) for text in (cell, inside[1] if inside else "") if text)


def _is_listed(text: str) -> bool:
    pieces = split_items(text)
    return bool(pieces) and all(
        any((one := read_item(piece, family.value)) and one.item and one.match == ItemMatch.EXACT for family in Family)
        for piece in pieces
    )


def _names_item(text: str) -> bool:
    readings = (read_item(text, family.value) for family in Family)
    return any(one is not None and one.item and one.match in (ItemMatch.EXACT, ItemMatch.SYNONYM) for one in readings)
