"""`certscreen link`: the matching engine alone, on plain tables."""

import argparse


def link(given: argparse.Namespace) -> int:
    """Link two parquet tables; exit status 2 with one sentence when they can't be used."""
    from assets.linkage.sizes import GIGABYTE
    from pipelines.link import run_link

    return run_link(given.registry, given.roster, given.out, given.index, int(given.memory * GIGABYTE))
