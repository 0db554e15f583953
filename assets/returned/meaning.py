"""Whether a cell that came back says the same as the list showed, and what of a change can't be taken."""

import re
import unicodedata
from collections.abc import Sequence
from contextlib import suppress

import polars as pl
from rapidfuzz.distance import Levenshtein

from assets.reading.kinds import ERROR, NUMBER
from assets.recognising.wording.shapes import shape_of
from schemas.values.date_reading import read_date
from schemas.values.masking import mask_text
from schemas.values.numbers.check_digit import passes_check

# What a cell of a list shows at most (assets.workbooks.masked_cells): the rest can't have been changed there.
SHOWN_CHARACTERS = 2_000
UNCHANGED, EMPTIED, CORRECTED = "unchanged", "emptied", "corrected"
MASKED, PRECISION, BROKEN, OTHER_PERSON = "masked", "precision", "broken", "other_person"
REFUSALS = {
    MASKED: "仍含脱敏的号码（星号），未作更正；请填写完整号码。",
    PRECISION: "数值或科学计数格式，末几位已经丢失，未作更正；请把单元格改为文本格式后重新填写。",
    BROKEN: "公式错误或显示不全（如 #REF!、####），未作更正；请重新填写。",
    OTHER_PERSON: "另一个人的姓名和身份证号，未作更正；换人的请另报花名册。",
}

_IGNORED = re.compile(r"[\s\u200b-\u200f\ufeff]+")
_SCIENTIFIC = re.compile(r"([0-9](?:\.([0-9]+))?)E\+?([0-9]{1,2})")
_STARS = re.compile(r"[*＊]{4,}")
_BROKEN = re.compile(r"#+|#(?:REF|N/A|NAME|VALUE|DIV/0|NULL|NUM|NAME\?)[!?]?|Err:[0-9]+")
_CUT = re.compile(r"[1-9][0-9]{14}0{3}")
# Below this a numeric cell holds every digit of a whole number.
_EXACT_DIGITS = 15


def masked(texts: Sequence[str]) -> list[str]:
    """Texts as the lists show them."""
    return pl.Series(texts, dtype=pl.String).to_frame("text").select(mask_text(pl.col("text")))["text"].to_list()


def same_meaning(text: str, kind: int, shown: str) -> bool:
    """Whether a cell still says what the list showed.

    A spreadsheet program that opens or saves the list may turn a date into another form or a serial number, drop
    leading zeros or add .0, or show a long number in powers of ten: all that is no change.

    Parameters
    ----------
    text, kind
        The cell as it came back: its text and kind (assets.reading.kinds).
    shown
        What the list showed, masked.
    """
    new, old = _plain(text), _plain(shown)
    return new == old or _same_number(new, old, numeric=kind == NUMBER) or _same_date(text, shown)


def is_written_out(text: str, own: str, shown: str) -> bool:
    """Whether a cell holds in full what the hand-in says and the list showed masked."""
    return bool(own) and _plain(text) == _plain(own) and _plain(masked([own])[0]) == _plain(shown)


def without_advice(text: str, row: int) -> str:
    """A cell without the list's own sentences: saved as a web page, its comment stands in the cell itself.

    Parameters
    ----------
    text
        The cell as it came back.
    row
        The row of the hand-in, with which each such sentence begins.
    """
    return re.sub(rf"第{row}行(?:[A-Z]{{1,3}}列)?[^。]*。", "", text).strip()


def refusal(text: str, kind: int) -> str | None:
    """Why a changed cell can't be taken as a correction: a key of REFUSALS, or None."""
    plain = _plain(text)
    if kind == ERROR or _BROKEN.fullmatch(text.strip()):
        return BROKEN
    if _STARS.search(text):
        return MASKED
    digits = re.sub(r"\.0+$", "", plain)
    long = kind == NUMBER and digits.isdigit() and len(digits) > _EXACT_DIGITS
    powers = _SCIENTIFIC.fullmatch(plain)
    if long or (powers and int(powers[3]) >= 10) or (_CUT.fullmatch(plain) and not _is_sound(plain)):
        return PRECISION
    return None


def is_other_person(changes: Sequence[tuple[str, str]]) -> bool:
    """Whether the changed cells of a row (old and new text) put another person in the row: a name and a sound ID.

    A name corrected by one character beside a number of which the list showed the same digits is the same person's.
    """
    ids = [(_plain(old), _plain(new)) for old, new in changes]
    other = [(old, new) for old, new in ids if old != new and _is_sound(old) and _is_sound(new)]
    names = [(old, new) for old, new in changes if shape_of(old) == shape_of(new) == "name"]
    if all(_is_retyped(old, new) for old, new in names) and all(_shows_the_same(*pair) for pair in other):
        return False
    return bool(other and names)


def _is_retyped(old: str, new: str) -> bool:
    """Whether a name was corrected by one character at most."""
    return Levenshtein.distance(_plain(old), _plain(new)) <= 1


def _shows_the_same(old: str, new: str) -> bool:
    """Whether two IDs are alike in all that a list shows of them."""
    return masked([old]) == masked([new])


def _plain(text: str) -> str:
    return _IGNORED.sub("", unicodedata.normalize("NFKC", text[:SHOWN_CHARACTERS])).upper().lstrip("'").rstrip("…")


def _same_number(new: str, old: str, *, numeric: bool) -> bool:
    with suppress(ValueError, OverflowError):
        powers = _SCIENTIFIC.fullmatch(new)
        if powers and old.isdigit():
            return f"{float(old):.{len(powers[2] or '')}E}" == f"{float(new):.{len(powers[2] or '')}E}"
        # A number that lost digits on the way is the same; one that somebody typed in more detail is not.
        if numeric or len(new) <= len(old):
            return float(new) == float(old)
    return False


def _same_date(new: str, old: str) -> bool:
    new, old = new.strip(), old.strip()
    if new.isdigit() and old.isdigit() and len(new) == len(old):
        return False
    now, before = read_date(new), read_date(old)
    said = before.day or before.precision or before.years
    return said is not None and now == before and now.problem is None


def _is_sound(id_no: str) -> bool:
    return bool(pl.select(passes_check(pl.lit(id_no))).item())
