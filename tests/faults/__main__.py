"""`python -m tests.faults [WORD …]`: run the cases whose names hold one of the words, or are `=NAME`; a line a run.

`--first --after --yaml --bare` keep some of the occasions, `--small` takes the small world. Each line is JSON: case,
phase, settings, genuine claims accused, people named, forgeries lost, verdicts changed, silent places, problems.
"""

import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

from tests.faults.case import AFTER, FIRST, Case
from tests.faults.faults import FAULTS
from tests.faults.oddities import ODDITIES
from tests.faults.verdict import examine
from tests.faults.worlds import LARGE, SMALL, World


def wanted(case: Case, words: list[str]) -> bool:
    """Tell whether a case's name holds one of the words."""
    return not words or any(word == f"={case.name}" or word in case.name for word in words)


def line(world: World, case: Case, phase: str, *, settings: bool) -> dict[str, object]:
    """Run a case once."""
    good = world.good(settings=settings)
    try:
        root, outcome = good.spoiled(case, phase)
    except Exception as error:  # noqa: BLE001 - a case that breaks is a line, the others go on
        return {"problems": [repr(error)[:200]]}
    shutil.rmtree(root)
    return vars(examine(case, phase, good.whole, outcome))


def main(arguments: list[str]) -> None:
    """Run the cases that were asked for."""
    options = {word for word in arguments if word.startswith("--")}
    words = [word for word in arguments if word not in options]
    phases = [phase for phase in (FIRST, AFTER) if f"--{phase}" in options] or [FIRST, AFTER]
    kinds = [kind for kind, option in ((True, "--yaml"), (False, "--bare")) if option in options] or [True, False]
    with tempfile.TemporaryDirectory() as folder:
        key = Path(folder) / "key"
        key.write_bytes(bytes(range(32)))
        os.environ["CERTSCREEN_KEY_FILE"] = str(key)
        world = World(Path(folder), SMALL if "--small" in options else LARGE)
        for case in (*FAULTS, *ODDITIES):
            for phase, settings in case.occasions:
                if wanted(case, words) and phase in phases and settings in kinds:
                    found = line(world, case, phase, settings=settings)
                    text = {"case": case.name, "phase": phase, "settings": settings, **found}
                    print(json.dumps(text, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
