"""Exports that say of themselves that they are a part: a filter, a period, a sample, a batch, one page of a list."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from assets.recognising.sheets.headerless import LAST_ISSUE
from schemas.lookups.catalogue import catalogue
from schemas.lookups.families import FAMILY_BITS, families_named
from schemas.lookups.items import is_class_name, is_known, read_item
from schemas.lookups.partial_exports import is_wholly, says
from schemas.lookups.validity import validities
from schemas.vocabulary import ItemMatch

# A longer line is an instruction, that speaks of many things.
TITLE_LENGTH = 60
# A certificate that ended more years ago than this is on no roster any more.
LONG_ENDED = 6

Lines = Sequence[Sequence[str | None]]

_CLAUSES = re.compile(r"[;；,，、&|\u3000]+|\s{2,}|\s(?=\S+[=＝:：])|\band\b|且")
_KEY_OF_ITEMS = re.compile(r"项目|工种|作业类别|操作类别|级别|等级")
_ASIDE = re.compile(r"[（(【\[]([^（）()【】\[\]]+)[）)】\]]|[-—_·:：]\s*([^-—_·:：（(【\[]+)$")
_PIECES = re.compile(r"[、,，/和及\s]+")
_NUMERALS = {numeral: at for at, numeral in enumerate("一二三四五六七八九十", 1)}


@dataclass(frozen=True)
class Around:
    """What stands around the records of a table.

    `headings` name it: sheet, file name. `above` and `below` are lines before the first and behind the last record,
    `between` all other lines. `first` and `last`: whether the file has no table before or behind it.
    """

    headings: tuple[str, ...]
    above: Lines
    between: Lines
    below: Lines
    first: bool = True
    last: bool = True

    @property
    def lines(self) -> Lines:
        """All lines, from above."""
        return (*self.above, *self.between, *self.below)


def stopped(around: Around, records: int, stated: int | None, single_page: bool) -> str | None:
    """A text which says that records behind it are missing: a limit, a fault, a page of several; None for none."""
    found = next((cell for cell in _cells(around.lines) if says("stopped", cell)), None)
    if found is None and around.last:
        found = next((cell for cell in _cells(around.below) if is_wholly("forward", cell)), None)
    return found or _pager(_joined([*around.above, *around.below]), records, single_page or stated == records)


def limited(around: Around) -> str | None:
    """A text which says that the table was made of some records only: a filter, a period, a sample; None for none."""
    titles = [*_cells(around.above), *around.headings]
    short = [text for text in titles if len(text) <= TITLE_LENGTH]
    found = next((text for text in short if any(says(kind, text) for kind in ("sample", "update", "town"))), None)
    found = found or next((cell for cell in _cells(around.above) if says("update_year", cell)), None)
    if found is None and around.first:
        found = next((cell for cell in _cells(around.above) if is_wholly("back", cell)), None)
    lines = [_joined([line]) for line in (*around.above, *around.below)]
    years = _years_of(titles)
    return found or next((text for line in lines if (text := _filter(line, years) or _period(line, years))), None)


def issued_since(around: Around) -> int | None:
    """The last year of which certificates may be missing, where a period of issue is stated that limits nothing else.

    Everything in force was issued within it; what has ended was issued before. What ended long ago nobody hands in.
    """
    titles = [*_cells(around.above), *around.headings]
    missed_since = LAST_ISSUE.year - _years_of(titles) - LONG_ENDED
    lines = [_joined([line]) for line in (*around.above, *around.below)]
    starts = [start for line in lines if (found := says("term", line)) and (start := _start(found.groupdict()))]
    last = max((start.year - (start.month == 1) for start in starts), default=missed_since)
    return last if last > missed_since else None


def some_items(around: Around) -> str | None:
    """The items to which a heading restricts a family that has others: 特种作业操作证（电工作业）."""
    titles = [*_cells(around.above), *around.headings]
    return next((items for text in titles if (items := _restricted(text))), None)


def batch(around: Around) -> tuple[int | None, int | None]:
    """Which batch this is, and of how many (第1批，共2批)."""
    for text in [*_cells(around.above), *around.headings, *_cells(around.below)]:
        found = says("batch", text)
        told = {name: value for name, value in found.groupdict().items() if value} if found else {}
        part, parts = (_number(told.get(name) or told.get(f"{name}_b")) for name in ("part", "parts"))
        if part and parts and part <= parts and parts > 1:
            return part, parts
    return None, None


def _cells(lines: Iterable[Sequence[str | None]]) -> list[str]:
    return [cell.strip() for line in lines for cell in line if cell and cell.strip()]


def _joined(lines: Iterable[Sequence[str | None]]) -> str:
    return "\u3000".join(_cells(lines))


def _number(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) if text.isdigit() else _NUMERALS.get(text)


def _pager(text: str, records: int, whole: bool) -> str | None:
    """What a web page says of its pages, where more than this one is meant."""
    shown = says("shown", text)
    if shown:
        first, last, every = (int(shown[name].replace(",", "")) for name in ("first", "last", "all"))
        # All pages one below the other make as many records as the page speaks of; other counts are not understood.
        return shown[0] if (first > 1 or last < every) and every != records else None
    if whole:
        return None
    found = says("more", text) or says("pager", text) or says("next", text)
    numbers = [int(each) for each in re.findall(r"\d+", found.groupdict().get("numbers") or "")] if found else []
    return found[0] if found and not (numbers and max(numbers) == 1) else None


def _filter(line: str, years: int) -> str | None:
    """The line where it states a condition that leaves records out."""
    found = says("filter", line)
    if found is None:
        return None
    clauses = [clause.strip() for clause in _CLAUSES.split(found["said"]) if clause.strip()]
    return line if any(not _leaves_open(clause, years) for clause in clauses) else None


def _leaves_open(clause: str, years: int) -> bool:
    """Whether a condition restricts to nothing, or to a family, a department or a term that holds all in force."""
    if is_wholly("open_clause", clause):
        return True
    key, _, value = re.sub("[＝:：]", "=", clause).rpartition("=")
    if families_named(value) and not _KEY_OF_ITEMS.search(key) and not _is_item(value):
        return True
    return says("term", clause) is not None and _period(clause, years) is None


def _period(line: str, years: int) -> str | None:
    """The line where it states a period of issue which begins after cards still in force may have been issued."""
    found = says("term", line)
    if found is None:
        return None
    told = found.groupdict()
    start = _start(told)
    end = _day(told["end"], told.get("end_month") or "12", told.get("end_day")) if told.get("end") else LAST_ISSUE
    return line if start is None or end is None or (end.year - years, end.month) < (start.year, start.month) else None


def _start(told: Mapping[str, str | None]) -> date | None:
    return _day(told["year"] or "", told.get("month"), told.get("day"))


def _day(year: str, month: str | None, day: str | None) -> date | None:
    try:
        return date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None


def _years_of(titles: Iterable[str]) -> int:
    """The longest term of the families that the titles speak of, else of all."""
    named = families_named(" ".join(titles))
    terms = {family: each.valid_years for family, each in validities().items()}
    return max((years for family, years in terms.items() if named & FAMILY_BITS[family]), default=max(terms.values()))


def _restricted(text: str) -> str | None:
    families = [family for family, bit in FAMILY_BITS.items() if families_named(text) & bit]
    for inside in _ASIDE.finditer(text) if families else ():
        aside = (inside[1] or inside[2]).strip()
        without = text.replace(aside, "")
        pieces = [piece for piece in _PIECES.split(aside) if piece]
        named = [family for family in families if families_named(without) & FAMILY_BITS[family]]
        if pieces and any(_leaves_out(pieces, family) for family in named):
            return aside
    return None


def _leaves_out(pieces: Sequence[str], family: str) -> bool:
    """Whether all pieces are items or classes of a family, and fewer than half of its own."""
    own = {entry.category for entry in catalogue() if entry.family == family}
    many = len(own) if len(own) > 1 else sum(entry.family == family for entry in catalogue())
    return all(_belongs(piece, family) for piece in pieces) and 2 * len(pieces) < many


def _belongs(piece: str, family: str) -> bool:
    reading = read_item(piece, family)
    return is_class_name(piece, family) or (reading is not None and reading.match != ItemMatch.FUZZY)


def _is_item(text: str) -> bool:
    return is_known(text) or any(is_class_name(text, family) for family in FAMILY_BITS)
