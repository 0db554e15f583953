"""The corpus of files that real programs choked on: each gets one classified outcome, and the asker lives."""

import shutil
from pathlib import Path

import polars as pl
import pytest

from assets.reading.cell_store import load_sheets
from assets.reading.content_reading import read_files
from schemas.settings import Limits
from schemas.tables.landed import HandIns
from schemas.tables.read_outcomes import ParseOutcomes
from tests.unit.assets.recognising.hand_in import landed

CORPUS = Path(__file__).parents[5] / "shared" / "corpus"
TIGHT = Limits(memory_bytes=1024**3, cpu_seconds=3, wall_seconds=5)

pytestmark = pytest.mark.skipif(not CORPUS.exists(), reason="the corpus lies outside the project")


@pytest.fixture(scope="module")
def read_corpus(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, pl.DataFrame]:
    """The store, and each file's landing beside its outcome."""
    folder = tmp_path_factory.mktemp("corpus")
    shutil.copytree(CORPUS, folder / "inbox")
    hand_ins = HandIns.check(landed(folder))
    outcomes = ParseOutcomes.check(read_files(hand_ins, folder / "store", TIGHT))
    return folder / "store", hand_ins.select("file", "sha256").join(outcomes, on="sha256", how="left")


def test_each_file_has_one_outcome(read_corpus: tuple[Path, pl.DataFrame]) -> None:
    _, read = read_corpus
    assert read.height > 160
    assert read["outcome"].null_count() == 0


def test_each_refusal_is_a_sentence(read_corpus: tuple[Path, pl.DataFrame]) -> None:
    _, read = read_corpus
    assert read.filter(pl.col("outcome") != "ok")["message"].str.ends_with("。").all()


@pytest.mark.parametrize(
    ("part", "outcome"),
    [
        ("pwd_password", "encrypted"),
        ("password_2002", "encrypted"),
        ("made/", "refused"),
        ("oleloop", "refused"),
        ("Simple.xlsb", "panic"),
        ("testEXCEL_4.xls", "refused"),
        (".csv", "ok"),
    ],
)
def test_kinds_of_trouble_are_told_apart(read_corpus: tuple[Path, pl.DataFrame], part: str, outcome: str) -> None:
    _, read = read_corpus
    # UTF-32 without a mark is the one text that no strict decoding takes
    found = read.filter(pl.col("file").str.contains(part, literal=True), ~pl.col("file").str.contains("32le"))
    assert found["outcome"].unique().to_list() == [outcome]


def test_rows_told_are_rows_kept(read_corpus: tuple[Path, pl.DataFrame]) -> None:
    store, read = read_corpus
    for sha256, rows in read.filter(pl.col("outcome") == "ok").select("sha256", "rows").iter_rows():
        assert sum(sheet.frame.height for sheet in load_sheets(store, sha256)) == rows


@pytest.mark.parametrize(
    ("part", "sheet", "merges"),
    [
        ("merge_cells.xlsx", 0, ((1, 1, 1, 2), (2, 1, 4, 1), (2, 2, 4, 4))),
        ("Test_MergedCell.xls", 0, ((2, 1, 3, 2), (2, 3, 6, 3), (4, 1, 6, 1), (7, 1, 7, 3))),
    ],
)
def test_merges(
    read_corpus: tuple[Path, pl.DataFrame], part: str, sheet: int, merges: tuple[tuple[int, int, int, int], ...]
) -> None:
    store, read = read_corpus
    sha256 = read.filter(pl.col("file").str.ends_with(part))["sha256"][0]
    assert load_sheets(store, sha256)[sheet].merges == merges
