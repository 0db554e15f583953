"""What somebody edited is kept beside what the program writes."""

import os
from pathlib import Path

import pytest

from assets.atomic import replace_atomically
from assets.remembered import Memory, edited_copies

# 2026-11-26 15:30 in Shanghai.
CHANGED = 1_795_678_200


def write(folder: Path, content: bytes, ledger: str = "a.json") -> Path:
    path = folder / "out" / "线索台账.xlsx"
    memory = Memory(folder / ledger)
    replace_atomically(path, lambda part: part.write_bytes(content), make_way=memory.make_way)
    memory.keep({path: ""})
    return path


def edit(path: Path, content: bytes = b"mine") -> None:
    path.write_bytes(content)
    os.utime(path, (CHANGED, CHANGED))


def test_what_nobody_touched_is_replaced(tmp_path: Path) -> None:
    write(tmp_path, b"1")
    assert write(tmp_path, b"2").read_bytes() == b"2"
    assert edited_copies(tmp_path) == []


def test_an_edited_file_is_kept_under_the_time_of_its_change(tmp_path: Path) -> None:
    path = write(tmp_path, b"1")
    edit(path)
    write(tmp_path, b"1")
    (kept,) = edited_copies(tmp_path)
    assert (kept.name, kept.read_bytes()) == ("线索台账（已编辑 2026-11-26 1530）.xlsx", b"mine")
    assert path.read_bytes() == b"1"


def test_a_second_edit_in_the_same_minute_takes_nothing_away(tmp_path: Path) -> None:
    for content in (b"mine", b"yours"):
        edit(write(tmp_path, b"1"), content)
    write(tmp_path, b"1")
    assert sorted(path.read_bytes() for path in edited_copies(tmp_path)) == [b"mine", b"yours"]


@pytest.mark.parametrize(("content", "copies"), [(b"1", 0), (b"2", 1)])
def test_without_a_ledger_only_what_would_be_written_is_ours(tmp_path: Path, content: bytes, copies: int) -> None:
    write(tmp_path, b"1")
    write(tmp_path, content, "other.json")
    assert len(edited_copies(tmp_path)) == copies


def test_a_run_killed_before_it_noted_what_it_wrote_makes_no_copy(tmp_path: Path) -> None:
    path = write(tmp_path, b"1")
    path.write_bytes(b"2")
    write(tmp_path, b"2")
    assert edited_copies(tmp_path) == []
