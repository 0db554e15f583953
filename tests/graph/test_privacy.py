"""No ID, name or phone of a person reaches Dagster's home or the terminal; workbooks are masked."""

import re
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import polars as pl
import pytest

from pipelines.cli import main

FULL_ID = re.compile(r"(?<![0-9*])[1-8][0-9]{16}[0-9Xx](?![0-9*])")


@pytest.fixture(scope="session")
def ids(campaign: Path) -> list[bytes]:
    """IDs of the demo's people, as the run parsed them."""
    claims = pl.read_parquet(campaign / "store" / "tables" / "claims.parquet", columns=["id_no", "id_state"])
    return [text.encode() for text in claims.filter(pl.col("id_state") == "valid")["id_no"].unique().sort()]


def blobs(folder: Path) -> Iterator[tuple[Path, bytes]]:
    yield from ((path, path.read_bytes()) for path in sorted(folder.rglob("*")) if path.is_file())


def test_dagsters_home_holds_no_id(campaign: Path, ids: list[bytes]) -> None:
    assert len(ids) > 100
    for path, content in blobs(campaign / "store" / "dagster"):
        found = {match.group() for match in re.finditer(rb"[1-8][0-9]{16}[0-9X]", content)}
        assert not found.intersection(ids), path


def test_a_run_prints_no_id(campaign: Path, ids: list[bytes], capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["run", str(campaign), "--as-of", "2024-12-18"]) == 0
    told = capfd.readouterr()
    assert "登记在册" in told.out
    assert not [text for text in ids if text.decode() in told.out + told.err]


@pytest.mark.parametrize("name", ["线索台账.xlsx", "待核验清单.xlsx", "数据质量.xlsx", "附件2_工作情况统计表.xlsx"])
def test_workbooks_are_masked(out: Path, name: str) -> None:
    book = openpyxl.load_workbook(out / name, read_only=True)
    texts = (str(value) for sheet in book for row in sheet.iter_rows(values_only=True) for value in row if value)
    assert not [text for text in texts if FULL_ID.search(text)]


@pytest.mark.parametrize("name", ["clues", "evidence", "rejects", "verdicts", "files"])
def test_program_tables_are_masked(out: Path, name: str) -> None:
    frame = pl.read_parquet(out / f"{name}.parquet")
    texts = (text for column in frame.select(pl.col(pl.String)) for text in column.drop_nulls())
    assert not [text for text in texts if FULL_ID.search(text)]


def test_an_export_shows_whole_ids_of_its_clues_only_and_is_recorded(
    campaign: Path, out: Path, tmp_path: Path, ids: list[bytes]
) -> None:
    clues = pl.read_parquet(out / "clues.parquet").filter(kind="impersonated").head(2)
    target = tmp_path / "移送.xlsx"
    asked = ["--clues", ",".join(clues["clue_id"]), "--reason", "移送公安机关", "--out", str(target)]
    assert main(["export", str(campaign), *asked, "--unmask"]) == 0
    book = openpyxl.load_workbook(target)
    texts = [str(value) for sheet in book for row in sheet.iter_rows(values_only=True) for value in row if value]
    shown = {match.group().encode() for text in texts for match in [FULL_ID.search(text)] if match}
    assert shown
    assert len(shown.intersection(ids)) < 10
    assert "用途：移送公安机关" in texts
    lines = (campaign / "store" / "audit.jsonl").read_text(encoding="utf-8").splitlines()
    assert ["要求导出" in lines[-2], "已导出" in lines[-1]] == [True, True]
    assert all("移送公安机关" in line for line in lines[-2:])
    assert target.stat().st_mode & 0o777 == 0o600
