"""What is looked at before a zip container is read: its directory and the first bytes of its parts, about 1 ms.

The fast reader trusts what a workbook says of itself: two far cells ask it for 549 GB, a lying count for 103 GB.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from assets.reading.refusal import RESAVE, RefusalError, damaged, encrypted, foreign

# A campaign's largest honest workbook (1 million rows × 15) has 60 parts and unpacks to 1 GB.
MAX_PARTS = 5000
MAX_UNPACKED_BYTES = 3 * 1024**3

# Sheets of repeated text pack up to 100 times; bombs start at 1,000.
MAX_RATIO = 500
RATIO_MATTERS_BYTES = 50 * 1024**2

# The reader allots about 32 bytes for each cell of the rectangle around all cells, empty ones too.
MAX_AREA = 60_000_000

HEAD_BYTES = 4096
SMALLEST_STRING_ITEM = len("<si/>")
SHORT_SHEET_BYTES = 2 * 1024**2

ZIP_KINDS = {
    "xl/workbook.xml": "xlsx",
    "xl/workbook.bin": "xlsb",
    "word/document.xml": "Word 文档",
    "ppt/presentation.xml": "PPT 演示文稿",
    "OFD.xml": "OFD 版式文件",
    "index.apxl": "Keynote 文档",
    "Index/Document.iwa": "Numbers 文档",
}
"""A part that gives away what a zip container holds."""

ENTITY = re.compile(rb"<!(?:DOCTYPE|ENTITY)\b")
UNIQUE_COUNT = re.compile(rb'\buniqueCount="(\d+)"')
SHEET_PART = re.compile(r"xl/worksheets/[^/]+\.xml")
# A cell that closes itself has only a style, and the reader does not count it.
CELL = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*(?<!/)>')

# Only a row above 9,999 or a column beyond ZZ can span such an area; a glance for one is quick.
FAR_CELL = re.compile(rb'\br="(?:[A-Z]{3}\d|[A-Z]{1,3}\d{5})')


def inspect_zip(content: bytes) -> str:
    """Tell xlsx, xlsm, xlsb and ods apart, and refuse what would harm or cannot be read.

    Raises
    ------
    RefusalError
        Encrypted, damaged, hostile, or no spreadsheet; the message says which.
    """
    try:
        package = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise damaged("zip") from None
    # some exporters write the separators of Windows
    parts = {part.filename.replace("\\", "/"): part for part in package.infolist()}
    kind = _kind(package, parts)
    if any(part.flag_bits & 1 for part in parts.values()):
        raise encrypted(kind)
    _check_sizes(package.infolist(), len(content), kind)
    heads = {name: _head(package, part, kind) for name, part in parts.items() if name.endswith((".xml", ".rels"))}
    if any(ENTITY.search(head) for head in heads.values()):
        raise RefusalError("文件内含外部实体声明，可能有安全风险，" + RESAVE, kind=kind)
    if b"encryption-data" in heads.get("META-INF/manifest.xml", b""):
        raise encrypted(kind)
    _check_string_count(parts, heads, kind)
    for part in map(parts.__getitem__, filter(SHEET_PART.fullmatch, parts)):
        if part.file_size <= SHORT_SHEET_BYTES:
            _check_area(_head(package, part, kind, SHORT_SHEET_BYTES), kind)
    return kind


def _kind(package: zipfile.ZipFile, parts: dict[str, zipfile.ZipInfo]) -> str:
    if "mimetype" in parts and b"opendocument.spreadsheet" in _head(package, parts["mimetype"], "zip"):
        return "ods"
    found = next((kind for part, kind in ZIP_KINDS.items() if part in parts), None)
    if found == "xlsx":
        return "xlsm" if "xl/vbaProject.bin" in parts else "xlsx"
    if found is None:
        raise RefusalError("文件是 ZIP 压缩包，请解压后分别报送其中的表格。", kind="zip")
    if found != "xlsb":
        raise foreign(found, "zip")
    return found


def _check_sizes(parts: list[zipfile.ZipInfo], packed: int, kind: str) -> None:
    unpacked = sum(part.file_size for part in parts)
    too_dense = unpacked > max(RATIO_MATTERS_BYTES, MAX_RATIO * packed)
    overlapping = sum(part.compress_size for part in parts) > packed
    if len(parts) > MAX_PARTS or unpacked > MAX_UNPACKED_BYTES or too_dense or overlapping:
        raise RefusalError(
            f"文件解压后为 {unpacked // 1024**2} MB、{len(parts)} 个部件，疑似异常文件，" + RESAVE, kind=kind
        )


def _head(package: zipfile.ZipFile, part: zipfile.ZipInfo, kind: str, size: int = HEAD_BYTES) -> bytes:
    try:
        with package.open(part) as stream:
            return stream.read(size)
    except RuntimeError:
        raise encrypted(kind) from None
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError):
        raise damaged(kind) from None


def _check_string_count(parts: dict[str, zipfile.ZipInfo], heads: dict[str, bytes], kind: str) -> None:
    name = "xl/sharedStrings.xml"
    count = UNIQUE_COUNT.search(heads.get(name, b""))
    if count and int(count[1]) * SMALLEST_STRING_ITEM > parts[name].file_size:
        raise RefusalError("文件登记的文字数目与实际不符，" + RESAVE, kind=kind)


def _check_area(sheet: bytes, kind: str) -> None:
    """Refuse far cells: the reader allots the whole rectangle around them."""
    if not FAR_CELL.search(sheet):
        return
    corners = list(_corners(sheet)) or [(1, 1)]
    rows, columns = zip(*corners, strict=True)
    area = (max(rows) - min(rows) + 1) * (max(columns) - min(columns) + 1)
    if area > MAX_AREA:
        raise RefusalError(
            f"工作表的内容散布到第 {max(rows)} 行、第 {max(columns)} 列，请删除远处多余的单元格后重新报送。", kind=kind
        )


def _corners(sheet: bytes) -> Iterator[tuple[int, int]]:
    for cell in CELL.finditer(sheet):
        yield int(cell[2]), column_number(cell[1].decode("ascii"))


def column_number(letters: str) -> int:
    """Column letters as a 1-based number: A is 1, AA is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
