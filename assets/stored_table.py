"""One table in the store: its content's digest, and its rows for whoever looks at them."""

import hashlib
from functools import cached_property
from pathlib import Path

import polars as pl

from assets.atomic import write_parquet


class StoredTable:
    """A table at its place, read when its rows or its digest are first asked for.

    Parameters
    ----------
    path
        Its parquet file, which need not be there yet.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    @cached_property
    def digest(self) -> str:
        """Digest of the file as it stands; empty where there is none."""
        return file_digest(self.path)

    @cached_property
    def frame(self) -> pl.DataFrame:
        """All rows, in their total order."""
        return pl.read_parquet(self.path)

    @property
    def rows(self) -> int:
        """How many rows it has, told without reading them."""
        if "frame" in self.__dict__:
            return self.frame.height
        return int(pl.scan_parquet(self.path).select(pl.len()).collect().item())

    def let_go(self) -> None:
        """Keep the rows in memory no longer; whoever looks at them again has them read again."""
        self.__dict__.pop("frame", None)

    def write(self, frame: pl.DataFrame) -> None:
        """Put other rows in its place, whole or not at all; `frame` is in its total order already."""
        write_parquet(frame, self.path)
        self.__dict__.pop("digest", None)
        self.frame = frame


def file_digest(path: Path) -> str:
    """SHA-256 of a file's bytes in hexadecimal digits; empty where there is none."""
    try:
        with path.open("rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return ""
