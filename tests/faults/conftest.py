"""The large world that the faults happen in, made once a worker."""

import pytest

from tests.faults.worlds import LARGE, World


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    """The world of `make faults`."""
    return World(tmp_path_factory.mktemp("faults"), LARGE)
