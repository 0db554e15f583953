"""与登记不符: on record, but the claim differs in the holder's favour beyond a typing error.

Only where the register could know better: a certificate of another issuer, or one that began after the export
less the upload lag, is for the official channel to answer.
"""

from datetime import date, timedelta

import polars as pl

from assets.screening.comparing.links import OTHER_ITEM, RECORD, claims_with, ends_by_review
from assets.screening.comparing.periods import (
    END_TOLERANCE_DAYS,
    ONE_MONTH_DAYS,
    START_FIELDS,
    agrees,
    first_day,
    given,
    last_day,
    review_years,
    valid_years,
    years_before,
)
from assets.screening.ruling.lapsed import unreviewed
from schemas.settings import UPLOAD_LAG_DAYS

RENEWAL_WINDOW_DAYS = 92
"""A renewed card may begin when the old one ends: at most three months ahead (建质〔2008〕75号; 30号令: 60 days).

A start still further in the future is no renewal.
"""


def flags(links: pl.DataFrame, as_of: date) -> dict[str, pl.Expr]:
    """Rules on cases that have the columns of `with_newer_card`.

    A claimed end must be later than those of all own records of the item: a renewed card beside the old one is
    two records of one certificate.
    """
    same = pl.col("same_certificate")
    beyond = {
        "valid_to_later": same & ~_supported(links, "later_end"),
        "review_due_later": same & ~_supported(links, "later_review"),
        "item_not_on_record": pl.col("on_record") & ~same,
    }
    recent = {
        "valid_to_later": pl.col("new_term"),
        "review_due_later": pl.col("new_review"),
        "item_not_on_record": pl.col("new_start"),
    }
    reviewed = unreviewed(as_of) & _after_export(last_day("review_done"), as_of)
    covered = pl.col("issuer_covered")
    renewed = [speaks & recent[rule] for rule, speaks in beyond.items()]
    return {
        **{rule: speaks & covered & ~recent[rule] for rule, speaks in beyond.items()},
        "renewed_after_export": pl.any_horizontal(*renewed, same & pl.col("newer_card"), same & reviewed),
        "differs_not_covered": pl.any_horizontal(beyond.values()) & ~covered,
    }


def with_newer_card(cases: pl.DataFrame, as_of: date) -> pl.DataFrame:
    """Add what the export can't know, each Boolean and looked up once.

    `new_term`, `new_review` and `new_start`: a term, a review or a card of the claim began too late for the export;
    `newer_card`: so did its term, and the card began after the record's.
    """
    follows = pl.col("later_end") & _follows("valid_to", valid_years())
    dated = cases.with_columns(
        new_term=_after_export(_term_start(), as_of),
        new_review=_after_export(_review(), as_of),
        new_start=_after_export(_start(), as_of, first_unknown_day=1),
        _newer=(_newer_card() | follows).fill_null(value=False),
    )
    return dated.with_columns(newer_card=pl.col("_newer") & pl.col("new_term")).drop("_newer")


def _supported(links: pl.DataFrame, later: str) -> pl.Expr:
    """Claims with an own record, not of another item, that does not speak against the claimed date."""
    return claims_with(links, pl.col("own") & (pl.col("item_rank") > OTHER_ITEM) & ~pl.col(later))


def _start() -> pl.Expr:
    """The latest day on which the claimed card can have begun; with an end only, the family's years back."""
    dated = [pl.when(given(field)).then(last_day(field)) for field in ("issue", "valid_from")]
    return pl.coalesce(*dated, years_before(last_day("valid_to"), valid_years()))


def _term_start() -> pl.Expr:
    """The latest day on which the claimed term can have begun.

    Many write the first issue under 发证日期, years before a renewed card: where the claimed term follows the recorded
    one, it began one period before its end.
    """
    by_end = _begun_by("valid_to", valid_years())
    return pl.when(_follows("valid_to", valid_years())).then(pl.max_horizontal(_start(), by_end)).otherwise(_start())


def _begun_by(field: str, years: pl.Expr) -> pl.Expr:
    """The day a period began of which the end is claimed; it ends on the day before as well as on the day itself."""
    return years_before(last_day(field), years) + pl.duration(days=END_TOLERANCE_DAYS)


def _follows(field: str, years: pl.Expr) -> pl.Expr:
    """Whether the claimed period begins where the recorded one ends, or later: else it is no renewal."""
    ahead = pl.duration(days=RENEWAL_WINDOW_DAYS)
    by_review = pl.when(ends_by_review()).then(last_day("review_due", RECORD))
    instead = by_review if field == "valid_to" else last_day("valid_to", RECORD)
    recorded = pl.coalesce(last_day(field, RECORD), instead)
    return (_begun_by(field, years) >= recorded - ahead).fill_null(value=False)


def _newer_card() -> pl.Expr:
    """Whether the claimed card began more than a month after all that the record knows of, its end aside."""
    recorded = pl.max_horizontal(last_day(field, RECORD) for field in START_FIELDS)
    began = pl.max_horizontal(first_day(field) for field in ("issue", "valid_from"))
    same_end = agrees("valid_to", "valid_to", RECORD).fill_null(value=False)
    return ((began - recorded).dt.total_days() > ONE_MONTH_DAYS) & ~same_end


def _review() -> pl.Expr:
    """The latest day on which the claimed review can have been done; else one period before it is due again."""
    done = pl.when(given("review_done")).then(last_day("review_done"))
    by_due = pl.when(_follows("review_due", review_years())).then(_begun_by("review_due", review_years()))
    before = pl.coalesce(done, years_before(last_day("review_due"), review_years()), _start())
    return pl.max_horizontal(before, by_due)


def _after_export(day: pl.Expr, as_of: date, first_unknown_day: int = 0) -> pl.Expr:
    """Whether a start is too late for the export, and not so late that it can't have happened.

    A renewal that began ten days before the export may be missing in it; of what is absent as a whole, ten days are
    enough (contract §1): then the first day that it may not know is one later.
    """
    exported_on = pl.coalesce("exported_on", f"{RECORD}exported_on")
    late = day >= exported_on - pl.duration(days=UPLOAD_LAG_DAYS - first_unknown_day)
    return (late & (day <= as_of + timedelta(days=RENEWAL_WINDOW_DAYS))).fill_null(value=False)
