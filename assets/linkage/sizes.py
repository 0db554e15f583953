"""How much is held at once, so that a run stays within a given memory."""

from dataclasses import dataclass
from typing import Self

GIGABYTE = 10**9
DEFAULT_MEMORY = 2 * GIGABYTE

# Measured, with a margin: the interpreter with its libraries and character tables.
BASE_BYTES = 150_000_000
# A claim as text, as integers, with the records it reaches and its answer.
BYTES_A_CLAIM = 900
# A registry row as text and as integers; one block is read while another is cleaned and a third is narrowed.
BYTES_A_ROW = 3 * 350
# A pair of row numbers while it is sorted; so many more bytes while its fields are compared.
BYTES_A_PAIR = 40
SLICES = 32
# A record of a mapped registry with its texts, where most of a stretch is touched.
BYTES_A_MAPPED = 220
# Shares of what the base leaves: claims stay; blocks of a raw registry or mapped pages, and pairs, come and go.
CLAIMS_SHARE, ROWS_SHARE, PAIRS_SHARE, MAPPED_SHARE = 0.6, 0.2, 0.1, 0.25
# Fewer at once cost more than they save.
FEWEST_ROWS = 1 << 14


@dataclass(frozen=True)
class Sizes:
    """Claims a bucket, registry rows a block, pairs joined at once, mapped rows looked at at once."""

    claims: int
    rows: int
    pairs: int
    mapped: int = 1 << 20

    @classmethod
    def within(cls, memory: int) -> Self:
        """What fits into so many bytes; with less than the smallest sizes need, these."""
        free = max(memory - BASE_BYTES, 0)
        shares = (
            (CLAIMS_SHARE, BYTES_A_CLAIM),
            (ROWS_SHARE, BYTES_A_ROW),
            (PAIRS_SHARE, BYTES_A_PAIR),
            (MAPPED_SHARE, BYTES_A_MAPPED),
        )
        return cls(*(max(_power_of_two(int(free * share / each)), FEWEST_ROWS) for share, each in shares))

    @property
    def compared(self) -> int:
        """Pairs compared at once."""
        return max(self.pairs // SLICES, 1)


def _power_of_two(number: int) -> int:
    """The largest one that fits: row groups of files are such, and are then read whole."""
    return 1 << (number.bit_length() - 1) if number else 0


DEFAULT_SIZES = Sizes.within(DEFAULT_MEMORY)
