"""Harmless ways of writing names and numbers: spaces, widths, apostrophes, T left out; the truth stays."""

from collections.abc import Callable

import polars as pl
from numpy.random import Generator

from demo.basics.drawn_names import MIDDLE_DOT

NAME_SHARE = 0.12
ID_SHARE = 0.14
NUMBER_SHARE = 0.14

WIDE_DIGITS = (list("0123456789XT"), list("０１２３４５６７８９ＸＴ"))

Spelling = Callable[[pl.Expr], pl.Expr]

NAME_SPELLINGS: tuple[Spelling, ...] = (
    lambda name: (
        pl.when(name.str.len_chars() == 2).then(name.str.head(1) + "  " + name.str.tail(1)).otherwise(name + " ")
    ),
    lambda name: name.str.head(1) + "\u3000" + name.str.slice(1),
    lambda name: " " + name + "\u200b",
    lambda name: name.str.replace(MIDDLE_DOT, "•", literal=True) + "\u00a0",
    lambda name: name.str.replace(MIDDLE_DOT, "．", literal=True),
    lambda name: name + "（班长）",
    lambda name: name + "(兼)",
)
ID_SPELLINGS: tuple[Spelling, ...] = (
    lambda number: "'" + number,
    lambda number: number.str.head(6) + " " + number.str.slice(6, 8) + " " + number.str.slice(14),
    lambda number: number.str.replace_many(*WIDE_DIGITS),
    lambda number: number.str.to_lowercase(),
    lambda number: number.str.replace("X", "×", literal=True),
    lambda number: number.str.replace("X", "Ⅹ", literal=True),
    lambda number: number + "\t",
    lambda number: "\u00a0" + number,
)
T_SPELLINGS: tuple[Spelling, ...] = (
    lambda number: number.str.slice(1),
    lambda number: "T" + number,
    lambda number: number.str.to_lowercase(),
    lambda number: "T " + number.str.slice(1),
    lambda number: number.str.replace_many(*WIDE_DIGITS),
    lambda number: number.str.head(7) + " " + number.str.slice(7, 8) + " " + number.str.slice(15),
)
SERIAL_SPELLINGS: tuple[Spelling, ...] = (
    lambda number: number.str.replace_many(["(", ")"], ["（", "）"]),
    lambda number: number.str.replace_many(["(", ")"], ["〔", "〕"]),
    lambda number: number.str.replace_many(["(", ")"], ["[", "]"]),
    lambda number: number.str.replace(")", ") ", literal=True) + " ",
    lambda number: number.str.replace_many(*WIDE_DIGITS),
)


def respell(rng: Generator, texts: pl.Series, share: float, ways: tuple[Spelling, ...], where: pl.Expr) -> pl.Series:
    """Write a share of the texts that satisfy `where` (on column "t") in one of the ways."""
    frame = pl.DataFrame({"t": texts, "w": rng.integers(0, len(ways), len(texts)), "u": rng.random(len(texts))})
    text = pl.col("t")
    for place, way in enumerate(ways):
        text = pl.when((pl.col("w") == place) & (pl.col("u") < share) & where).then(way(pl.col("t"))).otherwise(text)
    return frame.select(text.alias("t"))["t"]


def spelled_names(rng: Generator, names: pl.Series) -> pl.Series:
    """Write some names with spaces, other middle dots, remarks."""
    return respell(rng, names, NAME_SHARE, NAME_SPELLINGS, pl.col("t").is_not_null())


def spelled_ids(rng: Generator, numbers: pl.Series) -> pl.Series:
    """Write some identity numbers with apostrophes, blanks, wide digits, other forms of X."""
    return respell(rng, numbers, ID_SHARE, ID_SPELLINGS, pl.col("t").str.contains(r"^[0-9]{15,19}X?$"))


def spelled_numbers(rng: Generator, numbers: pl.Series) -> pl.Series:
    """Write some certificate numbers without T, with two, in other brackets and widths."""
    with_t = respell(rng, numbers, NUMBER_SHARE, T_SPELLINGS, pl.col("t").str.contains(r"^T[0-9]{17}[0-9X]$"))
    return respell(rng, with_t, NUMBER_SHARE, SERIAL_SPELLINGS, pl.col("t").str.contains(r"^\p{Han}"))
