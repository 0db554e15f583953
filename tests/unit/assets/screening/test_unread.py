"""What was not read supports no `registered`, makes nobody a forger, and stands in `not_compared`."""

from typing import Any

import pytest

from tests.unit.assets.screening.builders import LI, World, verdict_of

NO_END: dict[str, Any] = {"valid_to": None, "review_due": None, "ends_untold": True}
"""Of a record in a registry without a column of ends."""
ABSENT: dict[str, Any] = {"pairs": [], "records": [{"name": "李小红", "id_no": LI, "number": f"T{LI}"}]}


@pytest.mark.parametrize(
    ("claim", "record", "verdict", "rule"),
    [
        ({"unread": ["valid_to"], "valid_to": None}, {}, "needs_verification", "claim_unread"),
        ({"unread": ["review_due"]}, {}, "needs_verification", "claim_unread"),
        ({"unread": ["first_issue"]}, {}, "registered", "on_record"),
        ({}, {"unread": ["valid_to"], "valid_to": None}, "needs_verification", "record_unread"),
        ({}, {"unread": ["status"], "status": "unread"}, "needs_verification", "status_unread"),
        ({}, {"status": "pending"}, "needs_verification", "status_pending"),
        ({"review_due": "2023-12-01"}, {"review_due": "2023-12-01"}, "lapsed", "past_review"),
        ({"review_due": "2023-12-01"}, {"review_due": "2023-12-01", "reviewed": True}, "registered", "on_record"),
        ({"review_due": "2023-12-01"}, {"review_due": "2023-12-01", "unread": ["review_done"]},
         "needs_verification", "record_unread"),
        ({}, {"unread": ["review_done"]}, "registered", "on_record"),
        ({"review_due": "2023-12-01"}, {"review_due": "2023-12-01", "reviews_untold": True},
         "needs_verification", "review_unknown"),
        ({"review_due": "2023-12-01"}, {"review_due": "2023-12-01", "review_done": "2023-11-20",
         "reviews_untold": True}, "registered", "on_record"),
        ({"review_due": "2021-12-01", "valid_to": "2024-03-01"}, {"review_due": "2021-12-01",
         "valid_to": "2024-03-01", "reviews_untold": True}, "lapsed", "past_end"),
        ({}, {"reviews_untold": True}, "registered", "on_record"),
        ({}, {"review_failed": True}, "needs_verification", "review_failed"),
        ({}, {"review_failed": True, "review_due": None}, "needs_verification", "review_failed"),
        ({"review_due": "2023-12-01"}, {"review_due": "2023-12-01", "review_failed": True}, "lapsed", "past_review"),
        ({"beside_misplaced": True}, {}, "registered", "on_record"),
        ({"beside_misplaced": True}, {"status": "revoked"}, "needs_verification", "columns_displaced"),
        ({"valid_to": "2024-03-01"}, {"valid_to": None, "review_due": None}, "lapsed", "past_end_by_claim"),
        ({"valid_to": "2024-03-01"}, {"valid_to": None, "review_due": None, "ends_untold": True},
         "needs_verification", "end_unknown"),
        ({"valid_to": "2029-03-01"}, {"issue": "2021-03-01", **NO_END}, "needs_verification", "end_unknown"),
        ({"valid_to": "2027-03-01"}, {"issue": "2021-03-01", **NO_END}, "registered", "on_record"),
        ({"valid_to": "2029-03-01"}, {"valid_from": None, **NO_END}, "registered", "on_record"),
    ],
)  # fmt: skip
def test_unread_parts_keep_the_answer_open(
    claim: dict[str, Any], record: dict[str, Any], verdict: str, rule: str
) -> None:
    found, reasons = verdict_of(World(claims=[claim], records=[record]))
    assert found == verdict
    assert reasons[0] == rule


def test_a_verdict_names_what_it_could_not_compare() -> None:
    world = World(claims=[{"unread": ["issue"]}], records=[{"unread": ["review_done", "issue"]}])
    assert world.judge()["not_compared"].to_list() == [["issue", "review_done"]]


def test_an_end_that_the_registry_does_not_tell_was_not_compared() -> None:
    assert World(records=[NO_END]).judge()["not_compared"].to_list() == [["valid_to"]]


DEVICE: dict[str, Any] = {"family": "special_equipment", "item": "叉车司机"}
DRIVER = DEVICE | {"first_issue": "2023-03-01", "valid_from": "2023-03-01"}


@pytest.mark.parametrize(
    ("ends", "due", "rule"),
    [
        ("2027-02-28", "2027-02-28", "on_record"),
        # The tests' registries do not cover the family: else it is altered.
        ("2029-02-28", "2027-02-28", "differs_not_covered"),
        # Done since, perhaps, and not told.
        ("2028-02-28", "2024-03-01", "review_unknown"),
    ],
)
def test_a_review_of_special_equipment_is_its_end(ends: str, due: str, rule: str) -> None:
    claim = DRIVER | {"valid_to": ends, "review_due": None}
    record = DRIVER | NO_END | {"review_due": due, "source": "市场监管局", "reviews_untold": True}
    assert verdict_of(World(claims=[claim], records=[record]))[1][0] == rule


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ({"family_basis": "read"}, "not_registered"),
        ({"family_basis": "pair"}, "not_registered"),
        ({"family_basis": "guessed"}, "needs_verification"),
        ({"unread": ["issuer"], "issuer": None}, "needs_verification"),
        ({"unread": ["valid_to"], "valid_to": None}, "not_registered"),
        ({"unread": ["valid_to"], "valid_to": None, "first_issue": None, "valid_from": None}, "needs_verification"),
        ({"number": None, "number_id": None, "number_form": "missing", "issuer": None, "valid_to": None,
          "first_issue": None, "valid_from": None}, "needs_verification"),
        ({"number": "浙J012021000123", "number_form": "construction_operation", "number_id": None, "issuer": None,
          "family": "construction_special_operation"}, "needs_verification"),
    ],
)  # fmt: skip
def test_absence_accuses_only_by_what_was_read(claim: dict[str, Any], verdict: str) -> None:
    records = [*ABSENT["records"], {"reg_id": 1, "family": "construction_special_operation", "source": "住建局"}]
    assert verdict_of(World(claims=[claim], pairs=[], records=records))[0] == verdict


def test_a_record_in_the_sister_family_stands_in_the_way_of_a_pair() -> None:
    coal = {"family": "coal_special_operation", "item": "煤矿井下电气作业", "valid_to": "2026-01-01",
            "first_issue": "2020-01-01", "valid_from": "2020-01-01"}  # fmt: skip
    for basis, verdict in (("pair", "needs_verification"), ("read", "not_registered")):
        assert verdict_of(World(claims=[{"family_basis": basis}], records=[coal, {"id_no": LI}]))[0] == verdict


def test_outside_the_campaign() -> None:
    world = World(claims=[{"other_certificate": "健康证明", "family": None}])
    found = world.judge().row(0, named=True)
    assert (found["verdict"], found["reg_id"], found["family"]) == ("not_applicable", None, None)


NONE: dict[str, Any] = {"claimed": False, "number": None, "number_form": "missing", "number_id": None}


@pytest.mark.parametrize(
    ("claims", "verdicts"),
    [
        ([NONE], ["uncertified"]),
        ([NONE | {"needs_certificate": False}], []),
        ([NONE, {"sheet": "证书"}], ["registered"]),
        ([NONE, {"id_no": LI, "sheet": "证书"}], ["uncertified"]),
        ([NONE | {"id_no": None, "id_state": "missing"}, {"sheet": "证书"}], ["registered"]),
        ([NONE, {"sheet": "证书", "other_certificate": "健康证明"}], ["not_applicable", "uncertified"]),
    ],
)  # fmt: skip
def test_who_answers_for_a_missing_certificate(claims: list[dict[str, Any]], verdicts: list[str]) -> None:
    world = World(claims=claims, pairs=[{"ros_id": len(claims) - 1}] if len(claims) > 1 else [])
    assert sorted(set(world.judge()["verdict"]) & {*verdicts, "uncertified"}) == verdicts
