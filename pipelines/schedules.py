"""When 附件2 is refreshed by itself: each morning in the week before a deadline, twice on the two days before."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import dagster as dg

from assets.partitions import AS_OF
from schemas.settings import Campaign


@dataclass(frozen=True)
class Refresh:
    """A daily refresh: its time in the campaign's time zone, and how many days before a deadline it begins."""

    name: str
    label: str
    hour: int
    minute: int
    days_before: int


# Before the office opens, and with an hour left to call whoever is missing. The deadline's own day is included.
REFRESHES = (Refresh("morning", "上午", 7, 30, 7), Refresh("afternoon", "下午", 16, 30, 2))


def build_schedules(job: Any, campaign: Campaign) -> Sequence[dg.ScheduleDefinition]:
    """Make a morning and an afternoon schedule for each deadline.

    The run's partition, its as-of date, is the day of the tick in the campaign's time zone: figures are those of
    the day, never of a day that has not come.

    Parameters
    ----------
    job
        The job to run.
    campaign
        Its deadlines and time zone.

    Returns
    -------
    Sequence of ScheduleDefinition
        Running by default.
    """
    return [_build(job, campaign, deadline, refresh) for deadline in campaign.deadlines for refresh in REFRESHES]


def due_days(deadline: date, refresh: Refresh) -> list[date]:
    """The days on which a refresh is due, in order; the last is the deadline."""
    return [deadline - timedelta(days=before) for before in range(refresh.days_before, -1, -1)]


def cron_lines(days: Sequence[date], refresh: Refresh) -> list[str]:
    """One cron line a month; cron knows no year."""
    by_month: dict[int, list[int]] = defaultdict(list)
    for day in days:
        by_month[day.month].append(day.day)
    return [
        f"{refresh.minute} {refresh.hour} {','.join(map(str, numbers))} {month} *"
        for month, numbers in by_month.items()
    ]


def local_day(moment: datetime, campaign: Campaign) -> date:
    """The calendar day of a moment in the campaign's time zone."""
    return moment.astimezone(ZoneInfo(campaign.timezone)).date()


def _build(job: Any, campaign: Campaign, deadline: date, refresh: Refresh) -> dg.ScheduleDefinition:
    days = due_days(deadline, refresh)

    @dg.schedule(
        job=job,
        name=f"{refresh.name}_before_{deadline:%Y_%m_%d}",
        cron_schedule=cron_lines(days, refresh),
        execution_timezone=campaign.timezone,
        default_status=dg.DefaultScheduleStatus.RUNNING,
        description=f"{deadline} 报送截止前{refresh.days_before}天起至截止日，每天{refresh.label}"
        f"{refresh.hour}:{refresh.minute:02d}（北京时间）更新，以当日为基准日。",
    )
    def evaluate(context: dg.ScheduleEvaluationContext) -> dg.RunRequest | dg.SkipReason:
        day = local_day(context.scheduled_execution_time, campaign)
        if day not in days:
            return dg.SkipReason(f"{day} 不在 {deadline} 截止前{refresh.days_before}天之内。")
        key = day.isoformat()
        if context.instance_ref is not None:  # absent when somebody only asks what a tick would do
            context.instance.add_dynamic_partitions(AS_OF.name, [key])
        return dg.RunRequest(run_key=f"{refresh.name}:{key}", partition_key=key, tags={"as_of": key})

    return evaluate
