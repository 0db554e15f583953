"""What somebody edited in out/: kept under its own name with the time of its change."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from schemas.settings import TIMEZONE

PEOPLES_WORK = ".xlsx"
"""What people edit. The program's tables, pages and texts are replaced whatever became of them."""


def edited_path(path: Path, named: Path) -> Path:
    """A free name for an edited file: the one it had (`named`) with the time at which it was changed."""
    changed = datetime.fromtimestamp(path.lstat().st_mtime, ZoneInfo(TIMEZONE))
    stem = f"{named.stem}（已编辑 {changed:%Y-%m-%d %H%M}"
    free = (named.with_name(f"{stem}{f'_{n}' if n else ''}）{named.suffix}") for n in range(1_000))
    return next(name for name in free if not name.exists())


def edited_copies(folder: Path) -> list[Path]:
    """Edited files that were kept in a folder and its sub-folders, sorted."""
    return sorted(folder.rglob(f"*（已编辑 *）{PEOPLES_WORK}"))
