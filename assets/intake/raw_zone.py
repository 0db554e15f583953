"""The raw zone: each content once, under its SHA-256, never changed again."""

import hashlib
import os
import stat
import threading
from pathlib import Path

CHUNK_BYTES = 1024**2

# Readable by the owner alone, writable by none: hand-ins are evidence and full of identity numbers.
RAW_MODE = 0o400


def raw_path(store: Path, sha256: str) -> Path:
    """Where a content is kept."""
    return store / "raw" / sha256[:2] / sha256


def copy_in(source: Path, store: Path) -> tuple[str, os.stat_result] | None:
    """Copy one hand-in into the raw zone, unless its content is there already.

    Returns
    -------
    tuple[str, os.stat_result] | None
        The SHA-256 and what the file system said of the file; None where it changed while it was copied.

    Raises
    ------
    OSError
        The file cannot be opened, or is no regular file by now.
    """
    incoming = store / "raw" / f".incoming.{os.getpid()}.{threading.get_ident()}.part"
    try:
        # neither a link put in the file's place meanwhile is followed, nor a pipe waited for
        with open(source, "rb", opener=_open_plainly) as stream, incoming.open("wb") as copy:
            before = os.fstat(stream.fileno())
            if not stat.S_ISREG(before.st_mode):
                raise OSError("no regular file")
            digest = hashlib.sha256()
            while chunk := stream.read(CHUNK_BYTES):
                digest.update(chunk)
                copy.write(chunk)
            copy.flush()
            os.fsync(copy.fileno())
        if not unchanged(before, source.lstat()) or copy_size(incoming) != before.st_size:
            return None
        _settle(incoming, raw_path(store, digest.hexdigest()))
        return digest.hexdigest(), before
    finally:
        incoming.unlink(missing_ok=True)


def copy_size(path: Path) -> int:
    """Bytes that a file holds."""
    return path.stat().st_size


def unchanged(before: os.stat_result, after: os.stat_result) -> bool:
    """Whether two looks at a file saw the same version."""
    return (before.st_size, before.st_mtime_ns, before.st_ino) == (after.st_size, after.st_mtime_ns, after.st_ino)


def _open_plainly(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)


def _settle(incoming: Path, target: Path) -> None:
    """Give a whole copy its final name, once."""
    if target.exists():
        return
    incoming.chmod(RAW_MODE)
    target.parent.mkdir(exist_ok=True)
    incoming.replace(target)
    folder = os.open(target.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
