"""How the official form looks: fonts of official documents, borders, sizes, page."""

from collections.abc import Iterable
from copy import copy
from typing import Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

# 党政机关公文格式 (GB/T 9704-2012): titles in 小标宋, text in 仿宋. A workbook names one font a cell; charset 134
# (GB2312) makes programs without these fonts fall back to another Chinese one instead of boxes.
_GB2312 = 134
TITLE_FONT = Font(name="方正小标宋简体", size=22, charset=_GB2312)
LABEL_FONT = Font(name="黑体", size=14, charset=_GB2312)
TEXT_FONT = Font(name="仿宋_GB2312", size=12, charset=_GB2312)
CAPTION_FONT = Font(name="仿宋_GB2312", size=11, charset=_GB2312)
HEAD_FONT = Font(name="仿宋_GB2312", size=12, bold=True, charset=_GB2312)

_LINE = Side(style="thin", color="000000")
GRID = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
CENTRED = Alignment(horizontal="center", vertical="center", wrap_text=True)
LEFT = Alignment(horizontal="left", vertical="center", wrap_text=True)
HEAD_FILL = PatternFill("solid", fgColor="D9E1F2")
FAILED_FILL = PatternFill("solid", fgColor="F8CBAD")
REMINDER_FILL = PatternFill("solid", fgColor="FFF2CC")
UNCHECKED_FILL = PatternFill("solid", fgColor="D9D9D9")

_MARGIN_INCHES = 0.5


Look = tuple[Font, Alignment, Border | None, PatternFill | None]
HEAD: Look = (HEAD_FONT, CENTRED, GRID, HEAD_FILL)
CAPTION: Look = (CAPTION_FONT, CENTRED, GRID, None)
GROUP: Look = (HEAD_FONT, CENTRED, GRID, None)
FIGURE: Look = (TEXT_FONT, CENTRED, GRID, None)
LISTED: Look = (TEXT_FONT, LEFT, GRID, None)


def dress(cells: Iterable[Any], look: Look) -> None:
    """Give cells of one workbook a look: the first by its parts, the others by that one's number.

    The writer hashes font, border and all for every cell it is given them for; that took longer than writing it.
    """
    made = None
    for cell in cells:
        if made is None:
            font, alignment, border, fill = look
            cell.font, cell.alignment = font, alignment
            cell.border, cell.fill = border or Border(), fill or PatternFill()
            made = cell._style  # noqa: SLF001  there is no public way
        else:
            cell._style = copy(made)  # noqa: SLF001


def set_page(sheet: Worksheet, *, one_page: bool) -> None:
    """A4 landscape; the form on exactly one page, lists one page wide."""
    sheet.page_setup.paperSize = Worksheet.PAPERSIZE_A4
    sheet.page_setup.orientation = Worksheet.ORIENTATION_LANDSCAPE
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 1 if one_page else 0
    sheet.print_options.horizontalCentered = True
    for side in ("left", "right", "top", "bottom"):
        setattr(sheet.page_margins, side, _MARGIN_INCHES)
