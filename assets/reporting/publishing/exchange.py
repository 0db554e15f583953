"""Exchanging two folders of one file system: no moment in which either name is free, where the system can do so."""

import ctypes
import os
from pathlib import Path

_FROM_HERE = -100
"""AT_FDCWD of the system's call: paths that are not absolute begin at the working directory."""
_EXCHANGE = 2
"""RENAME_EXCHANGE (Linux 3.15 and later)."""


def aside_of(path: Path) -> Path:
    """Where `exchange` lays what takes this path's place while it exchanges step by step."""
    return path.with_name(f"{path.name}.aside")


def exchange(first: Path, second: Path) -> None:
    """Let two paths change places; where there is no second one yet, the first moves there.

    Raises
    ------
    OSError
        Neither way is possible.
    """
    if not os.path.lexists(second):
        first.rename(second)
    elif not _at_once(first, second):
        # Two names are free for the blink of an eye; whoever reads tries again.
        second.rename(aside_of(first))
        first.rename(second)
        aside_of(first).rename(first)


def _at_once(first: Path, second: Path) -> bool:
    """Whether the system exchanged them in one step: old systems and some network drives can't."""
    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    done: int = call(_FROM_HERE, os.fsencode(first), _FROM_HERE, os.fsencode(second), _EXCHANGE)
    return done == 0
