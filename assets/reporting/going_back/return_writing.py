"""Writes the workbooks of many senders: some in a second process, for there are hundreds at county size."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from assets.reporting.going_back.return_book import write_return_book
from assets.reporting.going_back.return_tables import ReturnTable
from assets.second_process import SecondProcess, work_sent
from assets.workbooks.cover import Cover

# Starting the second process costs as much as some thirty workbooks, so that it gets two of five.
WORTH_A_PROCESS = 100
OF_FIVE = (1, 3)
WRITER = "assets.reporting.going_back.return_writing"


class ReturnBook(NamedTuple):
    """One workbook to write; fields as the parameters of `write_return_book`."""

    path: Path
    cover: Cover
    sender: str
    tables: Sequence[ReturnTable]
    as_of: date


class WriterError(RuntimeError):
    """The second process failed."""


def write_return_books(books: Sequence[ReturnBook]) -> None:
    """Write all workbooks; raises WriterError where the second process fails."""
    if len(books) < WORTH_A_PROCESS:
        _write(books)
        return
    theirs = [book for at, book in enumerate(books) if at % 5 in OF_FIVE]
    with SecondProcess(WRITER, (theirs,)) as second:
        _write([book for at, book in enumerate(books) if at % 5 not in OF_FIVE])
        if second.failed():
            raise WriterError


def _write(books: Sequence[ReturnBook]) -> None:
    for book in books:
        write_return_book(*book)


if __name__ == "__main__":
    _write(*work_sent())
