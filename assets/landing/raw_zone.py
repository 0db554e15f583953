"""The raw zone: each content once, under its SHA-256, never changed again."""

import hashlib
import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

CHUNK_BYTES = 1024**2

# Readable by the owner alone, writable by none: hand-ins are evidence and full of identity numbers.
RAW_MODE = 0o400


class HandInUnreadableError(Exception):
    """The hand-in itself cannot be read: no permission, gone, no regular file, or a failing disk under it."""


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
    HandInUnreadableError
        The fault is the hand-in's.
    OSError
        The fault is the store's, such as a full disk.
    """
    incoming = store / "raw" / f".incoming.{os.getpid()}.{threading.get_ident()}.part"
    try:
        with _open_plainly(source) as stream, incoming.open("wb") as copy:
            before = os.fstat(stream.fileno())
            digest = hashlib.sha256()
            for chunk in _chunks(stream):
                digest.update(chunk)
                copy.write(chunk)
            copy.flush()
            os.fsync(copy.fileno())
        if not unchanged(before, _look(source)) or incoming.stat().st_size != before.st_size:
            return None
        _settle(incoming, raw_path(store, digest.hexdigest()))
        return digest.hexdigest(), before
    finally:
        incoming.unlink(missing_ok=True)


def digest_in_place(source: Path) -> tuple[str, os.stat_result] | None:
    """SHA-256 of a hand-in without copying it; returns and raises as `copy_in` does."""
    with _open_plainly(source) as stream:
        before = os.fstat(stream.fileno())
        digest = hashlib.sha256()
        for chunk in _chunks(stream):
            digest.update(chunk)
    return (digest.hexdigest(), before) if unchanged(before, _look(source)) else None


def unchanged(before: os.stat_result, after: os.stat_result) -> bool:
    """Whether two looks at a file saw the same version."""
    return (before.st_size, before.st_mtime_ns, before.st_ino) == (after.st_size, after.st_mtime_ns, after.st_ino)


def _open_plainly(source: Path) -> BinaryIO:
    """Open a regular file: neither a link put in its place meanwhile is followed, nor a pipe waited for."""
    try:
        descriptor = os.open(source, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as fault:
        raise HandInUnreadableError from fault
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise HandInUnreadableError
    return os.fdopen(descriptor, "rb")


def _chunks(stream: BinaryIO) -> Iterator[bytes]:
    try:
        while chunk := stream.read(CHUNK_BYTES):
            yield chunk
    except OSError as fault:
        raise HandInUnreadableError from fault


def _look(source: Path) -> os.stat_result:
    try:
        return source.lstat()
    except OSError as fault:
        raise HandInUnreadableError from fault


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
