"""From which day the catalogue of a family is one whose items nobody has entered yet, read from item_catalogues.csv."""

from datetime import date
from functools import cache

import polars as pl

from schemas.lookups.catalogue import read_rows


@cache
def not_entered_since() -> dict[str, date]:
    """Family code to the first day of the catalogue in force that items.csv lacks.

    From that day an item outside the catalogue may be a new one: it is held against nobody.
    """
    return {row["family"]: date.fromisoformat(row["from"]) for row in read_rows("item_catalogues.csv") if _open(row)}


def catalogue_unknown(family: pl.Expr, day: date | pl.Expr) -> pl.Expr:
    """Whether the catalogue of a family (String) on a day is not entered (Boolean, never null)."""
    since = family.replace_strict(not_entered_since(), default=None, return_dtype=pl.Date)
    return (since <= day).fill_null(value=False)


def _open(row: dict[str, str]) -> bool:
    return row["entered"] == "no" and not row["to"]
