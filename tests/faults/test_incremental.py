"""Random sequences of change: a run that makes only what is new leaves the bytes of one that remembers nothing."""

import random
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from demo.world import write_demo
from tests.changing_inbox import CHANGES, Changing
from tests.graph.conftest import AS_OF

Steps = Sequence[Callable[[Changing], None]]


def check(world: Path, folder: Path, steps: Steps, seed: int) -> None:
    """Run a copy of a world after each step, beside a twin that has to make all again."""
    shutil.rmtree(folder, ignore_errors=True)
    root = folder / world.name
    shutil.copytree(world, root)
    changing = Changing(root, AS_OF, random.Random(seed))  # noqa: S311 - a test
    changing.run()
    for at, step in enumerate(steps, 1):
        step(changing)
        twin = changing.forgetful(folder / "twin")
        changing.run()
        twin.run()
        assert changing.differences(twin) == [], f"step {at}: {step.__name__}"


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A campaign as small as they get."""
    root = tmp_path_factory.mktemp("tiny") / "专项治理"
    write_demo(root, people=300, claims=60, seed=3)
    return root


@settings(
    max_examples=5, deadline=None, phases=[Phase.generate], suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from(CHANGES), min_size=3, max_size=6), st.integers(0, 99))
def test_any_sequence_of_changes(tiny: Path, tmp_path: Path, steps: Steps, seed: int) -> None:
    check(tiny, tmp_path / "changing", steps, seed)


def test_thirty_steps_of_change_on_a_demo(tmp_path: Path) -> None:
    world = tmp_path / "demo" / "专项治理"
    write_demo(world, people=20_000, claims=3_000, seed=7)
    steps = random.Random(30).choices(CHANGES, k=30)  # noqa: S311 - a test
    check(world, tmp_path / "changing", steps, seed=30)
