"""What one field of a claim shows beside the record, in a Chinese word, with the weight of the match."""

from datetime import date

import polars as pl

from assets.screening.comparing.ended_reviews import claimed_review_ended, recorded_review_ended
from assets.screening.comparing.links import RECORD
from assets.screening.comparing.periods import agrees, first_day, given
from schemas.comparison_levels import EnterpriseLevel, IdLevel, NameLevel, NumberLevel
from schemas.tables.certificates import DATE_FIELDS
from schemas.vocabulary import Coded, labels

LEVELS: dict[str, tuple[str, type[Coded]]] = {
    "name": ("name", NameLevel),
    "id_no": ("id", IdLevel),
    "number": ("number", NumberLevel),
    "enterprise": ("enterprise", EnterpriseLevel),
}
"""Fields that linkage compares: the prefix of their columns in CandidatePairs, and their vocabulary."""

SAME, OTHER, LATER, EARLIER = "一致", "不同", "晚于登记", "早于登记"
NOT_CLAIMED, NOT_RECORDED = "未申报", "登记未载明"
NO_REVIEW = "不再复审"


def comparison(field: str, as_of: date) -> pl.Expr:
    """The word for one field (String), on claims beside their record; null where there is no record.

    Where the law of the as-of date asks no review any more, that is the word: the days tell nothing then.
    """
    if field in LEVELS:
        prefix, vocabulary = LEVELS[field]
        word = pl.col(f"{prefix}_level").replace_strict(labels(vocabulary), default=None, return_dtype=pl.String)
    elif field in DATE_FIELDS:
        word = _both_sides(given(field), given(field, RECORD), _dates(field, as_of))
    elif field == "status":
        word = pl.lit(None, dtype=pl.String)
    else:
        claimed, recorded = pl.col(field), pl.col(f"{RECORD}{field}")
        equal = pl.when(claimed == recorded).then(pl.lit(SAME)).otherwise(pl.lit(OTHER))
        word = _both_sides(claimed.is_not_null(), recorded.is_not_null(), equal)
    return pl.when(pl.col("reg_id").is_not_null()).then(word)


def weight(field: str) -> pl.Expr:
    """Bits that linkage gave the field (Float64); null for fields it doesn't compare."""
    return pl.col(f"{LEVELS[field][0]}_bits") if field in LEVELS else pl.lit(None, dtype=pl.Float64)


def _dates(field: str, as_of: date) -> pl.Expr:
    ended = claimed_review_ended(as_of) | recorded_review_ended(as_of)
    return (
        pl.when(agrees(field, field, RECORD))
        .then(pl.lit(SAME))
        .when(ended if field == "review_due" else pl.lit(value=False))
        .then(pl.lit(NO_REVIEW))
        .when(first_day(field) > first_day(field, RECORD))
        .then(pl.lit(LATER))
        .otherwise(pl.lit(EARLIER))
    )


def _both_sides(claimed: pl.Expr, recorded: pl.Expr, word: pl.Expr) -> pl.Expr:
    return (
        pl.when(claimed & recorded)
        .then(word)
        .when(claimed)
        .then(pl.lit(NOT_RECORDED))
        .when(recorded)
        .then(pl.lit(NOT_CLAIMED))
    )
