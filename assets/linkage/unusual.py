"""Which few texts of a large column hold anything but its usual characters: by bytes, not by a pattern a row."""

import numpy as np
import numpy.typing as npt
import polars as pl

from assets.linkage.id_numbers import Rows

ByteTable = npt.NDArray[np.bool_]

# In UTF-8 the characters U+4000 to U+9FFF (all common Han) begin with E4 to E9 and go on with 80 to BF. Blanks, dots,
# zero-width and full-width characters begin with other bytes.
HAN = bytes([*range(0x80, 0xC0), *range(0xE4, 0xEA)])


def unusual_bytes(usual: bytes) -> ByteTable:
    """A table that says of each byte whether it is unusual."""
    table = np.ones(256, dtype=np.bool_)
    table[np.frombuffer(usual, dtype=np.uint8)] = False
    return table


def rows_with(table: ByteTable, texts: pl.Series) -> Rows:
    """Rows, ascending, whose text has an unusual byte."""
    filled = texts.fill_null("")
    whole = filled.str.join("").cast(pl.Binary).item() if len(texts) else b""
    places = np.flatnonzero(table[np.frombuffer(whole, dtype=np.uint8)])
    ends = np.cumsum(filled.str.len_bytes().to_numpy(), dtype=np.int64)
    return np.unique(np.searchsorted(ends, places, "right"))
