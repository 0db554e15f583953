"""A covering choice of the surfaces that `make bench` runs whole: situations, states of registries."""

from pathlib import Path

import pytest

from tests.surfaces.every import BATCHES, known_misses, misses
from tests.surfaces.measure import run

BATCH = "sixth"


@pytest.mark.parametrize("name", ["sixth_situations", "sixth_registry_states"])
def test_only_known_misses(name: str, tmp_path: Path) -> None:
    results = run(BATCHES[BATCH][name], tmp_path / "campaign")
    assert misses(results) == known_misses(BATCH, results)
