"""The event log that keeps its databases open writes what Dagster's own class reads."""

from pathlib import Path

import dagster as dg
import pytest
from dagster._core.storage.event_log.sqlite.sqlite_event_log import SqliteEventLogStorage

from pipelines import event_log
from pipelines.instance import prepare_home
from schemas.settings import Campaign


@dg.asset
def thing() -> int:
    """Something to materialise."""
    return 1


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DAGSTER_HOME", "")
    return prepare_home(Campaign(root=tmp_path))


def test_the_home_uses_it(home: Path) -> None:
    with dg.DagsterInstance.from_config(str(home)) as instance:
        assert isinstance(instance.event_log_storage, event_log.KeptOpenEventLog)


def test_dagsters_own_class_reads_what_it_wrote(home: Path) -> None:
    with dg.DagsterInstance.from_config(str(home)) as instance:
        run = dg.materialize([thing], instance=instance)
        written = [event.event_type_value for event in run.all_events]
    theirs = SqliteEventLogStorage(str(home / "history" / "runs"))
    assert len(theirs.get_logs_for_run(run.run_id)) >= len(written)
    assert theirs.get_latest_materialization_events([dg.AssetKey("thing")])[dg.AssetKey("thing")] is not None


def test_few_databases_stay_open(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(event_log, "MOST_OPEN", 2)
    log = event_log.KeptOpenEventLog(str(home / "history" / "runs"))
    log.has_dynamic_partition("as_of", "2024-08-18")
    for run in ("one", "two", "three", "two"):
        assert log.get_logs_for_run(run) == []
    assert sorted(log._engines) == ["index", "two"]
    log.dispose()


def test_a_partition_is_known_until_it_is_deleted(home: Path) -> None:
    log = event_log.KeptOpenEventLog(str(home / "history" / "runs"))
    log.add_dynamic_partitions("day", ["2024-08-18"])
    assert [log.has_dynamic_partition("day", day) for day in ("2024-08-18", "2024-08-18", "2024-08-19")] == [1, 1, 0]
    log.delete_dynamic_partition("day", "2024-08-18")
    assert not log.has_dynamic_partition("day", "2024-08-18")
    log.dispose()


def test_a_table_is_known_once_it_is_there(home: Path) -> None:
    log = event_log.KeptOpenEventLog(str(home / "history" / "runs"))
    assert [log.has_table(name) for name in ("event_logs", "event_logs", "nothing")] == [True, True, False]
    log.dispose()
