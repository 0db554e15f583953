"""What is known about single characters: readings, variants, look-alikes. Loaded when the first names differ."""

from functools import cache
from importlib.resources import files
from itertools import combinations

import numpy as np
import numpy.typing as npt

from assets.linkage.id_numbers import Flags
from assets.linkage.key_index import bitmap, may_hold
from assets.linkage.name_codes import Codes

PLANE = 0x10000
MOST_READINGS = 8
# Southern speakers merge these sounds (domain facts §9): the same syllable for a weaker level.
SOUTHERN_INITIALS = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("n", "l"), ("hu", "f"), ("h", "f"))
SOUTHERN_FINALS = (("ing", "in"), ("eng", "en"), ("ang", "an"))
# What stands where a character could not be written (domain facts §9): compares as unknown, never as different.
UNKNOWN = frozenset("?？□〓\ufffd*×＊某■○◯")
PRIVATE_USE = (0xE000, 0xF8FF)

Readings = npt.NDArray[np.int16]


def _lines(name: str) -> list[str]:
    return files("schemas.lookups").joinpath(name).read_text("utf-8").splitlines()


def _pairs(name: str) -> Codes:
    """A table of two characters a line as code points [n, 2]."""
    text = files("schemas.lookups").joinpath(name).read_text("utf-8")
    return np.frombuffer(text.encode("utf-32-le"), dtype=np.uint32).reshape(-1, 3)[:, :2]


@cache
def readings() -> tuple[Readings, Readings]:
    """Reading numbers of each BMP character, [65536, 8], 0 where none: as spoken, and as southern speakers merge."""
    plain = np.zeros((PLANE, MOST_READINGS), dtype=np.int16)
    used = np.zeros(PLANE, dtype=np.int8)
    merged: dict[str, int] = {}
    southern = np.zeros(len(_lines("characters_readings.txt")) + 1, dtype=np.int16)
    for number, line in enumerate(_lines("characters_readings.txt"), start=1):
        syllable, characters = line.split(" ")
        points = np.frombuffer(characters.encode("utf-32-le"), dtype=np.uint32)
        points = points[used[points] < MOST_READINGS]
        plain[points, used[points]] = number
        used[points] += 1
        southern[number] = merged.setdefault(southern_syllable(syllable), len(merged) + 1)
    return plain, southern[plain]


@cache
def signatures() -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
    """Each character's readings as bits of one integer, modulo 64: no bit in common, no reading in common."""
    return _signed(readings()[0]), _signed(readings()[1])


def _signed(table: Readings) -> npt.NDArray[np.uint64]:
    bits = np.where(table > 0, np.uint64(1) << (table % 64).astype(np.uint64), np.uint64(0))
    return np.asarray(np.bitwise_or.reduce(bits, axis=1))


def southern_syllable(syllable: str) -> str:
    """The syllable with the sounds merged that southern speakers do not tell apart."""
    for initial, merged in SOUTHERN_INITIALS:
        if syllable.startswith(initial):
            syllable = merged + syllable.removeprefix(initial)
            break
    for final, merged in SOUTHERN_FINALS:
        if syllable.endswith(final):
            return syllable.removesuffix(final) + merged
    return syllable


@cache
def variants() -> Codes:
    """Each BMP character's simplified form, by code point; itself where there is none."""
    folded = np.arange(PLANE, dtype=np.uint32)
    pairs = _pairs("characters_variants.txt")
    folded[pairs[:, 0]] = pairs[:, 1]
    return folded


@cache
def lookalikes() -> npt.NDArray[np.uint64]:
    """Look-alike pairs as sorted numbers (smaller code point · 2^32 + larger)."""
    seeds = [(ord(a), ord(b)) for group in _lines("characters_seeds.txt") for a, b in combinations(sorted(group), 2)]
    pairs = np.concatenate([_pairs("characters_lookalikes.txt"), np.array(seeds)]).astype(np.uint64)
    return np.unique((pairs[:, 0] << np.uint64(32)) | pairs[:, 1])


@cache
def lookalike_filter() -> Flags:
    """A bitmap of the look-alike pairs: hardly any other pair passes it."""
    return bitmap(lookalikes())


def fold(codes: Codes) -> Codes:
    """Characters as their simplified forms; those beyond the BMP as they are."""
    return np.where(codes < PLANE, variants()[np.minimum(codes, PLANE - 1)], codes)


def share_reading(one: Codes, other: Codes, *, southern: bool) -> Flags:
    """Whether two characters have a reading in common, pair by pair."""
    table, signs = readings()[southern], signatures()[southern]
    mine, theirs = np.minimum(fold(one), PLANE - 1), np.minimum(fold(other), PLANE - 1)
    shared = (signs[mine] & signs[theirs]) != 0
    rows = np.flatnonzero(shared)
    common = (table[mine[rows]][:, :, None] == table[theirs[rows]][:, None, :]) & (table[mine[rows]][:, :, None] > 0)
    shared[rows] = common.any(axis=(1, 2))
    return np.asarray(shared)


def look_alike(one: Codes, other: Codes) -> Flags:
    """Whether two characters look alike, as written or both simplified, pair by pair."""
    return _paired(one, other) | _paired(fold(one), fold(other))


def _paired(one: Codes, other: Codes) -> Flags:
    pairs = (np.minimum(one, other).astype(np.uint64) << np.uint64(32)) | np.maximum(one, other).astype(np.uint64)
    found = may_hold(lookalike_filter(), pairs)
    rows = np.flatnonzero(found)
    table = lookalikes()
    found[rows] = table[np.minimum(np.searchsorted(table, pairs[rows]), len(table) - 1)] == pairs[rows]
    return found


def unknown(codes: Codes) -> Flags:
    """Which codes stand for a character that could not be written."""
    marks = np.array([ord(mark) for mark in sorted(UNKNOWN)], dtype=np.uint32)
    return np.isin(codes, marks) | ((codes >= PRIVATE_USE[0]) & (codes <= PRIVATE_USE[1]))


def syllables(character: str) -> set[str]:
    """Toneless readings of one character."""
    plain, _ = readings()
    if ord(character) >= PLANE:
        return set()
    names = [line.split(" ")[0] for line in _lines("characters_readings.txt")]
    return {names[number - 1] for number in plain[ord(character)] if number}
