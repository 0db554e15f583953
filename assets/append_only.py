"""Logs of what people did: one line of JSON each, only ever appended, on the disk before the program goes on."""

import os
from pathlib import Path

# Readable by its owner alone: they tell who works on which case.
_OWNER_ONLY = 0o600


def append_line(path: Path, line: str) -> None:
    """Add one line to a log, which is made with its folder when missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, _OWNER_ONLY)
    try:
        # One write: lines of two programs never mix.
        os.write(descriptor, f"{line}\n".encode())
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def whole_lines(path: Path) -> list[str]:
    """Every line, in order; a last one that a power cut left half written was never acknowledged and counts not."""
    if not path.exists():
        return []
    return [line for line in path.read_text(encoding="utf-8").split("\n")[:-1] if line]
