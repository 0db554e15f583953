"""Preflight: what is refused before a reader touches it, and by what a file is known."""

import io
import struct
import zipfile

import pytest

from assets.reading.by_format import parse
from assets.reading.ole import LoopError, follow, inspect_ole
from assets.reading.plain_text.sniffing import container
from assets.reading.preflight import column_number, inspect_zip
from assets.reading.refusal import RefusalError
from tests.unit.assets.recognising.hand_in import table

WORKBOOK = '<?xml version="1.0"?><workbook/>'


def package(**parts: str) -> bytes:
    """A zip file; a double underscore in a name stands for a slash, a single one for a dot."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in parts.items():
            book.writestr(name.replace("__", "/").replace("_", "."), content)
    return buffer.getvalue()


def refusal(content: bytes) -> RefusalError:
    with pytest.raises(RefusalError) as caught:
        parse(content)
    assert caught.value.message.endswith("。")
    return caught.value


def sheet(*references: str) -> str:
    cells = "".join(f'<row><c r="{reference}"><v>1</v></c></row>' for reference in references)
    return f"<worksheet><sheetData>{cells}</sheetData></worksheet>"


def test_ordinary_workbook_passes() -> None:
    assert inspect_zip(table([["姓名"]])) == "xlsx"


def test_parts_with_backslashes_are_understood() -> None:
    assert inspect_zip(package(**{"xl\\workbook_xml": WORKBOOK})) == "xlsx"


@pytest.mark.parametrize(
    ("parts", "word"),
    [
        ({"xl__workbook_xml": WORKBOOK, "xl__worksheets__sheet1_xml": sheet("A1", "XFD1048576")}, "第 1048576 行"),
        ({"xl__workbook_xml": WORKBOOK, "xl__sharedStrings_xml": '<sst uniqueCount="4294967295"><si/></sst>'}, "数目"),
        ({"xl__workbook_xml": '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><workbook/>'}, "外部实体"),
        ({"xl__workbook_xml": WORKBOOK, "xl__worksheets__sheet1_xml": " " * 55_000_000}, "异常文件"),
        ({"word__document_xml": "<w/>"}, "Word"),
        ({"OFD_xml": "<ofd/>"}, "OFD"),
        ({"名单_xlsx": "x"}, "压缩包"),
    ],
)
def test_harmful_or_foreign_packages_are_refused(parts: dict[str, str], word: str) -> None:
    fault = refusal(package(**parts))
    assert fault.outcome == ("foreign" if word in ("Word", "OFD") else "refused")
    assert word in fault.message


@pytest.mark.parametrize("references", [("A1", "O1048576"), ("A1", "XFD3"), ("A1",)])
def test_long_or_wide_sheets_are_no_bombs(references: tuple[str, ...]) -> None:
    parts = {"xl__workbook_xml": WORKBOOK, "xl__worksheets__sheet1_xml": sheet(*references)}
    assert inspect_zip(package(**parts)) == "xlsx"


def test_far_cells_with_only_a_style_do_not_count() -> None:
    far = '<worksheet><row><c r="A1"><v>1</v></c><c r="XFD1048576" s="3"/></row></worksheet>'
    assert inspect_zip(package(xl__workbook_xml=WORKBOOK, xl__worksheets__sheet1_xml=far)) == "xlsx"


def test_encrypted_ods_is_told_by_its_manifest() -> None:
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF__manifest_xml": "<manifest><encryption-data/></manifest>",
    }
    assert refusal(package(**parts)).outcome == "encrypted"


def test_cut_workbook_is_refused_as_incomplete() -> None:
    content = table([["姓名", "身份证号"]])
    assert "没有传完整" in refusal(content[: len(content) // 2]).message


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "0 字节"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\xff\xd8\xff\xe0", "JPEG"),
        (b"Rar!\x1a\x07\x00", "RAR"),
        (b"\x09\x08\x06\x00\x00\x05\x10\x00", "旧格式"),
        (bytes(range(256)) * 20, "既不是表格也不是文本"),
        (b"  \r\n \r\n", "空白"),
        (b"<?xml version='1.0'?><rss/>", "XML"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 cut off", "没有传完整"),
    ],
)
def test_what_is_no_table_is_refused_by_its_name(content: bytes, word: str) -> None:
    assert word in refusal(content).message


def test_text_that_begins_like_a_picture_is_text() -> None:
    assert container(b"BMI,name\n1,x\n") == "text"


def test_looping_chain_is_found() -> None:
    with pytest.raises(LoopError):
        follow([1, 2, 0], 0)


def ole(streams: dict[str, bytes]) -> bytes:
    """An OLE2 file of 512-byte sectors: table, directory, then each stream padded to the mini-stream cutoff."""
    sectors, entries, table_of = [], [_entry("Root Entry", 5, 0xFFFFFFFE, 0)], [0xFFFFFFFD, 0xFFFFFFFE]
    for name, content in streams.items():
        padded = content.ljust(4096, b"\0")
        first = len(table_of)
        table_of += [*range(first + 1, first + 8), 0xFFFFFFFE]
        sectors.append(padded)
        entries.append(_entry(name, 2, first, len(padded)))
    header = bytearray(512)
    header[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<HH", header, 30, 9, 6)
    struct.pack_into("<IIIII", header, 44, 1, 1, 0, 4096, 0xFFFFFFFE)
    struct.pack_into("<III", header, 64, 0, 0xFFFFFFFE, 0)
    struct.pack_into("<109I", header, 76, 0, *[0xFFFFFFFF] * 108)
    fat = struct.pack("<128I", *table_of, *[0xFFFFFFFF] * (128 - len(table_of)))
    return bytes(header) + fat + b"".join(entries).ljust(512, b"\0") + b"".join(sectors)


def _entry(name: str, kind: int, first: int, size: int) -> bytes:
    raw = bytearray(128)
    encoded = name.encode("utf-16-le")
    raw[: len(encoded)] = encoded
    struct.pack_into("<HB", raw, 64, len(encoded) + 2, kind)
    struct.pack_into("<II", raw, 116, first, size)
    return bytes(raw)


@pytest.mark.parametrize(
    ("streams", "outcome"),
    [
        ({"EncryptedPackage": b"", "EncryptionInfo": b""}, "encrypted"),
        ({"Workbook": struct.pack("<HH4sHH", 0x809, 4, b"\0\6\5\0", 0x2F, 4)}, "encrypted"),
        ({"WordDocument": b""}, "foreign"),
        ({"Contents": b""}, "refused"),
    ],
)
def test_ole_files_are_told_apart_by_their_streams(streams: dict[str, bytes], outcome: str) -> None:
    with pytest.raises(RefusalError) as caught:
        inspect_ole(ole(streams))
    assert caught.value.outcome == outcome


def test_ole_workbook_passes() -> None:
    assert inspect_ole(ole({"Workbook": struct.pack("<HH4sHH", 0x809, 4, b"\0\6\5\0", 0x85, 4)})) == "xls"


@pytest.mark.parametrize(("letters", "number"), [("A", 1), ("Z", 26), ("AA", 27), ("XFD", 16384)])
def test_column_letters(letters: str, number: int) -> None:
    assert column_number(letters) == number
