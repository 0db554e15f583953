"""Unified social credit codes (GB 32100-2015)."""

import polars as pl
from stdnum.cn import uscc

from schemas.values.text import undecorated

# No I, O, S, V, Z. Codes may begin with letters (A 军委, N 农业, Y 其他).
_SHAPE = "^[0-9A-HJ-NPQRTUWXY]{18}$"


def normalise(text: pl.Expr) -> pl.Expr:
    """18 characters in upper case, O and I read as 0 and 1; null for anything else (registration numbers, blanks)."""
    bare = undecorated(text).str.replace_all("O", "0", literal=True).str.replace_all("I", "1", literal=True)
    return pl.when(bare.str.contains(_SHAPE)).then(bare)


def passes_check(code: pl.Expr) -> pl.Expr:
    """Whether a normalised code satisfies its MOD 31 check; null for null.

    A failure is a warning, never a rejection: genuine pilot codes with a wrong check digit exist (domain facts §3).
    """
    return code.map_batches(_pass_check, return_dtype=pl.Boolean, is_elementwise=True)


def _pass_check(codes: pl.Series) -> pl.Series:
    """Checks the distinct codes only: a county has a few thousand enterprises however long its tables."""
    distinct = codes.drop_nulls().unique()
    right = [uscc.calc_check_digit(code[:17]) == code[17] for code in distinct]
    return codes.replace_strict(distinct, pl.Series(right, dtype=pl.Boolean), default=None, return_dtype=pl.Boolean)
