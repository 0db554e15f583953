"""Arithmetic of days in numpy: whole months added to dates, the way certificates count their years."""

from datetime import date

import numpy as np

LONG_BEFORE_EXPORT = date(2024, 2, 1)
"""Certificates that began before this can be renewed or extended by months and still begin before the export."""
LAST_DEADLINE = np.datetime64("2024-12-18")


def day(text: str) -> np.datetime64:
    """Return one day, from its ISO text."""
    return np.datetime64(text, "D")


def add_months(days: np.ndarray, months: np.ndarray | int) -> np.ndarray:
    """Add whole months to days of the month up to the 28th (datetime64[D])."""
    month = days.astype("datetime64[M]")
    result: np.ndarray = (month + months).astype("datetime64[D]") + (days - month.astype("datetime64[D]"))
    return result


def early_in_month(days: np.ndarray) -> np.ndarray:
    """Move days after the 28th to the 28th, so that years can be added without rolling over."""
    month = days.astype("datetime64[M]").astype("datetime64[D]")
    result: np.ndarray = month + np.minimum((days - month).astype(np.int64), 27)
    return result


def as_date(value: np.datetime64) -> date:
    """Return one numpy day as a date."""
    return date.fromisoformat(str(value))
