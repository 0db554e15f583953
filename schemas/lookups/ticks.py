"""Signs and words that tick a cell, or say that it is not ticked (tick_words.csv)."""

import unicodedata
from functools import cache

from schemas.lookups.catalogue import read_rows


@cache
def tick_words() -> dict[str, bool]:
    """Each sign or word, as `plain_tick` leaves it, to whether it ticks the cell."""
    return {plain_tick(row["word"]): row["ticked"] == "yes" for row in read_rows("tick_words.csv")}


def plain_tick(text: str) -> str:
    """A cell's text in one form: width folded, small letters, no blanks at its ends."""
    return unicodedata.normalize("NFKC", text).strip().lower()


def is_tick(text: str) -> bool | None:
    """Whether a cell's text ticks it; None where it is no such sign at all."""
    return tick_words().get(plain_tick(text))
