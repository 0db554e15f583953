"""Corrected cells of forms and of cells that hold several fields: which field of which person they mean."""

import polars as pl
import pytest

from assets.reading.cell_store import Sheet
from assets.recognising.recognition import recognise
from assets.returned.current import current_corrections
from tests.layouts.people import TA, TB, A, B
from tests.sheets import sheet

FILE = "企业花名册/甲公司.xlsx"
CARDS = sheet(
    ["登记卡"], ["姓名", "张三", "性别", "男"], ["身份证号", "1"], ["证书编号", TA],
    ["登记卡"], ["姓名", "李四", "性别", "男"], ["身份证号", B], ["证书编号", "2"],
)  # fmt: skip
BOTH = sheet(
    ["序号", "姓名及身份证号", "证书编号", "有效期"], ["1", f"张三{A}", TA, "2028"], ["2", f"李四{B}", TB, "2027"]
)


@pytest.mark.parametrize(
    ("given", "row", "column", "text", "told"),
    [
        (CARDS, 3, 2, A, {("id_no", A)}),
        (CARDS, 8, 2, TB, {("number", TB)}),
        (CARDS, 5, 2, "x", set()),
        (BOTH, 2, 2, f"张三丰（{B}）", {("name", "张三丰"), ("id_no", B)}),
        (BOTH, 2, 3, TB, {("number", TB)}),
    ],
)
def test_the_field_of_a_corrected_cell(
    given: Sheet, row: int, column: int, text: str, told: set[tuple[str, str]]
) -> None:
    found = recognise(FILE, [given])
    hand_ins = pl.DataFrame({"file": [FILE], "sha256": ["s"], "status": ["new"]})
    origin = dict.fromkeys(("list_number", "returned_file", "returned_sha256", "returned_sheet"), "x")
    holding = pl.DataFrame(
        [{"sha256": "s", "sheet": "Sheet1", "row": row, "column_index": column, "old": None, "text": text, **origin,
          "returned_row": 1, "returned_column": "B"}],
        schema_overrides={"row": pl.UInt32, "column_index": pl.UInt16, "old": pl.String, "returned_row": pl.UInt32},
    )  # fmt: skip
    kept = current_corrections(holding, hand_ins, found.layouts, found.row_accounts)
    assert set(kept.select("field", "text").rows()) == told
