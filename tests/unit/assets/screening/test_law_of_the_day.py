"""Judged by the law of the as-of date: reviews that ended, cards from anywhere, items of a catalogue nobody entered."""

from datetime import date
from typing import Any

import pytest

from tests.unit.assets.screening.builders import World

BEFORE, SINCE = date(2026, 5, 31), date(2026, 6, 1)
LATER = date(2027, 10, 18)
LONG = {
    "valid_to": "2031-03-01",
    "first_issue": "2025-03-01",
    "valid_from": "2025-03-01",
    "review_due": "2028-03-01",
}
FRESH = {"exported_on": date(2027, 9, 1)}
HELD = LONG | FRESH
ENDED = {"first_issue": "2020-04-02", "valid_from": "2020-04-02", "valid_to": "2026-04-01", "review_due": "2026-03-01"}


def told(world: World, day: date) -> tuple[str, list[str]]:
    row = world.judge(day).row(0, named=True)
    return row["verdict"], row["reasons"]


def reviewed(due: str, **record: Any) -> World:
    return World([LONG | {"review_due": due}], [HELD | {"review_due": due, **record}])


@pytest.mark.parametrize(
    ("world", "before", "since"),
    [
        (reviewed("2026-03-01"), ("lapsed", "past_review"), ("needs_verification", "review_missed_earlier")),
        (reviewed("2026-03-01", review_done="2026-02-01"), ("registered", "on_record"), ("registered", "on_record")),
        (reviewed("2026-05-30"), ("lapsed", "past_review"), ("needs_verification", "review_missed_earlier")),
        (World([ENDED], [ENDED | FRESH]), ("lapsed", "past_end"), ("lapsed", "past_end")),
        (reviewed("2026-03-01", reviews_untold=True), ("needs_verification", "review_unknown"),
         ("needs_verification", "review_unknown")),
        (World([LONG | {"review_due": "2028-03-01"}], [HELD | {"review_due": "2026-09-01"}]),
         ("altered", "review_due_later"), ("registered", "on_record")),
        (World([LONG | {"review_due": "2026-09-15"}], [HELD | {"review_due": "2026-09-01"}]),
         ("registered_discrepant", "review_due_differs"), ("registered", "on_record")),
        (World([LONG | {"review_due": "2031-03-01"}], [HELD | {"review_due": "2028-03-01"}]),
         ("registered_discrepant", "review_due_is_end"), ("registered", "on_record")),
        (World([LONG | {"item": None, "item_match": "unknown"}], [HELD]),
         ("registered_discrepant", "item_unknown"), ("registered", "on_record")),
        (World([LONG | {"item_match": "fuzzy"}], [HELD]),
         ("registered_discrepant", "item_fuzzy"), ("registered", "on_record")),
        (World([LONG | {"valid_to": "2033-03-01"}], [HELD]), ("altered", "valid_to_later"),
         ("altered", "valid_to_later")),
    ],
    ids=["missed", "done", "missed at last", "missed and ended", "not told", "later", "differs", "is the end",
         "unknown item", "like an item", "later end"],
)  # fmt: skip
def test_the_answer_before_and_since(world: World, before: tuple[str, str], since: tuple[str, str]) -> None:
    for day, expected in ((BEFORE, before), (SINCE, since)):
        verdict, reasons = told(world, day)
        assert (verdict, reasons[0]) == expected


@pytest.mark.parametrize("due", ["2026-06-01", "2026-06", "2026", "2027-03-01", "长期"])
def test_no_rule_speaks_for_a_review_due_since_then(due: str) -> None:
    verdict, reasons = told(reviewed(due), LATER)
    assert verdict == "registered"
    assert not [code for code in reasons if "review" in code]


def test_a_review_of_special_equipment_still_ends_its_certificate() -> None:
    driver = {"family": "special_equipment", "item": "叉车司机", "valid_to": None, "review_due": "2026-09-01"}
    assert (
        told(World([driver], [driver]), LATER) == ("lapsed", ["past_review"])
        or "past_review" in told(World([driver], [driver]), LATER)[1]
    )


def unissued(**claim: Any) -> World:
    """A claim of somebody who is on no record and says no issuer; the export is of 2027."""
    return World([{"issuer": None, "review_due": None, **claim}], [{"id_no": "x", "number": "x", **FRESH}], [])


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        ({"first_issue": "2026-07-01", "valid_from": "2026-07-01", "valid_to": "2032-06-30"}, "issuer_open"),
        ({"first_issue": "2020-07-01", "valid_from": "2026-07-01", "valid_to": "2032-06-30"}, "issuer_open"),
        ({"first_issue": "2020-07-01", "valid_from": None, "valid_to": "2032-06-30"}, "issuer_open"),
        ({"first_issue": None, "valid_from": None, "valid_to": None}, "issuer_open"),
        ({"first_issue": "2026-05-31", "valid_from": "2026-05-31", "valid_to": "2032-05-30"}, "no_record"),
        ({"first_issue": "2026-07-01", "valid_from": "2026-07-01", "valid_to": "2032-06-30",
          "issuer": "泰安市应急管理局"}, "no_record"),
    ],
    ids=["new", "exchanged", "exchanged by its end", "undated", "the day before", "named"],
)  # fmt: skip
def test_without_an_issuer_a_card_since_then_is_not_covered(claim: dict[str, Any], reason: str) -> None:
    assert told(unissued(**claim), LATER)[1][0] == reason


def test_before_that_day_a_missing_issuer_counts_as_covered() -> None:
    assert told(unissued(first_issue=None, valid_from=None, valid_to=None), BEFORE)[1][0] == "no_record"


NEW_CARD = {"first_issue": "2026-07-01", "valid_from": "2026-07-01", "valid_to": "2032-06-30", "review_due": None}
OTHER = {"item": "高压电工作业", "item_match": "exact"}


@pytest.mark.parametrize(
    ("claim", "record", "expected"),
    [
        (NEW_CARD | OTHER, {}, ("needs_verification", "item_other_catalogue")),
        (OTHER, NEW_CARD, ("needs_verification", "item_other_catalogue")),
        (NEW_CARD | OTHER, NEW_CARD, ("altered", "item_not_on_record")),
        (OTHER, {}, ("altered", "item_not_on_record")),
    ],
    ids=["new card, old record", "old card, new record", "both new", "both old"],
)
def test_items_of_two_catalogues_accuse_nobody(
    claim: dict[str, Any], record: dict[str, Any], expected: tuple[str, str]
) -> None:
    verdict, reasons = told(World([claim], [record | FRESH]), LATER)
    assert (verdict, reasons[0]) == expected
