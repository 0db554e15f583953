"""不在本次范围, 数据问题 and 无证: rows that say no certificate of the campaign, or nothing that could be looked up."""

import polars as pl

from assets.screening.ruling.rule import Rule, Strength
from schemas.vocabulary import ClueLevel, Verdict


def _none_claimed() -> pl.Expr:
    return pl.col("readable") & ~pl.col("claimed")


def is_misplaced() -> pl.Expr:
    """Whether a row was set apart because its cells stand in a wrong row or column (Boolean)."""
    return pl.col("misplaced").is_not_null()


NOT_APPLICABLE = Rule(
    "not_applicable", Verdict.NOT_APPLICABLE, Strength.CERTAIN, lambda _: pl.col("other_certificate").is_not_null()
)
UNREADABLE = Rule("unreadable", Verdict.UNREADABLE, Strength.CERTAIN, lambda _: ~pl.col("readable") & ~is_misplaced())
VALUES_MISPLACED = Rule("values_misplaced", Verdict.UNREADABLE, Strength.STRONG, lambda _: is_misplaced())
UNCERTIFIED = Rule(
    "uncertified", Verdict.UNCERTIFIED, Strength.CERTAIN, lambda _: _none_claimed(), level=ClueLevel.MEDIUM
)
HOLDER_ON_RECORD = Rule(
    "holder_on_record", Verdict.UNCERTIFIED, Strength.FAIR, lambda _: _none_claimed() & pl.col("on_record"),
    decides=False, level=ClueLevel.LOW,
)  # fmt: skip
NEED_UNKNOWN = Rule(
    "need_unknown", Verdict.UNCERTIFIED, Strength.WEAK,
    lambda _: _none_claimed() & pl.col("needs_certificate").is_null(),
    decides=False, level=ClueLevel.LOW,
)  # fmt: skip
RULES = (NOT_APPLICABLE, UNREADABLE, VALUES_MISPLACED, UNCERTIFIED, HOLDER_ON_RECORD, NEED_UNKNOWN)
"""What speaks of rows that are not held against a registry; every other rule is asked of claims that can be read."""
