"""The cells cache: one file a content and version of the reader, holding the outcome and the sheets as frames.

A file is a checksum of all that follows, a JSON line (outcome, sheets, sizes) and one Arrow stream a sheet. It can
always be made again from the raw zone, so it is not flushed to disk; a torn file fails its checksum, and counts as
absent.
"""

import json
import os
import threading
import zlib
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import polars as pl

from assets.atomic import make_way
from assets.made_by import keep_alone, made_by
from assets.reading.grid import Merge
from assets.reading.kinds import BOOL, DATE, DATETIME, EMPTY, ERROR, NUMBER, TEXT, TIME

__all__ = [
    "BOOL", "DATE", "DATETIME", "EMPTY", "ERROR", "NUMBER", "TEXT", "TIME",
    "Sheet", "cells_path", "load_outcome", "load_sheets", "save_cells", "sweep_cells",
]  # fmt: skip

SEAL_BYTES = 4
READER = ("assets.reading.reader_child", "assets.reading.cell_store")
"""What reads contents and keeps their cells: when it or a library below it changes, all contents are read anew."""


@dataclass(frozen=True)
class Sheet:
    """One sheet as texts with provenance.

    `frame` has `row` UInt32 (1-based, as the spreadsheet program shows it) and c1…cN String, null where empty;
    only rows that hold anything, in order. `kinds` has k1…kN UInt8 of the same height (codes in kinds.py).
    `merges` are 1-based and inclusive: first row, first column, last row, last column.
    """

    index: int
    name: str
    visible: bool
    frame: pl.DataFrame
    kinds: pl.DataFrame
    merges: tuple[Merge, ...]


def cells_path(store: Path, sha256: str) -> Path:
    """Where the cells of one content are kept."""
    return _folder(store) / sha256[:2] / f"{sha256}.cells"


def sweep_cells(store: Path) -> None:
    """Remove what another reader left: nobody asks for it any more."""
    keep_alone(_folder(store))


def _folder(store: Path) -> Path:
    return store / "cells" / made_by(*READER)


def load_sheets(store: Path, sha256: str) -> list[Sheet]:
    """Load the sheets of one content, in workbook order; none where it could not be read.

    Raises
    ------
    FileNotFoundError
        The content was never read by this parser version, or its cells are torn.
    """
    path = cells_path(store, sha256)
    loaded = _load(path)
    if loaded is None:
        raise FileNotFoundError(path)
    heading, body = loaded
    sheets, at = [], 0
    for index, sheet in enumerate(heading["sheets"]):
        sheets.append(_sheet(index, sheet, body[at : at + sheet["size"]]))
        at += sheet["size"]
    return sheets


def load_outcome(store: Path, sha256: str) -> dict[str, Any] | None:
    """The stored outcome of one content; None where it has to be read."""
    loaded = _load(cells_path(store, sha256))
    return loaded[0] if loaded else None


def save_cells(
    store: Path, sha256: str, outcome: dict[str, Any], sheets: list[tuple[dict[str, Any], pl.DataFrame]]
) -> None:
    """Store the outcome of one content with its sheets.

    Parameters
    ----------
    outcome
        outcome, format, message and whatever else shall come back from load_outcome.
    sheets
        For each sheet its heading (name, visible, merges) and one frame: row, c1…cN, k1…kN.
    """
    blobs = [_stream(frame) for _, frame in sheets]
    headings = [
        {**heading, "rows": frame.height, "width": frame.width // 2, "size": len(blob)}
        for (heading, frame), blob in zip(sheets, blobs, strict=True)
    ]
    body = b"".join(blobs)
    heading = {**outcome, "sheets": headings, "of": sha256}
    whole = json.dumps(heading, ensure_ascii=False).encode() + b"\n" + body
    path = cells_path(store, sha256)
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}.{threading.get_ident()}.part")
    part.write_bytes(_seal(whole) + whole)
    make_way(path)
    part.replace(path)


def _load(path: Path) -> tuple[dict[str, Any], memoryview] | None:
    """The heading and the body, where the file is there, whole, and of the content that it is named by."""
    try:
        content = path.read_bytes()
    except (FileNotFoundError, IsADirectoryError):
        return None
    whole = memoryview(content)[SEAL_BYTES:]
    if content[:SEAL_BYTES] != _seal(whole):
        return None
    end = content.index(b"\n", SEAL_BYTES)
    heading = json.loads(content[SEAL_BYTES:end])
    return (heading, memoryview(content)[end + 1 :]) if heading["of"] == path.stem else None


def _seal(whole: bytes | memoryview) -> bytes:
    return zlib.crc32(whole).to_bytes(SEAL_BYTES, "big")


def _stream(frame: pl.DataFrame) -> bytes:
    buffer = BytesIO()
    frame.write_ipc_stream(buffer, compression="lz4")
    return buffer.getvalue()


def _sheet(index: int, heading: dict[str, Any], blob: memoryview) -> Sheet:
    columns = pl.read_ipc_stream(bytes(blob)).get_columns()
    width = heading["width"]
    return Sheet(
        index=index,
        name=heading["name"],
        visible=heading["visible"],
        frame=pl.DataFrame(columns[: width + 1]),
        kinds=pl.DataFrame(columns[width + 1 :]),
        merges=tuple((top, left, bottom, right) for top, left, bottom, right in heading["merges"]),
    )
