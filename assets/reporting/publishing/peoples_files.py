"""What people put into out/<as-of>/ or edited there, and under which names it stays."""

import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from assets.reporting.publishing.published import PEOPLES_WORK, Known, digests_of, is_peoples
from schemas.settings import TIMEZONE

LONGEST_NAME = 240
"""Bytes: file systems take 255, and a name of 80 Chinese characters has 240."""


def peoples_files(folder: Path, beside: Path, known: Known) -> Iterator[tuple[Path, Path]]:
    """Files of people in a folder, and where each belongs in the one that takes its place.

    Parameters
    ----------
    folder, beside
        The folder, and the one that holds the files that the program puts there now.
    known
        What may be the program's own.

    Yields
    ------
    tuple of Path
        First what keeps its name, then what was edited or whose name is taken, under a name with the time of its
        change. A folder that bears a file's name is one of these, whole.
    """
    keep: list[tuple[Path, Path]] = []
    rename: list[tuple[Path, Path]] = []
    for path in _entries(folder, beside):
        name = path.relative_to(folder)
        digests, target = digests_of(known, name.as_posix()), beside / name
        if not digests or is_peoples(path, digests):
            (rename if digests or _taken(path, target) else keep).append((path, target))
    # All is decided before anything moves; a free name is looked for when its turn has come.
    yield from keep
    yield from ((path, edited_path(path, target)) for path, target in rename)


def _taken(path: Path, target: Path) -> bool:
    """Whether a name leads to something else."""
    return os.path.lexists(target) and not path.is_dir() and not os.path.samestat(path.lstat(), target.lstat())


def _entries(folder: Path, beside: Path) -> Iterator[Path]:
    """What is no folder, and folders that bear the name of a file beside; sorted."""
    for path in sorted(folder.iterdir()):
        target = beside / path.name
        if path.is_symlink() or not path.is_dir() or (os.path.lexists(target) and not target.is_dir()):
            yield path
        else:
            yield from _entries(path, target)


def keep_people(out: Path, new: Path, known: Known) -> None:
    """Give people's files a second name in the folder that is about to take the place, so that none is ever missing.

    Where the file system knows no second names, they follow when the old folder is taken away.
    """
    if not out.is_dir():
        return
    for path, target in peoples_files(out, new, known):
        if not path.is_dir() or path.is_symlink():
            with suppress(OSError):
                target.parent.mkdir(parents=True, exist_ok=True)
                os.link(path, target, follow_symlinks=False)


def edited_path(path: Path, named: Path) -> Path:
    """A free name for an edited file: the one it had (`named`) with the time at which it was changed."""
    changed = datetime.fromtimestamp(path.lstat().st_mtime, ZoneInfo(TIMEZONE))
    told = f"（已编辑 {changed:%Y-%m-%d %H%M}"
    stem = named.stem
    while len(f"{stem}{told}_999）{named.suffix}".encode()) > LONGEST_NAME:
        stem = stem[:-1]
    free = (named.with_name(f"{stem}{told}{f'_{n}' if n else ''}）{named.suffix}") for n in range(1_000))
    return next(name for name in free if not os.path.lexists(name) and not os.path.lexists(path.with_name(name.name)))


def edited_copies(folder: Path) -> list[Path]:
    """Edited workbooks that were kept in a folder and its sub-folders, sorted."""
    return sorted(folder.rglob(f"*（已编辑 *）{PEOPLES_WORK}"))


def edited_since(out: Path, known: Known) -> list[Path]:
    """Names under which the workbooks will be kept that somebody edited since they were published, sorted."""
    files = sorted(path for path in out.rglob(f"*{PEOPLES_WORK}") if path.is_file())
    told = [(path, digests_of(known, path.relative_to(out).as_posix())) for path in files]
    return [edited_path(path, path) for path, digests in told if digests and is_peoples(path, digests)]
