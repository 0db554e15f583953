"""A run that makes only what is new leaves the same bytes as one that has to make all again."""

import random
import shutil
from pathlib import Path

import pytest

from demo.world import write_demo
from tests.changing_inbox import Changing
from tests.graph.conftest import AS_OF


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A campaign as small as they get."""
    root = tmp_path_factory.mktemp("tiny") / "专项治理"
    write_demo(root, people=300, claims=60, seed=3)
    return root


def test_after_changes_the_bytes_are_those_of_a_run_that_remembers_nothing(tiny: Path, tmp_path: Path) -> None:
    root = tmp_path / tiny.name
    shutil.copytree(tiny, root)
    changing = Changing(root, AS_OF, random.Random(1))  # noqa: S311 - a test
    changing.run()
    changes = (Changing.hand_in, Changing.change_ledger, Changing.renew_registry, Changing.damage_table)
    for change in changes:
        change(changing)
    twin = changing.forgetful(tmp_path / "twin")
    changing.run()
    twin.run()
    assert changing.differences(twin) == []
