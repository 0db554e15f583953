"""What can be made again: kept under a digest of all that it is made from, and made anew where it is not whole."""

import hashlib
import json
import shutil
from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path

import polars as pl

from assets.atomic import replace_atomically
from assets.made_by import made_by
from assets.stored_table import file_digest

DIGESTS = "digests.json"
"""Written last: an entry without it, or with other digests than its files have, counts as absent."""


def kept(
    folder: Path, inputs: Iterable[bytes], makers: Collection[str], make: Callable[[], Mapping[str, pl.DataFrame]]
) -> dict[str, pl.DataFrame]:
    """Frames as an earlier run made them of the same inputs; else made now, and kept in place of what was there.

    Parameters
    ----------
    folder
        Where the latest of them is kept.
    inputs
        All that the frames follow from, as bytes; frames by `frame_bytes`.
    makers
        The modules that make them: with another version of them, or of a library, they are made anew.
    make
        Makes them.
    """
    key = digest_of(made_by(*makers).encode(), *inputs)
    found = load_entry(folder / key)
    if found is None:
        found = dict(make())
        save_entry(folder / key, found)
        forget_others(folder, {key})
    return found


def load_entry(entry: Path) -> dict[str, pl.DataFrame] | None:
    """The frames of an entry by name; None where it is not there or not whole."""
    if not is_whole(entry):
        return None
    return {path.stem: pl.read_parquet(path) for path in sorted(entry.glob("*.parquet"))}


def save_entry(entry: Path, frames: Mapping[str, pl.DataFrame]) -> None:
    """Keep frames, packed quickly rather than tightly: they are read whole, and made again when lost."""
    for name, frame in frames.items():
        _write(entry / f"{name}.parquet", frame)
    seal(entry)


def seal(entry: Path) -> None:
    """Keep the digests of an entry's files: it is whole from now on, and for as long as they have them."""
    text = json.dumps(_found(entry), indent=0, sort_keys=True)
    replace_atomically(entry / DIGESTS, lambda part: part.write_text(text, encoding="utf-8"), settled=False)


def is_whole(entry: Path) -> bool:
    """Whether an entry was sealed, and its files are as they were then."""
    try:
        sealed = json.loads((entry / DIGESTS).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return bool(sealed == _found(entry))


def entries(folder: Path) -> list[str]:
    """Names of what is kept in a folder, sorted."""
    return sorted(path.parent.name for path in folder.glob(f"*/{DIGESTS}"))


def forget_others(folder: Path, keys: Collection[str]) -> None:
    """Remove all other entries, and what programs before this one left: they hold personal data."""
    for name in entries(folder):
        if name not in keys:
            shutil.rmtree(folder / name)
    for path in folder.glob("*.parquet"):
        path.unlink()


def frame_bytes(frame: pl.DataFrame) -> bytes:
    """What tells a frame from others of other content: its schema, and two hashes of every row, in order."""
    rows = [frame.hash_rows(seed=seed).to_numpy().tobytes() for seed in (0, 1)]
    return b"".join([f"{frame.schema!r} {frame.height}".encode(), *rows])


def digest_of(*parts: bytes) -> str:
    """Digest of some parts in this order."""
    digest = hashlib.blake2b(digest_size=16)
    for part in parts:
        digest.update(len(part).to_bytes(8) + part)
    return digest.hexdigest()


def _found(entry: Path) -> dict[str, str]:
    return {path.name: file_digest(path) for path in entry.iterdir() if path.name != DIGESTS}


def _write(path: Path, frame: pl.DataFrame) -> None:
    replace_atomically(path, lambda part: frame.write_parquet(part, compression="lz4", statistics=False), settled=False)
