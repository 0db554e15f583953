"""Formats that are written by hand hold what was put into them."""

import io

import pytest
from python_calamine import CalamineWorkbook, SheetVisibleEnum

from demo.formats.compound import compound
from demo.formats.formats import FORMATS
from demo.formats.grids import DATE_MARK, NUMBER_MARK, Sheet, as_text, kept_digits

SHEETS = [
    Sheet("一", [["标题", None], ["姓名", "日期"], ["甲乙", f"{DATE_MARK}2024-07-16"]], [(1, 1, 1, 2)]),
    Sheet("二", [[f"{NUMBER_MARK}370983197501011234"]], hidden=True),
]


@pytest.fixture(params=["xlsx", "xls", "xlsb", "ods"])
def book(request):
    return CalamineWorkbook.from_filelike(io.BytesIO(FORMATS[request.param][1](SHEETS)))


def test_texts_and_dates_are_read_back(book):
    rows = book.get_sheet_by_name("一").to_python(skip_empty_area=False)
    assert rows[1] == ["姓名", "日期"]
    assert str(rows[2][1]) == "2024-07-16"


def test_long_numbers_keep_fifteen_digits(book):
    assert book.get_sheet_by_name("二").to_python() == [[370983197501011000.0]]


def test_hidden_sheets_are_hidden(book):
    assert [sheet.visible for sheet in book.sheets_metadata] == [SheetVisibleEnum.Visible, SheetVisibleEnum.Hidden]


@pytest.mark.parametrize("kind", ["xlsx", "xls"])
def test_merges_are_kept(kind):
    book = CalamineWorkbook.from_filelike(io.BytesIO(FORMATS[kind][1](SHEETS)))
    assert book.get_sheet_by_name("一").merged_cell_ranges == [((0, 0), (0, 1))]


@pytest.mark.parametrize("kind", FORMATS)
def test_the_same_sheets_give_the_same_bytes(kind):
    assert FORMATS[kind][1](SHEETS) == FORMATS[kind][1](SHEETS)


@pytest.mark.parametrize(
    ("cell", "text"),
    [(None, ""), (f"{DATE_MARK}2024-07-16", "2024-07-16"), (f"{NUMBER_MARK}12", "12"), ("甲", "甲")],
)
def test_cells_in_text_formats(cell, text):
    assert as_text(cell) == text


def test_long_numbers_in_text_formats_are_written_as_powers():
    assert as_text(f"{NUMBER_MARK}370983197501011234") == "3.70983E+17"


def test_kept_digits():
    assert kept_digits(f"{NUMBER_MARK}370983197501011234") == "370983197501011000"


def test_compound_files_of_several_tables_are_whole():
    big = bytes(range(256)) * 4000
    assert compound({"Workbook": big}).endswith(big)
