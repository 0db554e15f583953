"""Texts of many rows, fetched for the rows that need them: in memory, or from a mapped file."""

from dataclasses import dataclass
from typing import Protocol, Self

import numpy as np
import numpy.typing as npt
import polars as pl

from assets.linkage.id_numbers import Rows

END = "\n"


class Texts(Protocol):
    """Anything that gives the texts of some rows; a polars Series does."""

    def gather(self, rows: Rows, /) -> pl.Series:
        """Texts of these rows, null where there is none."""
        ...


@dataclass(frozen=True)
class StoredTexts:
    """Texts end to end as UTF-8, each closed by a line feed, beside where each begins (one more entry than texts)."""

    content: npt.NDArray[np.uint8]
    starts: Rows

    @classmethod
    def of(cls, texts: pl.Series) -> Self:
        """Lay texts end to end; a line feed inside a text becomes a blank."""
        closed = texts.fill_null("").str.replace_all(END, " ", literal=True) + END
        lengths = closed.str.len_bytes().to_numpy().astype(np.int64)
        whole = closed.str.join("").item() if len(closed) else ""
        return cls(np.frombuffer(whole.encode(), dtype=np.uint8), np.concatenate([[0], np.cumsum(lengths)]))

    def gather(self, rows: Rows, /) -> pl.Series:
        """Texts of these rows, null where there is none."""
        if not len(rows):
            return pl.Series(dtype=pl.String)
        starts, lengths = self.starts[rows], self.starts[rows + 1] - self.starts[rows]
        shifts = starts - (np.cumsum(lengths) - lengths)
        picked = self.content[np.repeat(shifts, lengths) + np.arange(lengths.sum())]
        return pl.Series([text or None for text in picked.tobytes().decode().split(END)[:-1]], dtype=pl.String)
