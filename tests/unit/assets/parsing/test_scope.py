"""Claims outside the campaign, posts that need no certificate, and how a family was told."""

from typing import Any

import pytest

from tests.unit.assets.parsing.examples import claim, parse, texts
from tests.unit.schemas.values.people import WHOLE as ID_A

PERSON = {"name": "王建国", "id_no": ID_A}
COLUMNS = ("name", "id_no", "number", "family", "item", "issuer", "post", "valid_to", "post_needs")


@pytest.mark.parametrize(
    ("row", "outside"),
    [
        ({"family": "进场安全教育证", "number": "AQ20230017"}, True),
        ({"family": "健康体检证明", "number": "", "valid_to": "2025-01-05"}, True),
        ({"family": "助理工程师", "number": "第Z3321号", "issuer": "泰安市人力资源和社会保障局"}, True),
        ({"family": "岗位操作证", "number": "NB-17", "issuer": "山东某化工有限公司"}, True),
        ({"family": "岗位操作证", "number": "NB-17"}, False),
        ({"family": "机动车驾驶证", "number": ID_A}, True),
        ({"family": "进场安全教育证", "number": ID_A}, False),
        ({"family": "健康体检证明", "number": f"T{ID_A}"}, False),
        ({"family": "健康体检证明", "number": "J0017", "issuer": "肥城市应急管理局"}, False),
        ({"family": "注册安全工程师", "number": "J0017", "issuer": "应急管理部"}, True),
        ({"family": "注册安全工程师", "number": "J0017", "issuer": "肥城市应急管理局"}, False),
        ({"family": "注册安全工程师", "number": f"T{ID_A}", "issuer": "应急管理部"}, False),
        ({"family": "注册安全工程师", "item": "化工安全", "number": "20218200642701"}, True),
        ({"family": "教师资格证", "number": "20213702123456", "issuer": "肥城市教育局"}, True),
        ({"family": "教师资格证", "number": "20213702123456"}, True),
        ({"family": "岗位操作证", "number": "20213702123456"}, False),
        ({"family": "二级建造师", "number": "J0017", "issuer": "山东省住建厅"}, True),
        ({"family": "设备点检证", "number": "DJ0017"}, False),
        ({"family": "特种作业操作证", "item": "监护人", "number": "DJ0017"}, False),
    ],
)  # fmt: skip
def test_outside_the_campaign(row: dict[str, Any], outside: bool) -> None:
    found = claim(COLUMNS, **PERSON, **row)
    assert (found["other_certificate"] is not None) == outside
    assert found["readable"]
    assert outside <= (found["family"] is None)


def test_a_title_names_what_its_rows_do_not() -> None:
    found = claim(COLUMNS, **PERSON, title_text="新员工三级教育台账", valid_to="2024-01-06")
    assert found["other_certificate"] == "三级安全教育"


def test_nothing_of_it_goes_back() -> None:
    row = {**PERSON, "family": "健康体检证明", "number": "J0017", "item": "甲"}
    assert parse(texts(row), COLUMNS).problems.is_empty()


@pytest.mark.parametrize(
    ("rows", "needs"),
    [
        ([{"post": "变电值班员"}], True),
        ([{"post": "薪酬专员"}], False),
        ([{"post": "调试员"}], False),
        ([{"post": "调试员", "number": "无"}], None),
        ([{"post": "调试员", "title_text": "特种作业人员持证情况"}], None),
        ([{"post": "调试员"}, {"post": "薪酬专员"}], False),
        ([{"post": "调试员", "title_text": "全体职工信息"}], False),
        ([{"post": "变电值班员", "post_needs": "否"}], False),
        ([{"post": "调试员", "post_needs": "是"}, {"post": "薪酬专员"}], True),
        ([{"post": "", "title_text": "特种作业人员持证情况"}], True),
    ],
)  # fmt: skip
def test_who_needs_one(rows: list[dict[str, Any]], needs: bool | None) -> None:
    claims = parse(texts(*(PERSON | row for row in rows)), COLUMNS).claims
    assert claims["needs_certificate"][0] is needs


@pytest.mark.parametrize(
    ("row", "basis"),
    [
        ({"number": f"T{ID_A}"}, "pair"),
        ({"number": f"T{ID_A}", "item": "低压电工作业"}, "read"),
        ({"number": "鲁J012021000123"}, "read"),
        ({"number": ID_A, "item": "叉车司机"}, "read"),
        ({"number": ID_A, "issuer": "肥城市市场监督管理局"}, "read"),
        ({"number": "AB123", "family": "特种设备作业人员证"}, "read"),
        ({"number": "AB123", "post": "叉车司机"}, "guessed"),
        ({"number": ID_A, "file": "企业花名册/特种设备.xlsx"}, "guessed"),
        ({"number": "AB123", "issuer": "肥城市市场监督管理局"}, "guessed"),
        ({"number": ID_A, "item": "特种设备安全管理A", "post": "安全员"}, "read"),
        ({"number": ID_A, "item": "A", "post": "安全员"}, "contested"),
    ],
)  # fmt: skip
def test_how_the_family_was_told(row: dict[str, Any], basis: str) -> None:
    found = parse(texts({**PERSON, **row}), (*COLUMNS,)).claims.row(0, named=True)
    assert found["family"] is not None
    assert found["family_basis"] == basis
