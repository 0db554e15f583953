"""注销/吊销/撤销/暂扣: on record, but the register says that it is not in force (C0304-2022 certState 02 to 05)."""

import polars as pl

from schemas.vocabulary import Status

STATUS_RULES = {
    Status.SUSPENDED: "status_suspended",
    Status.REVOKED: "status_revoked",
    Status.WITHDRAWN: "status_withdrawn",
    Status.CANCELLED: "status_cancelled",
}


def flags() -> dict[str, pl.Expr]:
    """Rules on cases that have `newer_card`: the status of the record that answers the claim.

    That an old card was cancelled says nothing of one that began when the export could not know it yet.
    """
    same_certificate = pl.col("same_certificate") & ~pl.col("newer_card")
    return {rule: same_certificate & (pl.col("reg_status") == status) for status, rule in STATUS_RULES.items()}
