"""Masked numbers: the digits that are left may contradict a record, and then it is a namesake's."""

import polars as pl

from assets.screening.comparing.links import RECORD
from assets.screening.comparing.periods import START_FIELDS, agrees, given
from assets.screening.ruling.discrepancies import starts_meet
from assets.screening.ruling.rule import Rule, Strength
from schemas.comparison_levels import IdLevel
from schemas.vocabulary import NumberForm, Verdict

WEAK_IDS = (IdLevel.MASKED_CONSISTENT, IdLevel.PREFIX, IdLevel.MISSING)
"""Beside these an ID alone doesn't tell that it is the same person."""
_T = "^T"
_END_FIELDS = ("valid_to", "review_due")
APART_LEAST = 2
"""One date may be mistyped; two that meet none of the record's are hardly of the same card."""


def may_be_namesakes() -> pl.Expr:
    """Whether a case rests on a name and the digits that two masks left, while its dates speak against the record.

    At least two are given that meet none of the record's dates of their kind, and none meets any of them.
    """
    hidden = pl.col("id_level").is_in(WEAK_IDS) & (pl.col("number_form") == NumberForm.MASKED)
    fields = (*START_FIELDS, *_END_FIELDS)
    met = pl.any_horizontal(agrees(mine, theirs, RECORD).fill_null(value=False) for mine in fields for theirs in fields)
    apart = [given(field) & ~starts_meet(field) for field in START_FIELDS]
    apart += [given(field) & given(field, RECORD) for field in _END_FIELDS]
    many = pl.sum_horizontal(one.fill_null(value=False) for one in apart) >= APART_LEAST
    return pl.col("same_certificate") & hidden & many & ~met


def without_contradicted(links: pl.DataFrame, claims: pl.DataFrame, certificates: pl.DataFrame) -> pl.DataFrame:
    """Described links, where a masked ID and a masked number that contradicts the record's are no longer one person.

    Takes described links, Claims and Certificates.
    """
    hidden = pl.col("number_form") == NumberForm.MASKED
    doubtful = links.filter("same_person", hidden, pl.col("id_level").is_in(WEAK_IDS))
    if doubtful.is_empty():
        return links
    bare = pl.col("number").str.replace(_T, "")
    mine, theirs = claims.select("ros_id", mine=bare), certificates.select("reg_id", theirs=bare)
    numbers = doubtful.join(mine, on="ros_id", how="left").join(theirs, on="reg_id", how="left")
    head, tail = pl.col("mine").str.extract(r"^([^*]*)\*"), pl.col("mine").str.extract(r"\*([^*]*)$")
    agrees = pl.col("theirs").str.starts_with(head) & pl.col("theirs").str.ends_with(tail)
    denied = numbers.filter(~agrees).select("ros_id", "reg_id", _denied=pl.lit(value=True))
    marked = links.join(denied, on=["ros_id", "reg_id"], how="left", maintain_order="left")
    kept = pl.col("_denied").is_null()
    return marked.with_columns(pl.col("same_person", "own") & kept).drop("_denied")


MASKED_NAMESAKE = Rule("masked_namesake", Verdict.NEEDS_VERIFICATION, Strength.WEAK, lambda _: may_be_namesakes())
RULES = (MASKED_NAMESAKE,)
