"""One day, month or year as it is written: every form in which offices and programs put it."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from schemas.vocabulary import Precision

EARLIEST_YEAR = 1950  # 1900-01-01 and 1900-01-00 are what empty cells become
LAST_YEAR = 2098  # 2099-12-31 and 9999-12-31 are how systems write 长期
IMPOSSIBLE, UNREADABLE = "impossible", "unreadable"
_SERIAL_ORIGIN = date(1899, 12, 30)  # Excel, 1900 system
_SHANGHAI = ZoneInfo("Asia/Shanghai")

# 2024/1/5 上午 12:00:00, 1/5/2024 12:00 AM: how spreadsheet programs show midnight.
_HALF = "(?:上午|下午|凌晨|清晨|早上?|中午|晚上?|[AP]M)"
TIME = (
    rf"(?:(?:[ T]+|(?={_HALF})){_HALF}? *\d{{1,2}}[:时]\d{{1,2}}(?:[:分]\d{{1,2}}秒?(?:\.\d+)?)?分? *(?:[AP]M)?"
    r"(?:Z|[+-]\d{2}:?\d{2})?)?"
)
_MONTH_NAMES = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_MONTHS = {name: place for place, name in enumerate(_MONTH_NAMES, 1)}
# 17.X.2025: the month in Roman figures, as seals and foreign papers bear it.
_ROMAN_MONTHS = {
    name: place
    for place, name in enumerate(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"), 1)
}
_ROMAN, _PART = r"(?P<month>X?I{1,3}|I?[VX]|VI{1,3})", r"\s?[-./\s]\s?"


class DateReading(NamedTuple):
    """One text read: a date (the end of a range) with its precision, a range's start, a term in years, a problem.

    Where a date and a term stand together, as in 2027-1-22（4年期）, the text leaves open at which end the date is.

    The date is the first day of what was written; null with precision `open` for 长期. Nothing at all and no problem:
    the text says nothing (`/`, 无, 有效).
    """

    day: date | None = None
    precision: str | None = None
    start: date | None = None
    start_precision: str | None = None
    years: int | None = None
    problem: str | None = None


Form = tuple[re.Pattern[str], Callable[[re.Match[str]], DateReading]]


def _on_day(year: int, month: int, day: int) -> DateReading:
    return _checked(year, month, day, Precision.DAY)


def _checked(year: int, month: int, day: int, precision: Precision) -> DateReading:
    """The date, `open` for the end of time, or the problem that there is no such date."""
    if year > LAST_YEAR:
        return DateReading(precision=Precision.OPEN.value) if (month, day) == (12, 31) else _no_such_date()
    if year < EARLIEST_YEAR:
        return _no_such_date()
    try:
        return DateReading(date(year, month, day), precision.value)
    except ValueError:
        return _no_such_date()


def _no_such_date() -> DateReading:
    return DateReading(problem=IMPOSSIBLE)


def _read_six_digits(found: re.Match[str]) -> DateReading:
    """240701, else 202407. Both make sense for months of 2001 to 2012 only; certificates that old are not shown."""
    short = _on_day(2000 + int(found[1]), int(found[2]), int(found[3]))
    if short.day is not None:
        return short
    return _checked(int(found[1] + found[2]), int(found[3]), 1, Precision.MONTH)


def _read_short_year(found: re.Match[str]) -> DateReading:
    """24.7.1 is a date; 7/1/24 could be read from either end and is none."""
    if int(found[1]) <= 12:
        return DateReading(problem=UNREADABLE)
    return _on_day(2000 + int(found[1]), int(found[2]), int(found[3]))


def _read_year_last(found: re.Match[str]) -> DateReading:
    """7/15/2024 and 15/7/2024 are one date; 7/1/2024 may be two."""
    first, second, year = int(found[1]), int(found[2]), int(found[3])
    if first <= 12 and second <= 12 and first != second:
        return DateReading(problem=UNREADABLE)
    month, day = sorted((first, second))
    return _on_day(year, month, day)


def _read_month_name(found: re.Match[str]) -> DateReading:
    year = int(found[3]) + (2000 if len(found[3]) == 2 else 0)
    return _on_day(year, _MONTHS.get(found[2], 0), int(found[1]))


def _read_month_first(found: re.Match[str]) -> DateReading:
    return _on_day(int(found[3]), _MONTHS.get(found[1], 0), int(found[2]))


def _read_roman(found: re.Match[str]) -> DateReading:
    return _on_day(int(found[3]), _ROMAN_MONTHS[found["month"]], int(found[1]))


def _read_roman_inside(found: re.Match[str]) -> DateReading:
    """2025.X.17; 2025.II.17 may as well have two letters for the figures of November."""
    if found["month"] == "II":
        return DateReading(problem=UNREADABLE)
    return _on_day(int(found["year"]), _ROMAN_MONTHS[found["month"]], int(found["day"]))


def _read_serial(found: re.Match[str]) -> DateReading:
    day = _SERIAL_ORIGIN + timedelta(days=int(found[1]))
    return _on_day(day.year, day.month, day.day)


def _read_epoch(found: re.Match[str]) -> DateReading:
    seconds = int(found[1]) // (1000 if len(found[1]) > 10 else 1)
    day = datetime.fromtimestamp(seconds, _SHANGHAI)
    return _on_day(day.year, day.month, day.day)


def _read_utc(found: re.Match[str]) -> DateReading:
    """Times in UTC, as web systems export midnight in China: 2024-06-30T16:00:00Z is 2024-07-01."""
    try:
        moment = datetime(*(int(found[part]) for part in range(1, 6)), tzinfo=UTC)  # type: ignore[misc,arg-type]
    except ValueError:
        return _no_such_date()
    day = moment.astimezone(_SHANGHAI)
    return _on_day(day.year, day.month, day.day)


FORMS: tuple[Form, ...] = (
    (re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)[\d:.]*Z"), _read_utc),
    (
        re.compile(rf"(\d{{4}})[-./年\\](\d{{1,2}})[-./月\\](\d{{1,2}})[日号]?{TIME}"),
        lambda found: _on_day(int(found[1]), int(found[2]), int(found[3])),
    ),
    (
        # 2027年1月  日: a form on which nobody filled in the day; 2027年7月底.
        re.compile(r"(\d{4})[-./年\\](\d{1,2})(?:月\s*(?:日|份?[底末初]?|[上中下]旬)?)?"),
        lambda found: _checked(int(found[1]), int(found[2]), 1, Precision.MONTH),
    ),
    (
        # 29年11月底, 29年11月份: 年 and 月 leave no doubt which is which.
        re.compile(r"([0-4]\d)年(\d{1,2})月(?:份?[底末初]?|[上中下]旬)"),
        lambda found: _checked(2000 + int(found[1]), int(found[2]), 1, Precision.MONTH),
    ),
    (re.compile(r"((?:19|20)\d\d)(?:年?度?|年[底末])"), lambda found: _checked(int(found[1]), 1, 1, Precision.YEAR)),
    (
        # 2027-05-01_23: the hour behind the day, as in the partitions of a data lake.
        re.compile(r"(\d{4})[-./]?(\d\d)[-./]?(\d\d)_\d\d"),
        lambda found: _on_day(int(found[1]), int(found[2]), int(found[3])),
    ),
    (
        re.compile(r"(\d{4})(\d\d)(\d\d)(?:[ T]?\d\d:?\d\d:?\d\d)?"),
        lambda found: _on_day(int(found[1]), int(found[2]), int(found[3])),
    ),
    (
        re.compile(r"((?:19|20)\d\d)[-./](\d\d)(\d\d)"),
        lambda found: _on_day(int(found[1]), int(found[2]), int(found[3])),
    ),
    (re.compile(r"(\d\d)(\d\d)(\d\d)"), _read_six_digits),
    (re.compile(r"(\d{5})(?:\.\d+)?"), _read_serial),
    (re.compile(r"(\d{10}|\d{12,13})"), _read_epoch),
    (re.compile(r"(\d\d)[-./年](\d{1,2})[-./月](\d{1,2})[日号]?"), _read_short_year),
    (re.compile(rf"(\d{{1,2}})[-./](\d{{1,2}})[-./](\d{{4}}){TIME}"), _read_year_last),
    (
        # 08-7月 -27: how a database shows days in China.
        re.compile(r"(\d{1,2})-(\d{1,2})月\s*-(\d\d|\d{4})"),
        lambda found: _on_day(int(found[3]) + (2000 if len(found[3]) == 2 else 0), int(found[2]), int(found[1])),
    ),
    (re.compile(rf"(\d{{1,2}}){_PART}{_ROMAN}{_PART}(\d{{4}})"), _read_roman),
    (re.compile(rf"(?P<year>\d{{4}}){_PART}{_ROMAN}{_PART}(?P<day>\d{{1,2}})"), _read_roman_inside),
    (re.compile(r"(\d{1,2})[- ]?([A-Z]{3})[A-Z]*[- ]?(\d{4}|\d\d)"), _read_month_name),
    (re.compile(r"([A-Z]{3})[A-Z]*[. ]+(\d{1,2})(?:ST|ND|RD|TH)?,? *(\d{4})"), _read_month_first),
)
