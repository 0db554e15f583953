"""What single texts and numbers of a row say of its family, each as a set of families."""

from collections.abc import Callable
from functools import lru_cache

import polars as pl

from schemas.lookups.families import bits, families_named
from schemas.lookups.items import read_item
from schemas.lookups.other_certificates import other_certificate
from schemas.vocabulary import Family, ItemMatch, NumberForm

_OWN_GRAMMAR = {
    NumberForm.CONSTRUCTION_OPERATION: bits(Family.CONSTRUCTION_SPECIAL_OPERATION),
    NumberForm.CONSTRUCTION_SAFETY: bits(Family.CONSTRUCTION_SAFETY_OFFICER),
    NumberForm.TS6: bits(Family.SPECIAL_EQUIPMENT),
}
OPERATION = bits(Family.SPECIAL_OPERATION, Family.COAL_SPECIAL_OPERATION)


def item_hint(item: pl.Expr, name: pl.Expr) -> pl.Expr:
    """What an item says of the family; nothing where what the certificate is called and numbered contradicts it.

    架子工 beside 特种作业操作证 or beside a T number is the man's trade; 建筑电工 beside both is his post.
    """
    number = t_number()
    by_name, by_number = ((item & said == 0) & (said != 0) for said in (name, number))
    trade = bits_of("item", _is_trade) == 1
    return pl.when((trade & (by_name | by_number)) | (by_name & by_number)).then(0).otherwise(item)


def grammar() -> pl.Expr:
    """Families whose certificates alone have numbers of this grammar."""
    kinds = {form.value: families for form, families in _OWN_GRAMMAR.items()}
    return pl.col("number_form").replace_strict(kinds, default=0, return_dtype=pl.UInt8)


def t_number() -> pl.Expr:
    """Families of operators, beside a T number or one of 14 digits."""
    of_form = pl.col("number_form").is_in([NumberForm.T_ID.value, NumberForm.OLD14.value])
    numbered = of_form | pl.col("number").str.contains("^T[0-9*]{14}")
    return pl.when(numbered.fill_null(value=False)).then(OPERATION).otherwise(0)


def like_the_others(form: NumberForm) -> pl.Expr:
    """Numbers mistyped or masked beyond their grammar, in a table in which most numbers are of this form."""
    unclear = pl.col("number_form").is_in([NumberForm.FREE.value, NumberForm.MASKED.value, NumberForm.NUMERIC.value])
    given = ~pl.col("number_form").is_in([NumberForm.MISSING.value, NumberForm.NONE_CLAIMED.value])
    of_form = (pl.col("number_form") == form.value).sum().over("file", "sheet", "table")
    return unclear & (of_form * 2 > given.sum().over("file", "sheet", "table"))


def bits_of(column: str, read: Callable[[str], int]) -> pl.Expr:
    """A reader's answer for each text of a column, asked once a distinct text; 0 for null."""

    def run(texts: pl.Series) -> pl.Series:
        distinct = texts.drop_nulls().unique()
        answers = pl.Series([read(text) for text in distinct], dtype=pl.UInt8)
        return texts.replace_strict(distinct, answers, default=0, return_dtype=pl.UInt8)

    return pl.col(column).map_batches(run, return_dtype=pl.UInt8, is_elementwise=True)


def table_hint(rows: pl.DataFrame, *, named_by_file: bool = True) -> pl.Series:
    """Families that a table's title, sheet or file name speaks of; the enterprise's own name says nothing."""
    keys = ["file", "sheet", "title_text", "enterprise_hint"]
    tables = rows.select(keys).unique()
    hints = [
        families_named(
            " ".join([title or "", sheet, file.split("/", 1)[-1] if named_by_file else ""]).replace(
                enterprise or "\0", " "
            )
        )
        for file, sheet, title, enterprise in tables.iter_rows()
    ]
    hinted = tables.with_columns(_table_hint=pl.Series(hints, dtype=pl.UInt8))
    return rows.join(hinted, on=keys, how="left", maintain_order="left", nulls_equal=True)["_table_hint"]


@lru_cache(maxsize=65536)
def _item_families(text: str) -> int:
    """Families in which a text names an item or a class of items; close misses only where nothing is exact."""
    readings = {family.value: read_item(text, family.value) for family in Family}
    sure = [family for family, found in readings.items() if found and found.match != ItemMatch.FUZZY]
    return bits(*sure) or bits(*(family for family, found in readings.items() if found))


@lru_cache(maxsize=65536)
def _is_trade(text: str) -> int:
    """1 where a text is no item of the catalogue but a trade that several of them belong to, or merely like an item."""
    readings = [found for family in Family if (found := read_item(text, family.value)) and found.item]
    return int(bool(readings) and all(found.match in (ItemMatch.BROAD, ItemMatch.FUZZY) for found in readings))


def item_or_named(text: str) -> int:
    """Families in which a text names an item; else those whose certificate it names."""
    return _item_families(text) or families_named(text)


def named_or_item(text: str) -> int:
    """Families whose certificate a text names; else those in which it names an item."""
    return families_named(text) or _item_families(text)


@lru_cache(maxsize=65536)
def _sure_item_families(text: str) -> int:
    readings = {family.value: read_item(text, family.value) for family in Family}
    return bits(*(family for family, found in readings.items() if found and found.match != ItemMatch.FUZZY))


def sure_item_or_named(text: str) -> int:
    """As `item_or_named`, without items that a text merely resembles."""
    return _sure_item_families(text) or families_named(text)


def sure_named_or_item(text: str) -> int:
    """As `named_or_item`, without items that a text merely resembles."""
    return families_named(text) or _sure_item_families(text)


def own_name(text: str) -> int:
    """Families of a certificate's name; a name that may be an in-house training's says nothing."""
    return 0 if other_certificate(text) else sure_named_or_item(text)
