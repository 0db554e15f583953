"""Writes the workbooks of many senders: some in a second process, for there are hundreds at county size."""

import pickle
import subprocess
import sys
import threading
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import IO, NamedTuple

import assets
from assets.remembered import Memory
from assets.reporting.cover import Cover
from assets.reporting.return_book import write_return_book
from assets.reporting.return_tables import ReturnTable

# Starting the second process costs as much as some thirty workbooks, so that it gets two of five.
WORTH_A_PROCESS = 100
OF_FIVE = (1, 3)
WRITER = "assets.reporting.return_writing"


class ReturnBook(NamedTuple):
    """One workbook to write; fields as the parameters of `write_return_book`."""

    path: Path
    cover: Cover
    sender: str
    tables: Sequence[ReturnTable]
    as_of: date


class WriterError(RuntimeError):
    """The second process failed; its own words stay out of every log, for they may quote a person's data."""


def write_return_books(books: Sequence[ReturnBook], memory: Memory) -> None:
    """Write all workbooks; raises WriterError where the second process fails."""
    if len(books) < WORTH_A_PROCESS:
        _write(books, memory)
        return
    child = subprocess.Popen(
        [sys.executable, "-m", WRITER],
        stdin=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(assets.__path__[0]).parent,
    )
    # In a thread of its own: the pipe is read only when the child has loaded what it needs.
    theirs = [book for at, book in enumerate(books) if at % 5 in OF_FIVE]
    feeding = threading.Thread(target=_feed, args=(child.stdin, (theirs, memory)))
    feeding.start()
    try:
        _write([book for at, book in enumerate(books) if at % 5 not in OF_FIVE], memory)
    finally:
        feeding.join()
        code = child.wait()
    if code:
        raise WriterError(f"{code}")


def _feed(stream: IO[bytes] | None, work: object) -> None:
    if stream is None:
        return
    try:
        with stream:
            pickle.dump(work, stream, protocol=pickle.HIGHEST_PROTOCOL)
    except BrokenPipeError:
        return


def _write(books: Sequence[ReturnBook], memory: Memory) -> None:
    for book in books:
        write_return_book(*book, memory=memory)


if __name__ == "__main__":
    _write(*pickle.load(sys.stdin.buffer))  # noqa: S301 - what the parent sends, and nobody else can
