"""The roster form comes back as it went out: every column read for what it is, the example row nobody's."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import polars as pl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from assets.recognising.recognition import Recognised, recognise
from assets.workbooks.roster_template import FORM_SHEET, LISTS_SHEET, write_roster_form
from assets.workbooks.roster_template_columns import COLUMNS
from schemas.lookups.catalogue import catalogue
from schemas.roster_form import EXAMPLE_ID, EXAMPLE_NAME
from schemas.settings import DEFAULT_COVERAGE
from schemas.vocabulary import Family, ItemMatch
from tests.soffice import NEEDS_SOFFICE, convert
from tests.unit.assets.parsing.examples import parse_sides
from tests.unit.assets.recognising.hand_in import sheets

FIRM = "肥城市甲乙机械有限公司"
Fill = Callable[[Worksheet], None]


def resident(serial: int) -> str:
    body = f"37098319800102{serial:03d}"
    return body + "10X98765432"[sum(int(digit) * 2 ** (17 - place) for place, digit in enumerate(body)) % 11]


def person(sheet: Worksheet, row: int, serial: int, family: str, item: str) -> None:
    cells = {
        "name": "王建国", "id_no": resident(serial), "enterprise": FIRM, "uscc": "91370983MA3C8B5X0X",
        "family": family, "item": item, "number": f"T{resident(serial)}", "first_issue": date(2021, 3, 2),
        "valid_to": date(2027, 3, 1), "issuer": "泰安市应急管理局",
    }  # fmt: skip
    for at, column in enumerate(COLUMNS, start=1):
        if column.field in cells:
            sheet.cell(row, at).value = cells[column.field]


def one_of_each_item(sheet: Worksheet) -> None:
    for serial, item in enumerate(catalogue()):
        person(sheet, serial + 3, serial, Family(item.family).label, item.item)


def nobody(_: Worksheet) -> None:
    pass


def over_the_example(sheet: Worksheet) -> None:
    person(sheet, 2, 1, Family.SPECIAL_OPERATION.label, "低压电工作业")


def behind_a_column_of_numbers(sheet: Worksheet) -> None:
    one_of_each_item(sheet)
    sheet.insert_cols(1)
    for row, text in enumerate(("序号", *range(1, 10)), start=1):
        sheet.cell(row, 1).value = text


@pytest.fixture
def form(tmp_path: Path) -> Callable[[Fill], Path]:
    """The form filled in somehow."""

    def made(fill: Fill) -> Path:
        path = tmp_path / "模板.xlsx"
        write_roster_form(path, date(2024, 8, 5))
        book = openpyxl.load_workbook(path)
        fill(book[FORM_SHEET])
        book.active = 1
        book.save(path)
        return path

    return made


def read(path: Path) -> Recognised:
    return recognise(
        f"企业花名册/{path.name}", sheets(path.parent / "read", path.read_bytes(), f"企业花名册/{path.name}")
    )


def everybody(found: Recognised) -> None:
    layouts = found.layouts
    assert layouts["confidence"].unique().to_list() == [1.0]
    assert layouts["field"].to_list() == [column.field for column in COLUMNS]
    texts = found.certificate_texts
    assert texts["id_no"].to_list() == [resident(serial) for serial in range(len(catalogue()))]
    assert not texts["id_no_numeric"].any()
    assert texts.select("first_issue", "valid_to").unique().rows() == [("2021-03-02", "2027-03-01")]
    assert found.row_accounts.filter(row=2, table=1)["place"].to_list() == ["template"]


def test_a_filled_in_form_is_read_fully(form: Callable[[Fill], Path]) -> None:
    found = read(form(one_of_each_item))
    everybody(found)
    assert found.file_kinds["message"].to_list() == [None]


@NEEDS_SOFFICE
@pytest.mark.parametrize("to", ["xlsx", "ods", "xls", "csv"])
def test_so_it_is_after_saving_in_another_format(form: Callable[[Fill], Path], tmp_path: Path, to: str) -> None:
    saved = convert([form(one_of_each_item)], to, tmp_path)
    everybody(read(next(path for path in saved if to != "csv" or FORM_SHEET in path.name)))


def test_every_choice_of_the_form_is_known(form: Callable[[Fill], Path]) -> None:
    found = read(form(one_of_each_item))
    received = pl.DataFrame({"file": found.file_kinds["file"], "received_at": date(2024, 8, 5)}).with_columns(
        pl.col("received_at").cast(pl.Datetime("us", "Asia/Shanghai"))
    )
    rows = parse_sides(found.certificate_texts, found.layouts, DEFAULT_COVERAGE, received).claims
    assert rows["item_match"].unique().to_list() == [ItemMatch.EXACT]
    assert rows.select("family", "item").rows() == [(item.family, item.item) for item in catalogue()]


def test_an_empty_form_claims_nothing(form: Callable[[Fill], Path]) -> None:
    found = read(form(nobody))
    assert found.certificate_texts.is_empty()
    assert found.row_accounts.filter(table=1)["place"].to_list() == ["header", "template"]


def test_whoever_is_written_over_the_example_is_a_person(form: Callable[[Fill], Path]) -> None:
    assert read(form(over_the_example)).certificate_texts["name"].to_list() == ["王建国"]


def test_the_example_is_known_behind_a_column_of_numbers(form: Callable[[Fill], Path]) -> None:
    assert EXAMPLE_NAME not in read(form(behind_a_column_of_numbers)).certificate_texts["name"].to_list()


def test_numbers_are_text_and_checked(form: Callable[[Fill], Path]) -> None:
    book = openpyxl.load_workbook(form(nobody))
    sheet = book[FORM_SHEET]
    formats = {
        column.field: sheet.column_dimensions[chr(64 + at)].number_format for at, column in enumerate(COLUMNS, 1)
    }
    assert {formats[field] for field in ("id_no", "number", "uscc")} == {"@"}
    assert formats["valid_to"] == "yyyy-mm-dd"
    kinds = [check.type for check in sheet.data_validations.dataValidation]
    assert (kinds.count("custom"), kinds.count("list"), kinds.count("date")) == (1, 2, 5)
    assert book[LISTS_SHEET].sheet_state == "hidden"
    assert not any(each.protection.sheet for each in book.worksheets)


@NEEDS_SOFFICE
def test_the_check_tells_right_numbers_from_wrong_ones(form: Callable[[Fill], Path], tmp_path: Path) -> None:
    numbers = [resident(1), EXAMPLE_ID, resident(1)[:17] + "0", "37098319800102", "护照E12345678", "11010519491231002x"]
    path = form(nobody)
    book = openpyxl.load_workbook(path)
    sheet = book[FORM_SHEET]
    (check,) = [each for each in sheet.data_validations.dataValidation if each.type == "custom"]
    for row, number in enumerate(numbers, start=3):
        sheet.cell(row, 2).value = number
        sheet.cell(row, 16).value = "=" + check.formula1.replace("B3", f"B{row}")
        sheet.cell(row, 16).number_format = "General"
    for row, family in enumerate(Family, start=3):
        sheet.cell(row, 17).value = f'=COUNTA(INDIRECT("{family.label}"))'
        sheet.cell(row, 17).number_format = "0"
    book.save(path)
    (saved,) = [each for each in convert([path], "csv", tmp_path) if FORM_SHEET in each.name]
    lines = [line.split(",") for line in saved.read_text(encoding="utf-8-sig").splitlines()[2:]]
    assert [line[15] for line in lines[: len(numbers)]] == ["TRUE", "TRUE", "FALSE", "FALSE", "FALSE", "TRUE"]
    counts = [sum(item.family == family.value for item in catalogue()) for family in Family]
    assert [int(line[16]) for line in lines[: len(counts)]] == counts


def test_the_same_day_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    for path in (first, second):
        write_roster_form(path, date(2024, 8, 5))
    assert first.read_bytes() == second.read_bytes()
