"""Names as code points: five 16-bit units a name; longer names and characters beyond the BMP kept apart, whole."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt
import polars as pl

from assets.linkage.id_numbers import Rows
from assets.linkage.kept_texts import Texts

Codes = npt.NDArray[np.uint32]

WIDTH = 5
# Between two names when they are read as one text: a noncharacter, which no name holds.
SEPARATOR = "\uffff"
# Marks a name in the 16-bit matrix whose real code points stand apart.
APART = 0xFFFF

# Blanks, zero-width characters and the dots between the parts of a name (domain facts §9): compared without them.
JUNK = r"[\s\x{200b}-\x{200d}\x{2060}\x{feff}·•・‧∙⋅●．.。･\-—–_'`]"


class NameSource(Protocol):
    """Anything that gives the code points of the names in some rows."""

    def codes(self, rows: Rows) -> Codes:
        """Code points of the names of these rows, padded with zeros on the right."""
        ...


@dataclass(frozen=True)
class NameTexts:
    """Names held as text; code points are made only of the rows asked for."""

    texts: pl.Series

    def codes(self, rows: Rows) -> Codes:
        """Code points of the names of these rows, padded with zeros on the right."""
        return encode(self.texts.gather(rows))


@dataclass(frozen=True)
class NameUnits:
    """Names of a prepared registry: UInt16 [rows, 5], and the few that don't fit by row (ascending)."""

    units: npt.NDArray[np.uint16]
    apart_rows: Rows
    apart_texts: Texts

    def codes(self, rows: Rows) -> Codes:
        """Code points of the names of these rows, padded with zeros on the right."""
        codes = self.units[rows].astype(np.uint32)
        apart = np.flatnonzero(codes[:, 0] == APART)
        if not len(apart):
            return codes
        whole = encode(self.apart_texts.gather(np.searchsorted(self.apart_rows, rows[apart])))
        return widened_with(codes, apart, whole)


def pack(names: pl.Series) -> NameUnits:
    """Put names into 16-bit units; what does not fit is kept apart."""
    codes = encode(names)
    apart = np.flatnonzero((codes >= APART).any(axis=1) | codes[:, WIDTH:].any(axis=1))
    units = codes[:, :WIDTH].astype(np.uint16)
    units[apart] = APART
    return NameUnits(units, apart, names.gather(apart))


def widened_with(codes: Codes, rows: Rows, whole: Codes) -> Codes:
    """Codes with some rows replaced by code points that may need more columns."""
    width = max(codes.shape[1], whole.shape[1])
    wide = np.zeros((len(codes), width), dtype=np.uint32)
    wide[:, : codes.shape[1]] = codes
    wide[rows] = 0
    wide[rows, : whole.shape[1]] = whole
    return wide


def padded(rows: int, parts: list[tuple[Rows, Codes]]) -> Codes:
    """Codes of so many rows from parts that each know some of them."""
    whole = np.zeros((rows, max([WIDTH, *(codes.shape[1] for _, codes in parts)])), dtype=np.uint32)
    for at, codes in parts:
        whole[at, : codes.shape[1]] = codes
    return whole


def encode(names: pl.Series) -> Codes:
    """Code points as UInt32 [n, at least 5], zero-padded; a missing name is all zeros."""
    if not len(names):
        return np.zeros((0, WIDTH), dtype=np.uint32)
    text = names.fill_null("").str.join(SEPARATOR).item()
    points = np.frombuffer(text.encode("utf-32-le"), dtype=np.uint32)
    breaks = np.flatnonzero(points == ord(SEPARATOR))
    starts = np.concatenate([[0], breaks + 1])
    lengths = np.concatenate([breaks, [len(points)]]) - starts
    codes = np.zeros((len(names), max(WIDTH, int(lengths.max()))), dtype=np.uint32)
    for column in range(codes.shape[1]):
        rows = np.flatnonzero(lengths > column)
        codes[rows, column] = points[starts[rows] + column]
    return codes


def without_junk(names: pl.Series) -> pl.Series:
    """Names without blanks, zero-width characters and dots; empty becomes null."""
    clean = names.str.replace_all(JUNK, "")
    return clean.zip_with(clean.str.len_bytes() > 0, pl.Series([None], dtype=pl.String))
