"""Tests of columns that their own rows show to be something else."""

from typing import Any

import pytest

from assets.screening.ruling.misread_columns import COLUMN_MISREAD
from tests.unit.assets.screening.builders import LI, WANG, World, resident

LATER = "2030-06-01"
PEOPLE = [WANG, LI, resident("37098319810304115"), resident("37098319820405336")]


def world(claims: list[dict[str, Any]], method: str, field: str = "valid_to") -> World:
    """People on record whose claims differ as said, all read from one column."""
    number = [
        {"id_no": one, "number": f"T{one}", "number_id": one, "name": name}
        for one, name in zip(PEOPLE, "甲乙丙丁", strict=True)
    ]
    pairs = [{"ros_id": at, "reg_id": at} for at, claim in enumerate(claims) if not claim.get("absent")]
    column = {"field": field, "header": "到哪天", "method": method, "column": "F", "column_index": 6}
    facts = [{**who, **claim} for who, claim in zip(number, claims, strict=False)]
    return World(facts, number, pairs, layout=(column,))


ALTERED, SAME = {"valid_to": LATER}, {}
ABSENT = {"absent": True, "number": "T370983198001", "number_id": None, "number_form": "free"}


@pytest.mark.parametrize(
    ("claims", "method", "verdict"),
    [
        # A header in anybody's words whose days are nobody's.
        ([ALTERED, ALTERED], "fuzzy", "needs_verification"),
        ([ALTERED, ALTERED, SAME], "content", "needs_verification"),
        # Somebody's end agrees: the column is what it says.
        ([ALTERED, SAME], "fuzzy", "altered"),
        ([ALTERED, SAME, SAME], "content", "altered"),
        # A header that is known speaks for itself, but for a whole column in which nobody's end agrees.
        ([ALTERED, ALTERED], "exact", "altered"),
        ([ALTERED, ALTERED, ALTERED], "exact", "needs_verification"),
        ([ALTERED, ALTERED, ALTERED, SAME], "exact", "altered"),
        ([ALTERED, ALTERED, ALTERED], "confirmed", "needs_verification"),
    ],
)
def test_an_end_that_is_nobodys_accuses_nobody(claims: list[dict[str, Any]], method: str, verdict: str) -> None:
    judged = world(claims, method).judge()
    assert judged["verdict"][0] == verdict
    assert (COLUMN_MISREAD.code in judged["reasons"][0]) == (verdict == "needs_verification")


def test_the_column_that_was_misread_is_named() -> None:
    assert world([ALTERED, ALTERED], "fuzzy").judge()["not_compared"].to_list() == [["valid_to"], ["valid_to"]]


def test_a_colleagues_number_tells_the_column_of_ends() -> None:
    # The ID of the row is a colleague's; its number and its end are of one record.
    displaced = {"misplaced": "id_no", "readable": False, "absent": True}
    assert world([ALTERED, displaced], "fuzzy").judge()["verdict"][0] == "altered"


def test_who_agrees_is_registered_whatever_the_column() -> None:
    judged = world([ALTERED, ALTERED, SAME], "fuzzy").judge()
    assert (judged["verdict"][2], judged["not_compared"][2].to_list()) == ("registered", [])


@pytest.mark.parametrize(
    ("claims", "method", "verdict"),
    [
        ([ABSENT], "content", "needs_verification"),
        ([ABSENT, SAME], "content", "not_registered"),
        ([ABSENT], "exact", "not_registered"),
        # Forgeries are bought by the dozen.
        ([ABSENT, ABSENT, ABSENT], "exact", "not_registered"),
    ],
)
def test_an_absence_needs_a_number_from_a_column_that_is_known(
    claims: list[dict[str, Any]], method: str, verdict: str
) -> None:
    claims = [{**claim, "issue": "2021-03-01"} for claim in claims]
    assert world(claims, method, "number").judge()["verdict"][0] == verdict


@pytest.mark.parametrize(
    ("recorded", "agreeing", "verdict"),
    [
        # Ends of an export that are nobody's: another column was taken for the end.
        ("2024-03-01", 0, "needs_verification"),
        ("2024-03-01", 1, "lapsed"),
    ],
)
def test_an_export_whose_ends_are_nobodys_lapses_nobody(recorded: str, agreeing: int, verdict: str) -> None:
    many = world([SAME, SAME, SAME, {"valid_to": recorded} if agreeing else SAME], "exact")
    many.records = [{**record, "valid_to": recorded, "file": "应急局/到期.xlsx"} for record in many.records]
    many.claims = [{**claim, "valid_to": claim.get("valid_to", "2023-01-01")} for claim in many.claims]
    assert many.judge()["verdict"][0] == verdict
