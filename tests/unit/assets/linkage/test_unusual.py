"""Finding the few texts that need careful reading."""

import polars as pl
import pytest

from assets.linkage.plain import NAME_BYTES, NUMBER_BYTES
from assets.linkage.unusual import rows_with

NAMES = ["张三", None, "张 三", "", "欧阳·娜", "李\u200b四", "王\u3000五", "赵六", "李子Wei"]


def test_names_with_anything_but_han_are_found():
    assert rows_with(NAME_BYTES, pl.Series(NAMES)).tolist() == [2, 4, 5, 6, 8]


@pytest.mark.parametrize("number", ["鲁J012020000123", "T370983198001010017", "TX*"])
def test_plain_numbers_are_usual(number):
    assert rows_with(NUMBER_BYTES, pl.Series([number])).tolist() == []


@pytest.mark.parametrize("number", ["鲁J-01", "ｔ37", "鲁j01", "（2020）1", "37 0983"])
def test_other_numbers_are_unusual(number):
    assert rows_with(NUMBER_BYTES, pl.Series([number])).tolist() == [0]


def test_an_empty_column_has_no_unusual_rows():
    assert rows_with(NAME_BYTES, pl.Series([], dtype=pl.String)).tolist() == []
