"""Files that are either the old version or the new one, whole: after a kill or on a full disk too."""

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import polars as pl  # takes longer to load than a run that finds nothing new takes altogether

# Fixed, so that the same rows give the same bytes whatever a later library takes as its default.
ROWS_PER_GROUP = 262_144
COMPRESSION_LEVEL = 3


def replace_atomically(
    path: Path,
    write: Callable[[Path], object],
    *,
    settled: bool = True,
) -> None:
    """Let `write` fill a temporary file in the same folder, then put it in the place of `path`.

    Writers over an existing file destroy the old version when they are killed; a rename never does. The
    folder is synced as well, else a power cut may forget the rename. Folders that are missing are made.

    Parameters
    ----------
    path
        The file to replace.
    write
        Writes the whole content to the path that it is given; what it returns does not matter.
    settled
        Whether to wait until it is on the disk. Not needed for one of many files whose digests are remembered
        afterwards: what a power cut takes of them no longer has its digest, so that the next run writes it again.

    Raises
    ------
    Exception
        Whatever `write` raises; the old file then stands untouched and the temporary one is gone.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        write(part)
        if settled:
            sync(part)
        make_way(path)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    if settled:
        sync(path.parent)


def make_way(path: Path) -> None:
    """Move a folder aside that somebody put where a file stands: no file can take a folder's place."""
    if path.is_dir() and not path.is_symlink():
        free = (path.with_name(f"{path.name}.{number}") for number in range(1_000))
        path.rename(next(name for name in free if not name.exists()))


def create_once(path: Path, content: bytes, mode: int = 0o600) -> bool:
    """Write a small file that does not exist yet, whole and on the disk; False where somebody was faster.

    Of several programs that do so at once exactly one succeeds, and none ever sees a part of it.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.{threading.get_ident()}.part")
    part.unlink(missing_ok=True)
    try:
        _write_new(part, content, mode)
        try:
            os.link(part, path)
        except FileExistsError:
            return False
        except OSError:  # a file system without second names for a file, as on memory sticks
            if path.exists():
                return False
            part.rename(path)
    finally:
        part.unlink(missing_ok=True)
    sync(path.parent)
    return True


def _write_new(path: Path, content: bytes, mode: int) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def write_parquet(frame: "pl.DataFrame", path: Path) -> None:
    """Write a frame as parquet, atomically; the same rows in the same order give the same bytes.

    Parameters
    ----------
    frame
        Any frame, already sorted by its total key.
    path
        The file to replace.
    """
    whole = frame.rechunk()
    replace_atomically(
        path,
        lambda part: whole.write_parquet(
            part, compression="zstd", compression_level=COMPRESSION_LEVEL, row_group_size=ROWS_PER_GROUP
        ),
    )


def sync(path: Path) -> None:
    """Flush a file or a folder to the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
