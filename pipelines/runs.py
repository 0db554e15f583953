"""Running the main job, or a part of it, in this process."""

import gc
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from pipelines.clock import Clock
from schemas.settings import Campaign

if TYPE_CHECKING:
    from dagster import AssetKey, Definitions, ExecuteInProcessResult
    from dagster_shared.error import SerializableErrorInfo

    from assets.table_assets import Progress

GARBAGE_THRESHOLD = 200_000
QUIET = {"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}}


def execute(
    campaign: Campaign,
    as_of: date,
    progress: "Progress | None" = None,
    clock: Clock | None = None,
    wanted: Sequence[str] = (),
) -> str | None:
    """Run the main job for an as-of date.

    Parameters
    ----------
    campaign, as_of
        The campaign and the date.
    progress
        Shows how far long work is; nothing unless given.
    clock
        Says when a file is first seen; the machine's unless given.
    wanted
        Assets that are asked for, with all that they rest on; every asset unless given.

    Returns
    -------
    str or None
        What failed, never with a value from the data; None where nothing did.

    Raises
    ------
    UserError
        The campaign's key is needed and not on this machine.
    """
    from pipelines.definitions import build_definitions
    from pipelines.instance import open_instance
    from pipelines.jobs import MAIN_JOB
    from pipelines.keys.campaign_key import campaign_key
    from pipelines.lock import running_alone

    # Dagster's and polars' objects live as long as the run: looking through them again and again frees nothing.
    gc.set_threshold(GARBAGE_THRESHOLD)
    if not wanted:
        campaign_key(campaign)
    definitions = build_definitions(campaign, progress, clock)
    with running_alone(campaign), open_instance(campaign) as instance:
        result = definitions.resolve_job_def(MAIN_JOB).execute_in_process(
            instance=instance,
            partition_key=as_of.isoformat(),
            asset_selection=_with_upstream(definitions, wanted) if wanted else None,
            raise_on_error=False,
            run_config=QUIET,
        )
        return None if result.success else _told(result)


def _with_upstream(definitions: "Definitions", wanted: Sequence[str]) -> "list[AssetKey]":
    """Assets and all that they rest on, whole steps."""
    import dagster as dg

    selection = dg.AssetSelection.assets(*wanted).upstream().required_multi_asset_neighbors()
    return sorted(selection.resolve(definitions.resolve_asset_graph()))


def _told(result: "ExecuteInProcessResult") -> str:
    """Name the steps that failed and why; the steps' own faults hold no value of the data."""
    failed = [
        f"{event.step_key}：{_innermost(event.step_failure_data.error)}"
        for event in result.all_events
        if event.event_type_value == "STEP_FAILURE"
    ]
    return "；".join(failed) or "检查未通过，详见任务调度界面（make ui）。"


def _innermost(error: "SerializableErrorInfo | None") -> str:
    while error and error.cause:
        error = error.cause
    return error.message.strip() if error else ""
