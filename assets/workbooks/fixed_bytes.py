"""Saving an openpyxl workbook so that the same content gives the same bytes, whole or not at all."""

import io
import re
import zipfile
from datetime import date, datetime, time
from pathlib import Path

from openpyxl import Workbook

from assets.atomic import replace_atomically

_EARLIEST_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")


def save_workbook(book: Workbook, path: Path, dated: date) -> None:
    """Save atomically; openpyxl stamps the clock into the archive and the properties, which are set to `dated`.

    Parameters
    ----------
    book
        The finished workbook.
    path
        The file to replace.
    dated
        The day that stands in the file's properties.
    """
    book.properties.created = datetime.combine(dated, time())
    book.properties.creator = "certscreen"
    raw = io.BytesIO()
    book.save(raw)
    stamp = f"{dated.isoformat()}T00:00:00Z".encode()
    replace_atomically(path, lambda part: _rewrite(raw, part, stamp))


def _rewrite(raw: io.BytesIO, path: Path, stamp: bytes) -> None:
    """Copy the archive's members in their order with a fixed time."""
    with zipfile.ZipFile(raw) as made, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as fixed:
        for info in made.infolist():
            content = made.read(info)
            if info.filename == "docProps/core.xml":
                content = _MODIFIED.sub(rb"\g<1>" + stamp + rb"\g<2>", content)
            member = zipfile.ZipInfo(info.filename, _EARLIEST_ZIP_TIME)
            member.compress_type = zipfile.ZIP_DEFLATED
            fixed.writestr(member, content)
