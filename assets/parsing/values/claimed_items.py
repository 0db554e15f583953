"""Which catalogue item each certificate is, once its family is known."""

from datetime import date

import polars as pl

from schemas.lookups.items import is_class_name, read_item
from schemas.vocabulary import Family, ItemMatch

# 市场监管总局2019年第3号公告: from this day 特种设备 codes mean other items.
NEW_EQUIPMENT_CODES = date(2019, 6, 1)
EQUIPMENT_TERM = "-4y"
ITEM_SOURCES = ("item", "person_type", "slot_text", "family_text", "category")
"""Texts that may name the item, best first; the later ones only where the earlier ones name none."""


def with_items(rows: pl.DataFrame) -> pl.DataFrame:
    """Read the item of each distinct combination of family, era and texts; 建安 numbers tell the class themselves."""
    approved = pl.coalesce("issue", "valid_from", pl.col("valid_to").dt.offset_by(EQUIPMENT_TERM))
    old = (pl.col("family") == Family.SPECIAL_EQUIPMENT.value) & (approved < NEW_EQUIPMENT_CODES)
    rows = rows.with_columns(_era=pl.when(old.fill_null(value=False)).then(pl.lit("old")).otherwise(pl.lit("new")))
    keys = ["family", "_era", *ITEM_SOURCES]
    combinations = rows.select(keys).unique()
    answers = [_read_first(*combination) for combination in combinations.iter_rows()]
    schema = {"item_text": pl.String, "_item": pl.String, "item_match": pl.String}
    read = combinations.hstack(pl.DataFrame(answers, schema=schema, orient="row"))
    found = rows.select(keys).join(read, on=keys, how="left", maintain_order="left", nulls_equal=True)
    whole = rows.hstack(found.select(list(schema)))
    of_number = pl.when(pl.col("_item").is_null()).then(pl.col("number").str.extract("建安([ABC][123]?)"))
    return whole.with_columns(
        item=pl.coalesce("_item", of_number),
        item_match=pl.when(of_number.is_not_null()).then(pl.lit(ItemMatch.SYNONYM.value)).otherwise("item_match"),
    ).drop("_era", "_item")


def _read_first(family: str | None, era: str, *texts: str | None) -> tuple[str | None, str | None, str]:
    """The first text that names an item of the family: the text, the item, how it matched.

    What the certificate's name says plainly goes before a trade in the item's column that merely resembles an item.
    """
    nearly = None
    for place, text in enumerate(texts):
        if not text or family is None or (place and is_class_name(text, family)):
            continue
        reading = read_item(text, family, era)
        if reading and reading.item and reading.match != ItemMatch.FUZZY:
            return text, reading.item, reading.match.value
        # Only the item's own column may be mistyped: a certificate's name merely resembles an item's.
        if reading and reading.item and place == 0:
            nearly = text, reading.item, reading.match.value
    if nearly:
        return nearly
    # 电工作业 names a class of items: none of them, but nothing unknown either.
    named = texts[0] and not (family and (found := read_item(texts[0], family, era)) and not found.item)
    return texts[0] or None, None, (ItemMatch.UNKNOWN if named else ItemMatch.MISSING).value
