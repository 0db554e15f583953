"""The sensor on the inbox: new content there asks for one run of the main job."""

import hashlib
import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import dagster as dg

from assets.landing.walking import look_at
from pipelines.clock import default_as_of
from schemas.settings import TIMEZONE, Campaign

SENSOR = "inbox_sensor"
INTERVAL_SECONDS = 60


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
        known = json.loads(context.cursor) if context.cursor else {}
        seen = hash_contents(campaign.inbox, known)
        if not seen:
            return dg.SkipReason("收件箱为空。")
        as_of = default_as_of(campaign, datetime.now(ZoneInfo(TIMEZONE)).date()).isoformat()
        key = f"{as_of}:{combine(seen)}"
        return dg.SensorResult(
            run_requests=[dg.RunRequest(run_key=key, partition_key=as_of)],
            cursor=json.dumps(seen, sort_keys=True),
        )

    return inbox_sensor


def hash_contents(inbox: Path, known: dict[str, list[object]]) -> dict[str, list[object]]:
    """Return [size, mtime in ns, SHA-256, ctime in ns, inode] by hashed name; what looks unchanged is not read again.

    Names are hashed because the cursor is kept by Dagster, and a name may hold a person's name.
    """
    seen: dict[str, list[object]] = {}
    for path in sorted(each for each in inbox.rglob("*") if each.is_file()):
        name, state = _digest(path.relative_to(inbox).as_posix()), path.stat()
        before = known.get(name)
        size, modified, changed, inode = look_at(state)
        if before and [*before[:2], *before[3:]] == [size, modified, changed, inode]:
            seen[name] = before
            continue
        with path.open("rb") as file:
            seen[name] = [size, modified, hashlib.file_digest(file, "sha256").hexdigest(), changed, inode]
    return seen


def combine(seen: dict[str, list[object]]) -> str:
    """One hash over names and contents, the same whatever the modification times are."""
    listed = sorted((name, str(state[2])) for name, state in seen.items())
    return _digest(json.dumps(listed))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()
