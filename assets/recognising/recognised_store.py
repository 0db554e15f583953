"""Recognised tables kept between runs: a bundle for all new files of a run, found by path, content and told columns."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

import polars as pl

from assets.atomic import replace_atomically
from assets.made_by import keep_alone, made_by
from schemas.tables.contract import Contract

RECOGNISER = "assets.recognising.new_files"
"""What recognises tables: when it, its words or a library below it change, all files are recognised anew."""

# Every run with new files adds a bundle; with more than these, reading them costs more than writing them as one.
MOST_BUNDLES = 16

KEYS = "keys"
# The same content under another name may be another sender's, and another mapping gives other rows.
KEY = ("file", "sha256", "told")


def load_recognised(
    store: Path, keys: pl.DataFrame, contracts: Mapping[str, type[Contract]]
) -> tuple[dict[str, pl.DataFrame], pl.DataFrame]:
    """What earlier runs recognised of these files.

    Parameters
    ----------
    store
        The campaign's store.
    keys
        Files wanted: file, sha256, told String (digest of what people said of columns), sorted by file.
    contracts
        Name and contract of each frame of a bundle.

    Returns
    -------
    tuple[dict[str, pl.DataFrame], pl.DataFrame]
        The frames in their contracts' order, rows of wanted files only, and the keys that are not in the store.
    """
    folder = _folder(store)
    held: dict[str, pl.DataFrame] = {}
    missing = keys
    for name in _bundles(folder):
        found = missing.join(_read(folder, name, KEYS), on=KEY, how="semi")
        if found.height:
            held[name] = found
            missing = missing.join(found, on=KEY, how="anti", maintain_order="left")
    frames = {each: _frame(folder, held, each, contract) for each, contract in contracts.items()}
    return frames, missing


def save_recognised(store: Path, keys: pl.DataFrame, frames: Mapping[str, pl.DataFrame]) -> None:
    """Keep what was recognised of some files as one bundle; the keys are written last and make it valid.

    Parameters
    ----------
    store
        The campaign's store.
    keys
        The files, as for `load_recognised`.
    frames
        Frames of these files only, each in its contract's order.
    """
    folder = _folder(store)
    name = _name(keys)
    for each, frame in {**frames, KEYS: keys}.items():
        _write(_path(folder, name, each), frame)
    keep_alone(folder)


def compact_recognised(store: Path, keys: pl.DataFrame, frames: Mapping[str, pl.DataFrame]) -> None:
    """Put all that is wanted into one bundle when there are more than MOST_BUNDLES, and drop the others.

    Parameters
    ----------
    store
        The campaign's store.
    keys, frames
        All files of this run and their frames, as for `save_recognised`.
    """
    folder = _folder(store)
    old = _bundles(folder)
    if len(old) <= MOST_BUNDLES:
        return
    save_recognised(store, keys, frames)
    for name in set(old) - {_name(keys)}:
        _path(folder, name, KEYS).unlink()
        for path in folder.glob(f"{name}.*.parquet"):
            path.unlink()


def _frame(folder: Path, held: Mapping[str, pl.DataFrame], name: str, contract: type[Contract]) -> pl.DataFrame:
    parts = []
    for bundle, found in held.items():
        frame = _read(folder, bundle, name)
        whole = found.height == _read(folder, bundle, KEYS).height
        parts.append(frame if whole else frame.filter(pl.col("file").is_in(found["file"].to_list())))
    if len(parts) == 1:
        return parts[0]
    return contract.conform(pl.concat(parts)) if parts else contract.blank()


def _name(keys: pl.DataFrame) -> str:
    """A bundle is named by what it holds."""
    rows = "\n".join("\t".join(row) for row in keys.select(KEY).iter_rows())
    return hashlib.sha256(rows.encode()).hexdigest()[:16]


def _bundles(folder: Path) -> list[str]:
    """Bundles, complete ones only."""
    return sorted(path.name.split(".")[0] for path in folder.glob(f"*.{KEYS}.parquet"))


def _folder(store: Path) -> Path:
    return store / "recognised" / made_by(RECOGNISER)


def _path(folder: Path, bundle: str, name: str) -> Path:
    return folder / f"{bundle}.{name}.parquet"


def _read(folder: Path, bundle: str, name: str) -> pl.DataFrame:
    return pl.read_parquet(_path(folder, bundle, name))


def _write(path: Path, frame: pl.DataFrame) -> None:
    """As parquet, whose dictionaries of repeated texts load three times as fast as Arrow's plain columns."""
    replace_atomically(path, lambda part: frame.write_parquet(part, compression="lz4", statistics=False))
