"""Reading what a register writes of reviews done: dates among words, and words or ticks without any date."""

import re
import unicodedata
from datetime import date
from functools import cache, lru_cache
from typing import NamedTuple

from schemas.lookups.catalogue import read_rows
from schemas.lookups.ticks import is_tick
from schemas.values.boxes import chosen
from schemas.values.date_reading import read_date
from schemas.vocabulary import Precision

_MARK = r"[\s、,;。·._/\\\-—年月]{1,2}"
_DATES = re.compile(
    rf"(?<!\d)(?:19|20)\d\d(?:{_MARK}\d{{1,2}}(?:{_MARK}\d{{1,2}})?|\d{{4}}|0[1-9]|1[0-2])?(?!\d)[日号月年]?"
)
# 延期至2026.5.27: a day until which, not on which.
_UNTIL = re.compile(rf"[至到]\s*{_DATES.pattern}")
# 凭证FS1001, 文号泰应急123: on what paper it is told.
_PAPER = re.compile(
    # 肥应急审〔2022〕7号, 收据0522号
    r"[^\W\d_]{0,12}[〔\[(【](?:19|20)[0-9]{2}[〕\])】]\s*第?[0-9]{1,6}号|(?:收据|发票|票据|单据|档案|证明)第?[0-9]{1,8}号[\s,;、]*|"
    r"[\s,;、(]*(?:凭证|文号|编号|单号|证明|回执|回单|存根|流水|受理|批次|批号)(?:编?号)?[:\s]?[^\W\d_]{0,6}[-\d\[(][\w\-\[\]()]*\)?"
    r"|(?<![^\W_])[A-Z]{1,4}-?\d{2,6}(?!\w)"
)
# 已盖(刘): who did it, or where; 已办(过期) says something else. The bracket at the end may have been stripped.
_BY_WHOM = re.compile(r"\s*\((?![^()]*[未没无缺待拟约预应须需逾超过期不限补退换假废停销])[^\W\d_]{1,6}\)?$")


class ReviewReading(NamedTuple):
    """A review done, with its latest day where one is given; or that none was done. Not `read`: not understood.

    `failed`: it was not passed. `coming`: it is not due yet, which says nothing of a review that was due before.
    """

    read: bool
    done: bool = False
    day: date | None = None
    precision: str | None = None
    failed: bool = False
    coming: bool = False


@lru_cache(maxsize=65536)
def read_review(text: str, *, dates_are_of_reviews: bool = True) -> ReviewReading:
    """Read one text: `2023-05-10 合格`, `第一次复审2021.3.1；第二次2024.3.1`, 已复审, √; 未复审 says that none was.

    Where the column is one of reviews done, a day with the place beside it tells one as well; in a column of days due
    such a day says no more than when it is due.
    """
    plain = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text)).strip().upper()
    told = chosen(plain)
    if told is not None:
        return read_review(told) if told else ReviewReading(read=False)
    words = _DATES.sub(" ", _PAPER.sub(" ", plain))
    meaning = _meaning(words)
    dated = ("done", "beside") if dates_are_of_reviews else ("done",)
    found = [read_date(part) for part in _DATES.findall(plain)]
    dates = [(one.day, one.precision) for one in found if one.day and one.precision]
    if meaning in ("not_done", "failed"):
        return ReviewReading(read=True, failed=meaning == "failed")
    if meaning == "coming":
        return ReviewReading(read=False, coming=True)
    if _UNTIL.search(plain):
        return ReviewReading(read=meaning == "done", done=meaning == "done")
    if dates and len(dates) == len(found) and (meaning in dated or not _says_anything(words)):
        day, precision = max(dates, key=lambda one: (one[0], one[1] == Precision.DAY))
        return ReviewReading(read=True, done=True, day=day, precision=precision)
    return ReviewReading(read=meaning == "done", done=meaning == "done")


def _says_anything(words: str) -> bool:
    return re.search(r"[^\W\d_]", words) is not None


def _meaning(words: str) -> str | None:
    """`failed`, `not_done`, `done` … or None where no listed word stands (review_words.csv, the first that applies)."""
    bare = words.strip(" ,;、。:()[]【】/|-—") or words.strip()
    told = _told(bare) or _told(_BY_WHOM.sub("", bare))
    if told is None and (ticked := is_tick(bare)) is not None:
        return "done" if ticked else "not_done"
    return told


def _told(bare: str) -> str | None:
    return next((meaning for meaning, pattern in _words() if pattern.search(bare)), None)


@cache
def _words() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((row["meaning"], re.compile(row["pattern"])) for row in read_rows("review_words.csv"))
