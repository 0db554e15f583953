"""The keys of this machine: made once, for their owner alone, and missed with a sentence."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pipelines.faults import UserError
from pipelines.keys.key_file import KEY_BYTES, HeldKey, KeyFileError, key_id, read_key, travelling
from pipelines.keys.keyring import ENVIRONMENT_KEY, add_key, fresh_key, held_keys, key_file, keyring, own_key


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where one's own key lies in these tests; nothing is there yet."""
    path = tmp_path / "certscreen" / "key"
    monkeypatch.setenv(ENVIRONMENT_KEY, str(path))
    return path


def test_the_first_use_makes_a_key_for_its_owner_alone(place: Path) -> None:
    assert len(own_key().key) == KEY_BYTES
    assert place.stat().st_mode & 0o077 == 0
    assert [path.name for path in place.parent.iterdir()] == ["key"]


def test_the_key_stays() -> None:
    assert own_key() == own_key()


def test_without_a_setting_it_lies_in_the_users_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(ENVIRONMENT_KEY)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert own_key().path == tmp_path / "certscreen" / "key"


def test_of_programs_that_make_the_first_key_at_once_one_wins() -> None:
    code = "from pipelines.keys.keyring import own_key; print(own_key().id)"

    def program(_: int) -> str:
        return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(program, range(4)))) == 1


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"short", "不足"),
        (b"", "不足"),
        (b"\0" * 32, "已损坏"),
        (b"x" * 31 + b"y" * 400, "不是密钥文件"),
        (travelling(b"k" * 31 + b"j")[:60], "不完整或已损坏"),
        (travelling(b"k" * 31 + b"j").replace(b"6b6b", b"6b6c", 1), "已损坏"),
    ],
)
def test_a_file_that_holds_no_key_is_refused_and_stays(place: Path, content: bytes, told: str) -> None:
    place.parent.mkdir()
    place.write_bytes(content)
    with pytest.raises(UserError, match=told):
        own_key()
    assert place.read_bytes() == content


def test_a_place_that_cant_be_written_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("x")
    monkeypatch.setenv(ENVIRONMENT_KEY, str(tmp_path / "file" / "key"))
    with pytest.raises(UserError, match=ENVIRONMENT_KEY):
        own_key()


def test_the_id_tells_nothing_of_the_key() -> None:
    key = bytes(range(32))
    assert len(key_id(key)) == 12
    assert key_id(key) not in key.hex()


def test_a_key_travels_in_a_form_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(travelling(bytes(range(32))))
    assert read_key(tmp_path / "out").key == bytes(range(32))


def test_thirty_two_bytes_that_begin_with_a_brace_are_a_key(tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(b"{" + bytes(range(31)))
    assert read_key(tmp_path / "key").key[:1] == b"{"


def test_a_large_file_is_no_key(tmp_path: Path) -> None:
    (tmp_path / "roster.xlsx").write_bytes(b"PK" * 10_000)
    with pytest.raises(KeyFileError, match="不是密钥文件"):
        read_key(tmp_path / "roster.xlsx")


def test_a_copy_of_somebodys_key_goes_into_the_keyring_and_is_known_as_one() -> None:
    own, other = own_key(), HeldKey(b"o" * 31 + b"p", Path("elsewhere"), copied=True)
    assert add_key(other).path == keyring() / other.id
    assert [(each.id, each.copied) for each in held_keys().keys] == [(own.id, False), (other.id, True)]
    assert own_key() == own
    assert (keyring() / other.id).stat().st_mode & 0o077 == 0


def test_the_same_key_is_not_kept_twice() -> None:
    own = own_key()
    assert add_key(HeldKey(own.key, Path("elsewhere"))) == own
    assert not keyring().exists()


def test_a_fresh_key_never_takes_the_place_of_another() -> None:
    own, fresh = own_key(), fresh_key()
    assert own.id != fresh.id
    assert own_key() == own


def test_files_that_hold_no_key_are_told(place: Path) -> None:
    own_key()
    keyring().mkdir()
    (keyring() / "broken").write_bytes(b"short")
    assert len(held_keys().keys) == 1
    assert "broken" in held_keys().faults[0]
    assert key_file() == place
