"""Odd files made on the spot, as an inbox: each gets one answer with a sentence, none stops the run, none accuses."""

from datetime import date
from pathlib import Path

import polars as pl
import pytest

from tests.graph.odd_files import Odd, odd_files, registry
from tests.graph.situations import ACCUSED, SAME, SETTINGS

FOLDER = "企业花名册/各单位"
AS_OF = date(2024, 8, 18)
ODD = odd_files()
CHINESE = r"\p{Han}"


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory, run) -> Path:
    root = tmp_path_factory.mktemp("odd")
    folder = root / "inbox" / FOLDER
    folder.mkdir(parents=True)
    for odd in ODD:
        (folder / odd.name).write_bytes(odd.content)
    (folder / "链接.xlsx").symlink_to(root / "campaign.yaml")
    (root / "inbox" / "应急局").mkdir()
    (root / "inbox" / "应急局" / "特种作业操作证20240805.csv").write_bytes(registry())
    (root / "campaign.yaml").write_text(SETTINGS, "utf-8")
    run(root, AS_OF)
    return root / "out" / AS_OF.isoformat()


@pytest.fixture(scope="module")
def files(out: Path) -> pl.DataFrame:
    return pl.read_parquet(out / "files.parquet")


@pytest.fixture(scope="module")
def verdicts(out: Path) -> pl.DataFrame:
    return pl.read_parquet(out / "verdicts.parquet")


def test_the_odd_files_are_small() -> None:
    assert sum(len(odd.content) for odd in ODD) < 600_000


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: odd.name)
def test_an_odd_file_has_one_answer_with_a_sentence(files: pl.DataFrame, odd: Odd) -> None:
    (found,) = files.filter(file=f"{FOLDER}/{odd.name}").iter_rows(named=True)
    assert found["status"] in odd.answers, found["message"]
    assert found["status"] == "read" or pl.Series([found["message"]]).str.contains(CHINESE).all()


@pytest.mark.parametrize("odd", [odd for odd in ODD if odd.people], ids=lambda odd: odd.name)
def test_everybody_in_an_odd_file_is_found_on_record(verdicts: pl.DataFrame, odd: Odd) -> None:
    found = verdicts.filter(file=f"{FOLDER}/{odd.name}")["verdict"]
    assert found.len() == odd.people
    assert set(found) <= set(SAME)


def test_a_link_out_of_the_inbox_is_not_followed(files: pl.DataFrame) -> None:
    assert files.filter(file=f"{FOLDER}/链接.xlsx")["status"].to_list() == ["ignored"]


def test_rows_add_up(files: pl.DataFrame) -> None:
    assert files.filter(pl.col("rows") != pl.sum_horizontal("accepted", "rejected", "layout")).is_empty()


def test_the_registry_beside_them_is_read(files: pl.DataFrame) -> None:
    assert files.filter(pl.col("file").str.starts_with("应急局"))["status"].to_list() == ["read"]


def test_nobody_is_accused(verdicts: pl.DataFrame) -> None:
    accused = verdicts.filter(pl.col("verdict").is_in(list(ACCUSED)))
    assert accused.select("file", "row", "verdict", "reasons").rows() == []


def test_no_clue_above_low_names_anybody(out: Path) -> None:
    clues = pl.read_parquet(out / "clues.parquet").filter(pl.col("level") != "low")
    assert clues.select("kind", "title").rows() == []
