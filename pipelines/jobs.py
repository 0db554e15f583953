"""The job for the whole path, from the inbox to the workbooks of one as-of date."""

from typing import Any

import dagster as dg

MAIN_JOB = "main_job"


def build_main_job() -> Any:
    """Select every asset and check; the partition of a run is its as-of date, its steps share one process."""
    return dg.define_asset_job(
        MAIN_JOB,
        selection=dg.AssetSelection.all(),
        description="主流程：从收件箱到判断结果、线索、统计表和工作簿，对应一个基准日。",
        executor_def=dg.in_process_executor,
    )
