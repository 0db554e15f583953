"""The child's messages (see transfer) to frames: row numbers, texts and kinds side by side."""

from typing import Any

import numpy as np
import polars as pl

from assets.reading.transfer import SEPARATOR

Bytes = np.ndarray[Any, np.dtype[np.uint8]]


# Below this, waking polars' threads costs more than splitting in Python: a roster of 100 rows has 20 kB.
SMALL_BYTES = 200_000


class SheetFrame:
    """One sheet as it arrives: its heading, its rows, then its columns group by group."""

    def __init__(self, heading: dict[str, Any], rows: bytes) -> None:
        self.heading = heading
        self.rows = pl.Series("row", np.frombuffer(rows, dtype=np.uint32))
        self.columns: list[pl.Series] = []
        self.kinds: list[pl.Series] = []

    def add(self, width: int, mixed: list[int], joined: bytes, given: bytes) -> None:
        """Add a group of columns.

        Parameters
        ----------
        width
            Columns in the group.
        mixed
            Positions, inside the group, of the columns whose kinds are given; the others hold text alone.
        joined
            All texts, column after column.
        given
            Kinds of the mixed columns, one byte a cell.
        """
        height, before = len(self.rows), len(self.columns)
        texts = _texts(joined)
        kinds = _kinds(texts, np.frombuffer(given, dtype=np.uint8), mixed, height)
        for i in range(width):
            self.columns.append(texts.slice(i * height, height).alias(f"c{before + i + 1}"))
            self.kinds.append(kinds.slice(i * height, height).alias(f"k{before + i + 1}"))

    def frame(self) -> pl.DataFrame:
        """The whole sheet: row UInt32, c1…cN String (null where empty), k1…kN UInt8."""
        return pl.DataFrame([self.rows, *self.columns, *self.kinds])


def _texts(joined: bytes) -> pl.Series:
    """All cells of a group, column after column."""
    if len(joined) < SMALL_BYTES:
        return pl.Series([text or None for text in joined.decode("utf-8").split(SEPARATOR)], dtype=pl.String)
    split = pl.Series([joined.decode("utf-8")], dtype=pl.String).str.split(SEPARATOR).explode()
    return split.set(split == "", None)


def _kinds(texts: pl.Series, given: Bytes, mixed: list[int], height: int) -> pl.Series:
    """Kinds of all cells, column after column: given for the mixed columns, elsewhere text or empty."""
    kinds = (~texts.is_null().to_numpy()).astype(np.uint8)  # TEXT is 1, EMPTY is 0
    for place, column in enumerate(mixed):
        kinds[column * height : (column + 1) * height] *= given[place * height : (place + 1) * height]
    return pl.Series(kinds)
