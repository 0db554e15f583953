"""Which authority a certificate number names: numbers of 建筑 certificates begin with the province that issued them."""

from functools import cache

import polars as pl

from schemas.lookups.catalogue import read_rows

# 苏建安C(2020)0000001, 苏A012020000001 and their mistyped forms: a letter or 建安, then figures.
_NAMES_PROVINCE = r"^(\p{Han})(?:建安?|[A-Z])[^0-9]{0,4}[0-9]"
_NAMES_CITY = r"^(\p{Han}[A-Z])[0-9]"


def issuers_named(number: pl.Expr) -> pl.Expr:
    """Authorities that a number speaks for, joined by | (String); null where it names none (number_provinces.csv)."""
    city = number.str.extract(_NAMES_CITY).replace_strict(_prefixes(), default=None, return_dtype=pl.String)
    province = number.str.extract(_NAMES_PROVINCE).replace_strict(_prefixes(), default=None, return_dtype=pl.String)
    return pl.coalesce(city, province)


@cache
def _prefixes() -> dict[str, str]:
    return {row["prefix"]: row["issuers"] for row in read_rows("number_provinces.csv")}
