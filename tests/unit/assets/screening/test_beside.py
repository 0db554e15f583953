"""What else a row says, in its remark or in columns nobody understood, speaks before it accuses."""

from typing import Any

import pytest

from tests.unit.assets.screening.builders import World

OTHER_NAME: dict[str, Any] = {"name_level": "different", "name_bits": -8.0, "same_person": False}


def verdict(claim: dict[str, Any], pair: dict[str, Any]) -> str:
    return str(World(claims=[claim], pairs=[pair]).judge()["verdict"][0])


@pytest.mark.parametrize(
    ("beside", "expected"),
    [
        (None, "impersonated"),
        ("三号机组", "impersonated"),
        ("三号机组；王建国", "needs_verification"),
        ("取证时叫王建国，后来改了名", "registered_discrepant"),
        ("借用王建国的证，以后改名", "impersonated"),
    ],
)
def test_the_recorded_name_elsewhere_in_the_row(beside: str | None, expected: str) -> None:
    assert verdict({"name": "李大力", "beside_text": beside}, OTHER_NAME) == expected


@pytest.mark.parametrize(
    ("beside", "expected"),
    [
        (None, "altered"),
        ("2026-03-01", "altered"),
        ("C3709；2027年3月1日", "needs_verification"),
        ("2027.3.1", "needs_verification"),
        ("20270301", "needs_verification"),
    ],
)
def test_the_recorded_end_elsewhere_in_the_row(beside: str | None, expected: str) -> None:
    assert verdict({"valid_to": "2029-03-01", "beside_text": beside}, {}) == expected


@pytest.mark.parametrize(
    ("beside", "expected"),
    [
        ("夜班", "lapsed"),
        ("未复审", "lapsed"),
        ("复审逾期", "lapsed"),
        ("八月去复审过", "needs_verification"),
        ("年检章在背面", "needs_verification"),
    ],
)
def test_words_of_a_renewal_lapse_nobody(beside: str, expected: str) -> None:
    world = World(claims=[{"valid_to": "2024-03-01", "beside_text": beside}], records=[{"valid_to": "2024-03-01"}])
    assert world.judge()["verdict"][0] == expected


@pytest.mark.parametrize(
    ("beside", "expected"),
    [
        ("夜班", "not_registered"),
        ("身份证升位时录错", "needs_verification"),
        ("证上还是老名字，派出所已改名字", "needs_verification"),
        ("证未下来", "needs_verification"),
        ("等证中", "needs_verification"),
        ("网上能查到", "not_registered"),
        ("高新发展区；毕业证等证书", "not_registered"),
        ("7月底刚取证", "needs_verification"),
        ("刚考出来，网上还查不到", "needs_verification"),
        ("借用他人身份证，以后更换身份证", "not_registered"),
    ],
)
def test_words_of_a_changed_identity_make_no_absence(beside: str, expected: str) -> None:
    world = World(claims=[{"issue": "2021-03-01", "beside_text": beside}], pairs=[])
    world.records = [{"id_no": None, "number": "鲁J012020000001", "name": "赵六"}]
    assert world.judge()["verdict"][0] == expected
