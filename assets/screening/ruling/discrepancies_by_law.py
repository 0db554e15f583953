"""录入不一致 by the law of the as-of date: a review that is asked, an item that the entered catalogue should hold."""

from collections.abc import Callable
from datetime import date

import polars as pl

from assets.screening.comparing.ended_reviews import claimed_review_ended, recorded_review_ended
from assets.screening.comparing.links import RECORD
from assets.screening.comparing.periods import agrees, given, last_day, years_before
from assets.screening.ruling.discrepancies import meets, stands_for
from assets.screening.ruling.lapsed import REVIEWED_EARLY_YEARS
from assets.screening.ruling.rule import Rule, Strength
from schemas.law.catalogues import catalogue_unknown
from schemas.vocabulary import ItemMatch, Verdict

REVIEW_YEARS = 3
"""特种作业操作证 was reviewed every three years (30号令 art. 21, until 2026-05-31)."""


def _review_due_differs(as_of: date) -> pl.Expr:
    """Only of reviews that are asked on both sides: a date that nobody is to keep needs no correction."""
    is_end = meets("review_due", "valid_to").fill_null(value=False)
    ended = claimed_review_ended(as_of) | recorded_review_ended(as_of)
    return ~meets("review_due", "review_due") & ~is_end & ~pl.col("later_review") & ~_may_be_done() & ~ended


def _review_due_is_end(as_of: date) -> pl.Expr:
    """Behind the one review that was done nothing is due before the end (30号令 art. 21)."""
    ended = claimed_review_ended(as_of) | recorded_review_ended(as_of)
    return stands_for("review_due", "valid_to") & ~given("review_done", RECORD) & ~ended


def _may_be_done() -> pl.Expr:
    """Whether the day under 复审日期 is or may be that on which a review was done: the header says either (Boolean).

    It is the recorded day; or, where the register records none, a day in the year before the coming review or before
    the one three years earlier (30号令 art. 21, 22).
    """
    is_done = agrees("review_due", "review_done", RECORD).fill_null(value=False)
    claimed, due = last_day("review_due"), last_day("review_due", RECORD)
    years = [pl.lit(count) for count in (0, REVIEW_YEARS)]
    timely = [
        claimed.is_between(years_before(due, count + REVIEWED_EARLY_YEARS), years_before(due, count)) for count in years
    ]
    return is_done | (~given("review_done", RECORD) & pl.any_horizontal(timely).fill_null(value=False))


def _review_due_rule(code: str, speaks: Callable[[date], pl.Expr]) -> Rule:
    """A rule that the coming review was typed differently, by the law of the as-of date."""
    return Rule(
        code,
        Verdict.REGISTERED_DISCREPANT,
        Strength.STRONG,
        lambda asked: pl.col("same_certificate") & speaks(asked.as_of),
        corrects="review_due",
    )


def _item_rule(code: str, match: ItemMatch) -> Rule:
    """A rule that the item is not, or only nearly, one of the catalogue; silent where that was not entered yet."""
    return Rule(
        code,
        Verdict.REGISTERED_DISCREPANT,
        Strength.FAIR,
        lambda asked: (
            pl.col("same_certificate")
            & (pl.col("item_match") == match)
            & ~catalogue_unknown(pl.col("family"), asked.as_of)
        ),
        corrects="item",
    )


RULES = (
    _review_due_rule("review_due_differs", _review_due_differs),
    _review_due_rule("review_due_is_end", _review_due_is_end),
    _item_rule("item_fuzzy", ItemMatch.FUZZY),
    _item_rule("item_unknown", ItemMatch.UNKNOWN),
    Rule(
        "item_catalogue_open",
        Verdict.REGISTERED,
        None,
        lambda asked: (
            pl.col("same_certificate")
            & pl.col("item_match").is_in([ItemMatch.FUZZY, ItemMatch.UNKNOWN])
            & catalogue_unknown(pl.col("family"), asked.as_of)
        ),
        decides=False,
    ),
)
