"""What a file is, by its content. Names and extensions are never asked: office systems lie about them."""

import re

OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP_MAGIC = b"PK\x03\x04"

# BOF records of BIFF2 to BIFF5 that stand in a file without an OLE container.
RAW_BIFF = re.compile(rb"\x09[\x00\x02\x04\x08][\x04\x06\x08\x10]\x00")

FOREIGN = {
    b"%PDF": "PDF 文档",
    b"\xff\xd8\xff": "JPEG 图片",
    b"\x89PNG": "PNG 图片",
    b"GIF8": "GIF 图片",
    b"BM": "BMP 图片",
    b"II*\x00": "TIFF 图片",
    b"MM\x00*": "TIFF 图片",
    b"Rar!": "RAR 压缩包",
    b"7z\xbc\xaf'\x1c": "7z 压缩包",
    b"\x1f\x8b": "GZIP 压缩包",
    b"PK\x05\x06": "空的 ZIP 压缩包",
    b"{\\rtf": "RTF 文档",
    b"MZ": "可执行程序",
    b"\x7fELF": "可执行程序",
    b"SQLite format 3": "数据库文件",
    b"PAR1": "Parquet 数据文件",
    b"MIME-Version:": "单个文件网页（MHTML）",
}
"""First bytes of what is no table, with what a clerk calls it."""

HTML = re.compile(r"<\s*(!doctype\s+html|html|table|head|body|meta|div|tr|style)\b", re.IGNORECASE)
SPREADSHEET_ML = "urn:schemas-microsoft-com:office:spreadsheet"


def container(head: bytes) -> str:
    """The outermost form of a file: zip, ole, biff, foreign or text.

    Parameters
    ----------
    head
        At least the first 32 bytes.
    """
    if head.startswith(ZIP_MAGIC):
        return "zip"
    if head.startswith(OLE_MAGIC):
        return "ole"
    if RAW_BIFF.match(head):
        return "biff"
    return "foreign" if foreign_name(head) else "text"


def foreign_name(head: bytes) -> str | None:
    """What a clerk calls a file that is no table; None where it may be one."""
    for magic, name in FOREIGN.items():
        # two letters may begin a text as well, but a binary header has zeros
        if head.startswith(magic) and (len(magic) > 2 or b"\0" in head):
            return name
    return None


def markup_kind(text: str) -> str | None:
    """Tell html and xml2003 from plain text, looking at the first 4,000 characters of the decoded text."""
    start = text[:4000].lstrip()
    if not start.startswith("<"):
        return None
    if SPREADSHEET_ML in start:
        return "xml2003"
    if HTML.search(start):
        return "html"
    return "xml" if start.startswith("<?xml") else None
