"""What speaks against single registry files having come whole: unread, cut, numbering, totals, rows without keys."""

import re
from collections.abc import Iterator
from typing import Any

import polars as pl

from assets.landing.landing import NOT_READABLE, STILL_COPYING
from assets.landing.walking import LINK, NOT_ARRIVED, UNREADABLE_FOLDER
from assets.parsing.coverage.doubt import Doubt, with_ruling
from assets.parsing.coverage.doubt_places import doubt_of_place, placed
from assets.parsing.coverage.partial_doubts import partial_doubts
from assets.parsing.coverage.row_doubts import told_by_rows, told_by_signs
from assets.recognising.wording.set_aside import is_set_aside
from assets.rulings import Ruling
from schemas.lookups.export_doubts import tell_doubt

# A sheet with fewer cells like numbers is a notice that quotes one.
UNREAD_LEAST = 3

# What a system hands out in place of a table when the session has ended or it failed: a page, a line of text.
PLAIN_FORMATS = ("html", "csv", "tsv", "txt")
# Pictures, films, documents and links by their name, where their content has no sign that we know.
_NO_TABLE_NAME = re.compile(
    r"(?i)\.(jpe?g|png|gif|bmp|tiff?|heic|heif|webp|svg|mp4|mov|avi|mp3|wav|m4a|amr|pdf|ofd|docx?|wps|pptx?|dps|lnk|url"
    r"|exe|msi|ini|log|eml|msg|psd|dwg|ttf|parquet)$|(^|/)比对概况[^/]*\.html?$"
)
_TABLE_NAME = re.compile(r"(?i)\.(xlsx?|xlsm|xlsb|et|ods|csv)$")

_ARRIVING = (STILL_COPYING, NOT_ARRIVED)
_NOT_TAKEN = (NOT_READABLE, LINK, UNREADABLE_FOLDER)


def find_file_doubts(
    hand_ins: pl.DataFrame,
    outcomes: pl.DataFrame,
    kinds: pl.DataFrame,
    signs: pl.DataFrame,
    tables: pl.DataFrame,
    standing: dict[tuple[str, str], Ruling],
) -> list[Doubt]:
    """Everything that speaks against single files, in the order of files.

    Parameters
    ----------
    hand_ins, outcomes, kinds, signs, tables
        HandIns, ParseOutcomes, FileKinds, TableSigns, RegistryTables.
    standing
        Rulings that stand (`assets.rulings.standing_rulings`): a doubt about exactly that content is set aside.
    """
    rows = _with_outcomes(hand_ins, outcomes, kinds)
    of_tables = _by_file(tables)
    of_signs = _by_file(_with_starts(signs, tables))
    found = []
    for row in rows:
        own, signed = of_tables.get(row["file"], []), of_signs.get(row["file"], [])
        for code, clause in _speak(row, own, signed):
            found.append(placed(row, own, code, clause))
        if signed and row["status"] == "new":
            found += [placed(row, own, *told) for told in partial_doubts(row["file"], of_signs, of_tables)]
    placeless = [doubt_of_place(row, of_tables[row["file"]]) for row in rows if row["file"] in of_tables]
    return [with_ruling(doubt, standing) for doubt in (*found, *placeless) if doubt is not None]


def _with_outcomes(hand_ins: pl.DataFrame, outcomes: pl.DataFrame, kinds: pl.DataFrame) -> list[dict[str, Any]]:
    """Each hand-in with what became of it, in the order of files."""
    read = outcomes.select("sha256", "outcome", "doubt", "format", read_message="message")
    joined = hand_ins.join(read, on="sha256", how="left").join(kinds.drop("message"), on="file", how="left")
    return joined.sort("file").rows(named=True)


def _by_file(frame: pl.DataFrame) -> dict[str, list[dict[str, Any]]]:
    grouped: dict[str, list[dict[str, Any]]] = {}
    for row in frame.iter_rows(named=True):
        grouped.setdefault(row["file"], []).append(row)
    return grouped


def _speak(row: dict[str, Any], tables: list[dict[str, Any]], signs: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """Codes and clauses that speak against one file."""
    if row["status"] == "ignored":
        yield from _not_landed(row["message"] or "")
    elif row["outcome"] not in (None, "ok"):
        # A repeat of what can't be read is unread as well: empty files are all alike.
        yield from _unread(row)
    elif row["status"] == "new":
        registry = "registry" in (row["kind"] or "")
        # A note, or a list of the program's own, is no export, however its text ends.
        may_be_export = registry or (not row["kind"] and (row["unread_numbers"] or 0) >= UNREAD_LEAST)
        if row["doubt"] and may_be_export:
            yield row["doubt"], tell_doubt(row["doubt"])
        if (row["unread_numbers"] or 0) >= UNREAD_LEAST and (registry or not row["kind"]):
            code = "sheet_unread" if registry else "unrecognised"
            yield code, tell_doubt(code, count=row["unread_numbers"])
        elif not row["kind"] and _is_page(row):
            yield "page_instead", tell_doubt("page_instead")
        if registry:
            yield from told_by_signs(signs)
            yield from told_by_rows(tables)


def _is_page(row: dict[str, Any]) -> bool:
    """Whether a file named as a table holds a page or a line of text; a list set aside by its purpose was a table."""
    return not row["set_aside"] and row["format"] in PLAIN_FORMATS and _TABLE_NAME.search(row["file"]) is not None


def _with_starts(signs: pl.DataFrame, tables: pl.DataFrame) -> pl.DataFrame:
    """TableSigns with `before` Int64: numbers before a table's first that no other table of the export can have."""
    keys = ["file", "sheet", "table"]
    export = ["source", "family"]
    counted = tables.sort("rows", descending=True).unique(keys, keep="first", maintain_order=True)
    others = tables.group_by(export).agg(all_rows=pl.col("rows").sum().cast(pl.Int64))
    whole = counted.join(others, on=export, how="left").select(*keys, "all_rows", own=pl.col("rows").cast(pl.Int64))
    beside = (pl.col("all_rows") - pl.col("own")).fill_null(0)
    before = pl.col("first").cast(pl.Int64).fill_null(1) - 1
    return signs.join(whole, on=keys, how="left", maintain_order="left").with_columns(
        before=pl.when(before > beside).then(before).otherwise(0)
    )


def _not_landed(message: str) -> Iterator[tuple[str, str]]:
    if message in _ARRIVING:
        yield "arriving", tell_doubt("arriving")
    elif message in _NOT_TAKEN:
        yield "not_taken", tell_doubt("not_taken", detail=message.rstrip("。"))


def _unread(row: dict[str, Any]) -> Iterator[tuple[str, str]]:
    if _NO_TABLE_NAME.search(row["file"]) or is_set_aside(row["file"], row["outcome"]):
        return
    if row["outcome"] == "encrypted":
        yield "encrypted", tell_doubt("encrypted")
    elif row["outcome"] != "foreign":
        yield "unreadable", tell_doubt("unreadable", detail=(row["read_message"] or "").rstrip("。"))
