"""One batch of the surfaces that `make bench` runs whole: situations."""

from pathlib import Path

from tests.surfaces.every import BATCHES, known_misses, misses
from tests.surfaces.measure import run

BATCH = "sixth"


def test_only_known_misses(tmp_path: Path) -> None:
    results = run(BATCHES[BATCH]["sixth_situations"], tmp_path / "campaign")
    assert misses(results) == known_misses(BATCH, results)
