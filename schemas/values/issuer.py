"""Issuing authorities: one full name for the short ones in use, so that coverage globs such as 山东省* apply."""

from functools import cache

import polars as pl

from schemas.lookups.catalogue import read_rows
from schemas.values.text import folded, is_empty, none_if_empty, squeezed


def normalise(text: pl.Expr) -> pl.Expr:
    """山东应急厅 to 山东省应急管理厅, 泰安市监局 to 泰安市市场监督管理局; null where nothing was written.

    省 and 市 alone mean 山东省 and 肥城市 here. Remarks such as （盖章） go. Rules: issuer_words.csv, in its order.
    """
    return text.map_batches(_normalise, return_dtype=pl.String, is_elementwise=True)


def names_level_only(text: pl.Expr) -> pl.Expr:
    """Whether a text names no office, only a level or a kind of body: 政府部门, 市级, 省(1)市(2)县(3):2 (Boolean).

    Words: issuer_levels.csv. Bodies of the state as a whole and societies are none of them: theirs are in no register
    of a province.
    """
    return folded(text).str.contains(_level_only())


@cache
def _level_only() -> str:
    words = sorted((row["word"] for row in read_rows("issuer_levels.csv")), key=len, reverse=True)
    return rf"^[^\p{{L}}]*(?:(?:{'|'.join(words)})[^\p{{L}}]*)+$"


def _normalise(texts: pl.Series) -> pl.Series:
    """Works on the distinct texts: a registry names a handful of authorities."""
    distinct = texts.drop_nulls().unique().rename("text").to_frame()
    name: pl.Expr = pl.when(~is_empty(pl.col("text"))).then(squeezed(pl.col("text")))
    for rule in read_rows("issuer_words.csv"):
        name = name.str.replace(rule["pattern"], rule["replacement"])
    named = distinct.with_columns(name=none_if_empty(name))
    return texts.replace_strict(named["text"], named["name"], default=None, return_dtype=pl.String)
