"""Compound files (the container of .xls, .doc and encrypted workbooks), written whole and small."""

import struct

SECTOR = 512
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SMALLEST_STREAM = 4096
"""Shorter streams would live in a second allocation table; they are padded instead."""
FAT_SECTORS_IN_HEADER = 109


def compound(streams: dict[str, bytes]) -> bytes:
    """Write streams into a compound file, in the order given."""
    padded = {name: pad(content.ljust(SMALLEST_STREAM, b"\0")) for name, content in streams.items()}
    counts = [len(content) // SECTOR for content in padded.values()]
    directory_sectors = -(-(len(streams) + 1) * 128 // SECTOR)
    used = directory_sectors + sum(counts)
    fat_sectors = 1
    while fat_sectors * (SECTOR // 4) < used + fat_sectors:
        fat_sectors += 1
    if fat_sectors > FAT_SECTORS_IN_HEADER:
        raise ValueError("文件过大，演示程序不生成这样大的 .xls")
    chains = [FAT] * fat_sectors
    starts = []
    for length in (directory_sectors, *counts):
        starts.append(len(chains))
        chains += [*range(len(chains) + 1, len(chains) + length), END]
    chains += [FREE] * (fat_sectors * (SECTOR // 4) - len(chains))
    table = struct.pack(f"<{len(chains)}I", *chains)
    entries = directory(list(padded), starts[1:], [max(len(s), SMALLEST_STREAM) for s in streams.values()])
    return header(fat_sectors, starts[0]) + table + pad(entries, filler=empty_entry()) + b"".join(padded.values())


def pad(content: bytes, filler: bytes = b"\0") -> bytes:
    """Fill up to whole sectors."""
    return content + filler * (-len(content) % SECTOR // len(filler))


def header(fat_sectors: int, directory_start: int) -> bytes:
    """Return the header: version 3, sectors of 512 bytes, no small streams."""
    head = SIGNATURE + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, fat_sectors, directory_start, 0, SMALLEST_STREAM, END, 0, END, 0)
    places = [*range(fat_sectors), *[FREE] * (FAT_SECTORS_IN_HEADER - fat_sectors)]
    return head + struct.pack(f"<{FAT_SECTORS_IN_HEADER}I", *places)


def directory(names: list[str], starts: list[int], sizes: list[int]) -> bytes:
    """Return the directory: the root, then the streams as a chain of right siblings."""
    whole = entry("Root Entry", 5, FREE, 1, END, 0)
    for place, (name, start, size) in enumerate(zip(names, starts, sizes, strict=True), start=1):
        whole += entry(name, 2, place + 1 if place < len(names) else FREE, FREE, start, size)
    return whole


def entry(name: str, kind: int, right: int, child: int, start: int, size: int) -> bytes:
    """Return one directory entry of 128 bytes."""
    text = name.encode("utf-16-le")
    links = struct.pack("<HBBIII", len(text) + 2, kind, 1, FREE, right, child)
    return text.ljust(64, b"\0") + links + bytes(36) + struct.pack("<IQ", start, size)


def empty_entry() -> bytes:
    """Return an unused directory entry."""
    return bytes(64) + struct.pack("<HBBIII", 0, 0, 0, FREE, FREE, FREE) + bytes(48)
