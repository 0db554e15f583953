"""Rows made column-wise read the same as rows written cell by cell."""

from datetime import date, datetime
from pathlib import Path

import openpyxl
import polars as pl
import pytest
from python_calamine import CalamineWorkbook

from assets.workbooks import bulk
from assets.workbooks.bulk import escaped
from assets.workbooks.framed_sheets import Column, Page, write_table
from assets.workbooks.workbook import write_workbook
from tests.unit.assets.reporting.examples import AS_OF

NASTY = ["<b>&\"'", "a\x01b", "_x0041_", " 前后空格 ", "两\n行", "\r回车", "￾", "𠮷", "=1+1", "'引号", "<r>x</r>"]
FRAME = pl.DataFrame(
    {
        "text": [*NASTY, None],
        "count": [*range(len(NASTY)), None],
        "share": [0.25] * len(NASTY) + [None],
        "day": [date(2024, 2, 29)] * len(NASTY) + [None],
        "time": [datetime(2024, 2, 29, 16, 30)] * len(NASTY) + [None],  # noqa: DTZ001
    }
)
COLUMNS = [
    Column("文字", "text", 20, by_value={"=1+1": "fault"}),
    Column("个数", "count", 9, "integer"),
    Column("比例", "share", 9, "percent"),
    Column("日期", "day", 12, "date"),
    Column("时间", "time", 18, "time"),
    Column("答复", "text", 9, "answer"),
]


def write(path: Path) -> Path:
    write_workbook(path, AS_OF, lambda book: write_table(book, "表", Page("表", AS_OF), FRAME, COLUMNS))
    return path


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("bulk") / "x.xlsx")


@pytest.fixture(scope="module")
def sheet(path):
    return openpyxl.load_workbook(path).active


def test_texts_come_back_as_they_were(path):
    back = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()[1 : len(NASTY) + 1]
    readable = [at for at, text in enumerate(NASTY) if not set(text) & set("\x01\r\ufffe")]
    assert [back[at][0].strip() for at in readable] == [NASTY[at].strip() for at in readable]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("<b>&", "&lt;b&gt;&amp;"),
        ("a\x01b", "a_x0001_b"),
        ("_x0041_", "_x005F_x0041_"),
        ("\r", "_x000D_"),
        ("￾", "_xFFFE_"),
        ("a\nb\t", "a\nb\t"),
    ],
)
def test_signs_that_markup_or_xml_reserve_are_escaped(text, content):
    assert pl.select(escaped(pl.lit(text))).item() == content


def test_numbers_days_and_times_are_values(sheet):
    assert [cell.value for cell in sheet[3]][1:5] == [1, 0.25, datetime(2024, 2, 29), datetime(2024, 2, 29, 16, 30)]  # noqa: DTZ001


def test_empty_cells_stay_empty_but_filled_ones_show_their_fill(sheet):
    last = sheet[len(NASTY) + 2]
    assert {cell.value for cell in last} == {None}
    assert last[5].fill.fgColor.rgb == sheet.cell(2, 6).fill.fgColor.rgb != last[0].fill.fgColor.rgb


def test_certain_values_have_their_own_look(sheet):
    at = NASTY.index("=1+1") + 2
    assert sheet.cell(at, 1).fill.fgColor.rgb != sheet.cell(at - 1, 1).fill.fgColor.rgb


def test_no_cell_is_a_formula(sheet):
    assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


def test_area_is_told(sheet):
    assert sheet.dimensions == f"A1:F{len(NASTY) + 2}"


def test_slices_join_seamlessly(path, tmp_path, monkeypatch):
    monkeypatch.setattr(bulk, "SLICE_ROWS", 3)
    assert write(tmp_path / "x.xlsx").read_bytes() == path.read_bytes()
