"""Match weights: bits = log2(m/u) of each level, shipped as data and replaceable by recalibrated data."""

import csv
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Self

import numpy as np
import numpy.typing as npt

Bits = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Weight:
    """One level: how often it holds for one person (m) and for two (u), and where the figures come from."""

    field: str
    level: str
    m: float
    u: float
    source: str

    @property
    def bits(self) -> float:
        """The evidence of this level."""
        return math.log2(self.m / self.u)


@dataclass(frozen=True)
class Weights:
    """All levels of all fields."""

    levels: Mapping[tuple[str, str], Weight]

    @classmethod
    def read(cls, text: str) -> Self:
        """Parse the CSV form: field, level, m, u, source; lines that begin with # are remarks."""
        rows = csv.DictReader(line for line in text.splitlines() if not line.startswith("#"))
        read = [Weight(row["field"], row["level"], float(row["m"]), float(row["u"]), row["source"]) for row in rows]
        return cls({(weight.field, weight.level): weight for weight in read})

    def write(self) -> str:
        """The CSV form."""
        lines = ["field,level,m,u,source"]
        lines += [f"{w.field},{w.level},{w.m:.6g},{w.u:.6g},{w.source}" for w in self.levels.values()]
        return "\n".join(lines) + "\n"

    def bits(self, field: str, level: str) -> float:
        """Bits of one level."""
        return self.levels[field, level].bits

    def table(self, field: str, levels: tuple[str, ...]) -> Bits:
        """Bits of a field's levels in the given order, to be indexed by level codes."""
        return np.array([self.bits(field, level) for level in levels])


@cache
def shipped_weights() -> Weights:
    """The weights that ship with the program."""
    return Weights.read(files("schemas.lookups").joinpath("weights.csv").read_text("utf-8"))
