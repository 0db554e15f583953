"""Registry records that an earlier run parsed, found again by a digest of all that parsing depends on.

Rosters come in day by day, registries hardly ever change and are by far the larger part. It can all be made again, so
only the latest is kept.
"""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import polars as pl

from assets.kept import frame_bytes, kept
from assets.parsing.values.facts import UNUSED_FIELDS, Parsed, Side, parse_registry, parse_rosters, together
from schemas.settings import Coverage

NAMES = ("certificates", "problems", "tables", "blurred")

PARSER = "assets.parsing.values.facts"
"""What parses texts: when it, its words or a library below it change, registries are parsed anew."""
CURRENT, FORMER = "parsed", "parsed/former"
"""Where the store keeps what the inbox's registries were parsed to, and a former version that is still in force."""


def parse_kept(
    texts: pl.DataFrame,
    layouts: pl.DataFrame,
    coverage: tuple[Coverage, ...],
    received: pl.DataFrame,
    store: Path,
) -> Parsed:
    """`assets.parsing.values.facts.parse_texts`, but registry rows that no run has changed are not parsed again.

    Parameters
    ----------
    texts, layouts, coverage, received
        As for `parse_texts`.
    store
        The campaign's store: parsed registries are kept in store/parsed.
    """
    # Much of either is one query after another, each too small for all cores.
    with ThreadPoolExecutor(1) as beside:
        registry = beside.submit(parse_registry_kept, texts, layouts, coverage, received, store / CURRENT)
        rosters = parse_rosters(texts, layouts, coverage)
        return together(registry.result(), rosters)


def parse_registry_kept(
    texts: pl.DataFrame, layouts: pl.DataFrame, coverage: tuple[Coverage, ...], received: pl.DataFrame, folder: Path
) -> Side:
    """`assets.parsing.values.facts.parse_registry` with its latest result kept in a folder of the store."""
    records = texts.filter(pl.col("kind") == "registry")
    own = records.select("file").unique()
    placed, arrivals = (frame.join(own, on="file", how="semi").sort(pl.all()) for frame in (layouts, received))
    frames = (records.drop(UNUSED_FIELDS), placed, arrivals)

    def parse() -> dict[str, pl.DataFrame]:
        return dict(zip(NAMES, parse_registry(records, placed, coverage, arrivals), strict=True))

    found = kept(folder, [repr(coverage).encode(), *map(frame_bytes, frames)], [PARSER], parse)
    return Side(*(found[name] for name in NAMES))
