"""Signs and words that tick a cell, or say that it is not ticked (tick_words.csv)."""

import re
import unicodedata
from functools import cache, lru_cache

from schemas.lookups.catalogue import read_rows

_VERBS = "(?:持|取|考|办|领|获|具|备|拿)"
_HELD = re.compile(f"(?:已|均|现)?{_VERBS}(?:有|得|到|取|证|齐|了|备|此|该|这|本|效)*|(?:已|现)有|在持")
_LACKING = re.compile(f"(?:尚|还)?(?:缺|欠|未|没|无|不|待)(?:有)?{_VERBS}?(?:有|得|到|取|证|备|此|该|这|本|效)*")

_VARIATION = "\ufe0f"
# Words of the names that characters have (Unicode): a white heart is hollow, a white check mark is none the less one.
_FULL = re.compile("CHECK MARK|^BLACK|^(?!WHITE).*(?:HEART|STAR|FLAG)|THUMBS UP")
_CROSSED = re.compile("CROSS MARK|BALLOT X|NO ENTRY|THUMBS DOWN")


@cache
def tick_words() -> dict[str, bool]:
    """Each sign or word, as `plain_tick` leaves it, to whether it ticks the cell."""
    return {plain_tick(row["word"]): row["ticked"] == "yes" for row in read_rows("tick_words.csv")}


def plain_tick(text: str) -> str:
    """A cell's text in one form: width folded, small letters, no blanks at its ends."""
    return unicodedata.normalize("NFKC", text).strip().lower()


CIRCLE = re.compile("[○〇◯Ｏ⚪⭕⚬]")
"""A sign that ticks where no other does: beside ● it says that there is none."""


def is_tick(text: str) -> bool | None:
    """Whether a cell's text ticks it; None where it is no such sign at all."""
    plain = plain_tick(text)
    told = tick_words().get(plain, _said(plain))
    if told is None:
        told = _drawn(plain)
    # √有: a sign and the word for it.
    signed = tick_words().get(plain[:1]) if told is None and len(plain) > 1 and not plain[0].isalnum() else None
    return signed if signed is not None and signed == is_tick(plain[1:]) else told


@lru_cache(maxsize=4096)
def _said(plain: str) -> bool | None:
    """已取, 缺: words of nothing but having or not having, whatever their order."""
    if _LACKING.fullmatch(plain):
        return False
    return True if _HELD.fullmatch(plain) else None


@lru_cache(maxsize=4096)
def _drawn(plain: str) -> bool | None:
    """One sign, drawn once or more: full marks tick (✅ ♥), crossed ones deny (❌), hollow ones say nothing alone."""
    signs = set(plain.replace(_VARIATION, ""))
    sign = signs.pop() if len(signs) == 1 else ""
    if not sign or unicodedata.category(sign) != "So":
        return None
    name = unicodedata.name(sign, "")
    if _CROSSED.search(name):
        return False
    return True if _FULL.search(name) else None
