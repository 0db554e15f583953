"""The rule table says everything that verdicts and clues need of a rule."""

import pytest

from assets.screening.clueing.levels import GRADES
from schemas.comparison_levels import NameLevel
from schemas.lookups.official_sites import official_sites
from schemas.lookups.rules import Rule, rules
from schemas.lookups.validity import validities
from schemas.tables.screening import ACTION_VERDICTS, CROSS_ROW_KINDS
from schemas.vocabulary import Family, Verdict, codes


@pytest.mark.parametrize("rule", rules().values(), ids=list(rules()))
def test_every_rule_says_what_it_means_and_where_it_comes_from(rule: Rule) -> None:
    assert all([rule.label, rule.meaning.endswith("。"), rule.source])
    assert rule.verdict in {*codes(Verdict), *CROSS_ROW_KINDS}
    assert rule.strength or not rule.decides


def test_every_verdict_given_has_a_deciding_rule() -> None:
    decided = {rule.verdict for rule in rules().values() if rule.decides}
    assert decided == {*codes(Verdict), *CROSS_ROW_KINDS} - {Verdict.OUT_OF_SCOPE}


def test_every_name_level_that_may_link_has_a_rule() -> None:
    levels = set(NameLevel) - {NameLevel.EQUAL, NameLevel.DIFFERENT, NameLevel.MISSING}
    assert {f"name_{level.value}" for level in levels} <= set(rules())


def test_every_kind_of_clue_ends_with_a_grade_for_any_reason() -> None:
    assert {grade.kind for grade in GRADES if grade.code is None} == set(ACTION_VERDICTS)


def test_grades_name_known_rules() -> None:
    assert {grade.code for grade in GRADES if grade.code} <= set(rules())


def test_every_family_has_a_validity_and_a_channel() -> None:
    assert set(validities()) == set(codes(Family))
    assert sorted(family for site in official_sites() for family in site.families) == sorted(codes(Family))


def test_the_misprinted_site_is_not_official() -> None:
    assert not any("zlag" in (site.address or "") for site in official_sites())
