"""Issuers that issue no certificate of the campaign, or did not exist on the day (domain facts §5, S07)."""

from functools import partial

import polars as pl

from assets.screening.ruling.impossible.signal import signal, whole_day
from assets.screening.ruling.rule import Asked
from schemas.law.authorities import no_authorities, office_lives
from schemas.lookups.families import bits, families_of_issuer
from schemas.vocabulary import ClueLevel, Family

COAL = (Family.COAL_SPECIAL_OPERATION, Family.COAL_SAFETY_COMPETENCE)
_ANYBODYS = "审批|政务服务"
_SAFETY = (Family.SPECIAL_OPERATION, Family.SAFETY_COMPETENCE, *COAL)
_BUILDING = (Family.CONSTRUCTION_SPECIAL_OPERATION, Family.CONSTRUCTION_SAFETY_OFFICER)
_MAY_BE_ISSUED_WITH = {
    member.value: bits(*group) for group in (_SAFETY, _BUILDING, (Family.SPECIAL_EQUIPMENT,)) for member in group
}
"""Families of which an office that issues one may issue another."""


def _is_none(level: ClueLevel, _: Asked) -> pl.Expr:
    return pl.col("issuer").str.contains(no_authorities()[level.value])


def _did_not_exist(_: Asked) -> pl.Expr:
    """The office of the issuer's name had not begun, or had ended long ago, when the card as it is was issued.

    The first issue does not count: cards that are renewed bear the name of the day of renewal.
    """
    day = pl.coalesce(whole_day("issue"), whole_day("valid_from"))
    lives = [
        pl.col("issuer").str.contains(life.pattern)
        & (
            (day < life.first if life.first else pl.lit(value=False))
            | (day > life.last if life.last else pl.lit(value=False))
        )
        for life in office_lives()
    ]
    return pl.any_horizontal(lives)


def _of_other_family(_: Asked) -> pl.Expr:
    """An office that is known to issue other families only (issuer_families.csv).

    应急 and 煤矿 offices took each other's work over, and 行政审批 offices anybody's: those tell nothing.
    """
    issues = pl.col("issuer").map_batches(_families, return_dtype=pl.UInt8, is_elementwise=True)
    own = pl.col("family").replace_strict(_MAY_BE_ISSUED_WITH, default=0, return_dtype=pl.UInt8)
    open_office = pl.col("issuer").str.contains(_ANYBODYS)
    return ~open_office & (issues > 0) & (own > 0) & (issues & own == 0)


def _families(issuers: pl.Series) -> pl.Series:
    """Families that each office issues, as bits; 0 where unknown."""
    distinct = issuers.drop_nulls().unique()
    found = pl.Series([families_of_issuer(each) for each in distinct], dtype=pl.UInt8)
    return issuers.replace_strict(distinct, found, default=0, return_dtype=pl.UInt8)


RULES = (
    signal("issuer_no_authority", partial(_is_none, ClueLevel.MEDIUM), "issuer", level=ClueLevel.MEDIUM),
    signal("issuer_trains", partial(_is_none, ClueLevel.LOW), "issuer"),
    signal("issuer_of_other_time", _did_not_exist, "issuer", "issue", "valid_from"),
    signal("issuer_of_other_family", _of_other_family, "issuer"),
)
