"""All rules of screening, gathered from the files that declare them."""

from functools import cache

from assets.screening import plausible
from assets.screening.ruling import (
    absent,
    altered,
    discrepancies,
    discrepancies_by_law,
    doubtful,
    excuses,
    explanations,
    impersonated,
    lapsed,
    masked_numbers,
    misread_columns,
    multiple_employers,
    not_compared,
    out_of_scope,
    registered,
    revoked,
    shared_numbers,
    unjudged,
)
from assets.screening.ruling.impossible import impossible_records
from assets.screening.ruling.rule import Rule

RULES: tuple[Rule, ...] = (
    *unjudged.RULES,
    *impersonated.RULES,
    *revoked.RULES,
    *altered.RULES,
    *excuses.RULES,
    *doubtful.RULES,
    *not_compared.RULES,
    *misread_columns.RULES,
    *masked_numbers.RULES,
    *plausible.RULES,
    *lapsed.RULES,
    *out_of_scope.RULES,
    *explanations.RULES,
    *discrepancies.RULES,
    *discrepancies_by_law.RULES,
    *registered.RULES,
    *absent.RULES,
    *shared_numbers.RULES,
    *multiple_employers.RULES,
    *impossible_records.RULES,
)
"""In the order in which they are declared: of rules that make a clue equally urgent the first gives the reason."""


@cache
def rules() -> dict[str, Rule]:
    """All rules by code, in the order in which a verdict lists them: that of rules.csv."""
    return {rule.code: rule for rule in sorted(RULES, key=lambda rule: rule.text.place)}
