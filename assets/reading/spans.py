"""Merged ranges of ods and xlsb workbooks, which python-calamine does not give (0.9.1)."""

import io
import re
import struct
import zipfile
from xml.parsers import expat

from assets.reading.grid import Merge

TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0|"

SPANNED = re.compile(rb'-spanned="(?!1")')

# BrtBeginMergeCells with its count, then BrtMergeCell records: first and last row, first and last column, from 0
# ([MS-XLSB] 2.4.123, 2.4.706).
MERGE_CELLS = re.compile(rb"\xb1\x01\x04(.{4})((?:\xb0\x01\x10.{16})+)", re.DOTALL)
MERGE_CELL_BYTES = 19

# BrtBundleSh, [MS-XLSB] 2.4.311: state and id of a sheet, then its relationship and its name.
BUNDLE_SHEET = re.compile(rb"\x9c\x01[\x00-\xff]{1,2}?[\x00-\x02]\x00{3}.{4}", re.DOTALL)
RELATIONSHIP = re.compile(r"<Relationship\b[^>]*>")
ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')


def ods_merges(content: bytes) -> dict[str, tuple[Merge, ...]]:
    """Merged ranges of each sheet of an ods file, by sheet name."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        sheets = package.read("content.xml")
    if not SPANNED.search(sheets):
        return {}
    walk = _OdsWalk()
    parser = expat.ParserCreate(namespace_separator="|")
    parser.StartElementHandler = walk.start
    parser.EndElementHandler = walk.end
    parser.Parse(sheets, True)
    return {name: tuple(merges) for name, merges in walk.merges.items()}


class _OdsWalk:
    """Counts rows and columns, repeated ones too, while expat walks through content.xml."""

    def __init__(self) -> None:
        self.merges: dict[str, list[Merge]] = {}
        self.sheet = ""
        self.row = 0
        self.repeat = 1
        self.column = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take an opening tag."""
        tag = name.removeprefix(TABLE)
        if tag == "table":
            self.sheet, self.row = attributes.get(TABLE + "name", ""), 1
            self.merges[self.sheet] = []
        elif tag == "table-row":
            self.column = 1
            self.repeat = int(attributes.get(TABLE + "number-rows-repeated", 1))
        elif tag in ("table-cell", "covered-table-cell"):
            self._cell(attributes)

    def end(self, name: str) -> None:
        """Take a closing tag."""
        if name == TABLE + "table-row":
            self.row += self.repeat

    def _cell(self, attributes: dict[str, str]) -> None:
        high = int(attributes.get(TABLE + "number-rows-spanned", 1))
        wide = int(attributes.get(TABLE + "number-columns-spanned", 1))
        if high > 1 or wide > 1:
            self.merges[self.sheet].append((self.row, self.column, self.row + high - 1, self.column + wide - 1))
        self.column += int(attributes.get(TABLE + "number-columns-repeated", 1))


def xlsb_merges(content: bytes) -> list[tuple[Merge, ...]]:
    """Merged ranges of each sheet of an xlsb file, in workbook order; empty where a sheet has none."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        targets = _relationships(package.read("xl/_rels/workbook.bin.rels").decode("utf-8"))
        parts = [targets.get(key, "") for key in _sheet_keys(package.read("xl/workbook.bin"))]
        names = set(package.namelist())
        return [_part_merges(package.read(part)) if part in names else () for part in parts]


def _sheet_keys(book: bytes) -> list[str]:
    """Relationship ids of the sheets, in workbook order."""
    found = (_wide_string(book, bundle.end()) for bundle in BUNDLE_SHEET.finditer(book))
    return [key for key in found if key]


def _wide_string(raw: bytes, at: int) -> str:
    size = int.from_bytes(raw[at : at + 4], "little")
    return raw[at + 4 : at + 4 + 2 * size].decode("utf-16-le", "replace")


def _relationships(rels: str) -> dict[str, str]:
    parts = {}
    for element in RELATIONSHIP.findall(rels):
        attributes = dict(ATTRIBUTE.findall(element))
        target = attributes.get("Target", "")
        parts[attributes.get("Id", "")] = target.removeprefix("/") if target.startswith("/") else "xl/" + target
    return parts


def _part_merges(sheet: bytes) -> tuple[Merge, ...]:
    for block in MERGE_CELLS.finditer(sheet):
        count, records = int.from_bytes(block[1], "little"), block[2]
        if count * MERGE_CELL_BYTES == len(records):
            corners = (struct.unpack_from("<IIII", records, at + 3) for at in range(0, len(records), MERGE_CELL_BYTES))
            return tuple((top + 1, left + 1, bottom + 1, right + 1) for top, bottom, left, right in corners)
    return ()
