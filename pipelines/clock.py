"""The clock: what the time is when a step asks; tests hand in one that stands still."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from schemas.settings import TIMEZONE


@dataclass(frozen=True)
class Clock:
    """The machine's clock, or one that always says `fixed`."""

    fixed: datetime | None = None

    def now(self) -> datetime:
        """The time now, in the campaign's zone, in whole seconds."""
        moment = self.fixed or datetime.now(ZoneInfo(TIMEZONE))
        return moment.astimezone(ZoneInfo(TIMEZONE)).replace(microsecond=0)
