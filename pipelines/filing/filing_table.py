"""The table unit × deadline of `certscreen filings`: 未报, 已报第n版, 更正."""

import unicodedata
from collections.abc import Sequence
from datetime import date

from assets.annex2.filed import Filing
from schemas.lookups.units import unit_key
from schemas.tables.annex2 import CITY

_GAP = "  "


def tell_table(units: Sequence[str], deadlines: Sequence[date], filings: Sequence[Filing]) -> str:
    """Lay out who has filed what.

    Parameters
    ----------
    units
        Who is to file, in order; others that have filed and the city follow.
    deadlines
        The campaign's deadlines; others that were filed for follow.
    filings
        All filings, in the order in which they were made.
    """
    last = {(unit_key(filing.unit), filing.deadline): filing for filing in filings}
    known = {unit_key(unit): unit for unit in units}
    others = {unit_key(filing.unit): filing.unit for filing in filings if filing.unit != CITY}
    names = {**others, **known}
    order = [*known, *(key for key in others if key not in known), unit_key(CITY)]
    days = sorted({*deadlines, *(filing.deadline for filing in filings)})
    header = ["填报单位", *(day.isoformat() for day in days)]
    rows = [[names.get(key, CITY), *(_cell(last.get((key, day))) for day in days)] for key in order]
    return "\n".join(_aligned([header, *rows]))


def _cell(filing: Filing | None) -> str:
    if filing is None:
        return "未报"
    return f"已报第{filing.version}版" + ("（更正）" if filing.version > 1 else "")


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    return [
        _GAP.join(text + " " * (width - _width(text)) for text, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def _width(text: str) -> int:
    """Columns on a terminal: a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(sign) in "FW" else 1 for sign in text)
