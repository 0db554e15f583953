"""A sheet with cheap access to what recognition asks: single rows, merges around them, the outline of all rows."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np
import polars as pl

from assets.reading.cell_store import Sheet
from assets.recognising.wording.own_signs import HINT, SCANNED_ROWS
from assets.recognising.wording.same_as import BETWEEN_CELLS, MAY_POINT

# Titles, notes and unit lines above a table seldom take ten rows; thirty leaves room for printed instructions.
HEADER_WINDOW = 30
# Three header rows are the most that official forms use; a fourth may hold column numbers.
HEADER_DEPTH = 4
# Further down only rows that hold such a word and no long number are looked at, so that data costs no loop.
_HEADER_WORDS = (
    r"姓\s*名|名\s*称|编\s*号|号\s*码|日\s*期|证\s*号|单\s*位|项\s*目"
    r"|工\s*种|有\s*效\s*期|案\s*号|阶\s*段|类\s*[型别]|文\s*号"
)
_LONG_NUMBER = r"[0-9]{4}"


@cache
def _lines(width: int) -> list[pl.Expr]:
    """What the outline rests on, of a sheet so wide; joined once: what two expressions hold is worked out twice."""
    texts = [f"c{index}" for index in range(1, width + 1)]
    return [
        pl.coalesce(texts).alias("lead"),
        pl.sum_horizontal(pl.col(texts).is_not_null()).cast(pl.UInt32).alias("filled"),
        pl.concat_str(texts, separator=BETWEEN_CELLS, ignore_nulls=True).alias("line"),
    ]


@cache
def _signs() -> list[pl.Expr]:
    line = pl.col("line")
    return [
        pl.col("lead", "filled"),
        (~line.str.contains(_LONG_NUMBER) & line.str.contains(_HEADER_WORDS)).alias("worded"),
        line.str.contains(MAY_POINT).alias("points"),
        line.head(SCANNED_ROWS).str.contains(HINT).any().alias("hinted"),
    ]


@dataclass(frozen=True)
class SheetView:
    """A sheet with cheap access to single rows and to the merges that touch them."""

    sheet: Sheet

    @cached_property
    def numbers(self) -> np.ndarray:
        """Row numbers of the non-empty rows."""
        return self.sheet.frame["row"].to_numpy()

    @cached_property
    def height(self) -> int:
        """How many rows are not empty."""
        return self.sheet.frame.height

    @cached_property
    def width(self) -> int:
        """How many columns the sheet has."""
        return self.sheet.frame.width - 1

    @cached_property
    def outline(self) -> pl.DataFrame:
        """Of each row the first text (`lead` String), how many cells are `filled`, and whether it holds header words.

        `worded` Boolean: a word that headers use, and no number that only data has. `points` Boolean: a cell that may
        point at another one. `hinted` Boolean, of the whole sheet: one of its first rows may be of a list of ours.
        """
        lines = self.sheet.frame.select(_lines(self.width))
        return lines.select(_signs())

    @cached_property
    def _head(self) -> list[tuple[str | None, ...]]:
        return [row[1:] for row in self.sheet.frame.head(HEADER_WINDOW + HEADER_DEPTH).rows()]

    @cached_property
    def _fetched(self) -> dict[int, tuple[str | None, ...]]:
        return {}

    def cells(self, at: int) -> tuple[str | None, ...]:
        """Texts of the row at this position, column 1 first."""
        if at < len(self._head):
            return self._head[at]
        if at not in self._fetched:
            self._fetched[at] = self.sheet.frame.row(at)[1:]
        return self._fetched[at]

    @cached_property
    def _merges_from(self) -> dict[int, list[tuple[int, int, int, int]]]:
        starting: dict[int, list[tuple[int, int, int, int]]] = defaultdict(list)
        for merge in self.sheet.merges:
            starting[merge[0]].append(merge)
        return starting

    def merges(self, number: int) -> list[tuple[int, int, int, int]]:
        """Merged ranges that touch a row and begin at most HEADER_DEPTH rows above it."""
        rows = range(max(1, number - HEADER_DEPTH), number + 1)
        return [merge for row in rows for merge in self._merges_from.get(row, ()) if merge[2] >= number]

    def is_adjacent(self, at: int) -> bool:
        """Whether the row at this position stands right below the non-empty row before it."""
        return 0 < at < self.height and self.numbers[at] == self.numbers[at - 1] + 1
