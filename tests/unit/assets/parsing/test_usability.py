"""What a registry table's rows tell of the table: blocks that repeat, states that their own dates deny."""

import pytest

from assets.parsing.values.facts import parse_registry
from schemas.settings import DEFAULT_COVERAGE
from schemas.tables.certificates import RegistryTables
from tests.unit.assets.parsing.examples import REGISTRY, layouts, received, texts
from tests.unit.schemas.values.people import WHOLE

FIELDS = ("name", "id_no", "number", "item", "issue", "valid_to", "status")


def counted(*people: int, **changed: object) -> dict[str, int]:
    rows = [
        {"name": f"王建{chr(0x4E00 + person)}", "number": f"T37098319800102{person:03d}X", "item": "低压电工作业",
         "issue": "2021-03-01", "valid_to": "2027-03-01", "status": "有效"} | changed
        for person in people
    ]  # fmt: skip
    frame = texts(*rows, file=REGISTRY, kind="registry")
    tables = parse_registry(frame, layouts(*FIELDS, file=REGISTRY), DEFAULT_COVERAGE, received(REGISTRY)).tables
    (row,) = RegistryTables.check(tables).iter_rows(named=True)
    return row


@pytest.mark.parametrize(
    ("people", "copied"),
    [
        ([*range(30)], 0),
        ([*range(10), *range(10), *range(10, 30)], 9),
        ([1, 2, 3, 4, 5, 6, 6, 7, 8, 3], 0),
        ([*range(10), *range(10)], 0),
        ([1, 1, 2, 2, 3, 3, 4, 5, 6], 0),
    ],
    ids=["all once", "a page twice", "single rows twice", "everything twice", "each beside its copy"],
)
def test_blocks_that_repeat(people: list[int], copied: int) -> None:
    assert counted(*people)["copied"] == copied


@pytest.mark.parametrize(
    ("changed", "overdue"),
    [
        ({"status": "过期失效"}, 5),
        ({"status": "过期失效", "valid_to": "2021-12-31"}, 0),
        ({"status": "有效"}, 0),
        ({"status": "注销"}, 0),
    ],
)
def test_a_state_that_the_end_denies(changed: dict[str, object], overdue: int) -> None:
    assert counted(*range(5), **changed)["overdue"] == overdue


@pytest.mark.parametrize(("family", "numberless"), [("特种设备安全管理和作业人员证", 0), ("特种作业操作证", 1)])
def test_the_number_of_special_equipment_is_the_identity_number(family: str, numberless: int) -> None:
    assert counted(1, family=family, item=None, number=None, id_no=WHOLE)["numberless"] == numberless
