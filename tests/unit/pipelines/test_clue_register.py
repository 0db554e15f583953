"""The memory of clues on disk: a folder a date, whole or not there, and what a program before it left."""

from datetime import date
from pathlib import Path

import polars as pl

from assets.atomic import write_parquet
from assets.screening.clueing.memory import Raised
from pipelines.clue_register import StoredClueRegister
from schemas.tables.accounts import Files
from schemas.tables.screening import ClueChanges, Clues, Evidence
from tests.unit.assets.reporting.examples import CLUES, EVIDENCE, table

AUGUST, OCTOBER, DECEMBER = date(2024, 8, 18), date(2024, 10, 18), date(2024, 12, 18)
FILES = Files.blank().select("file", "sha256", "status")


def told(*ids: str, first_seen: date = OCTOBER) -> Raised:
    rows = [
        {"clue_id": each, "kind": "lapsed", "level": "low", "first_seen": first_seen, "last_seen": first_seen,
         "status": "待核查", "origin": "数据比对"}
        for each in ids
    ]  # fmt: skip
    return Raised(table(Clues, *rows), Evidence.blank(), ClueChanges.blank())


def dates(register: StoredClueRegister, as_of: date) -> dict[str, date]:
    return dict(register.recall(as_of).first_seen.iter_rows())


def test_a_new_register_knows_nothing(tmp_path: Path) -> None:
    past = StoredClueRegister(tmp_path).recall(OCTOBER)
    assert (list(past.kept), past.first_seen.height) == ([], 0)


def test_each_date_knows_itself_and_earlier_ones(tmp_path: Path) -> None:
    register = StoredClueRegister(tmp_path)
    register.keep(OCTOBER, "x", told("c1"), FILES)
    register.keep(DECEMBER, "x", told("c2", first_seen=DECEMBER), FILES)
    assert dates(register, AUGUST) == {}
    assert dates(register, OCTOBER) == {"c1": OCTOBER}
    assert dates(register, DECEMBER) == {"c2": DECEMBER}  # it had taken October's run in
    register.keep(OCTOBER, "y", told("c3"), FILES)
    assert [each.as_of for each in register.recall(DECEMBER).kept] == [DECEMBER, OCTOBER]
    register.keep(DECEMBER, "y", told("c3"), FILES)
    assert [each.as_of for each in register.recall(DECEMBER).kept] == [DECEMBER]


def test_a_date_that_was_never_run_begins_with_the_latest_earlier_one(tmp_path: Path) -> None:
    register = StoredClueRegister(tmp_path)
    for day in (AUGUST, OCTOBER):
        register.keep(day, "x", told("c1"), FILES)
    assert [each.as_of for each in register.recall(DECEMBER).kept] == [OCTOBER]


def test_only_what_was_found_last_is_told_again(tmp_path: Path) -> None:
    register = StoredClueRegister(tmp_path)
    register.keep(OCTOBER, "x", told("c1"), FILES)
    register.keep(OCTOBER, "y", told("c2"), FILES)
    assert register.again(OCTOBER, "x") is None
    again = register.again(OCTOBER, "y")
    assert again is not None
    assert again.clues.equals(told("c2").clues)
    assert register.again(DECEMBER, "y") is None


def test_a_run_that_was_killed_while_it_wrote_leaves_the_one_before(tmp_path: Path) -> None:
    register = StoredClueRegister(tmp_path)
    register.keep(OCTOBER, "x", told("c1"), FILES)
    (tmp_path / "clue_memory" / "2024-10-18" / ".000002.part").mkdir()
    (tmp_path / "clue_memory" / "2024-12-18" / ".000001.part").mkdir(parents=True)
    assert dates(register, DECEMBER) == {"c1": OCTOBER}
    register.keep(OCTOBER, "y", told("c1", "c2"), FILES)
    assert [path.name for path in (tmp_path / "clue_memory" / "2024-10-18").iterdir()] == ["000002"]


def test_first_dates_of_a_former_program_stay_and_its_file_too(tmp_path: Path) -> None:
    former = pl.DataFrame({"clue_id": ["c1", "c2"], "first_seen": [AUGUST, DECEMBER]})
    write_parquet(former, tmp_path / "clue_register.parquet")
    before = (tmp_path / "clue_register.parquet").read_bytes()
    register = StoredClueRegister(tmp_path)
    assert dates(register, OCTOBER) == {"c1": AUGUST}
    register.keep(OCTOBER, "x", told("c1", first_seen=AUGUST), FILES)
    assert dates(register, DECEMBER) == {"c1": AUGUST, "c2": DECEMBER}
    assert (tmp_path / "clue_register.parquet").read_bytes() == before


def test_clues_of_a_former_program_are_known(tmp_path: Path) -> None:
    header = EVIDENCE.head(1).with_columns(role=pl.lit("registry"), comparison=pl.lit("查无登记"))
    clues = CLUES.with_columns(status=pl.lit("待核查"), origin=pl.lit("数据比对"), level_reason=pl.lit("")).drop(
        "last_seen", "status_reason"
    )
    write_parquet(clues, tmp_path / "tables" / "clues" / "2024-10-18.parquet")
    write_parquet(pl.concat([EVIDENCE, header]).drop("sha256"), tmp_path / "tables" / "evidence" / "2024-10-18.parquet")
    register = StoredClueRegister(tmp_path)
    assert list(register.recall(AUGUST).kept) == []
    (kept,) = register.recall(DECEMBER).kept
    Clues.check(kept.clues)
    Evidence.check(kept.evidence)
    assert kept.evidence.filter(role="searched").select("sheet", "row").rows() == [("", None)]
    assert kept.files is None
    register.keep(OCTOBER, "x", told("c1"), FILES)
    assert register.recall(DECEMBER).kept[0].clues["clue_id"].to_list() == ["c1"]
