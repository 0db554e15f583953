"""`certscreen link`: the matching engine alone, on plain tables."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assets.linkage.weights import Weights


def link(given: argparse.Namespace) -> int:
    """Link two parquet tables; exit status 2 with one sentence when they can't be used."""
    from assets.linkage.sizes import GIGABYTE
    from pipelines.linking import run_link

    weights = _weights(given.weights) if given.weights else None
    return run_link(given.registry, given.roster, given.out, given.index, int(given.memory * GIGABYTE), weights)


def _weights(path: Path) -> "Weights":
    from pipelines.commands.weighing import read_weights

    return read_weights(path)
