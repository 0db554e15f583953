"""The six date texts as they are to be read: by their table's order of day and month, an end apart from its review."""

import re
import unicodedata
from collections.abc import Iterable

import polars as pl

from schemas.tables.certificates import DATE_FIELDS

_TABLE = ["file", "sheet", "table"]
_YEAR_LAST = r"^\s*([0-9]{1,2})[-./]([0-9]{1,2})[-./]((?:19|20)[0-9]{2})\b"
MOST_MONTH = 12
PROVING_LEAST = 0.2
"""Three of five days are later than the twelfth; where fewer than this share is, one was typed in another way."""

_REVIEW = "复审|年审|审验"
_DAY = re.compile(r"(?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}|(?:19|20)\d{6}(?!\d)")
_CLAUSES = re.compile(r"[,;、()\[\]【】\s]+|(?<=[日号\d期届止前审])/")


def as_read(rows: pl.DataFrame) -> pl.DataFrame:
    """Give the texts from which dates are read.

    Parameters
    ----------
    rows
        String columns `<field>_text` for each of DATE_FIELDS; where a text has the year last, file, sheet and table.

    Returns
    -------
    The six columns. 2/8/2027 is 2027-2-8 where other days of its table can only have the month first, and 2027-8-2
    where they can only have it second. Of an end beside a day of review (2027-08-02（2024-08-03复审）) the end is left.
    """
    texts = rows.select(f"{field}_text" for field in DATE_FIELDS)
    distinct = {name: texts[name].drop_nulls().unique() for name in texts.columns}
    turned = [name for name, each in distinct.items() if each.str.contains(_YEAR_LAST).any()]
    if turned:
        texts = _year_first(rows.select(_TABLE).hstack(texts), turned).select(texts.columns)
    ends = distinct["valid_to_text"]
    ends = ends.filter(ends.str.contains(_REVIEW) & ends.str.contains("[0-9]"))
    apart = {text: end for text in ends.sort() if (end := _without_review(text))}
    return texts.with_columns(pl.col("valid_to_text").replace(apart)) if apart else texts


def _year_first(rows: pl.DataFrame, columns: list[str]) -> pl.DataFrame:
    """Write the days of tables that prove their order with the year first."""
    parts = [tuple(pl.col(name).str.extract(_YEAR_LAST, part).cast(pl.Int32) for part in (1, 2)) for name in columns]
    late = [(first > MOST_MONTH, second > MOST_MONTH, first != second) for first, second in parts]
    month_first = _count(second & ~first for first, second, _ in late)
    day_first = _count(first & ~second for first, second, _ in late)
    proving = PROVING_LEAST * _count(differ & ~(first & second) for first, second, differ in late)
    rows = rows.with_columns(
        _month_first=((day_first == 0) & (month_first > 0) & (month_first >= proving)).over(_TABLE),
        _day_first=((month_first == 0) & (day_first > 0) & (day_first >= proving)).over(_TABLE),
    )
    return rows.with_columns(
        pl.when("_month_first")
        .then(pl.col(name).str.replace(_YEAR_LAST, "${3}-${1}-${2}"))
        .when("_day_first")
        .then(pl.col(name).str.replace(_YEAR_LAST, "${3}-${2}-${1}"))
        .otherwise(name)
        .alias(name)
        for name in columns
    )


def _count(tests: Iterable[pl.Expr]) -> pl.Expr:
    return pl.sum_horizontal(test.sum() for test in tests)


def _without_review(text: str) -> str | None:
    """The clause of an end, where the other clause that has a day speaks of a review."""
    clauses = [clause for clause in _CLAUSES.split(unicodedata.normalize("NFKC", text)) if _DAY.search(clause)]
    ends = [clause for clause in clauses if not re.search(_REVIEW, clause)]
    return ends[0] if len(clauses) == 2 and len(ends) == 1 else None
