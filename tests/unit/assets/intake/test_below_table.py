"""What stands below a table of persons behind an empty row, and is about no person."""

import numpy as np
import pytest

from assets.intake.below_table import rows_of_others
from assets.intake.sheet_view import SheetView
from tests.layouts import TA, A
from tests.sheets import Cell, sheet

PERSON: list[Cell] = ["1", "张建国", A, TA]
EMPTY: list[Cell] = [None, None, None, None]


@pytest.mark.parametrize(
    ("below", "others"),
    [
        ([EMPTY, ["库房", "物品", "件数", None], ["东库", "灭火器", "8", None]], [1, 2]),
        ([EMPTY, ["2", "李秀兰", None, None]], []),
        ([EMPTY, ["普工", "李秀兰", "无", None], ["普工", "王德明", "无", None]], []),
        ([["库房", "物品", "件数", None], ["东库", "灭火器", "8", None]], []),
        ([EMPTY, ["库房", "物品", "件数", None], ["2", "李秀兰", A, TA]], []),
    ],
)
def test_rows_below_are_of_another_matter(below: list[list[Cell]], others: list[int]) -> None:
    view = SheetView(sheet(PERSON, *below))
    assert rows_of_others(view, np.arange(view.height), 2).tolist() == others
