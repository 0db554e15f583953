"""When 附件2 is refreshed by itself: mornings of the week before a deadline, twice on the last days; and by when."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import dagster as dg

from schemas.settings import Campaign

Moment = tuple[date, int, int]
"""A day, an hour and a minute in the campaign's time zone."""


@dataclass(frozen=True)
class Refresh:
    """A daily refresh: its time in the campaign's time zone, and how many days before a deadline it begins."""

    label: str
    hour: int
    minute: int
    days_before: int


# Before the office opens, and with an hour left to call whoever is missing. The deadline's own day is included.
REFRESHES = (Refresh("上午", 7, 30, 7), Refresh("下午", 16, 30, 2))
SCHEDULE = "before_deadlines"
# An hour after the last refresh of a deadline's day: whoever is to file then sees that the day's figures are missing.
DUE = time(17, 30)


def build_schedule(job: Any, campaign: Campaign) -> dg.ScheduleDefinition:
    """Make the schedule of all refreshes before all deadlines, running by default.

    The run's partition, its as-of date, is the day of the tick in the campaign's time zone: figures are those of
    the day, never of a day that has not come.

    Parameters
    ----------
    job
        The job to run.
    campaign
        Its deadlines and time zone.
    """
    due = due_moments(campaign)

    @dg.schedule(
        job=job,
        name=SCHEDULE,
        cron_schedule=cron_lines(due),
        execution_timezone=campaign.timezone,
        default_status=dg.DefaultScheduleStatus.RUNNING,
        description=_describe(campaign),
    )
    def evaluate(context: dg.ScheduleEvaluationContext) -> dg.RunRequest | dg.SkipReason:
        moment = context.scheduled_execution_time.astimezone(ZoneInfo(campaign.timezone))
        key = moment.date().isoformat()
        if (moment.date(), moment.hour, moment.minute) not in due:
            return dg.SkipReason(f"{key} 不在任何报送截止日之前的更新日期之内。")
        return dg.RunRequest(run_key=f"{key} {moment:%H:%M}", partition_key=key, tags={"as_of": key})

    return evaluate


def figures_due(campaign: Campaign) -> dg.FreshnessPolicy | None:
    """By when the figures of a deadline have to be made, so that Dagster shows where they were not.

    Dagster looks at the last time that any partition was made: it has to be the deadline's own day. It takes one cron
    line, which names days and months apart; of deadlines that no such line tells (18 August and 20 October) it can't
    be asked, and there is no policy. Figures that were never made at all are unknown to it, not late.
    """
    days, months = {day.day for day in campaign.deadlines}, {day.month for day in campaign.deadlines}
    if len({(day.month, day.day) for day in campaign.deadlines}) < len(days) * len(months):
        return None
    return dg.FreshnessPolicy.cron(
        deadline_cron=f"{DUE.minute} {DUE.hour} {_listed(days)} {_listed(months)} *",
        lower_bound_delta=timedelta(hours=DUE.hour, minutes=DUE.minute),
        timezone=campaign.timezone,
    )


def due_moments(campaign: Campaign) -> list[Moment]:
    """The days and times at which a refresh is due before any deadline, in order, each once."""
    return sorted(
        {
            (deadline - timedelta(days=before), refresh.hour, refresh.minute)
            for deadline in campaign.deadlines
            for refresh in REFRESHES
            for before in range(refresh.days_before + 1)
        }
    )


def cron_lines(due: Sequence[Moment]) -> list[str]:
    """One cron line a time of day and month; cron knows no year."""
    days: dict[tuple[int, int, int], set[int]] = defaultdict(set)
    for day, hour, minute in due:
        days[minute, hour, day.month].add(day.day)
    return [f"{minute} {hour} {_listed(numbers)} {month} *" for (minute, hour, month), numbers in days.items()]


def _listed(numbers: Iterable[int]) -> str:
    return ",".join(map(str, sorted(numbers)))


def _describe(campaign: Campaign) -> str:
    deadlines = "、".join(map(str, campaign.deadlines))
    times = "，".join(
        f"截止前{each.days_before}天起至截止日每天{each.label}{each.hour}:{each.minute:02d}" for each in REFRESHES
    )
    return f"报送截止日 {deadlines}：{times}（北京时间）更新，以当日为基准日。"
