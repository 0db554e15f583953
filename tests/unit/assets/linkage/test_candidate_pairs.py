"""Which records are found for a claim, and which of them are its person."""

import pytest

from assets.linkage.engine import candidate_pairs
from assets.linkage.sizes import Sizes
from schemas.tables.linkage import CandidatePairs
from tests.unit.assets.linkage.tables import LI, WANG, ZHANG, masked, parsed, wrong_digit

F3 = "鲁J012020000123"
REGISTRY = parsed(
    {"name": "张三丰", "id_no": ZHANG, "number": f"T{ZHANG}", "number_id": ZHANG},
    {"name": "张三丰", "id_no": ZHANG, "number": F3},
    {"name": "李四", "id_no": LI, "number": "鲁J012019000777"},
    {"name": "王五六", "id_no": masked(WANG), "id_state": "masked", "number": "鲁J012018000999"},
    {"name": "赵大力", "id_no": wrong_digit(WANG), "id_state": "check_failed", "number": "鲁J012017000555"},
    key="reg_id",
)

SAME = [
    ("id", {"name": "张三丰", "id_no": ZHANG}, [0, 1]),
    ("homophone", {"name": "张三峰", "id_no": ZHANG}, [0, 1]),
    ("one other character", {"name": "张三风", "id_no": ZHANG}, [0, 1]),
    ("repaired", {"name": "张三丰", "id_no": wrong_digit(ZHANG), "id_state": "check_failed"}, [0, 1]),
    ("old", {"name": "张三丰", "id_no": ZHANG[:6] + ZHANG[8:17], "id_state": "old15"}, [0, 1]),
    ("dropped", {"name": "张三丰", "id_no": ZHANG[1:], "id_state": "malformed"}, [0, 1]),
    ("masked", {"name": "张三丰", "id_no": masked(ZHANG), "id_state": "masked"}, [0, 1]),
    ("other mask", {"name": "张三丰", "id_no": f"{ZHANG[:4]}**********{ZHANG[14:]}", "id_state": "masked"}, [0, 1]),
    ("numeric", {"name": "张三丰", "id_no": ZHANG[:15], "id_state": "numeric"}, [0, 1]),
    ("embedded", {"name": "张三丰", "id_state": "missing", "number": f"T{ZHANG}", "number_id": ZHANG}, [0, 1]),
    ("number", {"name": "张三丰", "id_state": "missing", "number": F3}, [0, 1]),
    ("registry masked", {"name": "王五六", "id_no": WANG}, [3]),
    ("registry mistyped", {"name": "赵大力", "id_no": WANG}, [4]),
]


def linked(claim: dict[str, str], *, same: bool) -> list[int]:
    pairs = candidate_pairs(parsed(claim, key="ros_id"), REGISTRY)
    return CandidatePairs.check(pairs).filter(same_person=same)["reg_id"].to_list()


@pytest.mark.parametrize(("claim", "records"), [case[1:] for case in SAME], ids=[case[0] for case in SAME])
def test_all_records_of_the_person_are_found(claim, records):
    assert linked(claim, same=True) == records


OTHERS = [
    ("another's number", {"name": "孙悟空", "id_no": LI[:16] + "39", "id_state": "valid", "number": F3}, [1]),
    ("same id, another name", {"name": "孙悟空", "id_no": ZHANG}, [0, 1]),
    ("no id, another name", {"name": "孙悟空", "id_state": "missing", "number": F3}, [1]),
]


@pytest.mark.parametrize(("claim", "records"), [case[1:] for case in OTHERS], ids=[case[0] for case in OTHERS])
def test_records_of_other_people_are_kept_apart(claim, records):
    assert linked(claim, same=True) == []
    assert linked(claim, same=False) == records


@pytest.mark.parametrize("name", ["张三丰", "张三封"])
def test_two_valid_ids_are_never_one_person(name):
    assert linked({"name": name, "id_no": LI, "number": F3}, same=True) == []


def test_a_masked_id_needs_a_confirming_name():
    assert linked({"name": "孙悟空", "id_no": masked(ZHANG), "id_state": "masked"}, same=True) == []


def test_the_number_that_repeats_the_id_is_one_evidence():
    claim = parsed({"name": "张三丰", "id_no": ZHANG, "number": f"T{ZHANG}", "number_id": ZHANG}, key="ros_id")
    assert candidate_pairs(claim, REGISTRY).filter(reg_id=0)["number_bits"].to_list() == [0.0]


def test_a_number_with_one_typing_error_is_near():
    claim = parsed({"name": "张三丰", "id_no": ZHANG, "number": "鲁J012020000132"}, key="ros_id")
    assert candidate_pairs(claim, REGISTRY)["number_level"].to_list() == ["embeds", "near"]


@pytest.mark.parametrize("sides", [(0, 5), (1, 0)])
def test_empty_tables_give_no_pairs(sides):
    claims = parsed({"name": "张三丰", "id_no": ZHANG}, key="ros_id").head(sides[0])
    assert CandidatePairs.check(candidate_pairs(claims, REGISTRY.head(sides[1]))).is_empty()


def test_a_join_that_would_explode_is_cut_into_blocks():
    claims = parsed(*[{"name": "张三丰", "id_no": ZHANG, "number": F3}] * 9, key="ros_id")
    whole = candidate_pairs(claims, REGISTRY)
    assert candidate_pairs(claims, REGISTRY, sizes=Sizes(claims=4, rows=2, pairs=3)).equals(whole)
