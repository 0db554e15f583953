"""Ways in which columns of an export go wrong: lost, shifted, sorted alone, masked, turned into numbers, unreadable."""

import random
from collections.abc import Callable
from datetime import date

from demo.formats.grids import NUMBER_MARK, Row
from tests.faults.exports import Book

Change = Callable[[Book], None]


def lose_columns(*fields: str) -> Change:
    """Return what takes columns out, with their headers."""
    return lambda book: book.drop(*fields)


def empty(*fields: str, share: float = 1.0) -> Change:
    """Return what empties a share of the cells of some columns."""

    def change(book: Book) -> None:
        rng = random.Random(7)  # noqa: S311
        for field in fields:
            book.change(field, lambda cell: "" if rng.random() < share else cell)

    return change


def empty_from(start: float, *fields: str, until: float = 1.0) -> Change:
    """Return what empties some columns in a stretch of the rows, between two shares of them."""

    def change(book: Book) -> None:
        stretch = range(int(len(book.body) * start), int(len(book.body) * until))
        for field in fields:
            cells = book.column(field)
            book.fill(field, ["" if at in stretch else cell for at, cell in enumerate(cells)])

    return change


def each(field: str, how: Callable[[str], str], share: float = 1.0) -> Change:
    """Return what changes a share of the cells of a column."""

    def change(book: Book) -> None:
        rng = random.Random(8)  # noqa: S311
        book.change(field, lambda cell: how(cell) if cell and rng.random() < share else cell)

    return change


def numeric(cell: str) -> str:
    """Make a number of a text of digits, as a spreadsheet program does; one with X or letters stays."""
    return NUMBER_MARK + cell if cell.isdecimal() and cell.isascii() else cell


def scientific(cell: str) -> str:
    """Write a text of digits the way a spreadsheet program shows a long number."""
    return f"{cell[0]}.{cell[1:6]}E+17" if cell.isdecimal() and len(cell) == 18 else cell


def zeros(cell: str) -> str:
    """Write zeros for the last three places, which a spreadsheet program can't hold."""
    return cell[:15] + "000" if cell.isdecimal() and len(cell) == 18 else cell


def masked_birthday(cell: str) -> str:
    """Hide the date of birth."""
    return cell[:6] + "********" + cell[14:]


def masked_tail(cell: str) -> str:
    """Hide the last four digits."""
    return cell[:-4] + "****"


def masked_name(cell: str) -> str:
    """Leave the family name only."""
    return cell[:1] + "*" * (len(cell) - 1)


def wrong_check(cell: str) -> str:
    """Change one digit of an identity number, so that its check digit fails."""
    return cell[:16] + str((int(cell[16]) + 1) % 10) + cell[17:] if len(cell) == 18 else cell


def seventeen(cell: str) -> str:
    """Lose the last place of an identity number."""
    return cell[:17]


def mojibake(cell: str) -> str:
    """Read a text's UTF-8 bytes as GB18030."""
    return cell.encode("utf-8").decode("gb18030", errors="replace")


def question_marks(cell: str) -> str:
    """Write a text in a character set that has no Chinese."""
    return cell.encode("ascii", errors="replace").decode()


def error_cell(_: str) -> str:
    """Leave what a broken look-up formula shows."""
    return "#N/A"


def serial_day(cell: str) -> str:
    """Write a day as a spreadsheet program counts it."""
    return str((date.fromisoformat(cell) - date(1899, 12, 30)).days)


def short_day(cell: str) -> str:
    """Write a day month first and with two digits for the year, as programs set to another country do."""
    return date.fromisoformat(cell).strftime("%m/%d/%y")


def sort_alone(field: str) -> Change:
    """Return what sorts one column and leaves the others where they are."""
    return lambda book: book.fill(field, sorted(book.column(field)))


def shift_down(field: str) -> Change:
    """Return what moves one column down by a row: each cell then stands in its neighbour's row."""

    def change(book: Book) -> None:
        cells = book.column(field)
        book.fill(field, [cells[-1], *cells[:-1]])

    return change


def swap(one: str, other: str) -> Change:
    """Return what swaps the cells of two columns under their headers."""

    def change(book: Book) -> None:
        first, second = book.column(one), book.column(other)
        book.fill(one, second)
        book.fill(other, first)

    return change


def filled_down(field: str, start: float, end: float) -> Change:
    """Return what fills one column with the first cell of a stretch, down to its end."""

    def change(book: Book) -> None:
        cells = book.column(field)
        first, last = (int(len(cells) * share) for share in (start, end))
        book.fill(field, [*cells[:first], *[cells[first]] * (last - first), *cells[last:]])

    return change


def copy_over(source: str, target: str) -> Change:
    """Return what fills one column with the cells of another."""
    return lambda book: book.fill(target, book.column(source))


def shift_right(start: float, field: str) -> Change:
    """Return what moves the cells from a field on one column to the right, from a share of the rows on."""

    def change(book: Book) -> None:
        at, first = book.at(field), int(len(book.body) * start)
        book.body = [row if place < first else [*row[:at], "", *row[at:-1]] for place, row in enumerate(book.body)]

    return change


def header_shifted(book: Book) -> None:
    """Move the header one column to the right of its cells."""
    book.header = ["", *book.header[:-1]]


def header_lost(book: Book) -> None:
    """Lose the header, and all lines above it."""
    book.titles, book.header, book.body = [], book.body[0], book.body[1:]


def extra_comma(share: float, field: str) -> Change:
    """Return what breaks a cell in two, as an unquoted separator does: the cells behind move to the right."""

    def change(book: Book) -> None:
        at, rng = book.at(field), random.Random(9)  # noqa: S311
        body: list[Row] = []
        for row in book.body:
            text = row[at] or ""
            body.append([*row[:at], text[:4], text[4:], *row[at + 1 :]] if rng.random() < share else row)
        book.body = body

    return change


def all_of(*changes: Change) -> Change:
    """Return what does one change after another."""

    def change(book: Book) -> None:
        for one in changes:
            one(book)

    return change
