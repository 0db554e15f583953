"""What a registry or a roster in doubt still proves: that somebody is on record, but not that nothing newer is."""

import polars as pl

from assets.screening.ruling.masked_numbers import MASKED_NAMESAKE
from assets.screening.ruling.rule import Flags, Hangs, Rule, Strength
from assets.screening.ruling.silencing import deciding, silenced
from schemas.vocabulary import ItemMatch, Verdict

HANGING_ON_RECORD = (Verdict.ALTERED, Verdict.REVOKED, Verdict.LAPSED)
ACCUSING = (*HANGING_ON_RECORD, Verdict.IMPERSONATED, Verdict.NOT_REGISTERED)
HANGING_ON_NAME = (Verdict.IMPERSONATED, Verdict.NOT_REGISTERED)

RECORD_IN_DOUBT = Rule("record_in_doubt", Verdict.NEEDS_VERIFICATION, Strength.FAIR, suspends=True)
COLUMNS_DISPLACED = Rule(
    "columns_displaced",
    Verdict.NEEDS_VERIFICATION,
    Strength.WEAK,
    lambda _: pl.col("beside_misplaced").fill_null(value=False),
    suspends=True,
)
NAME_UNREAD = Rule("name_unread", Verdict.NEEDS_VERIFICATION, Strength.WEAK, lambda _: pl.col("name").is_null())
RULES = (RECORD_IN_DOUBT, COLUMNS_DISPLACED, NAME_UNREAD)


def without_doubtful_records(flags: Flags) -> Flags:
    """Silence what a registry in doubt, or a record without its item, can't prove; `record_in_doubt` speaks instead.

    That a record is over, revoked or of other dates accuses nobody then: the newer one may be among those that are
    missing, even where the claim has the old card's dates, for a wrong year is easily typed. So may the claimant's
    own record, where his number stands on somebody else's.

    Parameters
    ----------
    flags
        Rules and whether they speak, on cases.
    """
    # Of several cards of one person a record without its item may be any.
    itemless = (pl.col("reg_item_match") == ItemMatch.MISSING) & (pl.col("item_match") != ItemMatch.MISSING)
    doubts = {
        Hangs.ON_CARD: pl.col("in_doubt") | itemless.fill_null(value=False),
        Hangs.ON_ITEM: pl.col("in_doubt"),
        Hangs.ON_ABSENCE: pl.col("in_doubt") & ~pl.col("on_record"),
    }
    return silenced(flags, {rule: doubts[rule.hangs] for rule in flags if rule.hangs}, RECORD_IN_DOUBT)


def beside_misplaced(flags: Flags) -> Flags:
    """Silence what accuses where a column of the roster slipped and nothing shows that it ended before the row."""
    return _silenced_where(flags, COLUMNS_DISPLACED, ACCUSING)


def nameless(flags: Flags) -> Flags:
    """Silence that nobody, or somebody else, is on record where no name was read.

    A mistyped or corrected identity number is told from another person's by the name alone.
    """
    return _silenced_where(flags, NAME_UNREAD, HANGING_ON_NAME)


def of_namesakes(flags: Flags) -> Flags:
    """Silence what hangs on a record that may be a namesake's: `masked_namesake` speaks, whatever else does."""
    where = flags[MASKED_NAMESAKE]
    return {**_silenced_where(flags, MASKED_NAMESAKE, HANGING_ON_RECORD), MASKED_NAMESAKE: where}


def _silenced_where(flags: Flags, instead: Rule, verdicts: tuple[Verdict, ...]) -> Flags:
    """Silence those that decide for one of the verdicts wherever the condition of the other rule holds."""
    return silenced(flags, dict.fromkeys(deciding(flags, verdicts), instead.answer), instead)
