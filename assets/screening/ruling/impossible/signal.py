"""What all signs of an impossible certificate have in common: one rule each, on claims that no record answers."""

from collections.abc import Callable

import polars as pl

from assets.screening.ruling.rule import Asked, Rule
from schemas.tables.screening import IMPOSSIBLE
from schemas.vocabulary import ClueLevel, Precision, Verdict


def signal(code: str, condition: Callable[[Asked], pl.Expr], *fields: str, level: ClueLevel = ClueLevel.LOW) -> Rule:
    """A sign of an impossible certificate.

    It decides nothing: a typing error looks the same, and who is on record needs none of it. So it speaks only where
    the claim's family is read and no record answers.

    Parameters
    ----------
    code
        The rule's.
    condition
        Whether the sign is there (Boolean), on cases.
    fields
        Fields of the claim that it rests on.
    level
        How urgent a clue is for which it speaks alone.
    """
    return Rule(
        code,
        Verdict.NEEDS_VERIFICATION,
        None,
        lambda asked: _open_claim() & condition(asked),
        decides=False,
        level=level,
        level_of=IMPOSSIBLE,
        rests_on=fields,
    )


def _open_claim() -> pl.Expr:
    return ~pl.col("on_record") & pl.col("family").is_not_null() & (pl.col("family_basis") == "read")


def whole_day(field: str) -> pl.Expr:
    """A claimed date that was written to the day (Date); null for anything coarser."""
    return pl.when(pl.col(f"{field}_precision") == Precision.DAY).then(pl.col(field))
