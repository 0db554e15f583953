"""Which family and which catalogue item each certificate is: hints narrow the families one after another."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache

import numpy as np
import polars as pl

from schemas.lookups.families import (
    ALL_FAMILIES,
    FAMILY_BITS,
    bits,
    families_named,
    families_of_issuer,
    families_of_trade,
)
from schemas.lookups.items import is_class_name, read_item
from schemas.lookups.other_certificates import other_certificate
from schemas.settings import Coverage
from schemas.vocabulary import Family, ItemMatch, NumberForm

# 市场监管总局2019年第3号公告: from this day 特种设备 codes mean other items.
NEW_EQUIPMENT_CODES = date(2019, 6, 1)
EQUIPMENT_TERM = "-4y"

_OWN_GRAMMAR = {
    NumberForm.CONSTRUCTION_OPERATION: bits(Family.CONSTRUCTION_SPECIAL_OPERATION),
    NumberForm.CONSTRUCTION_SAFETY: bits(Family.CONSTRUCTION_SAFETY_OFFICER),
    NumberForm.TS6: bits(Family.SPECIAL_EQUIPMENT),
}
_OPERATION = bits(Family.SPECIAL_OPERATION, Family.COAL_SPECIAL_OPERATION)
_COAL = bits(Family.COAL_SPECIAL_OPERATION, Family.COAL_SAFETY_COMPETENCE)
_CONSTRUCTION = bits(Family.CONSTRUCTION_SPECIAL_OPERATION, Family.CONSTRUCTION_SAFETY_OFFICER)
_SISTERS = (
    (Family.SPECIAL_OPERATION, Family.COAL_SPECIAL_OPERATION),
    (Family.SAFETY_COMPETENCE, Family.COAL_SAFETY_COMPETENCE),
)
_OF_NO_GRAMMAR = (NumberForm.FREE, NumberForm.MISSING, NumberForm.NONE_CLAIMED)
# 齐鲁安特 is where enterprises register holders of 特种作业操作证.
_REGISTRATION_FOLDER = "齐鲁安特"
ITEM_SOURCES = ("item", "person_type", "slot_text", "family_text", "category")
"""Texts that may name the item, best first; the later ones only where the earlier ones name none."""


def with_families(rows: pl.DataFrame, coverage: tuple[Coverage, ...]) -> pl.DataFrame:
    """Decide family and item.

    Every hint is a set of families. In the order below each narrows what the stronger ones left; one that contradicts
    them is passed over. What is left must be one family; else it stays unknown.
    1 a number of a grammar of its own (建筑, 建安, TS6)  2 the certificate's name where it means one family
    3 the item, unless it is a trade (架子工) that the name or a T number contradicts, or both contradict it
    4 the certificate's name in general (特种作业操作证)  5 person type, slot header, class, post
    6 T numbers and 14-digit numbers  7 the issuer
    8 a bare identity number is never a 建筑 number, nor is a mistyped one in a table of them
    9 title, sheet and file name  10 the department that handed the table in
    11 what the enterprise's name says of its trade
    12 coal only where something says coal; a mine has electricians of both kinds, so that its rows stay open

    Parameters
    ----------
    rows
        file, sheet, table, source, kind, title_text, enterprise_hint; item, person_type, slot_text, family_text,
        category, post (texts); number, number_form, issuer, enterprise; issue, valid_from, valid_to.
    coverage
        which families each department registers.

    Returns
    -------
    The rows with family String, item_text String, item String, item_match String (ItemMatch).
    """
    possible = _narrowed(rows.with_columns(_table_hint(rows)), _hints(coverage))
    named = {bit: family for family, bit in FAMILY_BITS.items()}
    return _with_items(rows.with_columns(family=possible.replace_strict(named, default=None, return_dtype=pl.String)))


def sure_families(rows: pl.DataFrame) -> pl.Series:
    """What is left of the families when only what was read speaks: no file name, post, class, folder or trade.

    Takes the rows that `with_families` takes; UInt8, a set of families. The issuer and the title above the table
    speak only beside a number of a known grammar; what merely resembles an item names none.
    """
    name, form = bits_of("family_text", _own_name), pl.col("number_form")
    known = ~form.is_in(_OF_NO_GRAMMAR)
    hints = [
        _grammar(),
        pl.when(name.bitwise_count_ones() == 1).then(name).otherwise(0),
        _item_hint(bits_of("item", _sure_item_or_named), name),
        name,
        bits_of("person_type", _sure_item_or_named),
        bits_of("slot_text", _sure_named_or_item),
        _t_number(),
        pl.when(known).then(bits_of("issuer", families_of_issuer)).otherwise(0),
        pl.when(form == NumberForm.ID).then(ALL_FAMILIES ^ _CONSTRUCTION).otherwise(0),
        pl.when(known).then(pl.lit(_table_hint(rows, named_by_file=False))).otherwise(0),
    ]
    return _narrowed(rows, hints)


def bases(rows: pl.DataFrame) -> pl.Series:
    """How the family of each row would be told (String).

    read; pair (one of two with the same numbers); contested (either, while another sign on the row speaks of another
    family); guessed. Takes the rows that `with_families` takes.
    """
    sure = pl.lit(sure_families(rows))
    one = sure.bitwise_count_ones() == 1
    pair = sure.is_in([bits(either, other) for either, other in _SISTERS])
    told = pl.when(one).then(pl.lit("read")).when(pair).then(pl.lit("pair")).otherwise(pl.lit("guessed"))
    contested = pl.when((one | pair) & _is_contested()).then(pl.lit("contested")).otherwise(told)
    return rows.select(family_basis=contested).to_series()


def _is_contested() -> pl.Expr:
    """Whether the number's grammar, the certificate's name and the item speak of families that exclude each other."""
    signs = [_grammar(), _t_number(), bits_of("family_text", _own_name), bits_of("item", _sure_item_or_named)]
    common = pl.lit(ALL_FAMILIES, dtype=pl.UInt8)
    for sign in signs:
        told = sign.cast(pl.UInt8).fill_null(0)
        common &= pl.when(told == 0).then(pl.lit(ALL_FAMILIES, dtype=pl.UInt8)).otherwise(told)
    return common == 0


def _item_hint(item: pl.Expr, name: pl.Expr) -> pl.Expr:
    """What an item says of the family; nothing where what the certificate is called and numbered contradicts it.

    架子工 beside 特种作业操作证 or beside a T number is the man's trade; 建筑电工 beside both is his post.
    """
    number = _t_number()
    by_name, by_number = ((item & said == 0) & (said != 0) for said in (name, number))
    trade = bits_of("item", _is_trade) == 1
    return pl.when((trade & (by_name | by_number)) | (by_name & by_number)).then(0).otherwise(item)


def _narrowed(rows: pl.DataFrame, hints: Sequence[pl.Expr]) -> pl.Series:
    """All families, hint by hint without what it excludes, unless that were all that is left (UInt8)."""
    spoken = rows.select(hint.cast(pl.UInt8).fill_null(ALL_FAMILIES).alias(f"h{at}") for at, hint in enumerate(hints))
    left = np.full(rows.height, ALL_FAMILIES, dtype=np.uint8)
    for hint in spoken.iter_columns():
        both = left & hint.to_numpy()
        left = np.where(both != 0, both, left)
    return pl.Series(left, dtype=pl.UInt8)


def _grammar() -> pl.Expr:
    kinds = {form.value: families for form, families in _OWN_GRAMMAR.items()}
    return pl.col("number_form").replace_strict(kinds, default=0, return_dtype=pl.UInt8)


def _t_number() -> pl.Expr:
    of_form = pl.col("number_form").is_in([NumberForm.T_ID.value, NumberForm.OLD14.value])
    t_number = of_form | pl.col("number").str.contains("^T[0-9*]{14}")
    return pl.when(t_number.fill_null(value=False)).then(_OPERATION).otherwise(0)


def _hints(coverage: tuple[Coverage, ...]) -> list[pl.Expr]:
    name, form = bits_of("family_text", _named_or_item), pl.col("number_form")
    trade = bits_of("enterprise", families_of_trade)
    id_number = (form == NumberForm.ID.value) | _like_the_others(NumberForm.ID)
    folder = {
        source: bits(*(entry.family for entry in coverage if entry.source == source))
        for source in sorted({entry.source for entry in coverage})
    } | {_REGISTRATION_FOLDER: _OPERATION}
    return [
        _grammar(),
        pl.when(name.bitwise_count_ones() == 1).then(name).otherwise(0),
        _item_hint(bits_of("item", _item_or_named), name),
        name,
        bits_of("person_type", _item_or_named),
        bits_of("slot_text", _named_or_item),
        bits_of("category", _named_or_item),
        bits_of("post", _item_or_named),
        _t_number(),
        bits_of("issuer", families_of_issuer),
        pl.when(id_number).then(ALL_FAMILIES ^ _CONSTRUCTION).otherwise(0),
        pl.col("_table_hint"),
        pl.col("source").replace_strict(folder, default=0, return_dtype=pl.UInt8),
        trade,
        pl.when(trade & _COAL == 0).then(ALL_FAMILIES ^ _COAL).otherwise(0),
    ]


def _like_the_others(form: NumberForm) -> pl.Expr:
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


def _table_hint(rows: pl.DataFrame, *, named_by_file: bool = True) -> pl.Series:
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


def _item_or_named(text: str) -> int:
    return _item_families(text) or families_named(text)


def _named_or_item(text: str) -> int:
    return families_named(text) or _item_families(text)


@lru_cache(maxsize=65536)
def _sure_item_families(text: str) -> int:
    readings = {family.value: read_item(text, family.value) for family in Family}
    return bits(*(family for family, found in readings.items() if found and found.match != ItemMatch.FUZZY))


def _sure_item_or_named(text: str) -> int:
    return _sure_item_families(text) or families_named(text)


def _sure_named_or_item(text: str) -> int:
    return families_named(text) or _sure_item_families(text)


def _own_name(text: str) -> int:
    """Families of a certificate's name; a name that may be an in-house training's says nothing."""
    return 0 if other_certificate(text) else _sure_named_or_item(text)


def _with_items(rows: pl.DataFrame) -> pl.DataFrame:
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
