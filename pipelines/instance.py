"""Dagster's home in the campaign's store: made once, alone, with telemetry and nux off."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import dagster as dg

from assets.atomic import replace_atomically
from assets.partitions import LISTED_AS
from pipelines.lock import alone
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
    """Make the campaign's DAGSTER_HOME and point Dagster at it; its deadlines are listed as partitions."""
    with open_instance(campaign) as instance:
        list_days(instance, campaign)
    return _home(campaign)


@contextmanager
def open_instance(campaign: Campaign) -> Iterator[dg.DagsterInstance]:
    """Dagster's instance in the campaign's home.

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
        with alone(home / ".initialising"):
            instance = stack.enter_context(dg.DagsterInstance.get())
        yield instance


def list_days(instance: dg.DagsterInstance, campaign: Campaign, *days: str) -> None:
    """Have an instance list the deadlines and these days as partitions."""
    known = set(instance.get_dynamic_partitions(LISTED_AS))
    wanted = dict.fromkeys([*(day.isoformat() for day in campaign.deadlines), *days])
    unknown = [day for day in wanted if day not in known]
    if unknown:
        instance.add_dynamic_partitions(LISTED_AS, unknown)


def _home(campaign: Campaign) -> Path:
    return campaign.store / "dagster"
