"""Who issued a certificate where no issuer is written: a number that begins with its province, a remark."""

import polars as pl

from schemas.lookups.provinces import provinces_by_sign
from schemas.vocabulary import NumberForm, Told

PROVINCIAL_FORMS = (NumberForm.CONSTRUCTION_OPERATION, NumberForm.CONSTRUCTION_SAFETY)


def spoken_issuer() -> pl.Expr:
    """The written issuer; where there is none, the province that the number names (String): 苏A… is 江苏省."""
    sign = pl.when(pl.col("number_form").is_in(PROVINCIAL_FORMS)).then(pl.col("number").str.head(1))
    province = sign.replace_strict(provinces_by_sign(), default=None, return_dtype=pl.String)
    return pl.coalesce("issuer", province)


def told_elsewhere() -> pl.Expr:
    """Whether a remark says that the certificate is another province's (Boolean)."""
    return pl.col("told").fill_null([]).list.contains(Told.ELSEWHERE.value)
