"""Every rule says in one object what verdicts and clues need of it, and has its words in rules.csv."""

from pathlib import Path

import pytest

from assets.screening.clueing.clue_titles import BLANKS, blanks_of
from assets.screening.clueing.levels import graders
from assets.screening.rulebook import RULES, rules
from assets.screening.ruling.rule import VERDICT_ORDER, Rule
from schemas.comparison_levels import NameLevel
from schemas.lookups.catalogue import read_rows
from schemas.lookups.official_sites import official_sites
from schemas.lookups.rule_texts import rule_texts
from schemas.lookups.validity import validities
from schemas.tables.screening import ACTION_VERDICTS, CROSS_ROW_KINDS, OWN_KINDS
from schemas.vocabulary import Family, Verdict, codes
from tools.rules_doc import describe

KINDS = {*ACTION_VERDICTS, *CROSS_ROW_KINDS, *OWN_KINDS}
each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)


def test_every_rule_has_its_words_and_every_word_its_rule() -> None:
    assert sorted(rule.code for rule in RULES) == sorted(rule_texts())


@each_rule
def test_every_rule_says_what_it_means_and_where_it_comes_from(rule: Rule) -> None:
    assert all([rule.text.label, rule.text.meaning.endswith("。"), rule.text.statutes or rule.text.source])
    assert rule.verdict in {*codes(Verdict), *CROSS_ROW_KINDS}
    assert rule.strength or not rule.decides


@each_rule
def test_a_rule_that_decides_a_clue_has_a_sentence_a_level_and_benign_explanations(rule: Rule) -> None:
    of_a_sign = rule.kind in OWN_KINDS and rule.condition is not None
    decides_a_clue = (rule.decides and rule.verdict in KINDS) or of_a_sign
    assert bool(rule.text.sentence) == bool(rule.text.innocent) == decides_a_clue
    assert rule.level or not decides_a_clue


@each_rule
def test_a_level_has_a_reason_and_a_reason_a_level(rule: Rule) -> None:
    assert bool(rule.text.level_reason) == (rule.level is not None)
    assert rule.kind in KINDS or rule.level is None


@each_rule
def test_what_a_sentence_leaves_blank_is_known(rule: Rule) -> None:
    assert set(blanks_of(rule.text.sentence)) <= set(BLANKS)


@each_rule
def test_what_a_rule_is_asked_after_is_asked_first(rule: Rule) -> None:
    assert not [earlier.code for earlier in rule.after if earlier.after or not earlier.condition]


def test_every_verdict_given_has_a_deciding_rule() -> None:
    decided = {rule.verdict for rule in RULES if rule.decides}
    assert decided == {*codes(Verdict), *CROSS_ROW_KINDS}
    assert {*VERDICT_ORDER, *CROSS_ROW_KINDS} == decided


def test_every_name_level_that_may_link_has_a_rule() -> None:
    levels = set(NameLevel) - {NameLevel.EQUAL, NameLevel.DIFFERENT, NameLevel.MISSING}
    assert {f"name_{level.value}" for level in levels} <= set(rules())


def test_what_tells_more_grades_before_what_decides() -> None:
    lapsed = [rule.code for rule in graders() if rule.kind == Verdict.LAPSED]
    assert lapsed[:3] == ["lapsed_after_export", "lapsed_in_extension_period", "lapsed_long"]


def test_every_kind_of_clue_is_explained() -> None:
    assert {row["kind"] for row in read_rows("clue_kinds.csv")} == KINDS


def test_every_family_has_a_validity_and_a_channel() -> None:
    assert set(validities()) == set(codes(Family))
    assert sorted(family for site in official_sites() for family in site.families) == sorted(codes(Family))


def test_the_misprinted_site_is_not_official() -> None:
    assert not any("zlag" in (site.address or "") for site in official_sites())


def test_the_documentation_is_current(project: Path) -> None:
    assert (project / "docs" / "rules.md").read_text(encoding="utf-8") == describe()
