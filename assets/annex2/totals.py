"""Why 合计 is not the sum of the rows: what several units report is counted once for the city."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple, Protocol

from schemas.lookups.annex2_lookups import FigureColumn, column_place, figure_columns
from schemas.tables.annex2 import CITY

TOTAL_REMARK = "同一企业、人员、文书由几个单位报送的，合计只计一次，故合计可小于各行之和。"


class Line(Protocol):
    """A row of the form."""

    @property
    def unit(self) -> str:
        """The unit, or the city."""

    @property
    def figures(self) -> Mapping[str, Decimal | None]:
        """Its figures by code."""


class Difference(NamedTuple):
    """One column whose total is not the sum of its rows."""

    code: str
    summed: Decimal
    total: Decimal


def differing_totals(lines: Sequence[Line]) -> list[Difference]:
    """Columns of the city's form whose total differs from the sum of the units' rows; the total is the last line."""
    *rows, total = lines
    if total.unit != CITY:
        return []
    sums = {code: sum((row.figures.get(code) or Decimal(0) for row in rows), Decimal(0)) for code in total.figures}
    return [
        Difference(code, sums[code], value)
        for code, value in total.figures.items()
        if value is not None and value != sums[code]
    ]


def explain_total(lines: Sequence[Line]) -> list[str]:
    """One sentence a column that differs, and one that says why; nothing where every total is the sum."""
    columns = {column.code: column for column in figure_columns()}
    found = sorted(differing_totals(lines), key=lambda each: list(columns).index(each.code))
    told = [_tell(each, columns[each.code]) for each in found]
    return [TOTAL_REMARK + "重复的企业、人员、文书见“单位间重复”。", *told] if told else []


def _tell(each: Difference, column: FigureColumn) -> str:
    name = f"{column_place(each.code)}{column.caption}"
    summed, total = (f"{value.normalize():f}{column.unit}" for value in (each.summed, each.total))
    return f"{name}：各行之和 {summed}，合计 {total}。"
