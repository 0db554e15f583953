"""The six dates of a certificate: each read with its precision, ranges and terms spread over the fields they mean."""

import polars as pl

from assets.parsing.values.date_texts import as_read
from schemas.tables.certificates import DATE_FIELDS
from schemas.values import dates
from schemas.values.date_forms import UNREADABLE

TERM_TOLERANCE_DAYS = 40
"""Cards are handed over some weeks after they begin; a term is of years."""


def with_dates(rows: pl.DataFrame) -> pl.DataFrame:
    """Read the six date columns.

    Parameters
    ----------
    rows
        String columns `<field>_text` for each of DATE_FIELDS; file, sheet and table of each row.

    Returns
    -------
    The rows with, for each field, `<field>` Date, `<field>_precision` String and `<field>_problem` String; and
    `valid_to_derived` Boolean, where the end was written as a term of years (6年) and counted from the start.
    A range in one cell (2021-03-01至2027-02-28) gives start and end of the validity, wherever it stands.
    """
    texts = as_read(rows)
    distinct = dates.parse_distinct(_all_texts(texts))
    dated = pl.concat([rows, *(_read(texts, field, distinct) for field in DATE_FIELDS)], how="horizontal")
    if not distinct.filter(pl.col("years").is_not_null() & pl.col("date").is_not_null()).is_empty():
        dated = _placed_beside_term(dated)
    spread = _count_terms(_spread_ranges(dated))
    return spread.drop([f"{field}_{part}" for field in DATE_FIELDS for part in ("start", "start_precision", "years")])


def _all_texts(rows: pl.DataFrame) -> pl.Series:
    return pl.concat([rows[f"{field}_text"].unique().rename("text") for field in DATE_FIELDS])


def _read(rows: pl.DataFrame, field: str, distinct: pl.DataFrame) -> pl.DataFrame:
    """One date column's readings alone: joining the whole rows would copy all their columns each time."""
    text = f"{field}_text"
    named = {name: f"{field}_{name}" for name in dates.SCHEMA} | {"text": text, "date": field}
    return rows.select(text).join(distinct.rename(named), on=text, how="left", maintain_order="left").drop(text)


def _spread_ranges(rows: pl.DataFrame) -> pl.DataFrame:
    """A range in 有效期起 or 发证日期 is its start and fills an empty end; one in 有效期 fills an empty start."""
    for field in ("valid_from", "issue"):
        ranged = pl.col(f"{field}_start_precision").is_not_null()
        rows = rows.with_columns(_filled("valid_to", field, f"{field}_precision", ranged))
        rows = rows.with_columns(_replaced(field, f"{field}_start", f"{field}_start_precision", ranged))
    ranged = pl.col("valid_to_start_precision").is_not_null()
    return rows.with_columns(_filled("valid_from", "valid_to_start", "valid_to_start_precision", ranged))


def _placed_beside_term(rows: pl.DataFrame) -> pl.DataFrame:
    """2027-1-22（4年期） as an end: whether its day ends the term or begins it is told by the other dates of the row.

    The day of the start again is the start, and its term counts from there; whole terms after it is the end. Any
    other day, and one beside which nothing else is dated, is not read: an end taken for a start, or the other way
    round, would accuse.
    """
    termed = pl.col("valid_to_years").is_not_null() & pl.col("valid_to").is_not_null()
    days = (pl.col("valid_to") - pl.coalesce("valid_from", "issue")).dt.total_days()
    begins = (days.abs() <= TERM_TOLERANCE_DAYS).fill_null(value=False)
    term = pl.col("valid_to_years") * 365.2425
    ends = ((days - (days / term).round().clip(1) * term).abs() <= TERM_TOLERANCE_DAYS).fill_null(value=False)
    unread = termed & ~begins & ~ends
    return rows.with_columns(
        *(pl.when(~(termed & ~ends)).then(name).alias(name) for name in ("valid_to", "valid_to_precision")),
        valid_to_problem=pl.when(unread).then(pl.lit(UNREADABLE)).otherwise("valid_to_problem"),
        valid_to_years=pl.when(~unread).then("valid_to_years"),
    )


def _count_terms(rows: pl.DataFrame) -> pl.DataFrame:
    """A term in place of an end date counts from the validity's start, else from the issue."""
    years = pl.coalesce("valid_to_years", "valid_from_years", "issue_years")
    base, precision = pl.coalesce("valid_from", "issue"), pl.coalesce("valid_from_precision", "issue_precision")
    derived = years.is_not_null() & base.is_not_null() & pl.col("valid_to_precision").is_null()
    end = base.dt.offset_by(pl.concat_str(years.fill_null(0), pl.lit("y")))
    marked = rows.with_columns(valid_to_derived=derived, _end=end, _end_precision=precision)
    return marked.with_columns(_filled("valid_to", "_end", "_end_precision", pl.col("valid_to_derived"))).drop(
        "_end", "_end_precision"
    )


def _filled(target: str, day: str, precision: str, where: pl.Expr) -> list[pl.Expr]:
    """Give the target another column's date and precision where it has none."""
    return _replaced(target, day, precision, where & pl.col(f"{target}_precision").is_null())


def _replaced(target: str, day: str, precision: str, where: pl.Expr) -> list[pl.Expr]:
    return [
        pl.when(where).then(day).otherwise(target).alias(target),
        pl.when(where).then(precision).otherwise(f"{target}_precision").alias(f"{target}_precision"),
    ]
