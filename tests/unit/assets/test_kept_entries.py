"""What can be made again is found only where it is whole and made of the same; else it is made anew."""

from collections.abc import Callable
from pathlib import Path

import polars as pl
import pytest

from assets import kept as memory
from assets.kept import DIGESTS, entries, frame_bytes, kept

FRAME = pl.DataFrame({"row": [1, 2], "text": ["甲", None]})


def ask(folder: Path, inputs: list[bytes] | None = None) -> bool:
    """Whether it had to be made."""
    made: list[str] = []

    def make() -> dict[str, pl.DataFrame]:
        made.append("made")
        return {"one": FRAME, "other": FRAME.head(0)}

    found = kept(folder, inputs or [b"in"], ["assets.kept"], make)
    assert found["one"].equals(FRAME)
    assert found["other"].schema == FRAME.schema
    return bool(made)


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)


def entry(folder: Path) -> Path:
    (name,) = entries(folder)
    return folder / name


def test_the_same_inputs_find_what_was_made(tmp_path: Path) -> None:
    assert (ask(tmp_path), ask(tmp_path)) == (True, False)


@pytest.mark.parametrize(
    "damage",
    [
        lambda each: flip(each / "one.parquet"),
        lambda each: flip(each / DIGESTS),
        lambda each: (each / "other.parquet").unlink(),
        lambda each: (each / DIGESTS).unlink(),
        lambda each: (each / "one.parquet").write_bytes(b""),
    ],
)
def test_what_is_not_whole_is_made_anew(tmp_path: Path, damage: Callable[[Path], object]) -> None:
    ask(tmp_path)
    damage(entry(tmp_path))
    assert (ask(tmp_path), ask(tmp_path)) == (True, False)


def test_other_inputs_take_the_place_of_the_former(tmp_path: Path) -> None:
    ask(tmp_path)
    former = entry(tmp_path)
    assert ask(tmp_path, [b"other"])
    assert entry(tmp_path) != former


def test_another_version_of_the_maker_makes_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ask(tmp_path)
    monkeypatch.setattr(memory, "made_by", lambda *_: "other")
    assert ask(tmp_path)


def test_what_former_programs_left_goes(tmp_path: Path) -> None:
    (tmp_path / "abc.certificates.parquet").write_bytes(b"old")
    ask(tmp_path)
    assert list(tmp_path.glob("*.parquet")) == []


@pytest.mark.parametrize(
    "other", [FRAME.reverse(), FRAME.head(1), FRAME.rename({"text": "word"}), FRAME.cast(pl.String)]
)
def test_other_frames_have_other_bytes(other: pl.DataFrame) -> None:
    assert frame_bytes(other) != frame_bytes(FRAME)
