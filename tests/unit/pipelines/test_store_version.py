"""store/version.json: newer and damaged ones are refused, what others added is kept."""

import json
from pathlib import Path

import pytest

from pipelines.cli import BAD_ARGUMENTS, main
from pipelines.faults import UserError
from pipelines.store_version import FILE_NAME, FORMAT, begin_version, note_export, read_version


def put(store: Path, content: str) -> None:
    store.mkdir(parents=True, exist_ok=True)
    (store / FILE_NAME).write_text(content, encoding="utf-8")


def test_a_store_without_one_has_none(tmp_path: Path) -> None:
    assert read_version(tmp_path) is None


def test_the_first_to_name_a_key_is_believed(tmp_path: Path) -> None:
    begin_version(tmp_path, "a" * 12)
    assert begin_version(tmp_path, "b" * 12).key_id == "a" * 12


@pytest.mark.parametrize("command", ["run", "status"])
def test_a_newer_store_is_refused(tmp_path: Path, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "inbox").mkdir()
    put(tmp_path / "store", json.dumps({"format": FORMAT + 1, "key_id": "a" * 12}))
    assert main([command, str(tmp_path)]) == BAD_ARGUMENTS
    assert "更新版本的程序" in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "store").iterdir()] == [FILE_NAME]


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "null", '{"format": "2"}', '{"format": 2}', '{"format": 2, "key_id": 3}']
)
def test_a_damaged_one_is_refused(tmp_path: Path, content: str) -> None:
    put(tmp_path, content)
    with pytest.raises(UserError, match="已损坏"):
        read_version(tmp_path)


def test_what_another_program_added_is_kept(tmp_path: Path) -> None:
    put(tmp_path, json.dumps({"format": FORMAT, "key_id": "a" * 12, "more": [1]}))
    note_export(tmp_path, "2024-10-18T09:00:00+08:00")
    told = json.loads((tmp_path / FILE_NAME).read_text(encoding="utf-8"))
    assert told["more"] == [1]
    assert told["exported"] == "2024-10-18T09:00:00+08:00"


def test_the_first_export_is_the_one_that_is_noted(tmp_path: Path) -> None:
    begin_version(tmp_path, "a" * 12)
    note_export(tmp_path, "2024-10-18T09:00:00+08:00")
    note_export(tmp_path, "2024-11-18T09:00:00+08:00")
    assert read_version(tmp_path).exported == "2024-10-18T09:00:00+08:00"
