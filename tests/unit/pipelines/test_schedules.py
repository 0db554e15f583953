"""Schedules fire at the right instants, for the right day, whatever the clock's own zone."""

import itertools
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import dagster as dg
import pytest
from dagster._utils.schedules import schedule_execution_time_iterator

from assets.partitions import AS_OF
from pipelines.schedules import REFRESHES, build_schedules, cron_lines, due_days, local_day
from schemas.settings import Campaign

CAMPAIGN = Campaign(Path("nowhere"))
SHANGHAI = ZoneInfo("Asia/Shanghai")
MORNING, AFTERNOON = REFRESHES


@dg.asset(partitions_def=AS_OF)
def figures() -> None:
    """Stand in for the tables."""


JOB = dg.define_asset_job("main_job", [figures])
SCHEDULES = {schedule.name: schedule for schedule in build_schedules(JOB, CAMPAIGN)}


def ticks(name: str, start: datetime, days: int) -> list[datetime]:
    """Instants at which a schedule's cron fires."""
    schedule = SCHEDULES[name]
    fired = schedule_execution_time_iterator(start.timestamp(), schedule.cron_schedule, schedule.execution_timezone)
    return list(itertools.takewhile(lambda tick: tick < start + timedelta(days=days), fired))


def evaluate(name: str, moment: datetime, instance: dg.DagsterInstance | None = None) -> dg.RunRequest | None:
    """What a schedule asks for at a moment; None when it skips."""
    with dg.build_schedule_context(instance=instance, scheduled_execution_time=moment) as context:
        asked = SCHEDULES[name](context)
    return asked if isinstance(asked, dg.RunRequest) else None


def test_two_schedules_a_deadline_run_by_default_in_the_campaigns_zone() -> None:
    assert len(SCHEDULES) == 6
    assert {schedule.execution_timezone for schedule in SCHEDULES.values()} == {"Asia/Shanghai"}
    assert {schedule.default_status for schedule in SCHEDULES.values()} == {dg.DefaultScheduleStatus.RUNNING}
    assert all("北京时间" in (schedule.description or "") for schedule in SCHEDULES.values())


@pytest.mark.parametrize("zone", ["UTC", "Asia/Shanghai", "America/New_York"])
def test_mornings_of_the_week_and_the_deadline(zone: str) -> None:
    fired = ticks("morning_before_2024_08_18", datetime(2024, 8, 1, tzinfo=ZoneInfo(zone)), 30)
    assert [tick.astimezone(SHANGHAI).strftime("%m-%d %H:%M") for tick in fired] == [
        f"08-{day} 07:30" for day in range(11, 19)
    ]


@pytest.mark.parametrize("zone", ["UTC", "Asia/Shanghai", "America/New_York"])
def test_afternoons_of_the_last_two_days_and_the_deadline(zone: str) -> None:
    fired = ticks("afternoon_before_2024_08_18", datetime(2024, 8, 1, tzinfo=ZoneInfo(zone)), 30)
    assert [tick.astimezone(UTC).strftime("%m-%d %H:%M") for tick in fired] == [
        "08-16 08:30", "08-17 08:30", "08-18 08:30"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("moment", "partition"),
    [
        (datetime(2024, 8, 11, 7, 30, tzinfo=SHANGHAI), "2024-08-11"),
        (datetime(2024, 8, 10, 23, 30, tzinfo=UTC), "2024-08-11"),
        (datetime(2024, 8, 17, 19, 30, tzinfo=ZoneInfo("America/New_York")), "2024-08-18"),
        (datetime(2024, 8, 18, 0, 0, tzinfo=SHANGHAI), "2024-08-18"),
        (datetime(2024, 8, 18, 23, 59, 59, 999_999, tzinfo=SHANGHAI), "2024-08-18"),
        (datetime(2024, 8, 18, 15, 59, 59, tzinfo=UTC), "2024-08-18"),
    ],
)
def test_the_partition_is_the_day_in_shanghai(moment: datetime, partition: str) -> None:
    request = evaluate("morning_before_2024_08_18", moment)
    assert request is not None
    assert (request.partition_key, request.tags["as_of"]) == (partition, partition)


def test_the_partition_is_there_when_the_run_starts() -> None:
    with dg.instance_for_test() as instance:
        evaluate("morning_before_2024_08_18", datetime(2024, 8, 12, 7, 30, tzinfo=SHANGHAI), instance)
        assert instance.has_dynamic_partition(AS_OF.name, "2024-08-12")


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2024, 8, 10, 23, 59, 59, tzinfo=SHANGHAI),
        datetime(2024, 8, 18, 16, 0, tzinfo=UTC),
        datetime(2025, 8, 17, 7, 30, tzinfo=SHANGHAI),
    ],
)
def test_other_days_and_other_years_are_skipped(moment: datetime) -> None:
    assert evaluate("morning_before_2024_08_18", moment) is None


def test_a_week_over_two_months_has_two_cron_lines() -> None:
    assert cron_lines(due_days(date(2025, 1, 3), MORNING), MORNING) == ["30 7 27,28,29,30,31 12 *", "30 7 1,2,3 1 *"]


def test_a_day_begins_at_midnight_in_shanghai() -> None:
    days = [local_day(datetime(2024, 8, 17, hour, tzinfo=UTC), CAMPAIGN) for hour in (15, 16)]
    assert days == [date(2024, 8, 17), date(2024, 8, 18)]
