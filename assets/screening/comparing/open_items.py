"""Items of claims whose family was open: read once more where the record tells what certificate it is."""

import polars as pl

from schemas.lookups.items import read_item
from schemas.vocabulary import ItemMatch

_KEYS = ("item_text", "reg_family", "reg_item")


def with_items_of_records(rows: pl.DataFrame) -> pl.DataFrame:
    """Claims of an open family with the item that their words mean in the record's family, if it is the record's.

    焊工 means an item in three families. Words that mean another item there stay unread: of which family they were
    meant nobody said.

    Takes family, reg_family, item, reg_item, item_text, item_match String.
    """
    asked = (
        pl.col("family").is_null() & pl.col("reg_item").is_not_null() & (pl.col("item_match") == ItemMatch.UNKNOWN)
    ).fill_null(value=False)
    distinct = rows.filter(asked).select(_KEYS).drop_nulls().unique(maintain_order=True)
    if distinct.is_empty():
        return rows
    meant = [_as_recorded(*words) for words in distinct.iter_rows()]
    told = distinct.with_columns(_meant=pl.Series(meant, dtype=pl.String))
    found = rows.join(told, on=_KEYS, how="left", maintain_order="left")
    same = asked & pl.col("_meant").is_not_null()
    return found.with_columns(
        item=pl.when(same).then("reg_item").otherwise("item"),
        item_match=pl.when(same).then("_meant").otherwise("item_match"),
    ).drop("_meant")


def _as_recorded(text: str, family: str, item: str) -> str | None:
    """How a text names the record's item; None where it names another one or merely resembles it."""
    reading = read_item(text, family)
    same = reading is not None and reading.item == item and reading.match != ItemMatch.FUZZY
    return reading.match.value if reading and same else None
