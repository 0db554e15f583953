"""Numbers that somebody gave to the rows of a list: DH202400001, DH202400002, … beside certificates' own numbers."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from assets.recognising.wording.column import Candidate

FEWEST = 3
# A row that was taken out of the list leaves a gap.
MOSTLY = 0.8
# So many of the cells with a certificate's own grammar make a column of certificates' numbers.
NUMBERED = 0.6
_FIGURES = re.compile(r"(?P<lead>.*?\D|)(?P<figures>\d+)")
_OF_CERTIFICATES = re.compile("证书|操作证|资格|上岗|合格证|特种|特设|cert|licen", re.IGNORECASE)


def count_rows(cells: Sequence[str]) -> bool:
    """Whether cells, from above, are one word with figures that go on by one: no office gives out numbers so."""
    parts = [found for cell in cells if (found := _FIGURES.fullmatch(cell.strip()))]
    if len(parts) != len(cells) or len(cells) < FEWEST:
        return False
    steps = [
        a["lead"] == b["lead"] and len(a["figures"]) == len(b["figures"]) and int(b["figures"]) - int(a["figures"]) == 1
        for a, b in pairwise(parts)
    ]
    return steps.count(True) >= MOSTLY * len(steps)


def of_list(columns: Sequence[Candidate]) -> Iterator[int]:
    """Columns of a list's own numbers, in a table whose certificates' numbers stand in another column."""
    counting = [column for column in columns if _counts(column)]
    if counting and any(column.numbered >= NUMBERED for column in columns):
        yield from (column.index for column in counting)


def _counts(column: Candidate) -> bool:
    foreign = column.field in ("", "number") and not _OF_CERTIFICATES.search(column.wording)
    return foreign and count_rows(column.said) and not column.own_numbers
