"""One frame as one sheet."""

from pathlib import Path

import openpyxl
import polars as pl
import pytest

from assets.workbooks.framed_sheets import Column, Page, write_table
from assets.workbooks.heights import MOST_LINES, needed_lines
from assets.workbooks.workbook import write_workbook
from tests.unit.assets.reporting.examples import AS_OF
from tests.unit.assets.reporting.opened import rows

COLUMNS = [Column("甲", "a", 10)]


def written(folder: Path, frame: pl.DataFrame, **options: int):
    path = folder / "x.xlsx"
    write_workbook(path, AS_OF, lambda book: write_table(book, "表", Page("A&B", AS_OF), frame, COLUMNS, **options))
    return openpyxl.load_workbook(path)["表"]


def test_a_list_that_is_cut_says_so(tmp_path):
    shown = rows(written(tmp_path, pl.DataFrame({"a": ["1", "2", "3"]}), most=2))
    assert "其余 1 行" in shown[0][0]
    assert shown[1:] == [["甲"], ["1"], ["2"]]


def test_an_empty_list_has_its_header(tmp_path):
    sheet = written(tmp_path, pl.DataFrame(schema={"a": pl.String}))
    assert rows(sheet)[0] == ["甲"]
    assert sheet.auto_filter.ref == "A1:A2"


def test_a_title_may_hold_the_page_headers_control_sign(tmp_path):
    assert "A&&B" in (written(tmp_path, pl.DataFrame({"a": ["1"]})).oddHeader.left.text or "")


def test_rows_of_wrapped_texts_are_higher(tmp_path):
    sheet = written(tmp_path, pl.DataFrame({"a": ["短", "长长长长长长长长长长"]}))
    assert sheet.row_dimensions[2].height is None
    assert sheet.row_dimensions[3].height > 30


@pytest.mark.parametrize(
    ("text", "lines"), [("a" * 8, 1), ("a" * 9, 2), ("字" * 5, 2), ("a\nb", 2), (None, 1), ("x" * 999, MOST_LINES)]
)
def test_needed_lines(text, lines):
    frame = pl.DataFrame({"a": [text]}, schema={"a": pl.String})
    assert frame.select(needed_lines(pl.col("a"), 10)).item() == lines


def test_a_fault_leaves_the_old_file_as_it_was(tmp_path):
    path = tmp_path / "x.xlsx"
    path.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError):
        write_workbook(path, AS_OF, lambda _: 1 // 0)
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["x.xlsx"]
