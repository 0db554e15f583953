"""Seeded random numbers: one independent stream a stage, so that widening one stage leaves the others as they were."""

from collections.abc import Sequence
from zlib import crc32

import numpy as np
from numpy.random import Generator


def stream(seed: int, stage: str) -> Generator:
    """Return the generator of one stage of one world."""
    return np.random.default_rng([seed, crc32(stage.encode())])


def pick(rng: Generator, size: int, weights: Sequence[float] | np.ndarray) -> np.ndarray:
    """Draw `size` indices (Int64) with the given weights, which need not add up to one."""
    shares = np.asarray(weights, dtype=np.float64)
    return rng.choice(len(shares), size, p=shares / shares.sum())


class EmptyPoolError(ValueError):
    """A small world has nobody of the kind that was asked for."""


class Deck:
    """A shuffled pool that deals each member once before any comes back."""

    def __init__(self, rng: Generator, members: np.ndarray) -> None:
        self._members = rng.permutation(members)
        self._dealt = 0

    def __len__(self) -> int:
        return len(self._members)

    def deal(self, count: int) -> np.ndarray:
        """Deal the next `count` members; starts over when the pool is used up."""
        if not len(self._members):
            raise EmptyPoolError
        where = (self._dealt + np.arange(count)) % len(self._members)
        self._dealt += count
        return self._members[where]

    def dealt(self) -> np.ndarray:
        """Return the members dealt so far."""
        return self._members[: self._dealt]
