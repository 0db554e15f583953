"""What could not be read on either side of a comparison, and where it could change the answer."""

from collections.abc import Callable
from datetime import date

import polars as pl

from assets.screening.comparing.ended_reviews import recorded_review_ended
from assets.screening.comparing.links import RECORD
from assets.screening.comparing.periods import last_day
from assets.screening.ruling.lapsed import end_unknown, missed_before_reviews_ended, review_unknown, unreviewed
from assets.screening.ruling.rule import Rule, Strength
from schemas.tables.certificates import DATE_FIELDS
from schemas.vocabulary import NumberForm, Status, Verdict

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


def _holds(column: str, field: str) -> pl.Expr:
    return pl.col(column).list.contains(field).fill_null(value=False)


def _record_unread(as_of: date) -> pl.Expr:
    recorded = [_holds(UNREAD, field) for field in _DECISIVE]
    due = (last_day("review_due", RECORD) < as_of) & ~recorded_review_ended(as_of)
    return pl.any_horizontal(*recorded, _holds(UNREAD, "review_done") & due)


def _review_failed(as_of: date) -> pl.Expr:
    return pl.col("reg_review_failed").fill_null(value=False) & ~unreviewed(as_of).fill_null(value=False)


def _claim_unread() -> pl.Expr:
    return pl.any_horizontal(_holds("unread", field) for field in _DECISIVE)


def _waits(code: str, strength: Strength, speaks: Callable[[date], pl.Expr], *, suspends: bool = True) -> Rule:
    """A rule that something of the same certificate was not read: it supports no `registered`, makes no `lapsed`."""
    return Rule(
        code,
        Verdict.NEEDS_VERIFICATION,
        strength,
        lambda asked: pl.col("same_certificate") & speaks(asked.as_of),
        suspends=suspends,
    )


RULES = (
    _waits("status_pending", Strength.FAIR, lambda _: pl.col("reg_status") == Status.PENDING),
    _waits("status_unread", Strength.WEAK, lambda _: pl.col("reg_status") == Status.UNREAD),
    _waits("record_unread", Strength.WEAK, _record_unread),
    _waits("review_unknown", Strength.WEAK, review_unknown),
    _waits("review_missed_earlier", Strength.WEAK, missed_before_reviews_ended, suspends=False),
    _waits("review_failed", Strength.WEAK, _review_failed, suspends=False),
    _waits("end_unknown", Strength.WEAK, end_unknown),
    _waits("claim_unread", Strength.WEAK, lambda _: _claim_unread(), suspends=False),
)
