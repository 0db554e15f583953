"""What Dagster shows of a rule: green only where it was asked of all whom it concerns."""

from datetime import date

import dagster as dg
import polars as pl
import pytest

from assets.annex2.checks import check_rule
from assets.annex2.rules.judging import RULES
from schemas.tables.annex2 import RuleResults

ERROR, WARN = dg.AssetCheckSeverity.ERROR, dg.AssetCheckSeverity.WARN


def check(code: str, *outcomes: str) -> dg.AssetCheckResult:
    rule = next(each for each in RULES if each.code == code)
    units = ("全市", "应急局", "公安局")
    rows = [
        (date(2024, 10, 18), unit, code, rule.severity, rule.statement, outcome, f"{outcome}。")
        for unit, outcome in zip(units, outcomes, strict=False)
    ]
    return check_rule(rule, pl.DataFrame(rows, schema=RuleResults.dtypes(), orient="row"))


@pytest.mark.parametrize(
    ("code", "outcomes", "passed", "severity"),
    [
        ("E1", ("passed", "passed"), True, WARN),
        ("E1", ("passed", "not_applicable"), True, WARN),
        ("E1", ("failed", "passed"), False, ERROR),
        ("W1", ("failed", "passed"), False, WARN),
        ("E1", ("not_evaluated", "not_evaluated"), False, WARN),
        ("E1", ("passed", "not_evaluated"), False, WARN),
        ("E1", ("failed", "not_evaluated"), False, ERROR),
    ],
)
def test_a_rule_that_was_not_asked_is_a_warning(
    code: str, outcomes: tuple[str, ...], passed: bool, severity: dg.AssetCheckSeverity
) -> None:
    result = check(code, *outcomes)
    assert (result.passed, result.severity) == (passed, severity)


def test_the_reasons_are_told_with_their_units() -> None:
    result = check("E1", "failed", "not_evaluated", "not_evaluated")
    assert result.description == "不符（全市）：failed。\n未能核对（应急局、公安局）：not_evaluated。\n"
    assert result.metadata["未能核对的单位"].value == "应急局、公安局"


def test_a_passed_rule_needs_no_words() -> None:
    assert check("E1", "passed").description is None
