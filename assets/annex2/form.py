"""The official form 工作情况统计表 as one sheet: title, who files, two-level header, a row a unit, total, remark."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Any

from openpyxl.cell import Cell, MergedCell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from assets.annex2.form_styles import (
    CAPTION,
    CENTRED,
    FIGURE,
    GROUP,
    LABEL_FONT,
    LEFT,
    TEXT_FONT,
    TITLE_FONT,
    dress,
    set_page,
)
from assets.annex2.totals import TOTAL_REMARK, differing_totals
from schemas.lookups.annex2_lookups import figure_columns
from schemas.settings import Annex2Settings

SHEET = "工作情况统计表"
Figures = Mapping[str, Decimal | None]

_LABEL_ROW, _TITLE_ROW, _FILER_ROW, _GROUP_ROW, _CAPTION_ROW, _FIRST_ROW = range(1, 7)
_HEIGHTS = {_LABEL_ROW: 22, _TITLE_ROW: 38, _FILER_ROW: 26, _GROUP_ROW: 28, _CAPTION_ROW: 128}
_ROW_HEIGHT = 30
_NUMBER_WIDTH, _UNIT_WIDTH, _FIGURE_WIDTH = 6, 17, 9.8


@dataclass(frozen=True)
class FormLine:
    """One row of the form: its number or 合计, the unit's name, its figures."""

    number: str
    unit: str
    figures: Figures


@dataclass(frozen=True)
class Filer:
    """The line above the table."""

    unit: str
    person: str
    phone: str
    day: date


@dataclass(frozen=True)
class FormColumn:
    """One column of the form; c14 shows two numbers in one cell."""

    codes: tuple[str, ...]
    group: str
    caption: str


def form_columns(settings: Annex2Settings) -> list[FormColumn]:
    """The 15 columns with their captions as the founding document prints them."""
    return list(_columns(settings))


def write_form(
    sheet: Worksheet,
    filer: Filer,
    lines: Sequence[FormLine],
    targets: Mapping[tuple[str, str], str],
    settings: Annex2Settings,
    deadlines: Sequence[date],
    *,
    unit_column: bool,
) -> None:
    """Fill a sheet with the form.

    Parameters
    ----------
    sheet
        An empty sheet.
    filer
        Who files, and when.
    lines
        The rows, the total last.
    targets
        Where each figure's records stand, by (unit, first code): the cell links there.
    settings
        Captions and how unfiled figures are printed.
    deadlines
        For the remark.
    unit_column
        Whether a column with the unit's name stands after the number.
    """
    columns = form_columns(settings)
    leading = ["序号", "单位"] if unit_column else ["序号"]
    width = len(leading) + len(columns)
    sheet.title = SHEET
    _write_head(sheet, filer, width)
    _write_header(sheet, leading, columns)
    for place, line in enumerate(lines):
        _write_line(sheet, _FIRST_ROW + place, line, columns, targets, settings, unit_column=unit_column)
    remarks = [_remark(deadlines, settings), *([TOTAL_REMARK] if differing_totals(lines) else [])]
    for place, remark in enumerate(remarks, _FIRST_ROW + len(lines)):
        _write_remark(sheet, place, width, remark)
    _lay_out(sheet, len(leading), width, len(lines), len(remarks))


def figure_text(figures: Figures, codes: Sequence[str], not_filed: str) -> tuple[Any, str]:
    """Value and cell type of a figure: a number, or a text for c14 (3件5人) and for what was not filed."""
    values = [figures.get(code) for code in codes]
    if any(value is None for value in values):
        return (0, "n") if not_filed == "0" else (not_filed, "s")
    numbers = [as_number(value) for value in values if value is not None]
    return (numbers[0], "n") if len(numbers) == 1 else (f"{numbers[0]}件{numbers[1]}人", "s")


def as_number(value: Decimal) -> int | Decimal:
    """Return a whole number as int, an amount without trailing zeros."""
    return int(value) if value == value.to_integral_value() else Decimal(f"{value.normalize():f}")


def put(cell: Cell | MergedCell, value: Any, kind: str) -> None:
    """Set a cell's value; a text stays a text whatever it begins with."""
    cell.value = value
    if kind == "s" and value:
        cell.data_type = "s"


def _columns(settings: Annex2Settings) -> Iterator[FormColumn]:
    for column in figure_columns():
        caption = f"{column.caption}({column.unit})"
        if column.code == "c13":
            yield FormColumn(("c13",), column.group, settings.intervention_caption)
        elif column.code == "c14_cases":
            yield FormColumn(("c14_cases", "c14_persons"), column.group, f"{column.caption}(件、人)")
        elif column.code != "c14_persons":
            yield FormColumn((column.code,), column.group, caption)


def _write_head(sheet: Worksheet, filer: Filer, width: int) -> None:
    label = sheet.cell(_LABEL_ROW, 1)
    put(label, "附件2", "s")
    label.font = LABEL_FONT
    title = sheet.cell(_TITLE_ROW, 1)
    put(title, SHEET, "s")
    title.font, title.alignment = TITLE_FONT, CENTRED
    sheet.merge_cells(start_row=_TITLE_ROW, start_column=1, end_row=_TITLE_ROW, end_column=width)
    day = f"{filer.day.year}年{filer.day.month}月{filer.day.day}日"
    parts = [f"填报单位：{filer.unit}", f"填报人：{filer.person}", f"联系方式：{filer.phone}", f"填报时间：{day}"]
    line = sheet.cell(_FILER_ROW, 1)
    put(line, (" " * 12).join(parts), "s")
    line.font, line.alignment = TEXT_FONT, LEFT
    sheet.merge_cells(start_row=_FILER_ROW, start_column=1, end_row=_FILER_ROW, end_column=width)


def _write_header(sheet: Worksheet, leading: Sequence[str], columns: Sequence[FormColumn]) -> None:
    for place, caption in enumerate(leading, 1):
        put(sheet.cell(_GROUP_ROW, place), caption, "s")
        sheet.merge_cells(start_row=_GROUP_ROW, start_column=place, end_row=_CAPTION_ROW, end_column=place)
    start = len(leading) + 1
    for group, members in groupby(columns, key=lambda column: column.group):
        captions = [member.caption for member in members]
        put(sheet.cell(_GROUP_ROW, start), group, "s")
        end = start + len(captions) - 1
        sheet.merge_cells(start_row=_GROUP_ROW, start_column=start, end_row=_GROUP_ROW, end_column=end)
        for place, caption in enumerate(captions, start):
            put(sheet.cell(_CAPTION_ROW, place), caption, "s")
        start = end + 1


def _write_line(
    sheet: Worksheet,
    row: int,
    line: FormLine,
    columns: Sequence[FormColumn],
    targets: Mapping[tuple[str, str], str],
    settings: Annex2Settings,
    *,
    unit_column: bool,
) -> None:
    put(
        sheet.cell(row, 1),
        int(line.number) if line.number.isdigit() else line.number,
        "n" if line.number.isdigit() else "s",
    )
    if unit_column:
        put(sheet.cell(row, 2), line.unit, "s")
    for place, column in enumerate(columns, 3 if unit_column else 2):
        cell = sheet.cell(row, place)
        put(cell, *figure_text(line.figures, column.codes, settings.not_filed))
        target = targets.get((line.unit, column.codes[0]))
        if target:
            cell.hyperlink = Hyperlink(ref=cell.coordinate, location=target, tooltip="查看依据")


def _remark(deadlines: Sequence[date], settings: Annex2Settings) -> str:
    days = "、".join(f"{day.month}月{day.day}日" for day in deadlines)
    unsaid = "表中的0含未报送的栏目，见“校验”表。" if settings.not_filed == "0" else ""
    return f"备注：{days}前报送累计数。{unsaid}"


def _write_remark(sheet: Worksheet, row: int, width: int, remark: str) -> None:
    cell = sheet.cell(row, 1)
    put(cell, remark, "s")
    cell.font, cell.alignment = TEXT_FONT, LEFT
    sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=width)
    sheet.row_dimensions[row].height = _HEIGHTS[_FILER_ROW]


def _lay_out(sheet: Worksheet, leading: int, width: int, lines: int, remarks: int) -> None:
    """Borders, fonts, sizes and the page; links keep the form's own font, for it is printed."""
    last = _FIRST_ROW + lines - 1
    for rows, look in (
        ((_GROUP_ROW, _GROUP_ROW), GROUP),
        ((_CAPTION_ROW, _CAPTION_ROW), CAPTION),
        ((_FIRST_ROW, last), FIGURE),
    ):
        cells = sheet.iter_rows(*rows, max_col=width)
        dress((cell for row in cells for cell in row), look)
    for row, height in {**_HEIGHTS, **dict.fromkeys(range(_FIRST_ROW, _FIRST_ROW + lines), _ROW_HEIGHT)}.items():
        sheet.row_dimensions[row].height = height
    widths = [_NUMBER_WIDTH, _UNIT_WIDTH][:leading] + [_FIGURE_WIDTH] * (width - leading)
    for place, size in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(place)].width = size
    sheet.print_area = f"A1:{get_column_letter(width)}{last + remarks}"
    set_page(sheet, one_page=True)
