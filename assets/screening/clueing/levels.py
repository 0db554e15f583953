"""How urgent a clue is, and why: the rule that grades it, of those that speak."""

from collections.abc import Callable
from functools import cache

import polars as pl

from assets.screening.rulebook import RULES
from assets.screening.ruling.rule import Rule
from schemas.vocabulary import ClueLevel, codes

_URGENCY = codes(ClueLevel)


@cache
def graders() -> tuple[Rule, ...]:
    """Rules that grade a clue, in the order in which they are asked.

    What tells more of a clue comes before what decides it; of the former the mildest, of the latter the gravest; of
    equals the one that is declared first.
    """
    return tuple(sorted((rule for rule in RULES if rule.level), key=_turn))


def _turn(rule: Rule) -> tuple[bool, int]:
    decides = rule.decides and rule.kind == rule.verdict
    urgency = _URGENCY.index(str(rule.level))
    return decides, urgency if decides else -urgency


def grader() -> pl.Expr:
    """Code of the rule that grades a claim's clue (String), by `verdict` and `reasons`."""
    chain: pl.Expr = pl.lit(None, dtype=pl.String)
    for rule in reversed(graders()):
        fits = (pl.col("verdict") == rule.kind) & pl.col("reasons").list.contains(rule.code)
        chain = pl.when(fits).then(pl.lit(rule.code)).otherwise(chain)
    return chain


def level(grader: str) -> pl.Expr:
    """Level code (String), by the column with the grading rule's code."""
    return pl.col(grader).replace_strict(_told(lambda rule: str(rule.level)), return_dtype=pl.String)


def level_reason(grader: str) -> pl.Expr:
    """Why this level, a Chinese sentence (String)."""
    return pl.col(grader).replace_strict(_told(lambda rule: rule.text.level_reason), return_dtype=pl.String)


def kind(grader: str) -> pl.Expr:
    """Kind of the clue (String)."""
    return pl.col(grader).replace_strict(_told(lambda rule: rule.kind), return_dtype=pl.String)


def _told(what: Callable[[Rule], str]) -> dict[str, str]:
    return {rule.code: what(rule) for rule in graders()}
