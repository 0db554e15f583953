"""A store that the program before stores had versions wrote, made by that very program: it opens, nothing is lost."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest

# The last commit before stores had versions, times of arrival and keys with a name.
OLD_PROGRAM = "6ee0b62"
AS_OF = "2024-12-18"
NOBODY_HELD_BACK = "plausible: {family: 1, sender: 1}\n"


@pytest.fixture(scope="module")
def old_program(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The old program's sources."""
    folder = tmp_path_factory.mktemp("old_program")
    command = ["git", "-C", str(project), "archive", "--format=tar", OLD_PROGRAM]
    packed = subprocess.run(command, capture_output=True, check=False)
    if packed.returncode:
        pytest.skip(f"the history has no commit {OLD_PROGRAM}")
    subprocess.run(["tar", "-x", "-C", str(folder)], input=packed.stdout, check=True)
    return folder


@pytest.fixture(scope="module")
def old(old_program: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A campaign after a run and a filing of the old program; beside it the account that ran it."""
    folder = tmp_path_factory.mktemp("old")
    root = folder / "campaign"
    certscreen(old_program, folder / "keeper", "demo", str(root), "--people", "1500", "--claims", "300")
    certscreen(old_program, folder / "keeper", "run", str(root), "--as-of", AS_OF)
    certscreen(old_program, folder / "keeper", "file", str(root), "--deadline", "2024-08-18")
    with (root / "campaign.yaml").open("a", encoding="utf-8") as settings:
        settings.write(NOBODY_HELD_BACK)
    return root


def certscreen(program: Path, account: Path, *arguments: str, status: int = 0) -> str:
    """Run a program as an account; its standard error."""
    settings = {"XDG_CONFIG_HOME": str(account), "PYTHONPATH": str(program)}
    environment = {name: value for name, value in os.environ.items() if name != "CERTSCREEN_KEY_FILE"} | settings
    finished = subprocess.run(
        [sys.executable, "-m", "pipelines.cli", *arguments],
        cwd=program, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert finished.returncode == status, finished.stderr
    return finished.stderr


def kept(root: Path) -> dict[str, bytes]:
    """What must stay byte for byte: the register, the audit log, the filings."""
    store = root / "store"
    paths = [store / "register.parquet", store / "audit.jsonl", *sorted((store / "filings").rglob("*"))]
    return {path.relative_to(store).as_posix(): path.read_bytes() for path in paths if path.is_file()}


LEARNT_SINCE = ("out_of_scope", "impossible_record")
"""Kinds of clues that the old program did not know."""


def clue_ids(root: Path) -> set[str]:
    clues = pl.read_parquet(root / "out" / AS_OF / "clues.parquet")
    return set(clues.filter(~pl.col("kind").is_in(LEARNT_SINCE))["clue_id"])


@pytest.mark.parametrize("copied", [shutil.copy2, shutil.copyfile], ids=["with its times", "with new times"])
def test_it_opens_with_the_same_clues_register_and_filings(project: Path, old: Path, tmp_path: Path, copied) -> None:
    root = tmp_path / "campaign"
    shutil.copytree(old, root, copy_function=copied)
    before, ids = kept(root), clue_ids(root)
    certscreen(project, old.parent / "keeper", "run", str(root), "--as-of", AS_OF)
    assert clue_ids(root) == ids
    assert kept(root) == before
    files = pl.read_parquet(root / "out" / AS_OF / "files.parquet")
    assert files["received_basis"].unique().to_list() == ["file_time"]
    certscreen(project, old.parent / "keeper", "filings", str(root))


def test_another_account_is_refused_until_the_key_is_brought_in(project: Path, old: Path, tmp_path: Path) -> None:
    root, heir = tmp_path / "campaign", tmp_path / "heir"
    shutil.copytree(old, root)
    before, ids = kept(root), clue_ids(root)
    assert "certscreen key import" in certscreen(project, heir, "run", str(root), "--as-of", AS_OF, status=2)
    assert kept(root) == before
    key = old.parent / "keeper" / "certscreen" / "key"
    certscreen(project, heir, "key", "import", str(key), str(root))
    certscreen(project, heir, "run", str(root), "--as-of", AS_OF)
    assert clue_ids(root) == ids
