"""The prepared registry on disk: parts addressed by content, memory-mapped when they are used.

A part is one file or one department's records. Its folder is named by a digest of what it was made from, so that an
unchanged part is never built again and a changed one never mistaken for its predecessor.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

import polars as pl

from assets.atomic import replace_atomically
from assets.kept import digest_of, frame_bytes, is_whole, seal
from assets.linkage.merging import merged
from assets.linkage.parsed import PARSED_COLUMNS, from_parsed
from assets.linkage.plain import cleaned, records_of
from assets.linkage.prepared_parts import Block, load_part, save_part
from assets.linkage.registry_index import Registry
from assets.made_by import made_by

BUILDER = "assets.linkage.prepared"
"""What builds parts: they are built anew when it or a library changes, for hashes of texts hold in one polars only."""
LEDGER = "files.json"
Blocks = Callable[[Path], Iterable[pl.DataFrame]]


def prepare_file(registry: Path, index: Path, read: Blocks) -> Registry:
    """The prepared registry of one plain table, from `index` if the file is the one it was made from.

    `read` gives the file's blocks (reg_id, name, id_no, cert_no, enterprise); it is asked only when building.
    """

    def blocks() -> Iterator[Block]:
        for clean in map(cleaned, read(registry)):
            yield records_of(clean), clean["reg_id"]

    return load_part(_part(index, _file_digest(registry, index), blocks))


def prepare_parts(certificates: pl.DataFrame, index: Path) -> pl.DataFrame:
    """Build the parts of Certificates that are not in `index` yet, one a source, and forget those of no use any more.

    Returns [source String, part String (its digest), records UInt32]. Parts hold no reg_ids, as these move with every
    new row.
    """
    rows = []
    for (source,), found in _by_source(certificates):
        texts = found.select(PARSED_COLUMNS)
        digest = digest_of(made_by(BUILDER).encode(), frame_bytes(texts))
        _forget_damaged(index / digest)
        part = _part(index, digest, partial(_records, texts))
        rows.append((source, part.name, found.height))
    schema = {"source": pl.String, "part": pl.String, "records": pl.UInt32}
    parts = pl.DataFrame(rows, schema=schema, orient="row")
    _forget(index, set(parts["part"]))
    return parts


def load_parts(parts: pl.DataFrame, certificates: pl.DataFrame, index: Path) -> Registry:
    """The registry of Certificates, mapped from the parts that were prepared of them."""
    if parts.is_empty():
        return Registry.build(from_parsed(certificates), certificates["reg_id"])
    digests = dict(parts.select("source", "part").iter_rows())
    if not all(is_whole(index / digest) for digest in digests.values()):
        # Named by their content: what was lost or damaged is made again under the same name.
        prepare_parts(certificates, index)
    ids = _by_source(certificates.select("source", "reg_id"))
    return merged([(load_part(index / digests[source]), rows["reg_id"]) for (source,), rows in ids])


def _by_source(certificates: pl.DataFrame) -> Iterator[tuple[tuple[object, ...], pl.DataFrame]]:
    return iter(certificates.sort("reg_id").group_by("source", maintain_order=True))


def _forget(index: Path, in_use: set[str]) -> None:
    """Remove parts of earlier versions: they hold personal data that nobody asks for any more."""
    for folder in sorted(index.iterdir()) if index.exists() else []:
        if folder.is_dir() and folder.name not in in_use:
            shutil.rmtree(folder)


def _forget_damaged(folder: Path) -> None:
    """Remove a part that is not as it was built."""
    if folder.exists() and not is_whole(folder):
        shutil.rmtree(folder)


def _records(texts: pl.DataFrame) -> list[Block]:
    return [(from_parsed(texts), pl.int_range(len(texts), dtype=pl.UInt32, eager=True))]


def _part(index: Path, digest: str, blocks: Callable[[], Iterable[Block]]) -> Path:
    """The folder of this digest; built first if it is not there."""
    folder = index / digest
    if not folder.exists():
        fresh = index / f".{digest}.{os.getpid()}.part"
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(parents=True)
        save_part(blocks(), fresh)
        seal(fresh)
        try:
            fresh.rename(folder)
        except OSError:  # another run was quicker
            shutil.rmtree(fresh)
    return folder


def _file_digest(path: Path, index: Path) -> str:
    """Digest of a file's content; not read again while path, size and modification time stay as they were."""
    ledger = index / LEDGER
    known: dict[str, list[object]] = json.loads(ledger.read_text("utf-8")) if ledger.exists() else {}
    stamp = path.stat()
    seen = [stamp.st_size, stamp.st_mtime_ns, made_by(BUILDER)]
    place = str(path.resolve())
    if place in known and known[place][:-1] == seen:
        return str(known[place][-1])
    digest = hashlib.blake2b(made_by(BUILDER).encode(), digest_size=16)
    with path.open("rb") as content:
        while chunk := content.read(1 << 22):
            digest.update(chunk)
    known[place] = [*seen, digest.hexdigest()]
    text = json.dumps(known, ensure_ascii=False, indent=1, sort_keys=True)
    replace_atomically(ledger, lambda part: part.write_text(text, "utf-8"))
    return digest.hexdigest()
