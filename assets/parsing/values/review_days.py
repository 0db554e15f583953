"""Days of review that an export can't mean: before the certificate, after its end, or one day filled down a column."""

import polars as pl

CONTRADICTS = "contradicts"
"""A day that was read and that no certificate can have: it proves nothing, as if it had not been read."""

GRACE = "1mo"
"""The last review falls on the end of validity, or some days beside it."""

FEWEST_ON_END = 8
"""So many records in a row with one day of review, most of them begun on days of their own: it was filled down."""
OWN_DAYS = 0.5

# Where the term begins; a card printed anew (补发) is issued in the midst of it.
_STARTS = ("valid_from", "issue", "first_issue")
_TABLE = ("file", "sheet", "table")


def without_contradicting_reviews(records: pl.DataFrame) -> pl.DataFrame:
    """Take days of review away that contradict their own rows.

    Parameters
    ----------
    records
        Parsed registry rows in their order: file, sheet, table; review_due, valid_to and the starts Date, with
        review_due_precision and review_due_problem String.

    Returns
    -------
    The rows, with review_due null and review_due_problem `contradicts` where it was taken away, and review_after_end
    Boolean: where columns were exchanged, the end is as wrong as the review.
    """
    starts = pl.coalesce(_STARTS)
    after = (pl.col("review_due") > pl.col("valid_to").dt.offset_by(GRACE)).fill_null(value=False)
    before = (pl.col("review_due") <= starts).fill_null(value=False)
    asked = records.select(*_TABLE, "review_due", start=starts, after=after, before=before)
    wrong = asked["after"] | asked["before"] | _filled_down(asked)
    marked = records.with_columns(review_after_end=asked["after"])
    if not wrong.any():
        return marked
    kept = {name: pl.when(~pl.lit(wrong)).then(name) for name in ("review_due", "review_due_precision")}
    problem = pl.when(pl.lit(wrong)).then(pl.lit(CONTRADICTS)).otherwise("review_due_problem")
    return marked.with_columns(**kept, review_due_problem=problem)


def _filled_down(asked: pl.DataFrame) -> pl.Series:
    """Whether a record stands in a stretch of one day of review and of many days of beginning (Boolean)."""
    runs = asked.select("start", "review_due", run=pl.struct(*_TABLE, "review_due").rle_id())
    long = (
        runs.filter(pl.col("review_due").is_not_null())
        .group_by("run")
        .agg(length=pl.len(), starts=pl.col("start").n_unique())
        .filter((pl.col("length") >= FEWEST_ON_END) & (pl.col("starts") > OWN_DAYS * pl.col("length")))
    )
    return runs["run"].is_in(long["run"].implode())
