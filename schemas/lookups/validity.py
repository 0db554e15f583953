"""How long certificates of each family are valid and how often they are reviewed, read from validity.csv."""

from functools import cache
from typing import NamedTuple

from schemas.lookups.catalogue import read_rows


class Validity(NamedTuple):
    """Years of one family: from start to end, and between reviews where there are any."""

    valid_years: int
    review_years: int | None
    source: str


@cache
def validities() -> dict[str, Validity]:
    """Validity by family code."""
    return {row["family"]: _validity(row) for row in read_rows("validity.csv")}


def _validity(row: dict[str, str]) -> Validity:
    return Validity(int(row["valid_years"]), int(row["review_years"]) if row["review_years"] else None, row["source"])
