"""The worklist: one query a person and channel, with what it needs and what it lacks."""

import polars as pl
import pytest

from assets.screening.worklist import build_worklist
from schemas.tables.screening import Worklist
from tests.unit.assets.screening.builders import F3, WANG, World

ELSEWHERE = {"issuer": "河南省应急管理厅"}
NO_ID = {"id_no": None, "id_state": "missing", "number_id": None}
BUILDER = ELSEWHERE | {"family": F3.value, "item": "建筑电工", "number": "豫A012023000123", "number_id": None}


def listed(*claims: dict) -> pl.DataFrame:
    """The worklist of claims that nobody is on record for."""
    world = World(list(claims), pairs=[])
    return Worklist.check(build_worklist(world.judge(), world.claims_frame()))


@pytest.mark.parametrize(
    ("claim", "channel", "missing"),
    [
        (ELSEWHERE, "mem", None),
        (ELSEWHERE | NO_ID, "mem", "完整的身份证号"),
        (ELSEWHERE | {"id_state": "check_failed"}, "mem", None),
        (BUILDER, "mohurd", None),
        (BUILDER | NO_ID, "mohurd", None),
        (BUILDER | NO_ID | {"number": None, "number_text": None}, "mohurd", "完整的身份证号或证书编号"),
        (ELSEWHERE | {"family": "special_equipment"}, "cnse", None),
        (ELSEWHERE | {"family": None}, "sender", "证书种类"),
    ],
)
def test_channel_and_what_a_query_lacks(claim: dict, channel: str, missing: str | None) -> None:
    worklist = listed(claim)
    assert worklist.select("channel", "missing", "ready").rows() == [(channel, missing, missing is None)]


def test_one_query_answers_for_all_items_of_a_person() -> None:
    worklist = listed(ELSEWHERE, ELSEWHERE | {"item": "高压电工作业"})
    assert worklist.select("claims", "items").rows() == [(2, "低压电工作业；高压电工作业")]


def test_queries_that_can_be_made_come_first() -> None:
    worklist = listed(ELSEWHERE | NO_ID | {"name": "李小红"}, ELSEWHERE)
    assert worklist["ready"].to_list() == [True, False]


def test_an_old_number_is_asked_for_in_its_new_form() -> None:
    old = WANG[:6] + WANG[8:17]
    assert listed(ELSEWHERE | {"id_no": old, "id_state": "old15"})["id_no"].to_list() == [WANG]


def test_query_numbers_stay_when_rows_move() -> None:
    moved = listed({"readable": False}, ELSEWHERE)
    assert listed(ELSEWHERE)["query_id"].to_list() == moved["query_id"].to_list()


def test_nothing_to_verify() -> None:
    assert listed({}).is_empty()


def test_what_was_not_read_is_named_once() -> None:
    unread = ELSEWHERE | {"unread": ["valid_to", "review_done"]}
    why = listed(unread, unread | {"item": "高压电工作业"})["why"].item()
    assert why.endswith("写有内容而未能读懂、没有比对的：有效期截止日期、实际复审日期。")
