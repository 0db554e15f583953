"""Numbers, days and states of permits and of other papers that are no worker's certificate."""

import re
from collections.abc import Iterator, Sequence

from assets.recognising.columns.owners.card_columns import (
    CARD_FIELDS,
    EVERYBODY,
    NUMBER_OF,
    NUMBERS_LEAST,
    filled_without,
    holds_numbers,
)
from assets.recognising.wording.column import Candidate
from assets.recognising.wording.header_shapes import owner_of
from assets.recognising.wording.header_words import is_anothers
from schemas.lookups.headers import KNOWN_UNUSED

_PERMITS = ("permit", "other_card")
_CARD_NUMBERS = frozenset(("证件编号", "证件号", "证件号码", "证件编码", "卡号", "卡编号", "证卡编号", "编码", "id"))
_CARD_DATES = re.compile(
    "^(证件|卡片?)?(开始|起始|生效|启用|结束|截止|终止|失效|到期|起止|有效期?)(日期|时间|日|期|起|止|至)*$"
)
_CARD_STATE = re.compile("^(证件|卡片?)?(当前)?状态$")
_SUBJECT = re.compile("(?:许可|经营|登记|备案|资质|生产)*(?:证书?|照)?$")
_DAY_OF = re.compile(
    "(?:的)?(?:有效)?(?:开始|起始|生效|启用|结束|截止|终止|失效|到期|起止|发证|颁发|核发|签发)?(?:有效)?(?:日期|时间|期限?|日|止|至)+$"
)
# A paper's days stand beside its number.
NEAR = 3


def of_permit(columns: Sequence[Candidate]) -> Iterator[int]:
    """The number, dates and state of a permit or card, beside columns that hold certificates' numbers."""
    permits = [column for column in columns if _is_permit(column)]
    numbers = [column for column in columns if holds_numbers(column)] if permits else []
    if not numbers:
        return
    yield from (column.index for column in permits)
    for column in columns:
        generic = _CARD_DATES.match(column.wording) or _CARD_STATE.match(column.wording)
        if (
            generic
            and column.field in CARD_FIELDS
            and (column.wording.startswith(("证件", "卡")) or filled_without([column], numbers) >= EVERYBODY)
        ):
            yield column.index


def of_siblings(columns: Sequence[Candidate]) -> Iterator[int]:
    """Days of the paper whose number stands beside them: 采矿证有效期 behind 采矿许可证号, which is no worker's."""
    papers = [one for one in columns if NUMBER_OF.search(one.wording) and _is_nobodys(one)]
    words = {paper.index: _SUBJECT.sub("", NUMBER_OF.sub("", paper.wording)) for paper in papers}
    numbered = [one.wording for one in columns if one.field in ("id_no", "number") and not _is_nobodys(one)]
    for column in columns:
        subject = _DAY_OF.sub("", column.wording)
        near = [words[at] for at in words if 0 < abs(column.index - at) <= NEAR and len(words[at]) > 1]
        common = [word for word in near if _SUBJECT.sub("", subject).startswith(word[:2])]
        if column.field not in {*CARD_FIELDS, ""} or subject == column.wording or not common:
            continue
        if not any(word.startswith(subject[:2]) for word in numbered):
            yield column.index


def _is_nobodys(column: Candidate) -> bool:
    """Whether a number's header speaks of no worker's certificate, and no certificate's number stands there."""
    foreign = column.match is None and is_anothers(column.wording)
    return (foreign or column.field == KNOWN_UNUSED) and column.numbered < NUMBERS_LEAST


def _is_permit(column: Candidate) -> bool:
    """Whether a number under a word that any card uses follows no certificate's grammar, nor is an identity number."""
    if column.match is None and owner_of(column.wording) in _PERMITS:
        return column.own_numbers < NUMBERS_LEAST
    if column.wording not in _CARD_NUMBERS or "number" not in (column.match.fields if column.match else ()):
        return False
    return bool(column.said) and column.own_numbers < NUMBERS_LEAST
