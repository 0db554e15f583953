"""What a step asks for the time: the run's own clock, so that tests may hand in one that stands still."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Says what the time is."""

    def now(self) -> datetime:
        """Return the time now, with its zone."""
