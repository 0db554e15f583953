"""The roster form that enterprises fill in: columns that can't be mistyped, and that are read for what they are."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import polars as pl
from openpyxl import Workbook
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from assets.workbooks.fixed_bytes import save_workbook
from assets.workbooks.heights import PADDING_POINTS, needed_lines
from assets.workbooks.roster_template_columns import COLUMNS, DATE, FAMILY, GUIDE, ID, ITEM, FormColumn
from schemas.lookups.catalogue import catalogue
from schemas.roster_form import LISTS_TITLE
from schemas.vocabulary import Family

GUIDE_SHEET, FORM_SHEET, LISTS_SHEET = "填写说明", "花名册", "选项"
FAMILIES = "证书种类"
HEADER_ROW, EXAMPLE_ROW, FIRST_ROW = 1, 2, 3
# Nobody's roster is longer; a check on whole columns makes some programs slow.
LAST_ROW = 5_000
TEXT_FORMAT, DATE_FORMAT = "@", "yyyy-mm-dd"
# No certificate of the campaign is older than the law behind it, none runs so long.
EARLIEST, LATEST = date(1980, 1, 1), date(2099, 12, 31)

_HEAD_FILL = PatternFill("solid", fgColor="D9E1F2")
_WRONG_FILL = PatternFill("solid", bgColor="F8CBAD")
_EXAMPLE_FONT = Font(size=11, italic=True, color="808080")
_PLAIN_FONT, _HEAD_FONT, _TITLE_FONT = Font(size=11), Font(size=11, bold=True), Font(size=16, bold=True)
_WRAPPED = Alignment(wrap_text=True, vertical="center")
_GUIDE_WIDTH, _HEAD_HEIGHT, _LINE_HEIGHT = 72, 24, 15

# GB 11643-1999 (ISO 7064 MOD 11-2): weights are powers of two, the remainder of the sum names the check character.
# ROW(INDIRECT()) counts the places: spreadsheet programs take no array constants in checks.
_PASSES_CHECK = (
    'IFERROR(AND(LEN({cell})=18,MID("10X98765432",MOD(SUMPRODUCT(MID({cell},ROW(INDIRECT("1:17")),1)'
    '*2^(18-ROW(INDIRECT("1:17")))),11)+1,1)=UPPER(RIGHT({cell},1))),FALSE)'
)


def write_roster_form(path: Path, dated: date) -> None:
    """Write the form: how to fill it in, the form with an example row, and a hidden sheet with the choices.

    Parameters
    ----------
    path
        The .xlsx file to write.
    dated
        The day that stands in the file's properties.
    """
    book = Workbook()
    guide, form = book.worksheets[0], book.create_sheet(FORM_SHEET)
    _write_guide(guide)
    _write_lists(book.create_sheet(LISTS_SHEET), book)
    _write_form(form)
    for sheet, orientation in ((guide, "portrait"), (form, "landscape")):
        sheet.page_setup.orientation = orientation
        sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.page_setup.fitToHeight = 0
    save_workbook(book, path, dated)


def _write_guide(sheet: Worksheet) -> None:
    sheet.title = GUIDE_SHEET
    sheet.column_dimensions["A"].width = _GUIDE_WIDTH
    lines = pl.DataFrame({"line": GUIDE}).select("line", lines=needed_lines(pl.col("line"), _GUIDE_WIDTH))
    for row, (line, height) in enumerate(lines.iter_rows(), start=1):
        cell = sheet.cell(row, 1, line or None)
        cell.alignment = _WRAPPED
        cell.font = _TITLE_FONT if row == 1 else _HEAD_FONT if "、" in line[:2] else _PLAIN_FONT
        sheet.row_dimensions[row].height = _HEAD_HEIGHT if row == 1 else height * _LINE_HEIGHT + PADDING_POINTS


def _write_lists(sheet: Worksheet, book: Workbook) -> None:
    """All choices in one column, so that nobody takes them for a table; each list under a name of the workbook.

    The families' list is called `FAMILIES`, a list of items by its family.
    """
    sheet.sheet_state = "hidden"
    sheet.cell(1, 1, LISTS_TITLE)
    row = 3
    for name, choices in _lists().items():
        for at, choice in enumerate(choices, start=row):
            sheet.cell(at, 1, choice)
        area = f"'{LISTS_SHEET}'!$A${row}:$A${row + len(choices) - 1}"
        book.defined_names[name] = DefinedName(name, attr_text=area)
        row += len(choices) + 1


def _lists() -> dict[str, list[str]]:
    items = {family.label: [each.item for each in catalogue() if each.family == family.value] for family in Family}
    return {FAMILIES: list(items), **items}


def _write_form(sheet: Worksheet) -> None:
    sheet.freeze_panes = f"B{FIRST_ROW}"
    sheet.row_dimensions[HEADER_ROW].height = _HEAD_HEIGHT
    for at, column in enumerate(COLUMNS, start=1):
        letter = get_column_letter(at)
        written = sheet.column_dimensions[letter]
        written.width, written.number_format = column.width, _format(column)
        head = sheet.cell(HEADER_ROW, at, column.header)
        example = sheet.cell(EXAMPLE_ROW, at, column.example)
        head.font, head.fill, head.alignment = _HEAD_FONT, _HEAD_FILL, _WRAPPED
        example.font, example.number_format = _EXAMPLE_FONT, _format(column)
        check = _check(column)
        check.promptTitle, check.prompt, check.showInputMessage = column.header, column.hint, True
        check.add(f"{letter}{FIRST_ROW}:{letter}{LAST_ROW}")
        sheet.add_data_validation(check)
    sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
    for marked, wrong in _marks():
        sheet.conditional_formatting.add(marked, FormulaRule([wrong], fill=_WRONG_FILL))  # type: ignore[no-untyped-call]


def _format(column: FormColumn) -> str:
    return DATE_FORMAT if column.takes == DATE else TEXT_FORMAT


def _first_cell(takes: str) -> str:
    at = next(at for at, column in enumerate(COLUMNS, start=1) if column.takes == takes)
    return f"{get_column_letter(at)}{FIRST_ROW}"


def _check(column: FormColumn) -> DataValidation:
    """What a cell of the column takes; where it takes any text, only the hint."""
    if column.takes == ID:
        # A warning, no stop: who has no resident identity card has another number.
        check = DataValidation(type="custom", formula1=_PASSES_CHECK.format(cell=_first_cell(ID)), errorStyle="warning")
        check.error = "身份证号不是18位，或末位校验码不符，请对照身份证核对。持其他证件的可以继续。"
    elif column.takes == FAMILY:
        check = DataValidation(type="list", formula1=FAMILIES)
        check.error = "请从下拉框中选择证书种类。"
    elif column.takes == ITEM:
        check = DataValidation(type="list", formula1=f"INDIRECT({_first_cell(FAMILY)})")
        check.error = "请先选证书种类，再从下拉框中选择准操项目；目录中没有的留空，写在备注中。"
    elif column.takes == DATE:
        check = DataValidation(type="date", operator="between", formula1=_day(EARLIEST), formula2=_day(LATEST))
        check.error = "请填写日期，如 2024-08-05。"
    else:
        return DataValidation()
    check.allow_blank, check.showErrorMessage, check.errorTitle = True, True, column.header
    return check


def _day(day: date) -> str:
    return f"DATE({day.year},{day.month},{day.day})"


def _marks() -> Iterator[tuple[str, str]]:
    """Areas of cells, and when one is shown as wrong: pasted cells are never checked otherwise."""
    cell = _first_cell(ID)
    letter = cell.rstrip("0123456789")
    yield f"{letter}{FIRST_ROW}:{letter}{LAST_ROW}", f'AND({cell}<>"",NOT({_PASSES_CHECK.format(cell=cell)}))'
