"""Synthetic identity numbers (GB 11643-1999) and credit codes (GB 32100-2015), valid in form, of nobody."""

import numpy as np
import polars as pl
from numpy.random import Generator

from demo.basics.randomness import pick

WEIGHTS = np.array([7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])
CHECK_CHARACTERS = np.array(list("10X98765432"))

# 肥城 under its four codes first (372625 to 1984, 370922, 379019, 370983), then 泰安, 山东, other provinces.
AREAS = {
    370983: 46, 370922: 9, 372625: 6, 379019: 3, 370902: 5, 370911: 4, 370921: 5, 370923: 4, 370982: 4,
    370104: 2, 370123: 2, 370802: 2, 370830: 2, 371202: 1, 370322: 1, 371522: 1, 372928: 1, 320322: 1,
    410526: 1, 130426: 1, 230229: .5, 510722: .5, 420683: .5, 340621: .5, 410103: .4, 652901: .3,
}  # fmt: skip

# Working age throughout the campaign: everyone was 18 before 2022 and is under 60 in 2024.
FIRST_BIRTH = np.datetime64("1964-12-20")
LAST_BIRTH = np.datetime64("2003-11-30")
TYPICAL_SEQUENCE = 90

CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
CREDIT_WEIGHTS = np.array([pow(3, place, 31) for place in range(17)])


def draw_id17(rng: Generator, count: int) -> np.ndarray:
    """Draw distinct first seventeen digits (Int64); low sequence numbers are far commoner, as in life."""
    found = np.empty(0, np.int64)
    while len(found) < count:
        size = count - len(found) + count // 20 + 100
        area = np.array(list(AREAS), np.int64)[pick(rng, size, list(AREAS.values()))]
        born = FIRST_BIRTH + rng.integers(0, (LAST_BIRTH - FIRST_BIRTH).astype(int), size)
        sequence = np.minimum(rng.exponential(TYPICAL_SEQUENCE, size).astype(np.int64), 990) + 1
        found = np.unique(np.concatenate([found, compose(area, born, sequence)]))
    return rng.permutation(found)[:count]


def compose(area: np.ndarray, born: np.ndarray, sequence: np.ndarray) -> np.ndarray:
    """Put area, day of birth and sequence number together (Int64, seventeen digits)."""
    month = born.astype("datetime64[M]").astype(np.int64)
    in_month = (born - born.astype("datetime64[M]").astype("datetime64[D]")).astype(np.int64) + 1
    written = (1970 + month // 12) * 10_000 + (month % 12 + 1) * 100 + in_month
    result: np.ndarray = area * 10**11 + written * 1000 + sequence
    return result


def birth_dates(id17: np.ndarray) -> np.ndarray:
    """Return the days of birth inside the numbers (datetime64[D])."""
    written = id17 // 1000 % 10**8
    month = (written // 10_000 - 1970) * 12 + written // 100 % 100 - 1
    result: np.ndarray = month.astype("datetime64[M]").astype("datetime64[D]") + (written % 100 - 1)
    return result


def with_check(id17: np.ndarray) -> pl.Series:
    """Return whole numbers of eighteen characters (String), the check character by MOD 11-2."""
    digits = id17[:, None] // 10 ** np.arange(16, -1, -1, dtype=np.int64) % 10
    check = CHECK_CHARACTERS[(digits @ WEIGHTS) % 11]
    return pl.Series(id17).cast(pl.String) + pl.Series(check)


def draw_credit_codes(rng: Generator, count: int) -> list[str]:
    """Draw credit codes of enterprises registered in 肥城 (91370983…), with their check character."""
    serial = rng.choice(10**7, count, replace=False)
    stems = [f"91370983MA{number:07d}" for number in serial.tolist()]
    return [stem + credit_check(stem) for stem in stems]


def credit_check(stem: str) -> str:
    """Return the eighteenth character of a credit code."""
    values = np.array([CREDIT_ALPHABET.index(character) for character in stem])
    return CREDIT_ALPHABET[-int(values @ CREDIT_WEIGHTS) % 31]
