"""Schedules fire at the right instants, for the right day, whatever the clock's own zone."""

import asyncio
import itertools
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import dagster as dg
import pytest
from dagster._core.definitions.freshness_evaluator import CronFreshnessPolicyEvaluator
from dagster._core.loader import LoadingContextForTest
from dagster._core.test_utils import freeze_time
from dagster._utils.schedules import schedule_execution_time_iterator

from assets.partitions import AS_OF
from pipelines.schedules import build_schedule, cron_lines, due_moments, figures_due
from schemas.settings import Campaign

CAMPAIGN = Campaign(root=Path("nowhere"))
SHANGHAI = ZoneInfo("Asia/Shanghai")


@dg.asset(partitions_def=AS_OF)
def figures() -> None:
    """Stand in for the tables."""


JOB = dg.define_asset_job("main_job", [figures])
SCHEDULE = build_schedule(JOB, CAMPAIGN)


def ticks(start: datetime, days: int) -> list[datetime]:
    """Instants at which the schedule's cron fires."""
    fired = schedule_execution_time_iterator(start.timestamp(), SCHEDULE.cron_schedule, SCHEDULE.execution_timezone)
    return list(itertools.takewhile(lambda tick: tick < start + timedelta(days=days), fired))


def evaluate(moment: datetime) -> dg.RunRequest | None:
    """What the schedule asks for at a moment; None when it skips."""
    with dg.build_schedule_context(scheduled_execution_time=moment) as context:
        asked = SCHEDULE(context)
    return asked if isinstance(asked, dg.RunRequest) else None


def test_it_runs_by_default_in_the_campaigns_zone() -> None:
    assert (SCHEDULE.execution_timezone, SCHEDULE.default_status) == ("Asia/Shanghai", dg.DefaultScheduleStatus.RUNNING)


def test_it_says_when_and_for_which_deadlines() -> None:
    told = SCHEDULE.description or ""
    assert all(words in told for words in ("2024-08-18", "2024-12-18", "7:30", "16:30", "北京时间"))


@pytest.mark.parametrize("zone", ["UTC", "Asia/Shanghai", "America/New_York"])
def test_mornings_of_the_week_afternoons_of_the_last_two_days_and_the_deadline(zone: str) -> None:
    fired = ticks(datetime(2024, 8, 1, tzinfo=ZoneInfo(zone)), 30)
    mornings = [f"08-{day} 07:30" for day in range(11, 19)]
    afternoons = [f"08-{day} 16:30" for day in range(16, 19)]
    assert [tick.astimezone(SHANGHAI).strftime("%m-%d %H:%M") for tick in fired] == sorted(mornings + afternoons)


@pytest.mark.parametrize(
    ("moment", "partition"),
    [
        (datetime(2024, 8, 11, 7, 30, tzinfo=SHANGHAI), "2024-08-11"),
        (datetime(2024, 8, 10, 23, 30, tzinfo=UTC), "2024-08-11"),
        (datetime(2024, 8, 17, 19, 30, tzinfo=ZoneInfo("America/New_York")), "2024-08-18"),
        (datetime(2024, 8, 18, 16, 30, tzinfo=SHANGHAI), "2024-08-18"),
        (datetime(2024, 8, 18, 8, 30, tzinfo=UTC), "2024-08-18"),
    ],
)
def test_the_partition_is_the_day_in_shanghai(moment: datetime, partition: str) -> None:
    request = evaluate(moment)
    assert request is not None
    assert (request.partition_key, request.tags["as_of"]) == (partition, partition)


def test_each_refresh_of_a_day_is_a_run_of_its_own() -> None:
    keys = {evaluate(datetime(2024, 8, 18, hour, 30, tzinfo=SHANGHAI)).run_key for hour in (7, 16)}
    assert keys == {"2024-08-18 07:30", "2024-08-18 16:30"}


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2024, 8, 10, 7, 30, tzinfo=SHANGHAI),
        datetime(2024, 8, 15, 16, 30, tzinfo=SHANGHAI),
        datetime(2024, 8, 18, 23, 30, tzinfo=UTC),
        datetime(2025, 8, 17, 7, 30, tzinfo=SHANGHAI),
    ],
)
def test_other_days_other_times_and_other_years_are_skipped(moment: datetime) -> None:
    assert evaluate(moment) is None


def test_a_week_over_two_months_has_two_cron_lines() -> None:
    due = due_moments(Campaign(root=Path("nowhere"), deadlines=(date(2025, 1, 3),)))
    assert [line for line in cron_lines(due) if line.startswith("30 7")] == [
        "30 7 27,28,29,30,31 12 *",
        "30 7 1,2,3 1 *",
    ]


def test_deadlines_close_together_ask_once_a_moment() -> None:
    due = due_moments(Campaign(root=Path("nowhere"), deadlines=(date(2024, 8, 18), date(2024, 8, 20))))
    assert len(due) == len(set(due)) == 10 + 5


@dg.asset(partitions_def=AS_OF, freshness_policy=figures_due(CAMPAIGN))
def due_figures() -> None:
    """Stand in for the figures of 附件2."""


def freshness(made: datetime, now: datetime) -> str:
    """What Dagster says at a moment of figures that were last made at another."""
    node = dg.Definitions([due_figures]).resolve_asset_graph().get(due_figures.key)
    with dg.DagsterInstance.ephemeral() as instance:
        with freeze_time(made):
            instance.report_runless_asset_event(dg.AssetMaterialization(due_figures.key, partition="2024-10-18"))
        with freeze_time(now):
            state = CronFreshnessPolicyEvaluator().evaluate_freshness(LoadingContextForTest(instance), node)
            return str(asyncio.run(state).value)


@pytest.mark.parametrize(
    ("made", "now", "state"),
    [
        ((10, 18, 7, 40), (10, 18, 17, 31), "PASS"),
        ((10, 17, 16, 40), (10, 18, 17, 29), "PASS"),
        ((10, 17, 16, 40), (10, 18, 17, 31), "FAIL"),
        ((10, 18, 20, 0), (10, 18, 20, 1), "PASS"),
        ((10, 18, 20, 0), (12, 18, 17, 31), "FAIL"),
    ],
)
def test_figures_are_late_from_half_past_five_on_the_deadlines_day(
    made: tuple[int, ...], now: tuple[int, ...], state: str
) -> None:
    moments = (datetime(2024, *moment, tzinfo=SHANGHAI) for moment in (made, now))
    assert freshness(*moments) == state


def test_deadlines_that_no_one_line_of_cron_tells_have_no_policy() -> None:
    assert figures_due(Campaign(root=Path("nowhere"), deadlines=(date(2024, 8, 18), date(2024, 10, 20)))) is None
