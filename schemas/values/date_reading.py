"""Reading one date text, whatever its form (domain facts §8); called for distinct texts only."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import chain

from schemas.values.chinese_numerals import with_arabic_digits
from schemas.values.date_forms import UNREADABLE, DateReading
from schemas.values.date_ranges import BEGIN, BEGINS, DAY, LONGEST_TERM_YEARS, MARKS, SAID, read_written
from schemas.vocabulary import Precision

# 【2026-9-1】
_BOXED = re.compile(
    r"\s*[【〔「『《\[({<（〈［#]\s*(?P<within>[^【】〔〕「」『』《》\[\](){}<>（）〈〉［］]*)[】〕」』》\])}>）〉］#]\s*"
)
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
_ISSUED = re.compile(rf"({DAY})(?:发|领|批准?|取|办|颁)证?")
# 2027-1-22（4年期）, 2027年1月22日，有效期48个月: a day and the length of the term that it ends, or begins.
_WITH_TERM = re.compile(
    r"(.+?)[\s,;、]*(?:(?<=[日号,;、])|[(\[])(?:有效|期限?|为|共|计|:|\s)*(?:(\d{1,2})\s*周?年|(\d{2,3})\s*个?月)"
    r"(?:期限?|有效|制|证|内)*[)\]]?"
)
# 2021.03.05起六年, 自2021-03-05有效6年: the first day of a term and its length.
_SINCE = re.compile(
    rf"(?P<before>(?:{BEGINS}|{MARKS})*)(?P<day>{DAY})(?P<behind>(?:{BEGINS}|算|计|后|{MARKS})*)"
    r"(?:有效期?限?|使用期?限?|为期|期限)?[为共计是:\s]*(?P<years>\d{1,2})\s*周?年(?:止|内?有效|期|内)?[)\s。]*"
)
# 有效期6年（自2021.3.5起）: its length first.
_SINCE_BEHIND = re.compile(
    rf"(?:有效期?限?|使用期?限?|为期|期限|:|\s)*(?P<years>\d{{1,2}})\s*周?年(?:有效|期)?"
    rf"(?P<before>(?:{BEGINS}|{MARKS})+)(?P<day>{DAY})(?P<behind>(?:{BEGINS}|算|计|后|{MARKS})*)"
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
    readings = (reading for form in forms if (reading := read_written(form)) is not None)
    return next(readings, None) or _read_since(plain) or _read_with_term(plain) or DateReading(problem=UNREADABLE)


def _read_since(text: str) -> DateReading | None:
    """A term from its first day; one from the day of issue has its length alone."""
    found = _SINCE.fullmatch(text) or _SINCE_BEHIND.fullmatch(text)
    if found and BEGIN.search(found["before"] + found["behind"]):
        start, years = read_written(found["day"]), int(found["years"])
        if start and start.day and 0 < years <= LONGEST_TERM_YEARS:
            return DateReading(start=start.day, start_precision=start.precision, years=years)
    from_issue = _FROM_ISSUE.sub("", text)
    return read_written(_TRAIL.sub("", _LEAD.sub("", from_issue))) if from_issue != text else None


def _read_with_term(text: str) -> DateReading | None:
    found = _WITH_TERM.fullmatch(text)
    if not found or (found[3] and int(found[3]) % 12):
        return None
    years = int(found[2]) if found[2] else int(found[3]) // 12
    reading = read_date(found[1])
    if reading.precision != Precision.DAY or reading.start_precision or not 0 < years <= LONGEST_TERM_YEARS:
        return None
    said = SAID.search(found[1])
    return reading if said and not BEGIN.search(found[1]) else reading._replace(years=years)


def _rewritten(text: str) -> Iterator[str]:
    """The text with usual marks between year, month and day, and with digits for the letters typed in their place."""
    digits = text.translate(_LETTERS_FOR_DIGITS) if _MOSTLY_DIGITS.fullmatch(text) else text
    spread = _SPREAD.sub(r"\1-\2-\3", _REMARK.sub("", digits))
    to_the_month = _TWO_PARTS.sub(r"\1-\2", spread)
    unremarked = _TRAIL.sub("", _REMARK.sub("", digits))
    yield from dict.fromkeys((digits, spread, to_the_month, spread.replace(" ", ""), unremarked))
