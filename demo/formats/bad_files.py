"""Hand-ins that are no tables: cut, encrypted, empty, half-copied, handed in twice, letters and notes."""

import io
import zipfile
from pathlib import Path

import polars as pl

from demo.formats.compound import compound
from demo.formats.formats import xlsx
from demo.formats.grids import Sheet
from demo.formats.opendocument import STORED_AT
from demo.formats.storing import save

FOLDER = "企业花名册/其他报送"

NOTE = "各位领导：\n我单位已按通知要求完成自查，纸质材料随后报送。\n联系人：综合办公室\n"
LETTER = [["关于报送安全生产资格证书自查情况的说明"], [], ["我单位高度重视，已组织开展自查，现将有关情况说明如下。"]]


def docx() -> bytes:
    """Write a letter as a Word document."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as parts:
        for name, text in {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
            "word/document.xml": "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'/>",
        }.items():
            parts.writestr(zipfile.ZipInfo(name, STORED_AT), text)
    return buffer.getvalue()


def contents(roster: bytes) -> dict[str, tuple[bytes, list[str]]]:
    """Return path, content and the statuses that are right, the best first; `roster` is a workbook to spoil."""
    return {
        f"{FOLDER}/花名册（传输中断）.xlsx": (roster[: len(roster) * 6 // 10], ["unreadable"]),
        f"{FOLDER}/加密花名册.xlsx": (
            compound(
                {"EncryptionInfo": b"\x04\x00\x04\x00\x40\x00\x00\x00", "EncryptedPackage": bytes(range(256)) * 40}
            ),
            ["unreadable"],
        ),
        f"{FOLDER}/空文件.xlsx": (b"", ["unreadable", "unrecognised", "ignored"]),
        f"{FOLDER}/空白表.xlsx": (xlsx([Sheet("Sheet1", [])]), ["unrecognised"]),
        f"{FOLDER}/~$持证人员花名册.xlsx": (b"\x06office".ljust(165, b" "), ["ignored"]),
        f"{FOLDER}/持证人员花名册.xlsx.part": (roster[:2000], ["ignored"]),
        f"{FOLDER}/自查报告.docx": (docx(), ["unrecognised", "unreadable", "ignored"]),
        f"{FOLDER}/自查报告.doc": (compound({"WordDocument": b"\xec\xa5"}), ["unrecognised", "unreadable", "ignored"]),
        f"{FOLDER}/说明.txt": (NOTE.encode("gb18030"), ["unrecognised", "ignored"]),
        f"{FOLDER}/情况说明.xlsx": (xlsx([Sheet("Sheet1", [list(row) for row in LETTER])]), ["unrecognised"]),
    }


def write_bad_files(inbox: Path, files: pl.DataFrame) -> pl.DataFrame:
    """Write them, among them the copy of a roster; returns the statuses that are right for each.

    Parameters
    ----------
    files
        the rosters written so far, with their formats
    """
    first = files.filter(format="xlsx").sort("file").row(0, named=True)["file"]
    roster = (inbox / first).read_bytes()
    # The copy sorts after its original in every world: intake may take either order of arrival as the first.
    whole = contents(roster) | {f"齐鲁安特/重复报送/{Path(first).name}": (roster, ["duplicate"])}
    for path, (content, _) in whole.items():
        save(inbox / path, content)
    return pl.DataFrame(
        [
            {"file": path, "status": statuses[0], "accept": statuses[1:], "layout_key": "bad"}
            for path, (_, statuses) in whole.items()
        ],
        schema_overrides={"accept": pl.List(pl.String)},
    )
