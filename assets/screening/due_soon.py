"""到期预警: who has to renew or review soon. It helps instead of accuses: nothing in it is a clue."""

from datetime import date, timedelta

import polars as pl

from assets.screening.comparing.periods import NO_END, last_day, years_before
from assets.screening.ruling.lapsed import REVIEWED_EARLY_YEARS
from schemas.law.renewals import apply_by
from schemas.law.reviews import no_review_due
from schemas.tables.due import ENDS, LATER, REVIEW, SOON, DueSoon
from schemas.vocabulary import Status, Verdict

SOON_DAYS, LATER_DAYS = 30, 90
ON_RECORD = (Verdict.REGISTERED, Verdict.REGISTERED_DISCREPANT, Verdict.OUT_OF_SCOPE)
IN_FORCE = (Status.IN_FORCE, Status.UNKNOWN)
RECORD_COLUMNS = (
    "reg_id", "number", "item", "status", "valid_to", "valid_to_precision", "review_due", "review_due_precision",
    "review_done", "review_done_precision",
)  # fmt: skip


def find_due_soon(
    verdicts: pl.DataFrame, claims: pl.DataFrame, certificates: pl.DataFrame, as_of: date
) -> pl.DataFrame:
    """Certificates on record that have to be seen to within three months.

    Parameters
    ----------
    verdicts, claims, certificates
        Verdicts, Claims, Certificates.
    as_of
        The date from which days are counted, and by whose law.

    Returns
    -------
    pl.DataFrame
        DueSoon, by enterprise: one row for a person's certificate and what is due of it, however often it is claimed.
        Both a record's end and its coming review are told; the record's dates count, not the claimed ones.
    """
    people = claims.select("ros_id", "name", "id_no", key="enterprise_key")
    held = (
        verdicts.filter(pl.col("verdict").is_in(ON_RECORD), pl.col("family").is_not_null())
        .join(people, on="ros_id", how="left", maintain_order="left")
        .join(certificates.select(RECORD_COLUMNS), on="reg_id", how="inner", maintain_order="left")
        .filter(pl.col("status").is_in(IN_FORCE))
    )
    found = pl.concat([_due(held, ENDS, _end(), as_of), _due(held, REVIEW, _review(as_of), as_of)])
    once = found.sort("file", "sheet", "row", "claim").unique(["reg_id", "what", "key"], keep="first")
    ordered = once.sort("key", "act_by", "due", "file", "sheet", "row", "claim", "what", nulls_last=True)
    return DueSoon.conform(ordered.with_columns(order=pl.int_range(1, pl.len() + 1, dtype=pl.UInt32)))


def _due(held: pl.DataFrame, what: str, day: pl.Expr, as_of: date) -> pl.DataFrame:
    """What is due within the time, with the last day to apply for it."""
    dated = held.with_columns(due=day, what=pl.lit(what)).filter(pl.col("due") >= as_of, pl.col("due") < NO_END)
    by = apply_by(pl.col("due"), pl.col("family"), as_of) if what == ENDS else pl.col("due")
    acting = dated.with_columns(act_by=by)
    days = (pl.col("act_by") - pl.lit(as_of)).dt.total_days().cast(pl.Int32)
    band = pl.when(days <= SOON_DAYS).then(pl.lit(SOON)).otherwise(pl.lit(LATER))
    return acting.filter(pl.col("act_by") <= as_of + timedelta(days=LATER_DAYS)).with_columns(days=days, band=band)


def _end() -> pl.Expr:
    return last_day("valid_to")


def _review(as_of: date) -> pl.Expr:
    """The coming review (Date); null where it is done already or the law asks none on that day."""
    due = last_day("review_due")
    done = (last_day("review_done") >= years_before(due, pl.lit(REVIEWED_EARLY_YEARS))).fill_null(value=False)
    asked = ~no_review_due(due, pl.col("family"), as_of) & (due < last_day("valid_to")).fill_null(value=True)
    return pl.when(asked & ~done).then(due)
