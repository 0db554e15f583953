"""How lately each dated table of law was checked against its originals; one that nobody checked for a year is told."""

from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from schemas.lookups.catalogue import read_rows

DATED_TABLES = {
    "statutes": "法规条文",
    "validity": "有效期和复审",
    "renewal_windows": "换证申请期限",
    "item_catalogues": "准操项目目录",
    "retirement_ages": "退休年龄",
}
"""Tables that say from when until when each row holds: file in schemas/lookups, what people call it."""
STALE_DAYS = 365


class Checked(NamedTuple):
    """One table: file name, what people call it, its rows, the newest day on which a row was checked."""

    table: str
    label: str
    rows: int
    newest: date

    def is_stale(self, as_of: date) -> bool:
        """Whether nobody checked any row of it within a year before the day."""
        return as_of - self.newest > timedelta(days=STALE_DAYS)


@cache
def checked_tables() -> tuple[Checked, ...]:
    """All dated tables."""
    return tuple(_checked(table, label) for table, label in DATED_TABLES.items())


def stale_lines(as_of: date) -> list[str]:
    """One sentence for each table that nobody checked for a year."""
    return [
        f"“{each.label}”最近一次核对是 {each.newest}，已超过一年，法规可能有变化，请主管部门核对。"
        for each in checked_tables()
        if each.is_stale(as_of)
    ]


def _checked(table: str, label: str) -> Checked:
    rows = read_rows(f"{table}.csv")
    return Checked(f"{table}.csv", label, len(rows), max(date.fromisoformat(row["checked_on"]) for row in rows))
