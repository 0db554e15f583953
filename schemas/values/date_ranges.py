"""From and to in one text, in every form in which the two days, or one and a term, are put together."""

import re
from collections.abc import Sequence
from datetime import date

from schemas.values.date_forms import FORMS, TIME, DateReading
from schemas.vocabulary import Precision

LONGEST_TERM_YEARS = 15  # `6年` is a term, `24年` an unfinished date
REVIEW_YEARS = 3
_DATE = r"(?:\d{4}[-./年]\d{1,2}(?:[-./月]\d{1,2}[日号]?|月)?|\d{8}|\d{6}|\d{4}年?|\d{2}[./]\d{1,2}[./]\d{1,2})"
_OPEN_WORDS = r"(?:长期有效|长期|永久有效|永久|终身有效|终身|无固定期限)"
_RANGE = re.compile(
    rf"({_DATE}){TIME}[日起]? *"
    r"(?:至|到|TO|THRU|THROUGH|UNTIL|TILL|~|[-—–−/→⇒⟶➔➜➡>〜∼∽]️?)+ *"
    rf"({_DATE}{TIME}|{_OPEN_WORDS})"
)
# From and to with nothing but a slash, a line or words of beginning and end between them.
DAY = r"(?:\d{4}[-./年]\d{1,2}[-./月]\d{1,2}[日号]?|\d{8})"
_BRACKETED = re.compile(rf"[\[(【{{〔]?\s*({DAY})\s*[,;/\s(\[【〔]+\s*({DAY})\s*[\])】}}〕]?")
BEGINS = "自|从|由|起|始|首|开始|批|发|领|颁|签|核|取|初|生效|发证?|颁发|签发|核发|批准|取证|取得|初领|领证|初次"
_ENDS = "止|至|延[至到期续]?|到|届|满|到期|截止|截至|为止|终止?|结束|失效|届满|期满|有效期?"
# Any mark, or a tag left of a page, except those that join two things: 2026-05-01 & 2029-05-01.
MARKS = r"日期|时间|于|丨|</?[A-Z]+\s?/?>|[^\w&+]|_"
# 2023-03-16（6年）2029-03-15: the years of the term between its two days.
_YEARS = r"\(?\s*(?:共|有效期?)?\s*\d{1,2}\s*年(?:有效)?\s*\)?"
_TWO_DATES = re.compile(
    rf"(?:{BEGINS}|(?P<review>应?复审|年审|审验)|有效期|{MARKS})*({DAY}){TIME}"
    rf"(?:{BEGINS}|{_ENDS}|{_YEARS}|{MARKS})+({DAY}){TIME}(?:{_ENDS}|前|{MARKS})*"
)
# 2025年06月10日（2023年06月11日发）: the end first, and a word at the other day that makes it the beginning.
_END_FIRST = re.compile(rf"(?:{_ENDS}|{MARKS})*({DAY})((?:{BEGINS}|{_ENDS}|{MARKS})+)({DAY})((?:{BEGINS}|{MARKS})*)")
BEGIN = re.compile(BEGINS)
SAID = re.compile(rf"{BEGINS}|至|到|止|前|失效|终|届满|期满")
_TERM = re.compile(r"(\d{1,2})\s*(?:周年|年)")


def read_written(text: str) -> DateReading | None:
    """Read a text that is nothing but a date, a term or a range in one of the known forms; None where it is none."""
    if re.fullmatch(_OPEN_WORDS, text):
        return DateReading(precision=Precision.OPEN.value)
    if (term := _TERM.fullmatch(text)) and 0 < int(term[1]) <= LONGEST_TERM_YEARS:
        return DateReading(years=int(term[1]))
    for pattern, read in FORMS:
        if found := pattern.fullmatch(text):
            return read(found)
    return _read_range(text)


def _read_range(text: str) -> DateReading | None:
    found = _RANGE.fullmatch(text) or _TWO_DATES.fullmatch(text)
    if not found:
        return _read_end_first(text) or _read_bracketed(text)
    start, end = (read_written(text) for text in found.groups()[-2:])
    if start is None or end is None:
        return None
    if start.day and end.day and start.day > end.day:
        return _read_end_first(text) or _read_bracketed(text)
    if found.re is _TWO_DATES:
        if found["review"]:
            return end
        # Two ends of two certificates stand so, too; a term is of whole years.
        if not SAID.search(text) and not _whole_years(start.day, end.day):
            return None
    return _as_range(start, end)


def _read_bracketed(text: str) -> DateReading | None:
    """[2020-07-10,2026-07-09], 2029.07.19(2023.07.20): two days of a term of whole years, the end first or last.

    Three years before an end that stands first may as well be the day of its review (30号令第二十一条).
    """
    found = _BRACKETED.fullmatch(text)
    if not found:
        return None
    days = [read for read in map(read_written, found.groups()) if read and read.day]
    if len(days) < 2:
        return None
    start, end = sorted(days, key=lambda read: read.day or date.min)
    if days[0] is end and _whole_years(start.day, end.day, (REVIEW_YEARS,)):
        return end
    return _as_range(start, end) if _whole_years(start.day, end.day) else None


def _read_end_first(text: str) -> DateReading | None:
    found = _END_FIRST.fullmatch(text)
    if not found or not BEGIN.search(found[2] + found[4]):
        return None
    end, start = read_written(found[1]), read_written(found[3])
    if start is None or end is None or not start.day or not end.day or start.day > end.day:
        return None
    return _as_range(start, end)


def _as_range(start: DateReading, end: DateReading) -> DateReading:
    return end._replace(start=start.day, start_precision=start.precision, problem=start.problem or end.problem)


def _whole_years(
    start: date | None, end: date | None, counts: Sequence[int] = range(1, LONGEST_TERM_YEARS + 1)
) -> bool:
    if start is None or end is None:
        return False
    return any(abs((end - start).days - round(years * 365.2425)) <= 2 for years in counts)
