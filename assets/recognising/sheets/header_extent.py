"""How far a header reaches: the groups above one of its rows, the sub-titles and counts below it."""

import re
from collections.abc import Sequence

from assets.recognising.sheets.composed_headers import NEAR_LEAST, Header, compose
from assets.recognising.sheets.sheet_view import HEADER_DEPTH, SheetView
from assets.recognising.wording.column_counts import counts_columns
from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.header_words import is_known, match_header
from assets.recognising.wording.shapes import is_data, is_telling

# More than half of the cells must be known words: a form "姓名 | 张三 | 性别 | 男" has exactly half.
KNOWN_SHARE = 0.5
# A line merged over this share of the columns is a title, not a group of columns.
TITLE_SPAN = 0.8

_FIELD_NAME = re.compile("[A-Za-z]+(_?[A-Za-z]+)*[0-9]?")
_LATIN = re.compile(r"[A-Za-z][A-Za-z .'/()&#:-]*")
# Words below a group are short: 号, 机关, 起, 止.
LONGEST_LEAF = 6
_GROUP = re.compile("信息|情况|证|电工|焊|登高|高处|高压|低压|有效期|复审|人员|作业|培训|日期|时间|单位|企业")


def header_around(view: SheetView, at: int, taken: int) -> Header:
    """The whole header around one of its rows."""
    top = at
    while top - 1 > taken and at - top < HEADER_DEPTH - 1 and view.is_adjacent(top) and _groups_columns(view, top - 1):
        top -= 1
    rows = list(range(top, at + 1))
    while len(rows) < HEADER_DEPTH and view.is_adjacent(rows[-1] + 1) and _continues(view, rows):
        rows.append(rows[-1] + 1)
    return Header(with_count(view, rows), compose(view, rows))


def with_count(view: SheetView, rows: Sequence[int]) -> tuple[int, ...]:
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
