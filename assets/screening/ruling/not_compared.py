"""What could not be read on either side of a comparison, and where it could change the answer."""

from datetime import date

import polars as pl

from assets.screening.comparing.links import RECORD, ends_by_review
from assets.screening.comparing.periods import given, last_day
from assets.screening.ruling.lapsed import end_unknown, review_unknown, unreviewed
from assets.screening.ruling.misread_columns import COLUMN_MISREAD, RECORD_MISREAD
from schemas.tables.certificates import DATE_FIELDS
from schemas.vocabulary import NumberForm, Status

UNREAD = f"{RECORD}unread"
# What a spreadsheet shows where a formula found nothing: something stands there that nobody can read.
# A formula that failed, or a column too narrow for its number.
_FAILED = r"^\s*#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NULL!|NUM!|##+\s*$)"
# Words that point at a paper in place of its number.
_POINTING = "见|附件|附后|另附|扫描|复印|影印|照片|图片|拍照|原件|存档|档案"
# An end or a review due later than the record's makes an alteration; the other dates make none by themselves.
_DECISIVE = ("valid_to", "review_due")


def with_unread_records(cases: pl.DataFrame, certificates: pl.DataFrame) -> pl.DataFrame:
    """Add what was read of each case's record.

    reg_unread List(String); reg_reviewed, reg_review_failed, reg_reviews_untold, reg_ends_untold Boolean.
    """
    told = certificates.select(
        "reg_id", pl.col("unread", "reviewed", "review_failed", "reviews_untold", "ends_untold").name.prefix(RECORD)
    )
    return cases.join(told, on="reg_id", how="left", maintain_order="left")


def flags(as_of: date) -> dict[str, pl.Expr]:
    """Rules on cases with a record: what was not read supports no `registered` and makes no `lapsed`."""
    same, status = pl.col("same_certificate"), pl.col("reg_status")
    due = last_day("review_due", RECORD) < as_of
    recorded = [_holds(UNREAD, field) for field in _DECISIVE]
    return {
        "status_pending": same & (status == Status.PENDING),
        "status_unread": same & (status == Status.UNREAD),
        "record_unread": same & pl.any_horizontal(*recorded, _holds(UNREAD, "review_done") & due),
        "review_unknown": same & review_unknown(as_of),
        "review_failed": same
        & pl.col("reg_review_failed").fill_null(value=False)
        & ~unreviewed(as_of).fill_null(value=False),
        "end_unknown": same & end_unknown(as_of),
        "claim_unread": same & pl.any_horizontal(_holds("unread", field) for field in _DECISIVE),
    }


def unread_absence() -> pl.Expr:
    """Whether a case without a record claims an issuer, or its only dates, in words that were not read.

    So does one that names a trade and nothing else: that is how lists of staff are written, too; and one whose number
    is no number but words or signs, such as 详见复印件2, NULL or ……; and one whose number or issuer is a formula that
    failed.
    """
    undated = ~pl.col("dated") & pl.any_horizontal(_holds("unread", field) for field in DATE_FIELDS)
    trade_alone = ~pl.col("dated") & (pl.col("number_form") == NumberForm.MISSING) & pl.col("issuer").is_null()
    free, number = pl.col("number_form") == NumberForm.FREE, pl.col("number")
    pointing = number.str.contains(_POINTING) & ~number.str.contains("[0-9]{4}")
    worded = free & (~number.str.contains("[0-9]") | pointing).fill_null(value=False)
    failed = pl.any_horizontal(pl.col(column).str.contains(_FAILED) for column in ("number_text", "issuer_text"))
    untold = (pl.col("number_form") == NumberForm.MISSING) & pl.col("number_text").is_not_null()
    return undated | trade_alone | worded | untold | failed.fill_null(value=False) | _holds("unread", "issuer")


def not_compared() -> pl.Expr:
    """Fields that were claimed or recorded and not read, or misread, each once (List(String), never null).

    So is an end that is claimed of a record whose registry tells no ends.
    """
    empty = pl.lit([], dtype=pl.List(pl.String))
    sides = [pl.col(side).cast(pl.List(pl.String)).fill_null(empty) for side in ("unread", UNREAD)]
    misread = [
        pl.when(pl.col("reasons").list.contains(code)).then(fields).otherwise(empty)
        for code, fields in ((COLUMN_MISREAD, "misread"), (RECORD_MISREAD, "record_misread"))
    ]
    recorded = given("valid_to", RECORD) | (given("review_due", RECORD) & ends_by_review())
    untold = pl.col("same_certificate") & given("valid_to") & ~recorded & pl.col("reg_ends_untold")
    end = pl.when(untold.fill_null(value=False)).then(pl.lit(["valid_to"], dtype=pl.List(pl.String))).otherwise(empty)
    return pl.concat_list(*sides, end, *misread).list.unique(maintain_order=True)


def _holds(column: str, field: str) -> pl.Expr:
    return pl.col(column).list.contains(field).fill_null(value=False)
