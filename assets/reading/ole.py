"""What is looked at before an OLE2 container is read: chains that loop, and which streams it holds."""

import struct
from dataclasses import dataclass

from assets.reading.refusal import RESAVE, RefusalError, damaged, encrypted, foreign

END_OF_CHAIN = 0xFFFFFFFE
LAST_REGULAR_SECTOR = 0xFFFFFFFA
HEADER_DIFAT_ENTRIES = 109
DIRECTORY_ENTRY_BYTES = 128

# BIFF records: see [MS-XLS] 2.3.2.
FILEPASS = 0x2F
BOUNDSHEET = 0x85
RECORDS_BEFORE_SHEETS = 50

OTHER_STREAMS = {
    "WordDocument": "Word 文档",
    "PowerPoint Document": "PPT 演示文稿",
    "VisioDocument": "Visio 图",
    "__properties_version1.0": "Outlook 邮件",
}


class LoopError(Exception):
    """A chain of sectors comes back to itself or leaves the file."""


@dataclass(frozen=True)
class Stream:
    """A directory entry: where the stream begins and how long it is."""

    name: str
    first: int
    size: int


class Container:
    """The sectors, the allocation table and the directory of an OLE2 file ([MS-CFB])."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        shift, self.mini_shift = struct.unpack_from("<HH", content, 30)
        if shift not in (9, 12):
            raise LoopError
        self.sector_bytes = 1 << shift
        first_directory, _, self.mini_cutoff, first_mini = struct.unpack_from("<IIII", content, 48)
        self.table = self._allocation_table()
        self.streams = self._directory(first_directory)
        self.mini_table = self._integers(self.chain(first_mini)) if first_mini < LAST_REGULAR_SECTOR else []

    def chain(self, first: int) -> bytes:
        """The bytes of a chain of sectors; raises LoopError where it loops."""
        return b"".join(self.sector(number) for number in follow(self.table, first))

    def sector(self, number: int) -> bytes:
        """One sector, by number."""
        start = (number + 1) * self.sector_bytes
        return self.content[start : start + self.sector_bytes]

    def read(self, stream: Stream) -> bytes:
        """A stream's bytes, from ordinary sectors or from the small ones inside the root stream."""
        if stream.size >= self.mini_cutoff:
            return self.chain(stream.first)[: stream.size]
        root, size = self.chain(self.streams[0].first), 1 << self.mini_shift
        pieces = (root[n * size : (n + 1) * size] for n in follow(self.mini_table, stream.first))
        return b"".join(pieces)[: stream.size]

    def _allocation_table(self) -> list[int]:
        sectors = list(struct.unpack_from(f"<{HEADER_DIFAT_ENTRIES}I", self.content, 76))
        following, seen = struct.unpack_from("<I", self.content, 68)[0], set()
        while following < LAST_REGULAR_SECTOR:
            if following in seen:
                raise LoopError
            seen.add(following)
            *more, following = self._integers(self.sector(following)) or [END_OF_CHAIN]
            sectors += more
        used = [number for number in sectors if number < LAST_REGULAR_SECTOR]
        if len(set(used)) != len(used):
            raise LoopError
        return self._integers(b"".join(map(self.sector, used)))

    def _directory(self, first: int) -> list[Stream]:
        entries = self.chain(first)
        return [
            _entry(entries[start : start + DIRECTORY_ENTRY_BYTES])
            for start in range(0, len(entries) - DIRECTORY_ENTRY_BYTES + 1, DIRECTORY_ENTRY_BYTES)
        ]

    @staticmethod
    def _integers(raw: bytes) -> list[int]:
        return [number for (number,) in struct.iter_unpack("<I", raw[: len(raw) // 4 * 4])]


def follow(table: list[int], first: int) -> list[int]:
    """Sector numbers of one chain; raises LoopError where it loops or leaves the table."""
    numbers: list[int] = []
    seen: set[int] = set()
    while first < LAST_REGULAR_SECTOR:
        if first in seen or first >= len(table):
            raise LoopError
        seen.add(first)
        numbers.append(first)
        first = table[first]
    return numbers


def _entry(raw: bytes) -> Stream:
    length = min(int.from_bytes(raw[64:66], "little"), 64)
    name = raw[: max(length - 2, 0)].decode("utf-16-le", "replace")
    return Stream(name, *struct.unpack_from("<II", raw, 116))


def inspect_ole(content: bytes) -> str:
    """Make sure that an OLE2 file is a readable xls.

    Raises
    ------
    RefusalError
        Encrypted, damaged or looping, or another program's document.
    """
    try:
        container = Container(content)
        streams = {stream.name: stream for stream in container.streams if stream.name}
        book = streams.get("Workbook") or streams.get("Book")
        held = container.read(book) if book else b""
        if "EncryptedPackage" in streams or (book and _has_password(held)):
            raise encrypted("xlsx" if "EncryptedPackage" in streams else "xls")
        if book and len(held) < book.size:
            raise damaged("xls")
    except (LoopError, struct.error):
        raise damaged("xls") from None
    if book:
        return "xls"
    other = next((name for stream, name in OTHER_STREAMS.items() if stream in streams), None)
    if other:
        raise foreign(other, "ole")
    raise RefusalError("文件里没有工作簿，" + RESAVE, kind="ole")


def _has_password(book: bytes) -> bool:
    """Whether a FILEPASS record stands before the list of sheets."""
    at = 0
    for _ in range(RECORDS_BEFORE_SHEETS):
        if at + 4 > len(book):
            return False
        record, length = struct.unpack_from("<HH", book, at)
        if record == FILEPASS:
            return True
        if record == BOUNDSHEET:
            return False
        at += 4 + length
    return False
