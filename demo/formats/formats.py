"""Sheets written in every format that hand-ins come in, the same bytes for the same sheets."""

import csv
import io
from collections.abc import Callable
from datetime import date, datetime
from html import escape

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from demo.formats.biff import xls
from demo.formats.binary_workbook import xlsb
from demo.formats.grids import DATE_MARK, NUMBER_MARK, Sheet, as_text, kept_digits
from demo.formats.opendocument import ods

CREATED = datetime(2024, 8, 1)  # noqa: DTZ001 - a workbook stores a naive local time

OPTIONS = "urn:schemas-microsoft-com:office:excel"

Writer = Callable[[list[Sheet]], bytes]


def xlsx(sheets: list[Sheet]) -> bytes:
    """Write a workbook as office programs store it."""
    buffer = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(buffer, options) as book:
        book.set_properties({"created": CREATED})
        dates = book.add_format({"num_format": "yyyy/m/d"})
        centred = book.add_format({"align": "center", "valign": "vcenter"})
        for sheet in sheets:
            paper = book.add_worksheet(sheet.name)
            fill(paper, sheet, dates)
            for top, left, bottom, right in sheet.merges:
                text = as_text(sheet.rows[top - 1][left - 1])
                paper.merge_range(top - 1, left - 1, bottom - 1, right - 1, text, centred)
            if sheet.hidden:
                paper.hide()
    return buffer.getvalue()


def fill(paper: Worksheet, sheet: Sheet, dates: Format) -> None:
    """Put the cells of one sheet on the paper."""
    for y, row in enumerate(sheet.rows):
        for x, cell in enumerate(row):
            if cell is None or cell == "":
                continue
            if cell[0] == DATE_MARK:
                paper.write_datetime(y, x, date.fromisoformat(cell[1:]), dates)
            elif cell[0] == NUMBER_MARK:
                paper.write_number(y, x, float(kept_digits(cell)))
            else:
                paper.write_string(y, x, cell)


def delimited(encoding: str, separator: str = ",") -> Writer:
    """Return a writer of text files; only the first sheet goes in, blank rows keep their separators."""

    def write(sheets: list[Sheet]) -> bytes:
        width = max(len(row) for row in sheets[0].rows)
        text = io.StringIO()
        lines = csv.writer(text, delimiter=separator, lineterminator="\r\n")
        lines.writerows([as_text(cell) for cell in row] + [""] * (width - len(row)) for row in sheets[0].rows)
        return text.getvalue().encode(encoding)

    return write


def spans(sheet: Sheet) -> tuple[dict[tuple[int, int], tuple[int, int]], set[tuple[int, int]]]:
    """Return merges as the top left cell's (rows, columns), and the cells that they cover; places from 0."""
    heads = {(t - 1, le - 1): (b - t + 1, r - le + 1) for t, le, b, r in sheet.merges}
    covered = {(y, x) for t, le, b, r in sheet.merges for y in range(t - 1, b) for x in range(le - 1, r)}
    return heads, covered - set(heads)


def html(sheets: list[Sheet]) -> bytes:
    """Write the table that office systems hand out as .xls: a page of HTML."""
    heads, covered = spans(sheets[0])
    lines = []
    for y, row in enumerate(sheets[0].rows):
        cells = []
        for x, cell in enumerate(row):
            if (y, x) in covered:
                continue
            down, across = heads.get((y, x), (1, 1))
            span = f' rowspan="{down}"' * (down > 1) + f' colspan="{across}"' * (across > 1)
            text = escape(as_text(cell)).replace("\n", "<br/>")
            cells.append(f"<td{span}>{text}</td>")
        lines.append(f"<tr>{''.join(cells)}</tr>")
    body = "\n".join(lines)
    page = (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>'
        '<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>\n'
        f'<body><table border="1">\n{body}\n</table></body></html>\n'
    )
    return page.encode()


def xml2003(sheets: list[Sheet]) -> bytes:
    """Write the XML spreadsheet of 2003, another thing that calls itself .xls."""
    pages = "".join(xml2003_sheet(sheet) for sheet in sheets)
    book = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Excel.Sheet"?>\n'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
        ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">\n'
        f"{pages}</Workbook>\n"
    )
    return book.encode()


def xml2003_sheet(sheet: Sheet) -> str:
    """Return one Worksheet element; covered cells are left out and the next cell says its index."""
    heads, covered = spans(sheet)
    lines = []
    for y, row in enumerate(sheet.rows):
        cells = [
            xml2003_cell(x, cell, *heads.get((y, x), (1, 1)))
            for x, cell in enumerate(row)
            if cell is not None and cell != "" and (y, x) not in covered
        ]
        lines.append(f'<Row ss:Index="{y + 1}">{"".join(cells)}</Row>\n')
    rows = "".join(lines)
    hidden = f'<WorksheetOptions xmlns="{OPTIONS}"><Visible>SheetHidden</Visible></WorksheetOptions>' * sheet.hidden
    return f'<Worksheet ss:Name="{escape(sheet.name)}"><Table>\n{rows}</Table>{hidden}</Worksheet>\n'


def xml2003_cell(x: int, cell: str, down: int, across: int) -> str:
    """Return one Cell element."""
    span = f' ss:MergeDown="{down - 1}"' * (down > 1) + f' ss:MergeAcross="{across - 1}"' * (across > 1)
    kind, value = "String", escape(as_text(cell))
    if cell[0] == DATE_MARK:
        kind, value = "DateTime", f"{cell[1:]}T00:00:00.000"
    elif cell[0] == NUMBER_MARK:
        kind, value = "Number", kept_digits(cell)
    return f'<Cell ss:Index="{x + 1}"{span}><Data ss:Type="{kind}">{value}</Data></Cell>'


FORMATS: dict[str, tuple[str, Writer]] = {
    "xlsx": (".xlsx", xlsx),
    "xlsm": (".xlsm", xlsx),
    "xlsx_as_xls": (".xls", xlsx),
    "xls": (".xls", xls),
    "xlsb": (".xlsb", xlsb),
    "ods": (".ods", ods),
    "xml2003": (".xls", xml2003),
    "html": (".xls", html),
    "csv_utf8": (".csv", delimited("utf-8")),
    "csv_bom": (".csv", delimited("utf-8-sig")),
    "csv_gb18030": (".csv", delimited("gb18030")),
    "csv_utf16": (".csv", delimited("utf-16")),
    "tsv_gb18030": (".tsv", delimited("gb18030", "\t")),
    "txt_utf8": (".txt", delimited("utf-8", "\t")),
    "tsv_as_xls": (".xls", delimited("gb18030", "\t")),
}
"""File name endings and writers, by format."""

TYPED = frozenset({"xlsx", "xlsm", "xlsx_as_xls", "xls", "xlsb", "ods", "xml2003"})
"""Formats that keep numbers, dates, several sheets and merges."""
MERGING = (TYPED | {"html"}) - {"xlsb"}
"""Formats whose merges readers can tell; those of .xlsb are written, but the fast readers do not report them."""
