"""When the renewal of a certificate may and must be applied for, read from renewal_windows.csv."""

from calendar import monthrange
from datetime import date
from functools import cache
from typing import NamedTuple

from schemas.lookups.catalogue import read_rows


class RenewalWindow(NamedTuple):
    """Window of one family before the end of validity.

    It opens `opens_days` before the end, and closes `closes_months` before it; None where no such limit is known.
    """

    family: str
    opens_days: int | None
    closes_months: int | None
    since: date | None
    until: date | None
    source: str

    def apply_by(self, end: date) -> date:
        """The last day to apply for a certificate that ends on a day; the end itself where nothing closes earlier."""
        return _months_before(end, self.closes_months) if self.closes_months else end


def renewal_windows(day: date) -> dict[str, RenewalWindow]:
    """Window by family code, by the law of a day; families of which none is known are absent."""
    return {each.family: each for each in _windows() if (each.since or date.min) <= day <= (each.until or date.max)}


@cache
def _windows() -> tuple[RenewalWindow, ...]:
    return tuple(
        RenewalWindow(
            row["family"],
            int(row["opens_days"]) if row["opens_days"] else None,
            int(row["closes_months"]) if row["closes_months"] else None,
            date.fromisoformat(row["from"]) if row["from"] else None,
            date.fromisoformat(row["to"]) if row["to"] else None,
            row["source"],
        )
        for row in read_rows("renewal_windows.csv")
    )


def _months_before(day: date, months: int) -> date:
    """The day so many months earlier, at most the last of its month."""
    month = day.year * 12 + day.month - 1 - months
    year, place = divmod(month, 12)
    return date(year, place + 1, min(day.day, monthrange(year, place + 1)[1]))
