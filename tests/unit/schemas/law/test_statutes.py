"""The law of a day: one version of each provision, and what is told of it to people."""

from datetime import date

import pytest

from schemas.law.citing import DAY_UNKNOWN, LAW_CHANGED, Act, basis, cite
from schemas.law.statutes import Confidence, change_days, groups, law_between, law_on
from schemas.lookups.catalogue import read_rows
from schemas.lookups.rule_texts import rule_texts
from schemas.vocabulary import Family, codes

F1, F6 = Family.SPECIAL_OPERATION.value, Family.COAL_SPECIAL_OPERATION.value
CLUE_GROUPS = {row["kind"]: tuple(row["statutes"].split()) for row in read_rows("clue_kinds.csv")}
FORGED = CLUE_GROUPS["not_registered"]
OLD_RULES, NEW_RULES = "原安监总局令第30号", "应急管理部令第19号（新规条款待核）"
OLD_POLICE, NEW_POLICE = "《治安管理处罚法》（2012年）第五十二条", "《治安管理处罚法》（2025年）第六十三条"


def on(day: str, groups: tuple[str, ...] = FORGED, family: str | None = F1) -> str:
    """What is told of an act that happened and is judged on one day."""
    asked = date.fromisoformat(day)
    return cite(groups, family, Act(asked, asked), asked)


@pytest.mark.parametrize(
    ("day", "told", "untold"),
    [
        ("2024-10-18", [f"{OLD_RULES}第四十条", f"{OLD_RULES}第四十一条", f"{OLD_POLICE}第一项",
                        "《刑法》第二百八十条第一款"], [NEW_RULES, NEW_POLICE]),
        ("2025-12-31", [f"{OLD_RULES}第四十条", "第五十二条第二项"], [NEW_RULES, NEW_POLICE]),
        ("2026-01-01", [f"{OLD_RULES}第四十条", f"{NEW_POLICE}第一项", "第六十三条第三项"], [NEW_RULES, OLD_POLICE]),
        ("2026-05-31", [f"{OLD_RULES}第四十条", f"{NEW_POLICE}第一项"], [NEW_RULES, OLD_POLICE]),
        ("2026-06-01", [NEW_RULES, f"{NEW_POLICE}第一项"], [OLD_RULES, OLD_POLICE]),
        ("2027-10-18", [NEW_RULES, "第六十三条第三项"], [OLD_RULES, OLD_POLICE]),
    ],
)  # fmt: skip
def test_the_law_of_the_day_and_no_other(day: str, told: list[str], untold: list[str]) -> None:
    line = on(day)
    assert all(each in line for each in told)
    assert not [each for each in untold if each in line]


def test_of_an_act_whose_day_is_unknown_both_laws_are_told_and_none_is_chosen() -> None:
    line = cite(FORGED, F1, Act(None, date(2026, 10, 18)), date(2026, 10, 18))
    assert f"{OLD_RULES}第四十条（2026-05-31以前的行为）、{NEW_RULES}（2026-06-01起的行为）" in line
    assert f"{OLD_POLICE}第一项、第五十二条第二项（2025-12-31以前的行为）" in line
    assert f"{NEW_POLICE}第一项、第六十三条第三项（2026-01-01起的行为）" in line
    assert line.endswith(DAY_UNKNOWN)


def test_of_an_act_before_the_law_changed_old_and_new_are_told() -> None:
    line = cite(("police_used",), F1, Act(date(2025, 3, 1), date(2025, 3, 1)), date(2026, 3, 1))
    assert line == f"个人：{OLD_POLICE}第二项、{NEW_POLICE}第三项（2026-01-01起施行）{LAW_CHANGED}"


def test_what_was_no_offence_then_is_none_by_a_later_law() -> None:
    lending = ("police_lent",)
    assert "第六十三条第二项" in on("2026-03-01", lending)
    assert cite(lending, F1, Act(date(2025, 3, 1), date(2025, 3, 1)), date(2026, 3, 1)) == ""


def test_law_that_ended_longer_ago_than_any_act_is_punished_is_not_told() -> None:
    assert OLD_RULES not in cite(FORGED, F1, Act(None, date(2028, 6, 2)), date(2028, 6, 2))


@pytest.mark.parametrize(
    ("family", "article"),
    [
        (F1, "第三十条、第九十七条第七项"),
        (F6, "《煤矿安全生产条例》第六十二条"),
        ("safety_competence", "第二十七条、第九十七条第二项"),
        ("construction_special_operation", "《建设工程安全生产管理条例》第二十五条、第六十二条第二项"),
        ("construction_safety_officer", "《建设工程安全生产管理条例》第三十六条、第六十二条第二项"),
        ("special_equipment", "《特种设备安全法》第十四条、第八十六条"),
    ],
)
def test_a_family_is_told_its_own_provisions(family: str, article: str) -> None:
    assert article in on("2024-10-18", CLUE_GROUPS["uncertified"], family)


def test_of_an_unknown_family_all_provisions_are_told() -> None:
    line = on("2024-10-18", CLUE_GROUPS["uncertified"], None)
    assert "第九十七条第七项" in line
    assert "《特种设备安全法》" in line


def test_what_nobody_confirmed_is_told_to_no_clerk() -> None:
    unsure = [each.code for each in law_on(date(2026, 6, 1)) if each.confidence is Confidence.LOW]
    assert unsure == ["construction_rules"]
    assert basis(("construction_rules",), date(2026, 6, 1), None) == ""


def test_whether_the_new_rules_govern_coal_is_not_said() -> None:
    assert "应急管理部令第19号" not in on("2026-06-01", FORGED, F6)
    assert "煤矿特种作业现行规定（新规条款待核）" in on("2026-06-01", FORGED, F6)


def test_no_article_of_the_repealed_rules_holds_after_them() -> None:
    assert not [each for each in law_on(date(2026, 6, 1)) if "第30号" in each.instrument]


def test_whatever_a_rule_or_a_kind_asks_for_is_in_the_table() -> None:
    asked = {group for text in rule_texts().values() for group in text.statutes}
    asked |= {group for kind in CLUE_GROUPS.values() for group in kind}
    assert asked <= groups()


def test_every_family_of_the_table_is_one() -> None:
    assert {family for each in law_between(date.min, date.max) for family in each.families} <= set(codes(Family))


def test_the_law_changes_on_the_days_that_are_known() -> None:
    assert {date(2024, 5, 1), date(2026, 1, 1), date(2026, 5, 1), date(2026, 6, 1)} <= set(change_days())
