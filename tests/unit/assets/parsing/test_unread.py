"""What a row says and nobody could read, and reviews that are written otherwise than as a date."""

from typing import Any

import pytest

from tests.unit.assets.parsing.examples import REGISTRY, parse, texts
from tests.unit.schemas.values.people import WHOLE as ID_A

PERSON = {"name": "王建国", "id_no": ID_A, "number": f"T{ID_A}", "item": "低压电工作业"}


def record(**row: Any) -> dict[str, Any]:
    return parse(texts(PERSON | row, file=REGISTRY, kind="registry")).certificates.row(0, named=True)


@pytest.mark.parametrize(
    ("row", "unread"),
    [
        ({}, []),
        ({"valid_to": "见原件"}, []),
        ({"valid_to": "甲年乙月"}, ["valid_to"]),
        ({"review_due": "7/1/24", "valid_to": "2027-13-01"}, ["valid_to", "review_due"]),
        ({"review_done": "李某"}, ["review_done"]),
        ({"review_done": "2022.11.3 李某"}, ["review_done"]),
        ({"review_done": "2022.11.3 合格"}, []),
        ({"open_review": "李某"}, ["review_done"]),
        ({"open_review": "✔"}, []),
        ({"status": "甲类"}, ["status"]),
        ({"open_status": "甲类"}, ["status"]),
        ({"status": "有效", "open_status": "注销"}, ["status"]),
        ({"status": "有效", "open_status": "甲类"}, []),
        ({"open_end": "2027-03-01"}, ["valid_to"]),
        ({"open_end": "2027-03-01", "valid_to": "2027-03-01"}, []),
        ({"open_issuer": "江苏省应急管理厅"}, ["issuer"]),
        ({"open_issuer": "省(1)市(2)县(3):2"}, []),
        ({"open_issuer": "政府部门"}, []),
        ({"open_issuer": "City"}, []),
        ({"open_issuer": "国家级"}, ["issuer"]),
        ({"open_issuer": "市局"}, ["issuer"]),
        ({"open_issuer": "02"}, ["issuer"]),
    ],
)  # fmt: skip
def test_fields_that_were_not_read(row: dict[str, Any], unread: list[str]) -> None:
    assert (record(**row)["unread"] or []) == unread


@pytest.mark.parametrize(
    ("row", "status"),
    [
        ({"remark": "该证已作废"}, "unread"),
        ({"remark": "2024年6月吊销", "status": "有效"}, "unread"),
        ({"unread_cells": "已吊销，公告〔2024〕3号"}, "unread"),
        ({"unread_cells": "2024.5注销"}, "unread"),
        ({"remark": "曾因违章扣证，现已恢复", "status": "有效"}, "in_force"),
        ({"remark": "该证已作废", "status": "吊销"}, "revoked"),
        ({"remark": "补发"}, "unknown"),
    ],
)
def test_a_remark_that_a_certificate_is_gone_leaves_its_state_open(row: dict[str, Any], status: str) -> None:
    assert record(**row)["status"] == status


def test_a_state_in_a_column_of_another_name_counts() -> None:
    assert record(open_status="离沪变更")["status"] == "pending"


@pytest.mark.parametrize("field", ["review_done", "review_due", "open_review"])
def test_reviews_without_a_date(field: str) -> None:
    assert record(**{field: "已复审"})["reviewed"]


def test_an_unread_column_is_told_once_a_table() -> None:
    rows = [PERSON | {"open_status": "甲类"}, PERSON | {"open_status": "乙类"}]
    problems = parse(texts(*rows, file=REGISTRY, kind="registry")).problems
    assert problems.filter(rule="column_open_status")["row"].to_list() == [2]
