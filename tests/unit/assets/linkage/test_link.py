"""The best match on plain tables."""

import pytest

from assets.linkage.engine import link
from tests.unit.assets.linkage.tables import LI, WANG, ZHANG, masked, plain, wrong_digit

REGISTRY = plain(
    ("张三丰", ZHANG, f"T{ZHANG}", "肥城市鲁泰建材有限公司"),
    ("李四", LI, "鲁J012020000123", "泰安华安有限公司"),
    key="reg_id",
)


@pytest.mark.parametrize(
    ("name", "id_no", "number"),
    [
        ("张三丰", ZHANG, None),
        (" 张 三丰", ZHANG.lower(), None),
        ("张三丰", wrong_digit(ZHANG), None),
        ("张三丰", masked(ZHANG), None),
        ("张三丰", f" {ZHANG[:6]}-{ZHANG[6:14]}-{ZHANG[14:]}", None),
        ("张三丰", None, f"t {ZHANG}"),
        ("张三丰", ZHANG[:6] + ZHANG[8:17], None),
    ],
)
def test_typed_texts_are_read(name, id_no, number):
    answer = link([REGISTRY], plain((name, id_no, number, None), key="ros_id"))
    assert answer.filter("same_person")["reg_id"].to_list() == [0]


def test_a_stranger_has_no_answer():
    assert link([REGISTRY], plain(("孙悟空", WANG, None, None), key="ros_id")).is_empty()


def test_a_stolen_number_scores_below_zero():
    answer = link([REGISTRY], plain(("李四", WANG, "鲁J012020000123", None), key="ros_id"))
    assert answer["same_person"].to_list() == [False]
    assert answer["score"].max() < 0


def test_enterprises_written_differently_are_equal():
    roster = plain(("张三峰", masked(ZHANG), None, "鲁泰建材(肥城)有限责任公司"), key="ros_id")
    assert link([REGISTRY], roster)["enterprise_level"].to_list() == ["equal"]


def test_two_people_with_equal_evidence_are_a_tie():
    registry = plain(("张三", None, "鲁J012020000123", None), ("张三", None, "鲁J012020000123", None), key="reg_id")
    answer = link([registry], plain(("张三", None, "鲁J012020000123", None), key="ros_id"))
    assert answer.select("reg_id", "runner_up_bits", "near_tie").row(0) == (0, 0.0, True)
