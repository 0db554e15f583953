"""Each rule has a case that fires and one that does not."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from assets.annex2.rules.judging import RULES, Basis, blocking, judge_figures
from assets.annex2.rules.view import UnitView
from schemas.lookups.annex2_lookups import column_codes
from tests.unit.assets.annex2.ledgers import AUGUST, OCTOBER, campaign, case, inspection, material, problem, texts


def view(figures: dict[str, float], **around: Any) -> UnitView:
    values = {code: Decimal(str(figures.get(code, 0))) for code in column_codes()}
    given: dict[str, Any] = {"earlier": {}, "contact": "张明", "phone": "0538-0000000", **around}
    return UnitView("应急局", OCTOBER, values, **given)


def earlier(**figures: float) -> dict[str, Any]:
    return {"earlier": {AUGUST: {code: Decimal(str(value)) for code, value in figures.items()}}}


CASES: list[tuple[str, tuple[dict[str, float], dict[str, Any]], tuple[dict[str, float], dict[str, Any]]]] = [
    ("E1", ({"c04": 2, "c01": 1}, {}), ({"c04": 1, "c01": 1}, {})),
    ("E2", ({"c05": 2, "c01": 1}, {}), ({"c05": 1, "c01": 1}, {})),
    ("E3", ({"c07": 2, "c03": 1}, {}), ({"c07": 1, "c03": 1}, {})),
    ("E4", ({"c01": 1.5}, {}), ({"c06": 1.5}, {})),
    ("E4", ({"c06": -1}, {}), ({}, {})),
    ("E5", ({"c01": 1}, earlier(c01=2)), ({"c01": 2}, earlier(c01=2))),
    ("E6", ({"c14_cases": 1}, {}), ({"c14_cases": 1, "c14_persons": 1}, {})),
    ("E6", ({"c14_persons": 1}, {}), ({}, {})),
    ("E7", ({}, {"filed_on": date(2024, 10, 17)}), ({}, {"filed_on": date(2024, 10, 19)})),
    ("W1", ({"c05": 2, "c04": 1}, {}), ({"c05": 1, "c04": 1}, {})),
    ("W2", ({"c03": 1}, {"problem_enterprises": 2}), ({"c03": 2, "c04": 1}, {"problem_enterprises": 2})),
    ("W2", ({"c03": 3, "c04": 2}, {"problem_enterprises": 1}), ({}, {})),
    ("W3", ({"c02": 1}, {}), ({"c02": 1, "c03": 1}, {})),
    ("W4", ({"c14_cases": 2, "c14_persons": 1}, {}), ({"c14_cases": 1, "c14_persons": 2}, {})),
    ("W5", ({"c13": 1}, {}), ({"c12": 1, "c13": 1, "c14_cases": 1, "c15": 1}, {})),
    ("W5", ({"c12": 1, "c15": 1}, {}), ({}, {})),
    ("W6", ({"c06": 1}, {}), ({"c06": 1, "c02": 1}, {"penalty_records": 1})),
    ("W6", ({"c06": 21, "c02": 1}, {"penalty_records": 1}), ({"c06": 20, "c02": 1}, {"penalty_records": 1})),
    ("W7", ({"c08": 1}, {}), ({"c08": 1, "c12": 1}, {})),
    ("W8", ({"c02": 2}, {"confirmed_persons": 1}), ({"c02": 1}, {"confirmed_persons": 1})),
    ("W9", ({"c06": 30000}, {}), ({"c06": 1000.5}, {})),
    ("W10", ({}, {"phone": " "}), ({}, {})),
    ("W10", ({}, {"contact": ""}), ({}, {})),
]


@pytest.mark.parametrize(("code", "firing", "quiet"), CASES)
def test_rule(
    code: str, firing: tuple[dict[str, float], dict[str, Any]], quiet: tuple[dict[str, float], dict[str, Any]]
) -> None:
    judge = next(rule.judge for rule in RULES if rule.code == code)
    assert judge(view(firing[0], **firing[1])) is not None
    assert judge(view(quiet[0], **quiet[1])) is None


def test_every_rule_has_cases() -> None:
    assert {code for code, *_ in CASES} == {rule.code for rule in RULES}


INSPECTED = (inspection("甲公司"), problem("1", enterprise="乙公司", measure="限期整改"),
             problem("2", enterprise="丙公司", measure="限期整改"))  # fmt: skip


def asked(*rows: dict[str, Any], unit: str = "应急局", filed_on: date | None = None) -> dict[str, tuple[str, str]]:
    """Outcome and message of each rule for a unit."""
    made = material(texts(*(rows or INSPECTED)), campaign(), OCTOBER)
    results = judge_figures(made.figures, Basis(made.behind, made.figures.clear(), filed_on), campaign(), OCTOBER)
    told = results.filter(unit=unit).select("rule", "outcome", "message").rows()
    return {rule: (outcome, message) for rule, outcome, message in told}


@pytest.mark.parametrize(
    ("code", "unit", "outcome", "message"),
    [
        ("E5", "应急局", "not_evaluated", "此前没有定稿的附件2，无从比较。"),
        ("E6", "应急局", "not_applicable", "本单位没有报送第14栏，不涉及。"),
        ("E6", "全市", "not_evaluated", "没有收到第14栏的台账，无从核对。"),
        ("E7", "应急局", "not_evaluated", "尚未定稿，填报日期待定稿时核对。"),
        ("W5", "应急局", "not_applicable", "各栏由不同单位填报，只对全市核对。"),
        ("W8", "全市", "not_evaluated", "系统中没有经人工核实的线索人员数，无从比较。"),
        ("W10", "应急局", "not_evaluated", "尚未定稿，填报人、联系方式待定稿时核对。"),
    ],
)
def test_a_rule_that_was_not_asked_says_why(code: str, unit: str, outcome: str, message: str) -> None:
    assert asked(unit=unit)[code] == (outcome, message)


def test_a_rule_of_which_a_part_was_not_reported_is_not_evaluated() -> None:
    told = asked(problem("1", measure="限期整改"))
    assert told["E1"] == ("not_evaluated", "没有收到第1栏的台账，无从核对。")


def test_w7_needs_transfers_and_cases() -> None:
    assert asked(case("案1", "公安立案"), unit="全市")["W7"] == ("not_evaluated", "没有收到线索移交的台账，无从比较。")


def test_w5_compares_the_bodies_of_the_city_only() -> None:
    made = material(texts(case("案1", "法院审判", unit="法院")), campaign(), OCTOBER)
    told = dict(made.results.filter(rule="W5").select("unit", "outcome").iter_rows())
    assert told == {"法院": "not_applicable", "全市": "failed"}


def test_e7_is_asked_only_when_a_filing_is_made() -> None:
    assert (asked()["E7"][0], asked(filed_on=OCTOBER)["E7"][0]) == ("not_evaluated", "passed")


def test_only_failed_errors_of_the_unit_block() -> None:
    made = material(texts(inspection("甲公司", "2024-12-01"), problem("1", measure="限期整改")), campaign(), OCTOBER)
    assert blocking(made.results, "应急局")["rule"].to_list() == ["E1"]
