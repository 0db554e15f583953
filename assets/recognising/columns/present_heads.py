"""Headers of what was beside headers of what is now: 原有效期至 | 现有效期至, 证书编号（旧） | 证书编号（新）."""

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import lru_cache

from assets.recognising.wording.column import Candidate
from assets.recognising.wording.header_texts import CACHED_HEADERS, normalise
from assets.recognising.wording.header_words import Match, match_exactly
from schemas.lookups.headers import CERTIFICATE, KNOWN_UNUSED

_CHANGE = "(?:换[证发领]|变更|更新|延[期续]|续[期证]|复审|更换|补办|升级|调整)"
_FORMERLY = rf"原|原来|原有|旧|老|前|前次|上次|上一次|以前|此前|{_CHANGE}之?前"
_PRESENTLY = rf"现|现在|现有|新|当前|目前|最新|本次|{_CHANGE}之?后"
_BEHIND = "(?P<base>.{{2,}})[(（\\[【](?:{when})[)）\\]】]"


def with_present_alone(candidates: Sequence[Candidate], fields: Collection[str]) -> list[Candidate]:
    """Candidates of which those that tell what was, beside others that tell what is now, are not used.

    Parameters
    ----------
    candidates
        All columns of a table.
    fields
        Fields of a certificate. Former names are remarks (`schemas.values.remarks`).

    Returns
    -------
    list[Candidate]
        A column of what is now has the meaning of its header without 现; what was stands alone where nothing else
        tells the field, and is read as before.
    """
    former = {one.index: match for one in candidates if (match := _meant(one, _FORMERLY, fields))}
    if not former:
        return list(candidates)
    present = {one.index: match for one in candidates if (match := _meant(one, _PRESENTLY, fields))}
    plain = {one.field for one in candidates if one.index not in former and one.is_plain}
    told = plain | {match.fields[0] for match in present.values()}
    unused = Match((KNOWN_UNUSED,), 1.0, "exact")
    replaced = {index: unused for index, match in former.items() if match.fields[0] in told}
    replaced |= {index: match for index, match in present.items() if match.fields[0] not in plain}
    return [replace(one, match=replaced[one.index]) if one.index in replaced else one for one in candidates]


def _meant(column: Candidate, when: str, fields: Collection[str]) -> Match | None:
    """What a header means without the word that says when; None where it has none, or is no certificate's."""
    read = (match_exactly(normalise(base), CERTIFICATE) for base in _bases(column.leaf, when))
    return next((match for match in read if match and match.fields[0] in fields), None)


@lru_cache(maxsize=CACHED_HEADERS)
def _bases(text: str, when: str) -> tuple[str, ...]:
    """What may be left of a header without the word that says when."""
    leaf = unicodedata.normalize("NFKC", text).strip()
    if behind := re.fullmatch(_BEHIND.format(when=when), leaf):
        return (behind["base"],)
    # 现有效期 begins with 现 and with 现有: whichever leaves a header.
    return tuple(leaf[at:].removeprefix("的") for at in range(1, len(leaf) - 1) if re.fullmatch(when, leaf[:at]))
