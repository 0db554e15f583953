"""证书信息异常: claims to be verified of which the certificate itself cannot be as it says. A sign, never a proof."""

from itertools import combinations

import polars as pl

from assets.screening.ruling.doubtful import COLUMNS_DISPLACED
from assets.screening.ruling.impossible import day_signals, issuer_signals, number_signals, span_signals
from assets.screening.ruling.rule import Rule
from schemas.tables.screening import IMPOSSIBLE
from schemas.vocabulary import ClueLevel, Verdict

SIGNALS = (*number_signals.RULES, *span_signals.RULES, *issuer_signals.RULES, *day_signals.RULES)
APART = tuple(pair for pair in combinations(SIGNALS, 2) if not set(pair[0].rests_on) & set(pair[1].rests_on))
"""Pairs of signs that rest on no field together: one cell that is typed wrong can't bring forth both."""
SEVERAL_SIGNALS = Rule(
    "several_signals", Verdict.NEEDS_VERIFICATION, None, decides=False, level=ClueLevel.MEDIUM, level_of=IMPOSSIBLE
)
RULES = (*SIGNALS, SEVERAL_SIGNALS)


def impossible_records(known: pl.DataFrame) -> pl.DataFrame:
    """Claims to be verified that bear a sign of an impossible certificate.

    Parameters
    ----------
    known
        Verdicts beside the facts of their claims; none of rosters that were probably misread.

    Returns
    -------
    pl.DataFrame
        known and [rule, signal String]: the rule that grades the clue, and the gravest sign, which names it.
    """
    verified = known.filter(pl.col("verdict") == Verdict.NEEDS_VERIFICATION, ~_any((COLUMNS_DISPLACED,)))
    by_level = sorted(SIGNALS, key=lambda rule: rule.level != ClueLevel.MEDIUM)
    gravest = pl.coalesce(pl.when(_any((rule,))).then(pl.lit(rule.code)) for rule in by_level)
    apart = pl.any_horizontal(_any((first,)) & _any((second,)) for first, second in APART)
    several = pl.when(apart).then(pl.lit(SEVERAL_SIGNALS.code)).otherwise("signal")
    # A record that is merely alike has nothing to do with what the claim says of itself.
    alone = verified.with_columns(signal=gravest, reg_id=pl.lit(None, dtype=pl.UInt32))
    return alone.drop_nulls("signal").with_columns(rule=several)


def _any(rules: tuple[Rule, ...]) -> pl.Expr:
    return pl.any_horizontal(pl.col("reasons").list.contains(rule.code) for rule in rules)
