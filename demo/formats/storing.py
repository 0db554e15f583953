"""Files of the demo on disk: made whole, dated alike in every world."""

import os
from pathlib import Path

HANDED_IN = 1_723_687_200
"""When the files were handed in, seconds since 1970: 2024-08-15 10:00 in 肥城."""


def save(path: Path, content: bytes) -> None:
    """Write one file, with the fixed modification time that the intake takes as its time of receipt."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    os.utime(path, (HANDED_IN, HANDED_IN))
