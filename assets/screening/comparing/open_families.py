"""Families a claim may be of where its table leaves that open: its number's grammar tells (domain facts §1)."""

import polars as pl

from schemas.vocabulary import Family, NumberForm

_OPERATION = (Family.SPECIAL_OPERATION, Family.COAL_SPECIAL_OPERATION)
_COMPETENCE = (Family.SAFETY_COMPETENCE, Family.COAL_SAFETY_COMPETENCE)

OPEN_FAMILIES: dict[str, tuple[Family, ...]] = {
    NumberForm.T_ID.value: _OPERATION,
    NumberForm.OLD14.value: _OPERATION,
    # A bare identity number may be a T number whose T was left out.
    NumberForm.ID.value: (*_COMPETENCE, Family.SPECIAL_EQUIPMENT, *_OPERATION),
}
"""Form of the number to the families that write theirs so; other forms say nothing."""


def may_be_of(family: str) -> pl.Expr:
    """Whether a claim without a family may be of the family in the column named; any number form not listed may."""
    allowed = [
        (pl.col("number_form") == form) & ~pl.col(family).is_in(list(families))
        for form, families in OPEN_FAMILIES.items()
    ]
    return pl.col("family").is_null() & ~pl.any_horizontal(allowed)
