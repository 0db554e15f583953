"""Registry records that an earlier run parsed, found again by a digest of all that parsing depends on.

Rosters come in day by day, registries hardly ever change and are by far the larger part. It can all be made again, so
only the latest is kept.
"""

import hashlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import polars as pl

from assets.atomic import replace_atomically
from assets.made_by import made_by
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
    key = _key(records, placed, coverage, arrivals)
    registry = _load(folder, key)
    if registry is None:
        registry = parse_registry(records, placed, coverage, arrivals)
        _save(folder, key, registry)
    return registry


def _key(records: pl.DataFrame, layouts: pl.DataFrame, coverage: tuple[Coverage, ...], received: pl.DataFrame) -> str:
    """A digest of the rows, of the settings that bear on them, of the parser and of the library that runs it."""
    digest = hashlib.sha256(f"{made_by(PARSER)} {coverage!r}".encode())
    for frame in (records.drop(UNUSED_FIELDS), layouts, received):
        digest.update(f"{frame.schema!r} {frame.height}".encode())
        digest.update(frame.hash_rows().to_numpy().tobytes())
    return digest.hexdigest()


def _load(folder: Path, key: str) -> Side | None:
    try:
        return Side(*(pl.read_parquet(_path(folder, key, name)) for name in NAMES))
    except FileNotFoundError:
        return None


def _save(folder: Path, key: str, registry: Side) -> None:
    for name, frame in zip(NAMES, registry, strict=True):
        _write(_path(folder, key, name), frame)
    for path in folder.glob("*.parquet"):
        if not path.name.startswith(key):
            path.unlink(missing_ok=True)


def _write(path: Path, frame: pl.DataFrame) -> None:
    """Packed quickly rather than tightly: it is read whole, and made again when lost."""
    replace_atomically(path, lambda part: frame.write_parquet(part, compression="lz4", statistics=False))


def _path(folder: Path, key: str, name: str) -> Path:
    return folder / f"{key}.{name}.parquet"
