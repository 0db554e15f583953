"""out/最新: leads to the newest results whose date has come."""

import os
from contextlib import suppress
from datetime import date
from pathlib import Path

NAME = "最新"


def point_to_newest(out: Path, today: date) -> bool:
    """Let out/最新 lead to the folder of the newest date up to today, else of the newest ahead.

    On a file system that knows no links, as on memory sticks, there is none.

    Returns
    -------
    bool
        False where something else bears that name: it stays.
    """
    link = out / NAME
    if os.path.lexists(link) and not link.is_symlink():
        return False
    newest = _newest(out, today.isoformat())
    if newest and not (link.is_symlink() and link.readlink() == Path(newest)):
        part = out / f".{NAME}.part"
        with suppress(OSError):
            part.unlink(missing_ok=True)
            part.symlink_to(newest, target_is_directory=True)
            part.replace(link)
    return True


def _newest(out: Path, today: str) -> str | None:
    days = sorted(each.name for each in out.iterdir() if not each.is_symlink() and each.is_dir() and day_of(each.name))
    come = [day for day in days if day <= today]
    newest = come or days
    return newest[-1] if newest else None


def day_of(name: str) -> date | None:
    """The as-of date that a folder of out/ is named by; None for any other name."""
    try:
        day = date.fromisoformat(name)
    except ValueError:
        return None
    return day if day.isoformat() == name else None
