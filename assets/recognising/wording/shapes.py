"""What cells look like, whatever their header says: identity numbers, certificate numbers, dates, names, phones."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from functools import lru_cache

from schemas.values.text import is_nothing

# Enough to know a column by; more only costs time.
SAMPLE = 25
CACHED_CELLS = 65_536

TELLING_SHAPES = frozenset(("date", "phone", "uscc", "number", "id_no"))
"""Shapes of cells that are data wherever they stand."""

_SEPARATORS = re.compile(r"[\s\u200b-\u200f\ufeff'`\-—–=\"]")
PROVINCES = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新兵"
# One digit too few or too many is still an ID that somebody typed.
# 370983XXXXXXXX1234, 370983……1234, 370983*1234: the middle hidden, by however many signs of whatever kind.
_HIDDEN = r"[1-9][0-9]{3,9}(?:[*×●○□■_]+|X{2,}|\.{3,}|·{2,}|[^0-9A-Z\s\u3400-\u9fff]{3,})[0-9]{1,6}[0-9X*]"
# The number of a lift, a permit or a bank card has as many figures, but nobody's year of birth among them, be it a
# figure too early or too late.
_NO_BIRTHDAY = "(?=[0-9]{5,7}(?:18|19|20)|(?![0-9]{15,18}[0-9X]$))"
_ID = re.compile(rf"{_NO_BIRTHDAY}[1-9][0-9*]{{13,17}}[0-9X*×Ⅹ]|[1-9]\.[0-9]+E\+?1[67]|{_HIDDEN}")
_NUMBER = re.compile(
    rf"[TΤТ]{{1,2}}[0-9*]{{10,18}}[0-9X*]?|[TΤТ]{_HIDDEN}|[{PROVINCES}]?[A-Z]0[0-9]{{10,13}}|[{PROVINCES}][A-Z]?[0-9]{{8,}}"
    rf"|[{PROVINCES}]?建安.*|TS[0-9A-Z]{{6,}}|[0-9]{{14}}|[A-Z]{{2,}}[A-Z0-9/]*[0-9]{{4,}}|第.*号"
)
# 张三3709…, 3709… 张三: a person in one cell.
_WORDS = r"[\u3400-\u9fff\U00020000-\U0003ffff·]{2,8}"
IDENTITY = "[1-9][0-9]{5}(?:19|20)[0-9]{9}[0-9Xx]"
_PERSON = re.compile(rf"{_WORDS}[^0-9A-Za-z]*{IDENTITY}|{IDENTITY}[^0-9A-Za-z]*{_WORDS}")
# What a certificate's number looks like and nobody else's: not 工号, not the number of a permit or a record.
_OWN_GRAMMAR = re.compile(
    rf"[TΤТ]{{1,2}}[0-9*]{{14,18}}[0-9X*]?|[{PROVINCES}][A-Z][0-9]{{8,}}|[{PROVINCES}]?建安.*[0-9]{{5,}}|TS6[A-Z]{{3,7}}[0-9]{{3,6}}"
)
_DATE = re.compile(
    r"(19|20)[0-9]{2}([./年、，,][0-9]{1,2}([./月、，,][0-9]{0,2}.*)?|[0-9]{2}|[0-9]{4}|年|)|(长期|永久)(有效)?"
    r"|[0-9]{1,2}/[0-9]{1,2}/(19|20)?[0-9]{2}|[34][0-9]{4}(\.0)?|二[〇○零O].*年.*"
    r"|(19|20)[0-9]{6}([至~到—/丨｜︱∣┃│])?(19|20)?[0-9]{0,6}|[1-9]0?年"
)
# 2019-06-11 00:00:00: the time of day that a database writes behind a day.
_TIME = re.compile(r"(?<=[0-9日])[ T]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?Z?\s*$")
_PHONE = re.compile(r"1[3-9][0-9]{9}|0[0-9]{9,11}|[2-8][0-9]{6,7}")
_CREDIT_CODE = re.compile(r"(9[123]|5[123]|1[12]|N2)[0-9A-HJ-NPQRTUWXY]{16}")
_NAME = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff某*□?·•]{2,4}|[\u3400-\u9fff]+[·•．.][\u3400-\u9fff·•．.]+")
# 张三（曾用名：李四）, 王五【退休】: what is told of somebody beside his name.
_NAME_AND_MORE = re.compile(
    r"[\u3400-\u9fff\U00020000-\U0003ffff]{2,4}[(\[【〔{<《][\u3400-\u9fff][^0-9]{0,20}[)\]】〕}>》]"
)
_COUNTER = re.compile(r"[0-9]{1,5}(\.0)?")
_CATEGORY = re.compile(
    "(电工|焊接与热切割|高处|制冷与空调|(煤矿|金属非金属矿山|石油天然气|危险化学品|烟花爆竹)安全|冶金.*)(作业)?"
)
_ITEM = re.compile(
    "电工|焊|登高|高处|制冷|作业$|司机|叉车|起重|锅炉|司炉|容器|电梯|架子|司索|信号|塔|[A-Z][0-9]{1,2}|煤矿|矿山|瓦斯|爆破|井下"
    "|尾矿|工艺|煤气|充装|校验|水处理|吊篮|升降机|提升机"
)
_CERTIFICATE = re.compile("证$|证书|操作证|资格|合格证|上岗证|特种|考核")
_DOCUMENT = re.compile("身份证|护照|通行证|居住证|军官证|居留")
_PERSON_TYPE = re.compile(
    "(主要|企业|项目|其他)?负责人|(专职|其他)?(安全生产管理|安全管理)(人员)?|(专职)?安全员|特种作业人员|[ABC][123]?类?|法定代表人|一般从业(人员)?"
)
_STATUS = re.compile("有效|在用|正常|过期|失效|注销|吊销|撤销|暂扣|作废")


def _whole(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda text: pattern.fullmatch(text) is not None


def _inside(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda text: pattern.search(text) is not None


# In this order a cell takes the first shape that fits.
_SHAPES: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("date", _whole(_DATE)),
    ("phone", _whole(_PHONE)),
    ("uscc", _whole(_CREDIT_CODE)),
    ("number", _whole(_NUMBER)),
    ("id_no", _whole(_ID)),
    ("counter", _whole(_COUNTER)),
    ("id_type", _inside(_DOCUMENT)),
    ("status", _whole(_STATUS)),
    ("category", _whole(_CATEGORY)),
    ("person_type", _whole(_PERSON_TYPE)),
    ("family", _inside(_CERTIFICATE)),
    ("item", _inside(_ITEM)),
    ("name", _whole(_NAME)),
    ("name", _whole(_NAME_AND_MORE)),
)

# Which shapes speak for a field, and how much.
_FITS: dict[str, dict[str, float]] = {
    "id_no": {"id_no": 1.0},
    "number": {"number": 1.0, "id_no": 0.6},
    "archive_no": {"number": 0.8},
    "name": {"name": 1.0},
    "phone": {"phone": 1.0},
    "uscc": {"uscc": 1.0},
    "id_type": {"id_type": 1.0},
    "family": {"family": 1.0, "item": 0.3},
    "category": {"category": 1.0, "item": 0.4},
    "item": {"item": 1.0, "category": 0.5, "family": 0.2},
    "person_type": {"person_type": 1.0},
    "status": {"status": 1.0, "counter": 0.3},
    "ignore": {"counter": 1.0},
} | {
    field: {"date": 1.0}
    for field in ("first_issue", "issue", "valid_from", "valid_to", "review_due", "review_done")
}  # fmt: skip


@lru_cache(maxsize=CACHED_CELLS)
def shape_of(text: str) -> str:
    """The shape of one cell, `other` if none of the known ones, empty for cells that say there is nothing."""
    bare = _SEPARATORS.sub("", _TIME.sub("", unicodedata.normalize("NFKC", text))).upper()
    if not bare or is_nothing(text):
        return ""
    return next((shape for shape, fits in _SHAPES if fits(bare)), "other")


def profile(cells: Iterable[str | None]) -> dict[str, float]:
    """Share of each shape among the cells that say something (at most SAMPLE of them)."""
    shapes = [shape for shape in (shape_of(cell) for cell in cells if cell) if shape][:SAMPLE]
    return {shape: count / len(shapes) for shape, count in Counter(shapes).items()}


def fit(field: str, shapes: dict[str, float]) -> float:
    """How well a column's content suits a field, 0 to 1; fields without a shape of their own get 0."""
    weights = _FITS.get(field, {})
    return sum(weights.get(shape, 0.0) * share for shape, share in shapes.items())


def has_shape(field: str) -> bool:
    """Whether a field can be told by its content at all."""
    return field in _FITS


def is_data(text: str) -> bool:
    """Whether a cell can't be part of a header: an ID, a number, a date, a phone."""
    return shape_of(text) in TELLING_SHAPES


def is_telling(text: str) -> bool:
    """Whether a cell is somebody's own number, which no header is: an ID, a certificate's number, a phone, a code."""
    return shape_of(text) in TELLING_SHAPES - {"date"}


def tells_person(text: str) -> bool:
    """Whether a cell is an identity number joined with a name, or with another word or two."""
    return _PERSON.fullmatch(text.strip()) is not None


@lru_cache(maxsize=CACHED_CELLS)
def is_certificate_number(text: str) -> bool:
    """Whether a cell follows the grammar of a certificate's number that can't be mistaken for another number."""
    return _OWN_GRAMMAR.fullmatch(_SEPARATORS.sub("", unicodedata.normalize("NFKC", text)).upper()) is not None


def says_something(text: str | None) -> bool:
    """Whether a cell holds more than 无, / or nothing."""
    return text is not None and shape_of(text) != ""
