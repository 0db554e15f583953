"""Where the headers of a sheet stand: a vote of known wordings and cell shapes, several rows and repeats included."""

import re
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise

from assets.recognising.sheets.printed_again import rows_again
from assets.recognising.sheets.sheet_view import HEADER_DEPTH, HEADER_WINDOW, SheetView
from assets.recognising.sheets.unlisted_headers import heads_numbers, unlisted_header
from assets.recognising.wording.column_counts import counts_columns
from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.header_words import (
    is_anothers,
    is_known,
    is_listed,
    match_header,
    match_nearly,
    names_person,
)
from assets.recognising.wording.shapes import is_data, is_telling
from assets.told_columns import Signature

# More than half of the cells must be known words: a form "姓名 | 张三 | 性别 | 男" has exactly half.
KNOWN_SHARE = 0.5
# With few listed words, near wordings count as well, but then more of the row must be understood.
NEAR_SHARE = 0.6
# A row with both numbers' headers is a header whatever heads the names, if it is no line of a form.
NUMBERS_LEAST = 5
NEAR_LEAST = 3
# A line merged over this share of the columns is a title, not a group of columns.
TITLE_SPAN = 0.8

_FIELD_NAME = re.compile("[A-Za-z]+(_?[A-Za-z]+)*[0-9]?")
_LATIN = re.compile(r"[A-Za-z][A-Za-z .'/()&#:-]*")
# czz_xm beside jzg_xm: a part of the columns is one thing's, not the table's.
TABLE_NAMED_LEAST = 0.8
_QUALIFIED = re.compile("(?P<table>[\\w\u3400-\u9fff]{2,24}?)[._](?=[\\w\u3400-\u9fff])")
_GROUPED = re.compile("(?P<group>[\u3400-\u9fff]{2,10})\\s*[-—–·:：/]+\\s*(?P<leaf>[\u3400-\u9fff].{0,14})")
# Words below a group are short: 号, 机关, 起, 止.
LONGEST_LEAF = 6
_DATA_NUMBER = re.compile("[0-9]{5}")
_GROUP = re.compile("信息|情况|证|电工|焊|登高|高处|高压|低压|有效期|复审|人员|作业|培训|日期|时间|单位|企业")


@dataclass(frozen=True)
class Header:
    """One header: the rows it takes (positions among the non-empty rows) and each column's upper and lower text."""

    rows: tuple[int, ...]
    texts: tuple[tuple[str, str], ...]

    @property
    def signature(self) -> tuple[str, ...]:
        """Normalised texts, to tell the same header printed again."""
        return tuple(normalise(group + leaf) for group, leaf in self.texts)


def find_headers(view: SheetView, known: AbstractSet[Signature] = frozenset()) -> list[Header]:
    """All headers of a sheet from top to bottom, repeated ones too; none when no row reads or stands like one.

    A row that is one of the `known` headers is a header however it reads.
    """
    headers: list[Header] = []
    taken = -1
    for at in _candidates(view):
        if at > taken and (_reads_like_header(view.cells(at)) or _is_known(view, at, taken, known)):
            header = _build(view, at, taken)
            headers.append(header)
            taken = header.rows[-1]
    if headers and min(headers[0].rows) < HEADER_WINDOW:
        return headers
    before = headers[0].rows[0] if headers else view.height
    near = _nearest(view, before)
    if near or headers:
        return [near, *_printed_again(view, near, before), *headers] if near else headers
    unlisted = unlisted_header(view)
    if unlisted is None:
        return []
    header = Header(_with_count(view, [unlisted]), _compose(view, [unlisted]))
    return [header, *_printed_again(view, header, before)]


def _printed_again(view: SheetView, header: Header, before: int) -> list[Header]:
    """Repeats of a header that no word of its own tells: one of usual words is found wherever it stands."""
    return [Header(rows, header.texts) for rows in rows_again(view, header.rows, before)]


def _is_known(view: SheetView, at: int, taken: int, known: AbstractSet[Signature]) -> bool:
    return bool(known) and at < HEADER_WINDOW and trimmed(_build(view, at, taken).signature) in known


def trimmed(texts: Sequence[str]) -> Signature:
    """Texts without the empty ones behind the last."""
    last = max((at for at, text in enumerate(texts, start=1) if text), default=0)
    return tuple(texts[:last])


def header_naming(view: SheetView, words: AbstractSet[str]) -> Header | None:
    """The header that the first row with most of these words, in normal form, would be; None where no row has any."""
    rows = [
        frozenset(normalise(cell) for cell in view.cells(at) if cell) for at in range(min(HEADER_WINDOW, view.height))
    ]
    at = max(range(len(rows)), key=lambda at: len(rows[at] & words), default=0)
    return _build(view, at, -1) if rows and rows[at] & words else None


def _candidates(view: SheetView) -> list[int]:
    """Positions of rows that may be headers: all of the first ones, further down those with words and no numbers."""
    first = list(range(min(HEADER_WINDOW, view.height)))
    if view.height <= HEADER_WINDOW:
        return first
    below = view.outline["worded"].slice(HEADER_WINDOW)
    return first + [HEADER_WINDOW + at for at in below.arg_true().to_list()]


def _reads_like_header(cells: tuple[str | None, ...]) -> bool:
    filled = [cell for cell in cells if cell]
    if _DATA_NUMBER.search(" ".join(filled)):
        return False
    listed, named = sum(map(is_listed, filled)), sum(is_known(cell) or is_anothers(cell) for cell in filled)
    if listed >= 2 and named > len(filled) * KNOWN_SHARE and not any(map(is_data, filled)):
        return True
    return _heads_persons(filled)


def _heads_persons(filled: Sequence[str]) -> bool:
    """Whether a row names a column of names and one of numbers, or both numbers', whatever else stands in it."""
    if any(map(is_data, filled)):
        return False
    keys = {key for cell in filled if (key := names_person(cell))}
    return ("name" in keys and len(keys) > 1) or ({"id_no", "number"} <= keys and len(filled) >= NUMBERS_LEAST)


def _nearest(view: SheetView, before: int) -> Header | None:
    """The row that reads most like a header when near wordings count, for tables in nobody's usual words."""
    best, most = None, 0
    for at in range(min(HEADER_WINDOW, before)):
        filled = [cell for cell in view.cells(at) if cell]
        if len(filled) < NEAR_LEAST or any(map(is_data, filled)):
            continue
        understood = sum(is_known(cell) or match_nearly(cell, "certificate") is not None for cell in filled)
        if understood >= max(NEAR_LEAST, len(filled) * NEAR_SHARE) and understood > most:
            best, most = at, understood
    if best is None:
        return None
    # 人员 | 持证 | 其他 over the columns' own words: what stands right above the numbers is the header.
    below = best + 1 < view.height and len(list(filter(None, view.cells(best + 1)))) > most
    return _build(view, best + 1 if below and heads_numbers(view, best + 1) else best, -1)


def _build(view: SheetView, at: int, taken: int) -> Header:
    """The whole header around one of its rows."""
    top = at
    while top - 1 > taken and at - top < HEADER_DEPTH - 1 and view.is_adjacent(top) and _groups_columns(view, top - 1):
        top -= 1
    rows = list(range(top, at + 1))
    while len(rows) < HEADER_DEPTH and view.is_adjacent(rows[-1] + 1) and _continues(view, rows):
        rows.append(rows[-1] + 1)
    return Header(_with_count(view, rows), _compose(view, rows))


def _with_count(view: SheetView, rows: Sequence[int]) -> tuple[int, ...]:
    """The rows of a header, with the one below that only counts or translates its columns."""
    counted = view.is_adjacent(rows[-1] + 1) and (
        _numbers_columns(view.cells(rows[-1] + 1)) or _is_translated(view, rows[-1])
    )
    return (*rows, rows[-1] + 1) if counted else tuple(rows)


def _groups_columns(view: SheetView, at: int) -> bool:
    """Whether the row above a header names groups of its columns, and is no title or unit line."""
    cells, number = view.cells(at), int(view.numbers[at])
    filled = [cell for cell in cells if cell]
    if any(map(is_data, filled)) or any(cell.rstrip().endswith(("：", ":")) for cell in filled):
        return False
    merges = view.merges(number)
    if any(last - first + 1 >= view.width * TITLE_SPAN for _, first, _, last in merges):
        return False
    if any(bottom > number and top == number for top, _, bottom, _ in merges):
        return True
    named = sum(_GROUP.search(cell) is not None and "公司" not in cell and len(cell) <= 14 for cell in filled)
    if any(last > first for _, first, _, last in merges):
        return named == len(filled) and named >= 1 and len(filled) > 1
    return len(filled) >= 2 and named == len(filled)


def _continues(view: SheetView, rows: list[int]) -> bool:
    """Whether the next row still belongs to the header: merged into it, or sub-titles under a row that left room."""
    below = rows[-1] + 1
    cells, number = view.cells(below), int(view.numbers[below])
    filled = [cell for cell in cells if cell]
    if any(map(is_data, filled)):
        return False
    tall = [merge for merge in view.merges(number) if merge[0] < number and merge[0] >= view.numbers[rows[0]]]
    if tall or _fills_gaps(view, below):
        return True
    for column, cell in enumerate(cells):
        above = [view.cells(at)[column] for at in rows]
        if cell and any(text and normalise(text) == normalise(cell) for text in above):
            return False
        if cell and any(text and _is_name(text) for text in above):
            return False
    known = sum(is_known(cell) for cell in filled)
    return known >= 1 and known > len(filled) * KNOWN_SHARE and not any(map(_is_name, filled))


def _fills_gaps(view: SheetView, below: int) -> bool:
    """Whether short words stand where the row above left room to the right of its groups, above somebody's numbers."""
    upper, lower = view.cells(below - 1), view.cells(below)
    filled = [at for at, cell in enumerate(lower) if cell]
    gaps = [at for at in filled if not upper[at]]
    heads = [at for at in filled if upper[at] and at + 1 in gaps]
    short = all(len(lower[at] or "") <= LONGEST_LEAF for at in filled)
    return (
        len(gaps) > 1 and short and len(gaps) + len(heads) == len(filled) and _stands_above_numbers(view, below, filled)
    )


def _is_translated(view: SheetView, at: int) -> bool:
    """Whether the row below a header says the same in Latin letters: Engineer, ID Number, Expires."""
    below = view.cells(at + 1)
    filled = [place for place, cell in enumerate(below) if cell]
    latin = [place for place in filled if _LATIN.fullmatch(below[place] or "")]
    headed = all(view.cells(at)[place] for place in filled)
    return headed and len(latin) > max(NEAR_LEAST, len(filled) / 2) and _stands_above_numbers(view, at + 1, latin)


def _stands_above_numbers(view: SheetView, at: int, columns: Sequence[int]) -> bool:
    """Whether a row that holds no data itself stands right above somebody's numbers in some of these columns."""
    if not view.is_adjacent(at + 1) or any(cell and is_data(cell) for cell in view.cells(at)):
        return False
    next_row = view.cells(at + 1)
    return any((cell := next_row[place]) and is_telling(cell) for place in columns)


def _is_name(text: str) -> bool:
    match = match_header("", text)
    return match is not None and match.fields[0] == "name"


def _numbers_columns(cells: tuple[str | None, ...]) -> bool:
    """Whether a row only counts the columns, 1 2 3 4 …, or gives the export's field names, name id_card cert_no …"""
    filled = [cell for cell in cells if cell]
    named = len(filled) >= NEAR_LEAST and all(map(_FIELD_NAME.fullmatch, filled))
    return named or counts_columns(cells)


def _compose(view: SheetView, rows: list[int]) -> tuple[tuple[str, str], ...]:
    """Each column's upper and lower header text, merged cells spread over what they cover."""
    grid = {int(view.numbers[at]): [cell or "" for cell in view.cells(at)] for at in rows}
    for number in grid:
        for top, left, bottom, right in view.merges(number):
            text = grid[top][left - 1] if top in grid and left <= view.width else ""
            for row in range(top, bottom + 1):
                if text and row in grid:
                    grid[row][left - 1 : right] = [text] * (min(right, view.width) - left + 1)
    lines = list(grid.values())
    if not view.sheet.merges:
        _spread_groups(lines)
    return _with_groups_before(_below_table_name([_levels(column) for column in zip(*lines, strict=True)]))


def _below_table_name(texts: Sequence[tuple[str, str]]) -> Sequence[tuple[str, str]]:
    """Headers below the table's name that a database puts before most of them: tbl人员.姓名, 建工人员_XM."""
    found = [_QUALIFIED.match(leaf) if not group else None for group, leaf in texts]
    names = Counter(each["table"] for each in found if each)
    table, count = names.most_common(1)[0] if names else ("", 0)
    if count < max(NEAR_LEAST, TABLE_NAMED_LEAST * sum(bool(leaf) for _, leaf in texts)):
        return texts
    return [
        (table, leaf[each.end() :]) if each and each["table"] == table else (group, leaf)
        for each, (group, leaf) in zip(found, texts, strict=True)
    ]


def _with_groups_before(texts: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Of headers of one row, a word before a dash in several is their group: 上岗资格-编号, 上岗资格-签发."""
    found = [_GROUPED.fullmatch(leaf.strip()) if not group else None for group, leaf in texts]
    groups = Counter(each["group"] for each in found if each)
    return tuple(
        (each["group"], each["leaf"]) if each and groups[each["group"]] > 1 else text
        for each, text in zip(found, texts, strict=True)
    )


def _spread_groups(lines: list[list[str]]) -> None:
    """Without merges (text files), a group's name stands over its first column only: carry it to the right."""
    for upper, lower in pairwise(lines):
        for column in range(1, len(upper)):
            if not upper[column] and lower[column] and lower[column - 1]:
                upper[column] = upper[column - 1]


def _levels(column: tuple[str, ...]) -> tuple[str, str]:
    parts = [text for at, text in enumerate(column) if text and (at == 0 or text != column[at - 1])]
    return ("".join(parts[:-1]), parts[-1]) if parts else ("", "")
