"""`certscreen run`: the main job for one as-of date, with progress and a short summary in Chinese."""

import argparse
import getpass
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from pipelines.commands.folder import open_campaign
from schemas.settings import TIMEZONE, Campaign

if TYPE_CHECKING:
    from dagster import ExecuteInProcessResult
    from dagster_shared.error import SerializableErrorInfo

    from assets.tables import Progress

QUIET = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}


def run(given: argparse.Namespace) -> int:
    """Materialise every asset for the as-of date; print what came of it."""
    from rich.console import Console

    from assets.reporting.assets import SUMMARY
    from pipelines.progress import Bars
    from pipelines.sensors import default_as_of

    campaign = open_campaign(given.campaign)
    now = datetime.now(ZoneInfo(TIMEZONE))
    as_of = given.as_of or default_as_of(campaign, now.date())
    if given.unmask:
        _record(campaign, now, f"要求输出完整身份证号，基准日 {as_of}", 0)
    bars = Bars(Console(stderr=True))
    try:
        failure = execute(campaign, as_of, bars, unmask=given.unmask)
    finally:
        bars.close()
    if failure:
        print(f"运行失败：{failure}", file=sys.stderr)
        return 1
    out = campaign.out(as_of)
    if given.unmask:
        _record(campaign, now, f"已输出完整身份证号，基准日 {as_of}", _people(out))
    print((out / SUMMARY).read_text(encoding="utf-8") + f"结果在 {out}")
    return 0


def _record(campaign: Campaign, now: datetime, what: str, count: int) -> None:
    """Record who asked for full IDs, before the first is shown and after: no export may go unnoticed."""
    from assets.reporting.audit import append_audit

    append_audit(campaign.store / "audit.jsonl", now, getpass.getuser(), what, count)


def _people(out: Path) -> int:
    """How many people the workbooks may tell of."""
    import polars as pl

    return pl.scan_parquet(out / "verdicts.parquet").select(pl.col("person_key").n_unique()).collect().item()


def execute(campaign: Campaign, as_of: date, progress: "Progress", *, unmask: bool = False) -> str | None:
    """Run the main job in this process; return what failed, or None. Never a value from the data."""
    import dagster as dg

    from assets.partitions import AS_OF
    from pipelines.definitions import build_definitions
    from pipelines.instance import prepare_home, running_alone
    from pipelines.jobs import MAIN_JOB

    prepare_home(campaign)
    definitions = build_definitions(campaign, progress, unmask=unmask)
    with running_alone(campaign), dg.DagsterInstance.get() as instance:
        instance.add_dynamic_partitions(AS_OF.name, [as_of.isoformat()])
        result = definitions.resolve_job_def(MAIN_JOB).execute_in_process(
            instance=instance, partition_key=as_of.isoformat(), raise_on_error=False, run_config=QUIET
        )
        return None if result.success else _told(result)


def _told(result: "ExecuteInProcessResult") -> str:
    """Name the steps that failed and why; the steps' own faults hold no value of the data."""
    failed = [
        f"{event.step_key}：{_innermost(event.step_failure_data.error)}"
        for event in result.all_events
        if event.event_type_value == "STEP_FAILURE"
    ]
    return "；".join(failed) or "检查未通过，详见 Dagster 界面（make ui）。"


def _innermost(error: "SerializableErrorInfo | None") -> str:
    while error and error.cause:
        error = error.cause
    return error.message.strip() if error else ""
