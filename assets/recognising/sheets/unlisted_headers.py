"""The header that no word gives away: the row of words above rows of identity and certificate numbers."""

import re
from collections.abc import Sequence
from itertools import takewhile

from assets.recognising.sheets.sheet_view import HEADER_WINDOW, SheetView
from assets.recognising.wording.column_counts import counts_columns
from assets.recognising.wording.header_words import is_listed, names_person
from assets.recognising.wording.shapes import is_data, is_telling, tells_person
from assets.recognising.wording.surnames import surname_share

# Rows below that are looked at, and the share of them that must hold numbers where the header holds a word.
SAMPLE, NUMBERED, NUMBERS_LEAST = 12, 0.6, 2
LEAST_CELLS, LONGEST = 3, 20
# Two words that no person's row holds make a header of a row whose 司机姓名 begins like a surname.
SURE_WORDS = 2
# 许可人员 begins like a surname and is nobody's name.
_OF_PEOPLE = re.compile("(?:人员?|员|者|工|手|姓名?|名字?|司机|师傅|类别?|种类?|项目?)$")
# 证件370911199804068442: a label and what it labels.
_DIGITS = re.compile("^[0-9]+$|[0-9]{5}")
_HEADER_WORD = re.compile("姓名|身份证|证号|编号|号码|日期|有效|到期|项目|类别|机关|单位|部门")


def unlisted_header(view: SheetView) -> int | None:
    """Position of the first row of words that stands above columns of numbers; None where there is none.

    A person whose number is missing is no header: his name has a surname where those below have one.
    """
    for at in range(min(HEADER_WINDOW, view.height - 1)):
        cells = view.cells(at)
        if heads_numbers(view, at):
            return at
        if any(cell and is_telling(cell) for cell in cells):
            return None
    return None


def heads_numbers(view: SheetView, at: int) -> bool:
    """Whether a row holds nothing but words, right above columns of numbers."""
    header = view.cells(at)
    if sum(map(bool, header)) < LEAST_CELLS:
        return False
    below = _rows_below(view, at)
    width = _without_legend(header, below)
    return bool(below) and _is_worded(header[:width]) and _stands_above(header[:width], [row[:width] for row in below])


def _rows_below(view: SheetView, at: int) -> list[tuple[str | None, ...]]:
    """The next rows of data up to a blank one, which may part another table."""
    rows = range(at + 1, min(view.height, at + 1 + SAMPLE))
    unbroken = list(takewhile(lambda row: row == at + 1 or view.is_adjacent(row), rows))
    header = view.cells(at)
    # Pages print a header again, forms count their columns: neither is anybody's row.
    return [cells for row in unbroken if (cells := view.cells(row)) != header and not counts_columns(cells)]


def _without_legend(header: Sequence[str | None], below: Sequence[Sequence[str | None]]) -> int:
    """How many columns the table has: behind an empty one with some cells filled a legend stands."""
    for at in range(LEAST_CELLS, len(header)):
        if not header[at] and not any(row[at] for row in below):
            behind = [sum(bool(row[column]) for row in below) for column in range(at + 1, len(header))]
            return at if behind and max(behind) < len(below) else len(header)
    return len(header)


def _is_worded(cells: Sequence[str | None]) -> bool:
    filled = [cell.strip() for cell in cells if cell and cell.strip()]
    return (
        len(filled) >= LEAST_CELLS
        and len(set(filled)) == len(filled)
        and not any(is_data(cell) or _DIGITS.search(cell) or len(cell) > LONGEST for cell in filled)
        and not any(cell.endswith(("：", ":")) for cell in filled)
        and not counts_columns(filled)
    )


def _are_numbers(cells: Sequence[str], rows: int) -> bool:
    """Whether a column's cells are numbers; some rows may lack theirs, but more than one must have it."""
    told = sum(is_telling(cell) or tells_person(cell) for cell in cells)
    return told >= NUMBERED * len(cells) and told >= min(NUMBERED * rows, NUMBERS_LEAST)


def _says_header(cell: str | None) -> bool:
    return cell is not None and _HEADER_WORD.search(cell) is not None


def _stands_above(cells: Sequence[str | None], below: Sequence[Sequence[str | None]]) -> bool:
    """Whether numbers stand below words, most of the columns in use have a word, and no person's name is one."""
    columns = [[row[at] for row in below if row[at]] for at in range(len(cells))]
    used = [at for at, column in enumerate(columns) if column]
    numbers = [at for at in used if _are_numbers([cell for cell in columns[at] if cell], len(below))]
    worded = sum(bool(cells[at]) for at in used)
    named = any(
        surname_share([cell]) and surname_share([text for text in columns[at] if text]) >= NUMBERED
        for at, cell in enumerate(cells)
        if cell and len(cell) <= 4 and not _OF_PEOPLE.search(cell) and columns[at]
    )
    # 车主 begins with a surname; a word that heads numbers everywhere settles it.
    known = any(is_listed(cell) or names_person(cell) for at in numbers if (cell := cells[at]))
    headed = known or sum(map(_says_header, cells)) >= SURE_WORDS
    return bool(numbers) and all(cells[at] for at in numbers) and 2 * worded > len(used) and (headed or not named)
