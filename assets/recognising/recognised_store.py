"""Recognised tables kept between runs: a bundle for all new files of a run, found by path, content and told columns."""

from collections.abc import Mapping
from pathlib import Path

import polars as pl

from assets.kept import digest_of, entries, forget_others, load_entry, save_entry
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
    found: list[dict[str, pl.DataFrame]] = []
    missing = keys
    for name in entries(folder):
        bundle = load_entry(folder / name)
        held = missing.join(bundle[KEYS], on=KEY, how="semi") if bundle else missing.clear()
        if bundle and held.height:
            found.append(_of_files(bundle, held))
            missing = missing.join(held, on=KEY, how="anti", maintain_order="left")
    frames = {each: _together([bundle[each] for bundle in found], contract) for each, contract in contracts.items()}
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
    save_entry(folder / _name(keys), {**frames, KEYS: keys})
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
    if len(entries(folder)) > MOST_BUNDLES:
        save_recognised(store, keys, frames)
        forget_others(folder, {_name(keys)})


def _of_files(bundle: Mapping[str, pl.DataFrame], held: pl.DataFrame) -> dict[str, pl.DataFrame]:
    """The rows of some files of a bundle."""
    if held.height == bundle[KEYS].height:
        return dict(bundle)
    return {name: frame.filter(pl.col("file").is_in(held["file"].implode())) for name, frame in bundle.items()}


def _together(parts: list[pl.DataFrame], contract: type[Contract]) -> pl.DataFrame:
    if len(parts) == 1:
        return parts[0]
    return contract.conform(pl.concat(parts)) if parts else contract.blank()


def _name(keys: pl.DataFrame) -> str:
    """A bundle is named by what it holds."""
    return digest_of(*("\t".join(row).encode() for row in keys.select(KEY).iter_rows()))


def _folder(store: Path) -> Path:
    return store / "recognised" / made_by(RECOGNISER)
