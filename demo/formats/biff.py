"""Real .xls workbooks (BIFF8) with texts, numbers, dates, merges and hidden sheets."""

import struct
from datetime import date

from demo.formats.compound import compound
from demo.formats.grids import DATE_MARK, NUMBER_MARK, Sheet, as_text, kept_digits

EPOCH = date(1899, 12, 30)
WORKBOOK, WORKSHEET = 0x0005, 0x0010
GENERAL, DATE = 0, 14
"""Built-in number formats; they are the formats of the first and the second style."""


def record(kind: int, body: bytes = b"") -> bytes:
    """Return one record."""
    return struct.pack("<HH", kind, len(body)) + body


def begin(substream: int) -> bytes:
    """Return the record that begins the workbook or a sheet."""
    return record(0x0809, struct.pack("<HHHHII", 0x0600, substream, 0x0DBB, 0x07CC, 0, 6))


def style(number_format: int) -> bytes:
    """Return a cell style of one number format."""
    return record(0x00E0, struct.pack("<HHH", 0, number_format, 1) + bytes(14))


def xls(sheets: list[Sheet]) -> bytes:
    """Write a workbook of Excel 97–2003."""
    bodies = [worksheet(sheet) for sheet in sheets]
    opening = begin(WORKBOOK) + record(0x0042, struct.pack("<H", 1200)) + style(GENERAL) + style(DATE)
    names = [sheet.name.encode("utf-16-le") for sheet in sheets]
    offset = len(opening) + sum(12 + len(name) for name in names) + len(record(0x000A))
    index = b""
    for sheet, name, body in zip(sheets, names, bodies, strict=True):
        index += record(0x0085, struct.pack("<IBBBB", offset, int(sheet.hidden), 0, len(sheet.name), 1) + name)
        offset += len(body)
    return compound({"Workbook": opening + index + record(0x000A) + b"".join(bodies)})


def worksheet(sheet: Sheet) -> bytes:
    """Return the records of one sheet."""
    width = max((len(row) for row in sheet.rows), default=0)
    size = record(0x0200, struct.pack("<IIHHH", 0, len(sheet.rows), 0, width, 0))
    cells = b"".join(cell_record(y, x, cell) for y, row in enumerate(sheet.rows) for x, cell in enumerate(row) if cell)
    ranges = [
        struct.pack("<HHHH", top - 1, bottom - 1, left - 1, right - 1) for top, left, bottom, right in sheet.merges
    ]
    merges = b"".join(
        record(0x00E5, struct.pack("<H", len(part)) + b"".join(part))
        for part in (ranges[at : at + 1000] for at in range(0, len(ranges), 1000))
    )
    return begin(WORKSHEET) + size + cells + merges + record(0x000A)


def cell_record(y: int, x: int, cell: str) -> bytes:
    """Return one cell: a date and a number as numbers of their style, else a text."""
    if cell[0] == DATE_MARK:
        serial = float((date.fromisoformat(cell[1:]) - EPOCH).days)
        return record(0x0203, struct.pack("<HHHd", y, x, 1, serial))
    if cell[0] == NUMBER_MARK:
        return record(0x0203, struct.pack("<HHHd", y, x, 0, float(kept_digits(cell))))
    text = as_text(cell).encode("utf-16-le")
    return record(0x0204, struct.pack("<HHHHB", y, x, 0, len(text) // 2, 1) + text)
