"""Every campaign of every batch of surfaces: what is known not to hold, and nothing else, does not hold."""

from pathlib import Path

import pytest

from tests.surfaces.every import BATCHES, known_misses, misses
from tests.surfaces.measure import run

CASES = [(batch, name) for batch, campaigns in BATCHES.items() for name in campaigns]


@pytest.mark.parametrize(("batch", "name"), CASES, ids=lambda text: text)
def test_only_known_misses(batch: str, name: str, tmp_path: Path) -> None:
    results = run(BATCHES[batch][name], tmp_path / "campaign")
    assert misses(results) == known_misses(batch, results)
