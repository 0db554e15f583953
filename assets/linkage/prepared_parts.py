"""One part of the prepared registry as files of plain numbers, mapped into memory: a run reads only what it touches.

Columns are appended block by block while a part is built; indexes are sorted at its end, one after the other.
"""

import mmap
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl

from assets.linkage.id_numbers import Rows
from assets.linkage.kept_texts import StoredTexts
from assets.linkage.key_index import AnyKeys, KeyIndex
from assets.linkage.name_codes import WIDTH, NameUnits, pack
from assets.linkage.records import NO_HASH, Records
from assets.linkage.registry_index import Registry, sketch

COLUMNS = {
    "key": np.int64, "check": np.int8, "state": np.uint8, "name": np.uint64, "number": np.uint64,
    "number_key": np.int64, "number_check": np.int8, "enterprise": np.uint64,
}  # fmt: skip
INDEXES = {"ids": np.int64, "originals": np.int64, "numbers": np.uint64, "number_ids": np.int64}
TEXTS = ("id_no", "name", "number", "enterprise")
# Which integers the reg_ids are.
KIND = "reg_ids.txt"
# Row numbers on disk; no registry has 2^32 records.
ROW = np.uint32

Block = tuple[Records, pl.Series]


def save_part(blocks: Iterable[Block], folder: Path) -> None:
    """Write records with their reg_ids, block by block, and then their indexes, into an empty folder."""
    start, ends = 0, dict.fromkeys((*TEXTS, "names_apart"), 0)
    for name in ends:
        _append(folder, f"text_{name}", np.empty(0, dtype=np.uint8))
        _append(folder, f"text_{name}_starts", np.zeros(1, dtype=np.int64))
    names = sketch(np.empty(0, dtype=np.uint64))
    originals = []
    for records, reg_ids in blocks:
        _save_columns(folder, records, reg_ids, start, ends)
        names += sketch(records.name)
        originals.append((records.originals[0] + start, records.originals[1]))
        start += len(records)
    _append(folder, "sketch", names)
    rows, keys = (np.concatenate([np.empty(0, np.int64), *(each[at] for each in originals)]) for at in (0, 1))
    _save_index(folder, "originals", keys, rows)
    _save_indexes(folder)


def _save_columns(folder: Path, records: Records, reg_ids: pl.Series, start: int, ends: dict[str, int]) -> None:
    every = np.arange(len(records))
    for column, kind in COLUMNS.items():
        _append(folder, column, getattr(records, column).astype(kind))
    for name in TEXTS:
        _append_texts(folder, name, records.texts[name].gather(every), ends)
    units = pack(records.texts["name"].gather(every))
    _append(folder, "name_units", units.units)
    _append(folder, "names_apart", units.apart_rows + start)
    _append_texts(folder, "names_apart", units.apart_texts.gather(np.arange(len(units.apart_rows))), ends)
    _append(folder, "reg_ids", reg_ids.to_numpy())
    (folder / KIND).write_text(reg_ids.to_numpy().dtype.str, "utf-8")


def _save_indexes(folder: Path) -> None:
    """Sort each column that stages seek in; only one column is held at a time."""
    key, number = _load(folder, "key", np.int64), _load(folder, "number", np.uint64)
    number_key = _load(folder, "number_key", np.int64)
    _save_index(folder, "ids", key, np.flatnonzero(key >= 0))
    _save_index(folder, "numbers", number, np.flatnonzero(number != NO_HASH))
    _save_index(folder, "number_ids", number_key, np.flatnonzero((number_key >= 0) & (number_key != key)))


def _save_index(folder: Path, name: str, keys: AnyKeys, rows: Rows) -> None:
    index = KeyIndex.build(keys if name == "originals" else keys[rows], rows)
    _append(folder, f"{name}_keys", index.keys)
    _append(folder, f"{name}_rows", index.rows.astype(ROW))


def load_part(folder: Path) -> Registry:
    """Map a saved part into memory; nothing is read before it is used."""
    columns = {column: _load(folder, column, kind) for column, kind in COLUMNS.items()}
    units = _load(folder, "name_units", np.uint16).reshape(-1, WIDTH)
    names = NameUnits(units, _load(folder, "names_apart", np.int64), _load_texts(folder, "names_apart"))
    texts = {name: _load_texts(folder, name) for name in TEXTS}
    indexes = {
        name: KeyIndex(_load(folder, f"{name}_keys", kind), _load(folder, f"{name}_rows", ROW))
        for name, kind in INDEXES.items()
    }
    arrays = [*columns.values(), units, *(each for text in texts.values() for each in (text.content, text.starts))]
    arrays += [each for index in indexes.values() for each in (index.keys, index.rows)]
    return Registry(
        records=Records(**columns, names=names, texts=texts),
        **indexes,
        sketch=_load(folder, "sketch", np.int64),
        size=len(columns["key"]),
        reg_ids=pl.Series("reg_id", _load(folder, "reg_ids", (folder / KIND).read_text("utf-8"))),
        mapped=tuple(found for found in map(_mapping, arrays) if found is not None),
    )


def _append(folder: Path, name: str, values: npt.NDArray[Any]) -> None:
    with (folder / f"{name}.bin").open("ab") as file:
        file.write(np.ascontiguousarray(values).data)


def _load(folder: Path, name: str, kind: Any) -> npt.NDArray[Any]:
    path = folder / f"{name}.bin"
    if not path.stat().st_size:  # an empty file can't be mapped
        return np.empty(0, dtype=kind)
    with path.open("rb") as file:
        return np.frombuffer(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ), dtype=kind)


def _mapping(values: npt.NDArray[Any]) -> mmap.mmap | None:
    """The mapped file behind an array, if there is one."""
    base = values.base
    while isinstance(base, np.ndarray | memoryview):
        base = base.obj if isinstance(base, memoryview) else base.base
    return base if isinstance(base, mmap.mmap) else None


def _append_texts(folder: Path, name: str, texts: pl.Series, ends: dict[str, int]) -> None:
    """Texts end to end; where each begins goes on from the blocks before."""
    stored = StoredTexts.of(texts)
    _append(folder, f"text_{name}", stored.content)
    _append(folder, f"text_{name}_starts", stored.starts[1:] + ends[name])
    ends[name] += len(stored.content)


def _load_texts(folder: Path, name: str) -> StoredTexts:
    return StoredTexts(_load(folder, f"text_{name}", np.uint8), _load(folder, f"text_{name}_starts", np.int64))
