"""Numbers of the program's own lists and of the rows on them: made of digests, checked when they come back.

A list's number such as `TH-3F9A2CK7` stands in a cell of every sheet; a row's mark such as
`TH-3F9A2CK7-7K3MQXA-128-R4` holds the number, what it points at, and two characters that tell a mistyped one. Neither
holds anything of a person, and neither can be taken for a number or a date by a spreadsheet program.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from schemas.vocabulary import OwnList

# Crockford's alphabet: no I, L, O, U, which are misread.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BODY, _CHECK, _SHEET = 6, 2, 7
_CODES = "|".join(each.code for each in OwnList)
_NUMBER = rf"(?:{_CODES})-[0-9A-Z]{{{_BODY + _CHECK}}}"
MARK_PATTERN = rf"({_NUMBER})-([0-9A-Za-z]+(?:-[0-9]+)?)-([0-9A-Z]{{{_CHECK}}})"
"""What a mark looks like; `read_mark` says whether it is one."""
_MARK = re.compile(MARK_PATTERN)
# Alone, or behind its label as the lists bear it; a number that is only mentioned in a sentence makes no list.
_LABELLED = re.compile(rf"(?:(?:行标识[(])?清单编号:?)?({_NUMBER})[)]?")
_PLACE = re.compile(rf"([0-9A-Z]{{{_SHEET}}})-([0-9]+)")
_DASHES = re.compile("[‐‑‒–—―−－ー]")
_BLANKS = re.compile(r"[\s\u200b-\u200f\ufeff'‘’]+")
LABEL = "清单编号"


class Mark(NamedTuple):
    """A row's mark as read: the list's number, and the key of what the row is about."""

    number: str
    key: str

    @property
    def place(self) -> tuple[str, int] | None:
        """Digest of the sheet and the row there, for marks of rows of hand-ins."""
        found = _PLACE.fullmatch(self.key)
        return (found[1], int(found[2])) if found else None


def list_number(kind: OwnList, *facts: object) -> str:
    """The number of a list: the same facts give the same number."""
    body = f"{kind.code}-{_digest(_BODY, kind.code, *facts)}"
    return body + _digest(_CHECK, body)


def sheet_digest(sha256: str, sheet: str) -> str:
    """What stands in a mark for a sheet of a content."""
    return _digest(_SHEET, sha256, sheet)


def place_key(sheet: str, row: int) -> str:
    """Key of a row of a hand-in, `sheet` being its `sheet_digest`."""
    return f"{sheet}-{row}"


def row_mark(number: str, key: str) -> str:
    """The mark of a row on a list; the key is what `place_key` gave, or a clue's or a query's number."""
    return f"{number}-{key}-{_digest(_CHECK, number, key.upper())}"


def row_marks(number: str, keys: Iterable[str]) -> list[str]:
    """The marks of many rows."""
    return [row_mark(number, key) for key in keys]


def read_number(text: str) -> str | None:
    """The list's number that a cell gives, alone or behind its label; None where there is none or it is mistyped."""
    found = _LABELLED.fullmatch(_plain(text))
    return found[1] if found and _sound(found[1]) else None


def read_mark(text: str) -> Mark | None:
    """The mark that a cell gives; None where it is none, or mistyped."""
    found = _MARK.fullmatch(_plain(text))
    if not found or not _sound(found[1]) or _digest(_CHECK, found[1], found[2]) != found[3]:
        return None
    return Mark(found[1], found[2])


def looks_like_mark(text: str) -> bool:
    """Whether a cell was meant to be a mark, be it mistyped."""
    return re.match(rf"(?:{_CODES})-[0-9A-Z]{{4,}}-", _plain(text)) is not None


def _sound(number: str) -> bool:
    return _digest(_CHECK, number[:-_CHECK]) == number[-_CHECK:]


def _plain(text: str) -> str:
    return _BLANKS.sub("", _DASHES.sub("-", unicodedata.normalize("NFKC", text))).upper()


def _digest(length: int, *facts: object) -> str:
    number = int.from_bytes(hashlib.sha256("\x1f".join(map(str, facts)).encode()).digest(), "big")
    return "".join(_ALPHABET[(number >> 5 * place) & 31] for place in range(length))
