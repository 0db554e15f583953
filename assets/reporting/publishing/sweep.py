"""Clearing where a run writes of what earlier runs wrote and this one did not."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path


def sweep(made: Path, names: Iterable[str]) -> None:
    """Remove every file below a folder but those of these names, relative to it; killed runs leave half ones too."""
    wanted = {made / name for name in names}
    for path in sorted(made.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink():
            with suppress(OSError):
                path.rmdir()
        elif path not in wanted:
            path.unlink()
