"""Clearing where a run writes of what earlier runs wrote and this one did not."""

from collections.abc import Iterable
from pathlib import Path


def sweep(made: Path, names: Iterable[str]) -> None:
    """Remove every file below a folder but those of these names, relative to it; killed runs leave half ones too."""
    wanted = {made / name for name in names}
    for path in made.rglob("*"):
        if path.is_file() and path not in wanted:
            path.unlink()
