"""What a header says by its shape where no list knows its wording: question words, English, pinyin, whose it is."""

import re
from functools import cache, lru_cache
from importlib.resources import files
from itertools import product

from schemas.lookups.headers import CERTIFICATE, KNOWN_UNUSED, Meaning, meanings, owners, patterns
from schemas.lookups.items import is_known

CACHED_HEADERS = 65_536
# Initials of two letters mean too many things (XM: 姓名, 项目); those few that offices use are listed.
LEAST_LETTERS = 3
MOST_READINGS = 64
# The parts of a card's own columns that are dates, offices and numbers; the others (性别, 住址) are the person's.
_ID_NUMBER = re.compile("(号|号码|编号|证|id|多少|位|信息|件)$")

# A header's last noun tells what it holds: a level, a picture or a count of something is not that thing.
_HEADS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("level", re.compile("(级别|层级|等级|级次|性质|属性|归属|范围)$")),
    ("media", re.compile("(照片|图片|附件|扫描件|复印件|截图|二维码|链接|地址|网址|url|文件)$")),
    ("count", re.compile("(数量|个数|次数|天数|人数|数|费用?|金额|成绩|分数|年限|月数|工龄|年龄)$")),
    ("why", re.compile("(原因|理由|说明|依据|结果|意见|备注)$")),
    ("code", re.compile("(代码|编码|代号)$")),
    ("whether", re.compile("^(是否|有无)|(与否|是否.{0,4})$")),
    ("contact", re.compile("(电话|手机号?码?|联系方式|邮箱|网站)$")),
    ("person", re.compile("(人|员|者|(操作|作业|外包|劳务|派遣|合同|临时|农民|维修|施工)工)$")),
)

_TRADE = re.compile("(?:工种|岗位|职务|职位)$")
_WORKERS = re.compile("(?:人|员|者|工|司机|师傅|手)$")
_CLERKS = re.compile("填[表报写]|制表|负责|责任|签|介绍|推荐|登记人|统计|汇总|批准|家|委托|受托|共同")
_NAMED_CERTIFICATE = re.compile("[\u3400-\u9fff]{2,12}(?:证书|证件|证照|证)上?的?(?=.{2,})")
# 证载姓名, 证面有效期: what the certificate itself says.
_ON_CERTIFICATE = re.compile("^(?:证(?:书|件|照)?(?:[载面]|所载|上(?:所?载)?)|照面)的?(?=.{2,}|[起止])")
# 失效之日, 领到的那天
_DAY_OF = re.compile("(?:之日|之时|的?那一?[天日]|的日子)$")
_TOLD_OF_CERTIFICATES = frozenset(
    ("number", "item", "category", "first_issue", "issue", "valid_from", "valid_to", "review_due", "review_done",
     "issuer", "status")
)  # fmt: skip
_DAY_TYPES = ("date", "time", "day", "rq", "sj", "dt")
_TYPED = re.compile(f"(?P<initials>[a-z]{{3,}}?)(?P<type>{'|'.join(_DAY_TYPES)}|str|text|txt|val|value)")
# 被任命人, 本人: words that head a name and nothing else.
_HOLDER = re.compile(
    "(?:派遣|派驻|劳务|外包|外协|外委|入场|进场|入库|驻场)?(?:员工|工人|职工|民工|队员)|本人|承诺人|具结人|声明人|(?:被|受|拟)(?:任命|聘任?|聘用|委派|指派|授权|任职)(?:人员?|者)"
)
_DAYS = frozenset(("first_issue", "issue", "valid_from", "valid_to", "review_due", "review_done"))


@lru_cache(maxsize=CACHED_HEADERS)
def head_of(word: str) -> str:
    """The kind of thing that a normalised header's last noun names, empty for the usual ones."""
    return next((head for head, ending in _HEADS if ending.search(word)), "")


def heads_holder(word: str) -> bool:
    """Whether a normalised header or label stands before a holder's name and before nothing else: 被任命人."""
    return _HOLDER.fullmatch(word) is not None


@lru_cache(maxsize=CACHED_HEADERS)
def owner_of(word: str) -> str | None:
    """Whose a normalised header's column is, where it names something that is no certificate of a worker.

    What somebody works as is his own wherever he enters: 进场工种. So is a trade: 瓦斯检查工.
    """
    owner = next((owner for owner, named in owners() if named.search(word)), None)
    return None if owner is None or heads_holder(word) or _TRADE.search(word) or is_known(word) else owner


def heads_workers(word: str) -> bool:
    """Whether a normalised header speaks of those who work, not of those who fill in or sign: 外包工, 车辆司机."""
    return _WORKERS.search(word) is not None and _CLERKS.search(word) is None


def is_id_number(word: str) -> bool:
    """Whether a header of the identity card is its number's: 身份证号, not 身份证有效期."""
    return _ID_NUMBER.search(word) is not None


@lru_cache(maxsize=CACHED_HEADERS)
def meaning_by_shape(word: str) -> Meaning | None:
    """What a normalised header means by its shape: by pattern, else by the initials or the pinyin of a listed one."""
    word = _DAY_OF.sub("日期", word)
    found = _by_pattern(word) or _of_certificate(word) or _on_certificate(word)
    if found is None and len(word) >= LEAST_LETTERS and word.isascii() and word.isalpha():
        return pinyin_headers(word[0]).get(word) or _of_typed_column(word)
    return found


def _of_typed_column(word: str) -> Meaning | None:
    """Initials with the column's type behind them, as data bases name their columns: YXQZ_DATE, FZRQ_STR."""
    typed = _TYPED.fullmatch(word)
    found = pinyin_headers(word[0]).get(typed["initials"]) if typed else None
    dated = typed is not None and typed["type"] in _DAY_TYPES
    return found if found and (not dated or found.field in _DAYS) else None


def _by_pattern(word: str) -> Meaning | None:
    return next((meaning for shape, meaning in patterns() if shape.fullmatch(word)), None)


def _of_certificate(word: str) -> Meaning | None:
    """What a header says of a certificate that it names first: 操作人员证批准日, 作业人员证失效日."""
    named = _NAMED_CERTIFICATE.match(word)
    if named is None or owner_of(word):
        return None
    told = word[named.end() :]
    meaning = meanings(CERTIFICATE).get(told) or _by_pattern(f"证{told}")
    if meaning and meaning.field == "number" and word[: named.end()].endswith("证件"):
        # 矿工证件号码: the number of his identity card or of his certificate.
        return Meaning("number", ("id_no",))
    return meaning if meaning and meaning.field in _TOLD_OF_CERTIFICATES else None


def _on_certificate(word: str) -> Meaning | None:
    """What a header says that is printed on the certificate, its holder's name among it: 证载姓名, 照面有效截止."""
    named = _ON_CERTIFICATE.match(word)
    if named is None:
        return None
    told = word[named.end() :]
    found = (meanings(CERTIFICATE).get(told), *map(_by_pattern, (told, f"证{told}", f"发证{told}")))
    return next(filter(None, found), None)


@cache
def pinyin_headers(letter: str) -> dict[str, Meaning]:
    """Initials and pinyin of listed headers by first letter: YXQJSRQ and YOUXIAOQIJIESHURIQI are 有效期结束日期."""
    fields: dict[str, list[str]] = {}
    for word, meaning in meanings(CERTIFICATE).items():
        if not any(reading.startswith(letter) for reading in _readings().get(word[0], ())):
            continue
        for spelling in _spellings(word):
            known = fields.setdefault(spelling, [])
            known.extend(field for field in meaning.fields if field not in known)
    return {spelling: _meaning(known) for spelling, known in fields.items()}


def _meaning(fields: list[str]) -> Meaning:
    named = [field for field in fields if field != KNOWN_UNUSED] or fields
    # 有效期自 and 有效期至 have the same initials: where one column stands alone, it is the end.
    named.sort(key=lambda field: field == "valid_from")
    return Meaning(named[0], tuple(named[1:]))


def _spellings(word: str) -> set[str]:
    readings = [_readings().get(letter, ()) for letter in word]
    if not all(readings):
        return set()
    initials = product(*({reading[0] for reading in each} for each in readings))
    whole = product(*readings)
    found = {"".join(each) for each, _ in zip(initials, range(MOST_READINGS), strict=False)}
    found |= {"".join(each) for each, _ in zip(whole, range(MOST_READINGS), strict=False)}
    return {spelling for spelling in found if len(spelling) >= LEAST_LETTERS}


@cache
def _readings() -> dict[str, tuple[str, ...]]:
    """Readings without tones of the letters that headers use."""
    used = set("".join(meanings(CERTIFICATE)))
    lines = files("schemas.lookups").joinpath("characters_readings.txt").read_text(encoding="utf-8").splitlines()
    found: dict[str, list[str]] = {}
    for line in lines:
        reading, letters = line.split(" ", 1)
        for letter in used.intersection(letters):
            found.setdefault(letter, []).append(reading)
    return {letter: tuple(each) for letter, each in found.items()}
