"""Builds small hand-ins and takes them through landing and reading, for the tests of intake."""

import io
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import polars as pl
import xlsxwriter

from assets.landing.landing import land
from assets.reading.cell_store import Sheet, load_sheets
from assets.reading.content_reading import read_files
from schemas.settings import TIMEZONE, Limits

# Later than any file that a test writes.
MOMENT = datetime(2100, 1, 1, 8, tzinfo=ZoneInfo(TIMEZONE))
QUICK = Limits(memory_bytes=1024**3, cpu_seconds=5, wall_seconds=10)


def workbook(fill: Callable[[xlsxwriter.Workbook], None], **options: Any) -> bytes:
    """An xlsx workbook as bytes."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, options) as book:
        fill(book)
    return buffer.getvalue()


def table(rows: list[list[Any]]) -> bytes:
    """An xlsx workbook with one sheet that holds these rows."""

    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet("名单")
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)

    return workbook(fill)


def put(inbox: Path, name: str, content: bytes) -> Path:
    """Put a file into the inbox."""
    path = inbox / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def landed(folder: Path, moment: datetime = MOMENT) -> pl.DataFrame:
    """Land folder/inbox into folder/store without waiting."""
    return land(folder / "inbox", folder / "store", moment, pause=lambda _: None)


def read(folder: Path, content: bytes, name: str = "甲厂/名单.xlsx", limits: Limits = QUICK) -> dict[str, Any]:
    """Land and read one file; returns its outcome."""
    put(folder / "inbox", name, content)
    hand_ins = landed(folder).filter(pl.col("file") == name)
    return read_files(hand_ins, folder / "store", limits).row(0, named=True)


def sheets(folder: Path, content: bytes, name: str = "甲厂/名单.xlsx") -> list[Sheet]:
    """Land and read one file; returns its sheets."""
    outcome = read(folder, content, name)
    assert outcome["outcome"] == "ok", outcome["message"]
    return load_sheets(folder / "store", outcome["sha256"])


def cells(sheet: Sheet) -> list[tuple[Any, ...]]:
    """Row number and texts of each row."""
    return sheet.frame.rows()
