"""The child's message (see transfer) to frames: texts, row numbers and kinds side by side."""

from typing import Any

import numpy as np
import polars as pl

from assets.intake import kinds
from assets.intake.transfer import SEPARATOR


def unpack_sheet(heading: dict[str, Any], body: memoryview) -> pl.DataFrame:
    """One sheet of the message as a frame.

    Parameters
    ----------
    heading
        height, width, mixed (positions of columns with kinds of their own) and sizes of the three parts.
    body
        Row numbers, texts and kinds, one behind the other.

    Returns
    -------
    pl.DataFrame
        row UInt32, c1…cN String (null where empty), k1…kN UInt8.
    """
    height, width = heading["height"], heading["width"]
    first, second, _ = heading["sizes"]
    rows = pl.Series("row", np.frombuffer(body[:first], dtype=np.uint32))
    texts = _texts(bytes(body[first : first + second]), height * width)
    columns = [texts.slice(i * height, height).alias(f"c{i + 1}") for i in range(width)]
    mixed = np.frombuffer(body[first + second :], dtype=np.uint8).reshape(-1, max(height, 1))
    given = dict(zip(heading["mixed"], mixed, strict=True))
    shown = [_kinds(f"k{i + 1}", column, given.get(i)) for i, column in enumerate(columns)]
    return pl.DataFrame([rows, *columns, *shown])


def _texts(joined: bytes, cells: int) -> pl.Series:
    """All cells of a sheet, column after column."""
    if not cells:
        return pl.Series([], dtype=pl.String)
    split = pl.Series([joined.decode("utf-8")], dtype=pl.String).str.split(SEPARATOR).explode()
    return split.set(split == "", None)


def _kinds(name: str, column: pl.Series, given: np.ndarray[Any, np.dtype[np.uint8]] | None) -> pl.Series:
    filled = column.is_not_null()
    if given is None:
        return filled.cast(pl.UInt8).alias(name)  # kinds.TEXT is 1
    return pl.Series(name, given).set(~filled, kinds.EMPTY)
