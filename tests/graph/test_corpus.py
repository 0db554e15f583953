"""Files that nobody here wrote, as an inbox: each gets one answer, none stops the run, none makes a clue."""

import shutil
from pathlib import Path

import polars as pl
import pytest

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory, run) -> tuple[pl.DataFrame, Path]:
    if not CORPUS.is_dir():
        pytest.skip("the corpus is not beside this checkout")
    root = tmp_path_factory.mktemp("corpus")
    shutil.copytree(CORPUS, root / "inbox" / "企业花名册", copy_function=shutil.copyfile)
    run(root)
    out = root / "out" / "2024-12-18"
    return pl.read_parquet(out / "files.parquet"), out


def test_each_file_has_one_answer_with_a_sentence(files: tuple[pl.DataFrame, Path]) -> None:
    listed = files[0]
    assert listed.height == sum(1 for path in CORPUS.rglob("*") if path.is_file())
    unread = listed.filter(pl.col("status") != "read")
    assert unread.filter(pl.col("message").is_null()).is_empty()


def test_rows_add_up(files: tuple[pl.DataFrame, Path]) -> None:
    assert files[0].filter(pl.col("rows") != pl.sum_horizontal("accepted", "rejected", "layout")).is_empty()


def test_tables_of_other_things_raise_no_clue(files: tuple[pl.DataFrame, Path]) -> None:
    assert pl.read_parquet(files[1] / "clues.parquet").is_empty()
