"""A department's second file: the rest of an export that can't be read, is still arriving, or is no export at all."""

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from demo.basics.drawn_items import KINDS
from demo.formats.formats import FORMATS
from tests.faults.bytes_cut import Spoil
from tests.faults.case import Apply
from tests.faults.exports import Book, opened, put
from tests.faults.losing import renumber


def rest(book: Book, share: float) -> Book:
    """Take the last rows out of an export; returns the book that holds them, both numbered from 1."""
    at = int(len(book.body) * (1 - share))
    second = book.part(book.body[at:])
    book.body = book.body[:at]
    renumber(book)
    renumber(second)
    return second


def split(place: int, name: str, spoil: Spoil, share: float, format: str | None = None) -> Apply:  # noqa: A002
    """Return what moves the last rows of an export to a second file of the folder, and spoils that one."""

    def apply(root: Path) -> None:
        book = opened(root / "inbox", place)
        second = rest(book, share)
        book.save()
        put(book.path.parent / name, spoil(second.bytes(format)))

    return apply


def beside(place: int, name: str, content: Callable[[Path], bytes]) -> Apply:
    """Return what puts a file beside an export that stays whole; `content` makes it from the export's path."""

    def apply(root: Path) -> None:
        path = opened(root / "inbox", place).path
        put(path.with_name(name), content(path))

    return apply


def fixed(content: bytes) -> Callable[[Path], bytes]:
    """Return a maker of the same content whatever the export is."""
    return lambda _: content


def unchanged(content: bytes) -> bytes:
    """Leave a file as it is."""
    return content


def rename_folder(place: int, name: str) -> Apply:
    """Return what renames a department's folder."""

    def apply(root: Path) -> None:
        (root / "inbox" / KINDS[place].source).rename(root / "inbox" / name)

    return apply


def move(place: int, folder: str) -> Apply:
    """Return what moves a family's export to another folder of the inbox."""

    def apply(root: Path) -> None:
        path = opened(root / "inbox", place).path
        target = root / "inbox" / folder / path.name
        target.parent.mkdir(parents=True, exist_ok=True)
        path.rename(target)

    return apply


def rename(place: int, name: str) -> Apply:
    """Return what gives an export another file name."""

    def apply(root: Path) -> None:
        path = opened(root / "inbox", place).path
        path.rename(path.with_name(name))

    return apply


def copy(place: int, name: str) -> Apply:
    """Return what hands the same file in once more, under another name."""

    def apply(root: Path) -> None:
        path = opened(root / "inbox", place).path
        target = path.parent / name
        target.parent.mkdir(exist_ok=True)
        shutil.copy2(path, target)

    return apply


def delete(place: int) -> Apply:
    """Return what takes an export out of the inbox."""

    def apply(root: Path) -> None:
        opened(root / "inbox", place).path.unlink()

    return apply


def replace(place: int, other: int) -> Apply:
    """Return what writes another family's export over a family's, under its name."""

    def apply(root: Path) -> None:
        inbox = root / "inbox"
        book, wrong = opened(inbox, place), opened(inbox, other)
        put(book.path, wrong.bytes(book.format))

    return apply


def growing(place: int, name: str) -> Callable[[Path], object]:
    """Return what lets a second file, a text of the export's last rows, arrive while the run is under way."""

    @contextmanager
    def during(root: Path) -> Iterator[None]:
        book = opened(root / "inbox", place)
        second = rest(book, 0.5)
        book.save()
        lines = second.bytes("csv_gb18030").splitlines(keepends=True)
        path = book.path.with_name(name)
        half = len(lines) // 2
        path.write_bytes(b"".join(lines[:half]))
        stop = threading.Event()

        def arrive() -> None:
            for line in lines[half:]:
                if stop.wait(0.05):
                    return
                with path.open("ab") as file:
                    file.write(line)

        writer = threading.Thread(target=arrive)
        writer.start()
        try:
            yield
        finally:
            stop.set()
            writer.join()

    return during


def ending(format: str) -> str:  # noqa: A002
    """Return the file name ending of a format."""
    return FORMATS[format][0]
