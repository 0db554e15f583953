"""Where screening's memory is kept: for each as-of date what its last run told, in the campaign's store."""

import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import polars as pl

from assets.atomic import replace_atomically, write_parquet
from assets.screening.clueing.evidence import NOT_FOUND
from assets.screening.clueing.memory import Kept, Past, Raised
from schemas.tables.contract import Contract
from schemas.tables.screening import ClueChanges, Clues, Evidence

FIRST_DATES = {"clue_id": pl.String, "first_seen": pl.Date}
CONTRACTS: dict[str, type[Contract]] = {"clues": Clues, "evidence": Evidence, "clue_changes": ClueChanges}
FILES, ABOUT = "files", "about.json"

# What a program before this memory called an absence; it pointed at the export's header row.
_FORMER_NOT_FOUND = "查无登记"


@dataclass(frozen=True)
class _Generation:
    """What one run of an as-of date left; number 0 is what a program before this memory left among the tables."""

    as_of: date
    number: int
    folder: Path

    def about(self) -> dict[str, object]:
        return json.loads((self.folder / ABOUT).read_text(encoding="utf-8")) if self.number else {}

    def includes(self) -> dict[str, int]:
        """Numbers of the earlier dates' runs that it had taken in."""
        told = self.about().get("includes", {})
        return {str(day): int(number) for day, number in told.items()} if isinstance(told, dict) else {}


class StoredClueRegister:
    """Keeps one folder a date under store/clue_memory, and in it what the date's last run told.

    A run's folder gets its name when it is whole, and only then the one before it goes. The first dates that a
    program before this memory kept in store/clue_register.parquet are read and never written.
    """

    def __init__(self, store: Path) -> None:
        self.folder = store / "clue_memory"
        self.former_dates = store / "clue_register.parquet"
        self.former_tables = store / "tables"

    def recall(self, as_of: date) -> Past:
        """All that is known at this date: first the run to compare with, then what it had not taken in."""
        known = {each.as_of: each for each in self._generations() if each.as_of <= as_of}
        base = known.pop(max(known)) if known else None
        included = base.includes() if base else {}
        others = [each for each in known.values() if each.number > included.get(each.as_of.isoformat(), -1)]
        others.sort(key=lambda each: each.as_of, reverse=True)
        kept = [self._load(each) for each in ([base] if base else []) + others]
        return Past(kept, self._first_seen(kept, as_of))

    def again(self, as_of: date, fingerprint: str) -> Raised | None:
        """What the last run of this date told, if it found the same."""
        last = self._last(as_of)
        if last is None or last.about().get("fingerprint") != fingerprint:
            return None
        return Raised(*(pl.read_parquet(last.folder / f"{name}.parquet") for name in CONTRACTS))

    def keep(self, as_of: date, fingerprint: str, told: Raised, files: pl.DataFrame) -> None:
        """Take in what a run told, in place of what the run before it did."""
        last = self._last(as_of)
        number = last.number + 1 if last else 1
        includes = {each.as_of.isoformat(): each.number for each in self._generations() if each.as_of <= as_of}
        target = self.folder / as_of.isoformat() / f"{number:06}"
        part = target.with_name(f".{target.name}.part")
        shutil.rmtree(part, ignore_errors=True)
        for name, frame in {**told._asdict(), FILES: files}.items():
            write_parquet(frame, part / f"{name}.parquet")
        about = {"fingerprint": fingerprint, "includes": includes | {as_of.isoformat(): number}}
        text = json.dumps(about, indent=0, sort_keys=True)
        replace_atomically(part / ABOUT, lambda path: path.write_text(text, encoding="utf-8"))
        part.rename(target)
        _settle(target.parent)
        for path in target.parent.iterdir():
            if path != target:
                shutil.rmtree(path)

    def _generations(self) -> Iterator[_Generation]:
        """The last run of each date; of dates that only a former program ran, what it left."""
        days = sorted(path.name for path in self.folder.glob("*-*-*"))
        kept = [each for each in map(self._last, map(date.fromisoformat, days)) if each]
        yield from kept
        former = sorted(path.stem for path in (self.former_tables / "clues").glob("*-*-*.parquet"))
        unkept = sorted(set(map(date.fromisoformat, former)) - {each.as_of for each in kept})
        yield from (_Generation(day, 0, self.former_tables) for day in unkept)

    def _last(self, as_of: date) -> _Generation | None:
        numbers = [int(path.name) for path in (self.folder / as_of.isoformat()).glob("[0-9]*")]
        if not numbers:
            return None
        number = max(numbers)
        return _Generation(as_of, number, self.folder / as_of.isoformat() / f"{number:06}")

    def _load(self, generation: _Generation) -> Kept:
        if generation.number == 0:
            return _former(generation)
        frames = {name: pl.read_parquet(generation.folder / f"{name}.parquet") for name in ("clues", "evidence", FILES)}
        return Kept(
            generation.as_of, Clues.conform(frames["clues"]), Evidence.conform(frames["evidence"]), frames[FILES]
        )

    def _first_seen(self, kept: list[Kept], as_of: date) -> pl.DataFrame:
        """[clue_id, first_seen]: the earliest date at which each clue was seen, none after this one."""
        parts = [each.clues.select(list(FIRST_DATES)) for each in kept]
        if self.former_dates.exists():
            parts.append(pl.read_parquet(self.former_dates).filter(pl.col("first_seen") <= as_of))
        dates = pl.concat(parts) if parts else pl.DataFrame(schema=FIRST_DATES)
        return dates.group_by("clue_id").agg(pl.col("first_seen").min()).sort("clue_id")


def _settle(folder: Path) -> None:
    """Have a rename in the folder on the disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _former(generation: _Generation) -> Kept:
    """Clues that a program before this memory left among its tables; an absence of theirs points at no row any more."""
    day = generation.as_of
    clues, evidence = (pl.read_parquet(generation.folder / name / f"{day}.parquet") for name in ("clues", "evidence"))
    absent = (pl.col("role") == "registry") & (pl.col("comparison") == _FORMER_NOT_FOUND)
    told = evidence.with_columns(
        role=pl.when(absent).then(pl.lit("searched")).otherwise("role"),
        sheet=pl.when(absent).then(pl.lit("")).otherwise("sheet"),
        row=pl.when(~absent).then("row"),
        comparison=pl.when(absent).then(pl.lit(NOT_FOUND)).otherwise("comparison"),
    )
    seen = clues.with_columns(last_seen=pl.lit(day)) if "last_seen" not in clues.columns else clues
    return Kept(day, Clues.conform(seen), Evidence.conform(told), None)
