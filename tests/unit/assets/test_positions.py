"""One finder says in which column a field stands, for every row and whoever asks."""

import polars as pl
import pytest

from assets.field_positions import columns_of
from schemas.tables.recognised import Layouts

PLACE = {"file": "甲.xlsx", "sheet": "人员", "table": 1}
COLUMNS = [
    {"field": "name", "slot": 0, "column": "B"},
    {"field": "number", "slot": 1, "column": "D"},
    {"field": "number", "slot": 2, "column": "F"},
    {"field": "valid_to", "slot": 1, "column": "E"},
    {"field": "issuer", "slot": 0, "column": "H"},
    {"field": "issuer", "slot": 0, "column": "G"},
    {"field": "phone", "slot": 0, "column": "C", "below": 2},
]


@pytest.fixture
def layouts() -> pl.DataFrame:
    blank = Layouts.blank()
    rows = pl.DataFrame(
        [PLACE | {"column_index": ord(column["column"]) - 64, "below": None} | column for column in COLUMNS],
        schema_overrides={name: blank.schema[name] for name in ("table", "slot", "column_index", "below")},
    )
    return pl.concat([blank, rows], how="diagonal")


def asked(**values: object) -> pl.DataFrame:
    return pl.DataFrame(
        [PLACE | {"row": 5, "slot": 1} | values],
        schema_overrides={"row": pl.UInt32, "table": pl.UInt16, "slot": pl.UInt16},
    )


@pytest.mark.parametrize(
    ("field", "slot", "column"),
    [
        ("number", 2, "F"),
        ("name", 2, "B"),
        ("issuer", 1, "G"),
        ("valid_from", 1, "E"),
        ("phone", 1, "C7"),
        ("item", 1, ""),
    ],
)
def test_the_column_of_a_field(layouts: pl.DataFrame, field: str, slot: int, column: str) -> None:
    assert columns_of(asked(slot=slot), layouts, field).to_list() == [column]


def test_each_row_may_ask_for_its_own(layouts: pl.DataFrame) -> None:
    rows = pl.concat([asked(field="name"), asked(field="valid_from"), asked(field="number")])
    assert columns_of(rows, layouts).to_list() == ["B", "E", "D"]


def test_rows_without_slots(layouts: pl.DataFrame) -> None:
    assert columns_of(asked().drop("slot"), layouts, "name").to_list() == ["B"]
