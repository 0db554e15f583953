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
from assets.screening.ruling.excuses import END_BESIDE, RENEWAL_TOLD
from assets.screening.ruling.lapsed import unreviewed
from assets.screening.ruling.rule import Hangs, Rule, Strength
from schemas.law.catalogues import catalogue_unknown
from schemas.settings import UPLOAD_LAG_DAYS
from schemas.vocabulary import ClueLevel, Verdict

RENEWAL_WINDOW_DAYS = 92
"""A renewed card may begin when the old one ends: at most three months ahead (建质〔2008〕75号; 30号令: 60 days).

A start still further in the future is no renewal.
"""


def with_differences(cases: pl.DataFrame, links: pl.DataFrame, as_of: date) -> pl.DataFrame:
    """Add what differs in the holder's favour, and what the export can't know, each Boolean and looked up once.

    `end_beyond`, `review_beyond`: a day later than those of all own records of the item, for a renewed card beside the
    old one is two records of one certificate; `item_beyond`: only other items are on record; `new_term`, `new_review`
    and `new_start`: a term, a review or a card of the claim began too late for the export; `newer_card`: so did its
    term, and the card began after the record's.
    """
    follows = pl.col("later_end") & _follows("valid_to", valid_years())
    dated = cases.with_columns(
        new_term=_after_export(_term_start(), as_of),
        new_review=_after_export(_review(), as_of),
        new_start=_after_export(_start(), as_of, first_unknown_day=1),
        _newer=(_newer_card() | follows).fill_null(value=False),
    )
    same = pl.col("same_certificate")
    return dated.with_columns(
        newer_card=pl.col("_newer") & pl.col("new_term"),
        end_beyond=same & ~_supported(links, "later_end"),
        review_beyond=same & ~_supported(links, "later_review"),
        item_beyond=pl.col("on_record") & ~same,
    ).drop("_newer")


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


def _unrenewed(beyond: str) -> pl.Expr:
    """Whether it differs, no renewal tells why, and the register covers the issuer, so that it could know better."""
    return pl.col(beyond) & pl.col("issuer_covered") & ~pl.col(_RECENT[beyond])


def _of_two_catalogues(as_of: date) -> pl.Expr:
    """Whether one of the two cards began under a catalogue that nobody entered yet, and the other did not.

    Its items may be called otherwise, or several be one: that the names differ tells nothing then.
    """
    sides = [("family", ""), ("reg_family", RECORD)]
    begun = [(family, pl.max_horizontal(last_day(field, side) for field in START_FIELDS)) for family, side in sides]
    claimed, recorded = (catalogue_unknown(pl.col(family), day) & (day <= as_of) for family, day in begun)
    return (claimed != recorded).fill_null(value=False)


def _later_day(code: str, beyond: str, field: str) -> Rule:
    return Rule(
        code,
        Verdict.ALTERED,
        Strength.STRONG,
        lambda _: _unrenewed(beyond),
        level=ClueLevel.HIGH,
        rests_on=(field,),
        rests_on_record=(field,),
        hangs=Hangs.ON_CARD,
        excused_by=(RENEWAL_TOLD, END_BESIDE),
    )


def _renewed(as_of: date) -> pl.Expr:
    """Whether what differs, or the card itself, began after the export; or a review was done since."""
    differing = [pl.col(beyond) & pl.col(recent) for beyond, recent in _RECENT.items()]
    reviewed = unreviewed(as_of) & _after_export(last_day("review_done"), as_of)
    same = pl.col("same_certificate")
    return pl.any_horizontal(*differing, same & pl.col("newer_card"), same & reviewed)


_RECENT = {"end_beyond": "new_term", "review_beyond": "new_review", "item_beyond": "new_start"}
VALID_TO_LATER = _later_day("valid_to_later", "end_beyond", "valid_to")
REVIEW_DUE_LATER = _later_day("review_due_later", "review_beyond", "review_due")
ITEM_NOT_ON_RECORD = Rule(
    "item_not_on_record",
    Verdict.ALTERED,
    Strength.STRONG,
    lambda asked: _unrenewed("item_beyond") & ~_of_two_catalogues(asked.as_of),
    level=ClueLevel.HIGH,
    rests_on=("item",),
    hangs=Hangs.ON_ITEM,
)
ITEM_OTHER_CATALOGUE = Rule(
    "item_other_catalogue",
    Verdict.NEEDS_VERIFICATION,
    Strength.FAIR,
    lambda asked: _unrenewed("item_beyond") & _of_two_catalogues(asked.as_of),
)
RENEWED_AFTER_EXPORT = Rule(
    "renewed_after_export", Verdict.NEEDS_VERIFICATION, Strength.FAIR, lambda asked: _renewed(asked.as_of)
)
DIFFERS_NOT_COVERED = Rule(
    "differs_not_covered",
    Verdict.NEEDS_VERIFICATION,
    Strength.FAIR,
    lambda _: pl.any_horizontal(*_RECENT) & ~pl.col("issuer_covered"),
)
RULES = (
    VALID_TO_LATER,
    REVIEW_DUE_LATER,
    ITEM_NOT_ON_RECORD,
    ITEM_OTHER_CATALOGUE,
    RENEWED_AFTER_EXPORT,
    DIFFERS_NOT_COVERED,
)
