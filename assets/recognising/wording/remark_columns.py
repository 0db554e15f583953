"""Columns whose headers tell that they hold remarks, beside the one column of remarks: 曾用名, 原身份证号, 变更说明."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import polars as pl

from schemas.values.remarks import header_holds_remarks, header_tells_former
from schemas.values.text import says_nothing

if TYPE_CHECKING:
    from assets.recognising.wording.column import Column

FIELD = "remark"
CONFIDENCE = 0.8


def with_remark_columns(columns: Sequence["Column"]) -> list["Column"]:
    """Columns that no field has taken and whose header speaks of remarks are remarks too."""
    return [
        replace(column, field=FIELD, slot=0, confidence=CONFIDENCE, method="fuzzy")
        if not column.field and column.header and header_holds_remarks(column.header)
        else column
        for column in columns
    ]


def joined_remarks(texts: Sequence[tuple["Column", pl.Series]]) -> pl.Series:
    """One text a row of all its remarks; a former name or number with the word for what it is."""
    parts = pl.DataFrame([_told(column, text).alias(f"c{column.index}") for column, text in texts])
    joined = pl.concat_str(pl.all(), separator="；", ignore_nulls=True)
    return parts.select(remark=pl.when(joined != "").then(joined))["remark"]


def _told(column: "Column", text: pl.Series) -> pl.Series:
    if column.header and header_tells_former(column.header):
        word = "曾用名" if "名" in column.header else "原身份证号"
        said = pl.col(text.name)
        told = pl.when(~says_nothing(said)).then(pl.concat_str(pl.lit(f"{word}："), said)).alias(text.name)
        return text.to_frame().select(told)[text.name]
    return text
