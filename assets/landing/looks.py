"""What the file system last said of each file whose content is known: it need not be read again while that holds."""

from collections.abc import Iterable
from os import stat_result
from pathlib import Path

import polars as pl

from assets.atomic import write_parquet
from assets.landing.walking import look_at

SCHEMA = pl.Schema(
    {
        "file": pl.String(),
        "sha256": pl.String(),
        "bytes": pl.Int64(),
        "modified_ns": pl.Int64(),
        "changed_ns": pl.Int64(),
        "inode": pl.UInt64(),
    }
)

Look = tuple[str, int, int, int, int]
"""SHA-256, then what `look_at` returns."""


def load_looks(store: Path) -> dict[str, Look]:
    """The last looks by file; none where they can't be read: then every file is read again."""
    path = looks_path(store)
    try:
        return {row[0]: row[1:] for row in pl.read_parquet(path).select(SCHEMA.names()).iter_rows()}
    except (OSError, pl.exceptions.PolarsError):
        return {}


def save_looks(looks: Iterable[tuple[str, str, stat_result]], store: Path, former: dict[str, Look]) -> None:
    """Keep [file, SHA-256, look] of the files that lie in the inbox, unless they are as they were."""
    now = {file: (sha256, *look_at(found)) for file, sha256, found in looks}
    if now != former:
        rows = [(file, *look) for file, look in sorted(now.items())]
        write_parquet(pl.DataFrame(rows, schema=SCHEMA, orient="row"), looks_path(store))


def looks_path(store: Path) -> Path:
    """Where they are kept; may be deleted at any time."""
    return store / "looks.parquet"
