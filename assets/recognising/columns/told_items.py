"""Which of several columns tells what the certificates are for: where headers leave it open, the catalogue decides."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from assets.recognising.wording.column import Candidate, Column
from assets.recognising.wording.item_cells import is_item
from schemas.lookups.items import read_item
from schemas.vocabulary import Family, ItemMatch

CONFIDENCE = 0.7
MOST = 0.6
# A column of trades as people speak (工种: 综采司机, 电工) names an item now and then.
MARGIN = 0.3
NEARLY_ALL = 0.9
_SURE_METHODS = ("exact", "confirmed")
_WORDED = re.compile(
    "作业(?!人?员|工)|操作(?!人?员|工)|检查(?!员|工)|管理人员|负责人|指挥|[\u3400-\u9fff][(（]?[A-Z][0-9]?[)）]?$"
)


def with_items_told(columns: Sequence[Column], candidates: Mapping[int, Candidate]) -> list[Column]:
    """Columns, the item among them the one whose cells name items of the catalogues.

    A column that was taken for posts by a near wording, or for nothing, is the item's where most of its cells are
    items and those of the column that was taken for it are not; that one then tells what people do.

    Parameters
    ----------
    columns
        All columns of a table with one certificate a row.
    candidates
        What is known of each by its index.
    """
    items = [column for column in columns if column.field == "item"]
    if any(column.method == "confirmed" or column.part for column in items):
        return list(columns)
    rivals = [column for column in columns if _is_open(column) and column.index in candidates]
    shares = {column.index: share_of_items(candidates[column.index].said) for column in rivals}
    best = max(rivals, key=lambda column: shares[column.index], default=None)
    if best is None or not _tells_items(candidates[best.index].said, alone=not items):
        return list(columns)
    held = max((share_of_items(candidates[one.index].said) for one in items if one.index in candidates), default=0.0)
    if held + MARGIN > shares[best.index]:
        return list(columns)
    told = {best.index: replace(best, field="item", confidence=CONFIDENCE, method="content", part="")}
    return with_posts([told.get(column.index, column) for column in columns], {column.index for column in items})


def with_posts(columns: Sequence[Column], former: set[int]) -> list[Column]:
    """Columns, those that were taken for the item (`former`) telling posts where no other column does."""
    field = "" if any(column.field == "post" and column.index not in former for column in columns) else "post"
    return [
        replace(column, field=field, method="content" if field else "unmapped") if column.index in former else column
        for column in columns
    ]


def share_of_items(cells: Sequence[str]) -> float:
    """How many of some cells name an item of the catalogues, as a share."""
    return sum(map(is_item, cells)) / max(1, len(cells))


def _tells_items(cells: Sequence[str], *, alone: bool) -> bool:
    """Whether cells are what certificates are for, in their words: 电工 and 叉车司机 are what people do as well.

    Where no other column tells items (`alone`), broad ones do: 焊接与热切割作业.
    """
    worded = sum(_WORDED.search(cell) is not None for cell in cells) >= MARGIN * len(cells)
    named = sum(map(_names_any, cells)) >= NEARLY_ALL * len(cells) if alone else share_of_items(cells) >= MOST
    return bool(cells) and worded and named


@lru_cache(maxsize=8192)
def _names_any(cell: str) -> bool:
    return any((one := read_item(cell, family.value)) and one.match != ItemMatch.FUZZY for family in Family)


def _is_open(column: Column) -> bool:
    return column.field in ("", "post") and column.method not in _SURE_METHODS and not column.slot
