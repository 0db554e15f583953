"""The audit log: who looked at or took out what, one line each, only ever appended."""

import json
from datetime import datetime
from pathlib import Path

from assets.append_only import append_line


def append_audit(path: Path, at: datetime, user: str, what: str, count: int) -> None:
    """Append one line of JSON and have it on the disk before going on.

    Parameters
    ----------
    path
        The log, such as store/audit.jsonl; made with its folder when missing.
    at
        The time of the act, with its zone.
    user
        Who acted.
    what
        What was done, such as 导出完整身份证号. Never a value of the data.
    count
        How many persons it concerned.
    """
    line = json.dumps({"at": at.isoformat(), "user": user, "what": what, "count": count}, ensure_ascii=False)
    append_line(path, line)
