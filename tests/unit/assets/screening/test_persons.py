"""One pseudonym a person, whatever was typed."""

import polars as pl
import pytest

from assets.screening.comparing.persons import pseudonyms
from tests.unit.assets.screening.builders import KEY, LI, WANG, World, resident

OLD = WANG[:6] + WANG[8:17]
BAD_ID = WANG[:9] + "1" + WANG[10:]
HIMSELF: list[tuple[str, dict, dict | None]] = [
    ("valid_id", {}, None),
    ("old_15_digits", {"id_no": OLD, "id_state": "old15"}, None),
    ("repaired_by_the_record", {"id_no": BAD_ID, "id_state": "check_failed"}, {"id_level": "repaired"}),
    ("masked_and_linked", {"id_no": WANG[:6] + "*" * 8 + WANG[14:], "id_state": "masked"}, {"id_level": "prefix"}),
    ("only_in_the_number", {"id_no": None, "id_state": "missing"}, None),
    ("number_of_another_but_own_id", {"number": f"T{LI}", "number_id": LI}, None),
    ("without_a_certificate", {"claimed": False, "number": None, "number_id": None}, None),
]


def key_of(claim: dict, pair: dict | None = None) -> str:
    world = World([claim], pairs=[pair] if pair else [])
    return world.judge()["person_key"][0]


@pytest.mark.parametrize(("claim", "pair"), [case[1:] for case in HIMSELF], ids=[case[0] for case in HIMSELF])
def test_the_same_person(claim: dict, pair: dict | None) -> None:
    assert key_of(claim, pair) == key_of({})


@pytest.mark.parametrize("claim", [{"id_no": LI}, {"id_no": resident("37098319800102125")}])
def test_another_person(claim: dict) -> None:
    assert key_of(claim) != key_of({})


def test_nobody() -> None:
    nothing = dict.fromkeys(("name", "id_no", "number", "number_id"))
    assert key_of(nothing | {"readable": False, "id_state": "missing", "name_state": "missing"}) is None


def test_namesakes_of_two_enterprises_without_an_id() -> None:
    nobody = {"id_no": None, "id_state": "missing", "number": None, "number_id": None}
    assert key_of(nobody) != key_of(nobody | {"enterprise_key": "另一家"})


def test_the_key_decides_the_pseudonym() -> None:
    one, other = (pseudonyms(pl.Series([WANG, None]), key) for key in (KEY, b"another key"))
    assert one[0] != other[0]
    assert one[1] is None
