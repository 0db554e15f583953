"""注销/吊销/撤销/暂扣: on record, but the register says that it is not in force (C0304-2022 certState 02 to 05)."""

import polars as pl

from assets.screening.ruling.rule import Hangs, Rule, Strength
from schemas.vocabulary import ClueLevel, Status, Verdict


def _revoked(code: str, status: Status) -> Rule:
    """A rule on the status of the record that answers the claim.

    That an old card was cancelled says nothing of one that began when the export could not know it yet.
    """
    return Rule(
        code,
        Verdict.REVOKED,
        Strength.CERTAIN,
        lambda _: pl.col("same_certificate") & ~pl.col("newer_card") & (pl.col("reg_status") == status),
        level=ClueLevel.HIGH,
        hangs=Hangs.ON_CARD,
    )


RULES = (
    _revoked("status_suspended", Status.SUSPENDED),
    _revoked("status_revoked", Status.REVOKED),
    _revoked("status_withdrawn", Status.WITHDRAWN),
    _revoked("status_cancelled", Status.CANCELLED),
)
