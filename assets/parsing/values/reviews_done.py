"""Reviews done that are written otherwise than as a date: `2023-05-10 合格`, 已复审, √."""

import polars as pl

from schemas.lookups.ticks import CIRCLE
from schemas.values.review_reading import ReviewReading, read_review

# In a column of dates due, 已复审 says that it was done; in one of reviews, everything speaks of them.
FIELDS = ("review_done", "review_due")
_TABLE = ["file", "sheet", "table"]
_CROSS = r"^[×✕✗✘xX]$"
_TICKED = "[√✓✔☑●■◆]"
_SCHEMA = {
    "read": pl.Boolean,
    "done": pl.Boolean,
    "day": pl.Date,
    "precision": pl.String,
    "failed": pl.Boolean,
    "coming": pl.Boolean,
}


def with_reviews(rows: pl.DataFrame) -> pl.DataFrame:
    """Read what dating could not: words and ticks, of the column 复审记录 and of one that was not understood.

    Parameters
    ----------
    rows
        `<field>_text` String, `<field>` Date, `<field>_precision`, `<field>_problem` String of review_done and
        review_due; open_review, kind String.

    Returns
    -------
    The rows with review_done read further, `reviewed` Boolean: a review is recorded, without its date; and
    `review_failed` Boolean: the last one is told not to have been passed.
    """
    rows = rows.with_columns(reviewed=pl.lit(value=False), review_failed=pl.lit(value=False))
    for field in FIELDS:
        # What was printed stays as it is: it is shown beside the record.
        said = rows.with_columns(_crossed_circles(rows, f"{field}_text").alias("_said"))
        rows = _read_further(said, field, "_said", pl.col(f"{field}_precision").is_null()).drop("_said")
    return _read_further(rows, "open_review", "open_review", pl.col("review_done_precision").is_null())


def _crossed_circles(rows: pl.DataFrame, column: str) -> pl.Expr:
    """The column's texts, with a tick for each circle of a table that has crosses and neither ticks nor dots besides.

    Alone, a circle may as well be an empty box.
    """
    circle = pl.col(column).str.strip_chars().str.contains(f"^{CIRCLE.pattern}$").fill_null(value=False)
    if not rows.select(circle.any()).item():
        return pl.col(column)
    crossed = pl.col(column).str.strip_chars().str.contains(_CROSS).any().over(_TABLE)
    ticked = pl.col(column).str.contains(_TICKED).any().over(_TABLE)
    return pl.when(circle & crossed & ~ticked).then(pl.lit("√")).otherwise(pl.col(column))


def _read_further(rows: pl.DataFrame, field: str, column: str, where: pl.Expr) -> pl.DataFrame:
    texts = rows.filter(where & pl.col(column).is_not_null())[column].unique().sort()
    if texts.is_empty():
        return rows
    readings: list[ReviewReading] = [read_review(text, dates_are_of_reviews=field != "review_due") for text in texts]
    found = pl.DataFrame(readings, schema=_SCHEMA, orient="row").hstack([texts.alias(column)])
    read = rows.join(found.filter(pl.col("read") | pl.col("coming")), on=column, how="left", maintain_order="left")
    # 未到复审期 of a roster is understood; of a register whose dates may say otherwise it proves nothing.
    said = pl.col("read") | (pl.col("coming") & (pl.col("kind") == "roster"))
    told, done, failed = (where & said.fill_null(value=False) for said in (said, pl.col("done"), pl.col("failed")))
    dated = done & pl.col("day").is_not_null() & pl.col("review_done_precision").is_null()
    problem = {} if field == "open_review" else {f"{field}_problem": pl.when(~told).then(f"{field}_problem")}
    seen = {} if field != "open_review" else {"open_review": pl.when(~told).then("open_review")}
    return read.with_columns(
        reviewed=pl.col("reviewed") | (done & pl.col("day").is_null()),
        review_failed=pl.col("review_failed") | failed,
        review_done=pl.when(dated).then("day").otherwise("review_done"),
        review_done_precision=pl.when(dated).then("precision").otherwise("review_done_precision"),
        **problem,
        **seen,
    ).drop(*_SCHEMA)
