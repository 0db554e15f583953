"""Long numbers typed into numeric cells: spreadsheets keep 15 digits and invent the rest (domain facts §8)."""

import polars as pl

from schemas.values.text import folded

DIGITS_KEPT = 15
_SCIENTIFIC = r"^[0-9](?:\.[0-9]+)?E\+?1[0-9]$"
# A shorter mantissa is what the cell showed (3.70983E+17), not all the number that it held.
_FULL_MANTISSA = 10


def has_lost_precision(text: pl.Expr, numeric: pl.Expr) -> pl.Expr:
    """Whether a text is a number of more than 15 digits from a numeric cell, or one in scientific notation."""
    plain = _trimmed(text)
    long = plain.str.contains(rf"^[0-9]{{{DIGITS_KEPT + 1},}}$")
    return (plain.str.contains(_SCIENTIFIC) | (numeric & long)).fill_null(value=False)


def first_15_digits(text: pl.Expr) -> pl.Expr:
    """The 15 digits that are true of an 18-digit number, as '%.15g' gives them; null where fewer are known.

    The double nearest to …010000 shows as …009984: rounding, not cutting, gives the digits back.
    """
    plain = _trimmed(text)
    mantissa = plain.str.head(-4).str.count_matches("[0-9]")
    full = ~plain.str.contains("E") | (mantissa >= _FULL_MANTISSA)
    whole = (
        pl.when(plain.str.contains(_SCIENTIFIC)).then(plain.cast(pl.Float64, strict=False).cast(pl.Int64, strict=False))
        .otherwise(plain.str.replace("[^0-9]$", "0").cast(pl.Int64, strict=False))
    )  # fmt: skip
    rounded = ((whole + 500) // 1000).cast(pl.String)
    return pl.when(full & (rounded.str.len_chars() == DIGITS_KEPT)).then(rounded)


def _trimmed(text: pl.Expr) -> pl.Expr:
    return folded(text).str.replace_all(r"[\s\p{Cf}]+", "").str.replace(r"\.0+$", "")
