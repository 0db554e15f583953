"""One small demo campaign for all tests of the demo."""

from pathlib import Path

import pytest

from demo.world import write_demo

PEOPLE, CLAIMS, SEED = 3000, 900, 7


@pytest.fixture(scope="session")
def campaign(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("demo") / "campaign"
    write_demo(root, people=PEOPLE, claims=CLAIMS, seed=SEED)
    return root
