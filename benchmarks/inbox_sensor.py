"""The sensor's first tick on 10,000 files and one with nothing new; Dagster breaks a tick off after 60 seconds."""

import os
import tempfile
import time
from pathlib import Path

import dagster as dg

from pipelines.sensors import build_inbox_sensor
from schemas.settings import Campaign

FILES = 10_000
BYTES = 50_000


def write_inbox(inbox: Path) -> None:
    """Write hand-ins of random content, 25 a folder."""
    for number in range(FILES):
        folder = inbox / "企业花名册" / f"单位{number // 25}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"花名册{number}.csv").write_bytes(os.urandom(BYTES))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, dg.instance_for_test() as instance:
        campaign = Campaign(root=Path(folder))
        write_inbox(campaign.inbox)
        sensor, cursor = build_inbox_sensor("main_job", campaign), None
        for tick in ("first tick", "again"):
            started = time.perf_counter()
            result = sensor(dg.build_sensor_context(instance=instance, cursor=cursor))
            cursor = result.cursor
            print(f"{tick} on {FILES:,} files: {time.perf_counter() - started:.2f} s, cursor {len(cursor)} bytes")


if __name__ == "__main__":
    main()
