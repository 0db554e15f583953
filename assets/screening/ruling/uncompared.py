"""Which fields of a claim were said or recorded and could not be compared."""

import polars as pl

from assets.screening.comparing.links import RECORD, ends_by_review
from assets.screening.comparing.periods import given
from assets.screening.ruling.misread_columns import COLUMN_MISREAD, RECORD_MISREAD
from assets.screening.ruling.not_compared import UNREAD


def not_compared() -> pl.Expr:
    """Fields that were claimed or recorded and not read, or misread, each once (List(String), never null).

    So is an end that is claimed of a record whose registry tells no ends.
    """
    empty = pl.lit([], dtype=pl.List(pl.String))
    sides = [pl.col(side).cast(pl.List(pl.String)).fill_null(empty) for side in ("unread", UNREAD)]
    misread = [
        pl.when(pl.col("reasons").list.contains(rule.code)).then(fields).otherwise(empty)
        for rule, fields in ((COLUMN_MISREAD, "misread"), (RECORD_MISREAD, "record_misread"))
    ]
    recorded = given("valid_to", RECORD) | (given("review_due", RECORD) & ends_by_review())
    untold = pl.col("same_certificate") & given("valid_to") & ~recorded & pl.col("reg_ends_untold")
    end = pl.when(untold.fill_null(value=False)).then(pl.lit(["valid_to"], dtype=pl.List(pl.String))).otherwise(empty)
    return pl.concat_list(*sides, end, *misread).list.unique(maintain_order=True)
