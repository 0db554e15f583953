"""How the words of the ledgers become values: yes/no, problem types, measures, stages, persons, amounts, keys."""

from collections.abc import Callable
from typing import Any

import polars as pl

from schemas.lookups.annex2_lookups import terms
from schemas.values import money, web_address
from schemas.values.text import is_empty, squeezed

_NAME_SEPARATORS = r"[、,，;；/\n\r|]+"
_COUNT = r"^(?:共|计)?(\d{1,5})(?:人|名|个|位|人次)?$"
_NUMERALS = {"十": 10} | {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"两": 2}


def certificates_checked(text: pl.Expr) -> pl.Expr:
    """Boolean: false only where the text says no; empty cells and free words count as checked (domain facts §6)."""
    bare = squeezed(text).str.to_uppercase()
    said_no = bare.is_in([word for _, word in terms("no")])
    begins = pl.any_horizontal(bare.str.starts_with(word) for _, word in terms("no_start"))
    return ~(said_no | begins).fill_null(value=False)


def problem_types(text: pl.Expr) -> pl.Expr:
    """List of problem types named in the text, in the order of the catalogue; empty where none is known."""
    return _named(squeezed(text), "problem_type")


def measures(text: pl.Expr) -> pl.Expr:
    """List of measures (限期整改, 停业整顿) named in the text; denied ones (未停业) are not named."""
    denied = [word for _, word in terms("measure_not")]
    return _named(squeezed(text).str.replace_many(denied, [""] * len(denied)), "measure")


def stage(text: pl.Expr) -> pl.Expr:
    """The column that a case counts in (c12, c13, c14, c15), `other` for stages of no column, null if unknown."""
    bare = squeezed(text)
    return pl.coalesce(
        [pl.when(bare.str.contains(word, literal=True)).then(pl.lit(column)) for column, word in terms("stage")]
    )


def persons(text: pl.Series) -> pl.Series:
    """UInt32: 3, 3人, 三人, 3.0; null for anything else."""
    bare = text.to_frame("text").select(squeezed(pl.col("text")).str.replace(r"\.0+$", "")).to_series()
    figures = bare.str.extract(_COUNT).cast(pl.UInt32, strict=False)
    words = each_distinct(bare.str.replace(r"[人名个位]$", ""), _numeral, pl.UInt32)
    return figures.to_frame("figures").select(pl.coalesce("figures", words)).to_series()


def people(text: pl.Expr) -> pl.Expr:
    """List of the names or ID numbers in one cell, split at 、 , ; / and the like; null where the cell is empty."""
    parts = text.str.normalize("NFKC").str.replace_all(_NAME_SEPARATORS, "\n").str.split("\n")
    filled = parts.list.eval(pl.element().str.strip_chars().filter(pl.element().str.strip_chars() != ""))
    return pl.when(~is_empty(text)).then(filled)


def fines(text: pl.Series, in_ten_thousands: pl.Series) -> pl.Series:
    """Int64 分 of amounts; `in_ten_thousands` says whose header counts in 万元."""
    plain = each_distinct(text, money.fen, pl.Int64)
    scaled = each_distinct(text, lambda amount: money.fen(amount, 10_000), pl.Int64)
    return scaled.zip_with(in_ten_thousands, plain)


def site_keys(site: pl.Series, platform: pl.Series) -> pl.Series:
    """Key of each site or account."""
    return _each_pair(site, platform, web_address.site_key)


def link_keys(link: pl.Series, platform: pl.Series) -> pl.Series:
    """Key of each piece of information."""
    return _each_pair(link, platform, web_address.link_key)


def each_distinct(texts: pl.Series, read: Callable[[str], Any], dtype: type[pl.DataType]) -> pl.Series:
    """Read each distinct text once; null for null."""
    distinct = texts.drop_nulls().unique(maintain_order=True)
    values = pl.Series([read(text) for text in distinct.to_list()], dtype=dtype)
    return texts.replace_strict(distinct, values, default=None, return_dtype=dtype)


def _each_pair(texts: pl.Series, platforms: pl.Series, key: Callable[[str, str | None], str]) -> pl.Series:
    frame = pl.DataFrame({"text": texts, "platform": platforms})
    pairs = frame.filter(pl.col("text").is_not_null()).unique(maintain_order=True)
    keys = pl.Series("key", [key(*pair) for pair in pairs.iter_rows()], dtype=pl.String)
    joined = frame.join(pairs.with_columns(keys), on=["text", "platform"], how="left", nulls_equal=True,
                        maintain_order="left")  # fmt: skip
    return joined["key"]


def _named(bare: pl.Expr, kind: str) -> pl.Expr:
    """Terms of a kind whose words stand in the text, each once, in the order of the catalogue."""
    words: dict[str, list[str]] = {}
    for term, written in terms(kind):
        words.setdefault(term, []).append(written)
    found = [pl.when(bare.str.contains_any(written)).then(pl.lit(term)) for term, written in words.items()]
    return pl.concat_list(found).list.drop_nulls()


def _numeral(text: str) -> int | None:
    """Chinese numerals up to 99."""
    if not text or any(sign not in _NUMERALS for sign in text):
        return None
    before, ten, after = text.rpartition("十")
    if not ten:
        return _NUMERALS[after] if len(after) == 1 else None
    return (_NUMERALS[before] if before else 1) * 10 + (_NUMERALS[after] if after else 0)
