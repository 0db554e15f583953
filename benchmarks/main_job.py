"""The whole main job at county size against bare-reading the same files, and a second run with one new roster."""

import io
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from demo.world import write_demo

PEOPLE, CLAIMS, SEED = 312_000, 44_500, 7
AS_OF = "2024-12-18"


def main(people: int = PEOPLE, claims: int = CLAIMS) -> None:
    """Print seconds and ratios; whole processes with their imports."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "campaign"
        write_demo(root, people=people, claims=claims, seed=SEED)
        held_back = _hold_back(root, Path(folder))
        inbox = root / "inbox"
        files = [path for path in sorted(inbox.rglob("*")) if path.is_file()]
        print(f"{len(files)} files, {sum(path.stat().st_size for path in files) / 1e6:.1f} MB")
        bare = _timed(lambda: _process("-m", "benchmarks.main_job", "read", str(inbox)))
        first = _timed(lambda: _run(root))
        same = _timed(lambda: _run(root))
        shutil.copy2(held_back, inbox / "企业花名册" / held_back.name)
        second = _timed(lambda: _run(root))
        print(f"bare read {bare:.2f} s, first run {first:.2f} s: {first / bare:.2f} times")
        print(f"unchanged {same:.2f} s: {same / first:.1%} of the first")
        print(f"one new roster {second:.2f} s: {second / first:.1%} of the first")


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


def _run(root: Path) -> None:
    _process("-m", "pipelines.cli", "run", str(root), "--as-of", AS_OF)


def _process(*arguments: str) -> None:
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _timed(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    if sys.argv[1:2] == ["read"]:
        bare_read(Path(sys.argv[2]))
    else:
        main(*(int(each) for each in sys.argv[1:]))
