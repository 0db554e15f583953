"""On which as-of date each clue was first seen: the only memory that screening has."""

from pathlib import Path

import polars as pl

from assets.atomic import write_parquet

SCHEMA = {"clue_id": pl.String, "first_seen": pl.Date}


class StoredClueRegister:
    """Keeps the register in one parquet file of the campaign's store."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def known(self) -> pl.DataFrame:
        """Return [clue_id String, first_seen Date], sorted by clue_id."""
        return pl.read_parquet(self.path) if self.path.exists() else pl.DataFrame(schema=SCHEMA)

    def remember(self, clues: pl.DataFrame) -> None:
        """Take in [clue_id, first_seen, …]; of two dates for a clue the earlier one stays."""
        known = self.known()
        both = pl.concat([known, clues.select(list(SCHEMA))])
        merged = both.group_by("clue_id").agg(pl.col("first_seen").min()).sort("clue_id")
        if not merged.equals(known):
            write_parquet(merged, self.path)
