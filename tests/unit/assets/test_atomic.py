"""Files are the old version or the new one, whole."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import polars as pl
import pytest

from assets.atomic import create_once, replace_atomically, write_parquet

KILLED_WHILE_WRITING = """
import os, signal, sys
from pathlib import Path
from assets.atomic import replace_atomically

def write(part):
    part.write_bytes(b"half")
    os.kill(os.getpid(), signal.SIGKILL)

replace_atomically(Path(sys.argv[1]), write)
"""


def test_replaces_the_content_and_leaves_nothing_else(tmp_path):
    path = tmp_path / "new" / "x"
    replace_atomically(path, lambda part: part.write_bytes(b"1"))
    replace_atomically(path, lambda part: part.write_bytes(b"2"))
    assert path.read_bytes() == b"2"
    assert list(path.parent.iterdir()) == [path]


def test_a_fault_leaves_the_old_file(tmp_path):
    path = tmp_path / "x"
    path.write_bytes(b"old")

    def fail(part: Path) -> None:
        part.write_bytes(b"half")
        raise OSError

    with pytest.raises(OSError):  # noqa: PT011  any will do
        replace_atomically(path, fail)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_kill_leaves_the_old_file(tmp_path, project):
    path = tmp_path / "x"
    path.write_bytes(b"old")
    died = subprocess.run([sys.executable, "-c", KILLED_WHILE_WRITING, path], cwd=project, check=False)
    assert died.returncode < 0
    assert path.read_bytes() == b"old"


def test_parquet_of_the_same_rows_has_the_same_bytes(tmp_path):
    frame = pl.DataFrame({"a": range(1000), "b": ["肥城", "泰安"] * 500})
    write_parquet(frame, tmp_path / "1")
    write_parquet(pl.concat([frame[:300], frame[300:]], rechunk=False), tmp_path / "2")
    assert (tmp_path / "1").read_bytes() == (tmp_path / "2").read_bytes()
    assert pl.read_parquet(tmp_path / "1").equals(frame)


def test_of_many_that_create_a_file_at_once_one_succeeds(tmp_path: Path) -> None:
    contents = [bytes([number]) * 32 for number in range(16)]
    with ThreadPoolExecutor(16) as pool:
        created = list(pool.map(lambda content: create_once(tmp_path / "key", content), contents))
    assert created.count(True) == 1
    assert (tmp_path / "key").read_bytes() == contents[created.index(True)]
    assert [path.name for path in tmp_path.iterdir()] == ["key"]


def test_a_file_is_created_once_where_files_have_no_second_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr("assets.atomic.os.link", refuse)
    assert create_once(tmp_path / "key", b"first")
    assert not create_once(tmp_path / "key", b"second")
    assert (tmp_path / "key").read_bytes() == b"first"
