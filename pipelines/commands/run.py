"""`certscreen run`: the main job for one as-of date, with progress and a short summary in Chinese."""

import argparse
import gc
import sys
from datetime import date
from typing import TYPE_CHECKING

from pipelines.clock import Clock
from pipelines.commands.folder import open_campaign
from schemas.settings import Campaign

if TYPE_CHECKING:
    from dagster import ExecuteInProcessResult
    from dagster_shared.error import SerializableErrorInfo

    from assets.tables import Progress

GARBAGE_THRESHOLD = 200_000
QUIET = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}


def run(given: argparse.Namespace) -> int:
    """Materialise every asset for the as-of date; print what came of it."""
    from rich.console import Console

    from assets.reporting.assets import SUMMARY
    from pipelines.campaign_key import key_notice
    from pipelines.progress import Bars
    from pipelines.sensors import default_as_of

    campaign = open_campaign(given.campaign)
    as_of = given.as_of or default_as_of(campaign, Clock().now().date())
    bars = Bars(Console(stderr=True))
    try:
        failure = execute(campaign, as_of, bars)
    finally:
        bars.close()
    if failure:
        print(f"运行失败：{failure}", file=sys.stderr)
        return 1
    out = campaign.out(as_of)
    print((out / SUMMARY).read_text(encoding="utf-8") + f"结果在 {out}")
    notice = key_notice(campaign)
    if notice:
        print(notice)
    return 0


def execute(campaign: Campaign, as_of: date, progress: "Progress", clock: Clock | None = None) -> str | None:
    """Run the main job in this process; return what failed, or None. Never a value from the data.

    `clock` says when a file is first seen; the machine's unless given. Raises UserError where the campaign's key is
    not on this machine.
    """
    from pipelines.campaign_key import campaign_key
    from pipelines.definitions import build_definitions
    from pipelines.instance import open_instance, running_alone
    from pipelines.jobs import MAIN_JOB

    # Dagster's and polars' objects live as long as the run: looking through them again and again frees nothing.
    gc.set_threshold(GARBAGE_THRESHOLD)
    campaign_key(campaign)
    definitions = build_definitions(campaign, progress, clock)
    with running_alone(campaign), open_instance(campaign, as_of) as instance:
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
