"""The same inbox gives the same bytes, adds no clue, and needs no settings file.

That a fresh store gives the same bytes as well is looked at in test_handing_over.py, where another account makes one.
"""

import shutil
from pathlib import Path

import polars as pl

PARQUET = "*.parquet"


def contents(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(out.glob(PARQUET))}


def test_a_second_run_changes_no_byte(campaign: Path, out: Path, run) -> None:
    before = contents(out)
    run(campaign)
    assert contents(out) == before


def test_an_inbox_alone_is_enough(fresh_demo: Path, tmp_path: Path, run) -> None:
    root = tmp_path / "只有收件箱"
    for path in (*fresh_demo.glob("inbox/应急局/*"), *fresh_demo.glob("inbox/企业花名册/*.csv")):
        copy = root / path.relative_to(fresh_demo)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, copy)
    run(root)
    verdicts = pl.read_parquet(root / "out" / "2024-12-18" / "verdicts.parquet")
    assert verdicts.height > 0


def test_an_empty_inbox_is_a_run_with_nothing_in_it(tmp_path: Path, run) -> None:
    (tmp_path / "inbox").mkdir()
    run(tmp_path)
    assert pl.read_parquet(tmp_path / "out" / "2024-12-18" / "verdicts.parquet").is_empty()


def test_a_resent_file_adds_no_clue(campaign: Path, out: Path, tmp_path: Path, run) -> None:
    root = tmp_path / "重复报送"
    shutil.copytree(campaign, root)
    sent = min(path for path in (root / "inbox" / "企业花名册").rglob("*.xlsx") if not path.name.startswith("~"))
    shutil.copy2(sent, sent.with_name("再报一次_" + sent.name))
    run(root)
    ids = [pl.read_parquet(folder / "clues.parquet")["clue_id"].to_list() for folder in (root / "out" / out.name, out)]
    assert ids[0] == ids[1]
