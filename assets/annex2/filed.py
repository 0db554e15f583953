"""The frozen filings: reading them, and adding one. Content-addressed, never rewritten, with an append-only index."""

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl

from assets.annex2.unit_names import rename_units
from schemas.lookups.units import unit_key
from schemas.tables.annex2 import CITY, Annex2, CellChanges, FigureRecords

FILINGS = "filings"
INDEX = "index.jsonl"
MANIFEST = "manifest.json"
FIGURES = "figures.parquet"
RECORDS = "records.parquet"
CHANGES = "changes.parquet"
PAGE = "报送页.xlsx"
_READ_ONLY, _READ_ONLY_FOLDER = 0o444, 0o555


@dataclass(frozen=True)
class Filing:
    """One frozen filing as the index tells of it. `state` is the hash of what was counted, whoever filed it when.

    `as_of` is the day to which its figures go; filings made before there was such a day go to their deadline.
    """

    sha256: str
    unit: str
    deadline: date
    version: int
    filed_at: str
    state: str
    override: str | None = None
    as_of: date | None = None

    @property
    def until(self) -> date:
        """The day to which the figures go."""
        return self.as_of or self.deadline


def list_filings(store: Path) -> list[Filing]:
    """All filings in the order in which they were made."""
    index = store / FILINGS / INDEX
    if not index.exists():
        return []
    lines = index.read_text(encoding="utf-8").splitlines()
    return [_from_json(json.loads(line)) for line in lines if line.endswith("}")]


def latest_filing(store: Path, unit: str, until: date) -> Filing | None:
    """The last filing of a unit (or the city) for the latest deadline not after a date that can be read."""
    own = [each for each in list_filings(store) if unit_key(each.unit) == unit_key(unit) and each.deadline <= until]
    newest_first = sorted(own, key=lambda filing: (filing.deadline, filing.version), reverse=True)
    return next((filing for filing in newest_first if _tables_of(store, filing)), None)


class DamagedFilingError(Exception):
    """A frozen filing whose tables can't be read any more."""

    def __init__(self, filing: Filing) -> None:
        super().__init__(filing.sha256)
        self.filing = filing


def read_filing(store: Path, filing: Filing) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Figures (Annex2) and records (FigureRecords) of a filing; raises DamagedFilingError."""
    folder = store / FILINGS / filing.sha256
    try:
        return pl.read_parquet(folder / FIGURES), pl.read_parquet(folder / RECORDS)
    except (OSError, pl.exceptions.PolarsError):
        raise DamagedFilingError(filing) from None


def read_changes(store: Path, filing: Filing) -> pl.DataFrame:
    """CellChanges of a filing; none where it has none that can be read: `is_intact` tells of damage."""
    try:
        return pl.read_parquet(store / FILINGS / filing.sha256 / CHANGES)
    except (OSError, pl.exceptions.PolarsError):
        return CellChanges.blank()


def damaged_filings(store: Path) -> list[Filing]:
    """The filings whose tables can't be read."""
    return [filing for filing in list_filings(store) if _tables_of(store, filing) is None]


def _tables_of(store: Path, filing: Filing) -> tuple[pl.DataFrame, pl.DataFrame] | None:
    try:
        return read_filing(store, filing)
    except DamagedFilingError:
        return None


def latest_figures(store: Path) -> pl.DataFrame:
    """Annex2: what each unit and the city filed last for each deadline; the city's filing speaks for all its units.

    The deadline stands in `as_of`, whatever the day to which the figures go: it is what filings are compared by.
    """
    read = [(filing, _tables_of(store, filing)) for filing in list_filings(store)]
    filed = [tables[0].with_columns(as_of=pl.lit(filing.deadline)) for filing, tables in read if tables]
    whole = pl.concat([Annex2.blank(), *filed])
    units = whole["unit"].unique().to_list()
    keyed = whole.with_columns(same=pl.col("unit").replace_strict(units, [unit_key(unit) for unit in units]))
    return Annex2.conform(keyed.unique(["as_of", "same", "column"], keep="last", maintain_order=True).drop("same"))


def filed_before(store: Path, unit: str, until: date) -> tuple[Filing | None, pl.DataFrame, pl.DataFrame]:
    """The last filing that tells of a unit, its own or the city's, with that unit's figures and records."""
    filing = latest_filing(store, unit, until) or latest_filing(store, CITY, until)
    if filing is None:
        return None, Annex2.blank(), FigureRecords.blank()
    figures, records = read_filing(store, filing)
    if unit == CITY:
        return filing, figures, records
    return filing, *of_unit(rename_units(figures, [unit]), rename_units(records, [unit]), unit)


def of_unit(figures: pl.DataFrame, records: pl.DataFrame, unit: str) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Cut figures and records down to one unit; the city keeps all."""
    if unit == CITY:
        return figures, records
    return figures.filter(pl.col("unit") == unit), records.filter(pl.col("unit") == unit)


def freeze(store: Path, describe: dict[str, Any], write: Callable[[Path], None]) -> str:
    """Freeze a filing's files under the hash of their hashes.

    Parameters
    ----------
    store
        The campaign's store.
    describe
        What the manifest tells besides the files' hashes.
    write
        Writes the files into the folder that it is given.

    Returns
    -------
    str
        The filing's SHA-256: of the manifest, which holds the hash of every file.
    """
    filings = store / FILINGS
    part = filings / f".{os.getpid()}.part"
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    write(part)
    files = {path.name: hash_file(path) for path in sorted(part.iterdir())}
    manifest = json.dumps({**describe, "files": files}, ensure_ascii=False, sort_keys=True, indent=1).encode()
    (part / MANIFEST).write_bytes(manifest)
    sha256 = hashlib.sha256(manifest).hexdigest()
    for path in part.iterdir():
        path.chmod(_READ_ONLY)
    _settle(part, filings / sha256)
    return sha256


def append(store: Path, filing: Filing) -> None:
    """Add a filing to the index; the index only ever grows."""
    days = {"deadline": filing.deadline.isoformat(), "as_of": filing.until.isoformat()}
    line = json.dumps({**asdict(filing), **days}, ensure_ascii=False, sort_keys=True)
    with (store / FILINGS / INDEX).open("a", encoding="utf-8") as index:
        index.write(line + "\n")
        index.flush()
        os.fsync(index.fileno())


def state_of(figures: pl.DataFrame, records: pl.DataFrame) -> str:
    """Hash of what was counted: the same figures from the same records are the same filing, whenever it is made."""
    orders = (("unit", "column"), FigureRecords.sort_key())
    sorted_ = [frame.sort(order) for frame, order in zip((figures, records), orders, strict=True)]
    content = "\n".join(frame.drop("as_of").write_json() for frame in sorted_)
    return hashlib.sha256(content.encode()).hexdigest()


def same_content(store: Path, filing: Filing, unit: str, figures: pl.DataFrame, records: pl.DataFrame) -> bool:
    """Whether a filing counted exactly this; asked of its tables, for older filings' `state` was made otherwise."""
    names = [unit, *figures["unit"].unique()]
    frozen = [rename_units(frame, names) for frame in read_filing(store, filing)]
    return state_of(frozen[0], frozen[1]) == state_of(figures, records)


def is_of(filing: Filing, unit: str, deadline: date) -> bool:
    """Whether a filing is of this unit, however it was written then, for this deadline."""
    return (unit_key(filing.unit), filing.deadline) == (unit_key(unit), deadline)


def is_intact(store: Path, filing: Filing) -> bool:
    """Whether a filing still has the bytes that it was frozen with."""
    folder = store / FILINGS / filing.sha256
    manifest = folder / MANIFEST
    if not manifest.exists() or hash_file(manifest) != filing.sha256:
        return False
    files: dict[str, str] = json.loads(manifest.read_bytes())["files"]
    return all((folder / name).exists() and hash_file(folder / name) == sha256 for name, sha256 in files.items())


def hash_file(path: Path) -> str:
    """SHA-256 of a file's content."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _settle(part: Path, final: Path) -> None:
    """Give the finished folder its name; the same content is there already or appears whole."""
    if final.exists():
        shutil.rmtree(part)
        return
    part.rename(final)
    final.chmod(_READ_ONLY_FOLDER)


def _from_json(line: dict[str, Any]) -> Filing:
    as_of = line.get("as_of")
    days = {"deadline": date.fromisoformat(line["deadline"]), "as_of": date.fromisoformat(as_of) if as_of else None}
    return Filing(**{**line, **days})
