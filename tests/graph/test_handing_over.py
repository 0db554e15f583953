"""Another account on another machine: refused without the campaign's key, the same bytes from a fresh store with it."""

import shutil
from pathlib import Path

import polars as pl
import pytest

from pipelines.cli import BAD_ARGUMENTS, DONE, main
from pipelines.keys.keyring import ENVIRONMENT_KEY


@pytest.fixture
def exported(campaign: Path, tmp_path: Path) -> Path:
    """The campaign's key as its keeper hands it over."""
    assert main(["key", "export", str(campaign), str(tmp_path / "usb")]) == DONE
    return tmp_path / "usb"


@pytest.fixture
def heir(exported: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An account that has a key of its own; its key file."""
    (tmp_path / "heir").mkdir()
    (tmp_path / "heir" / "key").write_bytes(b"another key of thirty-two bytes!")
    monkeypatch.setenv(ENVIRONMENT_KEY, str(tmp_path / "heir" / "key"))
    return tmp_path / "heir" / "key"


def test_the_store_is_refused_and_stays_as_it_is(
    campaign: Path, heir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clues = (campaign / "out" / "2024-12-18" / "clues.parquet").read_bytes()
    assert main(["run", str(campaign), "--as-of", "2024-12-18"]) == BAD_ARGUMENTS
    assert "certscreen key import" in capsys.readouterr().err
    assert (campaign / "out" / "2024-12-18" / "clues.parquet").read_bytes() == clues


def test_the_same_inbox_gives_the_same_bytes_with_the_key(
    fresh_demo: Path, out: Path, exported: Path, heir: Path, tmp_path: Path
) -> None:
    root = tmp_path / "另一台电脑"
    shutil.copytree(fresh_demo, root)
    assert main(["key", "import", str(exported), str(root)]) == DONE
    assert main(["run", str(root), "--as-of", "2024-12-18"]) == DONE
    there, here = (
        {path.name: path.read_bytes() for path in sorted(folder.glob("*.parquet"))}
        for folder in (root / "out" / out.name, out)
    )
    assert there == here
    assert pl.read_parquet(out / "clues.parquet").height > 100
