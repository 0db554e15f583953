"""Ways in which an export loses rows: all leave a file that opens without a complaint."""

import random
from collections.abc import Callable

from tests.faults.exports import Book

Lose = Callable[[Book], None]


def renumber(book: Book) -> None:
    """Count 序号 anew, where the export has it: nothing in the file tells that rows are missing."""
    if "seq" in book.fields:
        book.fill("seq", [str(number) for number in range(1, len(book.body) + 1)])


def keep(share: float) -> Lose:
    """Return what keeps a random share of the rows, numbered anew."""

    def lose(book: Book) -> None:
        chosen = sorted(random.Random(5).sample(range(len(book.body)), int(len(book.body) * share)))  # noqa: S311
        book.body = [book.body[place] for place in chosen]
        renumber(book)

    return lose


def head(share: float) -> Lose:
    """Return what keeps the first rows only."""

    def lose(book: Book) -> None:
        book.body = book.body[: int(len(book.body) * share)]

    return lose


def tail(share: float) -> Lose:
    """Return what keeps the last rows only, with the numbers that they had: the first page is missing."""

    def lose(book: Book) -> None:
        book.body = book.body[-int(len(book.body) * share) :]

    return lose


def page(book: Book) -> None:
    """Keep a page's worth of rows, as a query that shows 100 at a time."""
    book.body = book.body[:100]


def gaps(share: float) -> Lose:
    """Return what loses a random share of the rows and keeps the numbers of the others; the last row stays."""

    def lose(book: Book) -> None:
        lost = set(random.Random(6).sample(range(len(book.body) - 1), int(len(book.body) * share)))  # noqa: S311
        book.body = [row for place, row in enumerate(book.body) if place not in lost]

    return lose


def numbers_stop(share: float) -> Lose:
    """Return what lets 序号 stop early: the rows behind stand without number, number and ID."""

    def lose(book: Book) -> None:
        for row in book.body[int(len(book.body) * share) :]:
            for field in ("seq", "id_no", "number"):
                row[book.at(field)] = ""

    return lose


def stated(form: str, place: str, lose: Lose) -> Lose:
    """Return what states the true number of rows and then loses some.

    Parameters
    ----------
    form
        the sentence, with {} for the number; cells parted by |
    place
        "title": above the header; "end": below the last row
    """

    def state(book: Book) -> None:
        line = form.format(len(book.body)).split("|")
        lose(book)
        renumber(book)
        if place == "title":
            book.titles.insert(0, [*line])
        else:
            book.body.append([*line, *[""] * (len(book.fields) - len(line))])

    return state


def saying(text: str, place: str, share: float = 0.96) -> Lose:
    """Return what loses the last rows and says, as a title or below the rows, why there are no more.

    `{kept}` and `{all}` in the text are how many rows there are and were.
    """

    def lose(book: Book) -> None:
        before = len(book.body)
        head(share)(book)
        renumber(book)
        said = text.format(kept=len(book.body), all=before)
        if place == "title":
            book.titles.insert(0, [said])
        else:
            book.body.append([said, *[""] * (len(book.fields) - 1)])

    return lose


def only(field: str, wanted: Callable[[str], bool]) -> Lose:
    """Return what keeps the rows whose field is wanted: a filter was left on."""

    def lose(book: Book) -> None:
        book.body = [row for row in book.body if wanted(row[book.at(field)] or "")]
        renumber(book)

    return lose


def duplicate(book: Book) -> None:
    """List every row twice."""
    book.body = [row for row in book.body for _ in range(2)]
    renumber(book)
