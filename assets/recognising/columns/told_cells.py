"""Cells that tell a whole certificate: 低压电工作业，编号T3709…，2028年6月到期, or 工种、编号 and 有效期至 in lines."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache, partial

import polars as pl

from assets.recognising.columns.told_facts import told_in
from assets.recognising.columns.told_items import MARGIN, share_of_items, with_posts
from assets.recognising.wording.column import Column
from assets.recognising.wording.shapes import shape_of

TOLD = "told"
CONFIDENCE = 0.7
# Most cells must tell a number and a further fact; the rest are blanks, 无 and typing.
MOST = 0.6
FIELDS = (
    "number", "family", "item", "issue", "valid_from", "valid_to", "issuer", "status", "remark",
    "open_end", "open_review", "open_status",
)  # fmt: skip
_IDENTITY = re.compile("身份|公民")
_DAYS = frozenset(("issue", "valid_from", "valid_to"))
# 操作证（项目/编号/到期日）: which days its cells hold is told by the header alone.
_HEADED_DAYS = re.compile(
    "(?P<issue>(?:发证|取证|领证|办证|颁证|颁发|核发|签发|初领|批准)(?!机关|机构|单位|部门))"
    "|(?P<valid_to>到期|有效|截止|截至|届满|期满|失效|终止)|(?P<other>复审|复核|审验|年审|起[始日]|开始|出生|入职)"
)
# A column under one of these headers may hold more than the header says.
_BROAD = frozenset(("", "family", "category", "item", "status", "remark", "number"))
# Shorter cells hold one thing.
LENGTH_LEAST = 14


def with_told_cells(columns: Sequence[Column], sample: Sequence[Sequence[str | None]]) -> list[Column]:
    """Columns, the one whose cells tell certificates cut into a column for each fact that no other column holds."""
    if any(column.slot for column in columns):
        return list(columns)
    trades = _trades(columns, sample)
    for column in columns:
        others = {each.field for each in columns if each.index != column.index and each.index not in trades}
        # A listed header of numbers means what it says.
        listed = column.field == "number" and not column.part
        if column.field not in _BROAD or listed or "number" in others:
            continue
        cells = [cell for row in sample if (cell := row[column.index - 1]) and shape_of(cell)]
        if _share(cells) >= MOST:
            fields = {field for field in _fields(cells) if field not in others}
            cut = _cut(columns, column, fields, _headed_days(column, fields | others))
            return with_posts(cut, trades) if "item" in fields else cut
    return list(columns)


def _trades(columns: Sequence[Column], sample: Sequence[Sequence[str | None]]) -> set[int]:
    """Columns taken for the item that mostly name trades as people speak, and no item: 工种 外墙维护工."""
    items = [column.index for column in columns if column.field == "item" and column.method != "confirmed"]
    said = {at: [cell for row in sample if (cell := row[at - 1])] for at in items}
    return {at for at, cells in said.items() if share_of_items(cells) + MARGIN < MOST}


def _share(cells: Sequence[str]) -> float:
    return sum(map(_tells_certificate, cells)) / max(1, len(cells))


def _tells_certificate(cell: str) -> bool:
    if len(cell) < LENGTH_LEAST or shape_of(cell) in ("number", "id_no", "date"):
        return False
    fields = {field for field, _ in _told(cell)}
    return "number" in fields and len(fields) > 1


@lru_cache(maxsize=8192)
def _told(cell: str) -> tuple[tuple[str, str], ...]:
    """The facts of a certificate; an identity number is the certificate's, as those of special equipment are."""
    told = told_in(cell)
    numbered = any(field == "number" for field, _ in told) or _IDENTITY.search(cell) is not None
    return tuple(("number", value) if field == "id_no" and not numbered else (field, value) for field, value in told)


def _fields(cells: Sequence[str]) -> Counter[str]:
    return Counter(field for cell in cells for field, _ in _told(cell) if field in FIELDS)


def _headed_days(column: Column, taken: set[str]) -> list[str]:
    """The days that the header names in order, where the cells' own words say of none which it is; else none."""
    named = [found.lastgroup or "" for found in _HEADED_DAYS.finditer(column.header or "")]
    sure = "open_end" in taken and "other" not in named and len(set(named)) == len(named)
    return named if sure and not taken.intersection(named) else []


def _cut(columns: Sequence[Column], whole: Column, fields: set[str], days: Sequence[str]) -> list[Column]:
    told = replace(whole, confidence=CONFIDENCE, method="content", part=TOLD)
    parts = [replace(told, field=field) for field in FIELDS if field in fields and not (days and field == "open_end")]
    parts += [replace(told, field=day, part=f"{TOLD}{at}/{len(days)}") for at, day in enumerate(days)]
    kept = [column for column in columns if column.index != whole.index]
    return sorted([*kept, *parts], key=lambda column: (column.index, column.slot, column.field))


def told_texts(texts: pl.Series, column: Column) -> pl.Series:
    """A field's values out of cells that tell certificates, parted by ；; the whole cell where some lack theirs."""
    which = column.part.removeprefix(TOLD)
    read = partial(_day, which=which) if which else partial(_value, field=column.field)
    values = {text: read(text) for text in texts.unique().drop_nulls()}
    return pl.Series(texts.name, [values[text] if text is not None else None for text in texts], dtype=pl.String)


@lru_cache(maxsize=8192)
def _value(text: str, field: str) -> str | None:
    told = _told(text)
    values = [value for name, value in told if name == field]
    numbers = sum(name == "number" for name, _ in told)
    if field == "number":
        # 无, 办理中 and numbers of no known grammar stay as they are.
        return "；".join(values) or text
    if len(values) == max(1, numbers):
        return "；".join(values)
    if field in _DAYS and values:
        # Which certificate's they are is not told: nothing is read of them.
        return text
    return values[0] if len(set(values)) == 1 else None


@lru_cache(maxsize=8192)
def _day(text: str, which: str) -> str | None:
    """The days at the place `which` (`0/2`: the first of two) of a header that names them; the cell where some lack."""
    at, count = map(int, which.split("/"))
    told = _told(text)
    days = [value for name, value in told if name == "open_end"]
    numbers = sum(name == "number" for name, _ in told)
    if not days:
        return None
    return "；".join(days[at::count]) if len(days) == count * max(1, numbers) else text
