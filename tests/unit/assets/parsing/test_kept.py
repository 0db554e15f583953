"""Kept registries: the same result as parsing anew, and never that of other rows, settings or arrivals."""

from datetime import date, datetime
from pathlib import Path

import polars as pl
import pytest

from assets.parsing.values import parsed_registries as kept
from assets.parsing.values.facts import Parsed, parse_texts
from assets.parsing.values.parsed_registries import parse_kept
from schemas.settings import DEFAULT_COVERAGE, Coverage
from schemas.vocabulary import Family
from tests.unit.assets.parsing.examples import FIELDS, REGISTRY, ROSTER, layouts, received, texts

TABLES = ("certificates", "claims", "problems")
COLUMNS = pl.concat([layouts(*FIELDS, file=file) for file in (REGISTRY, ROSTER)])
RECORD = {"name": "测试甲", "number": "TS6LMLJ2023001", "issue": "2023-05-06"}


def rows(record: dict[str, object] = RECORD, claim: str = "TS6LMLJ2023001") -> pl.DataFrame:
    """One record and one claim."""
    return pl.concat([texts(record, file=REGISTRY, kind="registry"), texts({"name": "测试甲", "number": claim})])


def parse(
    store: Path,
    frame: pl.DataFrame,
    coverage: tuple[Coverage, ...] = DEFAULT_COVERAGE,
    arrivals: pl.DataFrame | None = None,
    columns: pl.DataFrame = COLUMNS,
) -> Parsed:
    """Parse with the store and see that parsing without it gives the same."""
    arrived = received() if arrivals is None else arrivals
    found = parse_kept(frame, columns, coverage, arrived, store)
    fresh = parse_texts(frame, columns, coverage, arrived)
    assert [getattr(found, table).equals(getattr(fresh, table)) for table in TABLES] == [True, True, True]
    return found


def test_new_rosters_find_the_registry_parsed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parse(tmp_path, rows())
    monkeypatch.setattr(kept, "parse_registry", None)
    assert parse(tmp_path, rows(claim="无")).certificates.height == 1


def test_changed_records_are_parsed_anew(tmp_path: Path) -> None:
    parse(tmp_path, rows())
    assert parse(tmp_path, rows(RECORD | {"name": "测试乙"})).certificates["name"].to_list() == ["测试乙"]


def test_other_settings_are_obeyed(tmp_path: Path) -> None:
    coverage = (Coverage("应急局", Family.SPECIAL_EQUIPMENT, exported_on=date(2024, 1, 2)),)
    parse(tmp_path, rows())
    assert parse(tmp_path, rows(), coverage).certificates["exported_on"].to_list() == [date(2024, 1, 2)]


def test_another_day_of_arrival_is_obeyed(tmp_path: Path) -> None:
    parse(tmp_path, rows())
    early = received(day=datetime(2023, 5, 1, 9))  # noqa: DTZ001 - the zone is set there
    assert parse(tmp_path, rows(), arrivals=early).certificates.height == 1


def test_columns_read_otherwise_are_told_so(tmp_path: Path) -> None:
    nameless = RECORD | {"name": None}
    parse(tmp_path, rows(nameless))
    moved = pl.concat([layouts("id_no", *FIELDS, file=REGISTRY), layouts(*FIELDS, file=ROSTER)])
    problems = parse(tmp_path, rows(nameless), columns=moved).problems
    assert problems.filter(file=REGISTRY, field="name")["column"].to_list() == ["B"]


def test_only_the_latest_is_kept(tmp_path: Path) -> None:
    parse(tmp_path, rows())
    before = set((tmp_path / "parsed").iterdir())
    parse(tmp_path, rows(RECORD | {"name": "测试乙"}))
    after = set((tmp_path / "parsed").iterdir())
    assert (len(after), before & after) == (len(before), set())


def test_without_registries_nothing_is_missed(tmp_path: Path) -> None:
    assert parse(tmp_path, texts({"name": "测试甲"})).certificates.height == 0
