"""The graph tells the truth: loading it changes nothing, Dagster's commands work, checks block what they say."""

import fcntl
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import dagster as dg
import polars as pl
import pytest

from pipelines.campaign import load_campaign
from pipelines.definitions import build_definitions
from pipelines.jobs import MAIN_JOB
from pipelines.store import stored_tables
from schemas.settings import Campaign

DEADLINE = "2024-08-18"

Dagster = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def home(tmp_path: Path, fresh_demo: Path) -> Path:
    """A user's home with a campaign that nobody has run, with few rosters and few ledgers."""
    shutil.copytree(fresh_demo, tmp_path / "campaign", ignore=shutil.ignore_patterns("执法检查", "网络治理", "*.xls*"))
    return tmp_path


@pytest.fixture
def dagster(home: Path) -> Dagster:
    """Dagster's own command line in that home, as a user without any setting calls it."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "TMPDIR")}
    root = str(Path(__file__).parents[2])
    settings = kept | {"HOME": str(home), "PYTHONPATH": root, "CERTSCREEN_KEY_FILE": str(home / "key")}

    def call(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "dagster", *arguments, "-m", "pipelines.definitions"]
        return subprocess.run(command, cwd=home, env=settings, capture_output=True, text=True, check=False)

    return call


def everything(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def test_validating_the_definitions_leaves_nothing_behind(home: Path, dagster: Dagster) -> None:
    before = everything(home)
    assert dagster("definitions", "validate").returncode == 0
    assert everything(home) == before


def test_a_deadline_is_materialised_by_dagsters_own_command(home: Path, dagster: Dagster) -> None:
    done = dagster("asset", "materialize", "--select", "*", "--partition", DEADLINE)
    assert done.returncode == 0, done.stderr[-2_000:]
    assert (home / "campaign" / "out" / DEADLINE / "线索台账.xlsx").exists()
    # Dagster keeps a note on telemetry in the user's home, whatever it is asked to do.
    assert {path.name for path in home.iterdir()} - {".dagster"} == {"campaign", "key"}


def test_a_day_that_is_none_is_no_partition(tmp_path: Path) -> None:
    job = build_definitions(Campaign(root=tmp_path)).resolve_job_def(MAIN_JOB)
    with dg.DagsterInstance.ephemeral() as instance, pytest.raises(dg.DagsterUnknownPartitionError):
        job.execute_in_process(partition_key="2024-13-40", instance=instance)


@cache
def graph() -> Any:
    return build_definitions(Campaign(root=Path("nowhere"))).resolve_asset_graph()


def blocked_by(asset: str) -> set[str]:
    """Tables that are not made once a blocking check of this one fails."""
    selected = dg.AssetSelection.assets(asset).downstream(include_self=False).resolve(graph())
    return {key.to_user_string() for key in selected}


def test_every_table_keeps_a_contract_that_blocks() -> None:
    checks = {key: graph().get_check_spec(key) for key in graph().asset_check_keys if key.name == "contract"}
    assert {key.asset_key for key in checks} == set(graph().get_all_asset_keys())
    assert all(spec.blocking for spec in checks.values())


def test_the_blocking_checks_beside_contracts_are_known() -> None:
    blocking = {key.name for key in graph().asset_check_keys if graph().get_check_spec(key).blocking}
    assert blocking == {"contract", "row_balance"}


def test_the_figures_alone_are_due_at_a_time() -> None:
    due = {key.to_user_string() for key in graph().get_all_asset_keys() if graph().get(key).freshness_policy}
    assert due == {"annex2"}


def test_rows_that_do_not_add_up_block_all_that_holds_for_a_date() -> None:
    dated = {key.to_user_string() for key in graph().get_all_asset_keys() if graph().get(key).partitions_def}
    assert dated <= blocked_by("files")
    assert {"verdicts", "clues", "worklist", "annex2", "linkage_charts", "clue_book"} <= dated


def test_nothing_is_judged_or_written_when_rows_do_not_add_up(
    home: Path, monkeypatch: pytest.MonkeyPatch, run: Callable[..., None]
) -> None:
    broken = pl.DataFrame({"file": ["某文件"]})
    monkeypatch.setattr("assets.reporting.checks.find_imbalances", lambda *_: broken)
    with pytest.raises(AssertionError):
        run(home / "campaign")
    assert not list((home / "campaign" / "out").glob("2*"))


def test_a_run_waits_for_the_one_that_holds_the_campaign(tmp_path: Path) -> None:
    campaign = load_campaign(tmp_path)
    done = threading.Event()

    def materialise() -> None:
        @dg.asset
        def table() -> pl.DataFrame:
            return pl.DataFrame({"row": [1]})

        dg.materialize([table], resources={"io_manager": stored_tables(campaign, {})})
        done.set()

    campaign.store.mkdir()
    with (campaign.store / ".running").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        thread = threading.Thread(target=materialise)
        thread.start()
        assert not done.wait(3)
        fcntl.flock(lock, fcntl.LOCK_UN)
        thread.join(60)
    assert done.is_set()
