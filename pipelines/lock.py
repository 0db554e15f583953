"""One run at a time in a campaign, whoever asked for it: the command, Dagster's UI or its daemon."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from schemas.settings import Campaign

_held: set[Path] = set()
"""Locks that this process holds: what it runs under one of them need not wait for itself."""


@contextmanager
def running_alone(campaign: Campaign) -> Iterator[None]:
    """Hold the campaign's lock: two runs at once would write the same tables."""
    campaign.store.mkdir(parents=True, exist_ok=True)
    lock = campaign.store / ".running"
    if lock in _held:
        yield
        return
    with alone(lock):
        _held.add(lock)
        try:
            yield
        finally:
            _held.discard(lock)


@contextmanager
def alone(lock: Path) -> Iterator[None]:
    """Wait until nobody else holds a lock file, and hold it."""
    with lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
