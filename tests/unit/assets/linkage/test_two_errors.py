"""Two wrong digits, or no usable ID: what may be one person is a candidate, and never more."""

import polars as pl
import pytest

from assets.linkage.engine import candidate_pairs, link
from schemas.vocabulary import IdState
from tests.unit.assets.linkage.tables import KEYS, LI, ZHANG, id_of, masked, parsed, plain, wrong_digit

MILL = "肥城市鲁泰建材有限公司"
REGISTRY = plain(
    ("张三丰", ZHANG, None, MILL), ("李四", LI, None, MILL), ("张三", id_of(KEYS["wang"]), None, "泰安华安有限公司"),
    key="reg_id",
)  # fmt: skip


def two_wrong(id_no: str, first: int, second: int) -> str:
    """The number with two digits typed wrong."""
    return wrong_digit(wrong_digit(id_no, first), second)


def best(*row: str | None) -> tuple[object, ...] | None:
    """reg_id, whether zero bits are reached, and same_person of the best match of one claim; None if there is none."""
    answer = link([REGISTRY], plain(row, key="ros_id"))
    return answer.select("reg_id", pl.col("score") >= 0, "same_person").row(0) if answer.height else None


@pytest.mark.parametrize(
    ("name", "id_no"),
    [
        ("张三丰", two_wrong(ZHANG, 2, 4)),
        ("张三丰", two_wrong(ZHANG, 9, 12)),
        ("张三丰", two_wrong(ZHANG, 15, 16)),
        ("张三丰", two_wrong(ZHANG, 3, 16)),
        ("张三丰", two_wrong(ZHANG, 8, 16)),
        ("张叁峰", two_wrong(ZHANG, 3, 5)),
        ("张三丰", wrong_digit(ZHANG, 4)[:15] + ZHANG[16] + ZHANG[15] + ZHANG[17]),
        ("张三丰", id_of(KEYS["zhang"] + 2)),
    ],
)
def test_two_wrong_digits_make_a_candidate(name, id_no):
    assert best(name, id_no, None, None) == (0, True, False)


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (("张三丰", None, None, MILL), (0, True, False)),
        (("张三丰", "不详", None, MILL), (0, True, False)),
        (("张三丰", "37****************", None, MILL), (0, True, False)),
        (("张三丰", None, None, "别处有限公司"), None),
        (("孙悟空", None, None, MILL), None),
    ],
)
def test_without_an_id_name_and_enterprise_make_a_candidate(row, found):
    assert best(*row) == found


def test_a_colleague_of_the_same_name_stays_below():
    namesake = id_of(37098319701231456)
    assert best("张三丰", namesake, None, MILL) is None
    assert best("张三丰", two_wrong(namesake, 2, 7), None, MILL)[1:] == (False, False)


def test_a_neighbouring_number_of_another_name_stays_below():
    assert best("张四喜", id_of(KEYS["zhang"] + 2), None, MILL) is None


def test_two_namesakes_of_one_enterprise_are_no_candidate():
    registry = plain(("张三", None, None, MILL), ("张三", LI, None, MILL), key="reg_id")
    answer = link([registry], plain(("张三", None, None, MILL), key="ros_id"))
    assert answer.select(pl.col("score") < 0, "near_tie", "same_person").row(0) == (True, True, False)


def test_a_mistyped_record_is_met_as_well():
    registry = plain(("张三丰", two_wrong(ZHANG, 9, 12), None, None), key="reg_id")
    answer = link([registry], plain(("张三丰", ZHANG, None, None), key="ros_id"))
    assert answer.select("id_level", pl.col("score") >= 0, "same_person").row(0) == ("two_errors", True, False)


def test_the_number_says_who_has_two_wrong_digits():
    number = {"number": "鲁J012020000123", "name": "张三丰"}
    wrong = {"id_no": two_wrong(ZHANG, 9, 12), "id_state": IdState.CHECK_FAILED.value}
    pairs = candidate_pairs(parsed(number | wrong, key="ros_id"), parsed(number | {"id_no": ZHANG}, key="reg_id"))
    assert pairs.select("id_level", "same_person").row(0) == ("two_errors", True)


def test_a_masked_number_that_shows_something_else_is_nobody():
    assert best("张三丰", masked(LI), None, MILL)[1:] == (False, False)
