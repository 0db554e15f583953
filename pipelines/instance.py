"""Dagster's home in the campaign's store: made once, alone, with telemetry and nux off."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path

import dagster as dg

from assets.atomic import replace_atomically
from assets.partitions import AS_OF
from schemas.settings import Campaign

SETTINGS = """\
telemetry: {enabled: false}
nux: {enabled: false}
local_artifact_storage:
  module: dagster._core.storage.root
  class: LocalArtifactStorage
  config: {base_dir: "%s"}
event_log_storage:
  module: pipelines.event_log
  class: KeptOpenEventLog
  config: {base_dir: "%s/history/runs/"}
python_logs: {python_log_level: WARNING}
"""


def prepare_home(campaign: Campaign) -> Path:
    """Make the campaign's DAGSTER_HOME, point Dagster at it, and add the deadlines as partitions."""
    with open_instance(campaign):
        return _home(campaign)


@contextmanager
def open_instance(campaign: Campaign, *days: date) -> Iterator[dg.DagsterInstance]:
    """Dagster's instance in the campaign's home, with the deadlines and these days as partitions.

    Two processes that first use a new home at once break it, so the first use happens under a lock.
    """
    home = _home(campaign)
    home.mkdir(parents=True, exist_ok=True)
    settings = home / "dagster.yaml"
    text = SETTINGS % (home, home)
    if not settings.exists() or settings.read_text(encoding="utf-8") != text:
        replace_atomically(settings, lambda part: part.write_text(text, encoding="utf-8"))
    os.environ["DAGSTER_HOME"] = str(home)
    with ExitStack() as stack:
        with _alone(home / ".initialising"):
            instance = stack.enter_context(dg.DagsterInstance.get())
            known = set(instance.get_dynamic_partitions(AS_OF.name))
            wanted = [day.isoformat() for day in (*campaign.deadlines, *days) if day.isoformat() not in known]
            if wanted:
                instance.add_dynamic_partitions(AS_OF.name, list(dict.fromkeys(wanted)))
        yield instance


def _home(campaign: Campaign) -> Path:
    return campaign.store / "dagster"


@contextmanager
def running_alone(campaign: Campaign) -> Iterator[None]:
    """Hold the campaign's lock: two runs at once would write the same tables."""
    campaign.store.mkdir(parents=True, exist_ok=True)
    with _alone(campaign.store / ".running"):
        yield


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    with lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
