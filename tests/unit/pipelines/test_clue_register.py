"""The clue register: the first date on which a clue was seen stays."""

from datetime import date
from pathlib import Path

import polars as pl

from pipelines.clue_register import StoredClueRegister


def clues(**seen: date) -> pl.DataFrame:
    return pl.DataFrame({"clue_id": list(seen), "first_seen": list(seen.values()), "kind": ["lapsed"] * len(seen)})


def test_a_new_register_knows_nothing(tmp_path: Path) -> None:
    assert StoredClueRegister(tmp_path / "register.parquet").known().is_empty()


def test_an_earlier_date_stays(tmp_path: Path) -> None:
    register = StoredClueRegister(tmp_path / "register.parquet")
    register.remember(clues(c1=date(2024, 8, 18)))
    register.remember(clues(c1=date(2024, 10, 18), c2=date(2024, 10, 18)))
    assert dict(register.known().iter_rows()) == {"c1": date(2024, 8, 18), "c2": date(2024, 10, 18)}


def test_a_clue_that_is_gone_is_remembered(tmp_path: Path) -> None:
    register = StoredClueRegister(tmp_path / "register.parquet")
    register.remember(clues(c1=date(2024, 8, 18)))
    register.remember(clues(c2=date(2024, 8, 18)))
    assert register.known()["clue_id"].to_list() == ["c1", "c2"]
