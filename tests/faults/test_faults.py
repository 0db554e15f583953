"""Every fault of an export, on the first run and after a good one, with and without settings: nobody is accused."""

import shutil

import pytest

from tests.faults.case import Case
from tests.faults.faults import FAULTS
from tests.faults.verdict import examine
from tests.faults.worlds import World, occasions


@pytest.mark.parametrize(("case", "phase", "settings"), occasions(FAULTS))
def test_a_fault_accuses_nobody_and_is_told(world: World, case: Case, phase: str, settings: bool) -> None:
    good = world.good(settings=settings)
    root, outcome = good.spoiled(case, phase)
    shutil.rmtree(root)
    problems = examine(case, phase, good.whole, outcome).problems
    assert not problems, "\n".join(problems)
