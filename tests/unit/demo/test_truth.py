"""The truth points at the right rows, and says of them what stands there."""

import csv
import io

import openpyxl
import polars as pl
import pytest
from python_calamine import CalamineWorkbook

from demo.basics.people import draw_people
from demo.rosters.datings import COUNTED
from tests.unit.demo.conftest import PEOPLE, SEED

ENCODINGS = {"csv_utf8": "utf-8", "csv_bom": "utf-8-sig", "csv_gb18030": "gb18030", "csv_utf16": "utf-16"}


@pytest.fixture(scope="module")
def plain_rows(campaign):
    """Rows whose name stands as it is: no scenario with another's name, no error."""
    truth = pl.read_parquet(campaign / "truth.parquet")
    files = pl.read_parquet(campaign / "truth_files.parquet").select("file", "format", "layout_key")
    names = draw_people(SEED, PEOPLE).select("person", "name")
    return (
        truth.filter(pl.col("scenario").is_in(["clean", "lapsed", "revoked"]), pl.col("error").is_null())
        .filter(~pl.col("file").is_in(files.filter(layout_key="merged")["file"].implode()))
        .join(files, on="file")
        .join(names, on="person")
    )


def squeezed(cells) -> str:
    return "".join(str(cell) for cell in cells if cell is not None).replace(" ", "").replace("\u3000", "")


def test_workbook_rows_hold_the_person_of_the_truth(campaign, plain_rows):
    for (file,), claims in plain_rows.filter(pl.col("format").is_in(["xlsx", "xlsm"])).group_by("file"):
        book = openpyxl.load_workbook(campaign / "inbox" / file)
        for row in claims.iter_rows(named=True):
            cells = [cell.value for cell in book[row["sheet"]][row["row"]]]
            assert row["name"].replace("·", "") in squeezed(cells).translate(str.maketrans("", "", "·•．"))


def test_text_rows_hold_the_person_of_the_truth(campaign, plain_rows):
    for (file, kind), claims in plain_rows.filter(pl.col("format").is_in(ENCODINGS)).group_by("file", "format"):
        text = (campaign / "inbox" / file).read_bytes().decode(ENCODINGS[kind])
        lines = list(csv.reader(io.StringIO(text, newline="")))
        for row in claims.iter_rows(named=True):
            shown = squeezed(lines[row["row"] - 1]).translate(str.maketrans("", "", "·•．"))
            assert row["sheet"] == ""
            assert row["name"].replace("·", "") in shown


def test_row_balance_adds_up_to_the_filled_rows(campaign):
    files = pl.read_parquet(campaign / "truth_files.parquet").filter(format="xls", status="read")
    for row in files.iter_rows(named=True):
        book = CalamineWorkbook.from_filelike(io.BytesIO((campaign / "inbox" / row["file"]).read_bytes()))
        filled = sum(
            any(cell != "" for cell in cells)
            for name in book.sheet_names
            for cells in book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        )
        assert row["accepted"] + row["rejected"] + row["layout"] == filled


def test_genuine_and_forged_exclude_each_other(campaign):
    truth = pl.read_parquet(campaign / "truth.parquet")
    assert not truth.filter("genuine", "forged").height


def test_forged_rows_deserve_a_flag(campaign):
    verdicts = pl.read_parquet(campaign / "truth.parquet").filter("forged")["verdict"]
    assert set(verdicts) <= {"not_registered", "impersonated", "altered"}


@pytest.mark.parametrize(("number", "text"), [(1, "一"), (10, "十"), (15, "十五"), (20, "二十"), (31, "三十一")])
def test_counting_in_chinese(number, text):
    assert COUNTED[number - 1] == text
