"""What all tests share: a pseudonym key of their own, so that no test touches the user's; seldom a look for garbage."""

import gc
from pathlib import Path

import pytest
from hypothesis import settings

from pipelines.runs import GARBAGE_THRESHOLD

# As a run does it, and for its reason: thousands of collected tests live to the end.
gc.set_threshold(GARBAGE_THRESHOLD)

# `make faults` tries properties on more random cases (tests/property/examples.py).
settings.register_profile("deep", max_examples=500)


@pytest.fixture(scope="session", autouse=True)
def _own_key(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Point CERTSCREEN_KEY_FILE at a fixed key for the whole session."""
    folder = tmp_path_factory.mktemp("key")
    (folder / "key").write_bytes(bytes(range(32)))
    patch = pytest.MonkeyPatch()
    patch.setenv("CERTSCREEN_KEY_FILE", str(folder / "key"))


@pytest.fixture(scope="session")
def project() -> Path:
    """The project's root."""
    return Path(__file__).parents[1]
