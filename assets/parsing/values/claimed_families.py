"""Which family each certificate is: hints narrow the families one after another."""

from collections.abc import Sequence

import numpy as np
import polars as pl

from assets.parsing.values.claimed_items import with_items
from assets.parsing.values.family_hints import (
    OPERATION,
    bits_of,
    grammar,
    item_hint,
    item_or_named,
    like_the_others,
    named_or_item,
    own_name,
    sure_item_or_named,
    sure_named_or_item,
    t_number,
    table_hint,
)
from schemas.lookups.families import ALL_FAMILIES, FAMILY_BITS, bits, families_of_issuer, families_of_trade
from schemas.settings import Coverage
from schemas.vocabulary import Family, NumberForm

_COAL = bits(Family.COAL_SPECIAL_OPERATION, Family.COAL_SAFETY_COMPETENCE)
_CONSTRUCTION = bits(Family.CONSTRUCTION_SPECIAL_OPERATION, Family.CONSTRUCTION_SAFETY_OFFICER)
_SISTERS = (
    (Family.SPECIAL_OPERATION, Family.COAL_SPECIAL_OPERATION),
    (Family.SAFETY_COMPETENCE, Family.COAL_SAFETY_COMPETENCE),
)
_OF_NO_GRAMMAR = (NumberForm.FREE, NumberForm.MISSING, NumberForm.NONE_CLAIMED)
# 齐鲁安特 is where enterprises register holders of 特种作业操作证.
_REGISTRATION_FOLDER = "齐鲁安特"


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
    possible = _narrowed(rows.with_columns(table_hint(rows)), _hints(coverage))
    named = {bit: family for family, bit in FAMILY_BITS.items()}
    return with_items(rows.with_columns(family=possible.replace_strict(named, default=None, return_dtype=pl.String)))


def sure_families(rows: pl.DataFrame) -> pl.Series:
    """What is left of the families when only what was read speaks: no file name, post, class, folder or trade.

    Takes the rows that `with_families` takes; UInt8, a set of families. The issuer and the title above the table
    speak only beside a number of a known grammar; what merely resembles an item names none.
    """
    name, form = bits_of("family_text", own_name), pl.col("number_form")
    known = ~form.is_in(_OF_NO_GRAMMAR)
    hints = [
        grammar(),
        pl.when(name.bitwise_count_ones() == 1).then(name).otherwise(0),
        item_hint(bits_of("item", sure_item_or_named), name),
        name,
        bits_of("person_type", sure_item_or_named),
        bits_of("slot_text", sure_named_or_item),
        t_number(),
        pl.when(known).then(bits_of("issuer", families_of_issuer)).otherwise(0),
        pl.when(form == NumberForm.ID).then(ALL_FAMILIES ^ _CONSTRUCTION).otherwise(0),
        pl.when(known).then(pl.lit(table_hint(rows, named_by_file=False))).otherwise(0),
    ]
    return _narrowed(rows, hints)


def bases(rows: pl.DataFrame, family: pl.Series) -> pl.Series:
    """How the family of each row would be told (String).

    read; pair (one of two with the same numbers); contested (either, while another sign on the row speaks of another
    family, or the family was decided otherwise); guessed. Takes the rows that `with_families` takes, and the families
    that it decided.
    """
    sure = pl.lit(sure_families(rows))
    one = sure.bitwise_count_ones() == 1
    pair = sure.is_in([bits(either, other) for either, other in _SISTERS])
    told = pl.when(one).then(pl.lit("read")).when(pair).then(pl.lit("pair")).otherwise(pl.lit("guessed"))
    decided = pl.lit(family).replace_strict(FAMILY_BITS, default=None, return_dtype=pl.UInt8)
    otherwise = ((decided & sure) == 0).fill_null(value=False)
    contested = pl.when((one | pair) & (otherwise | _is_contested())).then(pl.lit("contested")).otherwise(told)
    return rows.select(family_basis=contested).to_series()


def _is_contested() -> pl.Expr:
    """Whether the number's grammar, the certificate's name and the item speak of families that exclude each other."""
    signs = [grammar(), t_number(), bits_of("family_text", own_name), bits_of("item", sure_item_or_named)]
    common = pl.lit(ALL_FAMILIES, dtype=pl.UInt8)
    for sign in signs:
        told = sign.cast(pl.UInt8).fill_null(0)
        common &= pl.when(told == 0).then(pl.lit(ALL_FAMILIES, dtype=pl.UInt8)).otherwise(told)
    return common == 0


def _narrowed(rows: pl.DataFrame, hints: Sequence[pl.Expr]) -> pl.Series:
    """All families, hint by hint without what it excludes, unless that were all that is left (UInt8)."""
    spoken = rows.select(hint.cast(pl.UInt8).fill_null(ALL_FAMILIES).alias(f"h{at}") for at, hint in enumerate(hints))
    left = np.full(rows.height, ALL_FAMILIES, dtype=np.uint8)
    for hint in spoken.iter_columns():
        both = left & hint.to_numpy()
        left = np.where(both != 0, both, left)
    return pl.Series(left, dtype=pl.UInt8)


def _hints(coverage: tuple[Coverage, ...]) -> list[pl.Expr]:
    name, form = bits_of("family_text", named_or_item), pl.col("number_form")
    trade = bits_of("enterprise", families_of_trade)
    id_number = (form == NumberForm.ID.value) | like_the_others(NumberForm.ID)
    folder = {
        source: bits(*(entry.family for entry in coverage if entry.source == source))
        for source in sorted({entry.source for entry in coverage})
    } | {_REGISTRATION_FOLDER: OPERATION}
    return [
        grammar(),
        pl.when(name.bitwise_count_ones() == 1).then(name).otherwise(0),
        item_hint(bits_of("item", item_or_named), name),
        name,
        bits_of("person_type", item_or_named),
        bits_of("slot_text", named_or_item),
        bits_of("category", named_or_item),
        bits_of("post", item_or_named),
        t_number(),
        bits_of("issuer", families_of_issuer),
        pl.when(id_number).then(ALL_FAMILIES ^ _CONSTRUCTION).otherwise(0),
        pl.col("_table_hint"),
        pl.col("source").replace_strict(folder, default=0, return_dtype=pl.UInt8),
        trade,
        pl.when(trade & _COAL == 0).then(ALL_FAMILIES ^ _COAL).otherwise(0),
    ]
