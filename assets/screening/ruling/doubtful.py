"""What a registry in doubt still proves: that somebody is on record, but not that nothing newer is."""

from collections.abc import Collection, Mapping

import polars as pl

from schemas.lookups.rules import rules
from schemas.vocabulary import ItemMatch, Verdict

HANGING_ON_RECORD = (Verdict.ALTERED, Verdict.REVOKED, Verdict.LAPSED)
ACCUSING = (*HANGING_ON_RECORD, Verdict.IMPERSONATED, Verdict.NOT_REGISTERED)
HANGING_ON_NAME = (Verdict.IMPERSONATED, Verdict.NOT_REGISTERED)
# Two valid IDs that differ are two people, whatever a registry holds.
NEEDS_NO_RECORD = ("number_embeds_another",)
# Cards of several items are often issued on one day: that one is on record says nothing of the other.
ABSENCE_OF_ITEM = "item_not_on_record"


def tempered(flags: Mapping[str, pl.Expr]) -> dict[str, pl.Expr]:
    """Silence what a registry in doubt, or a record without its item, can't prove; `record_in_doubt` speaks instead.

    That a record is over, revoked or of other dates accuses nobody then: the newer one may be among those that are
    missing, even where the claim has the old card's dates, for a wrong year is easily typed. So may the claimant's
    own record, where his number stands on somebody else's.

    Parameters
    ----------
    flags
        Rule code to whether it speaks, on cases.
    """
    # Of several cards of one person a record without its item may be any.
    itemless = (pl.col("reg_item_match") == ItemMatch.MISSING) & (pl.col("item_match") != ItemMatch.MISSING)
    unsure_card = pl.col("in_doubt") | itemless.fill_null(value=False)
    unfound = pl.col("in_doubt") & ~pl.col("on_record")
    doubt_of = {code: _doubt(code, unsure_card, unfound) for code in flags}
    silenced = [flags[code] & doubt for code, doubt in doubt_of.items() if doubt is not None]
    left = {code: flag if (doubt := doubt_of[code]) is None else flag & ~doubt for code, flag in flags.items()}
    return {**left, "record_in_doubt": pl.any_horizontal(silenced)}


def beside_misplaced(flags: Mapping[str, pl.Expr]) -> dict[str, pl.Expr]:
    """Silence what accuses where a column of the roster slipped and nothing shows that it ended before the row.

    `columns_displaced` speaks instead.
    """
    beside = pl.col("beside_misplaced").fill_null(value=False)
    return _silenced(flags, beside, ACCUSING, "columns_displaced")


def nameless(flags: Mapping[str, pl.Expr]) -> dict[str, pl.Expr]:
    """Silence that nobody, or somebody else, is on record where no name was read; `name_unread` speaks instead.

    A mistyped or corrected identity number is told from another person's by the name alone.
    """
    return _silenced(flags, pl.col("name").is_null(), HANGING_ON_NAME, "name_unread")


def of_namesakes(flags: Mapping[str, pl.Expr]) -> dict[str, pl.Expr]:
    """Silence what hangs on a record that may be a namesake's: `masked_namesake` speaks, whatever else does."""
    where = flags["masked_namesake"].fill_null(value=False)
    return {**_silenced(flags, where, HANGING_ON_RECORD, "masked_namesake"), "masked_namesake": where}


def _silenced(
    flags: Mapping[str, pl.Expr], where: pl.Expr, verdicts: Collection[Verdict], instead: str
) -> dict[str, pl.Expr]:
    """Flags without those that decide for one of the verdicts; a rule speaks in their place."""
    accusing = [code for code in flags if rules()[code].decides and rules()[code].verdict in verdicts]
    silenced = pl.any_horizontal(flags[code] for code in accusing)
    left = {code: flag & ~where if code in accusing else flag for code, flag in flags.items()}
    return {**left, instead: where & silenced.fill_null(value=False)}


def _doubt(code: str, unsure_card: pl.Expr, unfound: pl.Expr) -> pl.Expr | None:
    rule = rules()[code]
    if not rule.decides or code in NEEDS_NO_RECORD:
        return None
    if code == ABSENCE_OF_ITEM:
        return pl.col("in_doubt")
    if rule.verdict in HANGING_ON_RECORD:
        return unsure_card
    return unfound if rule.verdict == Verdict.IMPERSONATED else None
