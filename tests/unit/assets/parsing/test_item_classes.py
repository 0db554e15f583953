"""Items of a register that are of another class than their own rows say: they are not read."""

import polars as pl
import pytest

from assets.parsing.values.item_classes import without_contradicting_items
from schemas.vocabulary import ItemMatch

F1 = "special_operation"
LOW, HIGH, WELD = "低压电工作业", "高压电工作业", "熔化焊接与热切割作业"
ELECTRIC, WELDING = "电工作业", "焊接与热切割作业"


@pytest.mark.parametrize(
    ("rows", "unread"),
    [
        ([(LOW, ELECTRIC), (WELD, WELDING)], [False, False]),
        ([(LOW, WELDING), (WELD, WELDING)], [True, False]),
        ([(LOW, None), (LOW, "三类")], [False, False]),
        ([(HIGH, ELECTRIC), (LOW, ELECTRIC), (LOW, WELDING), (WELD, WELDING)], [False, True, True, False]),
    ],
    ids=["of their classes", "of another", "no class told", "filled down over both"],
)
def test_an_item_of_another_class_is_not_read(rows: list[tuple[str, str | None]], unread: list[bool]) -> None:
    frame = pl.DataFrame(
        [("应急局/证.xlsx", "", 1, F1, item, category, ItemMatch.EXACT.value) for item, category in rows],
        schema=["file", "sheet", "table", "family", "item", "category", "item_match"],
        orient="row",
    )
    read = without_contradicting_items(frame)
    assert (read["item_match"] == ItemMatch.UNKNOWN).to_list() == unread
    assert read["item"].is_null().to_list() == unread


def test_a_wider_class_than_the_items_contradicts_nothing() -> None:
    rows = [("C1", "专职安全生产管理人员"), ("C3", "专职安全生产管理人员"), ("B", "项目负责人")]
    frame = pl.DataFrame(
        [("住建局/证.xlsx", "", 1, "construction_safety_officer", *row, ItemMatch.SYNONYM.value) for row in rows],
        schema=["file", "sheet", "table", "family", "item", "category", "item_match"],
        orient="row",
    )
    assert without_contradicting_items(frame)["item"].to_list() == ["C1", "C3", "B"]
