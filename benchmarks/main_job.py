"""The whole main job at county size against bare-reading the same files, and the runs that come after the first.

`python -m benchmarks.main_job [TIMES]`: TIMES the county's people and claims, 1 unless given.
"""

import io
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from demo.world import write_demo

PEOPLE, CLAIMS, SEED = 312_000, 44_500, 7
DAYS = ("2024-12-16", "2024-12-17", "2024-12-18")
EXPORT, RENEWED = "应急局", 20
"""The department whose export is renewed, and of how many of its records one is new."""


class Measured(NamedTuple):
    """What one process took: wall-clock seconds, CPU seconds and the most memory of one process, children included."""

    wall: float
    cpu: float
    peak: float


def main(times: int = 1) -> None:
    """Print seconds, CPU seconds, peak and ratios; whole processes with their imports."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "campaign"
        write_demo(root, people=PEOPLE * times, claims=CLAIMS * times, seed=SEED, unlisted=0)
        roster = _hold_back(root, Path(folder))
        inbox = root / "inbox"
        files = [path for path in sorted(inbox.rglob("*")) if path.is_file()]
        print(f"{len(files)} files, {sum(path.stat().st_size for path in files) / 1e6:.1f} MB")
        runs: dict[str, Callable[[], Measured]] = {
            "bare read": lambda: _process("-m", "benchmarks.main_job", "read", str(inbox)),
            "first run": lambda: _run(root, DAYS[0]),
            "nothing new": lambda: _run(root, DAYS[0]),
            "next day": lambda: _run(root, DAYS[1]),
            "the day after": lambda: _run(root, DAYS[2]),
            "one new roster": lambda: _after(lambda: shutil.copy2(roster, inbox / "企业花名册" / roster.name), root),
            "export renewed": lambda: _after(lambda: _renew(inbox / EXPORT), root),
        }
        print("| | wall s | CPU s | peak GB | to the bare read | of the first |\n|---|---|---|---|---|---|")
        took: dict[str, Measured] = {}
        for name, run in runs.items():
            took[name] = run()
            bare, first = took["bare read"].wall, took.get("first run", took["bare read"]).wall
            it = took[name]
            of_first = f"{it.wall / first:.1%}" if "first run" in took else "–"
            print(
                f"| {name} | {it.wall:.2f} | {it.cpu:.2f} | {it.peak:.2f} | {it.wall / bare:.2f} | {of_first} |",
                flush=True,
            )


def bare_read(inbox: Path) -> None:
    """Read every hand-in as barely as its kind allows: workbooks by python-calamine, anything else as bytes."""
    from python_calamine import CalamineError, CalamineWorkbook

    for path in sorted(inbox.rglob("*")):
        if not path.is_file():
            continue
        content = path.read_bytes()
        try:
            book = CalamineWorkbook.from_filelike(io.BytesIO(content))
            for name in book.sheet_names:
                book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        except (CalamineError, ValueError, OSError):
            content.decode("gb18030", errors="replace")


def _hold_back(root: Path, folder: Path) -> Path:
    """Take one roster out of the inbox, to hand it in later."""
    roster = next(path for path in sorted((root / "inbox" / "企业花名册").rglob("*.xlsx")) if path.name[0] not in ".~")
    return Path(shutil.move(roster, folder / roster.name))


def _renew(folder: Path) -> None:
    """Hand in a department's largest export anew: of every so many rows one is the next one's, its number changed."""
    from openpyxl import load_workbook

    path = max(folder.glob("*.xlsx"), key=lambda each: each.stat().st_size)
    book = load_workbook(path)
    sheet = book.active
    for at, row in enumerate(sheet.iter_rows(min_row=10)):
        for cell in row if at % RENEWED == 0 else ():
            text = cell.value
            if isinstance(text, str) and len(text) >= 15 and text[-2].isdigit():
                cell.value = f"{text[:-2]}{(int(text[-2]) + 1) % 10}{text[-1]}"
    book.save(path)


def _after(change: Callable[[], object], root: Path) -> Measured:
    """A run of the last day after a change, the change itself not counted."""
    change()
    return _run(root, DAYS[-1])


def _run(root: Path, day: str) -> Measured:
    return _process("-m", "pipelines.cli", "run", str(root), "--as-of", day)


def _process(*arguments: str) -> Measured:
    """Through a small process: a child's peak begins with its parent's, and this one's has written a campaign."""
    timed = [sys.executable, "-m", "benchmarks.timed", sys.executable, *arguments]
    done = subprocess.run(timed, check=True, capture_output=True, text=True)
    told = json.loads(done.stdout.splitlines()[-1])
    return Measured(told["wall"], told["cpu"], told["memory"])


if __name__ == "__main__":
    if sys.argv[1:2] == ["read"]:
        bare_read(Path(sys.argv[2]))
    else:
        main(*(int(each) for each in sys.argv[1:]))
