"""A small demo campaign, run for real once a session; the graph tests look at what it left, each worker at a copy."""

import fcntl
import os
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from demo.world import write_demo
from pipelines.campaign import load_campaign
from pipelines.progress import Silent
from pipelines.runs import execute

AS_OF = date(2024, 12, 18)
PEOPLE, CLAIMS, SEED = 4_000, 900, 11

Run = Callable[[Path, date], None]


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """A folder that the first worker to ask for it makes; the other one waits for it instead of making it again."""
    base = factory.getbasetemp()
    shared = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / name
    with shared.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not shared.exists():
            make(shared.with_suffix(".part"))
            shared.with_suffix(".part").rename(shared)
    return shared


def fresh_once(factory: pytest.TempPathFactory) -> Path:
    """A demo campaign that nobody has run."""
    # Linkage and rules are looked at here: tests/unit/assets/recognising looks at wordings that no lookup holds.
    return made_once(
        factory, "fresh", lambda root: write_demo(root, people=PEOPLE, claims=CLAIMS, seed=SEED, unlisted=0)
    )


def ran_once(factory: pytest.TempPathFactory) -> Path:
    """The same campaign after one run; a copy for each that asks."""

    def make(root: Path) -> None:
        shutil.copytree(fresh_once(factory), root)
        run_job(root)

    return Path(shutil.copytree(made_once(factory, "done", make), factory.mktemp("done") / "专项治理"))


def run_job(root: Path, as_of: date = AS_OF) -> None:
    """Run the main job of a campaign in this process."""
    assert execute(load_campaign(root), as_of, Silent()) is None


@pytest.fixture(scope="session")
def run() -> Run:
    """What runs the main job of a campaign."""
    return run_job


@pytest.fixture(scope="session")
def fresh_demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo campaign that nobody has run; copy it before use."""
    return fresh_once(tmp_path_factory)


@pytest.fixture(scope="session")
def campaign(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same campaign after one run; tests only read it, or run it again where nothing is new."""
    return ran_once(tmp_path_factory)


@pytest.fixture(scope="session")
def out(campaign: Path) -> Path:
    """What the run handed to people and programs."""
    return campaign / "out" / AS_OF.isoformat()
