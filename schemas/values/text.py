"""Folding that every kind of value needs before it is read: width, case, invisible characters, empty words."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache

import polars as pl

from schemas.lookups.words import words

FrameStep = Callable[[pl.DataFrame], pl.DataFrame]

# White space of any script, format characters (zero width, BOM, soft hyphen), controls, and the quotes, equals signs
# and dashes that spreadsheets and people put around numbers to keep them text.
_DECORATION = r"""[\s\p{Cf}\p{Cc}'`´’‘"“”=\-‐‑‒–—―−_]+"""
# Only marks that say "nothing here": / \ - — . and the like.
_MARKS_ONLY = r"^[\s/\\|\-‐‑–—―_.。,、·~*×✕]+$"


def folded(text: pl.Expr) -> pl.Expr:
    """NFKC, upper case: full-width digits and letters, Roman numerals and compatibility forms become plain ones."""
    return text.str.normalize("NFKC").str.to_uppercase()


def undecorated(text: pl.Expr) -> pl.Expr:
    """Folded, without blanks, zero-width characters, quotes, equals signs, dashes and underscores."""
    return folded(folded(text).str.replace_all(_DECORATION, ""))


def squeezed(text: pl.Expr) -> pl.Expr:
    """NFKC without blanks and invisible characters; case and punctuation stay. Empty becomes null.

    Composed once more behind that, for accents whose blank is gone.
    """
    bare = text.str.normalize("NFKC").str.replace_all(r"[\s\p{Cf}\p{Cc}]+", "")
    return none_if_empty(bare.str.normalize("NFKC"))


def none_if_empty(text: pl.Expr) -> pl.Expr:
    """Null in place of an empty string."""
    return pl.when(text != "").then(text)


def is_word(text: pl.Expr, kind: str) -> pl.Expr:
    """Whether the text is one of the words of a kind (schemas/lookups/words.csv); false for null."""
    return folded(text).str.replace_all(r"\s+", "").is_in(words(kind)).fill_null(value=False)


def is_marks(text: pl.Expr) -> pl.Expr:
    """Whether the text is only marks such as `/`, `-`, `——`; false for null."""
    return text.str.contains(_MARKS_ONLY).fill_null(value=False)


def is_empty(text: pl.Expr) -> pl.Expr:
    """Whether nothing was filled in: null, blank, only marks, or a word such as 待补, null, #N/A."""
    return text.is_null() | (squeezed(text).is_null()) | is_marks(text) | is_word(text, "empty")


def says_nothing(text: pl.Expr) -> pl.Expr:
    """Whether a cell tells of nothing: not filled in (`is_empty`), or a word such as 无, 未取证, 培训中."""
    return is_empty(text) | is_word(text, "none_claimed")


def is_nothing(text: str) -> bool:
    """`says_nothing` of one cell."""
    plain = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text).upper())
    return not plain or plain in _nothing_words() or re.match(_MARKS_ONLY, text) is not None


@cache
def _nothing_words() -> frozenset[str]:
    return frozenset((*words("empty"), *words("none_claimed")))


def in_two_ways(frame: pl.DataFrame, plain: pl.Expr, quick: FrameStep, careful: FrameStep) -> pl.DataFrame:
    """Read the rows that are plain by a quick way and the rest by a careful one; height and order stay.

    Most of a column is written plainly, so that the long chains of replacements run over few rows.
    """
    marked = frame.with_columns(plain.fill_null(value=False).alias("_plain")).with_row_index("_row")
    ways = ((marked.filter("_plain"), quick), (marked.filter(~pl.col("_plain")), careful))
    # Often all rows go one way; where there is none, the quick one says which columns there would be.
    taken = [way for way in ways if not way[0].is_empty()] or ways[:1]
    parts = [part.select("_row").hstack(step(part.drop("_row", "_plain"))) for part, step in taken]
    return pl.concat(parts).sort("_row").drop("_row")


def step_by_step(text: pl.Expr, *steps: tuple[str, pl.Expr]) -> pl.Expr:
    """An expression made of named columns, each computed once: the first column is `text`, the last the result.

    A plain chain of expressions would compute `bare` again for each of its uses.
    """

    def run(texts: pl.Series) -> pl.Series:
        frame = texts.to_frame("text")
        for name, step in steps:
            frame = frame.with_columns(step.alias(name))
        return frame.to_series(-1)

    return text.map_batches(run, return_dtype=pl.String, is_elementwise=True)


def for_distinct(text: pl.Expr, read: Callable[[pl.Expr], pl.Expr]) -> pl.Expr:
    """`read(text)`, computed once for each distinct text: for enterprises, issuers and other values that repeat."""

    def run(texts: pl.Series) -> pl.Series:
        distinct = texts.unique().rename("text").to_frame().with_columns(read(pl.col("text")).alias("read"))
        return texts.rename("text").to_frame().join(distinct, on="text", how="left", maintain_order="left")["read"]

    return text.map_batches(run, return_dtype=pl.String, is_elementwise=True)
