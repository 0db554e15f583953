"""Who sent a file, as its tables tell: so that what was said of a sender's columns is found again under any name."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from pathlib import PurePosixPath

import polars as pl

from assets.reading.cell_store import Sheet
from assets.recognising.sheets.header_rows import find_headers, trimmed
from assets.recognising.sheets.sheet_view import HEADER_WINDOW, SheetView
from assets.recognising.tables.file_tables import CERTIFICATE_KINDS, FileTables, filing_unit, find_in_file
from assets.recognising.tables.found_table import Table
from assets.recognising.wording.row_signs import EXAMPLE, says_something
from assets.recognising.wording.title_lines import enterprise_hint, organisation
from assets.told_columns import Sender, Signature, ToldColumn, told_of
from schemas.lookups.departments import standing_of
from schemas.lookups.units import unit_key
from schemas.settings import LEDGER_FOLDERS, REGISTRY_FOLDERS
from schemas.values.organisation import enterprise_key
from schemas.values.organisation import normalise as normalise_name

# As assets.parsing.rosters.senders: a file is one enterprise's when at least half of its rows say so.
DOMINANT_SHARE = 0.5
# A line of more cells above the first person is a header or a row, not a title.
TITLE_CELLS = 2

# Stands for a file's name that says nothing of whose it is.
NAMELESS = "1"
# What a file's name says besides whose it is: when, which version, what kind of list.
_NOT_WHOSE = re.compile(
    r"(?:19|20)\d{2}\s*年?|\d{1,2}\s*[月日号]|[\d\s.、_\-—（）()]+|[vV]\d+|最新版?|最终版?|更正|修改版?|新版|副本|定稿|"
    "花名册|名册|名单|台账|登记表|统计表|汇总表?|明细表?|一览表|信息表?|上报表?|报送|人员|员工|职工|持证|特种作业|特种设备|证书|表$"
)


def scope_of(file: str) -> str:
    """The folder whose senders a file is one of: a department's or a ledger's; empty for enterprises."""
    folder = standing_of(file).folder
    return folder if folder in (*REGISTRY_FOLDERS, *LEDGER_FOLDERS) else ""


def sender_of(found: FileTables) -> Sender:
    """Who sent a file, as the rest of the program names senders (assets.parsing.rosters.senders).

    A department is its folder, a filing unit its sub-folder; an enterprise is named by most rows, by the lines above
    them, the sheet, the file or the folder. A file that names nobody goes under what its name says besides when.
    """
    scope = scope_of(found.file)
    if scope in REGISTRY_FOLDERS:
        return Sender(scope, scope, scope)
    if scope:
        unit = filing_unit(found, found.tables[0]) if found.tables else found.place.unit or scope
        return Sender(scope, unit, unit_key(unit))
    file = _undated(found.file)
    name = _dominant(found, file) or _hint(found, file) or _bare_stem(file)
    keyed = pl.DataFrame({"name": [name]}).select(
        name=normalise_name(pl.col("name")), key=enterprise_key(pl.col("name"))
    )
    return Sender("", keyed["name"][0] or name, keyed["key"][0] or name)


def find_with_told(file: str, sheets: Sequence[Sheet], standing: Sequence[ToldColumn]) -> FileTables:
    """The tables of one file, read as was said of its sender's columns.

    Whose a file is may itself stand in a told column: each sender's word is tried on the headers that are there, and
    holds where the file then turns out to be that sender's.
    """
    plain = find_in_file(file, sheets)
    own = [act for act in standing if act.scope == scope_of(file)]
    there = _headers_there(plain.views, frozenset(act.header for act in own))
    if not there:
        return plain
    tried: dict[str, tuple[FileTables, Sender]] = {}
    for sender in _senders([act for act in own if act.header in there], first=sender_of(plain)):
        told = {header: said for header, said in told_of(own, sender).items() if header in there}
        saying = repr(sorted((header, sorted(said.items())) for header, said in told.items()))
        if saying not in tried:
            found = find_in_file(file, sheets, told)
            tried[saying] = found, sender_of(found)
        found, whose = tried[saying]
        if whose.is_same(sender):
            return found
    return plain


def _headers_there(views: Sequence[SheetView], known: AbstractSet[Signature]) -> frozenset[Signature]:
    if not known:
        return frozenset()
    return frozenset(trimmed(each.signature) for view in views for each in find_headers(view, known)) & known


def _senders(acts: Sequence[ToldColumn], first: Sender) -> list[Sender]:
    """Whose word may hold, each once; whoever the file seems to be from by itself is tried first."""
    senders = {act.sender_key: act.whose for act in acts}
    return [senders[key] for key in sorted(senders, key=lambda key: (key != first.key, key))]


def _dominant(found: FileTables, file: str) -> str | None:
    """The enterprise that at least half of the rows name."""
    tables = [table for table in found.tables if table.kind in CERTIFICATE_KINDS]
    named = [_named_in(table, file) for table in tables]
    counts = pl.concat([pl.DataFrame(schema=_COUNTED), *named]).group_by("name").agg(pl.sum("count"))
    most = counts.sort("count", "name", descending=[True, False]).row(0, named=True) if counts.height else None
    return most["name"] if most and most["count"] >= DOMINANT_SHARE * float(counts["count"].sum()) else None


_COUNTED = {"name": pl.String, "count": pl.UInt32}


def _named_in(table: Table, file: str) -> pl.DataFrame:
    """The enterprises that the rows of one table name, by their column or what stands around the table: name, count."""
    column = next((each for each in table.columns if each.field == "enterprise"), None)
    if column is None:
        lines = [table.view.cells(at) for at in table.titles]
        hint = enterprise_hint(lines, table.view.sheet.name, file)
        return pl.DataFrame([(hint, len(table.body))] if hint else [], schema=_COUNTED, orient="row")
    texts = table.view.sheet.frame[f"c{column.stored}"].gather(table.body).alias("enterprise").to_frame()
    example = table.view.outline["lead"].gather(table.body).str.contains(EXAMPLE)
    said = texts.filter(~example & says_something("enterprise").fill_null(value=False))
    counts = said.group_by("enterprise").agg(count=pl.len())
    return counts.select(name=normalise_name(pl.col("enterprise")), count=pl.col("count").cast(pl.UInt32)).drop_nulls()


def _hint(found: FileTables, file: str) -> str | None:
    """An enterprise named above the first row of any sheet, or by the sheet, the file or the folder."""
    views = [view for view in found.views if view.height]
    hints = (enterprise_hint(list(_lines_above(view)), view.sheet.name, file) for view in views)
    return next(filter(None, hints), None)


def _lines_above(view: SheetView) -> Iterator[tuple[str | None, ...]]:
    for at in range(min(HEADER_WINDOW, view.height)):
        cells = view.cells(at)
        if sum(cell is not None for cell in cells) > TITLE_CELLS:
            return
        yield cells


def _undated(file: str) -> str:
    """A file's path without what its name says of dates, versions and lists; one that names an enterprise as it is."""
    path = PurePosixPath(file)
    if organisation(path.stem):
        return file
    rest = _NOT_WHOSE.sub("", unicodedata.normalize("NFKC", path.stem))
    return str(path.with_name(f"{rest or NAMELESS}{path.suffix}"))


def _bare_stem(file: str) -> str:
    path = PurePosixPath(file)
    return path.stem if path.stem != NAMELESS else path.parent.as_posix()
