"""Runs published into a folder, and what somebody does with it: for tests of publishing."""

import os
import shutil
from pathlib import Path

from assets.reporting.publishing.swap import publish

DAY = "2024-12-18"
# 2026-11-26 15:30 in Shanghai.
CHANGED = 1_795_678_200
FIRST = {"线索台账.xlsx": b"1", "退回/甲.xlsx": b"1", "退回/乙.xlsx": b"1", "clues.parquet": b"1"}
SECOND = {"线索台账.xlsx": b"2", "退回/甲.xlsx": b"1", "退回/丙.xlsx": b"2", "clues.parquet": b"2"}
Files = dict[str, bytes]


def run(root: Path, files: Files) -> Path:
    """What a run writes, published."""
    made, out = root / "store" / "made" / DAY, root / "out" / DAY
    shutil.rmtree(made, ignore_errors=True)
    for name, content in files.items():
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_bytes(content)
    publish(made, out, list(files), root / "store")
    return out


def held(folder: Path) -> Files:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def edit(path: Path, content: bytes = b"mine") -> None:
    path.write_bytes(content)
    os.utime(path, (CHANGED, CHANGED))
