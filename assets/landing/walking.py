"""Walks the inbox: what lies there, under which names, and what is not taken and why."""

import os
import re
import stat
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Entry:
    """One file of the inbox. `file` is its name as data: relative, `/` between folders, always valid text."""

    path: Path
    file: str
    found: os.stat_result
    ignored: str | None


NOT_ARRIVED = "文件尚未传完，待传完后再处理。"

IGNORED_NAMES = (
    (re.compile(r"^~\$|^\.~(lock)?"), "这是 Office 或 WPS 打开文件时的临时锁文件，不处理；请关闭原文件后报送原文件。"),
    (re.compile(r"(?i)\.(part|crdownload|tmp|download|filepart)$"), NOT_ARRIVED),
    (re.compile(r"(?i)^(thumbs\.db|desktop\.ini|\.ds_store)$"), "这是系统自动生成的文件，不处理。"),
    (re.compile(r"^\."), "这是隐藏文件，不处理。"),
)
"""Names that are never hand-ins, in the order they are asked, and what the sender is told."""

LINK = "这是快捷方式（链接），不是文件本身，不处理；请报送原文件。"
SPECIAL = "这不是普通文件，不处理。"
UNREADABLE_FOLDER = "没有权限读取该文件夹，请检查权限。"


def look_at(found: os.stat_result) -> tuple[int, int, int, int]:
    """Size, time of change of the content, time of change of anything, inode.

    The first two can be set by whoever writes the file, the others can't: content that was changed behind an old
    size and time is noticed. In a copied or restored campaign they differ, and each file is read once.
    """
    return found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino


def walk(inbox: Path) -> list[Entry]:
    """All files under the inbox, sorted by name; links are never followed.

    Raises
    ------
    FileNotFoundError
        There is no inbox.
    """
    return sorted(_walk(inbox, ()), key=lambda entry: entry.file)


def _walk(folder: Path, above: tuple[str, ...]) -> Iterator[Entry]:
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: os.fsencode(entry.name))
    taken: set[str] = set()
    for item in found:
        name = shown_name(item.name, taken)
        taken.add(name)
        names = (*above, name)
        entry = Entry(Path(item.path), "/".join(names), item.stat(follow_symlinks=False), None)
        if not stat.S_ISDIR(entry.found.st_mode) or item.name.startswith("."):
            yield Entry(entry.path, entry.file, entry.found, reason_to_ignore(names[-1], entry.found.st_mode))
            continue
        try:
            yield from _walk(entry.path, names)
        except PermissionError:
            yield Entry(entry.path, entry.file, entry.found, UNREADABLE_FOLDER)


def shown_name(name: str, taken: Collection[str] = ()) -> str:
    """A file name as valid text, unlike those `taken`: archives from Windows carry names in GB18030."""
    raw = os.fsencode(name)
    for encoding in ("utf-8", "gb18030"):
        with suppress(UnicodeDecodeError):
            if (shown := raw.decode(encoding)) not in taken:
                return shown
    return raw.decode("utf-8", "backslashreplace")


def reason_to_ignore(name: str, mode: int) -> str | None:
    """Why a file is not taken, as a sentence; None where it is."""
    if stat.S_ISLNK(mode):
        return LINK
    reason = next((message for pattern, message in IGNORED_NAMES if pattern.search(name)), None)
    return reason if reason or stat.S_ISREG(mode) else SPECIAL
