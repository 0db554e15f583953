"""What recognition makes of rosters whose wordings no lookup holds: most columns are found, hardly one is misread."""

import shutil

import polars as pl
import pytest

from assets.reading.content_reading import read_files
from assets.recognising.recognition import recognise_files
from demo.recognition_score import headers_read
from demo.world import write_demo
from tests.unit.assets.recognising.hand_in import QUICK, landed

# A floor against loss, not a promise; the list is no list of what is recognised.
LEAST_ROSTERS, LEAST_RIGHT, MOST_WRONG = 0.9, 0.75, 0.06


@pytest.fixture(scope="module")
def recognised(tmp_path_factory: pytest.TempPathFactory) -> tuple[pl.DataFrame, pl.DataFrame]:
    """What became of each header, and the kind of each file."""
    root = tmp_path_factory.mktemp("unlisted")
    write_demo(root, people=300, claims=60, seed=3, unlisted=1)
    for folder in (root / "inbox").iterdir():
        if folder.name not in ("企业花名册", "齐鲁安特"):
            shutil.rmtree(folder)
    hand_ins = landed(root)
    found = recognise_files(hand_ins, read_files(hand_ins, root / "store", QUICK), root / "store")
    files = pl.read_parquet(root / "truth_files.parquet").filter("unlisted").select("file")
    kinds = files.join(found.file_kinds, on="file", how="left")
    return headers_read(pl.read_parquet(root / "truth_wordings.parquet"), found.layouts), kinds


def share(frame: pl.DataFrame, condition: pl.Expr) -> float:
    return frame.select(condition.fill_null(value=False).mean()).item()


def test_most_are_known_for_rosters(recognised: tuple[pl.DataFrame, pl.DataFrame]) -> None:
    assert share(recognised[1], pl.col("kind").str.contains("roster")) >= LEAST_ROSTERS


def test_most_columns_are_found(recognised: tuple[pl.DataFrame, pl.DataFrame]) -> None:
    assert share(recognised[0], pl.col("outcome") == "right") >= LEAST_RIGHT


def test_hardly_a_column_is_misread(recognised: tuple[pl.DataFrame, pl.DataFrame]) -> None:
    assert share(recognised[0], pl.col("outcome") == "wrong") <= MOST_WRONG, recognised[0].filter(outcome="wrong")
