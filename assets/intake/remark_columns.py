"""Columns that hold remarks beside the one column of remarks: their headers say so, or what stands in them does."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import polars as pl

from schemas.values.remarks import header_holds_remarks, header_tells_former, read_remark

if TYPE_CHECKING:
    from assets.intake.columns import Candidate, Column

FIELD = "remark"
CONFIDENCE, CONTENT_CONFIDENCE = 0.8, 0.5
# 已复审 or 外省 over and over is a state; whoever explains something writes more.
WORDS_LEAST = 4


def with_remark_columns(columns: Sequence["Column"], candidates: Mapping[int, "Candidate"]) -> list["Column"]:
    """Columns that no field has taken and whose header speaks of remarks, or whose cells do, are remarks too.

    A remark accuses nobody: it only explains. So whoever explains something under a header that nobody knows is heard.
    """
    return [_as_remark(column, candidates.get(column.index)) for column in columns]


def _as_remark(column: "Column", candidate: "Candidate | None") -> "Column":
    if column.field or not column.header:
        return column
    if header_holds_remarks(column.header):
        return replace(column, field=FIELD, slot=0, confidence=CONFIDENCE, method="fuzzy")
    if column.method == "unmapped" and candidate and any(map(_explains, candidate.said)):
        return replace(column, field=FIELD, slot=0, confidence=CONTENT_CONFIDENCE, method="content")
    return column


def _explains(cell: str) -> bool:
    return sum("\u3400" <= letter <= "\u9fff" for letter in cell) >= WORDS_LEAST and bool(read_remark(cell).told)


def joined_remarks(texts: Sequence[tuple["Column", pl.Series]]) -> pl.Series:
    """One text a row of all its remarks; a former name or number with the word for what it is."""
    parts = pl.DataFrame([_told(column, text).alias(f"c{column.index}") for column, text in texts])
    joined = pl.concat_str(pl.all(), separator="；", ignore_nulls=True)
    return parts.select(remark=pl.when(joined != "").then(joined))["remark"]


def _told(column: "Column", text: pl.Series) -> pl.Series:
    if column.header and header_tells_former(column.header):
        word = "曾用名" if "名" in column.header else "原身份证号"
        return (f"{word}：" + text).rename(text.name)
    return text
