"""A workbook that says the same and is as it was left need not be written again."""

from collections.abc import Callable
from pathlib import Path

import pytest

from assets.remembered import Memory


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "某公司.xlsx"
    path.write_bytes(b"1")
    Memory(tmp_path / "a.json").keep({path: "said"})
    return path


@pytest.mark.parametrize(
    ("spoil", "said", "stands"),
    [
        (lambda _: None, "said", True),
        (lambda _: None, "another", False),
        (lambda path: path.write_bytes(b"2"), "said", False),
        (Path.unlink, "said", False),
        (lambda path: (path.parent / "a.json").write_text("{"), "said", False),
        (lambda path: (path.parent / "a.json").unlink(), "said", False),
    ],
)
def test_what_stands(book: Path, spoil: Callable[[Path], object], said: str, stands: bool) -> None:
    spoil(book)
    assert Memory(book.parent / "a.json").stands(book, said) is stands


def test_files_that_are_not_kept_are_forgotten(book: Path) -> None:
    memory = Memory(book.parent / "a.json")
    memory.keep({})
    assert not Memory(book.parent / "a.json").stands(book, "said")
