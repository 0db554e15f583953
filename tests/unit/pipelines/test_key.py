"""The key of the pseudonyms: made once, for its owner alone, and missed with a sentence."""

from pathlib import Path

import pytest

from pipelines.faults import UserError
from pipelines.key import ENVIRONMENT_KEY, KEY_BYTES, load_key


def test_the_first_use_makes_a_key_for_its_owner_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "certscreen" / "key"
    monkeypatch.setenv(ENVIRONMENT_KEY, str(path))
    assert len(load_key()) == KEY_BYTES
    assert path.stat().st_mode & 0o077 == 0


def test_the_key_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENVIRONMENT_KEY, str(tmp_path / "key"))
    assert load_key() == load_key()


def test_without_a_setting_it_lies_in_the_users_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(ENVIRONMENT_KEY)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    load_key()
    assert (tmp_path / "certscreen" / "key").exists()


def test_a_cut_key_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "key").write_bytes(b"short")
    monkeypatch.setenv(ENVIRONMENT_KEY, str(tmp_path / "key"))
    with pytest.raises(UserError, match="不足"):
        load_key()


def test_a_place_that_cant_be_written_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("x")
    monkeypatch.setenv(ENVIRONMENT_KEY, str(tmp_path / "file" / "key"))
    with pytest.raises(UserError, match=ENVIRONMENT_KEY):
        load_key()
