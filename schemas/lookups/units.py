"""Who files 附件2: the bodies of the founding document in its order, and how offices write their names."""

import functools
import re
import unicodedata
from dataclasses import dataclass

from schemas.lookups.catalogue import read_rows

# 01_应急局, 1．应急局, （二）应急局: folders are numbered so that they sort; 应急局（盖章） comes from a unit line.
_NUMBERING = re.compile(r"^(?:[(（]?[0-9一二三四五六七八九十]{1,2}[)）、.．_\-—]+|[0-9]+)")
_SEAL = re.compile(r"[(（](?:盖章|公章|章)[)）]$")
_BLANKS = re.compile(r"[\s\u200b-\u200f\u2060\ufeff]+")


@dataclass(frozen=True)
class FilingUnit:
    """One body of the founding document: its usual name, the columns of case stages that are its own, other names."""

    name: str
    columns: frozenset[str]
    aliases: tuple[str, ...]


@functools.cache
def filing_units() -> dict[str, FilingUnit]:
    """The bodies by name, in the order in which the founding document names them."""
    return {
        row["unit"]: FilingUnit(row["unit"], frozenset(row["columns"].split()), tuple(row["aliases"].split()))
        for row in read_rows("units.csv")
    }


@functools.cache
def unit_key(name: str) -> str:
    """What two spellings of one unit have in common: 应急, 市应急局, 肥城市应急管理局 are 应急局.

    A unit that the founding document does not name keeps its own name without blanks and without the city's.
    """
    bare = bare_unit(name)
    if bare in _places():
        return bare
    without_place = [bare.removeprefix(place) for place in _places() if bare.startswith(place)]
    known = (_aliases()[each] for each in (bare, *without_place) if each in _aliases())
    return next(known, without_place[0] if without_place else bare)


def bare_unit(name: str) -> str:
    """A unit's name without blanks, numbering and seal, full-width letters folded."""
    squeezed = _BLANKS.sub("", unicodedata.normalize("NFKC", name))
    return _SEAL.sub("", _NUMBERING.sub("", squeezed)) or squeezed


@functools.cache
def _aliases() -> dict[str, str]:
    """Every way of writing a known unit, the place left out, to its usual name."""
    return {written: unit.name for unit in filing_units().values() for written in (unit.name, *unit.aliases)}


@functools.cache
def _places() -> tuple[str, ...]:
    """What stands before a unit's name, the longest first."""
    return tuple(sorted((row["place"] for row in read_rows("unit_places.csv")), key=len, reverse=True))
