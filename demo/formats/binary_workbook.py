"""Binary workbooks (.xlsb) written by hand: records of texts, numbers and merges in a zip with fixed times."""

import io
import struct
import zipfile
from html import escape

from demo.formats.grids import NUMBER_MARK, Sheet, as_text, kept_digits
from demo.formats.opendocument import STORED_AT

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CONTENT_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{}</Types>'
)


def record(kind: int, body: bytes = b"") -> bytes:
    """Return one record: kind and length in groups of seven bits."""
    return groups_of_seven(kind) + groups_of_seven(len(body)) + body


def groups_of_seven(number: int) -> bytes:
    """Return a number in the format's variable length: seven bits a byte, the lowest first."""
    if number < 0x80:
        return bytes([number])
    return bytes([number & 0x7F | 0x80]) + groups_of_seven(number >> 7)


def text_of(text: str) -> bytes:
    """Return a text with its length."""
    coded = text.encode("utf-16-le")
    return struct.pack("<I", len(coded) // 2) + coded


def xlsb(sheets: list[Sheet]) -> bytes:
    """Write a binary workbook; dates are texts, as there are no styles."""
    names = [f"xl/worksheets/sheet{number}.bin" for number in range(1, len(sheets) + 1)]
    parts: dict[str, bytes] = {
        "[Content_Types].xml": CONTENT_TYPES.format("".join(override(name) for name in names)).encode(),
        "_rels/.rels": relations({"rId1": ("officeDocument", "xl/workbook.bin")}),
        "xl/workbook.bin": workbook(sheets),
        "xl/_rels/workbook.bin.rels": relations(
            {f"rId{number}": ("worksheet", f"worksheets/sheet{number}.bin") for number in range(1, len(sheets) + 1)}
        ),
    }
    parts |= {name: worksheet(sheet) for name, sheet in zip(names, sheets, strict=True)}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as book:
        for name, content in parts.items():
            part = zipfile.ZipInfo(name, STORED_AT)
            part.compress_type = zipfile.ZIP_DEFLATED
            book.writestr(part, content)
    return buffer.getvalue()


def override(name: str) -> str:
    """Return the content type of one sheet."""
    return f'<Override PartName="/{escape(name)}" ContentType="application/vnd.ms-excel.worksheet"/>'


def relations(targets: dict[str, tuple[str, str]]) -> bytes:
    """Return a part of relations: id to kind and target."""
    inner = "".join(
        f'<Relationship Id="{key}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
        for key, (kind, target) in targets.items()
    )
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'{head}<Relationships xmlns="{namespace}">{inner}</Relationships>'.encode()


def workbook(sheets: list[Sheet]) -> bytes:
    """Return the list of sheets."""
    listed = b"".join(
        record(0x9C, struct.pack("<II", int(sheet.hidden), number) + text_of(f"rId{number}") + text_of(sheet.name))
        for number, sheet in enumerate(sheets, start=1)
    )
    return record(0x83) + record(0x8F) + listed + record(0x90) + record(0x84)


def worksheet(sheet: Sheet) -> bytes:
    """Return the records of one sheet."""
    width = max((len(row) for row in sheet.rows), default=1)
    size = record(0x94, struct.pack("<IIII", 0, max(len(sheet.rows) - 1, 0), 0, max(width - 1, 0)))
    cells = b"".join(
        record(0x00, struct.pack("<IIHBBBI", y, 0, 300, 0, 0, 0, 0))
        + b"".join(cell_record(x, cell) for x, cell in enumerate(row) if cell)
        for y, row in enumerate(sheet.rows)
    )
    merges = b"".join(
        record(0xB0, struct.pack("<IIII", top - 1, bottom - 1, left - 1, right - 1))
        for top, left, bottom, right in sheet.merges
    )
    merged = record(0xB1, struct.pack("<I", len(sheet.merges))) + merges + record(0xB2)
    return record(0x81) + size + record(0x91) + cells + record(0x92) + merged * bool(merges) + record(0x82)


def cell_record(x: int, cell: str) -> bytes:
    """Return one cell: a number, else a text in place."""
    if cell[0] == NUMBER_MARK:
        return record(0x05, struct.pack("<IId", x, 0, float(kept_digits(cell))))
    return record(0x06, struct.pack("<II", x, 0) + text_of(as_text(cell)))
