"""OpenDocument spreadsheets written by hand: three small parts in a zip, with fixed times."""

import io
import zipfile
from html import escape

from demo.formats.grids import DATE_MARK, NUMBER_MARK, Sheet, as_text, kept_digits

MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"
STORED_AT = (2024, 8, 1, 0, 0, 0)
NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {"office": "office", "table": "table", "text": "text", "style": "style"}.items()
)
MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{MIMETYPE}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
)
HIDDEN_STYLE = (
    '<office:automatic-styles><style:style style:name="hidden" style:family="table">'
    '<style:table-properties table:display="false"/></style:style></office:automatic-styles>'
)


def ods(sheets: list[Sheet]) -> bytes:
    """Write an OpenDocument spreadsheet."""
    tables = "".join(table(sheet) for sheet in sheets)
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content {NAMESPACES} office:version="1.2">'
        f"{HIDDEN_STYLE}<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as parts:
        parts.writestr(zipfile.ZipInfo("mimetype", STORED_AT), MIMETYPE)
        for name, text in {"content.xml": content, "META-INF/manifest.xml": MANIFEST}.items():
            part = zipfile.ZipInfo(name, STORED_AT)
            part.compress_type = zipfile.ZIP_DEFLATED
            parts.writestr(part, text)
    return buffer.getvalue()


def table(sheet: Sheet) -> str:
    """Return one table element."""
    heads = {(t - 1, le - 1): (b - t + 1, r - le + 1) for t, le, b, r in sheet.merges}
    covered = {(y, x) for t, le, b, r in sheet.merges for y in range(t - 1, b) for x in range(le - 1, r)} - set(heads)
    rows = "".join(
        f"<table:table-row>{''.join(place(cell, heads.get((y, x)), (y, x) in covered) for x, cell in enumerate(row))}"
        f"{'<table:table-cell/>' * (not row)}</table:table-row>"
        for y, row in enumerate(sheet.rows)
    )
    style = ' table:style-name="hidden"' * sheet.hidden
    return f'<table:table table:name="{escape(sheet.name)}"{style}>{rows}</table:table>'


def place(cell: str | None, span: tuple[int, int] | None, covered: bool) -> str:
    """Return one cell element, spanning or covered where it is merged."""
    if covered:
        return "<table:covered-table-cell/>"
    if not cell:
        return "<table:table-cell/>"
    across = f' table:number-rows-spanned="{span[0]}" table:number-columns-spanned="{span[1]}"' if span else ""
    text = f"<text:p>{escape(as_text(cell))}</text:p>"
    if cell[0] == DATE_MARK:
        kind = f'office:value-type="date" office:date-value="{cell[1:]}"'
    elif cell[0] == NUMBER_MARK:
        kind = f'office:value-type="float" office:value="{kept_digits(cell)}"'
    else:
        kind = 'office:value-type="string"'
    return f"<table:table-cell {kind}{across}>{text}</table:table-cell>"
