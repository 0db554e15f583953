"""xlsx, xlsm, xlsb, xls and ods through python-calamine, from bytes: by path it would trust the extension."""

import io
from collections.abc import Callable

import python_calamine as calamine

from assets.reading.grid import Grid, Merge, Workbook
from assets.reading.refusal import RESAVE, RefusalError, encrypted
from assets.reading.spans import ods_merges, xlsb_merges

TABULAR = calamine.SheetTypeEnum.WorkSheet


def read_workbook(content: bytes, kind: str) -> Workbook:
    """Read all worksheets of a workbook; chart and dialogue sheets have no cells and are left out.

    Parameters
    ----------
    content
        The whole file.
    kind
        Its format by content: xlsx, xlsm, xlsb, xls or ods.

    Raises
    ------
    RefusalError
        The reader finds a password or cannot read a sheet. One unread sheet refuses the whole file: half a
        registry would make forgeries of genuine certificates.
    """
    try:
        book = calamine.load_workbook(io.BytesIO(content))
        tabular = [i for i, sheet in enumerate(book.sheets_metadata) if sheet.typ == TABULAR]
        sheets = [(book.sheets_metadata[i], book.get_sheet_by_index(i)) for i in tabular]
    except calamine.PasswordError:
        raise encrypted(kind) from None
    except (calamine.CalamineError, OSError) as fault:
        raise RefusalError("文件内容不完整或不规范，读取程序无法打开，" + RESAVE, kind=kind) from fault
    merges_of = _merges(content, kind)
    return Workbook(
        kind,
        [
            Grid(
                name=meta.name,
                rows=sheet.to_python(skip_empty_area=False),
                visible=meta.visible == calamine.SheetVisibleEnum.Visible,
                merges=merges_of(i, sheet),
            )
            for i, (meta, sheet) in zip(tabular, sheets, strict=True)
        ],
    )


def _merges(content: bytes, kind: str) -> Callable[[int, calamine.CalamineSheet], tuple[Merge, ...]]:
    """How the merged ranges of a sheet are found, by its position and its handle."""
    if kind == "ods":
        by_name = ods_merges(content)
        return lambda _, sheet: by_name.get(sheet.name, ())
    if kind == "xlsb":
        by_position = dict(enumerate(xlsb_merges(content)))
        return lambda position, _: by_position.get(position, ())
    return lambda _, sheet: tuple(
        (top + 1, left + 1, bottom + 1, right + 1) for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()
    )
