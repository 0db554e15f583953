"""Cells that an export lost: a column that says nothing where it should, in a whole table or in a stretch of its rows.

A cell that is empty by itself says that there is nothing. Where so many are, or so many on end, the column was not
exported, or was emptied from some row on: then an empty cell says nothing at all.
"""

import polars as pl

from assets.parsing.values.unread_fields import OUT_OF_FORCE
from schemas.law.reviews import no_review_due

TABLE = ["file", "sheet", "table", "family"]

UNTOLD_SHARE = 0.2
"""So many certificates in force never missed their review: county rates lie far below it."""
FEWEST_UNTOLD = 3
LEAST_RATE, MOST_RATE = 0.05, 0.5
"""The share of empty cells that is taken for granted in a column; one of which more are empty has no stretches."""
CHANCE = 0.001
"""How seldom chance may make a stretch as long in a table."""


def reviews_untold(records: pl.DataFrame) -> pl.Series:
    """Whether reviews are not told where a record stands (Boolean): in its whole table, or in its stretch of it.

    A review was missed only where the export tells of reviews. Asked are the certificates in force whose review was
    due before the export, while the law asked any. Takes columns of Certificates of registries, in the order of their
    rows.
    """
    due, over = ((pl.col(field) < pl.col("exported_on")).fill_null(value=False) for field in ("review_due", "valid_to"))
    due &= ~no_review_due(pl.col("review_due"), pl.col("family"))
    told = pl.any_horizontal(
        pl.col("review_done_text").is_not_null(),
        pl.col("review_done_precision").is_not_null(),
        pl.col("reviewed"),
        pl.col("unread").list.contains("review_done"),
    )
    marked = _marked(records, asked=due & ~over & ~pl.col("status").is_in(OUT_OF_FORCE), told=told)
    scattered, asked = ((pl.col(name) & ~pl.col("in_stretch")).sum().over(TABLE) for name in ("silent", "asked"))
    enough = scattered >= pl.min_horizontal(pl.lit(FEWEST_UNTOLD), asked)
    sparse = enough & (scattered > UNTOLD_SHARE * asked)
    return marked.select(found=pl.col("in_stretch") | sparse)["found"]


def ends_untold(records: pl.DataFrame) -> pl.Series:
    """Whether ends are not told where a record stands (Boolean): in most of its table, or in its stretch of it."""
    rare = records.select(found=pl.col("valid_to_text").is_null().mean().over(TABLE) > MOST_RATE)["found"]
    return rare | in_blank_stretch(records, "valid_to_text")


def in_blank_stretch(records: pl.DataFrame, column: str) -> pl.Series:
    """Whether a record stands in a stretch without a column that is filled elsewhere in its table (Boolean).

    Takes the records in the order of their rows.
    """
    if not 0 < records[column].null_count() < records.height:
        return pl.repeat(value=False, n=records.height, dtype=pl.Boolean, eager=True)
    marked = _marked(records, asked=pl.lit(value=True), told=pl.col(column).is_not_null())
    return marked.select(found=pl.col("in_stretch") & (pl.col("untold") < pl.col("asked_of")))["found"]


def _marked(records: pl.DataFrame, *, asked: pl.Expr, told: pl.Expr) -> pl.DataFrame:
    """[asked, silent, in_stretch Boolean, asked_of, untold UInt32] of each record.

    `silent`: asked, and tells nothing; `asked_of` and `untold`: how many of its table are asked, and are silent;
    `in_stretch`: between the nearest records above and below that do tell, more are silent than chance makes.
    """
    said = told.fill_null(value=False)
    placed = records.select(*TABLE, told=said, asked=asked, silent=asked & ~said).with_columns(
        stretch=pl.col("told").cum_sum().over(TABLE),
        untold=pl.col("silent").sum().over(TABLE),
        asked_of=pl.col("asked").sum().over(TABLE),
    )
    counted = placed.with_columns(length=pl.col("silent").sum().over([*TABLE, "stretch"]))
    return counted.with_columns(in_stretch=_too_long() & ~pl.col("told"))


def _too_long() -> pl.Expr:
    """Whether so many silent cells on end are no chance, by how often a cell is empty in the rest of the table."""
    others = pl.col("asked_of") - pl.col("length")
    rate = (pl.col("untold") - pl.col("length")) / pl.max_horizontal(others, pl.lit(1))
    longest = (CHANCE / pl.col("asked_of")).log() / rate.clip(LEAST_RATE, MOST_RATE).log()
    long = (pl.col("length") >= FEWEST_UNTOLD) & (pl.col("length") > longest)
    return (long & (rate <= MOST_RATE)).fill_null(value=False)
