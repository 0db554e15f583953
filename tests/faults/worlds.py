"""Whole campaigns to spoil: written and run once, with and without campaign.yaml, then copied for each case."""

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import polars as pl
import pytest
from _pytest.mark.structures import ParameterSet

from demo.world import write_demo
from tests.faults.case import AFTER, Case
from tests.faults.judging import Outcome, Whole, run


def occasions(cases: Iterable[Case]) -> list[ParameterSet]:
    """Return each case on each of its occasions, named for `pytest -k`."""
    return [
        pytest.param(case, phase, settings, id=f"{case.name}-{phase}-{'yaml' if settings else 'bare'}")
        for case in cases
        for phase, settings in case.occasions
    ]


@dataclass(frozen=True)
class Size:
    """How large a world is, and which."""

    people: int
    claims: int
    seed: int = 7


LARGE = Size(3_000, 1_200)
"""Each family has at least 20 claims, so that shares mean something."""
SMALL = Size(300, 100, seed=1)
"""No family has so many forgeries that its share alone is implausible, as chance has it in other small worlds."""


@dataclass
class World:
    """One world in a folder of its own."""

    folder: Path
    size: Size

    @cached_property
    def fresh(self) -> Path:
        """The campaign that nobody has run."""
        root = self.folder / "fresh"
        write_demo(root, people=self.size.people, claims=self.size.claims, seed=self.size.seed, unlisted=0)
        return root

    def copy(self, source: Path, name: str) -> Path:
        """Copy a campaign for one case; times stay."""
        target = self.folder / name
        shutil.copytree(source, target)
        return target

    @cached_property
    def configured(self) -> "Good":
        """The campaign with its settings, after one run."""
        return Good(self, settings=True)

    @cached_property
    def bare(self) -> "Good":
        """The inbox alone, after one run."""
        return Good(self, settings=False)

    def good(self, *, settings: bool) -> "Good":
        """Return the good run with or without settings."""
        return self.configured if settings else self.bare


class Good:
    """One whole campaign, run."""

    def __init__(self, world: World, *, settings: bool) -> None:
        self.world, self.settings = world, settings
        self.root = self.unrun("good with settings" if settings else "good without settings")
        self.whole = Whole(pl.read_parquet(world.fresh / "truth.parquet"), run(self.root))

    def unrun(self, name: str) -> Path:
        """Copy the campaign as it was before any run."""
        root = self.world.copy(self.world.fresh, name)
        if not self.settings:
            (root / "campaign.yaml").unlink()
        return root

    def spoiled(self, case: Case, phase: str) -> tuple[Path, Outcome]:
        """Run a case's copy of the campaign; returns its folder, to be removed by the caller, and what the run left."""
        name = f"{case.name} {phase} {self.settings}"
        root = self.world.copy(self.root, name) if phase == AFTER else self.unrun(name)
        case.apply(root)
        with case.during(root):
            return root, run(root)
