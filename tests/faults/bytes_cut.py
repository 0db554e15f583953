"""Ways in which a file's bytes go wrong: cut, encrypted, quoted wrongly, in two character sets."""

import io
import struct
import zipfile
from collections.abc import Callable

from demo.formats.biff import record
from demo.formats.compound import compound

Spoil = Callable[[bytes], bytes]


def cut(share: float) -> Spoil:
    """Return what keeps the first bytes only."""
    return lambda content: content[: int(len(content) * share)]


def cut_end(count: int) -> Spoil:
    """Return what loses the last bytes."""
    return lambda content: content[:-count]


def nothing(_: bytes) -> bytes:
    """Lose everything."""
    return b""


def noise(content: bytes) -> bytes:
    """Keep as many bytes, none of them right."""
    return bytes((byte * 7 + place) % 256 for place, byte in enumerate(content))


def cut_in_line(share: float) -> Spoil:
    """Return what cuts a text file in the middle of a line."""

    def spoil(content: bytes) -> bytes:
        lines = content.splitlines(keepends=True)
        last = int(len(lines) * share)
        return b"".join(lines[:last]) + lines[last][: len(lines[last]) * 6 // 10]

    return spoil


def cut_at_line(share: float, *, newline: bool = False) -> Spoil:
    """Return what cuts a text file where a line ends, before or behind its newline."""

    def spoil(content: bytes) -> bytes:
        lines = content.splitlines(keepends=True)
        kept = b"".join(lines[: int(len(lines) * share)])
        return kept if newline else kept.rstrip(b"\r\n")

    return spoil


def cut_in_newline(share: float) -> Spoil:
    """Return what cuts a text file between carriage return and line feed."""
    whole = cut_at_line(share, newline=True)
    return lambda content: whole(content).rstrip(b"\n")


def quotes(first: float, last: float | None) -> Spoil:
    """Return what puts a stray quote before a cell of one line and, unless `last` is None, of a later line.

    All lines between are then one cell to a reader of quoted text.
    """

    def spoil(content: bytes) -> bytes:
        lines = content.splitlines(keepends=True)
        for share in (first, last):
            if share is not None:
                place = int(len(lines) * share)
                before, after = lines[place].split(b",", maxsplit=1)
                lines[place] = before + b',"' + after if share == first else before + b'",' + after
        return b"".join(lines)

    return spoil


def html_cut_at_row(share: float) -> Spoil:
    """Return what cuts a page of HTML behind a row's end, so that only the end of the table is missing."""

    def spoil(content: bytes) -> bytes:
        rows = content.split(b"</tr>")
        return b"</tr>".join(rows[: int(len(rows) * share)]) + b"</tr>\n"

    return spoil


def two_character_sets(content: bytes) -> bytes:
    """Write the second half of a GB18030 text in UTF-8, as files put together by hand are."""
    lines = content.splitlines(keepends=True)
    half = len(lines) // 2
    return b"".join(lines[:half]) + b"".join(lines[half:]).decode("gb18030").encode("utf-8")


def encrypted(_: bytes) -> bytes:
    """Return what an office program writes for a workbook with a password."""
    return compound({"EncryptionInfo": b"\x04\x00\x04\x00\x40\x00\x00\x00", "EncryptedPackage": bytes(range(256)) * 40})


def encrypted_xls(content: bytes) -> bytes:
    """Mark an .xls of the demo as encrypted: the record FILEPASS behind the first, and scrambled cells."""
    at = content.index(struct.pack("<HHHH", 0x0809, 16, 0x0600, 0x0005))
    stream = content[at:]
    opening = stream[:20]
    scrambled = bytes(byte ^ 0x5A for byte in stream[20:])
    password = record(0x002F, struct.pack("<HHH", 1, 1, 1) + bytes(range(48)))
    return compound({"Workbook": opening + password + scrambled})


def inner_cut(share: float, part: str) -> Spoil:
    """Return what cuts one part inside a zip and writes the zip itself whole."""

    def spoil(content: bytes) -> bytes:
        buffer = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
            for info in old.infolist():
                inner = old.read(info)
                new.writestr(info, inner[: int(len(inner) * share)] if info.filename == part else inner)
        return buffer.getvalue()

    return spoil


def joined(count: int, share: float = 1.0) -> Spoil:
    """Return what loses some line ends of a text, with all or the first part of the line behind each."""

    def spoil(content: bytes) -> bytes:
        lines = content.splitlines(keepends=True)
        step = len(lines) // (count + 1)
        for at in range(step * count, 0, -step):
            second = lines.pop(at + 1)
            kept = second if share == 1 else b",".join(second.split(b",")[: int(second.count(b",") * share)]) + b"\r\n"
            lines[at] = lines[at].rstrip(b"\r\n") + kept
        return b"".join(lines)

    return spoil


def zipped(name: str) -> Spoil:
    """Return what packs a file into a zip."""

    def spoil(content: bytes) -> bytes:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(zipfile.ZipInfo(name, (2024, 8, 1, 0, 0, 0)), content)
        return buffer.getvalue()

    return spoil


def with_zero_bytes(content: bytes) -> bytes:
    """Fill the second half with zero bytes, as a copy that broke off on a file laid out in advance."""
    return content[: len(content) // 2] + bytes(len(content) - len(content) // 2)


def login_page(_: bytes) -> bytes:
    """Return what a department's system hands out when the session has ended."""
    return (
        '<html><head><meta charset="utf-8"><title>登录</title></head><body><form action="/login">'
        "<p>会话已过期，请重新登录</p><table><tr><td>用户名</td><td><input></td></tr></table></form></body></html>\n"
    ).encode()
