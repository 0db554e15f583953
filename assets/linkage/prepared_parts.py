"""One part of the prepared registry as NumPy files, all memory-mapped: a run reads only the pages that it touches."""

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl

from assets.linkage.key_index import KeyIndex
from assets.linkage.name_codes import NameUnits, pack
from assets.linkage.records import Records
from assets.linkage.registry_index import Registry
from assets.linkage.texts import StoredTexts

COLUMNS = ("key", "check", "state", "name", "number", "number_key", "number_check", "enterprise")
INDEXES = ("ids", "originals", "numbers", "number_ids")
TEXTS = ("id_no", "name", "number", "enterprise")


def save_part(registry: Registry, folder: Path) -> None:
    """Write arrays, indexes and texts of a registry into an empty folder."""
    records = registry.records
    every = np.arange(len(records))
    for column in COLUMNS:
        _save(folder, column, getattr(records, column))
    for name in INDEXES:
        index: KeyIndex = getattr(registry, name)
        _save(folder, f"{name}_keys", index.keys)
        _save(folder, f"{name}_rows", index.rows)
    for name in TEXTS:
        _save_texts(folder, name, records.texts[name].gather(every))
    names = pack(records.texts["name"].gather(every))
    _save(folder, "name_units", names.units)
    _save(folder, "names_apart", names.apart_rows)
    _save_texts(folder, "names_apart", names.apart_texts.gather(np.arange(len(names.apart_rows))))
    _save(folder, "name_counts", registry.name_counts)
    _save(folder, "sketch", registry.sketch)
    _save(folder, "reg_ids", registry.reg_ids.to_numpy())


def load_part(folder: Path) -> Registry:
    """Map a saved part into memory; nothing is read before it is used."""
    columns = {column: _load(folder, column) for column in COLUMNS}
    names = NameUnits(_load(folder, "name_units"), _load(folder, "names_apart"), _load_texts(folder, "names_apart"))
    indexes = {name: KeyIndex(_load(folder, f"{name}_keys"), _load(folder, f"{name}_rows")) for name in INDEXES}
    return Registry(
        records=Records(**columns, names=names, texts={name: _load_texts(folder, name) for name in TEXTS}),
        **indexes,
        name_counts=_load(folder, "name_counts"),
        sketch=_load(folder, "sketch"),
        size=len(columns["key"]),
        reg_ids=pl.Series("reg_id", _load(folder, "reg_ids")),
    )


def _save(folder: Path, name: str, values: npt.NDArray[Any]) -> None:
    np.save(folder / f"{name}.npy", np.ascontiguousarray(values))


def _load(folder: Path, name: str) -> Any:
    return np.asarray(np.load(folder / f"{name}.npy", mmap_mode="r"))


def _save_texts(folder: Path, name: str, texts: pl.Series) -> None:
    stored = StoredTexts.of(texts)
    _save(folder, f"text_{name}", stored.content)
    _save(folder, f"text_{name}_starts", stored.starts)


def _load_texts(folder: Path, name: str) -> StoredTexts:
    return StoredTexts(_load(folder, f"text_{name}"), _load(folder, f"text_{name}_starts"))
