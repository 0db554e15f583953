"""Headers that name one certificate of a wide row, by the word for it that they begin with."""

from functools import lru_cache

from assets.recognising.wording.header_texts import CACHED_HEADERS
from schemas.lookups.headers import slot_words


@lru_cache(maxsize=CACHED_HEADERS)
def names_slot(word: str) -> bool:
    """Whether a normalised header names one certificate of a wide row: 高压证号, 低压电工证, 证书1编号."""
    return word in slot_words() or (word.endswith(SLOT_LEAVES) and slot_of(word) is not None)


SLOT_LEAVES = (
    "证",
    "证号",
    "编号",
    "证书号",
    "号码",
    "有效期",
    "有效期至",
    "到期日期",
    "到期时间",
    "发证日期",
    "复审日期",
)


@lru_cache(maxsize=CACHED_HEADERS)
def slot_of(word: str) -> str | None:
    """The slot that the longest slot word at the beginning of a normalised header names, if any."""
    return next((slot for text, slot in slot_words().items() if word.startswith(text)), None)
