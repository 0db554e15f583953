"""Identity numbers as integers: 17 digits as an int64 key, the check character as a small number.

GB 11643-1999: the check character makes the weighted digit sum congruent to 1 modulo 11 (MOD 11-2).
"""

from functools import cache

import numpy as np
import numpy.typing as npt

Keys = npt.NDArray[np.int64]
Small = npt.NDArray[np.int8]
Rows = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

DIGITS = 17
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
NO_KEY = -1
NO_CHECK = -1
X = 10  # the check character X stands for ten

# Of each possible sum of three residues: its residue, and the check value that goes with it.
RESIDUES = (np.arange(31) % 11).astype(np.int8)
CHECKS = ((12 - np.arange(31)) % 11).astype(np.int8)
THREE_DIGITS = np.stack([np.arange(1000) // 100, np.arange(1000) // 10 % 10, np.arange(1000) % 10], 1).astype(np.int8)
POWERS = 10 ** np.arange(DIGITS - 1, -1, -1, dtype=np.int64)
# A registry may list people of any working age and pensioners; outside these years a repair is not plausible.
FIRST_YEAR, LAST_YEAR = 1920, 2012
MONTH_DAYS = np.array([0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] + [0] * 87, dtype=np.int64)


@cache
def _weighted_sums(first: int, count: int) -> Small:
    """Weighted digit sum modulo 11 of every number that `count` digits from position `first` can form."""
    sums = np.zeros(1, dtype=np.int8)
    digits = np.arange(10, dtype=np.int8)
    for weight in WEIGHTS[first : first + count]:
        sums = ((sums[:, None] + (digits * weight % 11)[None, :]) % 11).astype(np.int8).ravel()
    return sums


def residues(keys: Keys) -> Small:
    """Weighted digit sum of each 17-digit key modulo 11, by three table look-ups instead of 17 divisions."""
    return np.asarray(RESIDUES[_weighted_total(keys)])


def _weighted_total(keys: Keys) -> Small:
    """The sum of three table look-ups, at most 30; remainders by multiplying, which is quicker than dividing again."""
    high, upper = keys // 10**11, keys // 10**5
    middle, low = upper - high * 10**6, keys - upper * 10**5
    return np.asarray(_weighted_sums(0, 6)[high] + _weighted_sums(6, 6)[middle] + _weighted_sums(12, 5)[low])


def expected_checks(keys: Keys) -> Small:
    """The check value (0 to 9, 10 for X) that makes each key valid; -1 where there is no key."""
    usable = keys >= 0
    if usable.all():
        return np.asarray(CHECKS[_weighted_total(keys)])
    return np.where(usable, CHECKS[_weighted_total(np.where(usable, keys, 0))], NO_CHECK).astype(np.int8)


def digits_of(keys: Keys) -> npt.NDArray[np.int8]:
    """The 17 digits of each key as an [n, 17] matrix, three at a time from a table."""
    digits = np.empty((len(keys), DIGITS + 1), dtype=np.int8)
    rest = keys
    for end in range(DIGITS + 1, 0, -3):
        upper = rest // 1000
        digits[:, end - 3 : end] = THREE_DIGITS[rest - upper * 1000]
        rest = upper
    return digits[:, 1:]


def birth_numbers(keys: Keys) -> Keys:
    """Digits 7 to 14 as a number yyyymmdd; meaningless where there is no key."""
    return keys // 1000 % 10**8


def areas(keys: Keys) -> Keys:
    """The first six digits."""
    return keys // 10**11


def plausible_births(keys: Keys) -> Flags:
    """Whether digits 7 to 14 are a date on which a working person may have been born."""
    year, month_day = np.divmod(birth_numbers(keys), 10**4)
    month, day = np.divmod(month_day, 100)
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    last_day = np.where((month == 2) & ~leap, 28, MONTH_DAYS[month])
    return (year >= FIRST_YEAR) & (year <= LAST_YEAR) & (day >= 1) & (day <= last_day)
