"""What one column header means by itself: the fields of its exact or near wording."""

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from assets.recognising.wording.header_shapes import (
    head_of,
    heads_workers,
    is_id_number,
    meaning_by_shape,
    owner_of,
    pinyin_headers,
)
from assets.recognising.wording.header_texts import CACHED_HEADERS, HEADER_LENGTH, normalise, wordings
from assets.recognising.wording.slot_words import names_slot
from schemas.lookups.headers import CERTIFICATE, meanings, vocabulary
from schemas.lookups.open_columns import open_fields
from schemas.values.remarks import header_holds_remarks, header_tells_former

# Two wordings that share four characters in five are still one header (发证机构名称/发证机关名称); below that
# the head noun itself tends to differ (复审日期/发证日期 share only half).
FUZZY_CUTOFF = 80.0
# A near wording is never as sure as a listed one, even at full score.
FUZZY_CONFIDENCE = 0.9
# A listed header of three characters or more with a qualifier before it: 焊接人员身份证号码.
SUFFIX_CONFIDENCE = 0.85
SUFFIX_LENGTH = 3
# Two listed headers joined in one, each as sure as an ending: 作业种类及项目, 作业项目/类别.
JOINED_CONFIDENCE = 0.85
# A header known by its shape: its cells must agree, as for near wordings.
SHAPE_CONFIDENCE = 0.88
# What the certificate is for, the most telling first; only such columns are printed as one.
_PURPOSES = ("item", "category", "person_type", "family", "post")
_KEYS = ("name", "id_no", "number")
_BEGINNINGS = ("issue", "first_issue", "valid_from")

# Words of somebody's or something's else: 保险有效期 is no 证书有效期, however near the wording.
_FOREIGN = re.compile(
    "保险|合同|体检|培训|考试|法人|法定代表|负责人电话|联系人|紧急|监理|车辆|学历|毕业|职称|入职|监护|经理|银行|设备编号|"
    "班期|班次|许可证|执照|监管|主管|整改|教师|学员编号|学时|成绩|健康|出厂|购置|检测|检验|准入|是否"
)
# 车辆司机, 设备操作工身份证号: who works with a thing is no thing.
_OF_PERSON = re.compile("的?(?:姓名|名字|身份证.*)$")
_THINGS = re.compile("车辆|设备|机械")
_JOINTS = re.compile("[/／、，,及和与或]+")


@dataclass(frozen=True)
class Match:
    """The fields a header may stand for, the likeliest first, with how that was found and how sure it is."""

    fields: tuple[str, ...]
    confidence: float
    method: str


@lru_cache(maxsize=CACHED_HEADERS)
def is_listed(text: str) -> bool:
    """Whether a cell is a listed header of any kind of table. A label with its colon is a line above the table."""
    if len(text) > HEADER_LENGTH or text.rstrip().endswith(("：", ":")):
        return False
    return any(word in vocabulary() for word in wordings(text))


@lru_cache(maxsize=CACHED_HEADERS)
def is_known(text: str) -> bool:
    """Whether a cell reads like a header: a listed one, or a column of a wide row such as 高压证号."""
    return is_listed(text) or (len(text) <= HEADER_LENGTH and names_slot(normalise(text)))


@lru_cache(maxsize=CACHED_HEADERS)
def names_person(text: str) -> str | None:
    """Which of a person's keys a cell heads, `name`, `id_no` or `number`; None for all else and for labels."""
    if len(text) > HEADER_LENGTH or text.rstrip().endswith(("：", ":")):
        return None
    match = match_header("", text)
    return match.fields[0] if match and match.fields[0] in _KEYS else None


@lru_cache(maxsize=CACHED_HEADERS)
def match_exactly(text: str, table: str) -> Match | None:
    """The meaning of a header whose wording is listed for this kind of table."""
    known = meanings(table)
    for confidence, word in zip((1.0, 0.95, 0.95), wordings(text), strict=False):
        if word in known and not _denied(known[word].field, wordings(text)[0], word):
            return Match(known[word].fields, confidence, "exact")
    return None


def _denied(field: str, whole: str, word: str) -> bool:
    """Whether a header's brackets say that its day is the end, whatever stands outside them: 换证时间（到期）."""
    return field in _BEGINNINGS and word != whole and "open_end" in open_fields(whole)


@lru_cache(maxsize=CACHED_HEADERS)
def match_nearly(text: str, table: str) -> Match | None:
    """The meaning of a header whose wording is near a listed one, by its ending or by shared characters.

    Returns
    -------
    Match | None
        With a confidence below 0.9, or nothing when no listed wording is near enough or the header speaks of
        something else (合同, 保险, 培训 …).
    """
    joined = _by_parts(text, table)
    if joined is not None:
        return joined
    for word in wordings(text):
        if (
            len(word) > HEADER_LENGTH
            or header_tells_former(word)
            or (is_anothers(word) if table == CERTIFICATE else _FOREIGN.search(word))
        ):
            continue
        found = _by_shape(word, table) or (_by_wording(word, table) if len(word) >= SUFFIX_LENGTH else None)
        if found is not None:
            return found
    return None


def _by_parts(text: str, table: str) -> Match | None:
    """A header that joins several names of what the certificate is for means the most telling of them."""
    known = meanings(table)
    words = [normalise(part) for part in _JOINTS.split(text) if part.strip()]
    fields = [known[word].field for word in words if word in known]
    if len(words) < 2 or len(fields) != len(words) or not set(fields) <= set(_PURPOSES):
        return None
    return Match(tuple(field for field in _PURPOSES if field in fields), JOINED_CONFIDENCE, "exact")


@lru_cache(maxsize=CACHED_HEADERS)
def is_anothers(word: str) -> bool:
    """Whether a normalised header speaks of something that is no worker's certificate: 工号, 合同编号, 身份证有效期."""
    if "open_review" in open_fields(word) or header_holds_remarks(word):
        return False
    if heads_workers(_OF_PERSON.sub("", word)):
        word = _THINGS.sub("", word)
    if _FOREIGN.search(word):
        return True
    owner = owner_of(word)
    return owner is not None and not (owner == "identity" and (is_id_number(word) or word.endswith(("姓名", "名字"))))


def _by_shape(word: str, table: str) -> Match | None:
    if table != CERTIFICATE:
        return None
    meaning = meaning_by_shape(word)
    if meaning is None:
        return None
    # Pinyin that only one field's headers give is that header in other letters.
    method = "exact" if word.isascii() and word in pinyin_headers(word[0]) and not meaning.rivals else "fuzzy"
    return Match(meaning.fields, SHAPE_CONFIDENCE, method)


def _by_wording(word: str, table: str) -> Match | None:
    """By its ending or its likeness to a listed header, unless its last noun makes something else of it."""
    if table == CERTIFICATE and head_of(word):
        return None
    return _by_ending(word, table) or _by_likeness(word, table)


def _by_ending(word: str, table: str) -> Match | None:
    known = meanings(table)
    for start in range(1, len(word) - SUFFIX_LENGTH + 1):
        if word[start:] in known:
            return Match(known[word[start:]].fields, SUFFIX_CONFIDENCE, "fuzzy")
    return None


def _by_likeness(word: str, table: str) -> Match | None:
    known = meanings(table)
    best = process.extractOne(word, list(known), scorer=fuzz.ratio, score_cutoff=FUZZY_CUTOFF)
    if best is None:
        return None
    return Match(known[best[0]].fields, round(best[1] / 100 * FUZZY_CONFIDENCE, 3), "fuzzy")


def match_header(group: str, leaf: str, table: str = CERTIFICATE) -> Match | None:
    """The meaning of a header of one or two levels: 有效期/止 read together, then the lower, then the upper one.

    Parameters
    ----------
    group, leaf
        The texts above and in the last header row; `group` is empty for a header of one row.
    table
        Whose synonyms apply (`schemas.lookups.headers.meanings`).
    """
    if not leaf:
        return match_exactly(group, table) if group else None
    together = (match_exactly(group + leaf, table) or _of_identity_card(group, leaf)) if group else None
    return together or match_exactly(leaf, table) or match_nearly(leaf, table)


def _of_identity_card(group: str, leaf: str) -> Match | None:
    """证号 below 身份证 is the identity number, whatever 证号 means alone."""
    known = match_exactly(leaf, CERTIFICATE)
    if known is None or known.fields[0] != "number" or owner_of(normalise(group)) != "identity":
        return None
    return Match(("id_no",), SUFFIX_CONFIDENCE, "exact")
