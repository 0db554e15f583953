"""Columns of date texts: plain ones by expressions, all other forms once for each distinct text."""

import polars as pl

from schemas.values.date_forms import EARLIEST_YEAR, IMPOSSIBLE, LAST_YEAR, DateReading
from schemas.values.date_reading import read_date
from schemas.values.text import in_two_ways
from schemas.vocabulary import Precision

_PARTED = r"^((?:19|20)[0-9]{2})[-./年]([0-9]{1,2})[-./月]([0-9]{1,2})日?(?:[ T]00:00:00(?:\.0+)?)?$"
_CLOSED = r"^((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})$"
_PLAIN = f"{_PARTED}|{_CLOSED}"
SCHEMA = {
    "date": pl.Date,
    "precision": pl.String,
    "start": pl.Date,
    "start_precision": pl.String,
    "years": pl.Int8,
    "problem": pl.String,
}


def parse(texts: pl.Series) -> pl.DataFrame:
    """Read a column of dates.

    Parameters
    ----------
    texts
        String, as displayed.

    Returns
    -------
    DataFrame of the same height: date Date (the day; the first day of a month or year; the end of a range), precision
    String (Precision; `open` with a null date for 长期), start Date and start_precision String (the start of a range in
    one cell), years Int8 (a term such as 6年), problem String (`impossible`: no such date; `unreadable`; null).
    """
    asked = texts.rename("text").to_frame()
    return asked.join(parse_distinct(texts), on="text", how="left", maintain_order="left", nulls_equal=True).drop(
        "text"
    )


def parse_distinct(texts: pl.Series) -> pl.DataFrame:
    """The same, one row a distinct text with the text itself as first column; dates repeat heavily in a table."""
    distinct = texts.unique().rename("text").to_frame()
    return distinct.hstack(in_two_ways(distinct, pl.col("text").str.contains(_PLAIN), _read_plain, _read_each))


def _read_plain(rows: pl.DataFrame) -> pl.DataFrame:
    parts = [pl.col("text").str.extract(_PARTED, part) for part in (1, 2, 3)]
    parted = pl.concat_str(parts[0], *(part.str.zfill(2) for part in parts[1:]))
    day = pl.coalesce(parted, pl.col("text")).str.to_date("%Y%m%d", strict=False)
    read = rows.with_columns(day=day)
    exists = pl.col("day").dt.year().is_between(EARLIEST_YEAR, LAST_YEAR).fill_null(value=False)
    forever = (pl.col("day").dt.year() > LAST_YEAR) & (pl.col("day").dt.strftime("%m%d") == "1231")
    judged = read.select(
        date=pl.when(exists).then("day"),
        precision=pl.when(exists).then(pl.lit(Precision.DAY.value)).when(forever).then(pl.lit(Precision.OPEN.value)),
        problem=pl.when(~exists & ~forever.fill_null(value=False)).then(pl.lit(IMPOSSIBLE)),
    )
    absent = [pl.lit(None, SCHEMA[name]).alias(name) for name in ("start", "start_precision", "years")]
    return judged.with_columns(absent).select(list(SCHEMA))


def _read_each(rows: pl.DataFrame) -> pl.DataFrame:
    readings = [read_date(text) if text is not None else DateReading() for text in rows["text"]]
    return pl.DataFrame(readings, schema=SCHEMA, orient="row")
