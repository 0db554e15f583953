"""过期或未复审: on record, but past its end or its review date on the as-of date.

30号令 art. 19 to 22; since 2026-06-01 special operations are reviewed no more (应急管理部令第19号), and a review missed
before is for people to look up.
"""

from collections.abc import Callable
from datetime import date

import polars as pl

from assets.screening.comparing.ended_reviews import recorded_review_ended, reviews_over
from assets.screening.comparing.links import RECORD, ends_by_review
from assets.screening.comparing.periods import (
    ONE_MONTH_DAYS,
    first_day,
    given,
    last_day,
    valid_years,
    years_after,
    years_before,
)
from assets.screening.ruling.excuses import RENEWAL_TOLD
from assets.screening.ruling.rule import Hangs, Rule, Strength
from schemas.vocabulary import ClueLevel, Status, Verdict

REVIEWED_EARLY_YEARS = 1
"""A review counts for the coming due date when it was done in the year before it (30号令 art. 22: apply in time)."""

LONG_LAPSED_DAYS = 365
"""A renewal in the works leaves a gap of weeks; after a year nobody is waiting for it."""

# Authorities let certificates run on during the epidemic; the exact orders are unconfirmed (domain facts §2).
EXTENSION_PERIOD = (date(2020, 2, 1), date(2022, 12, 31))


def lapse_day(as_of: date) -> pl.Expr:
    """The day on which the record lapsed (Date): its end if past, else its missed review; null if neither.

    Of a record that knows neither, the day on which the claimed end passed.
    """
    recorded = pl.min_horizontal(
        pl.when(_past("valid_to", as_of)).then(last_day("valid_to", RECORD)),
        pl.when(unreviewed(as_of)).then(last_day("review_due", RECORD)),
    )
    silent = ~given("valid_to", RECORD) & ~given("review_due", RECORD)
    return pl.coalesce(recorded, pl.when(silent & (last_day("valid_to") < as_of)).then(last_day("valid_to")))


def _past(field: str, as_of: date) -> pl.Expr:
    return last_day(field, RECORD) < as_of


def unreviewed(as_of: date) -> pl.Expr:
    """Review due before the as-of date and not recorded, where the registry tells of reviews and the law asks them."""
    return _unrecorded(as_of) & ~_untold("reviews") & ~reviews_over(as_of)


def missed_before_reviews_ended(as_of: date) -> pl.Expr:
    """A review missed while there were any, of a certificate that is not past its end: what it is now is not told."""
    missed = _unrecorded(as_of) & ~_untold("reviews") & reviews_over(as_of)
    return missed & ~_past("valid_to", as_of).fill_null(value=False)


def review_unknown(as_of: date) -> pl.Expr:
    """Review due and not recorded where no reviews are told; a certificate past its end is over whatever its review."""
    return _unrecorded(as_of) & _untold("reviews") & ~_past("valid_to", as_of).fill_null(value=False)


def _unrecorded(as_of: date) -> pl.Expr:
    """Review due before the as-of date, and none done since a year before it was due, nor said to be done.

    A review that the law asks no more is never due.
    """
    from_day = years_before(first_day("review_due", RECORD), pl.lit(REVIEWED_EARLY_YEARS))
    done = (last_day("review_done", RECORD) >= from_day).fill_null(value=False)
    said = pl.col("reg_reviewed").fill_null(value=False)
    return _past("review_due", as_of) & ~done & ~said & ~recorded_review_ended(as_of)


def end_unknown(as_of: date) -> pl.Expr:
    """No ends are told where the record stands, and the claimed one is past, or later than its start bears out."""
    return _untold("ends") & (_ended_by_claim(as_of) | _beyond_term())


def _beyond_term() -> pl.Expr:
    """Whether the claimed end is more than a month after the term that began with the record, which tells none.

    The first issue began no term: a renewed card keeps its day.
    """
    ends = [given("valid_to", RECORD), given("review_due", RECORD) & ends_by_review()]
    began = pl.max_horizontal(last_day(field, RECORD) for field in ("issue", "valid_from"))
    end = years_after(began, valid_years())
    late = (first_day("valid_to") - end).dt.total_days() > ONE_MONTH_DAYS
    return ~pl.any_horizontal(ends) & late.fill_null(value=False)


def _ended_by_claim(as_of: date) -> pl.Expr:
    recorded = given("valid_to", RECORD) | given("review_due", RECORD)
    return ~recorded & (last_day("valid_to") < as_of)


def _untold(what: str) -> pl.Expr:
    """Whether the registry does not tell ends or reviews where the record stands (Boolean)."""
    return pl.col(f"reg_{what}_untold").fill_null(value=False)


def _lapsed(code: str, strength: Strength, condition: Callable[[date], pl.Expr], record: str | None = None) -> Rule:
    """A rule that the certificate is over; `record` is the field of the registry that says so."""
    return Rule(
        code,
        Verdict.LAPSED,
        strength,
        lambda asked: pl.col("same_certificate") & condition(asked.as_of),
        level=ClueLevel.MEDIUM,
        rests_on_record=(record,) if record else (),
        hangs=Hangs.ON_CARD,
        excused_by=(RENEWAL_TOLD,),
    )


def _grading(code: str, level: ClueLevel, condition: Callable[[date], pl.Expr], strength: Strength | None) -> Rule:
    """A rule that tells how urgent it is that the certificate is over."""
    return Rule(
        code,
        Verdict.LAPSED,
        strength,
        lambda asked: pl.col("same_certificate") & condition(asked.as_of),
        decides=False,
        level=level,
    )


def _after_export(as_of: date) -> pl.Expr:
    return lapse_day(as_of) >= pl.coalesce("exported_on", "reg_exported_on")


def _long_ago(as_of: date) -> pl.Expr:
    return pl.lit(as_of) - lapse_day(as_of) > pl.duration(days=LONG_LAPSED_DAYS)


RULES = (
    _lapsed("past_end", Strength.CERTAIN, lambda as_of: _past("valid_to", as_of), "valid_to"),
    _lapsed("past_review", Strength.CERTAIN, unreviewed, "review_due"),
    _lapsed("status_expired", Strength.CERTAIN, lambda _: pl.col("reg_status") == Status.EXPIRED),
    _lapsed("past_end_by_claim", Strength.FAIR, lambda as_of: _ended_by_claim(as_of) & ~_untold("ends")),
    _grading("lapsed_after_export", ClueLevel.LOW, _after_export, Strength.FAIR),
    _grading(
        "lapsed_in_extension_period",
        ClueLevel.MEDIUM,
        lambda as_of: lapse_day(as_of).is_between(*EXTENSION_PERIOD),
        Strength.FAIR,
    ),
    _grading("lapsed_long", ClueLevel.HIGH, _long_ago, None),
)
