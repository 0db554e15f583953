"""`python -m tests.faults [WORD …]`: run the cases whose names hold one of the words; print a line for each run."""

import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from tests.faults.faults import FAULTS
from tests.faults.oddities import ODDITIES
from tests.faults.verdict import examine
from tests.faults.worlds import LARGE, SMALL, World


def main(words: list[str]) -> None:
    """Print case, phase, settings, genuine claims accused, people named, forgeries lost, verdicts changed, problems."""
    size = SMALL if "--small" in words else LARGE
    wanted = [word for word in words if not word.startswith("--")]
    with tempfile.TemporaryDirectory() as folder:
        key = Path(folder) / "key"
        key.write_bytes(bytes(range(32)))
        os.environ["CERTSCREEN_KEY_FILE"] = str(key)
        world = World(Path(folder), size)
        for case in (*FAULTS, *ODDITIES):
            if wanted and not any(word == f"={case.name}" or word in case.name for word in wanted):
                continue
            for phase in case.phases:
                for settings in case.settings:
                    started = time.monotonic()
                    good = world.good(settings=settings)
                    try:
                        root, outcome = good.spoiled(case, phase)
                        finding = examine(case, phase, good.whole, outcome)
                        shutil.rmtree(root)
                        line = vars(finding)
                    except Exception as error:  # noqa: BLE001 - a case that breaks is a line, the others go on
                        line = {"problems": [repr(error)[:200]]}
                    seconds = round(time.monotonic() - started, 1)
                    print(
                        json.dumps(
                            {"case": case.name, "phase": phase, "settings": settings, **line, "seconds": seconds},
                            ensure_ascii=False,
                        ),
                        flush=True,
                    )


main(sys.argv[1:])
