"""The clock: what the time is when a step asks, and the as-of date it gives; tests hand in one that stands still."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from schemas.settings import TIMEZONE, Campaign


@dataclass(frozen=True)
class Clock:
    """The machine's clock, or one that always says `fixed`."""

    fixed: datetime | None = None

    def now(self) -> datetime:
        """The time now, in the campaign's zone, in whole seconds."""
        moment = self.fixed or datetime.now(ZoneInfo(TIMEZONE))
        return moment.astimezone(ZoneInfo(TIMEZONE)).replace(microsecond=0)


def default_as_of(campaign: Campaign, today: date) -> date:
    """Today, or the last deadline once the campaign is over (contract §2)."""
    return min(today, campaign.deadlines[-1])
