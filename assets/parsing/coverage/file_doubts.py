"""What speaks against single registry files having come whole: unread, cut, numbering, totals, rows without keys."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import polars as pl

from assets.landing.landing import NOT_READABLE, STILL_COPYING
from assets.landing.walking import LINK, NOT_ARRIVED, UNREADABLE_FOLDER
from assets.parsing.coverage.partial_doubts import ALL_YEARS, Years, partial_doubts
from assets.recognising.wording.set_aside import is_set_aside
from assets.rulings import ACCEPT_FILE, Ruling
from schemas.labels import FIELD_LABELS
from schemas.lookups.departments import standing_of
from schemas.lookups.export_doubts import tell_doubt
from schemas.lookups.families import FAMILY_BITS, families_named
from schemas.settings import REGISTRY_FOLDERS
from schemas.vocabulary import Family

VOID, FORMER, TOLD = "void", "former", "told"
REVIEWS_ABSENT = "reviews_absent"
REVIEWS_UNMEANT = "reviews_unmeant"

# A sheet with fewer cells like numbers is a notice that quotes one.
UNREAD_LEAST = 3
# Offices delete a row by hand now and then; more is a loss.
MISSING_SHARE = 0.02
# A handful of numbers out of a long list was picked by a filter (one county, one item); a loss leaves most of them.
HANDFUL = 20
# Below it each such record stands for itself (a namesake is then never called absent); above it the export is blurred.
REJECTED_SHARE = 0.02
UNSOUND_SHARE = 0.02
NAMELESS_SHARE = 0.05
FEWEST_ROWS = 3
# Beyond typing errors: columns have slipped against each other, or one was taken for another.
CONTRADICTION_SHARE = 0.02
_CONTRADICTIONS = {
    "reversed": "ends_before_starts",
    "divided": "ids_disagree",
    "undated": "dates_unread",
    "overdue": "states_disagree",
    "overrun": "reviews_after_end",
    "crossed": "items_contradict",
    "copied": "copied_block",
}
# A column that is empty in most rows is not there.
EMPTY_SHARE = 0.5
_COLUMNS = {
    "idless": "ids_absent",
    "numberless": "numbers_absent",
    "itemless": "items_absent",
    "endless": "ends_absent",
    "stateless": "states_absent",
}
# The certificates' numbers of these families hold no ID: without them an export can't be searched by number.
_BY_NUMBER = (Family.CONSTRUCTION_SPECIAL_OPERATION, Family.CONSTRUCTION_SAFETY_OFFICER)
_RUNS = {"itemless_run": "item", "endless_run": "valid_to", "stateless_run": "status"}
"""Stretches without a cell, by the column that they lack."""
_TOLD_ONLY = (
    "limited_beside", "ids_regained", "ids_absent", "items_absent", "ends_absent", "states_absent", "columns_broken",
    REVIEWS_ABSENT, REVIEWS_UNMEANT,
)  # fmt: skip
_OF_NUMBERS = ("numbers_absent", "numbers_broken")
# A family of which a file holds fewer of its rows was misread there rather than exported.
STRAY_SHARE = 0.02

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
_YEARS = re.compile(
    r"(?P<first>20\d\d|19\d\d)年?度?(?:\s*[-—~至到]\s*(?P<last>20\d\d|19\d\d)年?度?)?(?:内|期间)?(?:新)?(?:发证|取证|颁证|核发|领证)"
)


@dataclass(frozen=True)
class Doubt:
    """What speaks against an export: whose, of which families (none: all of the department), in which file.

    `digest` stands for the content shown. `effect` says what it prevents, `years` of which issue it speaks.
    """

    source: str
    families: tuple[str, ...]
    file: str
    code: str
    clause: str
    digest: str
    effect: str = VOID
    years: tuple[int | None, int | None] = (None, None)
    ruling: Ruling | None = None

    def concerns(self, source: str, family: str) -> bool:
        """Whether an export of this department and family may be what the file holds or should have held."""
        return self.source in ("", source) and (not self.families or family in self.families)


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
    joined = (
        hand_ins.join(
            outcomes.select("sha256", "outcome", "doubt", "format", read_message="message"), on="sha256", how="left"
        )
        .join(kinds.drop("message"), on="file", how="left")
        .sort("file")
    )
    of_tables = _by_file(tables)
    of_signs = _by_file(_with_starts(signs, tables))
    found = []
    for row in joined.iter_rows(named=True):
        own, signed = of_tables.get(row["file"], []), of_signs.get(row["file"], [])
        for code, clause in _speak(row, own, signed):
            found.append(_placed(row, own, code, clause))
        if signed and row["status"] == "new":
            found += [_placed(row, own, *told) for told in partial_doubts(row["file"], of_signs, of_tables)]
    registries = [row for row in joined.iter_rows(named=True) if row["file"] in of_tables]
    placeless = [_placeless(row, of_tables[row["file"]]) for row in registries]
    return [with_ruling(doubt, standing) for doubt in (*found, *placeless) if doubt is not None]


def with_ruling(doubt: Doubt, standing: dict[tuple[str, str], Ruling]) -> Doubt:
    """The doubt with the ruling that sets it aside, if there is one on exactly this content."""
    ruling = standing.get((ACCEPT_FILE, doubt.file))
    return replace(doubt, ruling=ruling) if ruling and ruling.digest == doubt.digest else doubt


def digest_of_file(sha256: str | None, size: int) -> str:
    """What stands for a file's content: its SHA-256, or its size as long as it has not been taken in."""
    return sha256 or f"size:{size}"


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
            yield from _of_signs(signs)
            yield from _of_rows(tables)


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


def _of_signs(signs: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """What the tables tell of their own completeness; a total may count all tables of the file."""
    whole = sum(sign["records"] for sign in signs)
    page, pages = (max((sign[name] or 0 for sign in signs), default=0) for name in ("page", "pages"))
    if page < pages:
        yield "pages_missing", tell_doubt("pages_missing", page=page, pages=pages)
    for line in dict.fromkeys(sign["broken_off"] for sign in signs if sign["broken_off"]):
        yield "broken_off", tell_doubt("broken_off", line=line)
    if not whole and signs:
        yield "no_records", tell_doubt("no_records")
    for sign in signs:
        missing, stated = (sign["missing"] or 0) + sign["before"], sign["stated"] or 0
        picked = sign["records"] < min(HANDFUL, missing)
        if missing > max(1, MISSING_SHARE * (sign["records"] + missing)) and not picked:
            yield "numbers_missing", tell_doubt("numbers_missing", count=missing, total=sign["records"])
        if whole and stated > max(sign["records"], whole):
            yield "total_disagrees", tell_doubt("total_disagrees", stated=stated, total=whole)


def _of_rows(tables: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """What share of a file's records nothing leads to."""
    total, lost, numeric, unsound, nameless = (
        sum(table[name] for table in tables) for name in ("rows", "lost", "numeric", "unsound", "nameless")
    )
    if _beyond(lost, total, REJECTED_SHARE):
        yield "rejected_in_bulk", tell_doubt("rejected_in_bulk", total=total, count=lost)
    if _beyond(numeric, total, UNSOUND_SHARE):
        yield "ids_numeric", tell_doubt("ids_numeric", total=total, count=numeric)
    elif _beyond(regained := sum(table["regained"] for table in tables), total, UNSOUND_SHARE):
        yield "ids_regained", tell_doubt("ids_regained", total=total, count=regained)
    elif _beyond(unsound, total, UNSOUND_SHARE):
        yield "ids_unusable", tell_doubt("ids_unusable", total=total, count=unsound)
    if _beyond(nameless, total, NAMELESS_SHARE):
        yield "names_missing", tell_doubt("names_missing", total=total, count=nameless)
    for name, code in _CONTRADICTIONS.items():
        count = sum(table[name] for table in tables)
        if _beyond(count, total, CONTRADICTION_SHARE):
            yield code, tell_doubt(code, total=total, count=count)
    yield from _of_columns(tables, total)


def _of_columns(tables: list[dict[str, Any]], total: int) -> Iterator[tuple[str, str]]:
    """Columns that an export lacks, or that are empty: what they would have told can't be judged."""
    for name, code in _COLUMNS.items():
        if _beyond(_sum(tables, name), total, EMPTY_SHARE):
            yield code, tell_doubt(code)
    yield from _of_stretches(tables, total)
    if _beyond(count := _sum(tables, "unmeant"), total, 0.0):
        yield REVIEWS_UNMEANT, tell_doubt(REVIEWS_UNMEANT, total=total, count=count)
    if unreviewed := _sum(tables, "unreviewed"):
        yield REVIEWS_ABSENT, tell_doubt(REVIEWS_ABSENT, count=unreviewed)


def _of_stretches(tables: list[dict[str, Any]], total: int) -> Iterator[tuple[str, str]]:
    """Columns that are empty on end, in a part of the rows."""
    if count := _sum(tables, "numberless_run"):
        yield "numbers_broken", tell_doubt("numbers_broken", total=total, count=count)
    lost = {field: count for name, field in _RUNS.items() if (count := _sum(tables, name))}
    if lost:
        detail = "、".join(f"{FIELD_LABELS[field]}（{count}行）" for field, count in lost.items())
        yield "columns_broken", tell_doubt("columns_broken", total=total, detail=detail)


def _sum(tables: list[dict[str, Any]], name: str) -> int:
    return sum(table[name] for table in tables)


def _beyond(count: int, total: int, share: float) -> bool:
    return count >= FEWEST_ROWS and count > share * total


def _placed(
    row: dict[str, Any], tables: list[dict[str, Any]], code: str, clause: str, years: Years = ALL_YEARS
) -> Doubt | None:
    """The doubt with whose certificates it concerns; none where the file can be no department's export."""
    # A folder that may not be read stands for all that lies in it.
    standing = standing_of(row["file"] + "/" if row["message"] == UNREADABLE_FOLDER else row["file"])
    families = _families(row["file"], tables)
    if standing.folder in REGISTRY_FOLDERS:
        source = standing.folder
    elif standing.known or not families or tables:
        return None
    else:
        source = ""
    by_id = code in _OF_NUMBERS and not set(families) & set(_BY_NUMBER)
    effect = TOLD if code in _TOLD_ONLY or by_id else VOID
    digest = digest_of_file(row["sha256"], row["bytes"])
    return Doubt(
        source,
        families,
        row["file"],
        code,
        clause,
        digest,
        effect,
        _years(row["file"]) if years == ALL_YEARS else years,
    )


def _placeless(row: dict[str, Any], tables: list[dict[str, Any]]) -> Doubt | None:
    """A registry that lies in no department's folder: its records count, its absences don't."""
    if standing_of(row["file"]).folder in REGISTRY_FOLDERS:
        return None
    digest = digest_of_file(row["sha256"], row["bytes"])
    families = _families(row["file"], tables)
    return Doubt("", families, row["file"], "no_department", tell_doubt("no_department"), digest, TOLD)


def _families(file: str, tables: list[dict[str, Any]]) -> tuple[str, ...]:
    """Families that the file holds, as far as it was read; else those that its name speaks of."""
    total = sum(table["rows"] for table in tables)
    held: dict[str, int] = {}
    for table in tables:
        held[table["family"]] = held.get(table["family"], 0) + table["rows"]
    read = {family for family, rows in held.items() if family and rows > STRAY_SHARE * total}
    named = families_named(file.rsplit("/", maxsplit=1)[-1])
    spoken = {family for family, bit in FAMILY_BITS.items() if named & bit}
    return tuple(sorted(read | spoken))


def _years(file: str) -> tuple[int | None, int | None]:
    """Years of issue that a file's name limits it to (2019-2021年发证); none where it says nothing of issue."""
    found = _YEARS.search(file.rsplit("/", maxsplit=1)[-1])
    if not found:
        return None, None
    return int(found["first"]), int(found["last"] or found["first"])
