"""Cells that hold several certificates: numbers, items and dates cut apart and put side by side by position."""

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache
from typing import Any

from assets.recognising.slots.slot_headers import SLOT_FIELDS
from assets.recognising.wording.shapes import shape_of
from schemas.lookups.item_lists import split_items
from schemas.tables.certificates import DATE_FIELDS
from schemas.values.date_reading import read_date
from schemas.values.text import is_nothing

# A piece of a number cell that is shorter or has fewer digits is part of one number, not a number.
PIECE_LENGTH = 8
PIECE_DIGITS = 4
CACHED_TEXTS = 65_536

_STRONG = re.compile(r"[;；、，,|｜&＆\n\r]+")
_SLASH = re.compile(r"[/／\\＼]+")
_BLANK = re.compile(r"\s+")
_LISTS = re.compile(r"[;；、\n\r]+")
# Whatever sign or joint parts whole dates, if it is none that dates themselves are written with.
_JOINTS = re.compile(r"(?:[^\w\s.．:：~～\-—–()（）]|_|以及|连同|[和与及])+")
# (1)2028-10-06(2)2026-04-30, ①…②…: the places of a list, which part its dates as well.
_PLACES = re.compile(
    r"[\s;；,，、]*(?:[(（][0-9]{1,2}[)）]|[①-⑳⑴-⒇❶-❿•●▪◆■])\s*|[\s;；,，、]+(?:[0-9]{1,2}[)）、]\s*)?"
)
_RULED = re.compile(r"\s*[-—–_=~*·.]{2,}\s*")
_SIX_DIGITS = re.compile(r"[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])")
_WHOLE_NUMBER = re.compile(r"[TtＴ]?[0-9]{17}[0-9XxＸ]")
_WHOLE_NUMBERS = re.compile(rf"({_WHOLE_NUMBER.pattern}){{2,}}")


def split_row(row: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The certificates of one row, each as a row with `part` from 0; the row itself where it holds one.

    Items and numbers stand side by side when there are equally many; one number serves all items, one item all
    numbers. Other cells are split the same way where they hold as many pieces, else they hold for every part.
    """
    numbers = split_numbers(row["number"])
    items, source = _items(row, len(numbers))
    count = _count(row, numbers, items)
    if count == 1:
        yield row | {"part": 0}
        return
    for part in range(count):
        own = dict(row, part=part)
        for field in SLOT_FIELDS - {"number", source}:
            own[field] = _piece(_pieces(field, row[field], count), part, row[field])
        own["number"] = _piece_or_last(numbers, part, row["number"])
        own[source] = _piece_or_last(items, part, row[source])
        yield own


def split_numbers(text: str | None) -> list[str]:
    """The certificate numbers in one cell; a number that holds brackets, slashes or line breaks itself stays whole."""
    if not text or is_nothing(text) or _WHOLE_NUMBER.fullmatch(_BLANK.sub("", text)):
        return [text] if text else []
    bare = _BLANK.sub("", text)
    if _WHOLE_NUMBERS.fullmatch(bare):
        return _WHOLE_NUMBER.findall(bare)
    for separator, fits in ((_STRONG, _may_be_number), (_SLASH, _is_number), (_BLANK, _is_number)):
        pieces = _parted(separator, text)
        if len(pieces) > 1 and all(map(fits, pieces)):
            return pieces
    return [text]


def split_dates(text: str, count: int) -> list[str]:
    """The dates of `count` certificates in one cell, empty where they are not as many; ranges stay whole."""
    for separator in (_STRONG, _SLASH, _BLANK, _JOINTS, _PLACES):
        pieces = _parted(separator, text)
        if len(pieces) == count and all(map(_is_date, pieces)):
            return [] if separator is _SLASH and _is_term(text) else pieces
    return []


def _parted(separator: re.Pattern[str], text: str) -> list[str]:
    """What stands between separators, a line of dashes set aside."""
    return [piece.strip() for piece in separator.split(text) if piece.strip() and not _RULED.fullmatch(piece)]


def _is_term(text: str) -> bool:
    """Whether two dates are the first and the last day of one term of whole years: 2021-05-01/2027-04-30."""
    read = read_date(text)
    if read.start is None or read.day is None or read.start.year >= read.day.year:
        return False
    ends = {(day.month, day.day) for day in (read.day, read.day + timedelta(days=1))}
    return (read.start.month, read.start.day) in ends


def _items(row: dict[str, Any], count: int) -> tuple[list[str], str]:
    """The pieces of the cell that names what the certificates are for, and which field that is."""
    for field in ("item", "family", "category"):
        if row[field] and (field == "item" or len(_named(row[field], count)) > 1):
            return _named(row[field], count), field
    return [], "item"


def _named(text: str, count: int) -> list[str]:
    """The items in a cell; where blanks or line breaks part as many as there are numbers, they part the items too."""
    lines = text.split()
    return lines if count > 1 and len(lines) == count else named_items(text)


@lru_cache(maxsize=CACHED_TEXTS)
def named_items(text: str) -> list[str]:
    """`split_items`, remembered: the same few texts stand in thousands of rows."""
    return split_items(text)


def _count(row: dict[str, Any], numbers: list[str], items: list[str]) -> int:
    """How many certificates the row claims."""
    if len(set(numbers)) <= 1 and len(numbers) > len(items):
        return 1
    if numbers and is_nothing(numbers[0]):
        return 1
    unclaimed = row["has_number"] and not numbers and not any(row[field] for field in (*DATE_FIELDS, "issuer"))
    return 1 if unclaimed else max(1, len(numbers), len(items))


def _pieces(field: str, text: str | None, count: int) -> list[str]:
    if not text or count == 1:
        return []
    if field in DATE_FIELDS:
        return split_dates(text, count)
    pieces = _named(text, count) if field in ("item", "family", "category") else _LISTS.split(text.strip())
    return pieces if len(pieces) == count else []


def _piece(pieces: list[str], part: int, whole: str | None) -> str | None:
    return pieces[part].strip() if pieces else whole


def _piece_or_last(pieces: list[str], part: int, whole: str | None) -> str | None:
    return pieces[min(part, len(pieces) - 1)] if pieces else whole


def _may_be_number(piece: str) -> bool:
    return len(piece) >= PIECE_LENGTH and sum(letter.isdigit() for letter in piece) >= PIECE_DIGITS


def _is_number(piece: str) -> bool:
    return shape_of(piece) in ("number", "id_no")


def _is_date(piece: str) -> bool:
    """Six digits are a date only where a date is expected: 270904."""
    return shape_of(piece) == "date" or _SIX_DIGITS.fullmatch(piece) is not None
