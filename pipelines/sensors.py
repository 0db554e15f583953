"""The sensor on the inbox: new content there asks for one run of the main job."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import dagster as dg

from assets.landing.looks import Look, load_looks
from assets.landing.walking import Entry, look_at, walk
from pipelines.clock import default_as_of
from schemas.settings import TIMEZONE, Campaign

SENSOR = "inbox_sensor"
INTERVAL_SECONDS = 60
# Dagster breaks a tick off after 60 s; this much takes 20 s from a share that gives 50 MB/s.
MOST_BYTES = 1_000_000_000


def build_inbox_sensor(job: dg.JobDefinition | str, campaign: Campaign) -> dg.SensorDefinition:
    """Ask for a run whenever the content of the inbox changed; the run key is the content's hash.

    The same content never runs twice for one as-of date, however often it is copied in.
    """

    @dg.sensor(
        name=SENSOR,
        job_name=job if isinstance(job, str) else job.name,
        minimum_interval_seconds=INTERVAL_SECONDS,
        default_status=dg.DefaultSensorStatus.STOPPED,
        description="收件箱内容有变化时，以当日为基准日运行主流程；同样的内容不重复运行。",
    )
    def inbox_sensor(context: dg.SensorEvaluationContext) -> dg.SensorResult | dg.SkipReason:
        entries = hand_ins(campaign.inbox)
        if not entries:
            return dg.SkipReason("收件箱为空。")
        cursor = next_cursor(entries, json.loads(context.cursor) if context.cursor else {}, load_looks(campaign.store))
        as_of = default_as_of(campaign, datetime.now(ZoneInfo(TIMEZONE)).date()).isoformat()
        return dg.SensorResult(
            run_requests=[dg.RunRequest(run_key=f"{as_of}:{cursor['content']}", partition_key=as_of)],
            cursor=json.dumps(cursor),
        )

    return inbox_sensor


def hand_ins(inbox: Path) -> list[Entry]:
    """What lies in the inbox and is taken, sorted by name; nothing where there is no inbox."""
    return [entry for entry in walk(inbox) if entry.ignored is None] if inbox.is_dir() else []


def next_cursor(entries: list[Entry], cursor: dict[str, str], known: dict[str, Look]) -> dict[str, str]:
    """Digests of how the inbox looks and of its contents: Dagster keeps them with each tick, so they stay small.

    Parameters
    ----------
    entries
        What `hand_ins` found.
    cursor
        What this returned at the tick before: while the inbox looks the same, nothing is read.
    known
        What the last run knows of contents.
    """
    looks = _digest([entry.file, *look_at(entry.found)] for entry in entries)
    if cursor.get("looks") == looks:
        return cursor
    return {"looks": looks, "content": hash_contents(entries, known)}


def hash_contents(entries: list[Entry], known: dict[str, Look]) -> str:
    """One digest over names and contents, the same whatever the modification times are.

    What is not known is read, up to MOST_BYTES in one tick. Of what is left, and of what can't be read, the look
    counts: the worst that comes of it is a run that finds nothing new.
    """
    left = MOST_BYTES
    lines = []
    for entry in entries:
        sha256, *before = known.get(entry.file, ("",))
        if before != [*look_at(entry.found)]:
            readable = entry.found.st_size <= left
            left -= entry.found.st_size if readable else 0
            sha256 = (_sha256(entry.path) if readable else None) or str(look_at(entry.found))
        lines.append([entry.file, sha256])
    return _digest(lines)


def _sha256(path: Path) -> str | None:
    """Digest of a file's content; None where it can't be read, or is gone meanwhile."""
    try:
        with path.open("rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest()
    except OSError:
        return None


def _digest(lines: Iterable[Sequence[str | int]]) -> str:
    return hashlib.sha256(json.dumps([*lines]).encode()).hexdigest()
