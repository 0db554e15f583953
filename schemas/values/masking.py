"""Hiding the middle of identity numbers before people or logs see them."""

import polars as pl

HIDDEN = "*" * 8
# Eighteen digits with blanks, dashes or zero-width characters between them; any run of fifteen or more digits; a number
# shown in scientific notation. Over-masking a long serial number is harmless, the reverse is not.
_DIGIT = r"[\dOoIl*]"
_LAST = r"[\dXxＸｘ×ⅩⅹOoIl*]"
_SPACED = r"((?:\d[\s\p{Cf}'\-]*){6})(?:\d[\s\p{Cf}'\-]*){8}((?:\d[\s\p{Cf}'\-]*){3}[\dXxＸｘ×Ⅹⅹ*])"
_RUN = rf"({_DIGIT}{{6}}){_DIGIT}{{5,}}({_DIGIT}{{3}}{_LAST})"
_RESIDENCE_CARD = r"([A-Za-z]{3}\d{3})\d{6}(\d{3})"
_SCIENTIFIC = r"(\d\.\d{5})\d{4,}"


def mask(id_no: pl.Expr) -> pl.Expr:
    """`370983********1234`: first six, eight stars, last four (last three of a 15-digit number).

    Shorter numbers (passports) keep two characters at each end; up to five characters nothing at all.
    """
    length = id_no.str.len_chars()
    tail = pl.when(length < 18).then(id_no.str.tail(3)).otherwise(id_no.str.tail(4))
    return (
        pl.when(length >= 15).then(id_no.str.head(6) + pl.lit(HIDDEN) + tail)
        .when(length > 5).then(id_no.str.head(2) + pl.lit(HIDDEN) + id_no.str.tail(2))
        .when(length > 0).then(pl.lit(HIDDEN))
    )  # fmt: skip


def mask_text(text: pl.Expr) -> pl.Expr:
    """Mask every identity number inside a text, also behind a T, spaced, full-width or in scientific notation."""
    return (
        text.str.replace_all(_SPACED, f"${{1}}{HIDDEN}${{2}}")
        .str.replace_all(_RUN, f"${{1}}{HIDDEN}${{2}}")
        .str.replace_all(_RESIDENCE_CARD, f"${{1}}{HIDDEN}${{2}}")
        .str.replace_all(_SCIENTIFIC, f"${{1}}{HIDDEN}")
    )
