"""What a cell says by itself, and in how large a part of a column's cells it is said."""

import re
from collections.abc import Callable
from functools import lru_cache

from assets.recognising.sheets.headerless import LAST_ISSUE
from assets.recognising.slots.splitting import split_dates
from assets.recognising.wording.column import Candidate
from schemas.lookups.families import families_named
from schemas.lookups.other_certificates import other_certificate
from schemas.lookups.posts import post_needs
from schemas.values.date_forms import DateReading
from schemas.values.date_reading import read_date
from schemas.values.remarks import read_remark

# Of the cells that say something, so many must be of the field; the rest are blank, foreign or mistyped.
MOST = 0.6
# Of two columns of dates one is the end where it is the later one nearly everywhere; reviews must nearly all be read.
NEARLY_ALL = 0.8
_PASSED = re.compile("合格|通过|已审|完成")
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d")
_FIGURE = re.compile(r"[0-9]{1,7}(?:\.[0-9]+)?|[0-9]{9,}")
CODE = re.compile(r"[A-Za-z]{1,4}-?\d{0,2}")
_WORDED = re.compile("[\u3400-\u9fff]|[A-Za-z]{3}")
_LONGEST_REMARK, _LONGEST_POST = 60, 12
_PERSONAL = re.compile("[0-9]{11}")
_SENTENCE = re.compile("[\u3400-\u9fff]{4}.*[，,。；;、\\s]|[\u3400-\u9fff]{8}")
_CERTIFICATE_WORD = re.compile("(?:证|证书|证件|资格|执照|工程师)[)）]?$")


def is_passed(cell: str) -> bool:
    """Whether a cell says that a review was passed, and when."""
    return _PASSED.search(cell) is not None and YEAR.search(cell) is not None


def share(one: Candidate, tells: Callable[[str], bool]) -> float:
    """The share of a column's filled cells that tell something."""
    said = [cell.strip() for cell in one.cells if cell and cell.strip()]
    return sum(map(tells, said)) / len(said) if said else 0.0


@lru_cache(maxsize=65536)
def date_in(cell: str) -> DateReading:
    """What a cell reads as a date; the same texts come again in many columns."""
    return read_date(cell)


def is_to_come(cell: str) -> bool:
    """Whether a date lies after the last day of the campaign: no certificate was issued on it.

    A bare figure that a spreadsheet program would show as a day may as well count or number anything.
    """
    day = date_in(cell).day
    return day is not None and day > LAST_ISSUE and not _FIGURE.fullmatch(cell)


def is_day(cell: str) -> bool:
    """Whether a cell holds a day, or the days of the several certificates of its row."""
    return date_in(cell).day is not None or bool(split_dates(cell, len(YEAR.findall(cell))))


def holds_two(cell: str) -> bool:
    """Whether a cell holds two years or more."""
    return len(YEAR.findall(cell)) > 1


def is_post(cell: str) -> bool:
    """Whether a cell names a post rather than a sentence or a code."""
    worded = len(cell) <= _LONGEST_POST and _WORDED.search(cell) is not None and CODE.fullmatch(cell) is None
    return worded and post_needs(cell) is not None


def is_sentence(cell: str) -> bool:
    """Whether a cell of several words tells a fact of the person or his certificate."""
    return _SENTENCE.search(cell) is not None and not _PERSONAL.search(cell) and tells_fact(cell)


@lru_cache(maxsize=65536)
def names_certificate(cell: str) -> bool:
    """Whether a cell names a certificate, of the campaign or of another matter: 操作证, 急救员证, 合格证."""
    named = bool(families_named(cell)) or other_certificate(cell) is not None
    return named and _CERTIFICATE_WORD.search(cell) is not None


@lru_cache(maxsize=65536)
def tells_fact(cell: str) -> bool:
    """Whether a cell tells a fact of the person or his certificate, as a remark does."""
    return 2 < len(cell) <= _LONGEST_REMARK and bool(read_remark(cell).told)
