"""Reading one date text, whatever its form (domain facts §8); called for distinct texts only."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import chain
from typing import NamedTuple
from zoneinfo import ZoneInfo

from schemas.values.chinese_numerals import with_arabic_digits
from schemas.vocabulary import Precision

EARLIEST_YEAR = 1950  # 1900-01-01 and 1900-01-00 are what empty cells become
LAST_YEAR = 2098  # 2099-12-31 and 9999-12-31 are how systems write 长期
LONGEST_TERM_YEARS = 15  # `6年` is a term, `24年` an unfinished date
REVIEW_YEARS = 3
IMPOSSIBLE, UNREADABLE = "impossible", "unreadable"
_SERIAL_ORIGIN = date(1899, 12, 30)  # Excel, 1900 system
_SHANGHAI = ZoneInfo("Asia/Shanghai")

# 2024/1/5 上午 12:00:00, 1/5/2024 12:00 AM: how spreadsheet programs show midnight.
_HALF = "(?:上午|下午|凌晨|清晨|早上?|中午|晚上?|[AP]M)"
_TIME = (
    rf"(?:(?:[ T]+|(?={_HALF})){_HALF}? *\d{{1,2}}[:时]\d{{1,2}}(?:[:分]\d{{1,2}}秒?(?:\.\d+)?)?分? *(?:[AP]M)?"
    r"(?:Z|[+-]\d{2}:?\d{2})?)?"
)
_DATE = r"(?:\d{4}[-./年]\d{1,2}(?:[-./月]\d{1,2}[日号]?|月)?|\d{8}|\d{6}|\d{4}年?|\d{2}[./]\d{1,2}[./]\d{1,2})"
_OPEN_WORDS = r"(?:长期有效|长期|永久有效|永久|终身有效|终身|无固定期限)"
_RANGE = re.compile(
    rf"({_DATE}){_TIME}[日起]? *"
    r"(?:至|到|TO|THRU|THROUGH|UNTIL|TILL|~|[-—–−/→⇒⟶➔➜➡>〜∼∽]️?)+ *"
    rf"({_DATE}{_TIME}|{_OPEN_WORDS})"
)
# From and to with nothing but a slash, a line or words of beginning and end between them.
_DAY = r"(?:\d{4}[-./年]\d{1,2}[-./月]\d{1,2}[日号]?|\d{8})"
_BRACKETED = re.compile(rf"[\[(【{{〔]?\s*({_DAY})\s*[,;/\s(\[【〔]+\s*({_DAY})\s*[\])】}}〕]?")
_BEGINS = "自|从|由|起|始|首|开始|批|发|领|颁|签|核|取|初|生效|发证?|颁发|签发|核发|批准|取证|取得|初领|领证|初次"
_ENDS = "止|至|延[至到期续]?|到|届|满|到期|截止|截至|为止|终止?|结束|失效|届满|期满|有效期?"
# Any mark, or a tag left of a page, except those that join two things: 2026-05-01 & 2029-05-01.
_MARKS = r"日期|时间|于|丨|</?[A-Z]+\s?/?>|[^\w&+]|_"
# 2023-03-16（6年）2029-03-15: the years of the term between its two days.
_YEARS = r"\(?\s*(?:共|有效期?)?\s*\d{1,2}\s*年(?:有效)?\s*\)?"
_TWO_DATES = re.compile(
    rf"(?:{_BEGINS}|(?P<review>应?复审|年审|审验)|有效期|{_MARKS})*({_DAY}){_TIME}"
    rf"(?:{_BEGINS}|{_ENDS}|{_YEARS}|{_MARKS})+({_DAY}){_TIME}(?:{_ENDS}|前|{_MARKS})*"
)
# 2025年06月10日（2023年06月11日发）: the end first, and a word at the other day that makes it the beginning.
_END_FIRST = re.compile(
    rf"(?:{_ENDS}|{_MARKS})*({_DAY})((?:{_BEGINS}|{_ENDS}|{_MARKS})+)({_DAY})((?:{_BEGINS}|{_MARKS})*)"
)
_BEGIN = re.compile(_BEGINS)
_SAID = re.compile(rf"{_BEGINS}|至|到|止|前|失效|终|届满|期满")
# 【2026-9-1】
_BOXED = re.compile(
    r"\s*[【〔「『《\[({<（〈［#]\s*(?P<within>[^【】〔〕「」『』《》\[\](){}<>（）〈〉［］]*)[】〕」』》\])}>）〉］#]\s*"
)
_TERM = re.compile(r"(\d{1,2})\s*(?:周年|年)")
# 有效至：, 本证使用期限截止到, 延期至: words of the end before its day.
_LEAD = re.compile(
    r"^(?:(?:本|该)?证书?(?=有效|使用|到期)|资格(?=有效|到期)|许可(?=有效|到期)|有效(?:期限?)?|(?:可|准予)?使用(?:期限?)?|期限|截止|截至"
    r"|发证|(?:失效|届满|期满|到期|终止)(?=日|时|于|:|\s)|[止终尾效]期(?=[:\s\d])|日期?(?=[\s\d])|(?:延[期续]?|续期|展期|顺延|管|用)(?=[至到])|日期|时间|日(?=:)"
    r"|自|从|于|为|至|到|起|止|:|\s|(?:FROM|SINCE|VALID|UNTIL|TILL|THROUGH|THRU|EXPIR(?:ES|Y|ED)|ON|BY|TO)(?=[\s:0-9]))+(?=.)"
)
# 24时止, 日24:00前, 当日届满失效: the hour and the words of the end behind it.
_HOUR = (
    r"\s*(?:北京时间|[上下中]午|凌晨|午夜|晚上?|夜里?)?"
    r"(?:(?:\d{1,2}|二十四|零|〇|十二)\s*[时点](?:整|\d{1,2}分?)?|(?<=[日号])\d{1,2}:\d\d(?::\d\d)?)"
)
_TRAIL = re.compile(
    r"(?:(?:到期|期满|届满|[之以]?前)(?:日|后|时)?(?:须|应|需|请|要|可|办理|申请|参加|重新|进行|及时)*"
    r"(?:换证|换发|换领|更换|延期|延续|续期|续证|复审|审验|取证))$"
    rf"|(?:到期|有效|截止|截至|为止|止|起|到|至|满|届|[之以]?前|届满|期满|失效|终止|当[日天]|本日|[内均可]+(?=有效|使用)|使用|{_HOUR}|[。.,;、])+$"
)
# 2023.12.22发: one day and the verb that makes it the beginning.
_ISSUED = re.compile(rf"({_DAY})(?:发|领|批准?|取|办|颁)证?")
# 2027-1-22（4年期）, 2027年1月22日，有效期48个月: a day and the length of the term that it ends, or begins.
_WITH_TERM = re.compile(
    r"(.+?)[\s,;、]*(?:(?<=[日号,;、])|[(\[])(?:有效|期限?|为|共|计|:|\s)*(?:(\d{1,2})\s*周?年|(\d{2,3})\s*个?月)"
    r"(?:期限?|有效|制|证|内)*[)\]]?"
)
# 2021.03.05起六年, 自2021-03-05有效6年: the first day of a term and its length.
_SINCE = re.compile(
    rf"(?P<before>(?:{_BEGINS}|{_MARKS})*)(?P<day>{_DAY})(?P<behind>(?:{_BEGINS}|算|计|后|{_MARKS})*)"
    r"(?:有效期?限?|使用期?限?|为期|期限)?[为共计是:\s]*(?P<years>\d{1,2})\s*周?年(?:止|内?有效|期|内)?[)\s。]*"
)
# 有效期6年（自2021.3.5起）: its length first.
_SINCE_BEHIND = re.compile(
    rf"(?:有效期?限?|使用期?限?|为期|期限|:|\s)*(?P<years>\d{{1,2}})\s*周?年(?:有效|期)?"
    rf"(?P<before>(?:{_BEGINS}|{_MARKS})+)(?P<day>{_DAY})(?P<behind>(?:{_BEGINS}|算|计|后|{_MARKS})*)"
)
# 自发证之日起6年: a term counted from a day that stands elsewhere.
_FROM_ISSUE = re.compile(
    r"^\(?自?从?(?:发|领|颁|签|核|取|初|批|复)[证发领得准次审]{0,4}(?:之日|日期?|当[日天])(?:起|开始|后|算|计|[,:\s])*"
)
_NOTHING = re.compile(
    r"[\s/\\|\-—–_.。,、·~*×]*|有效|在有效期内?|正常|有|已发证|无|没有|暂无|空|不详|未知|未填写?|待\S{0,3}|见\S{0,3}"
    # A bare figure under 复审周期 or 有效期(年) is a term or a count, no date.
    r"|[0-9]{1,2}|(?:正在)?办理中|未\S{0,3}|NULL|NONE|NAN|N/A|#N/A|NAT|NA|否|同上",
)
# 2029、5、27 and 2O29.5.27: three numbers in a row that can only be year, month and day, whatever stands between.
_BETWEEN = r"[\s、,;:。·•._|\\/\-—–年月]{1,3}"
_SPREAD = re.compile(rf"(?<!\d)((?:19|20)\d\d){_BETWEEN}(\d{{1,2}}){_BETWEEN}(\d{{1,2}})(?!\d)")
_TWO_PARTS = re.compile(r"^((?:19|20)\d\d)[、,;。·•_](\d{1,2})$")
_REMARK = re.compile(r"\([^()\d]*\)$")
# (1)2028-10-06, ① 2028-10-06, • 2028-10-06: the place in a list of what is said.
_LISTED = re.compile(r"\s*(?:[(（]\d{1,2}[)）]|[①-⑳⑴-⒇❶-❿•●▪◆■]|\d{1,2}[)）、])\s*(?=(?:19|20)\d\d)")
# 民国118年11月28日: as offices of Taiwan count.
_REPUBLIC = re.compile(r"民国\s*(\d{2,3})\s*年")
# 2026年3月4日星期三, the spreadsheet programs' long format; 星期三 2026-3-4, Wed, 4 Mar 2026.
_DAY_OF_WEEK = (
    r"(?:(?:星期|礼拜|周)[一二三四五六日天]"
    r"|(?:MON|TUES?|WED(?:NES)?|THU(?:RS)?|FRI|SAT(?:UR)?|SUN)(?:DAY)?\.?(?![A-Z]))"
)
_WEEKDAY = re.compile(
    rf"(?<=[日号\d])[\s,(]*{_DAY_OF_WEEK}\)?(?=$|[\s\d])|^[(\[]?{_DAY_OF_WEEK}[)\]\s,:]*(?=[\d二贰JFMASOND])"
)
_LETTERS_FOR_DIGITS = str.maketrans("OQDILZ", "000112")
_MOSTLY_DIGITS = re.compile(r"[0-9OQDILZ\s、,;:。·•._|\\/\-—–年月日号至到~]+")
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


def read_date(text: str) -> DateReading:
    """Read one text. Never guesses: what can't be read has a problem, what doesn't exist as well, and no date."""
    text = text[found.end() :] if (found := _LISTED.match(text)) else text
    text = boxed["within"] if (boxed := _BOXED.fullmatch(text)) else text
    plain = re.sub(r"[\u200b-\u200f\u2060\ufeff'‘’\"“”=^{}]", "", unicodedata.normalize("NFKC", text)).strip().upper()
    if _NOTHING.fullmatch(plain):
        return DateReading()
    plain = re.sub(r"^[(\[〔【]((?:19|20)\d\d)[)\]〕】](?=年)", r"\1", plain)
    plain = _REPUBLIC.sub(lambda found: f"{int(found[1]) + 1911}年", with_arabic_digits(_WEEKDAY.sub("", plain)))
    bare = _ISSUED.sub(r"\1", plain) if _ISSUED.fullmatch(plain) else _TRAIL.sub("", _LEAD.sub("", plain))
    usual = dict.fromkeys((plain, bare, bare.replace(" ", "")))
    # Nearly all are read as they stand: the other ways are made only for the rest.
    forms = chain(usual, (form for form in _rewritten(bare) if form not in usual))
    readings = (reading for form in forms if (reading := _read_written(form)) is not None)
    return next(readings, None) or _read_since(plain) or _read_with_term(plain) or DateReading(problem=UNREADABLE)


def _read_since(text: str) -> DateReading | None:
    """A term from its first day; one from the day of issue has its length alone."""
    found = _SINCE.fullmatch(text) or _SINCE_BEHIND.fullmatch(text)
    if found and _BEGIN.search(found["before"] + found["behind"]):
        start, years = _read_written(found["day"]), int(found["years"])
        if start and start.day and 0 < years <= LONGEST_TERM_YEARS:
            return DateReading(start=start.day, start_precision=start.precision, years=years)
    from_issue = _FROM_ISSUE.sub("", text)
    return _read_written(_TRAIL.sub("", _LEAD.sub("", from_issue))) if from_issue != text else None


def _read_with_term(text: str) -> DateReading | None:
    found = _WITH_TERM.fullmatch(text)
    if not found or (found[3] and int(found[3]) % 12):
        return None
    years = int(found[2]) if found[2] else int(found[3]) // 12
    reading = read_date(found[1])
    if reading.precision != Precision.DAY or reading.start_precision or not 0 < years <= LONGEST_TERM_YEARS:
        return None
    said = _SAID.search(found[1])
    return reading if said and not _BEGIN.search(found[1]) else reading._replace(years=years)


def _rewritten(text: str) -> Iterator[str]:
    """The text with usual marks between year, month and day, and with digits for the letters typed in their place."""
    digits = text.translate(_LETTERS_FOR_DIGITS) if _MOSTLY_DIGITS.fullmatch(text) else text
    spread = _SPREAD.sub(r"\1-\2-\3", _REMARK.sub("", digits))
    to_the_month = _TWO_PARTS.sub(r"\1-\2", spread)
    unremarked = _TRAIL.sub("", _REMARK.sub("", digits))
    yield from dict.fromkeys((digits, spread, to_the_month, spread.replace(" ", ""), unremarked))


def _read_written(text: str) -> DateReading | None:
    if re.fullmatch(_OPEN_WORDS, text):
        return DateReading(precision=Precision.OPEN.value)
    if (term := _TERM.fullmatch(text)) and 0 < int(term[1]) <= LONGEST_TERM_YEARS:
        return DateReading(years=int(term[1]))
    for pattern, read in _FORMS:
        if found := pattern.fullmatch(text):
            return read(found)
    return _read_range(text)


def _read_range(text: str) -> DateReading | None:
    found = _RANGE.fullmatch(text) or _TWO_DATES.fullmatch(text)
    if not found:
        return _read_end_first(text) or _read_bracketed(text)
    start, end = (_read_written(text) for text in found.groups()[-2:])
    if start is None or end is None:
        return None
    if start.day and end.day and start.day > end.day:
        return _read_end_first(text) or _read_bracketed(text)
    if found.re is _TWO_DATES:
        if found["review"]:
            return end
        # Two ends of two certificates stand so, too; a term is of whole years.
        if not _SAID.search(text) and not _whole_years(start.day, end.day):
            return None
    return _as_range(start, end)


def _read_bracketed(text: str) -> DateReading | None:
    """[2020-07-10,2026-07-09], 2029.07.19(2023.07.20): two days of a term of whole years, the end first or last.

    Three years before an end that stands first may as well be the day of its review (30号令第二十一条).
    """
    found = _BRACKETED.fullmatch(text)
    if not found:
        return None
    days = [read for read in map(_read_written, found.groups()) if read and read.day]
    if len(days) < 2:
        return None
    start, end = sorted(days, key=lambda read: read.day or date.min)
    if days[0] is end and _whole_years(start.day, end.day, (REVIEW_YEARS,)):
        return end
    return _as_range(start, end) if _whole_years(start.day, end.day) else None


def _read_end_first(text: str) -> DateReading | None:
    found = _END_FIRST.fullmatch(text)
    if not found or not _BEGIN.search(found[2] + found[4]):
        return None
    end, start = _read_written(found[1]), _read_written(found[3])
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


_FORMS: tuple[Form, ...] = (
    (re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)[\d:.]*Z"), _read_utc),
    (
        re.compile(rf"(\d{{4}})[-./年\\](\d{{1,2}})[-./月\\](\d{{1,2}})[日号]?{_TIME}"),
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
    (re.compile(rf"(\d{{1,2}})[-./](\d{{1,2}})[-./](\d{{4}}){_TIME}"), _read_year_last),
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
