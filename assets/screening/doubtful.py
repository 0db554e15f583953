"""What a registry in doubt still proves: that somebody is on record, but not that nothing newer is."""

from collections.abc import Mapping

import polars as pl

from assets.screening.links import RECORD
from assets.screening.periods import START_FIELDS, agrees, given
from schemas.lookups.rules import rules
from schemas.vocabulary import ItemMatch, Verdict

HANGING_ON_RECORD = (Verdict.ALTERED, Verdict.REVOKED, Verdict.LAPSED)
# Two valid IDs that differ are two people, whatever a registry holds.
NEEDS_NO_RECORD = ("number_embeds_another",)
# Cards of several items are often issued on one day: that one is on record says nothing of the other.
ABSENCE_OF_ITEM = "item_not_on_record"


def tempered(flags: Mapping[str, pl.Expr]) -> dict[str, pl.Expr]:
    """Silence what a registry in doubt, or a record without its item, can't prove; `record_in_doubt` speaks instead.

    A record speaks against a claim only if the claim is of that very card, by its dates: else the newer record may
    be among those that are missing. So may the claimant's own record, where his number stands on somebody else's.

    Parameters
    ----------
    flags
        Rule code to whether it speaks, on cases.
    """
    # Of several cards of one person a record without its item may be any.
    itemless = (pl.col("reg_item_match") == ItemMatch.MISSING) & (pl.col("item_match") != ItemMatch.MISSING)
    other_card = (pl.col("in_doubt") | itemless.fill_null(value=False)) & ~_same_card()
    unfound = pl.col("in_doubt") & ~pl.col("on_record")
    doubt_of = {code: _doubt(code, other_card, unfound) for code in flags}
    silenced = [flags[code] & doubt for code, doubt in doubt_of.items() if doubt is not None]
    left = {code: flag if (doubt := doubt_of[code]) is None else flag & ~doubt for code, flag in flags.items()}
    return {**left, "record_in_doubt": pl.any_horizontal(silenced)}


def _doubt(code: str, other_card: pl.Expr, unfound: pl.Expr) -> pl.Expr | None:
    rule = rules()[code]
    if not rule.decides or code in NEEDS_NO_RECORD:
        return None
    if code == ABSENCE_OF_ITEM:
        return pl.col("in_doubt")
    if rule.verdict in HANGING_ON_RECORD:
        return other_card
    return unfound if rule.verdict == Verdict.IMPERSONATED else None


def _same_card() -> pl.Expr:
    """Whether the claim's end is the record's, and no start that it gives speaks against the record.

    A start alone tells nothing: it may be that of the first card, kept through renewals. An end typed for the start
    of the next card looks like the end of the one before.
    """
    ends = agrees("valid_to", "valid_to", RECORD).fill_null(value=False)
    starts = [
        pl.any_horizontal(agrees(field, recorded, RECORD) for recorded in START_FIELDS).fill_null(value=True)
        | ~given(field)
        for field in ("issue", "valid_from")
    ]
    return ends & pl.all_horizontal(starts)
