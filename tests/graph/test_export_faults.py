"""A covering choice of the faults of `make faults`, in a world small enough for every test run."""

import shutil

import pytest

from schemas.settings import LEDGER_FOLDERS
from tests.faults.case import AFTER, FIRST
from tests.faults.faults import FAULTS
from tests.faults.oddities import ODDITIES
from tests.faults.verdict import examine
from tests.faults.worlds import SMALL, World

CASES = {case.name: case for case in (*FAULTS, *ODDITIES)}

# Rows lost, lines swallowed or joined, a stretch without reviews, a neighbour that arrives; `make faults` has all.
CHOSEN = [
    ("half-1", FIRST, True),
    ("csv-quotes", AFTER, False),
    ("reviews-tail-empty", FIRST, True),
    ("beside-notice-pdf", AFTER, True),
]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    """A small world, run once with settings and once without; what is said of exports does not lie in ledgers."""
    made = World(tmp_path_factory.mktemp("faults"), SMALL)
    for folder in LEDGER_FOLDERS:
        shutil.rmtree(made.fresh / "inbox" / folder)
    return made


@pytest.mark.parametrize(("name", "phase", "settings"), CHOSEN)
def test_nobody_is_accused_for_a_fault_of_an_export(world: World, name: str, phase: str, settings: bool) -> None:
    good = world.good(settings=settings)
    root, outcome = good.spoiled(CASES[name], phase)
    shutil.rmtree(root)
    problems = examine(CASES[name], phase, good.whole, outcome).problems
    assert not problems, "\n".join(problems)
